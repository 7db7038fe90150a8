"""The example questions of every query, reduced to what they have in common with questions of the same meaning.

`questions/<family>.yaml` maps a query to example questions in `en` and `es`. An example is reduced to its *form*: its
concepts and the kinds of its slots (`{person}`, `{other}`: a slot is named like the parameter it fills). A question has
the form of an example when both reduce to the same, whatever the small words. Where two queries share a form, the order
of the words decides; two queries with one form and one order are an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations
from typing import Any

from graph.authority import load_yaml
from queries.catalogue import Query, catalogue, families
from queries.words import HERE, LANGUAGES, Lexicon, lexicon, words

SLOT = re.compile(r"\{(\w+)([+-]\d+)?\}")
SEGMENT, STOP = 0.1, 0.02  # what a meaning costs, and a word without one: fewer and longer meanings are better
WEAK = 0.5  # what a weak concept too many or too few costs

PERIODS = {"{period}", "{open period}"}  # from a day to a day, and with one of the two only
Form = tuple[frozenset[str], tuple[str, ...]]

# What can describe a meeting that is not named: "the second meeting of the group", "the last meeting in Washington".
DESCRIPTIONS = [
    tuple(kinds.split())
    for kinds in (
        "period", "place", "series", "ordinal", "topic", "last", "period place", "period series", "period topic",
        "ordinal series", "place series", "last series", "last topic", "last place", "last period",
    )
]  # fmt: skip


@dataclass(frozen=True)
class Pattern:
    """One example. `slots` are the parameters in the order of the example, with what is added to a number said;
    a slot that is itself a number stands for that number. `fixed` are parameters the example fixes.

    `meeting_by` says what describes the meeting where it is not named; `order` is the example reduced, in order.
    """

    query: str
    example: str
    lang: str
    slots: tuple[tuple[str, int], ...]
    fixed: tuple[tuple[str, Any], ...] = ()
    meeting_by: tuple[str, ...] = ()
    order: tuple[str, ...] = ()

    @property
    def literals(self) -> tuple[int, ...]:
        """The numbers that must be said as they are."""
        return tuple(int(name) for name, _ in self.slots if name.isdigit())


class BadPattern(ValueError):
    """An example question that cannot be read, or that two queries share."""


@cache
def patterns() -> dict[Form, list[Pattern]]:
    """All examples by form. Raises BadPattern where two queries share form and order."""
    found: dict[Form, dict[tuple[Any, ...], Pattern]] = {}
    for pattern in every_pattern():
        form = form_of(pattern.order)
        if not any(form):
            raise BadPattern(f"{pattern.example!r} ({pattern.query}) says nothing")
        said = (pattern.literals, pattern.order)
        other = found.setdefault(form, {}).setdefault(said, pattern)
        if (other.query, other.fixed) != (pattern.query, pattern.fixed):
            raise BadPattern(f"{pattern.example!r} ({pattern.query}) and {other.example!r} ({other.query}) are one")
    return {form: list(by_order.values()) for form, by_order in found.items()}


@cache
def every_pattern() -> tuple[Pattern, ...]:
    return tuple(written())


def written() -> Iterator[Pattern]:
    for family in families():
        for name, by_language in load_yaml(HERE / f"{family}.yaml").items():
            for lang in LANGUAGES:
                for entry in by_language[lang]:
                    say, fixed = (entry["say"], entry["with"]) if isinstance(entry, dict) else (entry, {})
                    yield from variants(catalogue()[name], say, lang, fixed)


@cache
def example_words(lang: str) -> tuple[str, ...]:
    """Every longer word of the examples in a language: what a typo may have been meant to be."""
    found = {
        word.key
        for pattern in every_pattern()
        if pattern.lang == lang
        for word in words(SLOT.sub(" ", pattern.example))
    }
    return tuple(sorted(word for word in found if len(word) >= 5))


def variants(query: Query, example: str, lang: str, fixed: dict[str, Any]) -> Iterator[Pattern]:
    """An example with each way to describe its meeting, and with a period and a country where the query takes them."""
    slots = tuple((name, int(more or 0)) for name, more in SLOT.findall(example))
    base = Pattern(query.name, example, lang, slots, tuple(sorted(fixed.items())))
    more = optional_kinds(query, {name for name, _ in slots} | set(fixed))
    for order in orders(query, example, lang):
        for count in range(len(more) + 1):
            for extra in combinations(more, count):
                if set(extra) >= PERIODS:
                    continue
                yield from described(replace(base, order=(*order, *extra)))


def described(pattern: Pattern) -> Iterator[Pattern]:
    """A pattern, and where it has a meeting, the patterns with each description in the meeting's place."""
    yield from with_countries(pattern)
    if "{meeting}" in pattern.order:
        at = pattern.order.index("{meeting}")
        before, after = pattern.order[:at], pattern.order[at + 1 :]
        yield replace(pattern, order=(*before, "meeting", "{meeting}", *after))
        for kinds in DESCRIPTIONS:
            said = tuple(kind if kind == "last" else "{" + kind + "}" for kind in kinds)
            yield replace(pattern, order=(*before, "meeting", *said, *after), meeting_by=kinds)


def with_countries(pattern: Pattern) -> Iterator[Pattern]:
    """The Canadian delegation is Canada's, and who met the Canadians met Canada: adjective and name say the same."""
    yield pattern
    countries = ("{country}", "{with country}", "{nationality}")
    if not {"delegation", "meet", "lead"}.isdisjoint(pattern.order):
        for kind in countries:
            if kind in pattern.order:
                for other in set(countries) - {kind}:
                    yield replace(pattern, order=tuple(other if item == kind else item for item in pattern.order))


def optional_kinds(query: Query, taken: set[str]) -> list[str]:
    """What may be added to any example of a query: a period, a country."""
    names = {param.name for param in query.params if param.optional} - taken
    known = (("{period}", "since"), ("{open period}", "since"), ("{nationality}", "country"))
    return [kind for kind, name in known if name in names]


# ---------------------------------------------------------------------- reducing


def orders(query: Query, example: str, lang: str) -> list[tuple[str, ...]]:
    """An example as concepts and slots in order, in each way its words can be read. Every word must be known."""
    types = {param.name: param.type for param in query.params}
    found: set[tuple[str, ...]] = {()}
    rest = example
    while rest:
        match = SLOT.search(rest)
        text = rest[: match.start()] if match else rest
        keys = tuple(word.key for word in words(text))
        readings = reduced(keys, lang)
        if not readings:
            raise BadPattern(f"{example!r} ({query.name}) has a word that is in no list of {lang}: {' '.join(keys)}")
        slot = (slot_kind(types, match[1], keys, lang),) if match else ()
        found = {(*before, *after, *slot) for before in found for after in readings}
        rest = rest[match.end() :] if match else ""
    return sorted({tuple(dict.fromkeys(order)) if len(set(order)) == len(order) else order for order in found})


def slot_kind(types: dict[str, str], name: str, before: tuple[str, ...], lang: str) -> str:
    if name.isdigit() or types.get(name) == "integer":
        return "{number}"
    if name not in types:
        raise BadPattern(f"{name} is a slot of an example, but no parameter of its query")
    if types[name] == "country" and before and before[-1] in lexicon(lang).with_words:
        return "{with country}"
    return "{" + types[name] + "}"


@cache
def reduced(keys: tuple[str, ...], lang: str) -> frozenset[tuple[str, ...]]:
    """The sequences of concepts that a run of words can mean; only the cheapest count."""
    book = lexicon(lang)
    costs: list[dict[tuple[str, ...], float]] = [{} for _ in range(len(keys) + 1)]
    costs[0][()] = 0.0
    for start in range(len(keys)):
        for length, concept, more in meanings(book, keys, start):
            for state, cost in costs[start].items():
                after = (*state, concept) if concept else state
                costs[start + length][after] = min(costs[start + length].get(after, 1e9), cost + more)
    least = min(costs[-1].values(), default=0.0)
    return frozenset(state for state, cost in costs[-1].items() if cost <= least + 1e-6)


def meanings(book: Lexicon, keys: tuple[str, ...], start: int) -> list[tuple[int, str | None, float]]:
    """(length, concept or None, cost) of what begins at a word."""
    found: list[tuple[int, str | None, float]] = [
        (length, concept, cost_of(book, keys[start : start + length]))
        for length, concept in book.concepts(list(keys), start)
    ]
    return [*found, (1, None, STOP)] if keys[start] in book.stop else found


def cost_of(book: Lexicon, phrase: Sequence[str]) -> float:
    """What a meaning costs: of words that alone say nothing ("to be held") less than to skip them."""
    return STOP / 2 if len(phrase) > 1 and all(key in book.stop for key in phrase) else SEGMENT


def form_of(order: Iterable[str]) -> Form:
    """Concepts without what others imply, and the kinds of slots, whatever their order."""
    items = list(order)
    slots = tuple(sorted(item for item in items if item.startswith("{")))
    return implied(frozenset(item for item in items if not item.startswith("{")), slots), slots


@cache
def implied(concepts: frozenset[str], slots: tuple[str, ...]) -> frozenset[str]:
    """Concepts with the rules of `questions/concepts.yaml` applied in order."""
    found = set(concepts)
    for rule in rules():
        if rule.drop in found and rule.where <= found and rule.holds(found, slots):
            found.discard(rule.drop)
            found |= rule.add
    return frozenset(found)


@dataclass(frozen=True)
class Rule:
    """Where concepts stand together, one of them says nothing more and is dropped."""

    drop: str
    where: frozenset[str]
    add: frozenset[str]
    unless: frozenset[str]
    slot: str
    unless_slot: str
    alone: bool

    def holds(self, concepts: set[str], slots: tuple[str, ...]) -> bool:
        if (self.slot and self.slot not in slots) or self.unless_slot in slots:
            return False
        return self.unless.isdisjoint(concepts) and (len(concepts) == 1 or not self.alone)


@cache
def rules() -> tuple[Rule, ...]:
    return tuple(
        Rule(
            drop=rule["drop"],
            where=frozenset(rule["where"]),
            add=frozenset(rule.get("add", ())),
            unless=frozenset(rule.get("unless", ())),
            slot=braced(rule["slot"]) if "slot" in rule else "",
            unless_slot=braced(rule["unless_slot"]) if "unless_slot" in rule else "",
            alone="alone" in rule,
        )
        for rule in shared_words()["rules"]
    )


def braced(kind: str) -> str:
    """A kind of name as it stands in a form."""
    return "{" + kind + "}"


@cache
def shared_words() -> dict[str, Any]:
    """`rules` of what implies what, and `weak` concepts, for both languages."""
    found: dict[str, Any] = load_yaml(HERE / "concepts.yaml")
    return found


# ---------------------------------------------------------------------- matching


def fitting(order: tuple[str, ...], numbers: tuple[int, ...]) -> list[tuple[Pattern, float]]:
    """The examples a question may be one of, with what had to be assumed.

    An example that names these very numbers comes before one that takes any, one of the same form before one that
    differs in weak concepts only, and the nearest in order before others. More than one is left only where two
    queries are equally near.
    """
    form = form_of(order)
    found, assumed = suited(patterns().get(form, ()), numbers), 0.0
    if not found:
        forms, assumed = like(form)
        found = suited((one for near in forms for one in patterns()[near] if not one.meeting_by), numbers)
    if len({(one.query, one.fixed) for one in found}) > 1:
        least = min(turned(order, one.order) for one in found)
        found = [one for one in found if turned(order, one.order) == least]
    return [(one, assumed) for one in {(one.query, one.fixed, one.meeting_by): one for one in found}.values()]


def suited(examples: Iterable[Pattern], numbers: tuple[int, ...]) -> list[Pattern]:
    """Examples that name these very numbers; where there are none, those that name none."""
    found = list(examples)
    exact = [one for one in found if one.literals and one.literals == numbers]
    return exact or [one for one in found if not one.literals]


def like(form: Form) -> tuple[list[Form], float]:
    """The forms that differ from one in weak concepts only, in as few as possible; and what that costs."""
    concepts, kinds = form
    weak = frozenset(shared_words()["weak"])
    if set(kinds) <= PERIODS:
        return [], 0.0  # where no name is said, every word counts
    differing: dict[int, list[Form]] = {}
    for other in by_kinds().get(kinds, ()):
        if (difference := concepts ^ other[0]) <= weak:
            differing.setdefault(len(difference), []).append(other)
    least = min(differing, default=0)
    return differing.get(least, []), WEAK * least


@cache
def by_kinds() -> dict[tuple[str, ...], list[Form]]:
    found: dict[tuple[str, ...], list[Form]] = {}
    for form in patterns():
        found.setdefault(form[1], []).append(form)
    return found


def turned(order: tuple[str, ...], example: tuple[str, ...]) -> int:
    """How many pairs of items stand the other way round."""
    places = {item: at for at, item in enumerate(example)}
    shared = [places[item] for item in order if item in places]
    return sum(one > other for at, one in enumerate(shared) for other in shared[at + 1 :])
