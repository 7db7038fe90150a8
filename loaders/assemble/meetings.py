"""Which meetings a text tells of, and which scene belongs to which.

Most texts report one meeting. A second held one begins where a sentence moves on in time
("later", "in the evening") and meets again; announced and recalled meetings come from the
regions that `scenes.py` marked.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import Token, clean, fold
from ..words import Words
from .turns import a_meeting, met_in_turn, surname, turns, unnamed_host

TO_MEET = small_words("to_meet")
OF = small_words("of")
OPENS_NAME = small_words("of", "singular_articles")
INSIDE_NAME = small_words("of", "and", "for", "singular_articles") | {"on", "sobre"}
EARLY = 3  # tokens before a cue that opens a sentence
MOST = 60  # meetings told of; a text with more is a list of another kind


@dataclass(slots=True, eq=False)
class Plot:
    """A meeting of the text: where it is told (`scenes`) and how it stands."""

    key: str
    status: str  # held, planned, referenced
    scenes: list[Scene] = field(default_factory=list)
    opening: Scene | None = None
    at: int = 0  # token of the opening scene where it begins
    kind: str = "meeting"
    part_of: str | None = None
    follows: str | None = None
    host: Found | None = None  # who met, where the opening does not name them again


@dataclass(slots=True, eq=False)
class Plots:
    """All meetings of a text; `held_of` gives the held meeting each scene belongs to, by the scene's start."""

    all: list[Plot]
    held_of: dict[int, Plot]

    def held(self) -> list[Plot]:
        return [plot for plot in self.all if plot.status == "held"]


def plots_of(scenes: list[Scene], words: Words) -> Plots:
    """Find the meetings of a text and deal its scenes out to them."""
    body = [s for s in scenes if s.kind in ("prose", "heading")]
    main = _main(body, words)
    plots = [main] if main else []
    held_of = _deal(body, plots, words)
    _audience(plots, words)
    plots += _others(body, words, main)[:MOST]
    return Plots(plots, held_of)


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
    )
    for test in tests:
        for scene in scenes:
            if test(scene):
                return Plot("m1", "held", opening=scene, kind=_kind(scene, words))
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


def _kind(scene: Scene, words: Words) -> str:
    """ "call" where the sentence tells of a call and of no meeting face to face, else "meeting"."""
    met = any(token.low in words.set("face_to_face") for token in scene.tokens)
    return "call" if scene.cues.of("call_nouns") and not met else "meeting"


def _deal(scenes: list[Scene], plots: list[Plot], words: Words) -> dict[int, Plot]:
    """Give every scene its held meeting: the current one, until a new one begins."""
    held_of: dict[int, Plot] = {}
    if not plots:
        return held_of
    current = plots[0]
    begun = False
    named: dict[str, set[str]] = defaultdict(set)  # surnames in each meeting so far
    everybody: set[str] = set()
    for before, scene in zip([None, *scenes], scenes, strict=False):
        begun = begun or scene is plots[0].opening
        another = begun and scene is not plots[0].opening and len(plots) < MOST
        known = named[current.key]
        turned = another and (
            _begins_another(scene, words)
            or turns(before, scene, current.opening, known, words)
            or met_in_turn(scene, plots[0].opening, known or {""}, everybody, words)
        )
        if turned:
            host = unnamed_host(scene, plots[0].opening, words)
            current = Plot(f"m{len(plots) + 1}", "held", opening=scene, kind=_kind(scene, words), host=host)
            plots.append(current)
        elif begun and current is not plots[0] and _goes_back(scene, current, words):
            current = plots[0]
        home = held_of[scene.sentence.start] = _list_home(scene, current, plots, words)
        names = {surname(person) for person in scene.people}
        named[home.key] |= names
        everybody |= names
    return held_of


def _audience(plots: list[Plot], words: Words) -> None:
    """A head of state's audience before the delegations meet is part of the delegations' meeting."""
    if len(plots) < 2 or plots[0].opening is None or plots[1].opening is None:
        return
    head = any(
        " ".join(t.low for t in plots[0].opening.tokens[p.head : p.head_stop]) in words.set("heads_of_state")
        for p in plots[0].opening.posts
    )
    shared = {surname(p) for p in plots[0].opening.people} & {surname(p) for p in plots[1].opening.people}
    if head and shared and _speaks_of(plots[1].opening, words, "delegation_words"):
        plots[0].kind, plots[0].part_of = "audience", plots[1].key


def _begins_another(scene: Scene, words: Words) -> bool:
    """`Later that day, the ministers met with …`: a cue at the start, a verb of meeting, somebody named."""
    if scene.kind != "prose":
        return False
    if any(first <= EARLY for first, _ in scene.cues.of("another_meeting")) and a_meeting(scene, words):
        return True
    if not (scene.people or scene.posts):
        return False
    if any(scene.region[first] == "main" for first, _ in scene.cues.of("met_also")):
        return True
    early = [stop for first, stop in scene.cues.of("another_meeting") if first <= EARLY]
    if not early:
        return False
    if any(0 <= noun - stop <= 2 for noun, _ in scene.cues.of("meeting_nouns") for stop in early):
        return True  # "in a separate meeting with …"
    return any(
        scene.region[first] == "main"
        and scene.tokens[first].low in words.set("meet_again")
        and any(token.cap for token in scene.tokens[first + 1 :])  # not "spoke to the press"
        for first, _ in scene.cues.attend
    )


def _goes_back(scene: Scene, current: Plot, words: Words) -> bool:
    """A new paragraph returns from a second meeting to the main one, unless the second is the delegations' own."""
    if current.opening is None or scene.sentence.paragraph == current.opening.sentence.paragraph:
        return False
    return not _speaks_of(current.opening, words, "delegation_words")


def group_met(scene: Scene, plot: Plot) -> bool:
    """The scene lists a group ("Mayors participating included: …") that the meeting's opening says met."""
    colon = next((i for i, t in enumerate(scene.tokens) if t.text == ":"), None)
    if colon is None or plot.opening is None or plot.status != "held":
        return False
    heads = {p.post.words for p in scene.posts if p.plural and p.head < colon}
    return bool(heads & {p.post.words for p in plot.opening.posts if p.plural})


def _list_home(scene: Scene, current: Plot, plots: list[Plot], words: Words) -> Plot:
    """A delegation's list belongs to the meeting whose opening speaks of delegations; else to where the text stands."""
    if len(plots) == 1 or scene is current.opening or not _speaks_of(scene, words, "delegation_words"):
        return current
    homes = [plot for plot in plots if plot.opening and _speaks_of(plot.opening, words, "delegation_words")]
    return homes[0] if homes else plots[0]


def _speaks_of(scene: Scene, words: Words, key: str) -> bool:
    return any(token.low in words.set(key) for token in scene.tokens)


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
