"""Which part of a sentence tells of another meeting: one announced (`planned`) or one recalled (`referenced`)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .followed import QUOTES
from .futures import relative
from .long_ago import long_ago
from .possible import asked_for, set_for, summoned_for
from .recalled import done_by_then, told_before
from .spoke_with import verb_of

if TYPE_CHECKING:
    from .scenes import Scene

BEFORE_PARTICIPLE = small_words("before_participle")
ANNOUNCED = 40  # tokens from a meeting to the words that say it will be
TODAY = (0, 0)
PREVIOUS = 4  # tokens before a word of what was before, and from its comma to the date
THEN = small_words("that", "later_than")
BY = small_words("by")
CONTRASTS = small_words("contrasts")
GOES_ON = small_words("of", "spanish_to", "that")
LINKS = 3  # tokens between two of a row: ", and the"
OPENS = 2  # tokens before the words that give a sentence its day


def regions(scene: Scene, words: Words) -> list[str]:
    """ "main", "planned" or "referenced" for each token of a sentence."""
    region = ["main"] * len(scene.tokens)
    told = (*scene.cues.attend, *scene.cues.talk, *scene.cues.quote)
    held = [span for span in told if _finite(scene.tokens, span, words)]
    held += [span for span in scene.cues.of("attend_phrases") if span[1] - span[0] > 1]
    _paint_planned(scene, region, held, words)
    _paint(region, 0, _recalled_opening(scene, held, words), "referenced")
    if _of_another_day(scene, words):
        _paint(region, 0, len(region), "referenced")
    for first, stop in scene.cues.of("since_when"):
        _paint(region, first, _clause_end(scene.tokens, stop), "referenced")
    for first, stop in long_ago(scene, words):
        _paint(region, first, _past_names(scene, stop), "referenced")
    for first, stop in told_before(scene.tokens, words):
        _paint(region, first, _past_names(scene, _clause_end(scene.tokens, stop)), "referenced")
    _paint_past(scene, region, held, words)
    near = any(d.offset or d.weekday is not None for d in scene.dates)
    had = words.set("had") if any(d.offset == TODAY for d in scene.dates) else frozenset()  # "had met X today"
    past = [span for span in scene.cues.of("past_meeting") if scene.tokens[span[0]].low not in had]
    past = [span for span in past if not _came_next(scene.tokens, span, words)]
    recalled = [*past, *scene.cues.of("tours"), *_of_a_past_day(scene)]
    at_it = [] if near or _told_alone(scene, held, words) else scene.cues.of("past_relative")
    recalled += [span for span in at_it if not _at_the_meeting(scene, span[0], words)]
    for first, stop in sorted(recalled):
        if region[first] == "referenced":
            continue  # "que ya había sido firmado por el anterior director,"
        if first and scene.tokens[first - 1].low in BEFORE_PARTICIPLE:
            continue
        end = _past_names(scene, _past_aside(scene, _clause_end(scene.tokens, stop), held, words))
        after = {token.low for token in scene.tokens[stop - 1 : stop + 1]} & THEN
        opens = first < (3 if after else 12)  # "… was a day after X had met, in Rome, Y"
        if first < PREVIOUS and any(d.day and d.month and 0 < d.first - end < PREVIOUS for d in scene.dates):
            opens = False  # "Previo a este encuentro, el 21 de junio se celebró …"
        aside = _clause_end(scene.tokens, end + 1) if _goes_with(scene, end, words) else end
        end = end if opens and any(h > aside for h, _ in held) else len(region)
        if end + 1 < len(region) and scene.tokens[end + 1].low in words.set("goes_on_about"):
            end = len(region)
        _paint(region, max(0, first - 1), end, "referenced")
    return region


def _came_next(tokens: list[Token], span: tuple[int, int], words: Words) -> bool:
    """`followed by a meeting with X`, `There followed talks with X`: what came after, not what was before."""
    first, stop = span
    if tokens[first].low not in words.set("followed_by") or stop - first > 1:
        return False
    there = first == 1 and tokens[0].low in words.set("there_came")
    return there or stop < len(tokens) and tokens[stop].low in BY


def _told_alone(scene: Scene, held: list[tuple[int, int]], words: Words) -> bool:
    """`Tres horas se prolongó la cumbre que mantuvieron X y Y`: no other verb tells of people, and it went on."""
    said = scene.cues.of("past_relative")
    other = (h for h in held if not any(first <= h[0] < stop for first, stop in said))
    return not any(other) and any(
        t.low in words.set("dragged_on") for t in scene.tokens[: min((f for f, _ in said), default=0)]
    )


def _paint_planned(scene: Scene, region: list[str], held: list[tuple[int, int]], words: Words) -> None:
    """What is still to come, may come, or has been put off."""
    for first, _ in scene.cues.future:
        before = (span for span in held if span[1] <= first and not _of_the_subject(scene, span, words))
        begin = _behind_name(scene, 0 if not any(before) else _clause_start(scene.tokens, first, words), first, words)
        inside = _in_bracket(scene.tokens, first) or _in_quotation(scene, first)
        begin, stop = inside or (begin, _future_end(scene, first, held))
        _paint(region, begin, stop, "planned")
    for first, stop in scene.cues.of("planned_meeting"):
        if relative(scene.tokens, first, words):
            continue
        _paint(region, _announced(scene, first, stop, words), len(region), "planned")
    for first, joins in _possible(scene, words):
        begin = _behind_name(scene, _clause_start(scene.tokens, first, words), first, words) if joins else first
        begin = first if any(begin <= at < first for at, _ in held) else begin
        end = _clause_end(scene.tokens, first)  # "hours before X was to speak, | Y met Z"
        met = any(at > end for at, _ in scene.cues.attend)
        _paint(region, begin, end if met else len(region), "planned")
    for first, stop in scene.cues.of("wished"):
        end = _past_names(scene, _clause_end(scene.tokens, stop))
        _paint(region, first, end if any(at > end for at, _ in held) else len(region), "planned")
    for first, stop in scene.cues.of("before_leaving"):
        leads = words.set("prepositions")  # "antes de viajar a Lima | para verse con X"
        later = (at for at, _ in held if at > stop and scene.tokens[at].low not in leads)
        _paint(region, first, min([*later, _past_names(scene, _clause_end(scene.tokens, stop))]), "planned")
    for first, stop in scene.cues.of("postponed"):
        if relative(scene.tokens, first, words) and any(at > stop for at, _ in held):
            continue  # "the session, which was put off twice, was attended by X"
        _paint(region, *_of_its_clause(scene, (first, stop), words), "planned")
    if _tomorrow(scene, words):
        _paint(region, 0, len(region), "planned")


def _future_end(scene: Scene, first: int, held: list[tuple[int, int]]) -> int:
    """`anunció que la obra comenzará; | a su lado, X asentía`: a semicolon that what was done follows, or the end."""
    semicolon = next((i for i in range(first, len(scene.tokens)) if scene.tokens[i].text == ";"), len(scene.tokens))
    done = any(start > semicolon for start, _ in held)
    told = any(start < first for start, _ in held)
    return semicolon if done and told and all(f < semicolon for f, _ in scene.cues.future) else len(scene.tokens)


def _of_the_subject(scene: Scene, span: tuple[int, int], words: Words) -> bool:
    """`The panel, | which includes X, | is set to meet`, `chaired by X`: who is in it tells of no meeting."""
    tokens, first = scene.tokens, span[0]
    if words.lang != "en":
        return False
    before = tokens[first - 1].low if first else ""
    made_up = before in words.set("relatives") and tokens[first].low in words.set("made_up_of")
    by = first + 1 < len(tokens) and tokens[first + 1].low in BY
    led = by and tokens[first].low in words.set("led_by")
    if not made_up and (not led or before in words.set("copulas")):
        return False
    bodies = words.set("body_nouns")
    return not any(at < first and tokens[at].low not in bodies for at, _ in scene.cues.of("meeting_nouns"))


def _possible(scene: Scene, words: Words) -> Iterator[tuple[int, bool]]:
    """Where the words about a meeting that may come begin, and whether whoever stands before them would be at it."""
    yield from ((first, True) for first, _ in scene.cues.may_be)
    yield from asked_for(scene.tokens, scene.cues.of("asking_to_meet"), words)
    yield from set_for(scene.tokens, scene.dates, words)
    yield from summoned_for(scene.tokens, scene.dates, words)


def _paint_past(scene: Scene, region: list[str], held: list[tuple[int, int]], words: Words) -> None:
    """What a year, a month or a tense of before says of the sentence."""
    told_from = min((first for first, _ in held), default=0)
    if any(first < told_from for first, _ in scene.cues.of("year_before")):
        _paint(region, 0, len(region), "referenced")
    past_month = [
        d.first
        for d in scene.dates
        if d.month
        and not d.day
        and d.year is None
        and region[d.first] != "referenced"
        and {t.low for t in scene.tokens[max(0, d.first - 1) : d.stop + 1]} & words.set("last_words")
    ]
    tokens, spoke = scene.tokens, [span for span in scene.cues.of("attend_phrases") if span[1] == span[0] + 1]
    verbs = [*((at, (at, stop)) for at, stop in scene.cues.attend), *((verb_of(tokens, s[0], words), s) for s in spoke)]
    earlier = [*scene.cues.of("pluperfect"), *(span for verb, span in verbs if _had_been(tokens, verb, words))]
    for month in past_month:
        event = done_by_then(scene.tokens, month, scene.cues.attend, words) or _past_event(scene, month, held)
        _paint(region, event or 0, len(region) if event is None else _clause_end(scene.tokens, month), "referenced")
    if not scene.cues.of("another_meeting") and not any(d.offset == TODAY for d in scene.dates):
        for span in earlier:
            _paint(region, *_of_its_clause(scene, span, words), "referenced")


def _past_event(scene: Scene, month: int, held: list[tuple[int, int]]) -> int | None:
    """`met Y and discussed X's visit to Peru in May last year`: where what was talked of begins; None for the rest."""
    nouns = [first for first, _ in scene.cues.of("meeting_nouns") if first < month]
    if not nouns:
        return None
    noun = nouns[-1]
    talked = [first for first, _ in scene.cues.talk if first < noun]
    met = any(span in held and span[1] <= talked[-1] for span in scene.cues.attend) if talked else False
    between = any(noun < first < month for first, _ in (*scene.cues.attend, *scene.cues.talk))
    if not met or between:
        return None
    return next((p.first for p in scene.people if p.name.stop == noun - 1 and talked[-1] < p.first), noun)


def _at_the_meeting(scene: Scene, that: int, words: Words) -> bool:
    """`En la reunión | que sostuvo con X, Y pidió fondos`: the meeting at which the sentence's own words were said."""
    lows = [t.low for t in scene.tokens[:that]]
    meeting = bool(lows) and lows[-1] in words.set("meeting_nouns") and len(lows) <= OPENS + 1
    return meeting and lows[0] in words.set("during") - words.set("recalling")


def _of_a_past_day(scene: Scene) -> list[tuple[int, int]]:
    """`last Saturday's telephone conversation between X and Y`: a meeting or call known by its own earlier day."""
    nouns = {first for key in ("meeting_nouns", "call_nouns") for first, _ in scene.cues.of(key)}
    days = (d for d in scene.dates if d.direction < 0 and d.weekday is not None)
    owning = (d for d in days if scene.tokens[min(d.stop, len(scene.tokens) - 1)].low == "'s")
    return [(d.first, d.stop + 1) for d in owning if nouns & set(range(d.stop + 1, d.stop + 4))]


def _of_another_day(scene: Scene, words: Words) -> bool:
    """`Días antes, X se reunió con Y`, `A day earlier, …`: all of it; not "Un día antes de la cumbre, X …"."""
    for first, stop in scene.cues.of("day_before"):
        after = scene.tokens[stop] if stop < len(scene.tokens) else None
        if first < OPENS and after is not None:
            return after.text == "," or words.lang == "es" and after.low not in GOES_ON
    return False


def _in_bracket(tokens: list[Token], index: int) -> tuple[int, int] | None:
    """The bracket a word stands in, as a span: `X (who will join the cabinet), Y`; None where there is none."""
    first = next((i for i in range(index, -1, -1) if tokens[i].text in "()"), None)
    if first is None or tokens[first].text != "(":
        return None
    stop = next((i for i in range(index, len(tokens)) if tokens[i].text == ")"), None)
    return None if stop is None else (first, stop)


def _in_quotation(scene: Scene, index: int) -> tuple[int, int] | None:
    """The words quoted that a word stands in, where people met outside them: `a plan that “will shape” the bay, at
    which were X and Y`; None for what is to come for all of the sentence."""
    marks = scene.where(QUOTES)
    before = bisect_left(marks, index)
    if before % 2 == 0 or before == len(marks):
        return None  # outside of all, or in one that does not close
    stop = marks[before]
    met = (*scene.cues.attend, *scene.cues.of("attend_phrases"))
    return (marks[before - 1], stop) if any(at > stop for at, _ in met) else None


def _tomorrow(scene: Scene, words: Words) -> bool:
    """`Mañana, la consejera recibe a …`: the day after, said of the whole sentence; not "esta mañana"."""
    if any(d.direction > 0 and d.first <= OPENS for d in scene.dates):
        return True  # "Next Friday, X meets Y"
    opening = [t.low for t in scene.tokens[:20]]
    days = [i for i, low in enumerate(opening) if low in words.set("tomorrow")]
    return any(i == 0 or scene.tokens[i - 1].text in ").:–—-," for i in days)


def _recalled_opening(scene: Scene, held: list[tuple[int, int]], words: Words) -> int:
    """`Following the May 3 summit led by X, Y and Z, the ministers met`: where the words about the other meeting end.

    0 where the sentence opens otherwise, gives that meeting no day, or tells of no other one in its main clause.
    """
    tokens = scene.tokens
    if tokens[0].low not in words.set("recalling"):
        return 0
    stops, depth = [], 0
    for i, token in enumerate(tokens):
        depth += (token.text == "(") - (token.text == ")")
        inside = any(d.first <= i < d.stop for d in scene.dates) or any(
            p.name.first <= i < p.name.stop for p in scene.people
        )
        if token.text == "," and not depth and not inside:
            stops.append(i)
    joins = [k for k, i in enumerate(stops) if i + 1 < len(tokens) and tokens[i + 1].low in words.set("conjunctions")]
    if not stops:
        return 0
    end = stops[joins[0] + 1] if joins and joins[0] + 1 < len(stops) else stops[0]  # after "…, Y, and Z,"
    noun = any(first < end for first, _ in scene.cues.of("meeting_nouns"))
    dated = any((d.day or d.weekday is not None) and d.first < end for d in scene.dates)
    said = scene.cues.quote  # "Following a meeting with X on Tuesday, Y said" tells of that one
    return end if noun and dated and any(span[0] > end for span in held if span not in said) else 0


def _announced(scene: Scene, first: int, stop: int, words: Words) -> int:
    """Where the words about a meeting to come begin: "talks between X and Y later this week" begins at the talks."""
    later = scene.tokens[first].low in words.set("later_words")
    undated = words.set("announced_for").isdisjoint(t.low for t in scene.tokens[stop - 1 : stop + 1])
    if first + 1 >= len(scene.tokens) or not later and undated:
        return first
    nouns = [start for start, _ in scene.cues.of("meeting_nouns") if start < first and first - start < ANNOUNCED]
    verbs = [start for start, _ in scene.cues.attend if start < first]
    return max(nouns) if nouns and max(verbs, default=-1) < max(nouns) else first


def _finite(tokens: list[Token], span: tuple[int, int], words: Words) -> bool:
    """Not an infinitive or participle after a preposition ("para revisar", "to review")."""
    before = tokens[span[0] - 1].low if span[0] else ""
    low = tokens[span[0]].low
    return not (
        words.lang == "es"
        and low.endswith(("ar", "er", "ir", "ando", "iendo"))
        or words.lang == "en"
        and (before == "to" or low.endswith("ing"))
    )


def _clause_start(tokens: list[Token], index: int, words: Words) -> int:
    """Where the clause of a word begins: "talked with X about | steps that the Department will take"."""
    opens = words.set("clause_openers") | CONTRASTS
    while index and tokens[index - 1].text not in ",;:" and tokens[index - 1].low not in opens:
        if " ".join(t.low for t in tokens[max(0, index - 2) : index]) in words.set("among_others"):
            break  # "attended by X, Y and others | will look at"
        index -= 1
    return index


def _behind_name(scene: Scene, begin: int, first: int, words: Words) -> int:
    """`met the mayor of Lima, X, | to ask for …`: a comma before a name behind a post, or in the row of subjects."""
    named = (p.name.stop for p in scene.people if p.first < begin <= p.name.first and p.name.stop < first)
    return min(_subjects(scene, first, words), next(named, begin)) if begin else begin


def _subjects(scene: Scene, verb: int, words: Words) -> int:
    """Where the row of those begins who stand right before a verb: "| Mayor X, Judge Y, and Z, of Lima, plan to"."""
    begin, links = verb, words.sets("articles", "conjunctions") | {","}
    for person in reversed([p for p in scene.people if p.name.stop <= verb]):
        gap = scene.tokens[max(person.stop, person.name.stop) : begin]
        apart = begin == verb and any(t.text != "," for t in gap)  # "met X and refused to"
        if apart or len(gap) > LINKS or not all(t.low in links for t in gap):
            break
        begin = person.first
    return begin


def _had_been(tokens: list[Token], verb: int, words: Words) -> bool:
    """`had met`, `había recibido`: a verb told of a time before the sentence's own."""
    return verb > 0 and tokens[verb - 1].low in words.set("had")


def _of_its_clause(scene: Scene, span: tuple[int, int], words: Words) -> tuple[int, int]:
    """`X met Y | although the session with Z was cancelled`: the clause, where people met before it; else all."""
    tokens, begin = scene.tokens, _clause_start(scene.tokens, span[0], words)
    met = (at for at, stop in scene.cues.attend if stop <= begin and _finite(tokens, (at, stop), words))
    if not all(_had_been(tokens, at, words) for at in met):
        return begin, _past_names(scene, _clause_end(tokens, span[1]))
    return 0, len(tokens)


def _clause_end(tokens: list[Token], index: int) -> int:
    while index < len(tokens) and tokens[index].text not in ",;":
        index += 1
    return index


def _past_aside(scene: Scene, comma: int, held: list[tuple[int, int]], words: Words) -> int:
    """`Days after the mayors, | led by X, | announced a boycott, Y met Z`: the clause goes on behind an aside in it."""
    tokens = scene.tokens
    told = (*scene.cues.attend, *scene.cues.talk, *scene.cues.quote)
    if any(first < comma for first, _ in told) or comma + 2 >= len(tokens) or tokens[comma + 2].low not in BY:
        return comma
    close = _clause_end(tokens, comma + 1)
    end = _clause_end(tokens, close + 1)
    goes_on = close + 1 < len(tokens) and tokens[close + 1].low.endswith(words.endings("past_endings"))
    return end if goes_on and any(first > end for first, _ in held) else comma


def _goes_with(scene: Scene, comma: int, words: Words) -> bool:
    """`The previous round, | which was led by X, | ended`: a clause about the meeting right before its comma."""
    tokens = scene.tokens
    if comma < 2 or comma + 1 >= len(tokens) or tokens[comma + 1].low not in words.set("relatives"):
        return False
    noun = {t.low for t in tokens[comma - 2 : comma]}
    return words.lang == "en" or bool(noun & words.set("meeting_nouns"))  # "el ministro anterior, que asistió"


def _past_names(scene: Scene, comma: int) -> int:
    """`la reciente visita del presidente,` + `X,`: whose visit it was stands after a comma, and goes with it."""
    named = next((p.name.stop for p in scene.people if p.name.first == comma + 1), None)
    return comma if named is None else _past_names(scene, _clause_end(scene.tokens, named))


def _paint(region: list[str], first: int, stop: int, name: str) -> None:
    for i in range(first, stop):
        if region[i] == "main":
            region[i] = name
