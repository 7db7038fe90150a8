"""The body a post is of: "Chair of the Minerals Guild", "vocera de Redalfa", "gerente de la subregión Bajo Faro"."""

from __future__ import annotations

from ..agencies import AgencyMention
from ..agencies.lexicon import lexicon as body_words
from ..find.found import Found
from ..find.heads import head_at
from ..find.scenes import Scene
from ..small_words import small_parts, small_words
from ..tokens import Token, clean, fold, tokenise
from ..vocabulary import institutional, is_known, place_words
from ..words import Words
from .body_names import is_acronym
from .body_words import presence
from .named import Named, lexicon

OF_OR_AT = small_words("of", "in_or_at")
FIELDS = small_parts("field_endings")
UNLIKE = small_words("for", "in") | {"to"}  # "jefe de misión para el país": no name of a body
MINISTRIES = small_words("ministries")
SMALL_MINISTRY = range(2, 4)  # words of "shipping ministry"
STATE = small_parts("of_state")  # what follows is a field, whatever it is called
QUOTES = frozenset('«»“”"')


def in_role(role: str, named: Named, scene: Scene, found: Found) -> AgencyMention | None:
    """The complement of a post that heads a body: "Chair of the Minerals Guild", "vocera de Redalfa", "directora del
    hospital Buena Vista". A field ("director of Regulatory Affairs") is none."""
    words, lex = named.words, lexicon(named.words.lang)
    tokens = [t for t in tokenise(role, abbreviations=words.abbreviations) if t.text not in QUOTES]
    heads = {t.low for t in tokens} | {f"{a.low} {b.low}" for a, b in zip(tokens, tokens[1:], strict=False)}
    if not heads & (words.set("heads_of_bodies") | lex.inner) or fold(role).startswith(STATE):
        return None
    whole = fold(role).startswith(tuple(head for head in lex.strong if not head.startswith(tuple(lex.seconds))))
    for index in range(1, len(tokens) - 1):
        if tokens[index].low not in OF_OR_AT:
            continue
        first = index + 1
        while first < len(tokens) - 1 and tokens[first].low in words.set("articles"):
            if tokens[first].cap and fold(role[tokens[first].start :]) in place_words():
                break  # "de La Rioja"
            first += 1
        rest = _one_post(tokens[first:], words)
        noun = lex.generic | presence(words.lang).sorts
        if rest[0].low in noun and len(rest) > 1 and rest[1].low not in UNLIKE:
            rest = _by_letters(rest, words)
            return AgencyMention(-1, -1, clean(role[rest[0].start : rest[-1].end]))
        if len(rest) in SMALL_MINISTRY and rest[-1].low in MINISTRIES and not any(t.cap for t in rest):
            return AgencyMention(-1, -1, clean(role[rest[0].start : rest[-1].end]))  # "of the shipping ministry"
        posted = not rest[-1].cap and head_at(tokens, len(tokens) - 1, words) is not None  # "Lamps de México president"
        if posted or _field_of_body(rest, words) or rest[-1].low in words.set("delegation_words"):
            continue  # "head of the Lumbrian delegation"
        if not whole and rest[0].low in words.set("fields_of_staff"):
            continue  # "Asuntos Corporativos de Hidrofaro", "Talento Humano"
        staff = len(rest) > 1 and rest[1].low == "to"  # "Chief of Staff to the President"
        if not rest[0].cap or staff or " ".join(t.low for t in rest) in place_words():
            continue
        articled = first > index + 1 or tokens[index].low == "del"
        unheard = not role.isupper() and _called(rest, articled, words)
        unheard = unheard or len(rest) == 1 and tokens[index - 1].low in words.set("firm_posts")  # "CEO of Jigsaw"
        ends_so = words.lang == "en" and rest[-1].cap and rest[-1].low in lex.generic  # "member of the Ports Committee"
        if unheard or len(rest) > 1 and (ends_so or heads & lex.strong):
            return AgencyMention(-1, -1, clean(role[rest[0].start : rest[-1].end] + _ampersand(scene, found)))
    return None


def _by_letters(rest: list[Token], words: Words) -> list[Token]:
    """`PXN` of "gremio docente PXN": a kind of body in small letters, and the letters that one is called by."""
    kind = len(rest) > 2 and words.lang == "es" and not any(t.cap for t in rest[:-1])
    return rest[-1:] if kind and rest[-1].text.isupper() and is_acronym(rest[-1].text, words.lang) else rest


def _field_of_body(rest: list[Token], words: Words) -> bool:
    """`Asuntos Legales de` + `Hidrofaro`: a field first, and then a name."""
    of = next((i for i, t in enumerate(rest[:-1]) if i and t.low in OF_OR_AT), 0)
    field = (
        of > 0 and all(t.low in institutional() for t in rest[:of]) and rest[0].low not in body_words(words.lang).heads
    )
    return field and rest[of + 1].cap and _unheard(rest[of + 1].text)


def _called(rest: list[Token], articled: bool, words: Words) -> bool:
    """The words are a name: one of them no dictionary has; or with an article, one no word of bodies or posts ("de la
    Canaco", "del Catastro"), or several in capitals ("del Registro Civil")."""
    if any(t.cap and (_unheard(t.text) or articled and t.low not in institutional()) for t in rest):
        return True
    part = rest[0].low in words.set("parts_of_bodies")
    return articled and not part and len(rest) > 1 and all(t.cap for t in rest)


def _one_post(rest: list[Token], words: Words) -> list[Token]:
    """`de Riego` of "vocero de Riego y director de Faros": what a post is of ends where another post begins."""
    joined = (i for i in range(1, len(rest) - 1) if rest[i].low in words.set("conjunctions"))
    return rest[: next((i for i in joined if head_at(rest, i + 1, words)), len(rest))]


def _unheard(word: str) -> bool:
    """Capitals, or no word of the language: a name."""
    plain = is_known(word.lower()) or fold(word) in institutional() or fold(word).endswith(FIELDS)
    return word.isupper() or not plain


def _ampersand(scene: Scene, found: Found) -> str:
    """`Badger Electric` + ` & Gas`: a post never goes on after "&", a company does."""
    tokens = scene.tokens[found.stop : found.stop + 2]
    return f" & {tokens[1].text}" if len(tokens) == 2 and tokens[0].text == "&" and tokens[1].cap else ""
