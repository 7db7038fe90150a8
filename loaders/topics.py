"""What was talked about: topics of the taxonomy named in the text, and phrases after verbs of discussing.

`find_topics` reads the sentences of one meeting and says in their own words what was discussed there. A topic of the
taxonomy has an id; a phrase that no topic of it covers has none. Every quote is a slice of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from ahocorasick_rs import AhoCorasick, MatchKind

from graph.authority import authority, load_yaml
from graph.model import Discussed, Evidence

from .tokens import Token, clean, fold, tokenise
from .words import FOLDER, words

MOST = 15  # topics told of one meeting
LONGEST = 9  # words of a phrase
NAME_LIMIT = 3  # words that a topic written with capitals needs: shorter ones are names of bodies
STRENGTH = {"topic:talked": 0, "topic:named": 1, "topic:aims": 2}
LIST_MARKS = {",", ";", ":", "(", ")", "–", "—", "-", "•", "/"}
QUOTES = set("\"“”«»'’‘")


@dataclass(frozen=True, slots=True)
class Found:
    """A topic in one place: `key` are its words that count, in order; `topic_id` None for free wording."""

    start: int
    end: int
    rule: str
    key: tuple[str, ...]
    sentence: tuple[int, int]
    topic_id: str | None = None


def find_topics(text: str, spans: list[tuple[int, int]], lang: str) -> list[Discussed]:
    """Topics of the meeting that the sentences `spans` (start, end) tell of, at most 15, in the order of the text.

    `name` is as written, `topic_id` an id of the taxonomy or None. Phrases that verbs of discussing announce come before
    what is only named, and that before what is only aimed at, where there are more than can be told.
    """
    language = _words(lang)
    found = [one for span in spans for one in _in_sentence(text, span, language)]
    kept = _without_repeats(found)
    kept = sorted(kept, key=lambda group: (STRENGTH[group[0].rule], group[0].start))[:MOST]
    return [_discussed(text, group) for group in sorted(kept, key=lambda group: group[0].start)]


def _discussed(text: str, group: list[Found]) -> Discussed:
    first = group[0]
    evidence = [
        Evidence(start=f.start, end=f.end, quote=text[f.start : f.end], rule=f.rule, sentence=f.sentence) for f in group
    ]
    return Discussed(name=clean(text[first.start : first.end]), topic_id=first.topic_id, evidence=tuple(evidence))


# ---- the words ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Language:
    """The lists of `lexicon/topics_{lang}.yaml` as look-ups on folded words."""

    lang: str
    cues: dict[str, list[tuple[str, ...]]]  # rule -> phrases, longest first
    leading: list[tuple[str, ...]]
    between: list[tuple[str, ...]]
    stop: list[tuple[str, ...]]
    owners: re.Pattern[str]
    empty: re.Pattern[str]


@lru_cache(maxsize=4)
def _words(lang: str) -> Language:
    data: dict[str, Any] = load_yaml(FOLDER / f"topics_{lang}.yaml")
    return Language(
        lang,
        {"topic:talked": _phrases(data["talked"]), "topic:aims": _phrases(data["aims"])},
        _phrases(data["leading"]),
        _phrases(data["between"]),
        _phrases(data["stop"]),
        _any_of(data["owners"]),
        _any_of(data["empty"]),
    )


def _phrases(entries: Sequence[str]) -> list[tuple[str, ...]]:
    return sorted({tuple(fold(entry).split()) for entry in entries}, key=lambda words_: (-len(words_), words_))


def _any_of(entries: Sequence[str]) -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(re.escape(fold(entry)).replace(r"\*", r"\w*") for entry in entries) + ")")


def _at(tokens: Sequence[Token], index: int, phrases: Sequence[tuple[str, ...]]) -> int:
    """How many tokens from `index` on are one of the phrases; 0 for none. `*` ends a word of any ending."""
    for phrase in phrases:
        if len(phrase) <= len(tokens) - index and all(
            token.low == word or word.endswith("*") and token.low.startswith(word[:-1])
            for token, word in zip(tokens[index:], phrase, strict=False)
        ):
            return len(phrase)
    return 0


# ---- one sentence ------------------------------------------------------------------------------------------------


def _in_sentence(text: str, span: tuple[int, int], language: Language) -> Iterator[Found]:
    tokens = tokenise(text, *span, words(language.lang).abbreviations)
    named = list(_named(text, tokens, span, language))
    phrases = _phrases_of(tokens, span, language)
    yield from _one_of_each_place(named, [_known(phrase, text) for phrase in phrases])


def _named(text: str, tokens: list[Token], span: tuple[int, int], language: Language) -> Iterator[Found]:
    """Topics of the taxonomy, the longest wording at each place, but not inside the names of bodies and posts."""
    machine, ids = _taxonomy()
    folded, places = _folded(tokens)
    for which, start, end in machine.find_matches_as_indexes(folded):
        if start not in places or end not in places:
            continue
        hit = tokens[places[start] : places[end]]
        if hit and not _belongs_to_a_name(tokens, places[start], hit, language):
            yield Found(hit[0].start, hit[-1].end, "topic:named", _key(hit), span, ids[which])


def _folded(tokens: list[Token]) -> tuple[str, dict[int, int]]:
    """The tokens as one folded text with single spaces, and which token begins (or has just ended) at each place."""
    folded, places = "", {}
    for index, token in enumerate(tokens):
        places[len(folded)] = index
        folded += token.low
        places[len(folded)] = index + 1
        folded += " "
    return folded, places


@lru_cache(maxsize=1)
def _taxonomy() -> tuple[AhoCorasick, list[str]]:
    """A machine that finds all wordings of all topics, and the topic of each."""
    wordings: dict[str, str] = {}
    for entry in authority().topics:
        for names in entry["names"].values():
            for name in names:
                wordings.setdefault(" ".join(token.low for token in tokenise(name)), str(entry["id"]))
    return AhoCorasick(list(wordings), matchkind=MatchKind.LeftmostLongest), list(wordings.values())


def _belongs_to_a_name(tokens: list[Token], index: int, hit: list[Token], language: Language) -> bool:
    """ "secretario de Seguridad", "Migration Institute", "gabinete de seguridad": a body or a post, not a topic."""
    capitals = all(token.cap for token in hit if len(token.low) > 3)
    acronym = all(token.text.isupper() for token in hit)
    first = index == 0 or tokens[index - 1].text in QUOTES | {".", ":"}
    if capitals and not acronym and not first and len(hit) < NAME_LIMIT:
        return True
    following = tokens[index + len(hit)] if index + len(hit) < len(tokens) else None
    if language.lang == "en" and following and following.kind == "word" and language.owners.fullmatch(following.low):
        return True
    before = [token for token in tokens[max(0, index - 3) : index] if token.low not in SMALL]
    return bool(before) and tokens[index - 1].low in SMALL and bool(language.owners.fullmatch(before[-1].low))


# ---- phrases after verbs of discussing ---------------------------------------------------------------------------

SMALL = frozenset(fold(word) for word in "de del la las el los en para of the for on to a an y and e".split())


def _phrases_of(tokens: list[Token], span: tuple[int, int], language: Language) -> list[Found]:
    found, index = [], 0
    while index < len(tokens):
        rule, size = next(
            ((rule, size) for rule, cues in language.cues.items() if (size := _at(tokens, index, cues))), ("", 0)
        )
        if not size:
            index += 1
            continue
        pieces, index = _pieces(tokens, index + size, language)
        found += [
            Found(piece[0].start, piece[-1].end, rule, _key(piece), span)
            for raw in pieces
            if (piece := _trimmed(raw, language)) and _is_topic(piece, language)
        ]
    return found


def _pieces(tokens: list[Token], index: int, language: Language) -> tuple[list[list[Token]], int]:
    """The items of the enumeration that begins at `index`, and where it ends."""
    pieces: list[list[Token]] = [[]]
    while index < len(tokens):
        token = tokens[index]
        size = _at(tokens, index, language.between)
        if size or token.text in LIST_MARKS:
            if pieces[-1]:
                pieces.append([])
            index += size or 1
        elif token.text in {".", "!", "?", "…"} or _ends_here(tokens, index, pieces, language):
            break
        else:
            if token.text not in QUOTES:
                pieces[-1].append(token)
            index += 1
    return [piece for piece in pieces if piece], index


def _ends_here(tokens: list[Token], index: int, pieces: list[list[Token]], language: Language) -> bool:
    """A word of a new clause, a new cue, or a person's post."""
    if _at(tokens, index, language.stop):
        return True
    begins = not pieces[-1] or _at(pieces[-1], 0, language.leading) == len(pieces[-1])
    if begins and len(pieces) + len(pieces[-1]) > 1 and tokens[index].low in words(language.lang).posts:
        return True
    return bool(pieces[-1]) and any(_at(tokens, index, cues) > 1 for cues in language.cues.values())


def _trimmed(piece: list[Token], language: Language) -> list[Token]:
    """Without articles and words of doing in front, and without small words behind."""
    while piece and (size := _at(piece, 0, language.leading)):
        piece = piece[size:]
    while piece and (piece[-1].low in SMALL or piece[-1].kind == "punct"):
        piece = piece[:-1]
    return piece


def _is_topic(piece: list[Token], language: Language) -> bool:
    key = [token for token in piece if token.kind in ("word", "abbr") and token.low not in SMALL]
    if not key or len(piece) > LONGEST + 4 or len(key) > LONGEST or piece[0].kind == "number":
        return False
    if all(language.empty.fullmatch(token.low) for token in key):
        return False
    if language.owners.fullmatch(key[0].low) and piece[0].low in words(language.lang).posts:
        return False
    return len(key) > 1 or len(key[0].low) > 3 or key[0].text.isupper()


# ---- one topic told once -----------------------------------------------------------------------------------------


def _key(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(token.low for token in tokens if token.kind != "punct" and token.low not in SMALL)


def _known(found: Found, text: str) -> Found:
    """With the taxonomy's id, where the whole phrase is one of its wordings."""
    machine, ids = _taxonomy()
    folded, _ = _folded(tokenise(text, found.start, found.end))
    whole = [which for which, start, end in machine.find_matches_as_indexes(folded) if start == 0 and end + 1 == len(folded)]
    return replace(found, topic_id=ids[whole[0]]) if whole else found


def _one_of_each_place(named: list[Found], phrases: list[Found]) -> list[Found]:
    """Where a phrase says little more than a topic of the taxonomy inside it, the topic; else both."""
    told, kept = {(one.start, one.end): one for one in named}, []
    for phrase in phrases:
        inside = [one for one in named if phrase.start <= one.start and one.end <= phrase.end]
        covered = sum(len(one.key) for one in inside)
        for one in inside:
            told[one.start, one.end] = min(told[one.start, one.end], replace(one, rule=phrase.rule), key=_strength)
        if covered * 2 <= len(phrase.key):
            kept.append(phrase)
        elif phrase.topic_id and not inside:
            kept.append(phrase)
    return sorted([*told.values(), *kept], key=lambda one: (one.start, one.end))


def _strength(found: Found) -> int:
    return STRENGTH[found.rule]


def _without_repeats(found: list[Found]) -> list[list[Found]]:
    """Places of the same topic together, the plainest first; a phrase inside a longer one is left out."""
    groups: dict[object, list[Found]] = {}
    for one in found:
        groups.setdefault(one.topic_id or one.key, []).append(one)
    for group in groups.values():
        group.sort(key=lambda one: (_strength(one), one.start))
    return list(groups.values())
