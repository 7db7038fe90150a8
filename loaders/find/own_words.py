"""What in a quotation says that its speaker met: "we raised it with her", "a very productive meeting", "nos recibió".

The phrases stand in the lexicon (`own_meeting`): `[she]` is any of a list there, `..` a few words, `....` some more,
and `#` somebody named or a post in the singular. They are looked for without adverbs, auxiliaries and articles before
`#`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from ..tokens import Token, fold
from ..words import Words, words
from .scenes import Scene

SOMEBODY = "#"
BEFORE = 16  # tokens before the phrase in which it may be denied or wished for
BEHIND = 10  # tokens behind it in which another time may stand
STOPS = frozenset(".;:?!—–")
QUOTES = frozenset('”»"')
LIST = re.compile(r"\[(\w+)\]")
GAPS = {"....": r"(?:[\w'#-]+ ){0,9}", "..": r"(?:[\w'#-]+ ){0,3}"}

GAP = re.compile(r"(?<!\.)(\.{4}|\.{2}) ?(?!\.)")

Span = tuple[int, int]


def tells_of_own(scene: Scene, quoted: Span, lexicon: Words) -> Span | None:
    """The words in a quotation by which its speaker was there; None where there are none."""
    return next(iter(_matches(scene, quoted, "phrases", lexicon)), None)


def says_own(scene: Scene, quoted: Iterable[Span], lexicon: Words) -> Iterator[Span]:
    """`said she was pleased with the talks`, `called the meeting useful`: the same outside a quotation."""
    inside = {i for span in quoted for i in range(*span)}
    for span in _matches(scene, (0, len(scene.tokens)), "told", lexicon):
        if inside.isdisjoint(range(*span)):
            yield span


def _matches(scene: Scene, part: Span, key: str, lexicon: Words) -> Iterator[Span]:
    line, places = _line(scene, part, lexicon)
    for match in _pattern(lexicon.lang, key).finditer(line):
        first = places[line.count(" ", 0, match.start())]
        last = places[line.count(" ", 0, match.end() - 1)]
        if stands(scene, (first, last + 1), part[0], lexicon):
            yield first, last + 1


def _line(scene: Scene, quoted: Span, lexicon: Words) -> tuple[str, list[int]]:
    """The words of a quotation, each followed by a space, and the token that each comes from."""
    dropped = lexicon.sets("said_with_own", "also")
    named = dict(_named(scene, lexicon))
    lows: list[tuple[str, int]] = []
    for i in range(*quoted):
        if i in named:
            while lows and lows[-1][0] in lexicon.sets("articles", "honorifics"):
                lows.pop()
            lows += [(SOMEBODY, i)] if named[i] else []
            continue
        for low in _parts(scene.tokens[i]):
            if low not in dropped and not low.endswith(lexicon.endings("adverb_endings")):
                lows.append((low, i))
    return "".join(f"{low} " for low, _ in lows), [i for _, i in lows]


def _named(scene: Scene, lexicon: Words) -> Iterator[tuple[int, bool]]:
    """The tokens of somebody named, or of a post in the singular; the first of them stands for all."""
    spans = [(p.name.first, p.name.stop) for p in scene.people]
    spans = [(first, stop) for first, stop in spans if scene.tokens[first].low not in lexicon.set("speaker_words")]
    spans += [(post.head, post.head_stop) for post in scene.posts if not post.plural]
    seen: set[int] = set()
    for first, stop in sorted(spans):
        for i in range(first, stop):
            if i not in seen:
                yield i, i == first
        seen |= set(range(first, stop))


def _parts(token: Token) -> list[str]:
    """`we've` is "we", `couldn't` "could" and "not"."""
    whole, _, tail = token.low.partition("'")
    if tail == "t" and whole.endswith("n"):
        return [whole[:-1], "not"]
    return [whole, "will"] if tail == "ll" else [whole or token.low]


def stands(scene: Scene, span: Span, begin: int, lexicon: Words) -> bool:
    """Nothing from where the words begin denies it, wishes for it or puts it at another time."""
    tokens, (first, stop) = scene.tokens, span
    start = max(begin, first - BEFORE)
    start = next((i + 1 for i in range(first - 1, start - 1, -1) if tokens[i].text in STOPS), start)
    near = range(stop, min(len(tokens), stop + BEHIND))
    end = next((i for i in near if tokens[i].text in STOPS or tokens[i].text in QUOTES), near.stop)
    no = lexicon.sets("no_own_meeting", "negations")
    when = {t.low for t in tokens[start:end]}
    denied = {low for t in tokens[start:stop] for low in _parts(t)}
    return denied.isdisjoint(no) and when.isdisjoint(lexicon.set("own_elsewhere"))


@cache
def _pattern(lang: str, key: str) -> re.Pattern[str]:
    """All phrases of one of the two kinds as one pattern."""
    told = words(lang).data["own_meeting"]
    lists = {name: "|".join(_plain(str(word)) for word in known) for name, known in told["lists"].items()}
    phrases = (LIST.sub(lambda found: f"(?:{lists[found[1]]})", _plain(str(phrase))) for phrase in told[key])
    return re.compile(rf"(?<![\w#])(?:{'|'.join(phrases)}) ")


def _plain(phrase: str) -> str:
    """A phrase or a word of a list as a pattern."""
    parts = (fold(part) if "[" not in part else part for part in phrase.split())
    body = " ".join(part.replace("*", r"\w*") for part in parts)
    return GAP.sub(lambda found: GAPS[found[1]], body)
