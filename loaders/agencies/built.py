"""A body put together from a post whose body no list has: 'ministro de X' -> 'Ministerio de X'."""

from __future__ import annotations

import re

from graph.authority import authority, fold
from loaders.small_words import small_parts, small_words
from loaders.vocabulary import institutional, is_known, place_words

from .find import AgencyMention, other_names
from .lexicon import Lexicon, Title, grades, lexicon
from .titles import concept_of_title, title_words

PARTICLE = re.compile(r"^(?:de los|de las|de la|del|de|of the|of|for the|for) ")
BEHIND = re.compile(r"\s*\([A-ZÁÉÍÓÚÑ]{2,}\)$|\s+[-–](?:\s+[^-–]+)?$|\s+II$")  # "(SF)", "- Bolivia", "Finance II"
COUNTRY_END = re.compile(r"\s+(?:de|del|of)(?: la| los| the)? ([^,]+)$")
OF_STATE = re.compile(r"\bof State (?:for|of|in the|at the) ")
SECOND = re.compile(
    r"^acting$|^lt\.?$|\bto\b|\bpremier\b|\bdeputy\b|\d", re.IGNORECASE
)  # "Secretary to the Prime Minister"
UNION = re.compile(r"^Union (?=\w)")  # India's: "Union Home Secretary"
FIRST = small_parts("heads_of_government")  # such ministers head a government, and no ministry
LINKS = small_words("of", "and", "for", "in", "articles")
JUNIOR = small_words("junior_ranks")
MINISTRIES = small_words("ministries")
BEFORE_FIELD = small_words("before_field")
NAMELESS = small_words("nameless_places")
REGIONAL = small_words("regional")


def built(post: str, country: str | None, lang: str) -> AgencyMention | None:
    """The body of a post by the pattern of its title, or by what it does where the country is known. None for a
    title that says no body ('secretario técnico', 'Prime Minister')."""
    said = title_words(post, lang)
    words = without_lead(said, lexicon(lang))
    for title in lexicon(lang).titles:
        size = len(title.words)
        fits = title.words in (said[:size], words[:size])
        if fits and (not title.countries or country in title.countries):
            found = build(title, post, country, lang)
            if found:
                return found
    return of_concept(words, country, lang) if country else None


def own_second(post: str, country: str | None, lang: str) -> AgencyMention | None:
    """'subsecretario de Puertos', in countries where a second post heads a body of its own."""
    words = without_lead(title_words(post, lang), lexicon(lang))
    fit = (t for t in lexicon(lang).titles if t.own and country in t.countries and t.words == words[: len(t.words)])
    return next((found for one in fit if (found := build(one, post, country, lang))), None)


def of_concept(words: tuple[str, ...], country: str, lang: str) -> AgencyMention | None:
    """'Foreign Minister', 'canciller': what the body does is known, so it has a name though no list has it."""
    concept = concept_of_title(words, lang)
    if concept is None:
        return None
    names = authority().concepts[concept].names
    others = (*names[lang][1:3], *(wordings[0] for other, wordings in names.items() if other != lang))
    return AgencyMention(-1, -1, names[lang][0], None, country, others, "ministry", "implied")


def without_lead(words: tuple[str, ...], lex: Lexicon) -> tuple[str, ...]:
    """'Union Minister of Textiles' is a minister of textiles; so is a 'ministro federal'."""
    kept = [word for i, word in enumerate(words) if i > 1 or word not in lex.sets["lead"]]
    return tuple(kept) or words


def build(title: Title, post: str, country: str | None, lang: str) -> AgencyMention | None:
    if title.whole:
        return AgencyMention(-1, -1, title.body, None, country, (), title.kind, "implied")
    complement = complement_of(title, post, lang)
    place = PARTICLE.sub("", complement) if complement else ""
    if not complement or not place or fold(place.split()[0]) in title.not_before:
        return None
    if (
        title.kind in ("subnational", "city")
        and authority().country_code(place)
        and fold(place) not in authority().cities
    ):
        return None  # 'governor of Mexico' is nobody's post
    if title.kind == "city" and all(word.lower() in NAMELESS for word in place.split()):
        return None  # "alcalde de la localidad"
    if title.kind in ("subnational", "city") and " to " in f" {complement.lower()}":
        return None  # "Chief of Staff to the Governor"
    if set(fold(place).split()) <= grades(lang) | lexicon(lang).sets["lead"] | {"state"}:
        return None  # "Assistant Deputy Minister", "Federal Ministers"
    if fold(place).split()[-1] in REGIONAL and fold(post).endswith("minister"):
        return None  # "Upper East Regional Minister"
    indian = country is None and post.startswith("Union ")
    if OF_STATE.search(post) and country not in lexicon(lang).state_ministers and not indian:
        return None  # elsewhere a minister of state helps a minister
    name = f"{title.body} {complement}"
    if title.kind == "office" and _own_name(place):
        name = place  # "Directora Ejecutiva de Redalfa"
    if title.kind == "city" and fold(place).endswith(" city"):
        name = place  # "Quezon City Mayor"
    known = authority().bodies_named(name, country) if country else ()
    if len(known) == 1 and title.kind not in ("subnational", "city"):
        body = known[0]
        return AgencyMention(-1, -1, body.name(lang), body.id, country, other_names(body, lang), body.kind, "implied")
    others = place_names(title, place, name)
    return AgencyMention(-1, -1, name, None, country or state_of(place), others, title.kind, "implied")


def _own_name(place: str) -> bool:
    """One capital word that no dictionary has: a body called so, and no field of an office."""
    one = " " not in place and place[:1].isupper()
    return one and not is_known(place.lower()) and fold(place) not in institutional() | place_words().keys()


def complement_of(title: Title, post: str, lang: str) -> str | None:
    """What the post is of, with its particle: 'de la Mujer', 'of Labour'; not a country at its end."""
    match = re.search(r"\b(?:de|del|of|for)\b.*" if lang == "es" else r"\b(?:of|for)\b.*", post)
    turned = re.fullmatch(
        r"(.+?) (?:(?:Cabinet|Permanent|Principal|State|Union|Vice|Deputy) )?(?:Minister|Secretary|Governor|Mayor)",
        post.strip(),
        re.IGNORECASE,
    )
    if match:
        found = match[0] if lang == "es" else re.sub(r"^for\b", "of", OF_STATE.sub("of ", match[0]))
    elif lang == "en" and turned and _says_ministry(turned[1]):
        field = UNION.sub("", turned[1]).split(" ")
        while len(field) > 1 and field[0].lower() in BEFORE_FIELD:
            field = field[1:]  # "new alternate development minister"
        found = f"of {' '.join(field)}"
        found += " Affairs" if found == "of Foreign" else ""
    else:
        return None
    if title.kind not in ("subnational", "city"):
        found = COUNTRY_END.sub(lambda m: "" if authority().country_code(m[1]) else m[0], found)
    found = BEHIND.sub("", found)
    return " ".join(word if word in LINKS else word[0].upper() + word[1:] for word in found.strip(" ,.;").split())


def _says_ministry(field: str) -> bool:
    """What stands before "Secretary" or "Minister" is what the ministry does: not "commerce ministry joint"."""
    if SECOND.search(field) or field.lower().endswith(FIRST):
        return False
    last = field.lower().split()[-1:]
    posted = not lexicon("en").sets["posts"].isdisjoint(last)  # "Commissioner Member Secretary"
    return not posted and JUNIOR.isdisjoint(last) and MINISTRIES.isdisjoint(field.lower().split())


def state_of(place: str) -> str | None:
    countries = authority().subdivisions.get(fold(place), set())
    return next(iter(countries)) if len(countries) == 1 else None


def place_names(title: Title, place: str, name: str) -> tuple[str, ...]:
    """Other names of the government of a state or city, so that both languages meet."""
    if title.kind not in ("subnational", "city"):
        return ()
    others = [f"Gobierno de {place}", f"Government of {place}", f"Gobernación de {place}"]
    if title.kind == "city":
        others = [place, f"City of {place}", f"Alcaldía de {place}", f"Ayuntamiento de {place}"]
    return tuple(other for other in others if other != name)
