"""All public bodies named in one text, in reading order, none overlapping."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from graph.authority import Agency, authority, fold, name_key
from loaders.small_words import small_parts, small_words
from loaders.vocabulary import is_known, place_words

from .bodies import companies, lettered_bodies, single_bodies
from .embassies import embassies
from .known import forms, known
from .lists import lists
from .page import Found, Page, choose, read_page
from .scan import IN_BRACKETS

FIELDS = frozenset(
    {"union", "police", "subnational"}
)  # kinds of bodies whose word is a field of ministers, or stands before one
OF_OR_FOR = small_words("of", "for")
MINISTERS = small_parts("ministers", "secretaries")
CLOSING = {"”": "“", "»": "«", '"': '"'}
IN_COMMAS = re.compile(r",\s{1,2}([A-Z]{3,8})(?=[,.;]|\s+(?:and|y|e)\s)")


@dataclass(frozen=True, slots=True)
class AgencyMention:
    """A body where the text names it: `text[start:end]`, with an acronym in brackets that belongs to it.

    `name` is the name spelled out ("Departamento de Justicia" for an item of "los departamentos de Estado y Justicia"),
    `agency_id` its id in the authority file (or `embassy-us-mx`), `country` its country where known, `aliases` its
    other names, `kind` one of `graph.authority.entries.KINDS`. `basis` is 'implied' when only a post says it; then
    there is no place and start == end == -1.
    """

    start: int
    end: int
    name: str
    agency_id: str | None = None
    country: str | None = None
    aliases: tuple[str, ...] = ()
    kind: str = "agency"
    basis: Literal["written", "implied"] = "written"


def find_agencies(text: str, lang: str, *, countries: tuple[str, ...] = ()) -> list[AgencyMention]:
    """Find every body a text names. `lang` is 'es' or 'en'.

    `countries` are the countries the text is about, so that "Ministry of Health" can be one body; without them, all
    countries it names. A name that could be bodies of two of them keeps its name and gets no id.
    """
    page = read_page(text, lang, countries)
    found = [*embassies(page), *lettered_bodies(page), *lists(page), *single_bodies(page), *companies(page)]
    found.sort(key=lambda f: f.first)
    learnt = learn_acronyms(page, found)
    found += acronyms(page, learnt)
    found.sort(key=lambda f: f.first)
    settle(page, found)
    return [mention(page, one) for one in found if stands(page, one)]


def learn_acronyms(page: Page, found: list[Found]) -> dict[str, Found]:
    """Take acronyms in brackets or commas into the mention before them; in this text they mean that body."""
    learnt: dict[str, Found] = {}
    for one in found:
        match = IN_BRACKETS.match(page.scan.text, page.scan.ends[one.last])
        if match and (sum(c.isupper() for c in match[1]) * 3 > len(match[1]) or pieced(match[1], one.name)):
            one.end, one.aliases = match.end(), (match[1],)
        elif match := _in_commas(page, one):
            one.aliases = (match[1],)
        else:
            continue
        for form in forms(match[1]):
            learnt.setdefault(form, one)
    return learnt


def pieced(word: str, name: str) -> bool:
    """`Senamar` of "Secretaría Nacional de Mares", `MiMar`: a word put together from a name, or of several capitals."""
    if not word.isalpha() or authority().country_code(word) or fold(word) in place_words() or is_known(word.lower()):
        return False
    letters = iter(fold(name).replace(" ", ""))
    own = fold(word)
    return sum(c.isupper() for c in word) > 1 or own[0] == fold(name)[0] and all(c in letters for c in own)


def _in_commas(page: Page, one: Found) -> re.Match[str] | None:
    """`the Federal Road Safety Corps, FRSC, …`: between commas the first letters of the body's own words."""
    match = IN_COMMAS.match(page.scan.text, page.scan.ends[one.last])
    letters = "".join(word[0] for word in re.split(r"[\s-]+", one.name) if word[:1].isupper())
    return match if match and match[1] == letters else None


def acronyms(page: Page, learnt: dict[str, Found]) -> Iterator[Found]:
    """Acronyms standing alone: those this text explained, then those of the authority file."""
    table = known().acronyms
    own = table[page.lex.lang]
    inside = bracketed(page, learnt)
    for i, word in enumerate(page.scan.words):
        if page.taken[i] or word in page.lex.acronyms["not_acronyms"] and word not in own:
            continue
        if word in learnt:
            if page.scan.starts[i] not in inside:
                source = learnt[word]
                yield page.take(replace(source, first=i, last=i, end=-1, aliases=(word, *source.aliases)))
        elif word in table[""] or word in own:
            ids = (*table[""].get(word, ()), *own.get(word, ()))
            kind = authority().agencies[ids[0]].kind
            yield page.take(Found(i, i, word, kind, own=ids, acronym=True))


def bracketed(page: Page, learnt: dict[str, Found]) -> set[int]:
    """Where words stand that brackets already gave to a mention."""
    starts: set[int] = set()
    for one in learnt.values():
        starts.update(s for s in page.scan.starts[one.last + 1 : one.last + 12] if s < one.end)
    return starts


def settle(page: Page, found: list[Found]) -> None:
    """Give ids; a name still open takes the one body it can be among, or beside, those the text names clearly."""
    for one in found:
        one.agency_id = choose(one, page)
    clear = {one.agency_id for one in found if one.agency_id}
    by_name = {name_key(one.name): one.agency_id for one in found if one.agency_id}
    sides = (authority().agencies[i].country for i in sorted(clear) if i in authority().agencies)
    page.named = tuple(dict.fromkeys((*page.named, *(side for side in sides if side))))
    for one in found:
        if one.agency_id is None and not one.hint:
            fit = clear.intersection(one.own) or clear.intersection(one.generic)
            again = by_name.get(name_key(one.name)) or choose(one, page)
            one.agency_id = next(iter(fit)) if len(fit) == 1 else again


def stands(page: Page, found: Found) -> bool:
    """An acronym that is no body's of the countries in question is some other body's, or a word ("Seco")."""
    if found.kind in FIELDS and found.agency_id is None and of_minister(page, found):
        return False
    if not found.acronym or found.agency_id:
        return True
    sides = {*page.countries, *page.named}
    owners = {authority().agencies[i].country for i in found.own}
    return found.name.isupper() and (not sides or bool(owners & sides))


def of_minister(page: Page, found: Found) -> bool:
    """`Union Home` + `Minister`, `Minister of` + `Police Affairs`: what a minister is of is a field, and no union."""
    lows, last = page.scan.lows, found.last + 1
    if last < len(lows) and page.scan.joined(last) and lows[last].startswith(MINISTERS):
        return lows[found.first] == "union" and found.last > found.first
    leads = page.lex.lang == "en" and found.first > 1 and lows[found.first - 1] in OF_OR_FOR
    return leads and lows[found.first - 2].startswith(MINISTERS)


def mention(page: Page, found: Found) -> AgencyMention:
    body = authority().agency(found.agency_id) if found.agency_id else None
    end = found.end if found.end > 0 else page.scan.ends[found.last]
    if end == page.scan.ends[found.last] and (mark := closing(page.scan.text, page.scan.starts[found.first], end)):
        end, found.name = end + 1, found.name + mark
    name = wording(found.name, body) if body and found.spelled else found.name
    others = (*found.aliases, *(other_names(body, page.lex.lang) if body else ()))
    return AgencyMention(
        start=page.scan.starts[found.first],
        end=end,
        name=name,
        agency_id=found.agency_id,
        country=body.country if body else found.hint,
        aliases=tuple(dict.fromkeys(a for a in others if a != name)),
        kind=body.kind if body else found.kind,
    )


def closing(text: str, start: int, end: int) -> str:
    """The mark right behind a name that closes the quotation in it: `Colegio “Santa Ana` + `”`."""
    mark = text[end : end + 1]
    return mark if mark in CLOSING and CLOSING[mark] in text[start:end] else ""


def wording(written: str, body: Agency) -> str:
    """The authority file's spelling of a name put together ("Departamento del Tesoro"), where it has the same head."""
    key, first = name_key(written), written.split()[0]
    names = (name for wordings in body.names.values() for name in wordings)
    return next((name for name in names if name.split()[0] == first and name_key(name) == key), written)


def other_names(body: Agency, lang: str) -> tuple[str, ...]:
    """Its names in the text's language, its canonical names in both, its acronyms."""
    return (*(names[0] for names in body.names.values()), *body.acronyms, *body.names.get(lang, ())[:4])
