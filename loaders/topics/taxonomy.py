"""Topics of the taxonomy in a sentence: all wordings in one pass, whole words, case and accents aside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, MatchKind

from graph.authority import authority

from ..tokens import Token, tokenise
from .found import SMALL, Found, found
from .lexicon import Lexicon

LONG_NAME = 3  # words that a topic in capitals needs: shorter ones are mostly names of bodies
QUOTES = set("\"“”«»'’‘")


def named(tokens: list[Token], sentence: tuple[int, int], lexicon: Lexicon) -> list[Found]:
    """The longest wording at each place, but none inside the names of bodies and posts."""
    return [
        found(tokens[first:last], "topic:named", sentence, topic)
        for first, last, topic in _hits(tokens)
        if not _in_a_name(tokens, first, last, lexicon)
    ]


def with_id(text: str, phrase: Found) -> Found:
    """The phrase with the taxonomy's id, where the whole of it is one of its wordings."""
    tokens = tokenise(text, phrase.start, phrase.end)
    topic = next((topic for first, last, topic in _hits(tokens) if (first, last) == (0, len(tokens))), None)
    return replace(phrase, topic_id=topic) if topic else phrase


def is_wording(tokens: Sequence[Token]) -> bool:
    """These words, all of them, name a topic."""
    return any((first, last) == (0, len(tokens)) for first, last, _ in _hits(tokens))


def _hits(tokens: Sequence[Token]) -> list[tuple[int, int, str]]:
    """(first token, token after the last, topic id) of each wording."""
    machine, topics = _machine()
    folded, begins, ends = "", {}, {}
    for index, token in enumerate(tokens):
        begins[len(folded)] = index
        folded += token.low
        ends[len(folded)] = index + 1
        folded += " "
    hits = machine.find_matches_as_indexes(folded, overlapping=True)
    whole = [(begins[start], ends[end], topics[which]) for which, start, end in hits if start in begins and end in ends]
    longest: list[tuple[int, int, str]] = []
    for hit in sorted(whole, key=lambda hit: (hit[0], -hit[1])):
        if not longest or hit[0] >= longest[-1][1]:
            longest.append(hit)
    return longest


@lru_cache(maxsize=1)
def _machine() -> tuple[AhoCorasick, list[str]]:
    """What finds all wordings of all topics, and the topic of each."""
    wordings: dict[str, str] = {}
    for entry in authority().topics:
        for names in entry["names"].values():
            for name in names:
                wordings.setdefault(" ".join(token.low for token in tokenise(name)), str(entry["id"]))
    return AhoCorasick(list(wordings), matchkind=MatchKind.Standard), list(wordings.values())


def _in_a_name(tokens: list[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """ "secretario de Seguridad", "Migration Institute", "gabinete de seguridad": a body or a post, not a topic."""
    hit = tokens[first:last]
    opens = first == 0 or tokens[first - 1].text in QUOTES | {".", ":"}
    if not opens and len(hit) < LONG_NAME and all(token.cap and not token.text.isupper() for token in hit):
        return True
    if lexicon.lang == "en" and last < len(tokens) and lexicon.owners.fullmatch(tokens[last].low):
        return True
    before = [token.low for token in tokens[max(0, first - 4) : first]]
    owner = next((word for word in reversed(before) if word not in SMALL), "")
    return bool(before) and before[-1] in SMALL and bool(lexicon.owners.fullmatch(owner))
