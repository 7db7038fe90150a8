"""The body a post implies: written in it, known by its title, an embassy, or built from the title's pattern."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from graph.authority import Agency, authority, fold
from loaders.small_words import small_words

from .built import built, of_concept, own_second
from .envoys import envoy
from .find import AgencyMention, other_names
from .lexicon import deputies
from .page import Page, read_page
from .titles import body_of_title, concept_of_title, title_words
from .written import written

FOR = small_words("for")
ON = small_words("in") | {"on"}
IN_CHARGE = re.compile(rf"\s*\((?:{'|'.join(sorted(small_words('bracket_marks')))})\)", re.IGNORECASE)  # "prefecta (e)"
SECOND_POST = re.compile(
    r"\s*(?:,|;|\by\b|\band\b)\s+"
    r"(?=(?:(?:second|senior|deputy|acting|associate|co-?ordinating) )?(?:ministr|secretari|minister|secretary)\w*\b)",
    re.IGNORECASE,
)  # "… and Second Minister for Works"
REGION = re.compile(r".*\b(?:de|del|of)(?: la| el| the)? ([^,]+)$")
LOOSE_END = re.compile(r"(?:\s+(?:de|del|la|el|los|las|of|the|for))+\s*$", re.IGNORECASE)


def implied_agency(
    role: str, country: str | None, lang: str, *, agencies: Sequence[AgencyMention] = ()
) -> AgencyMention | None:
    """The body that a post is of, or None: heads of state, advisers, those elected but not in office.

    `role` is the post as written, `country` the holder's side, `agencies` what `find_agencies` found in the same
    document (its acronyms count). A written body keeps its wording; an implied one has its name in `lang`.
    """
    return _implied(IN_CHARGE.sub("", role), country, lang, tuple(agencies))


@lru_cache(maxsize=256)  # a document's posts are asked for several times
def _implied(role: str, country: str | None, lang: str, agencies: tuple[AgencyMention, ...]) -> AgencyMention | None:
    page = read_page(role, lang, (country,) if country else ())
    if not len(page.scan) or gone(page):
        return None
    found = envoy(page, country)
    if found:
        return found
    said, plain = own_country(page, lang)
    side = said or country
    posts = [(post, plain_words(post, lang)) for post in SECOND_POST.split(plain)]
    named = written(role, side, lang, agencies)
    wordings = (plain_words(role, lang), *(words for _, words in posts))  # "UN High Commissioner for …" is one title
    titled = first(of_body(body_of_title(words, side, lang), lang, agencies) for words in wordings)
    if titled and not (named and named.agency_id == titled.agency_id):
        return titled
    return (
        named
        or first(own_second(post, side, lang) for post, _ in posts)
        or first(of_body(deputy(words, side, lang), lang, agencies) for _, words in posts)
        or of_body(wider(page, plain_words(plain, lang), side, lang), lang, agencies)
        or first(of_deputy(words, side, lang) for _, words in posts)
        or first(built(post, side, lang) for post, _ in posts)
    )


def first(options: Iterable[AgencyMention | None]) -> AgencyMention | None:
    return next((option for option in options if option), None)


def gone(page: Page) -> bool:
    """A post not held: former, elected, designate, candidate."""
    never = page.lex.sets["never"]
    return any(low in never or (low.startswith("ex") and low[2:] in page.lex.sets["posts"]) for low in page.scan.lows)


def own_country(page: Page, lang: str) -> tuple[str | None, str]:
    """The country said in the post ('canciller argentino', 'U.S. Secretary of State'), and the post without it.

    'secretario de Estado de Estados Unidos' has one at its end; a country in the middle stays.
    """
    count = len(page.scan)
    for first, (last, code) in sorted(page.places.items()):
        second = first == 1 and page.scan.lows[0] in deputies(lang)[1]  # "Assistant US Treasury Secretary"
        beside = first == 0 or last == count - 1 or (first == 1 and lang == "es") or second
        covered = any(hit.first <= first and last <= hit.last for hit in page.bodies.values())
        city = fold(page.scan.span(first, last)) in authority().cities
        region = first > 0 and fold(page.scan.span(first - 1, last)) in authority().subdivisions  # "New Mexico"
        served = first > 0 and page.scan.lows[first - 1] in ON  # "delegado del Gobierno en Granada"
        if beside and not (covered or city or region or served) and last - first + 1 < count:
            before = page.scan.text[: page.scan.starts[first]] if first else ""
            after = re.sub("^['’]s\\b", "", page.scan.text[page.scan.ends[last] :])
            return code, f"{LOOSE_END.sub('', before)} {after}".strip()
    return None, page.scan.text


def plain_words(role: str, lang: str) -> tuple[str, ...]:
    """Title words without 'acting', 'interino' and the like."""
    words = title_words(role, lang)
    for phrase in deputies(lang)[2]:
        size = len(phrase)
        for i in range(len(words) - size, -1, -1):
            if words[i : i + size] == phrase and len(words) > size:
                words = words[:i] + words[i + size :]
    return words


def of_body(body: Agency | None, lang: str, agencies: Sequence[AgencyMention]) -> AgencyMention | None:
    """An implied mention of a body of the authority file; what the document calls it is among its aliases."""
    if body is None:
        return None
    name = body.name(lang)
    written_there = (n for a in agencies if a.agency_id == body.id for n in (a.name, *a.aliases))
    aliases = tuple(dict.fromkeys(n for n in (*other_names(body, lang), *written_there) if n != name))
    return AgencyMention(-1, -1, name, body.id, body.country, aliases, body.kind, "implied")


def deputy(words: tuple[str, ...], country: str | None, lang: str) -> Agency | None:
    """The body of the post one is second in: 'viceministro de X' is of the ministry of the 'ministro de X'."""
    lower = first_post(words, lang)
    return body_of_title(lower, country, lang) if lower != words else None


def of_deputy(words: tuple[str, ...], country: str | None, lang: str) -> AgencyMention | None:
    """The same where no list has the body, but what it does is known: 'Deputy Minister of Health' of any country."""
    lower = first_post(words, lang)
    return of_concept(lower, country, lang) if country and lower != words else None


def field_of_ministry(role: str, lang: str) -> bool:
    """'viceministro de Salud': what a second post does is what a ministry does, so that no other one is its body."""
    return concept_of_title(first_post(title_words(role, lang), lang), lang) is not None


def first_post(words: tuple[str, ...], lang: str) -> tuple[str, ...]:
    prefixes, seconds, _ = deputies(lang)
    kept = [word for word in words if word not in seconds]
    for prefix in prefixes:
        if kept and kept[0].startswith(prefix) and len(kept[0]) > len(prefix) + 3:
            kept[0] = kept[0].removeprefix(prefix)
            break
    if (
        lang == "en"
        and len(kept) > 1
        and kept[0] not in ("secretary", "minister")
        and kept[-1] in ("secretary", "minister")
    ):
        kept = [kept[-1], *kept[:-1]]
    return tuple(kept)


def wider(page: Page, words: tuple[str, ...], country: str | None, lang: str) -> Agency | None:
    """'secretario de Estado para Gestión': a known title before 'para', 'for', 'in charge', a comma or 'y'."""
    if words[:2] == ("minister", "state") or of_region(page.scan.text):
        return None  # a minister of state for something is not of the State Department; a region's is its own
    for size in range(len(words) - 1, 1, -1):
        for start in (words[:size], first_post(words[:size], lang)):
            body = body_of_title(start, country, lang)
            if body and opens_detail(page, words[size]):
                return body
    return None


def of_region(role: str) -> bool:
    """`ministro de Justicia y Seguridad de Salta`: of a region, whose ministries are no country's."""
    match = REGION.match(role)
    return match is not None and fold(match[1]) in authority().subdivisions


def opens_detail(page: Page, word: str) -> bool:
    """What stands before a word of the post says that a detail begins with it."""
    at = next((i for i, key in enumerate(page.scan.keys) if key == word), 0)
    if word in ("y", ","):
        return True
    while at > 0 and page.scan.gaps[at] == "":
        at -= 1
        if page.scan.keys[at]:
            return page.scan.keys[at] in ON
        if page.scan.lows[at] in FOR:
            return True
    return at > 0 and page.scan.gaps[at] == ","
