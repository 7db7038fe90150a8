"""Which meetings a text tells of: the one it is about, those it tells of besides, announced and recalled ones.

Announced and recalled meetings come from the regions that `scenes.py` marked; `deal.py` finds the other held ones.
"""

from __future__ import annotations

from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import Token, clean, fold
from ..words import Words
from .cast import Member
from .deal import MOST, deal
from .plots import Plot, Plots, kind_of, speaks_of
from .turns import surname

TO_MEET = small_words("to_meet")
OF = small_words("of")
OPENS_NAME = small_words("of", "singular_articles")
INSIDE_NAME = small_words("of", "and", "for", "singular_articles") | {"on", "sobre"}


def plots_of(scenes: list[Scene], cast: list[Member], words: Words) -> Plots:
    """Find the meetings of a text and deal its scenes out to them."""
    there = {id(seen.found) for member in cast for seen in member.seen if seen.judgement.reason is None}
    body = [s for s in scenes if s.kind in ("prose", "heading")]
    main = _main(body, words)
    plots = deal(body, main, there, words) if main else Plots([], {})
    _audience(plots.all, words)
    plots.all += _others(body, words, main)[:MOST]
    return plots


def _main(scenes: list[Scene], words: Words) -> Plot | None:
    """The meeting the text is about, opened by the first sentence in which somebody named meets."""
    tests = (
        lambda s: (
            s.kind == "prose"
            and _acts(s, verbs_only=True)
            and (_happens(s) if s.cues.of("meeting_nouns") and s.dates else bool(s.people))
        ),
        lambda s: s.kind == "prose" and _acts(s, verbs_only=True) and bool(s.people or s.bodies),
        lambda s: s.kind == "prose" and _acts(s) and bool(s.people or s.posts or s.bodies),
        lambda s: s.kind == "prose" and _meets(s),
        _meets,
        lambda s: s.kind == "prose" and bool(s.people) and _said_there(s, words),
        lambda s: s.listed and bool(s.people),
        lambda s: bool(s.acted),
    )
    for test in tests:
        for scene in scenes:
            if test(scene):
                return Plot("m1", "held", opening=scene, kind=kind_of(scene, words))
    return None


def _said_there(scene: Scene, words: Words) -> bool:
    """`At the meeting, X said …`: what somebody said there, in a text that has no other word of it."""
    said = (span for span in scene.cues.of("speaker_in_room") if scene.region[span[0]] == "main")
    nouns = words.set("meeting_nouns")
    return bool(scene.cues.quote) and any(t.low in nouns for span in said for t in scene.tokens[slice(*span)])


def _happens(scene: Scene) -> bool:
    """Somebody is named, or a dated meeting is said to have been held."""
    return bool(scene.people) or any(
        d.day or d.offset or d.weekday is not None for d in scene.dates if scene.region[d.first] == "main"
    )


def _meets(scene: Scene) -> bool:
    """Some word of meeting or talking, in the part that tells of this meeting."""
    cues = (*scene.cues.attend, *scene.cues.of("attend_phrases"), *scene.cues.talk)
    return any(scene.region[first] == "main" for first, _ in cues)


def _acts(scene: Scene, *, verbs_only: bool = False) -> bool:
    """A verb (or other word) of meeting, in the part that tells of this meeting."""
    cues = scene.cues.attend if verbs_only else [*scene.cues.attend, *scene.cues.of("attend_phrases")]
    return any(scene.region[first] == "main" for first, _ in cues)


def _audience(plots: list[Plot], words: Words) -> None:
    """A head of state's audience before the delegations meet is part of the delegations' meeting."""
    if len(plots) < 2 or plots[0].opening is None or plots[1].opening in (None, plots[0].opening):
        return
    head = any(
        " ".join(t.low for t in plots[0].opening.tokens[p.head : p.head_stop]) in words.set("heads_of_state")
        for p in plots[0].opening.posts
    )
    shared = {surname(p) for p in plots[0].opening.people} & {surname(p) for p in plots[1].opening.people}
    if head and shared and speaks_of(plots[1].opening, words, "delegation_words"):
        plots[0].kind, plots[0].part_of = "audience", plots[1].key


def _others(scenes: list[Scene], words: Words, main: Plot | None) -> list[Plot]:
    """Announced and recalled meetings: one for each region that names a meeting or meets."""
    found: list[Plot] = []
    for scene in scenes:
        for status in ("planned", "referenced"):
            at = next((i for i, r in enumerate(scene.region) if r == status), None)
            if at is None or scene.kind != "prose" or not _event_in(scene, status, words):
                continue
            plot = Plot(
                f"{status[0]}{len(found) + 1}",
                status,
                [scene],
                scene,
                at,
                "call" if scene.cues.of("call_nouns") else "meeting",
            )
            found.append(plot)
    return found


def _event_in(scene: Scene, status: str, words: Words) -> bool:
    """The region holds a noun or verb of meeting, or, for what was agreed before, a date."""
    at = scene.region.index(status)
    spans = [first for first, _ in (*scene.cues.of("meeting_nouns"), *scene.cues.of("call_nouns"))]
    if any(scene.region[first] == status or status == "referenced" and 0 < at - first <= 6 for first in spans):
        return True
    if status == "planned":
        return bool(scene.cues.future) or any(scene.tokens[i].low in TO_MEET for i in range(at, len(scene.region)))
    return any(scene.region[d.first] == status and d.day for d in scene.dates)


def event_phrase(scene: Scene, at: int, words: Words) -> str:
    """The noun of meeting nearest to a place in a scene with the words that name it: "tercera reunión del Comité …"."""
    spans = scene.cues.of("meeting_nouns")
    if not spans:
        return ""
    first, stop = min(spans, key=lambda s: abs(s[0] - at))
    tokens = scene.tokens
    while first and (
        tokens[first - 1].low in words.set("modifiers")
        or tokens[first - 1].kind == "number"
        or tokens[first - 1].cap
        and tokens[first - 1].text.strip("IVX") == ""
        or tokens[first - 1].cap
        and words.lang == "en"
        and tokens[first - 1].low not in words.set("starters")
    ):
        first -= 1
    while (
        stop < len(tokens)
        and stop - first < 14
        and tokens[stop].text != "("
        and (
            tokens[stop].cap
            or scene.marks.inside[stop]
            or tokens[stop].low in words.set("complement_prepositions")
            or tokens[stop].low in words.set("articles")
            or tokens[stop].low in words.set("modifiers")
        )
    ):
        stop += 1
    while (
        stop > first + 1
        and not tokens[stop - 1].cap
        and (
            tokens[stop - 1].low in words.set("complement_prepositions")
            or tokens[stop - 1].low in words.set("articles")
        )
    ):
        stop -= 1
    return " ".join(t.text for t in tokens[first:stop])


def series_of(scene: Scene, at: int, words: Words, text: str) -> tuple[str | None, int | None]:
    """The recurring body whose meeting this is and its number: "III Reunión del Comité Trilateral" → (name, 3)."""
    spans = scene.cues.of("meeting_nouns")
    if not spans:
        return None, None
    for first, stop in sorted(spans, key=lambda s: (scene.tokens[s[0]].low in words.set("body_nouns"), abs(s[0] - at))):
        series = _named_after(scene, stop, words, text) or _named_before(scene, first, words, text)
        ordinal = _ordinal(scene.tokens, first, words)
        if series or ordinal:
            return series, ordinal
    return None, None


def _named_after(scene: Scene, index: int, words: Words, text: str) -> str | None:
    tokens, opened = scene.tokens, False
    while index < len(tokens) and (tokens[index].low in OPENS_NAME or tokens[index].low in words.set("modifiers")):
        opened = opened or tokens[index].low in OF
        index += 1
    stop = index
    while stop < len(tokens) and (
        tokens[stop].cap
        and tokens[stop].kind in ("word", "abbr")
        and not scene.marks.name[stop]
        or stop > index
        and tokens[stop].low in INSIDE_NAME
        and _cap_soon(tokens, stop)
    ):
        stop += 1
    named = (
        opened
        and stop > index
        and not scene.marks.place.get(index)
        and (stop - index > 1 or tokens[index].text.isupper())
    )
    return clean(text[tokens[index].start : tokens[stop - 1].end]) if named else None


def _cap_soon(tokens: list[Token], index: int) -> bool:
    while index < len(tokens) and tokens[index].low in INSIDE_NAME:
        index += 1
    return index < len(tokens) and tokens[index].cap and tokens[index].kind == "word"


def _named_before(scene: Scene, first: int, words: Words, text: str) -> str | None:
    """English: "the Trilateral Fentanyl Committee meeting"."""
    tokens, start = scene.tokens, first
    if words.lang != "en":
        return None
    while (
        start
        and tokens[start - 1].cap
        and tokens[start - 1].kind == "word"
        and not scene.marks.name[start - 1]
        and tokens[start - 1].low not in words.set("starters")
    ):
        start -= 1
    return clean(text[tokens[start].start : tokens[first - 1].end]) if first - start > 1 else None


def _ordinal(tokens: list[Token], first: int, words: Words) -> int | None:
    for token in tokens[max(0, first - 3) : first]:
        number = {fold(str(k)): v for k, v in words.data["ordinals"].items()}.get(token.low)
        if number:
            return int(number)
        if token.kind == "number" and token.text[-1] in "ªº°hdt" and token.text.rstrip("ªº°.stndrh").isdigit():
            return int(token.text.rstrip("ªº°.stndrh"))
        if token.kind == "word" and token.text and not token.text.strip("IVXLC"):
            return _roman(token.text)
    return None


def _roman(text: str) -> int:
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
    numbers = [values[c] for c in text]
    return sum(-n if n < max(numbers[i:]) else n for i, n in enumerate(numbers))


def again(scene: Scene, at: int, words: Words) -> bool:
    """The words of a plot speak of another meeting of the same kind: "next", "again", "anterior"."""
    near = scene.tokens[max(0, at - 4) : at + 12]
    return any(token.low in words.set("again") for token in near)
