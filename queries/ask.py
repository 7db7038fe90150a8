"""From a question in English or Spanish to a canned query with its parameters, or to a refusal that says why.

    compile_question("¿quién asistió a todas las reuniones?", store)  ->  Question("attended_every_meeting", {...})

Nothing is guessed: every word must be understood, a name that fits several is listed, a typo is mended only where one
name is near, and then `notes` says how it was read. The words and examples are in `questions/*.yaml`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from queries.fill import answered
from queries.names import Names, names_of
from queries.patterns import fitting
from queries.periods import Dates
from queries.question import Match, Question, Refusal
from queries.reading import Reading, readings
from queries.refuse import ambiguous, unknown
from queries.segments import UNKNOWN
from queries.words import LANGUAGES, Word, lexicon, words

__all__ = ["Question", "Refusal", "compile_question"]

TIE = 0.01  # readings that differ by less are equally good


def compile_question(text: str, store: Any, today: date | None = None) -> Question | Refusal:
    """Understand a question about the graph in a store, in the language it is asked in.

    `today` is what "last year" counts from.
    """
    names = names_of(store)
    question, today = words(text), today or date.today()
    found = sorted(matches(question, names, today), key=lambda match: match.cost)
    if not found:
        lang = language(question)
        return unknown(read(question, lang, names, today), lang, names)
    level = [match for match in found if match.cost <= found[0].cost + TIE]
    answers = list(unique(answered(match, names) for match in level))
    questions = [answer for answer in answers if isinstance(answer, Question)]
    if len(questions) > 1:
        return ambiguous(questions, found[0].lang, names)
    return questions[0] if questions else answers[0]


def matches(question: list[Word], names: Names, today: date) -> Iterator[Match]:
    """Every reading, in both languages, that has the form of an example."""
    for lang in LANGUAGES:
        for reading in read(question, lang, names, today):
            numbers = tuple(int(slot.values[0] or 0) for slot in reading.slots if slot.kind == "number")
            for pattern, assumed in fitting(reading.order, numbers) if reading.cost < UNKNOWN else ():
                yield Match(reading.cost + assumed, lang, pattern, reading)


def read(question: list[Word], lang: str, names: Names, today: date) -> list[Reading]:
    """Every reading in one language, the cheapest first."""
    days = [row["date_start"] for row in names.meetings if row["date_start"] and row["status"] == "held"]
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
