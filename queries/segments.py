"""What can begin at each word of a question: concepts, names, numbers and dates, each with what it assumes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from queries.names import LISTED, Names
from queries.patterns import SEGMENT, STOP, cost_of, example_words, shared_words
from queries.periods import Dates
from queries.words import LANGUAGES, Lexicon, Word, lexicon

# What a reading costs beyond SEGMENT and STOP: part of a name, initials, a typo in a name or in a word, a title
# skipped, a word nobody knows, one more of them.
PARTLY = {"agency": 1.1, "meeting": 2.0}  # part of a longer name says less
BESIDE = 0.03  # an agency after "at" is rather the place of that name, and a place anywhere else rather the agency
COMMON = 0.5  # a name that is a common word
PART, INITIALS, TYPO, WORD_TYPO, TITLE, UNKNOWN, AGAIN = 1.0, 1.5, 3.0, 2.5, 0.3, 20.0, 5.0
FORM = 0.4  # a word in a form that the lists do not have
LONGEST_NAME = 14
COUNTRIES = ("country", "nationality")
SINGLE = ("person", "agency", "meeting", "topic", "series", *COUNTRIES)


@dataclass(frozen=True)
class Slot:
    """Something named: `kind` is a parameter type, `number`, `ordinal`, `period` or `unknown`.

    `values` holds the candidates (more than one is an ambiguous name), or since and until of a period.
    """

    kind: str
    values: tuple[str | int | None, ...]
    text: str
    note: str = ""


@dataclass(frozen=True)
class Segment:
    """Some words of the question and what they were read as."""

    length: int
    cost: float
    concept: str | None = None
    slot: Slot | None = None
    title: bool = False


class Segments:
    """What can begin at each word of a question."""

    def __init__(self, question: list[Word], words: Lexicon, names: Names, dates: Dates) -> None:
        self.question = question
        self.keys = [word.key for word in question]
        self.words, self.names, self.dates = words, names, dates
        self.vocabulary = {kind: set(names.vocabulary(kind)) for kind in SINGLE + LISTED}
        self.repairs = [self._repairs(key) for key in self.keys]

    def all(self) -> list[list[Segment]]:
        return [list(self.at(start)) for start in range(len(self.keys))]

    def at(self, start: int) -> Iterator[Segment]:
        """Every segment that begins at a word."""
        key = self.keys[start]
        never = [
            (n, concept) for n, concept in self.words.concepts(self.keys, start) if concept in shared_words()["never"]
        ]
        if never:
            yield from (Segment(length, SEGMENT, concept=concept) for length, concept in never)
            return
        asked = any(concept == "which_meetings" for _, concept in self.words.concepts(self.keys, start))
        if key in self.words.stop and not asked:  # "which meetings had no officials" asks for meetings
            yield Segment(1, STOP)
        if key in self.words.titles:
            yield Segment(1, TITLE, title=True)
        for length, concept in self.words.concepts(self.keys, start):
            yield Segment(length, cost_of(self.words, self.keys[start : start + length]), concept=concept)
            if concept == "people" and self._beside_nationality(start, length):
                yield Segment(length, SEGMENT, concept="who")  # "which Mexican officials"
        if key in self.words.asking and self._beside_nationality(start, 1):
            yield Segment(1, SEGMENT, concept="who")  # "which Mexicans"
        yield from self._counts(start)
        for kind in SINGLE:
            yield from self._named(start, kind)
        yield from self._listed(start)
        yield from self._word_typos(start)
        strange = not self._known_word(key)
        yield Segment(1, UNKNOWN if strange else 1.5 * UNKNOWN, slot=Slot("unknown", (), self.question[start].text))

    def _beside_nationality(self, start: int, length: int) -> bool:
        before, after = self._beside(start, length)
        return any((key,) in self.names.exact["nationality"] for key in before + after)

    def _text(self, start: int, length: int) -> str:
        return " ".join(word.text for word in self.question[start : start + length])

    def _counts(self, start: int) -> Iterator[Segment]:
        key = self.keys[start]
        period = self.dates.period(self.keys, start)
        if period:
            text = self._text(start, period.end - start)
            note = f"{text}: {period.note}" if period.note else ""
            kind = "period" if period.since and period.until else "open period"
            yield Segment(period.end - start, 0, slot=Slot(kind, (period.since, period.until), text, note))
        if period and period.end > start + 1:
            return  # the 27 of 27 December counts nothing
        if key.isdigit() and len(key) <= 3:
            yield Segment(1, SEGMENT, slot=Slot("number", (int(key),), key))
            yield Segment(1, 2 * SEGMENT, slot=Slot("ordinal", (int(key),), key))
        if key in self.words.numbers:
            yield Segment(1, SEGMENT, slot=Slot("number", (self.words.numbers[key],), key))
        if key in self.words.ordinals:
            yield Segment(1, SEGMENT, slot=Slot("ordinal", (self.words.ordinals[key],), key))

    def _named(self, start: int, kind: str) -> Iterator[Segment]:
        """Names of one kind that begin at a word: whole, in part, by initials, or with typos."""
        before = self.keys[start - 1] if start else ""
        if kind in COUNTRIES and before in self.words.in_words:
            return  # a country after "in" is a place
        for length in range(1, min(LONGEST_NAME, len(self.keys) - start) + 1):
            for part, cost in self._variants(start, length, kind):
                values, extra = self._values(kind, part)
                if values:
                    text = self._text(start, length)
                    note = f"{text}: {self.names.title(values[0])}" if cost and len(values) == 1 else ""
                    with_it = kind in COUNTRIES and before in self.words.with_words
                    extra += BESIDE if kind == "agency" and before in self.words.in_words else 0.0
                    slot = Slot("with country" if with_it else kind, tuple(values), text, note)
                    yield Segment(length, SEGMENT + cost + extra, slot=slot)

    def _values(self, kind: str, part: tuple[str, ...]) -> tuple[list[str], float]:
        common = all(word in self.words.known for word in part)
        if found := self.names.exact[kind].get(part):
            return found, COMMON if common and len(part) == 1 else 0.0
        if common or (kind == "meeting" and part in self.names.exact["country"]):
            return [], 0.0  # "the department", "a meeting": words of the question, not of a name
        if kind not in COUNTRIES and (found := self.names.partly(kind, part)):
            return found, PARTLY.get(kind, PART)
        if len(part) == 1 and len(part[0]) >= 3 and (found := self.names.abbreviated(kind, part[0])):
            return found, INITIALS
        return [], 0.0

    def _variants(self, start: int, length: int, kind: str) -> Iterator[tuple[tuple[str, ...], float]]:
        """The words themselves, and with typos mended, as long as each is a word of some name of the kind."""
        choices: list[list[tuple[str, float]]] = []
        for at in self._without_commas(start, length, kind):
            known = self.keys[at] in self.vocabulary[kind]
            mended = [] if known else [(word, TYPO) for word in self.repairs[at].get(kind, ())]
            choices.append([(self.keys[at], 0.0), *mended] if known or length == 1 or mended else [])
        for chosen in product(*choices):
            yield tuple(word for word, _ in chosen), sum(cost for _, cost in chosen)

    def _without_commas(self, start: int, length: int, kind: str) -> list[int]:
        """The words of a span by their places, without the commas inside it; "Zúñiga, Ana" is turned round."""
        span = list(range(start, start + length))
        commas = [at for at in span if self.keys[at] == ","]
        if not commas:
            return span
        if span[0] in commas or span[-1] in commas:
            return [span[0], *commas]  # a name neither begins nor ends with one: nothing will be found
        if kind == "person" and len(commas) == 1:
            return [*range(commas[0] + 1, start + length), *range(start, commas[0])]
        return [at for at in span if at not in commas]

    def _listed(self, start: int) -> Iterator[Segment]:
        """Places and posts, whose value is the list of all wordings meant."""
        for kind in LISTED:
            for length in range(1, min(8, len(self.keys) - start) + 1):
                part = tuple(self.keys[at] for at in self._without_commas(start, length, kind))
                if (length == 1 and part[0] in self.words.known) or not self._may_be(kind, start, length):
                    continue
                if found := self.names.wordings(kind, part):
                    apart = kind == "place" and not self._after_in(start)
                    cost = SEGMENT + (BESIDE if apart else 0.0)
                    yield Segment(length, cost, slot=Slot(kind, tuple(found), self._text(start, length)))

    def _may_be(self, kind: str, start: int, length: int) -> bool:
        """A place stands after "in" or beside "meeting"; a post has a word for what its holder is."""
        if kind == "place":
            before, after = self._beside(start, length)
            return any(key in self.words.in_words for key in before) or any(map(self.words.is_meeting, before + after))
        return any(lexicon(lang).is_post(key) for key in self.keys[start : start + length] for lang in LANGUAGES)

    def _after_in(self, start: int) -> bool:
        return start > 0 and self.keys[start - 1] in self.words.in_words

    def _beside(self, start: int, length: int) -> tuple[list[str], list[str]]:
        """The word before a span and the word after it, if there are such."""
        return self.keys[max(start - 1, 0) : start], self.keys[start + length : start + length + 1]

    def _repairs(self, key: str) -> dict[str, list[str]]:
        """Words of names, by kind, that an unknown word may have been meant to be."""
        if len(key) < 4 or not key.isalpha() or self._known_word(key):
            return {}
        allowed = 2 if len(key) >= 8 else 1
        found: dict[str, list[str]] = defaultdict(list)
        for kind in SINGLE:
            if kind == "person" or len(key) >= 6:  # a short word is rather another word than one of these misspelt
                found[kind] = near(key, self.names.vocabulary(kind), allowed)
        return found

    def _known_word(self, key: str) -> bool:
        """Whether a word is one of the question's language or of a name."""
        return self.words.knows(key) or any(key in words for words in self.vocabulary.values())

    def _word_typos(self, start: int) -> Iterator[Segment]:
        """Another form of a word of the lists, or a misspelt one: 'serving', 'atended', 'reunines'."""
        key = self.keys[start]
        if len(key) < 5 or not key.isalpha() or key in self.words.stop or any(self.words.concepts([key], 0)):
            return
        if found := self.words.akin(key):
            for concept in found:
                yield Segment(1, FORM, concept=concept)
            return
        if self._known_word(key):
            return
        for word in near(key, example_words(self.words.lang), 1):
            for _, concept in self.words.concepts([word], 0):
                yield Segment(1, WORD_TYPO, concept=concept)


def near(word: str, words: Iterable[str], most: int) -> list[str]:
    """The few words that differ by at most so many letters."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extract(word, list(words), scorer=OSA.distance, score_cutoff=most, limit=4)
    return [found_word for found_word, _, _ in found]
