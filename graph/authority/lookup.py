"""The authority files as one thing to ask: which bodies go by a name, which country a word stands for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from graph.authority.embassies import embassy_of_id
from graph.authority.entries import Agency, Concept, Country
from graph.authority.files import load_yaml
from graph.authority.names import english_order, fold, name_key

WORLD = (None, "UN", "EU")  # countries of bodies that belong to many
HERE = Path(__file__).parent
OF = ("de", "del", "de la", "de los", "of", "of the")
LOOSE_END = re.compile(r"(?: (?:de|del|la|los|el|of|the))+$")


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
        ends = self.country_ends.get(body.country or "", ())
        for names in body.names.values():
            for name in names:
                end = next((end for end in ends if name.endswith(end)), None)
                if end and len(name_key(name[: -len(end)]).split()) > 1:
                    yield name[: -len(end)]

    @cached_property
    def country_ends(self) -> dict[str, tuple[str, ...]]:
        """What names its country at the end of a body's name: ' de Colombia', ' of the U.S.', longest first."""
        found: dict[str, tuple[str, ...]] = {}
        for one in self.countries.values():
            names = [name for wordings in one.names.values() for name in wordings]
            ends = {f" {link} {name}" for link in OF for name in names}
            found[one.id] = tuple(sorted(ends, key=lambda end: (-len(end), end)))
        return found

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

        A country in the name counts ("Mexican Navy Secretariat"). Without any a generic name finds nothing. Bodies of
        many countries are of every one. A body that still exists comes before one that does not.
        """
        key = name_key(name)
        if key not in self.index:
            name, said = self.without_country(name)
            if said and country in (None, said):
                key, country = name_key(name), said
        if country is None and key in self.generic:
            return ()
        bodies = [self.agencies[i] for i in self.index.get(key, ())]
        own = [b for b in bodies if any(name_key(name) == key for name in b.all_names())]
        found = [b for b in own if country in (None, b.country)] or [b for b in bodies if country in (None, b.country)]
        world = [b for b in own if b.country in WORLD]  # an official of OIM may sit for any side
        return tuple(sorted(found or world, key=lambda b: b.until is not None))

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

    def without_country(self, name: str) -> tuple[str, str | None]:
        """'Mexican Navy Secretariat' -> ('Navy Secretariat', 'MX'); (name, None) when no country stands at an end."""
        words = name.replace("’", "'").replace("'s ", " ").split()
        for size in range(1, min(4, len(words))):
            first, last = " ".join(words[:size]), " ".join(words[-size:])
            if (code := self.country_code(first)) and fold(first) not in self.cities:
                return " ".join(words[size:]), code
            within = fold(" ".join(words[-size - 1 :])) in self.subdivisions  # "Government of New Mexico"
            if not within and (code := self.country_code(last)) and fold(last) not in self.cities:
                return LOOSE_END.sub("", " ".join(words[:-size])), code
        return name, None

    def agency(self, agency_id: str) -> Agency | None:
        """The body of an id; ids of the form `embassy-us-mx` (sender, host) need no entry."""
        return self.agencies.get(agency_id) or embassy_of_id(agency_id, self.countries)

    def country_code(self, phrase: str) -> str | None:
        """'EE. UU.', 'the U.S.', 'mexicana', 'Washington' -> 'US', 'US', 'MX', 'US'; None when unknown."""
        return self._code_of(phrase)

    @cached_property
    def _code_of(self) -> Callable[[str], str | None]:
        """Phrase -> country. The words of a text are asked for again and again."""

        @lru_cache(maxsize=65536)
        def code(phrase: str) -> str | None:
            folded = " ".join(fold(phrase).split())
            if folded in self.country_words:  # "El Salvador"
                return self.country_words[folded]
            for article in ("the ", "los ", "el ", "la "):
                folded = folded.removeprefix(article)
            return self.country_words.get(folded) or self.country_words.get(folded.replace(". ", "."))

        return code
