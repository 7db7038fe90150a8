"""English: words that say of people that they came together, where no verb of meeting does.

"was in Bergen with Senator X"   "flew in to see Minister X"   "got a hearing with X"   "was the guest of X"
"A meeting was summoned by President X"   "declared the summit open"   "The host of the dinner was X"
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .dealings import somebody
from .heads import negated
from .verb_ends import verb_end

AT = small_words("in_or_at")
BY = small_words("by")
OF = small_words("of")
WITH = small_words("with")
FOR = small_words("for")
WAS = small_words("was")
TO = "to"
NEAR = 10  # tokens from "was" to "with", from "flew" to "to see"
NAMED = 14  # tokens from "declared" to "open", from the host of something to "was"
JOINING = 3  # words of "take part in"
GROUP = 6  # tokens from "A delegation" to "under"
MEETING = 7  # tokens from a meeting to "was summoned"

Span = tuple[int, int]


def came_together(tokens: list[Token], words: Words) -> Iterator[Span]:
    """From the first of such words to the one before whom they lead to."""
    if words.lang != "en":
        return
    rules: dict[str, Callable[[list[Token], int, Words], int]] = {
        "copulas": _somewhere_with,
        "came_to_see": _to_see,
        "guests": _guest_of,
        "declaring": _declared_open,
        "host_words": _host_of,
        "introducing": _introduced_to,
        "summoning": _summoned_by,
        "getting": _got_with,
        "under_whom": _under_whom,
    }
    for i, token in enumerate(tokens):
        for key, rule in rules.items():
            if token.low in words.set(key) and not negated(tokens, i, words) and (stop := rule(tokens, i, words)):
                yield i, stop


def _reach(tokens: list[Token], start: int, size: int) -> range:
    """The tokens from one on, up to the next mark."""
    end = min(len(tokens), start + size)
    marks = (i for i in range(start, end) if tokens[i].kind == "punct" and tokens[i].text not in ("'s", "-", "–"))
    return range(start, next(marks, end))


def _somewhere_with(tokens: list[Token], was: int, words: Words) -> int:
    """`was | in Bergen with | Senator X`, `… to meet | Senator X`, `… for talks |`; not "was in touch with X"."""
    if was + 2 >= len(tokens) or tokens[was + 1].low not in AT or not tokens[was + 2].cap:
        return 0
    reach = _reach(tokens, was + 3, NEAR)
    link = next((i for i in reach if tokens[i].low in WITH), 0)
    if link:
        return link + 1 if link + 1 < len(tokens) and somebody(tokens, link + 1, words) else 0
    if tokens[was].low not in WAS:
        return 0
    to = next((i + 2 for i in reach if tokens[i].low == TO and tokens[i + 1].low in words.set("seeing")), 0)
    if to:
        return to if to < len(tokens) and somebody(tokens, to, words) else 0
    why = next((i for i in reach if tokens[i].low in FOR), 0)
    nouns = words.set("meeting_nouns") - words.set("body_nouns")
    return next((i + 1 for i in _reach(tokens, why + 1, NEAR) if tokens[i].low in nouns), 0) if why else 0


def _to_see(tokens: list[Token], came: int, words: Words) -> int:
    """`flew in on Monday | to see | Minister X`, `flew in | to join the talks`; not "to attend a fair"."""
    for i in _reach(tokens, came + 1, NEAR):
        if tokens[i].low != TO or i + 2 >= len(tokens):
            continue
        if tokens[i + 1].low in words.set("seeing") and somebody(tokens, i + 2, words):
            return i + 2
        elsewhere = any(t.cap for t in tokens[came:i])  # "went to Paris to attend the summit"
        if not elsewhere and i + 3 < len(tokens) and (noun := _joined(tokens, i + 1, words)):
            return noun + 1
    return 0


def _joined(tokens: list[Token], verb: int, words: Words) -> int:
    """`join | the talks`, `take part in | this two-day meeting`: the meeting; 0 for none, or for another one."""
    stop = verb_end(tokens, verb, words.set("joining"), JOINING)
    if not stop or stop + 1 >= len(tokens) or tokens[stop].low not in words.sets("articles", "demonstratives"):
        return 0
    near = (i for i in _reach(tokens, stop + 1, NEAR) if tokens[i].low in words.set("meeting_nouns"))
    noun = next(near, 0)
    return 0 if any(t.low in words.set("complement_prepositions") for t in tokens[stop:noun]) else noun


def _guest_of(tokens: list[Token], guest: int, words: Words) -> int:
    """`was the | guest of | Minister X`, `as the | guests of | X and Y`."""
    if guest < 2 or guest + 2 >= len(tokens) or tokens[guest + 1].low not in OF:
        return 0
    was = any(t.low in words.set("copulas") or t.low == "as" for t in tokens[max(0, guest - 3) : guest])
    return guest + 2 if was and somebody(tokens, guest + 2, words) else 0


def _declared_open(tokens: list[Token], declared: int, words: Words) -> int:
    """`declared | the 11th ministerial meeting | open`."""
    reach = _reach(tokens, declared + 1, NAMED)
    opened = next((i for i in reach if tokens[i].low in words.set("opened_words")), 0)
    meeting = words.sets("meeting_nouns", "occasions")
    return declared + 1 if opened and any(tokens[i].low in meeting for i in range(declared, opened)) else 0


def _host_of(tokens: list[Token], host: int, words: Words) -> int:
    """`Host of Monday's dinner | was | Lord X`."""
    if host > 1 or host + 1 >= len(tokens) or tokens[host + 1].low not in OF:
        return 0
    reach = _reach(tokens, host + 2, NAMED)
    was = next((i for i in reach if tokens[i].low in WAS), 0)
    met = any(tokens[i].low in words.sets("meeting_nouns", "occasions") for i in range(host, was))
    return was + 1 if met and was + 1 < len(tokens) and somebody(tokens, was + 1, words) else 0


def _introduced_to(tokens: list[Token], verb: int, words: Words) -> int:
    """`were then | introduced to | Ms X`."""
    was = any(t.low in WAS for t in tokens[max(0, verb - 2) : verb])
    to = verb + 2 < len(tokens) and tokens[verb + 1].low == TO
    return verb + 2 if was and to and tokens[verb + 2].low and somebody(tokens, verb + 2, words) else 0


def _summoned_by(tokens: list[Token], verb: int, words: Words) -> int:
    """`A security meeting was | summoned in Oslo on Friday by | President X`."""
    if verb < 2 or tokens[verb - 1].low not in WAS:
        return 0
    met = any(t.low in words.set("meeting_nouns") for t in tokens[max(0, verb - MEETING) : verb])
    by = next((i for i in _reach(tokens, verb + 1, NEAR) if tokens[i].low in BY), 0)
    return by + 1 if met and by and by + 1 < len(tokens) and somebody(tokens, by + 1, words) else 0


def _got_with(tokens: list[Token], got: int, words: Words) -> int:
    """`got | a hearing on Wednesday with | Senator X`."""
    reach = _reach(tokens, got + 1, NEAR)
    noun = next((i for i in reach if tokens[i].low in words.sets("meetings_had", "hearings")), 0)
    link = next((i for i in reach if noun < i and tokens[i].low in WITH), 0) if noun else 0
    return link + 1 if link and link + 1 < len(tokens) and somebody(tokens, link + 1, words) else 0


def led_group(tokens: list[Token], under: int, words: Words) -> bool:
    """`A delegation of farmers | under | Judge X`, `a team | under | the leadership of X`: those who are led."""
    near = tokens[max(0, under - GROUP) : under]
    start = next((len(near) - k for k, t in enumerate(reversed(near)) if t.kind != "word"), 0)
    led = words.sets("delegation_words", "teams", "led_groups")
    return under > 0 and any(t.low in led for t in near[start:]) and not any(t.cap for t in near[start + 1 :])


def _under_whom(tokens: list[Token], under: int, words: Words) -> int:
    """`A delegation | under | Judge X`, `The talks were held this morning | under the patronage of | President X`."""
    if led_group(tokens, under, words):
        of = under + 3 if under + 4 < len(tokens) and tokens[under + 2].low in words.set("led_under") else under
        return of + 1 if of + 1 < len(tokens) and somebody(tokens, of + 1, words) else 0
    if under < 2 or under + 4 > len(tokens) or tokens[under + 3].low not in OF:
        return 0
    if tokens[under + 2].low not in words.set("led_under"):
        return 0
    before = tokens[max(0, under - NAMED) : under]
    held = any(t.low in words.sets("took_place", "held_words") for t in before)
    met = any(t.low in words.set("meeting_nouns") for t in before)
    return under + 4 if held and met else 0
