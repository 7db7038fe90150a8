"""What was talked about: topics of the taxonomy named in the text, and phrases after verbs of discussing.

`find_topics` reads the sentences of one meeting and says in their own words what was discussed there. A topic of the
taxonomy (graph/authority/topics.yaml) has an id; a phrase that no topic of it covers has none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from graph.model import Discussed, Evidence

from ..tokens import Token, clean, tokenise
from ..words import words
from .found import Found
from .lexicon import lexicon
from .phrases import phrases
from .taxonomy import named, with_id

MOST = 15  # topics told of one meeting
RANK = {"topic:talked": 0, "topic:headline": 1, "topic:named": 1, "topic:nouns": 2, "topic:aims": 2}


def find_topics(
    text: str,
    spans: Sequence[tuple[int, int]],
    lang: str,
    headlines: Sequence[tuple[int, int]] = (),
    tokens: Mapping[tuple[int, int], list[Token]] | None = None,
) -> list[Discussed]:
    """Topics of the meeting that the sentences `spans` (start, end) tell of, at most 15, in the order of the text.

    `name` is as written, `topic_id` an id of the taxonomy or None. Where there are more, what verbs of discussing
    announce comes before what is only named, and that before what is only aimed at. `headlines` are the spans of the
    text's titles, `tokens` those of spans that were cut into words before.
    """
    cut = tokens or {}
    found = [one for span in headlines for one in _in_sentence(text, span, lang, cut.get(span), headline=True)]
    found += [one for span in spans for one in _in_sentence(text, span, lang, cut.get(span))]
    groups = _by_wording(found)
    plainest = {group[0].topic_id: group for group in reversed(groups)}
    groups.sort(key=lambda group: _rank(group, plainest.get(group[0].topic_id)))
    return [_discussed(text, group) for group in sorted(groups[:MOST], key=lambda group: group[0].start)]


def _rank(group: list[Found], plainest: list[Found] | None) -> tuple[int, bool, int]:
    """Told outright, then only named, then named in other words as well, then aimed at; in the order of the text."""
    again = group[0].topic_id is not None and group is not plainest
    return max(RANK[group[0].rule], int(again)), again, group[0].start


def _in_sentence(
    text: str, span: tuple[int, int], lang: str, tokens: list[Token] | None, *, headline: bool = False
) -> list[Found]:
    tokens = tokenise(text, *span, words(lang).abbreviations) if tokens is None else tokens
    told, free = named(tokens, span, lexicon(lang)), phrases(tokens, span, lexicon(lang), headline=headline)
    weak = lexicon(lang).weak
    settled = _settle(told, [with_id(text, phrase, lang) for phrase in free], weak)
    said = next((one.start for one in settled if RANK[one.rule] == 0), span[1])
    strong = [one for one in settled if one.rule != "topic:named" or " ".join(one.key) not in weak]
    # What a sentence names after it began to tell what was discussed was discussed too.
    return [one.with_rule("topic:talked") if one.rule == "topic:named" and one.start > said else one for one in strong]


def _settle(told: list[Found], free: list[Found], weak: frozenset[str]) -> list[Found]:
    """Where a phrase says little more than a topic in it, the topic with the phrase's rule; else both. A weak topic
    ("schools") says nothing beside a phrase ("reopening of schools")."""
    kept = []
    for phrase in free:
        plain = RANK[phrase.rule] == 0
        shared = [one for one in told if one.start < phrase.end and phrase.start < one.end]
        told = [one.with_rule(phrase.rule) if plain and one in shared else one for one in told]
        within = any(one.start <= phrase.start and phrase.end <= one.end for one in shared)
        covered = 2 * sum(len(one.key) for one in shared if " ".join(one.key) not in weak)
        if not within and covered <= len(phrase.key):
            kept.append(phrase)
    return sorted([*kept, *told], key=lambda one: (one.start, one.end))


def _by_wording(found: list[Found]) -> list[list[Found]]:
    """Places that say the same in the same words, the plainest first."""
    groups: dict[tuple[str, ...], list[Found]] = {}
    for one in found:
        groups.setdefault(one.key, []).append(one)
    for group in groups.values():
        group.sort(key=lambda one: (RANK[one.rule], one.start))
    return sorted(groups.values(), key=lambda group: (RANK[group[0].rule], group[0].start))


def _discussed(text: str, group: list[Found]) -> Discussed:
    first = group[0]
    evidence = tuple(Evidence.of(text, f.start, f.end, f.rule, f.sentence) for f in group)
    return Discussed(name=clean(text[first.start : first.end]), topic_id=first.topic_id, evidence=evidence)
