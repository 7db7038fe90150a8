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
        for first, last, topic in _hits(tokens, lexicon.lang)
        if not _in_a_name(tokens, first, last, lexicon)
    ]


def with_id(text: str, phrase: Found, lang: str) -> Found:
    """The phrase with the taxonomy's id, where the whole of it is one of its wordings."""
    tokens = tokenise(text, phrase.start, phrase.end)
    topic = next((topic for first, last, topic in _hits(tokens, lang) if (first, last) == (0, len(tokens))), None)
    return replace(phrase, topic_id=topic) if topic else phrase


def is_wording(tokens: Sequence[Token], lang: str) -> bool:
    """These words, all of them, name a topic."""
    return any((first, last) == (0, len(tokens)) for first, last, _ in _hits(tokens, lang))


def _hits(tokens: Sequence[Token], lang: str) -> list[tuple[int, int, str]]:
    """(first token, token after the last, topic id) of each wording, the longest at each place."""
    machine, wordings = _machine(lang)
    folded, begins, ends = "", {}, {}
    for index, token in enumerate(tokens):
        begins[len(folded)] = index
        folded += token.low.encode("utf-8", "replace").decode()  # a lone surrogate is no word, and no UTF-8
        ends[len(folded)] = index + 1
        folded += " "
    whole = []
    for which, start, end in machine.find_matches_as_indexes(folded, overlapping=True):
        if start in begins and end in ends:
            first, last, (topic, acronym) = begins[start], ends[end], wordings[which]
            if not acronym or tokens[first].text.isupper():
                whole.append((first, last, topic))
    longest: list[tuple[int, int, str]] = []
    for hit in sorted(whole, key=lambda hit: (hit[0], -hit[1])):
        if not longest or hit[0] >= longest[-1][1]:
            longest.append(hit)
    return longest


@lru_cache(maxsize=4)
def _machine(lang: str) -> tuple[AhoCorasick, list[tuple[str, bool]]]:
    """What finds all wordings in a language, and proper names of the other; of each, the topic and if it is an acronym.

    Overlapping matches are asked for, since the longest string need not be the longest run of whole words.
    """
    wordings: dict[str, tuple[str, bool]] = {}
    for entry in authority().topics:
        for code, names in entry["names"].items():
            for name in names:
                if code == lang or name[0].isupper():
                    folded = " ".join(token.low for token in tokenise(name))
                    wordings.setdefault(folded, (str(entry["id"]), name.isupper()))
    return AhoCorasick(list(wordings), matchkind=MatchKind.Standard), list(wordings.values())


def _in_a_name(tokens: list[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """ "secretario de Seguridad", "Migration Institute", "gabinete de seguridad": a body or a post, not a topic."""
    hit = [token for token in tokens[first:last] if token.low not in SMALL]
    listed = first > 1 and tokens[first - 1].text == "," and tokens[first - 2].cap
    opens = first == 0 or tokens[first - 1].text in QUOTES | {".", ":"}
    capitals = all(token.cap and not token.text.isupper() for token in hit)
    if capitals and not opens and (listed or len(hit) < LONG_NAME):
        return True
    if lexicon.lang == "en" and last < len(tokens) and lexicon.owners.fullmatch(tokens[last].low):
        return True
    before = [token.low for token in tokens[max(0, first - 4) : first]]
    owner = next((word for word in reversed(before) if word not in SMALL), "")
    return bool(before) and before[-1] in SMALL and bool(lexicon.owners.fullmatch(owner))
