"""When a meeting was: the date in the sentence that opens it, else in another sentence that tells of it.

Dates are read against the document's own date, which comes from its metadata or its dateline.
Where one date of the text fixes the year of another ("11 de diciembre … la próxima, en enero de
2026"), the inferred date says so.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date

from graph.model import Document, Evidence, When

from ..find.dates import DateFound, resolve, year_before
from ..find.scenes import Scene
from ..small_words import small_words
from ..words import Words
from .diary import counted_from, days_after, headed_minutes, moved, of_other_minutes
from .material import Material
from .plots import Plot

OTHER_DATE = small_words("other_date")
BEFORE_PARTICIPLE = small_words("before_participle", "been")
MEETS_ON = small_words("meets_on")
SOURCE = 20  # tokens of the agencies in a dateline's bracket
HEAD = 6  # sentences at the top in which a dateline can stand
LATE = 31  # days between the writing of a text and its posting
TODAY = (0, 0)
HEADLINE = 20  # tokens of a line that can be a headline, though nothing marks it as one
POSTED = 7  # days between a meeting whose date stands in the headline and the page
LONG_AGO = 45  # days: what lies further back is another meeting, unless the opening sentence itself says so


def written_on(document: Document, scenes: list[Scene]) -> date | None:
    """The day from which "today" and "on Tuesday" count: the dateline's, if just before the page's own."""
    published, dateline = day_of(document.published), published_in(scenes)
    day = day_of(dateline) if dateline else _without_year(scenes, published)
    if published is None or day is None or not 0 <= (published - day).days <= LATE:
        return published
    return day


def _without_year(scenes: list[Scene], published: date | None) -> date | None:
    """`Christ Church, October 4: A delegation …`: a dateline that leaves the year to the page."""
    for scene in scenes[:HEAD] if published else ():
        for found in scene.dates:
            if found.day and found.year is None and not found.last_day and _before_dash(scene, found):
                return day_of(resolve(found, published).date)
    return None


def published_in(scenes: list[Scene]) -> str | None:
    """The date of a dateline: a full date in a heading or alone at the start of one of the first lines."""
    for scene in scenes[:HEAD]:
        for found in scene.dates:
            alone = (
                len(scene.tokens) <= 14
                or found.first <= 8
                and not scene.cues.attend
                and scene.kind == "heading"
                or _before_dash(scene, found)
            )
            named = scene.cues.of("meeting_nouns") and not _before_dash(scene, found)
            if found.full and found.day and not found.last_day and alone and not named:
                return resolve(found, None).date
    return None


def _before_dash(scene: Scene, found: DateFound) -> bool:
    """`Nairobi, Thursday, May 8, 2025, KICC – The Secretary …`: a date near a dash that opens the first sentence."""
    if _in_source(scene, found):
        return True
    dashes = [i for i, t in enumerate(scene.tokens[:20]) if t.text in ("-", "–", "—", ":")]
    return bool(dashes) and found.first < dashes[0] and found.stop <= dashes[0] <= found.stop + 8


def _in_source(scene: Scene, found: DateFound) -> bool:
    """`KABUL, (Wire News / APP - 1st Jun, 2021) The Secretary …`: the date after an agency's dash, in a bracket."""
    tokens, first, stop = scene.tokens, found.first, found.stop
    closes = 0 < first < SOURCE and stop < len(tokens) and tokens[stop].text == ")"
    return closes and tokens[first - 1].text in ("-", "–", "—") and any(t.text == "(" for t in tokens[:first])


def when_of(plot: Plot, scenes: list[Scene], material: Material) -> When:
    """The date of a meeting with its evidence; an empty `When` where the text does not tell."""
    published = material.written
    future = plot.status == "planned"
    later = plot in material.plots.held()[1:] and plot.opening is not None and plot.opening.cues.of("another_meeting")
    told = [plot.opening] if later and plot.opening else [*_lead_up(plot, material), *scenes]  # else a day of another
    days = list(_candidates(plot, told, material.words))
    own = sum(scene is plot.opening for scene, _ in days)
    days[own:own] = headed_minutes(material) if plot.key == "m1" else []
    for scene, found in days:
        if found.offset == TODAY and plot.status == "held":
            scene, found = _headed(material) or (scene, found)
        when = resolve(found, published if future else counted_from(scene, found, material), future)
        if when == When():
            continue
        if _long_ago(when, published) and scene is not plot.opening and plot.status == "held":
            continue
        if when.date is None and when.partial and published and plot.status == "held":
            continue  # a day still to come when the text was written
        if when.date is None and plot.status == "held":
            when = _inferred(when, material)
        return when.model_copy(update={"evidence": (_evidence(scene, found, material),)})
    return _same_day(plot, material)


def _headed(material: Material) -> tuple[Scene, DateFound] | None:
    """`Statement after the Summit, 6 October 2020`: a whole date over the text, shortly before it was posted.

    It is the meeting's own, and the text's "today" with it, though the page itself bears a later day, or none.
    """
    for scene in material.scenes[:HEAD]:
        over = scene.kind == "heading" or len(scene.tokens) <= HEADLINE and not scene.cues.attend
        for found in scene.dates if over and scene.cues.of("meeting_nouns") else ():
            day = day_of(resolve(found, None).date) if found.full and found.day and not found.last_day else None
            written = material.written or day
            fits = day is not None and written is not None and (written - day).days in range(1, POSTED + 1)
            fits = fits or day is not None and material.written is None
            other = _of_something_else(scene, found, material.words) or scene.region[found.first] != "main"
            if fits and not other:
                return scene, found
    return None


def _long_ago(when: When, published: date | None) -> bool:
    """The date said lies far before the text's own."""
    if published is None or not when.date:
        return False
    year, month, *_ = (int(part) for part in when.date.split("/")[0].split("-"))
    return (published - date(year, month, calendar.monthrange(year, month)[1])).days > LONG_AGO


def _same_day(plot: Plot, material: Material) -> When:
    """A second meeting that begins with "later" was on the day of the one before, with "the next day" one later."""
    held = material.plots.held()
    if (
        plot.status != "held"
        or plot not in held[1:]
        or plot.opening is None
        or not plot.opening.cues.of("another_meeting")
    ):
        return When()
    days = days_after(plot.opening, material.words)
    earlier = [other for other in held[: held.index(plot)] if other.opening is not plot.opening]
    before = earlier[-1] if earlier else held[0]
    when = when_of(before, [s for s in material.scenes if material.plots.tells_of(s, before)], material)
    return When() if days is None else moved(when, days, material)


def day_of(published: str | None) -> date | None:
    """A document's date as a day; None where it is not known to the day."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def _lead_up(plot: Plot, material: Material) -> list[Scene]:
    """The sentences before the first that names somebody: "The Authority met operators on 12 June." stands there."""
    if plot.key != "m1" or plot.opening is None:
        return []
    return [s for s in material.scenes[: material.scenes.index(plot.opening)] if s.kind == "prose"]


def _candidates(plot: Plot, scenes: list[Scene], words: Words) -> Iterator[tuple[Scene, DateFound]]:
    """Dates that can be the meeting's, best first: in its opening, then in prose about it."""
    region = "main" if plot.status == "held" else plot.status
    order = [plot.opening] if plot.opening else []
    if plot.opening is not None and not plot.opening.people:
        order = [*(s for s in scenes if _names_who_met(s)), *order]  # before what a preamble says of others
    order += [s for s in scenes if s not in order and _tells(s) and s.kind in ("prose", "heading")]
    for scene in order:
        usable = [
            d
            for d in scene.dates
            if scene.region[d.first] == region
            and not _of_something_else(scene, d, words)
            and not _second_day(scene, d, words)
            and (scene is plot.opening or scene.cues.of("meeting_nouns") or not _vague(d))
        ]
        yield from ((scene, d) for d in sorted(usable, key=lambda d: _rank(scene, d)))


def _names_who_met(scene: Scene) -> bool:
    """`Se reunieron en Lima, a 27 de enero de 2011, los ministros X y Y` (or a colon): they met, and a whole date."""
    lists = bool(scene.people) or scene.tokens[-1].text == ":"
    return bool(scene.cues.attend) and lists and any(found.full and found.day for found in scene.dates)


def _second_day(scene: Scene, found: DateFound, words: Words) -> bool:
    """`31 de octubre y 1 de noviembre`: the meeting began on the first of the two."""
    joint = found.first - 1
    joined = joint > 0 and scene.tokens[joint].low in words.set("conjunctions") | {"al", "to"}
    return joined and any(other.stop == joint for other in scene.dates)


def _tells(scene: Scene) -> bool:
    """A noun of meeting, or a verb that says that somebody met."""
    return bool(scene.cues.of("meeting_nouns") or scene.cues.attend)


def _rank(scene: Scene, found: DateFound) -> tuple[int, bool, int]:
    """Full dates and days before months, a dateline's day without its year last; then the one nearest to a verb."""
    verbs = [first for first, _ in (*scene.cues.attend, *scene.cues.of("meeting_nouns"))]
    dateline = found.year is None and found.month is not None and _before_dash(scene, found)
    return int(_vague(found)), dateline, min((abs(found.first - v) for v in verbs), default=99)


def _vague(found: DateFound) -> bool:
    """A month, a year or "last week", and no day."""
    some = found.offset is None or found.offset[0] != found.offset[1]
    return found.day is None and some and found.weekday is None


def _of_something_else(scene: Scene, found: DateFound, words: Words) -> bool:
    """`the October 12 announcement`, `hasta el 30 de junio`, `desde …`: a date of another thing than the meeting."""
    tokens = scene.tokens
    before = [t.low for t in tokens[max(0, found.first - 2) : found.first]]
    if any(low in OTHER_DATE for low in before) or of_other_minutes(scene, words):
        return True
    if scene.region[found.first] == "main" and any(low in words.set("next_words") for low in before):
        return True
    now = scene.tokens[found.stop - 1].low in words.set("just_now")
    if now and not any(first == found.stop for first, _ in scene.cues.attend):
        return True  # "who is currently the chair"
    if _vague(found) and _done_then(scene, found, words):
        return True
    if _day_of_saying(scene, found, words) or _vague(found) and _in_a_clause(scene, found, words):
        return True
    after = tokens[found.stop] if found.stop < len(tokens) else None
    english_noun = before[-1:] == ["the"] and after is not None and after.kind == "word" and not after.cap
    return english_noun and (after is None or after.low not in MEETS_ON)


def _done_then(scene: Scene, found: DateFound, words: Words) -> bool:
    """`thanked her for help announced during her visit in July 2017`: when another thing was done, and no "was"."""
    tokens, index = scene.tokens, found.first - 1
    while words.lang == "en" and index > 1 and tokens[index].text not in ",;:":
        done = tokens[index - 1].low in words.set("done_things") and tokens[index].low in words.set("during")
        if done and tokens[index - 2].low not in BEFORE_PARTICIPLE:
            return True
        index -= 1
    return False


def _in_a_clause(scene: Scene, found: DateFound, words: Words) -> bool:
    """`met the new chiefs, since they were sworn in in late January`: the month of another thing that was done.

    The clause it stands in says something, and nothing of a meeting.
    """
    tokens, first, stop = scene.tokens, found.first, found.stop
    opens = words.sets("subordinators", "clause_openers", "who_clauses")
    silent = words.sets("prepositions", "articles", "last_words", "this_words", "month_parts")
    while first and tokens[first - 1].text not in ",;:()" and tokens[first - 1].low not in opens:
        first -= 1
    while stop < len(tokens) and tokens[stop].text not in ",;:()":
        stop += 1
    said = any(t.kind == "word" and t.low not in silent for t in tokens[first : found.first])
    met = any(first <= start < stop for start, _ in (*scene.cues.attend, *scene.cues.of("meeting_nouns")))
    return said and not met


def _day_of_saying(scene: Scene, found: DateFound, words: Words) -> bool:
    """`informó hoy el ministerio`, `put out a statement on Tuesday`: the day on which something was said."""
    before = {t.low for t in scene.tokens[max(0, found.first - 2) : found.first]}
    near = any(0 <= found.first - stop <= 1 for _, stop in scene.cues.quote) or before & words.set("statement_nouns")
    met = any(abs(found.first - stop) <= 2 for _, stop in scene.cues.attend)
    return bool(near) and not met and _tells(scene)


def _inferred(when: When, material: Material) -> When:
    """Give a day and month the year that another date of the text leaves no choice about."""
    if not when.partial or when.partial.count("-") < 2:
        return when
    for plot in material.plots.all:
        if plot.status != "planned" or plot.opening is None:
            continue
        for found in plot.opening.dates:
            if found.full and plot.opening.region[found.first] == "planned":
                known = date(found.year or 1, found.month or 1, found.day or 28)
                day = year_before(when.partial, known)
                if day and (known - day).days < 200 and (when.weekday is None or day.weekday() == when.weekday):
                    later = resolve(found, None).date
                    return when.model_copy(
                        update={
                            "date": day.isoformat(),
                            "basis": "inferred",
                            "note": f"the text announces the next meeting for {later}",
                        }
                    )
    return when


def _evidence(scene: Scene, found: DateFound, material: Material) -> Evidence:
    start, end = scene.tokens[found.first].start, scene.tokens[found.stop - 1].end
    return Evidence.of(material.document.text, start, end, "date", (scene.sentence.start, scene.sentence.end))
