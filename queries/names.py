"""Every name in a graph, ready to be found in a question or a parameter: exactly, in part, or nearly.

Kinds are the parameter types of the catalogue: person, agency, meeting, topic, series, place, post, country.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from weakref import WeakKeyDictionary

from graph.authority import authority
from queries.catalogue import everything
from queries.fetch import fetch
from queries.places import areas, contains
from queries.words import LANGUAGES, key, lexicon, stem

Key = tuple[str, ...]
KINDS = {"Person": "person", "Agency": "agency", "Topic": "topic", "Meeting": "meeting"}
LISTED = ("place", "post")  # kinds whose value is the list of all wordings meant


@dataclass
class Names:
    """`titles` is what a value is called; `exact` finds values by kind and key, ids among them.

    All names are added before any is looked up.
    """

    titles: dict[str, str] = field(default_factory=dict)
    exact: dict[str, dict[Key, list[str]]] = field(default_factory=lambda: defaultdict(dict))
    ids: set[Key] = field(default_factory=set)
    meetings: list[dict[str, Any]] = field(default_factory=list)

    @cached_property
    def dates(self) -> dict[str, str]:
        """The first or last day a meeting can have been -> its date as far as it is known, where only one is meant."""
        found: dict[str, set[str]] = defaultdict(set)
        for row in self.meetings:
            for day in {row["date_start"], row["date_end"]} - {None}:
                found[day].add(row["date"] or day)
        return {day: dates.pop() for day, dates in found.items() if len(dates) == 1}

    def add(self, kind: str, value: str, names: Iterable[str | None]) -> None:
        """Make a value known by these names; the first is its title."""
        exact = self.exact[kind]
        for name in dict.fromkeys(names):
            if not name or not (found := key(name)):
                continue
            self.titles.setdefault(value, name)
            values = exact.setdefault(found, [])
            if value not in values:
                values.append(value)

    @cached_property
    def by_word(self) -> dict[str, dict[str, list[Key]]]:
        """Keys by kind and a word in them. Ids are no names."""
        table: dict[str, dict[str, list[Key]]] = {}
        for kind, exact in self.exact.items():
            words = table[kind] = {}
            for name in exact:
                if name not in self.ids:
                    for word in dict.fromkeys(name):
                        words.setdefault(word, []).append(name)
        return defaultdict(dict, table)

    @cached_property
    def initials(self) -> dict[str, dict[str, list[Key]]]:
        """Names of three words or more by kind and their initials."""
        table: dict[str, dict[str, list[Key]]] = defaultdict(dict)
        for kind, exact in self.exact.items():
            for name in exact:
                if len(name) > 2:
                    table[kind].setdefault("".join([word[0] for word in name]), []).append(name)
        return table

    def abbreviated(self, kind: str, letters: str) -> list[str]:
        """The values one of whose names has these initials; letters that are a known body's own mean no other one."""
        if kind == "agency" and authority().index.get(letters):
            return []
        names = self.initials[kind].get(letters, ())
        return list(dict.fromkeys(value for name in names for value in self.exact[kind][name]))

    def title(self, value: str) -> str:
        return self.titles.get(value, value)

    def told_apart(self, values: Iterable[str]) -> list[str]:
        """Titles, with the id where the title alone does not say which is meant."""
        titles = {value: self.title(value) for value in values}
        shared = [title for title in titles.values() if list(titles.values()).count(title) > 1]
        return [f"{title} ({value})" if title in shared else title for value, title in titles.items()]

    def exactly(self, kind: str, text: str) -> list[str]:
        """The values whose id or name this is."""
        found = self.exact[kind].get(key(text), [])
        known_id = text in self.titles and any(text in values for values in self.exact[kind].values())
        return [text] if known_id else list(found)

    def partly(self, kind: str, part: Key) -> list[str]:
        """The values one of whose names contains these words: in order for people, side by side for the rest."""
        narrow = min((self.by_word[kind].get(word, []) for word in part), key=len, default=[])
        holds = in_order if kind == "person" else contains
        found = {value: None for name in narrow if holds(name, part) for value in self.exact[kind][name]}
        return list(found)

    def wordings(self, kind: str, part: Key) -> list[str]:
        """All posts that are called so, or all places that lie in this one, in order."""
        if kind == "place":
            return sorted(self.places.get(part, ()))
        wanted = stems(part)
        narrow = min((self.posts.get(word, set()) for word in wanted), key=len, default=set())
        return sorted(post for post in narrow if is_called(key(post), wanted))

    @cached_property
    def places(self) -> dict[Key, set[str]]:
        """Any words of a place, its city or its country -> the places."""
        found: dict[Key, set[str]] = defaultdict(set)
        for place in self.values("place"):
            for part in areas(place):
                found[part].add(place)
        return found

    @cached_property
    def posts(self) -> dict[str, set[str]]:
        """A word of a post, without its ending -> the posts."""
        found: dict[str, set[str]] = defaultdict(set)
        for post in self.values("post"):
            for word in stems(key(post)):
                found[word].add(post)
        return found

    def values(self, kind: str) -> list[str]:
        return list(dict.fromkeys(value for found in self.exact[kind].values() for value in found))

    def nearest(self, kind: str, text: str, most: int = 3) -> list[str]:
        """Titles of the values whose names share a word with a text or look much like it, the likest first."""
        from rapidfuzz import fuzz, process

        wanted = key(text)
        names = {" ".join(name): values for name, values in self.exact[kind].items()}
        shared = {" ".join(name) for word in wanted for name in self.by_word[kind].get(word, ())}
        asked = " ".join(wanted)
        alike = process.extract(asked, list(names), scorer=fuzz.token_sort_ratio, limit=most, score_cutoff=65)
        ranked = sorted(
            shared | {name for name, _, _ in alike}, key=lambda name: (-fuzz.token_sort_ratio(asked, name), name)
        )
        values = dict.fromkeys(value for name in ranked for value in names[name])
        return self.told_apart(list(values)[:most])

    def vocabulary(self, kind: str) -> list[str]:
        """Every word of the names of a kind."""
        return list(self.by_word[kind])


def is_called(post: Key, wanted: Key) -> bool:
    """Whether a post is a 'secretary of state': 'Mexican ...' is, 'Deputy ...' and 'Adviser to the ...' are not."""
    words = stems(post)
    for start in range(len(words) - len(wanted) + 1):
        if words[start : start + len(wanted)] == wanted:
            return not any(word in lexicon(lang).ranks for lang in LANGUAGES for word in post[:start])
    return False


def in_order(name: Key, part: Key) -> bool:
    """Whether the words of `part` come in `name` in this order, perhaps with others between."""
    rest = iter(name)
    return bool(part) and all(word in rest for word in part)


def stems(words: Key) -> Key:
    return tuple(stem(word) for word in words)


_known: WeakKeyDictionary[Any, Names] = WeakKeyDictionary()


def names_of(store: Any) -> Names:
    """The names in a store, read once for as long as the store lives."""
    if store not in _known:
        _known[store] = read(store)
    return _known[store]


def read(store: Any) -> Names:
    names = Names()
    for row in fetch(everything()["names"], {}, store):
        kind = KINDS[row["type"]]
        title = " ".join(part for part in (row["date"], row["name"]) if part) if kind == "meeting" else row["name"]
        names.add(kind, row["id"], [title, row["name"], *row["names"], *known_names(kind, row["id"])])
        names.exact[kind][(row["id"],)] = [row["id"]]
        names.ids.add((row["id"],))
        if kind == "meeting":
            names.meetings.append(row)
            for listed in ("series", "place"):
                if row[listed]:
                    names.add(listed, row[listed], [row[listed]])
    for row in fetch(everything()["values"], {}, store):
        if row["type"] == "country":
            add_country(names, row["value"])
        else:
            names.add(row["type"], row["value"], [row["value"]])
    return names


def known_names(kind: str, node: str) -> Iterator[str]:
    """What the authority file calls a body, beyond the names in the graph."""
    bodies = authority().agencies
    if kind == "agency" and (body := bodies.get(node.removeprefix("agency-"))):
        yield from authority().names_of(body)


def add_country(names: Names, code: str) -> None:
    """A country by its names in both languages and its code, and as `nationality` by its adjectives."""
    country = authority().countries.get(code)
    known = [name for wordings in country.names.values() for name in wordings] if country else []
    adjectives = [name for wordings in country.demonyms.values() for name in wordings] if country else []
    names.add("country", code, [*known, code])
    names.add(
        "nationality", code, [*adjectives, *(f"{adjective}s" for adjective in adjectives), code]
    )  # "the Americans"
