"""From a question in English or Spanish to a canned query with its parameters, or to a refusal that says why.

    compile_question("¿quién asistió a todas las reuniones?", store)  ->  Question("attended_every_meeting", {...})

Nothing is guessed: every word must be understood, a name that fits several is listed, a typo is mended only where one
name is near, and then `notes` says how it was read. The words and examples are in `questions/*.yaml`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from queries.catalogue import catalogue
from queries.names import LISTED, Names, names_of
from queries.patterns import Pattern, fitting, form_of, patterns
from queries.periods import Dates
from queries.reading import UNKNOWN, Reading, Slot, readings
from queries.suggest import filled, suggestions
from queries.words import LANGUAGES, Word, lexicon, words

KINDS = ("person", "agency", "topic", "meeting", "place", "series", "post")
MOST = 8  # names listed where one fits several
TIE = 0.01  # readings that differ by less are equally good


@dataclass(frozen=True)
class Question:
    """A question understood. `notes` say how names and dates were read where that was not as written."""

    query: str
    params: dict[str, Any]
    lang: str = "en"
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Refusal:
    """A question not understood: why, in the question's language, and the nearest ones that can be asked."""

    suggestions: list[str] = field(default_factory=list)
    reason: str = ""
    lang: str = "en"


@dataclass(frozen=True)
class Match:
    """A reading that has the form of an example."""

    cost: float
    lang: str
    pattern: Pattern
    reading: Reading


def compile_question(text: str, store: Any, today: date | None = None) -> Question | Refusal:
    """Understand a question about the graph in a store, in the language it is asked in.

    `today` is what "last year" counts from.
    """
    names = names_of(store)
    question, today = words(text), today or date.today()
    found = list(matches(question, names, today))
    lang = min(found, key=lambda match: match.cost).lang if found else language(question)
    best = sorted((match for match in found if match.cost < UNKNOWN), key=lambda match: match.cost)
    if not best:
        return unknown(text, question, lang, names, today)
    level = [match for match in best if match.cost <= best[0].cost + TIE]
    answers = list(unique(answered(match, names) for match in level))
    questions = [answer for answer in answers if isinstance(answer, Question)]
    if len(questions) == 1:
        return questions[0]
    if questions:
        return Refusal([in_words(answer, names) for answer in questions], say("ambiguous", lang), lang)
    refusal = answers[0]
    assert isinstance(refusal, Refusal)
    return refusal


def matches(question: list[Word], names: Names, today: date) -> Iterator[Match]:
    """Every reading, in both languages, that has the form of an example."""
    for lang in LANGUAGES:
        for reading in read(question, lang, names, today):
            numbers = tuple(int(slot.values[0] or 0) for slot in reading.slots if slot.kind == "number")
            for pattern in fitting(reading.order, numbers):
                yield Match(reading.cost, lang, pattern, reading)


def read(question: list[Word], lang: str, names: Names, today: date) -> list[Reading]:
    """Every reading in one language, the cheapest first."""
    days = [row["date_start"] for row in names.meetings if row["date_start"]]
    return readings(question, lang, names, Dates(lexicon(lang), today, days))


def language(question: list[Word]) -> str:
    """The language more of the words are known in."""
    counts = {lang: sum(word.key in lexicon(lang).known for word in question) for lang in LANGUAGES}
    return max(LANGUAGES, key=lambda lang: counts[lang])


def unique(answers: Iterator[Question | Refusal]) -> Iterator[Question | Refusal]:
    """Each answer once; two that differ in their notes only are one."""
    seen: list[Any] = []
    for answer in answers:
        same = (answer.query, answer.params) if isinstance(answer, Question) else answer
        if same not in seen:
            seen.append(same)
            yield answer


def answered(match: Match, names: Names) -> Question | Refusal:
    """Fill the parameters of a match; a name that fits several is listed."""
    values: dict[str, Any] = dict(match.pattern.fixed)
    left = list(match.reading.slots)
    kinds = {param.name: param.type for param in catalogue()[match.pattern.query].params}
    for name, more in match.pattern.slots:
        kind = kinds.get(name, "integer")
        found, text = take(match, kind, left, names)
        if kind in LISTED:
            values[name] = found
        elif len(found) != 1:
            given = {known: names.title(value) for known, value in values.items() if isinstance(value, str)}
            return which_one(match, name, found, text, given, names)
        elif not name.isdigit():
            values[name] = found[0] + more if more else found[0]
    values |= added(left)
    notes = tuple(slot.note for slot in match.reading.slots if slot.note)
    known_values = {name: value for name, value in values.items() if value is not None}
    return Question(match.pattern.query, known_values, match.lang, notes)


def take(match: Match, kind: str, left: list[Slot], names: Names) -> tuple[list[Any], str]:
    """The candidates of the next slot of a kind, and its words; the slots used are taken out of `left`."""
    by = match.pattern.meeting_by
    if kind == "meeting" and by:
        used = [slot for slot in left if slot.kind in by]
        found = described(match, used, names)
    else:
        wanted = {"integer": ["number"], "country": ["country", "with country", "nationality"]}.get(kind, [kind])
        used = [next(slot for slot in left if slot.kind in wanted)]
        found = list(used[0].values)
    for slot in used:
        left.remove(slot)
    return found, " ".join(slot.text for slot in used)


def added(slots: list[Slot]) -> dict[str, Any]:
    """The period and the country that every query with such parameters takes."""
    values: dict[str, Any] = {}
    for slot in slots:
        if slot.kind == "period":
            values |= {"since": slot.values[0], "until": slot.values[1]}
        elif slot.kind in ("nationality", "country", "with country"):
            values["country"] = slot.values[0]
    return values


def described(match: Match, slots: list[Slot], names: Names) -> list[Any]:
    """The meetings a description fits: by period, place, series, ordinal, 'the last'; held ones before others."""
    rows = names.meetings
    for slot in slots:
        rows = [row for row in rows if fits(row, slot)]
    whole = [row for row in rows if row["status"] == "held" and not row["part"]]
    rows = whole or [row for row in rows if row["status"] == "held"] or rows
    if "last" in match.pattern.meeting_by:
        latest = max((row["date_start"] or "" for row in rows), default="")
        rows = [row for row in rows if row["date_start"] == latest]
    return [row["id"] for row in rows]


def fits(row: dict[str, Any], slot: Slot) -> bool:
    if slot.kind == "period":
        since, until = (str(day) if day else None for day in slot.values)
        return (row["date_end"] or "") >= (since or "") and (row["date_start"] or "9999-99") <= (until or "9999-99")
    if slot.kind == "ordinal":
        return bool(row["ordinal"] == slot.values[0])
    if slot.kind == "topic":
        return any(topic in row["topics"] for topic in slot.values)
    return row[slot.kind] in slot.values


def which_one(match: Match, param: str, found: list[Any], text: str, given: dict[str, str], names: Names) -> Refusal:
    """A name or description that fits nothing or several: the question again with each of them."""
    query = catalogue()[match.pattern.query]
    if not found:
        return Refusal([filled(query, match.lang, names)], say("no_meeting", match.lang), match.lang)
    asked = [filled(query, match.lang, names, {**given, param: title}) for title in names.told_apart(found[:MOST])]
    return Refusal(asked, say("which_one", match.lang).format(text=text, number=len(found)), match.lang)


def unknown(text: str, question: list[Word], lang: str, names: Names, today: date) -> Refusal:
    """A question with a name nobody knows, or with words that make no question here."""
    found = [reading for reading in read(question, lang, names, today) if reading.cost < 2 * UNKNOWN]
    for reading in found:
        strange = [slot for slot in reading.slots if slot.kind == "unknown"]
        for kind in KINDS if len(strange) == 1 else ():
            order = tuple("{" + kind + "}" if item == "{unknown}" else item for item in reading.order)
            if known := patterns().get(form_of(order)):
                return no_such(known[0], kind, strange[0].text, lang, names)
    strange_words = [slot.text for slot in found[0].slots if slot.kind == "unknown"] if found else []
    reason = (
        say("unknown_words", lang).format(text=", ".join(strange_words))
        if strange_words
        else say("not_understood", lang)
    )
    return Refusal(suggestions(text, lang, names), reason, lang)


def no_such(pattern: Pattern, kind: str, text: str, lang: str, names: Names) -> Refusal:
    """A name that is not in the graph, with the nearest that are."""
    query = catalogue()[pattern.query]
    params = {param.name for param in query.params if param.type == kind}
    slot = next((name for name, _ in pattern.slots if name in params), None)
    near = names.nearest(kind, text)
    asked = [filled(query, lang, names, {slot: title} if slot else {}) for title in near]
    reason = say("did_you_mean" if near else "no_such", lang).format(text=text)
    return Refusal(asked or suggestions(query.questions[lang], lang, names), reason, lang)


def in_words(question: Question, names: Names) -> str:
    """A question as it can be asked."""
    given = {name: names.title(value) for name, value in question.params.items() if isinstance(value, str)}
    return filled(catalogue()[question.query], question.lang, names, given)


def say(what: str, lang: str) -> str:
    from queries.answer import phrases

    return phrases()[what][lang]
