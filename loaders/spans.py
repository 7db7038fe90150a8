"""A seam for name finders of the user's own: off by default, and able only to add or veto candidates.

    extract(document, spans=SpacySpans("en_core_web_sm"))

A finder is any function that gives labelled spans of a text. A person's span where the grammar saw no name becomes
one more candidate; a span of a body or place takes away a candidate that nothing else speaks for. Posts, attendance
and everything after are the grammar's: a candidate that nothing supports is dropped, whoever proposed it.

Measure before use (`whomet evaluate GOLD --spans PIPELINE`): small pipelines make the result worse.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple, Protocol

from graph.errors import WhometError

from .find.names import Candidate
from .segment import Sentence
from .tokens import Token, clean
from .vocabulary import is_given

PERSON = frozenset({"PERSON", "PER"})
OTHER = frozenset({"ORG", "LOC", "GPE", "FAC", "NORP"})
UNUSED = ["parser", "tagger", "lemmatizer", "attribute_ruler", "morphologizer", "senter"]  # pipes not needed for names


class Span(NamedTuple):
    """`text[start:end]` is a name of the kind `label` (PERSON, PER, ORG, LOC, GPE ...), says `source`."""

    start: int
    end: int
    label: str
    source: str


class PersonSpans(Protocol):
    """A finder of names. It is sent to processes, so it should be small: a name, not a loaded model."""

    def __call__(self, text: str, lang: str) -> Iterable[tuple[int, int, str, str]]:
        """Spans of a text in "es" or "en"; none where the finder does not know the language."""
        ...


def spans_in(finder: PersonSpans | None, text: str, lang: str) -> tuple[Span, ...]:
    """What a finder finds, in the order of the text; nothing without one. Spans outside the text are left out."""
    if finder is None:
        return ()
    found = (Span(*span) for span in finder(text, lang))
    return tuple(sorted(span for span in found if 0 <= span.start < span.end <= len(text)))


def revised(
    candidates: Sequence[Candidate], sentence: Sentence, blocked: Sequence[bool], spans: Sequence[Span], text: str
) -> list[Candidate]:
    """The candidates of a sentence, with those that spans add and without those they veto.

    `blocked[i]` marks tokens that belong to a body, a date or a place: a span does not overrule these.
    """
    first = bisect_left(spans, (sentence.start,))
    mine = [s for s in spans[first : bisect_left(spans, (sentence.end,))] if s.end <= sentence.end]
    if not mine:
        return [*candidates]
    placed = [(span, *_tokens_of(span, sentence.tokens)) for span in mine]
    people = [(first, stop) for span, first, stop in placed if span.label in PERSON]
    others = [(first, stop) for span, first, stop in placed if span.label in OTHER]
    kept = [c for c in candidates if c.given or not _within(c, others) or _meets(c.first, c.stop, people)]
    taken = {i for c in candidates for i in range(c.first, c.stop)} | {
        i for i, is_taken in enumerate(blocked) if is_taken
    }
    added = [c for first, stop in people if (c := _candidate(sentence.tokens, first, stop, taken, text))]
    return sorted([*kept, *added], key=lambda c: c.first)


def _tokens_of(span: Span, tokens: Sequence[Token]) -> tuple[int, int]:
    """The tokens that lie in a span, as (first, stop)."""
    first = bisect_left(tokens, span.start, key=lambda token: token.start)
    stop = bisect_left(tokens, span.end, key=lambda token: token.start)
    return first, stop


def _within(candidate: Candidate, spans: Iterable[tuple[int, int]]) -> bool:
    return any(first <= candidate.first and candidate.stop <= stop for first, stop in spans)


def _meets(first: int, stop: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(first < other_stop and other_first < stop for other_first, other_stop in spans)


def _candidate(tokens: Sequence[Token], first: int, stop: int, taken: set[int], text: str) -> Candidate | None:
    """A new candidate of two words or more, capitals at both ends, that touches nothing already found."""
    while first < stop and not tokens[first].cap:
        first += 1
    while stop > first and not tokens[stop - 1].cap:
        stop -= 1
    if stop - first < 2 or taken & set(range(first, stop)):
        return None
    words = clean(text[tokens[first].start : tokens[stop - 1].end])
    return Candidate(first, stop, words, is_given(tokens[first].low), strange=1)


@dataclass(frozen=True)
class SpacySpans:
    """The entities of installed spaCy pipelines, by their package names; each is used for texts in its own language."""

    pipelines: tuple[str, ...]

    def __init__(self, *pipelines: str) -> None:
        object.__setattr__(self, "pipelines", pipelines)

    def check(self) -> None:
        """Raise WhometError where spaCy or a pipeline is not installed."""
        for name in self.pipelines:
            _pipeline(name)

    def __call__(self, text: str, lang: str) -> list[Span]:
        """Entities with their places in the text. Raises WhometError where spaCy or a pipeline is not installed."""
        whole = text.encode("utf-8", "replace").decode()  # spaCy takes no lone surrogates; the length stays
        found: list[Span] = []
        for name in self.pipelines:
            nlp = _pipeline(name)
            if nlp.lang in (lang, "xx") and len(whole) <= nlp.max_length:
                found += [Span(e.start_char, e.end_char, e.label_, f"spacy:{name}") for e in nlp(whole).ents]
        return found


@lru_cache(maxsize=4)
def _pipeline(name: str) -> Any:
    try:
        import spacy
    except ImportError as error:
        raise WhometError("spaCy is not installed: pip install spacy, and a pipeline of your language") from error
    try:
        return spacy.load(name, exclude=UNUSED)
    except OSError as error:
        raise WhometError(f"spaCy has no pipeline {name!r} here; install it, or give another name") from error
