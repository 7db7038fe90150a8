"""The body an office is a part of, where its own name or the post says it: "Dirección Ejecutiva de PXN", "Board of
Telmar", "jefe del Centro Regional PXN"."""

from __future__ import annotations

import re
from dataclasses import replace

from graph.authority import authority

from ..agencies import AgencyMention
from ..small_words import small_words
from ..tokens import Token, clean, fold, tokenise
from ..vocabulary import institutional, is_known, place_words
from ..words import Words
from . import whole_names
from .body_names import is_acronym, telling
from .named import Named, again, lexicon
from .units import is_part

OF, AND = small_words("of"), small_words("and")
AT = small_words("in_or_at")
MINISTRIES = small_words("ministries")
MOST = 9  # bodies of one kind among which the only fit is looked for
OWNED = re.compile(r"\b(?:of|at) (?:the )?([A-Z][\w&-]*(?: (?:of |for |and |the )*[A-Z][\w&-]*)*)['’]s? $")
BEHIND_FIELD = 3  # tokens of "División de Redes"


def whole(body: AgencyMention, role: str | None, named: Named) -> AgencyMention:
    """What the name of an office ends in, where that is a body: letters, or a common noun for one with its name; else
    what the post says behind the name of a part."""
    if body.agency_id is not None:
        return body
    words = named.words
    tokens = tokenise(body.name, abbreviations=words.abbreviations)
    found = _in_full(role or "", tokens, named) or _of_organ(tokens, named)
    found = found or (_of_board(body, tokens, words) if words.lang == "en" else _of_office(body, tokens, words))
    found = found or _owner(body, role or "", named)
    if found is None and is_part(body, words):
        found = _by_division(body, role or "", named)
        found = found or _named_behind(body, tokens, named) or _letters_behind(body, role or "", words)
        found = found or _where_it_is(body, role or "", named)
    return found or body


def _by_division(body: AgencyMention, role: str, named: Named) -> AgencyMention | None:
    """`head of the Legal Division of the Salt` + ` Authority`: what a part is of, with the rest of its
    name. English."""
    full = whole_names.in_full(body, role, named.words)
    opens = tokenise(body.name)[0].low in named.words.set("parts_of_bodies")
    if named.words.lang != "en" or full is body or opens:
        return None
    return _named_behind(full, tokenise(full.name, abbreviations=named.words.abbreviations), named)


def is_board(body: AgencyMention, words: Words) -> bool:
    """`Directorio`, `board of directors`: those who head some body that the words do not say."""
    return body.agency_id is None and fold(body.name) in words.set("boards_of_bodies")


def _owner(body: AgencyMention, role: str, named: Named) -> AgencyMention | None:
    """`Director of the Reef Organization's` + ` Northern Office`: whose office it is. English."""
    before = OWNED.search(role.partition(body.name)[0]) if named.words.lang == "en" else None
    whose = AgencyMention(-1, -1, clean(before[1])) if before else None
    return whose if whose and telling(whose, named) and not is_part(whose, named.words) else None


def _in_full(role: str, tokens: list[Token], named: Named) -> AgencyMention | None:
    """`directora del Consorcio` as the text names the one consortium it tells of. Spanish."""
    noun = tokens[0].low
    if len(tokens) > 1 or named.words.lang == "en" or noun not in lexicon("es").generic:
        return None
    said = fold(role).split()
    if noun in said[:-1]:
        return None  # "jefa de la Fiscalía Especializada": not the one that the text names
    return _only((noun,), named)


def _of_organ(tokens: list[Token], named: Named) -> AgencyMention | None:
    """`Carrera de Faros`, `Corte Plena`: the one university, or supreme court, that the text names."""
    said = [t.low for t in tokens]
    organs = lexicon(named.words.lang).organs.items()
    kinds = next((kinds for organ, kinds in organs if organ.split() == said[: len(organ.split())]), ())
    return next((body for kind in kinds if (body := _only(tuple(kind.split()), named))), None)


def _only(opening: tuple[str, ...], named: Named) -> AgencyMention | None:
    """The one body that the text names whose name of several words opens so."""
    alike = named.by_opening.get(opening[0], {})
    fit = [body for name, body in alike.items() if name[: len(opening)] == opening] if len(alike) <= MOST else []
    fit = [body for body in fit if not is_part(body, named.words)]
    return again(fit[0]) if len(fit) == 1 else None


def _of_office(body: AgencyMention, tokens: list[Token], words: Words) -> AgencyMention | None:
    """`Unidad Jurídica de la Secretaría de Aguas`, `Comisión de Carnes de la PXN`."""
    committee = tokens[0].low in words.set("committees_of_bodies")
    if tokens[0].low not in words.set("parts_of_bodies") and not committee:
        return _of_directors(body, tokens, words)
    for index in range(1, len(tokens) - 1):
        rest = tokens[_behind(tokens, index, words) :]
        if tokens[index].low in OF and rest and (_letters(rest) if committee else _body(rest, words)):
            return _named(body, rest)
    return None


def _named(body: AgencyMention, rest: list[Token]) -> AgencyMention:
    return replace(body, start=-1, end=-1, name=clean(body.name[rest[0].start :]), aliases=(), kind="agency")


def _behind(tokens: list[Token], index: int, words: Words) -> int:
    """The token behind `index` and an article."""
    return index + 1 + (tokens[index + 1].low in words.set("articles"))


def _of_directors(body: AgencyMention, tokens: list[Token], words: Words) -> AgencyMention | None:
    """`Consejo Directivo del PXN`, `Junta Directiva de Telmar`: whose board it is, where a name of its own says so."""
    boards = {tuple(phrase.split()) for phrase in words.set("boards_of_bodies")}
    size = next((n for n in (3, 2, 1) if tuple(t.low for t in tokens[:n]) in boards), 0)
    if not size or len(tokens) < size + 2 or tokens[size].low not in OF:
        return None
    rest = tokens[_behind(tokens, size, words) :]
    named = bool(rest) and rest[0].cap and any(t.text.isupper() or _strange(t) for t in rest)
    return _named(body, rest) if named else None


def _of_board(body: AgencyMention, tokens: list[Token], words: Words) -> AgencyMention | None:
    """`Executive Board of Telmar AG`, `Board of Directors of Telmar`: whose board it is; not "Board of Trade"."""
    at = next((i for i, t in enumerate(tokens) if t.low in words.set("parts_of_bodies")), len(tokens))
    of = at + 1
    if any(t.low not in words.set("of_boards") for t in tokens[:at]) or of >= len(tokens):
        return None
    if tokens[of].low in OF and tokens[of + 1 : of + 2] and tokens[of + 1].low in words.set("of_boards"):
        of += 2  # "of Directors"
    rest = tokens[of + 1 :]
    if of >= len(tokens) or tokens[of].low not in OF or not rest or not any(_strange(t) for t in rest):
        return None
    return _named(body, rest)


def _named_behind(body: AgencyMention, tokens: list[Token], named: Named) -> AgencyMention | None:
    """`División de Redes de Telmar`, `Law Department of the Ministry of Roads`: of a body the text names elsewhere, of
    a name that no dictionary has behind a field, or in English of whatever body follows the word for a part."""
    words = named.words
    for index in range(1, len(tokens) - 1):
        rest = tokens[_behind(tokens, index, words) :] if tokens[index].low in OF else []
        if not rest:
            continue
        other = named.by_name.get(fold(body.name[rest[0].start :]))
        if other is not None and not is_part(other, words):
            return again(other)
        larger = _named(body, rest)
        part = index > 1 and tokens[index - 1].low in words.set("units_by_last_word")
        if part and rest[0].cap and (rest[0].low in MINISTRIES or telling(larger, named)):
            return larger
        if index >= BEHIND_FIELD and words.lang == "es" and _name(rest):
            return larger
    return None


def _name(rest: list[Token]) -> bool:
    """`Telmar`: one word that is no place."""
    one = len(rest) == 1 and rest[0].kind == "word" and _strange(rest[0])
    return one and rest[0].low not in place_words() and not authority().country_code(rest[0].text)


def _letters_behind(body: AgencyMention, role: str, words: Words) -> AgencyMention | None:
    """`director del Centro Regional` + ` PXN Faros`: letters right behind the name of a part in the post."""
    row = role.partition(body.name)[2].split()
    own = bool(row) and _acronym(row[0], words) and row[0].strip("IVX") != ""
    return AgencyMention(-1, -1, row[0]) if own else None


def _where_it_is(body: AgencyMention, role: str, named: Named) -> AgencyMention | None:
    """`Dean of the School of Ports` + ` at Lantern University`: the body that the post says a part is at. English."""
    words = named.words
    row = tokenise(role.partition(body.name)[2], abbreviations=words.abbreviations) if words.lang == "en" else []
    if len(row) < 2 or row[0].low not in AT:
        return None
    rest = row[1 + (row[1].low in words.set("articles")) :]
    name = " ".join(t.text for t in rest)
    whose = AgencyMention(-1, -1, name)
    own = all(t.cap or t.low in OF or t.low in AND for t in rest)
    plain = bool(rest) and own and rest[0].cap and fold(name) not in place_words()
    return whose if plain and telling(whose, named) and not is_part(whose, words) else None


def _acronym(word: str, words: Words) -> bool:
    return word.isupper() and is_acronym(word, words.lang)


def _strange(token: Token) -> bool:
    """No word of the language, and no field: part of a name."""
    return token.cap and not is_known(token.text.lower()) and token.low not in institutional()


def _letters(tokens: list[Token]) -> bool:
    return len(tokens) == 1 and tokens[0].text.isupper() and len(tokens[0].text) > 2


def _body(tokens: list[Token], words: Words) -> bool:
    """`PXN`, `Cancillería`, `Secretaria de Aguas`."""
    first = tokens[0]
    common = first.cap and first.low in lexicon(words.lang).generic and len(tokens) > 2
    return _letters(tokens) or common or len(tokens) == 1 and first.low in words.set("bodies_by_one_word")
