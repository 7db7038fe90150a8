"""From YAML files to one `Authority`, with the indexes that answer what a name or a country word stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml

from graph.authority.embassies import embassy_of_id
from graph.authority.entries import Agency, BadAuthority, Concept, Country, agency, concept, country
from graph.authority.names import english_order, fold, name_key

HERE = Path(__file__).parent
Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load_yaml(path: Path) -> Any:
    """The content of a YAML file, read safely; a file that is not YAML raises `BadAuthority` with its place."""
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader)
    except yaml.YAMLError as error:
        raise BadAuthority(f"{path} is not YAML: {' '.join(str(error).split())}") from error


@dataclass(frozen=True)
class Authority:
    """All authority files, by id. `topics` and `nicknames` are what their files hold, read when first asked for."""

    agencies: Mapping[str, Agency]
    concepts: Mapping[str, Concept]
    countries: Mapping[str, Country]
    folders: tuple[Path, ...] = (HERE,)

    def __hash__(self) -> int:
        return id(self)

    @cached_property
    def topics(self) -> list[Any]:
        """Entries of `topics.yaml`, the user's own last."""
        return [entry for content in self.contents("topics.yaml") for entry in content]

    @cached_property
    def nicknames(self) -> Any:
        """Content of `nicknames.yaml`; a user's file adds to lists and keys."""
        merged: Any = None
        for content in self.contents("nicknames.yaml"):
            merged = (
                content if merged is None else {**merged, **content} if isinstance(merged, dict) else merged + content
            )
        return merged if merged is not None else []

    def contents(self, name: str) -> list[Any]:
        return [load_yaml(folder / name) or [] for folder in self.folders if (folder / name).is_file()]

    def names_of(self, body: Agency) -> Iterator[str]:
        """Every name a body goes by once its country is known: its own, their English inversions, its concepts'."""
        generic = (name for one in body.concepts for names in self.concepts[one].names.values() for name in names)
        for name in (*body.all_names(), *body.short, *generic):
            yield name
            if body.kind in ("ministry", "office") and (turned := english_order(name)):
                yield turned
        yield from self.names_at_home(body)

    def names_at_home(self, body: Agency) -> Iterator[str]:
        """'Policía Nacional del Perú' is the 'Policía Nacional' there: names without the country at their end."""
        country = self.countries.get(body.country or "")
        ends = [name for names in country.names.values() for name in names] if country else []
        for name in (name for names in body.names.values() for name in names):
            for end in ends:
                short = re.sub(rf" (?:de|del|de la|de los|of|of the) {re.escape(end)}$", "", name)
                if short != name and len(name_key(short).split()) > 1:
                    yield short

    @cached_property
    def index(self) -> dict[str, tuple[str, ...]]:
        """Name key -> ids of the bodies that go by it."""
        found: dict[str, dict[str, None]] = {}
        for body in self.agencies.values():
            for name in self.names_of(body):
                found.setdefault(name_key(name), {})[body.id] = None
        return {key: tuple(ids) for key, ids in found.items()}

    @cached_property
    def generic(self) -> frozenset[str]:
        """Keys of names that say nothing without a country: those of the concepts ("Ministry of Health"), and those
        a country's own bodies have at home."""
        wordings = [name for one in self.concepts.values() for names in one.names.values() for name in names]
        keys = {key for name in wordings for key in (name_key(name), name_key(english_order(name) or name))}
        return frozenset(keys | {name_key(n) for body in self.agencies.values() for n in self.names_at_home(body)})

    def bodies_named(self, name: str, country: str | None = None) -> tuple[Agency, ...]:
        """Bodies that go by a name, in either language, by acronym or generically; of one country if given.

        Without a country a generic name finds nothing. A body that still exists comes before one that does not.
        """
        key = name_key(name)
        if country is None and key in self.generic:
            return ()
        bodies = [self.agencies[i] for i in self.index.get(key, ())]
        kept = [b for b in bodies if country is None or b.country == country]
        return tuple(sorted(kept, key=lambda b: b.until is not None))

    @cached_property
    def country_words(self) -> dict[str, str]:
        """Folded country name, adjective or governing city -> country code; what fits two countries is left out."""
        found: dict[str, set[str]] = {}
        for one in self.countries.values():
            words = [w for names in (*one.names.values(), *one.demonyms.values()) for w in names]
            for word in (*words, *one.cities):
                found.setdefault(fold(word), set()).add(one.id)
        places = self.subdivisions
        return {
            word: next(iter(ids))
            for word, ids in found.items()
            if ids | places.get(word, set()) == ids and len(ids) == 1
        }

    @cached_property
    def cities(self) -> frozenset[str]:
        """Folded cities that stand for a government, but name no country."""
        return frozenset(fold(city) for one in self.countries.values() for city in one.cities)

    @cached_property
    def subdivisions(self) -> dict[str, set[str]]:
        """Folded name of a state or province -> codes of the countries that have one of that name."""
        found: dict[str, set[str]] = {}
        for one in self.countries.values():
            for place in one.subdivisions:
                found.setdefault(fold(place), set()).add(one.id)
        return found

    def agency(self, agency_id: str) -> Agency | None:
        """The body of an id; ids of the form `embassy-us-mx` (sender, host) need no entry."""
        return self.agencies.get(agency_id) or embassy_of_id(agency_id, self.countries)

    def country_code(self, phrase: str) -> str | None:
        """'EE. UU.', 'the U.S.', 'mexicana', 'Washington' -> 'US', 'US', 'MX', 'US'; None when unknown."""
        folded = " ".join(fold(phrase).split())
        for article in ("the ", "los ", "el ", "la "):
            folded = folded.removeprefix(article)
        return self.country_words.get(folded) or self.country_words.get(folded.replace(". ", "."))


@cache
def authority(extra: Path | None = None) -> Authority:
    """The authority file shipped with the package, extended by a user's folder of the same shape.

    An entry of the user's folder with a known id replaces ours. Raises `BadAuthority` on a broken entry.
    """
    folders = (HERE,) if extra is None else (HERE, Path(extra))
    agencies: dict[str, Agency] = {}
    for folder in folders:
        for path in sorted((folder / "agencies").glob("*.yaml")):
            agencies |= {body.id: body for body in read_agencies(path)}
    concepts = {one.id: one for entry in entries(folders, "concepts.yaml") for one in [concept(entry)]}
    countries = {one.id: one for entry in entries(folders, "countries.yaml") for one in [country(entry)]}
    check_references(agencies, concepts)
    return Authority(agencies, concepts, countries, folders)


def read_agencies(path: Path) -> Iterator[Agency]:
    """The bodies of one file, which names its country once at the top."""
    content = load_yaml(path)
    seen: set[str] = set()
    for entry in content["agencies"]:
        body = agency(entry, content.get("country"))
        if body.id in seen:
            raise BadAuthority(f"{path}: {body.id} is there twice.")
        seen.add(body.id)
        yield body


def entries(folders: tuple[Path, ...], name: str) -> Iterator[Any]:
    for folder in folders:
        if (folder / name).is_file():
            yield from load_yaml(folder / name)


def check_references(agencies: Mapping[str, Agency], concepts: Mapping[str, Concept]) -> None:
    for body in agencies.values():
        for other in (body.parent, body.successor):
            if other is not None and other not in agencies:
                raise BadAuthority(f"Agency {body.id}: there is no body {other}.")
        for one in body.concepts:
            if one not in concepts:
                raise BadAuthority(f"Agency {body.id}: there is no concept {one}.")
