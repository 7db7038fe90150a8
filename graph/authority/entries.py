"""One entry of each authority file as plain frozen data, and the checks that make a slip an error at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graph.errors import WhometError

Texts = Mapping[str, tuple[str, ...]]  # language ("es", "en") -> wordings, the canonical one first

KINDS = frozenset({
    "presidency", "ministry", "office", "agency", "regulator", "police", "military", "intelligence", "prosecutor",
    "court", "parliament", "central-bank", "ombudsman", "audit", "electoral", "embassy", "subnational", "city",
    "company", "union", "university", "party", "council", "committee", "international",
})  # fmt: skip


class BadAuthority(WhometError):
    """An authority file with an entry that cannot be read."""


@dataclass(frozen=True, slots=True)
class Agency:
    """A public body. `names` are its official and translated names, `aliases` what else it is called in either
    language, `short` the bare word that only a list of ministries makes clear ("Gobernación"); `head` are the
    titles of its head and `posts` other posts that can only be of this body; `since` and `until` are years."""

    id: str
    country: str | None
    kind: str
    names: Texts
    acronyms: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    head: Texts = field(default_factory=dict)
    posts: Texts = field(default_factory=dict)
    parent: str | None = None
    since: int | None = None
    until: int | None = None
    successor: str | None = None

    def name(self, lang: str) -> str:
        """The canonical name in a language, or in the other one where there is none."""
        wordings = self.names.get(lang) or next(iter(self.names.values()))
        return wordings[0]

    def all_names(self) -> tuple[str, ...]:
        """Every name, acronym and alias, canonical ones first, without repeats."""
        firsts = [wordings[0] for wordings in self.names.values()]
        rest = [name for wordings in self.names.values() for name in wordings]
        return tuple(dict.fromkeys([*firsts, *self.acronyms, *rest, *self.aliases]))


@dataclass(frozen=True, slots=True)
class Concept:
    """What a body does, with the names it goes by once the country is known ("cancillería", "Foreign Ministry")."""

    id: str
    names: Texts
    head: Texts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Country:
    """A country (ISO 3166-1 alpha-2, or EU, UN): names, adjectives, the cities that stand for its government,
    its states or provinces, and the article its name takes."""

    id: str
    names: Texts
    demonyms: Texts
    cities: tuple[str, ...] = ()
    subdivisions: tuple[str, ...] = ()
    article: Texts = field(default_factory=dict)

    def name(self, lang: str) -> str:
        """Its common name as a sentence has it: 'the United States', 'la India', 'México'."""
        name = self.names[lang][0]
        return f"{self.article[lang][0]} {name}" if self.article.get(lang) else name


AGENCY_KEYS = {
    "id", "country", "kind", "names", "acronyms", "aliases", "short", "concept", "head", "posts", "parent", "from",
    "to", "successor",
}  # fmt: skip


def agency(entry: Any, country: str | None) -> Agency:
    """Read one entry of `agencies/*.yaml`; `country` is the file's, unless the entry has its own."""
    check_keys(entry, AGENCY_KEYS, {"id", "kind", "names"})
    if entry["kind"] not in KINDS:
        raise BadAuthority(f"Agency {entry['id']}: unknown kind {entry['kind']!r}; use one of {sorted(KINDS)}.")
    return Agency(
        id=entry["id"],
        country=entry.get("country", country),
        kind=entry["kind"],
        names=texts(entry, "names"),
        acronyms=strings(entry, "acronyms"),
        aliases=strings(entry, "aliases"),
        short=strings(entry, "short"),
        concepts=strings(entry, "concept"),
        head=texts(entry, "head"),
        posts=texts(entry, "posts"),
        parent=entry.get("parent"),
        since=entry.get("from"),
        until=entry.get("to"),
        successor=entry.get("successor"),
    )


def concept(entry: Any) -> Concept:
    """Read one entry of `concepts.yaml`."""
    check_keys(entry, {"id", "names", "head"}, {"id", "names"})
    return Concept(entry["id"], texts(entry, "names"), texts(entry, "head"))


def country(entry: Any) -> Country:
    """Read one entry of `countries.yaml`."""
    check_keys(entry, {"id", "names", "demonyms", "cities", "subdivisions", "article"}, {"id", "names"})
    return Country(
        entry["id"],
        texts(entry, "names"),
        texts(entry, "demonyms"),
        strings(entry, "cities"),
        strings(entry, "subdivisions"),
        texts(entry, "article"),
    )


def check_keys(entry: Any, known: set[str], needed: set[str]) -> None:
    if not isinstance(entry, dict):
        raise BadAuthority(f"Expected an entry of keys and values, found {entry!r}.")
    label = entry.get("id", entry)
    if unknown := set(entry) - known:
        raise BadAuthority(f"Entry {label}: unknown keys {sorted(map(str, unknown))}; use {sorted(known)}.")
    if missing := needed - set(entry):
        raise BadAuthority(f"Entry {label}: missing {sorted(missing)}.")


def texts(entry: dict[str, Any], key: str) -> Texts:
    value = entry.get(key) or {}
    if not isinstance(value, dict) or not set(value) <= {"es", "en"}:
        raise BadAuthority(f"Entry {entry['id']}: {key} must list wordings under es and en.")
    return {lang: strings(value, lang, entry["id"]) for lang in value}


def strings(entry: dict[str, Any], key: str, label: str = "") -> tuple[str, ...]:
    """A list of strings, or one string standing for a list of one."""
    value = entry.get(key) or ()
    found = (value,) if isinstance(value, str) else tuple(value)
    for item in found:
        if not isinstance(item, str):  # YAML reads an unquoted NO, on or 911 as something else
            raise BadAuthority(f"Entry {label or entry['id']}: {key} holds {item!r}; put it in quotes.")
    return found
