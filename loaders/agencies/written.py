"""The body a post names: 'director general del INM', 'Legal Adviser at the Foreign Ministry'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from graph.authority import authority, fold, name_key

from .find import AgencyMention, find_agencies, other_names
from .lexicon import lexicon
from .page import WORLD

CAPITALS = re.compile(r"\b[A-ZÁÉÍÓÚÑ][\w&-]*[A-ZÁÉÍÓÚÑ]\w*\b")
LAST_CAPITALS = re.compile(r"\b(?:de|del|de la|of|of the|at|at the|from)\s+([A-ZÁÉÍÓÚÑ]{2,8}|(?:[A-Z]\.){4,})$")
LAST_WORD = re.compile(r"\b(?:del|de la|of the|at the)\s+([A-ZÁÉÍÓÚÑ]\w+)$")
SHORT = re.compile(r"(\w+) (?:de|del|de la) ([A-ZÁÉÍÓÚÑ][\w ]+)$")
SIDES = ("eu-eu",)  # "EU Commissioner for Energy": whose side, not which body
FIELD = re.compile(r"(?:minister|ministr|secretar)\w* .*(?:,| y| and)\s*$", re.IGNORECASE)  # ", Unión Europea y …"
OWNED = re.compile(r"^['’]s\s+$")


def written(role: str, country: str | None, lang: str, agencies: Sequence[AgencyMention]) -> AgencyMention | None:
    """The body named in the post itself, as it is named there; offsets are those of the post. `agencies` are the
    bodies of the document, which explain its acronyms and what 'the Ministry' is."""
    by_name = {name_key(name): one for one in agencies for name in (one.name, *one.aliases)}
    inside = find_agencies(role, lang, countries=(country,) if country else ())
    whole = (0, len(role))  # "City Manager" is a post
    inside = [one for one in inside if (one.start, one.end) != whole and one.agency_id not in SIDES]
    found = chosen([one for one in inside if not FIELD.match(role[: one.start])], role)
    if found:
        same = by_name.get(name_key(found.name))
        fits = same and (not country or same.country in WORLD | {country})
        return explained(found, same) if found.agency_id is None and same and fits else found
    for match in CAPITALS.finditer(role):
        if same := by_name.get(name_key(match[0])):
            return explained(AgencyMention(match.start(), match.end(), match[0]), same)
    return short_name(role, country, lang) or last_capitals(role, lang) or last_word(role, lang, agencies)


def chosen(found: list[AgencyMention], role: str) -> AgencyMention | None:
    """Of several bodies the first that is more than an office of another, else the first known one; of an owner and
    what it owns ("the Executive Yuan's Office of Trade"), what it owns."""
    if not found:
        return None
    kept = [one for one, after in zip(found, found[1:], strict=False) if not OWNED.match(role[one.end : after.start])]
    kept.append(found[-1])
    known = (one for one in kept if one.agency_id)
    whole = (one for one in kept if one.kind != "office")
    return next(whole, None) or next(known, None) or kept[0]


def explained(found: AgencyMention, same: AgencyMention) -> AgencyMention:
    """A name of the post with what the document knows of that body."""
    aliases = tuple(dict.fromkeys(n for n in (*found.aliases, same.name, *same.aliases) if n != found.name))
    return AgencyMention(found.start, found.end, found.name, same.agency_id, same.country, aliases, same.kind)


def short_name(role: str, country: str | None, lang: str) -> AgencyMention | None:
    """'titular de Hacienda': whoever holds the whole of it holds the ministry of that short name."""
    match = SHORT.match(role)
    if match is None or country is None or fold(match[1]) not in lexicon(lang).sets["holders"]:
        return None
    bodies = authority().bodies_named(match[2], country)
    if not bodies:
        return None
    return AgencyMention(
        match.start(2), match.end(2), match[2], bodies[0].id, country, other_names(bodies[0], lang), bodies[0].kind
    )


def last_capitals(role: str, lang: str) -> AgencyMention | None:
    """'secretario general de la FOT': capitals at the end that no list explains are the body, by its acronym."""
    match = LAST_CAPITALS.search(role)
    if match is None or match[1] in lexicon(lang).acronyms["not_acronyms"] or authority().country_code(match[1]):
        return None
    return AgencyMention(match.start(1), match.end(1), match[1])


def last_word(role: str, lang: str, agencies: Sequence[AgencyMention]) -> AgencyMention | None:
    """'Chief Director of the Ministry': a bare head word is the document's one body that begins or ends with it."""
    match = LAST_WORD.search(role)
    heads = lexicon(lang).heads.get(fold(match[1]), ()) if match else ()
    fit = [head for head in heads if len(head.words) == 1 and not head.plural and head.kind != "subnational"]
    if match is None or not fit:
        return None
    found = AgencyMention(match.start(1), match.end(1), match[1], kind=fit[0].kind)
    same = {(one.agency_id or name_key(one.name)): one for one in headed(agencies, fold(match[1]))}
    return explained(found, next(iter(same.values()))) if len(same) == 1 else found


def headed(agencies: Iterable[AgencyMention], word: str) -> Iterable[AgencyMention]:
    return (one for one in agencies if word in (fold(one.name.split()[0]), fold(one.name.split()[-1])))
