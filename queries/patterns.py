"""The example questions of every query, reduced to what they have in common with questions of the same meaning.

`questions/<family>.yaml` maps a query to example questions in `en` and `es`. An example is reduced to its *form*: its
concepts and the kinds of its slots (`{person}`, `{other}`: a slot is named like the parameter it fills). A question has
the form of an example when both reduce to the same, whatever the order and the small words. Two queries with one form
are an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Any

from graph.authority import load_yaml
from queries.catalogue import Query, catalogue
from queries.words import HERE, LANGUAGES, lexicon, words

SLOT = re.compile(r"\{(\w+)\}")
FAMILY_FILES = ("attendance", "people", "agencies", "topics", "meetings", "sources", "structure")
NUMBERS = ("integer",)

Form = tuple[frozenset[str], tuple[str, ...]]


@dataclass(frozen=True)
class Pattern:
    """One example. `slots` are the parameters in the order of the example, `fixed` those it fixes itself.

    `meeting_by` says what describes the meeting where it is not named: period, place, series, ordinal, first, last.
    """

    query: str
    example: str
    lang: str
    slots: tuple[str, ...]
    fixed: tuple[tuple[str, Any], ...] = ()
    meeting_by: tuple[str, ...] = ()


class BadPattern(ValueError):
    """An example question that cannot be read, or that two queries share."""


@cache
def patterns() -> dict[Form, list[Pattern]]:
    """All examples by form. Raises BadPattern where two queries share one."""
    found: dict[Form, list[Pattern]] = {}
    for query, pattern, form in every_form():
        others = found.setdefault(form, [])
        for other in others:
            if (other.query, other.fixed) != (query.name, pattern.fixed):
                raise BadPattern(
                    f"{pattern.example!r} ({query.name}) and {other.example!r} ({other.query}) are one: {form}"
                )
        others.append(pattern)
    return found


def every_form() -> Iterator[tuple[Query, Pattern, Form]]:
    for family in FAMILY_FILES:
        path = HERE / f"{family}.yaml"
        if not path.exists():
            continue
        for name, by_language in load_yaml(path).items():
            query = catalogue()[name]
            for lang in LANGUAGES:
                for entry in by_language[lang]:
                    say, fixed = (entry["say"], entry["with"]) if isinstance(entry, dict) else (entry, {})
                    for pattern, form in forms(query, say, lang, fixed):
                        yield query, pattern, form


def forms(query: Query, example: str, lang: str, fixed: dict[str, Any]) -> Iterator[tuple[Pattern, Form]]:
    """An example with each way to describe its meeting, and with a period and a country where the query takes them."""
    types = {param.name: param.type for param in query.params}
    slots = tuple(SLOT.findall(example))
    kinds = [kind_of(types, slot, example) for slot in slots]
    for concepts in reductions(SLOT.sub(" | ", example), lang):
        base = Pattern(query.name, example, lang, slots, tuple(sorted(fixed.items())))
        extras = optional_kinds(query, slots, fixed)
        for count in range(len(extras) + 1):
            for extra in combinations(extras, count):
                yield base, form_of(concepts, (*kinds, *extra))
                if "meeting" in kinds:
                    yield base, form_of(concepts | {"meeting"}, (*kinds, *extra))
        if "meeting" in kinds:
            rest = [kind for kind in kinds if kind != "meeting"]
            for described in DESCRIPTIONS:
                told = [kind for kind in described if kind not in ("last", "next")]
                said = {kind for kind in described if kind in ("last", "next")}
                pattern = Pattern(**{**base.__dict__, "meeting_by": described})
                yield pattern, form_of(concepts | {"meeting"} | said, (*rest, *told))


DESCRIPTIONS = [
    tuple(kinds.split())
    for kinds in (
        "period", "place", "series", "ordinal", "topic", "last", "period place", "period series", "period topic",
        "series ordinal", "place series", "last series", "last topic", "last place", "last period",
    )
]  # fmt: skip


def optional_kinds(query: Query, slots: tuple[str, ...], fixed: dict[str, Any]) -> list[str]:
    """What may be added to any example of a query: a period, a country."""
    names = {param.name for param in query.params if param.optional} - set(slots) - set(fixed)
    return [kind for kind, name in (("period", "since"), ("country", "country")) if name in names]


def kind_of(types: dict[str, str], slot: str, example: str) -> str:
    if slot not in types:
        raise BadPattern(f"{example!r} has a slot {slot} that is no parameter")
    return "number" if types[slot] in NUMBERS else types[slot]


def form_of(concepts: frozenset[str], kinds: tuple[str, ...]) -> Form:
    """Concepts without what others imply, and the kinds of slots in order of the alphabet."""
    return implied(concepts), tuple(sorted(kinds))


@cache
def rules() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = load_yaml(HERE / "implied.yaml")
    return found


@cache
def implied(concepts: frozenset[str]) -> frozenset[str]:
    """Concepts with the rules of `questions/implied.yaml` applied in order."""
    found = set(concepts)
    for rule in rules():
        if set(rule["where"]) <= found and rule["drop"] in found:
            found.discard(rule["drop"])
            found |= set(rule.get("add", ()))
    return frozenset(found)


def reductions(example: str, lang: str) -> set[frozenset[str]]:
    """The concepts of an example, in each way its words can be read. Every word must be known."""
    found: set[frozenset[str]] = set()
    parts = [[word.key for word in words(part)] for part in example.split("|")]
    states: set[frozenset[str]] = {frozenset()}
    for keys in parts:
        states = {before | after for before in states for after in readings_of(tuple(keys), lang)}
        if not states:
            raise BadPattern(f"{example!r} has a word that is in no list of {lang}: {keys}")
    found |= states
    return found


@cache
def readings_of(keys: tuple[str, ...], lang: str) -> frozenset[frozenset[str]]:
    """The sets of concepts that a run of words can mean, longest phrases first: only the cheapest covers count."""
    from queries.reading import SEGMENT, STOP

    if not keys:
        return frozenset([frozenset()])
    book = lexicon(lang)
    costs: list[dict[frozenset[str], float]] = [{} for _ in range(len(keys) + 1)]
    costs[0][frozenset()] = 0.0
    for start in range(len(keys)):
        options: list[tuple[int, str | None, float]] = [
            (length, concept, SEGMENT) for length, concept in book.concepts(list(keys), start)
        ]
        if keys[start] in book.stop:
            options.append((1, None, STOP))
        for state, cost in costs[start].items():
            for length, concept, more in options:
                after = state | {concept} if concept else state
                reached = costs[start + length]
                reached[after] = min(reached.get(after, 1e9), cost + more)
    final = costs[-1]
    least = min(final.values(), default=0.0)
    return frozenset(state for state, cost in final.items() if cost <= least + 1e-6)
