"""What the sentences around make of a sentence: a list that goes on, an earlier day, officials in a row."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from ..segment.labels import heads_a_list
from ..small_words import small_words
from ..words import Words
from .dates import DateFound, resolve
from .found import Found
from .heads import PostSpan, single_for
from .scenes import Scene

BEFORE_NAMES = small_words("before_names")  # "El rector se reunió con alcaldes" heads no row
SHARE = 0.25  # of a sentence that lists people: how much of it is their names and posts
IN = small_words("in_or_at")
OPENING = 4  # tokens: "A esa misma cita"
FEWEST = 4  # lines that make a list of their own
OLD = small_words("old_pictures")
ITEM = 50  # tokens of one line of a list
ITS_DATES = 4  # lines after "Recent News" of which one has a day
HEADING = 12  # tokens of a line in a list
HEADLINE = 26  # tokens of a headline
DAY = len("2024-05-02")
APART = 5  # days between two meetings of one text, from which the earlier one is another matter


def mark_earlier(scenes: list[Scene], written: date | None, words: Words) -> None:
    """Sentences dated well before the first one that meets tell of something else ("credentials, on 14 March")."""
    if written is None:
        _mark_said_earlier(scenes, words)
        return
    days = {id(scene): [d for found in scene.dates if (d := _day(written, found, scene, words))] for scene in scenes}
    told = [s for s in scenes if s.kind == "prose" and s.cues.attend]
    main = max((d for s in told[:2] for d in days[id(s)]), default=written)
    if any(d.offset or d.weekday is not None for s in told[:1] for d in s.dates):
        main = written  # "met on Tuesday": near the day of the text
    for scene in (s for s in scenes if s.kind == "prose" and s not in told[:1]):
        if days[id(scene)] and all((main - day).days >= APART for day in days[id(scene)]):
            scene.past_year = True


def _mark_said_earlier(scenes: list[Scene], words: Words) -> None:
    """`El pasado 18 de junio viajó a Lima y se reunió con X`, below a meeting of no such day."""
    told = [scene for scene in scenes if scene.kind == "prose" and scene.cues.attend]
    if any(_said_past(found, scene, words) for scene in told[:1] for found in scene.dates):
        return
    for scene in told[1:]:
        if scene.dates and all(_said_past(found, scene, words) for found in scene.dates):
            scene.past_year = True


def mark_that_other(scenes: list[Scene], words: Words) -> None:
    """`A esa cita también asistieron X y Y`, after a meeting of another day than the one the text tells of."""
    prose = [scene for scene in scenes if scene.kind == "prose"]
    main = next((_days(scene)[:1] for scene in prose if scene.cues.attend), [])
    for before, scene in pairwise(prose):
        days = _days(before) if before.cues.of("meeting_nouns") else []
        other = before.past_year or bool(main and days) and main[0] not in days
        if other and not scene.dates and _points_at_meeting(scene, words):
            scene.past_year = True


def mark_elsewhere(scenes: list[Scene], words: Words) -> None:
    """`Mientras tanto, en Quito, X inauguró`, `In Leeds, meanwhile, X met Y`: what others did then in another place."""
    for scene in scenes:
        commas = [i for i, t in enumerate(scene.tokens[: 2 * OPENING]) if t.text == ","][:2]
        parts = [scene.tokens[a + 1 : b] for a, b in pairwise([-1, *commas])]
        if len(parts) < 2 and commas:
            parts.append(scene.tokens[commas[0] + 1 : commas[0] + 3])
        then = [" ".join(t.low for t in part) in words.set("at_that_time") for part in parts]
        there = [len(part) > 1 and part[0].low in IN and bool(part[1].cap) for part in parts]
        scene.past_year = scene.past_year or (any(then) and any(there))


def mark_tours(scenes: list[Scene]) -> None:
    """`una gira que arrancó en Quito, donde …. Posteriormente, visitó Lima, …`: the stops before this one."""
    for before, scene in pairwise([scene for scene in scenes if scene.kind == "prose"]):
        later = any(first < OPENING for first, _ in scene.cues.of("another_meeting"))
        scene.past_year = scene.past_year or later and bool(before.cues.of("tours"))


def _days(scene: Scene) -> list[tuple[object, ...]]:
    """The days a sentence names, as it says them, in order."""
    return [(d.day, d.month, d.weekday, d.offset) for d in scene.dates]


def _points_at_meeting(scene: Scene, words: Words) -> bool:
    """The sentence opens with "that" and a meeting: `A esa cita`, `En ellas,`, `At that summit`."""
    lows = [t.low for t in scene.tokens[:OPENING]]
    if len(lows) > 2 and lows[0] in IN and lows[1] in words.set("those_meetings") and scene.tokens[2].kind == "punct":
        return True
    nouns = words.set("meeting_nouns")
    pointing = zip(lows, lows[1:], strict=False)
    return any(
        that in words.set("distal") and {noun, noun.removesuffix("s"), noun.removesuffix("es")} & nouns
        for that, noun in pointing
    )


def _said_past(found: DateFound, scene: Scene, words: Words) -> bool:
    """`el pasado 18 de junio`, `last June 18`."""
    before = scene.tokens[found.first - 1].low if found.first else ""
    return bool(found.day and found.month) and (found.direction < 0 or before in words.set("last_words"))


def _day(written: date, found: DateFound, scene: Scene, words: Words) -> date | None:
    """The day a date stands for, where it is said to the day; the last one of a month that is the sentence's own."""
    monthly = found.month is not None and not found.day and found.year is None
    own = monthly and (found.first <= 1 or _of_its_verb(found, scene, words))
    when = resolve(found, written).date if found.day or own else None
    if when is None or len(when) >= DAY:
        return date.fromisoformat(when[:DAY]) if when else None
    year, month = int(when[:4]), int(when[5:7])
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def _of_its_verb(found: DateFound, scene: Scene, words: Words) -> bool:
    """`inauguró en abril el puente`, `opened it in April.`: said of the one verb; not "the pact made in April"."""
    tokens, told = scene.tokens, [*scene.cues.attend, *scene.cues.talk]
    if found.first < 2 or tokens[found.first - 1].low not in IN or len(told) != 1:
        return False
    if told[0][1] == found.first - 1:
        return True
    small = words.sets("relatives", "clause_openers", "odd_participles", "infinitive_marks")
    between = pairwise(tokens[told[0][1] : found.first])
    done = any(t.text.islower() and not after.cap and _another_verb(t.low, small, words) for t, after in between)
    return tokens[min(found.stop, len(tokens) - 1)].text == "." and not done and told[0][1] < found.first


def _another_verb(low: str, small: frozenset[str], words: Words) -> bool:
    return low in small or low.endswith(words.endings("participles"))


def mark_captions(scenes: list[Scene], words: Words) -> None:
    """`De izquierda a derecha: X, alcalde; Y, ministra`, beside a report of a meeting: officials who were there."""
    met = any(s.kind == "prose" and s.cues.attend and s.cues.of("meeting_nouns") for s in scenes)
    for scene in scenes if met else ():
        opening = " ".join(t.low for t in scene.tokens[:HEADING] if t.text not in ",:")
        posts = sum(p.role is not None and not p.nested for p in scene.people)
        caption = words.pattern("caption_rows").match(opening) is not None and OLD.isdisjoint(opening.split())
        if caption and posts > 1 and mostly_people(scene):
            scene.officials = True


def mark_both(scenes: list[Scene], words: Words) -> None:
    """`Minister X and his Canadian counterpart Y praised … Both ministers held a meeting`: the two named before met."""
    two = words.set("both_words")
    for index, scene in enumerate(scenes):
        pairs = zip(scene.tokens, scene.tokens[1:], strict=False)
        both = any(one.low in two and any(p.plural for p in words.posts.get(other.low, ())) for one, other in pairs)
        met = scene.cues.there
        if not (both and met) or scene.people or scene.kind != "prose" or set(scene.region) != {"main"}:
            continue
        before = next((s for s in reversed(scenes[:index]) if s.kind == "prose" and s.people), None)
        if before is not None and len(before.people) == 2 and all(p.role and not p.nested for p in before.people):
            before.officials = True


def mark_said(scenes: list[Scene], words: Words) -> None:
    """`X ha destacado … Lo ha dicho en la reunión que ha presidido junto a Y`: who speaks is the one who met."""
    for previous, scene in zip(scenes, scenes[1:], strict=False):
        speakers = [p for p in previous.people if not p.nested]
        if len(speakers) != 1 or speakers[0].role is None or not previous.cues.quote or previous.kind != "prose":
            continue
        opening = words.pattern("said_so").match(" ".join(t.low for t in scene.tokens[:5]))
        this = words.data["said_this"] and words.pattern("said_this").search(" ".join(t.low for t in scene.tokens[:9]))
        away = scene.cues.of("remote") or scene.past_year or set(scene.region) != {"main"}
        if not away and (opening and _met_unnamed(scene, words) or this and _met_then(scene, words)):
            previous.officials = True


def _met_then(scene: Scene, words: Words) -> bool:
    """`expressed these views as he received X`, `while talking to X`, `during a meeting with X`."""
    verbs = [first for first, _ in (*scene.cues.attend, *scene.cues.talk)]
    near = (t.low for first in verbs for t in scene.tokens[max(0, first - 3) : first])
    return any(low in words.set("at_which") for low in near) or _met_unnamed(scene, words)


def _met_unnamed(scene: Scene, words: Words) -> bool:
    """`durante el encuentro con X`, `que ha copresidido junto a X`: said at a meeting, or of one that they led."""
    tokens, opens = scene.tokens, words.sets("articles", "demonstratives")
    for first, _ in scene.cues.of("meeting_nouns"):
        start = first if tokens[first].low not in words.set("statement_nouns") else 0
        while start and tokens[start - 1].low in opens:
            start -= 1
        if start and start < first and tokens[start - 1].low in words.set("during"):
            return True
    for first, _ in scene.cues.attend:
        start = first - (tokens[first - 1].low in words.set("auxiliaries"))
        if start > 1 and tokens[start - 1].low in words.set("relatives"):
            return True
    return False


def mostly_people(scene: Scene) -> bool:
    """Names and posts make up a good part of the sentence: it lists them, and tells nothing else of them."""
    covered = {i for p in scene.people for i in range(min(p.first, p.name.first), max(p.stop, p.name.stop))}
    return len(covered) >= SHARE * len(scene.tokens)


def mark_later_headings(scenes: list[Scene]) -> None:
    """A headline below the report, with a verb of its own, tells of something else or says the report again."""
    begun = False
    for scene in scenes:
        short = len(scene.tokens) <= HEADLINE  # a text that was cut off ends without its full stop
        verb = short and bool(scene.cues.attend or scene.cues.talk) and scene.tokens[-1].text != ":"
        if begun and scene.kind == "heading" and verb and not scene.listed:
            scene.kind = "related"
        begun = begun or scene.kind == "prose" and bool(scene.cues.attend)


def mark_after_end(scenes: list[Scene], words: Words) -> None:
    """What stands under "Share this" or "Related news", below the report, tells of something else."""
    told = sum(len(scene.tokens) for scene in scenes)
    read, ended = 0, False
    for index, scene in enumerate(scenes):
        line = " ".join(t.low for t in scene.tokens[:5])
        short = len(scene.tokens) <= HEADING
        last = short and 2 * read >= told and words.pattern("ends_article").match(line) is not None
        ended = ended or last or short and read > 0 and _over_dates(scenes[: index + 1 + ITS_DATES], index, line, words)
        read += len(scene.tokens)
        if ended:
            scene.kind = "related"


def _over_dates(scenes: list[Scene], index: int, line: str, words: Words) -> bool:
    """`Recent News` over headlines with a day each, below a text that has told of a meeting."""
    if words.lang != "en" or words.pattern("dated_headlines").fullmatch(line) is None:
        return False
    told = any(scene.kind == "prose" and scene.cues.there and scene.people for scene in scenes[:index])
    days = (s for s in scenes[index + 1 :] if len(s.tokens) <= HEADING // 2 and not s.people)
    return told and any(
        t.kind == "number" and not t.text.isdigit() or t.low in words.months for s in days for t in s.tokens
    )


def mark_rows(scenes: list[Scene], words: Words) -> None:
    """Lines in a row that each name one official, once a meeting has been told of: a list without bullet or colon."""
    begun, row = False, list[Scene]()
    for scene in [*scenes, None]:
        if scene is not None and scene.kind == "heading" and _one_official(scene):
            row.append(scene)
            continue
        if begun and len(row) >= FEWEST:
            for member in row:
                member.listed = True
        begun = begun or scene is not None and scene.cues.there
        if scene is None or scene.kind != "heading" or len(scene.tokens) > 4:
            row = []  # a short title inside the row ("External participants") does not end it


def mark_headed_rows(scenes: list[Scene], words: Words) -> None:
    """`Lista de gobernadores asistentes` over lines "Name, place": each is a governor of that place, and was there."""
    post = None
    for scene in scenes:
        opening = next((p for p in scene.posts if p.plural), None)
        present = any(t.low in words.set("present_words") for t in scene.tokens)
        short = len(scene.tokens) <= HEADING and not scene.people
        people = [p for p in scene.people if not p.name.single]
        met = opening is not None and scene.tokens[max(0, opening.first - 1)].low in BEFORE_NAMES
        if short and not met and opening is not None and (present or scene.tokens[-1].text == ":"):
            post = opening
        elif post is not None and len(people) == 1 and len(scene.tokens) <= HEADING:
            _head(scene, people[0], post, words)
        else:
            post = None


def _head(scene: Scene, person: Found, post: PostSpan, words: Words) -> None:
    """Give the person of a line the post above it, with the place that the line says after a comma."""
    scene.listed = True
    after = scene.tokens[person.name.stop :]
    place = (
        " ".join(t.text for t in after[1:]) if after and after[0].text == "," and all(t.cap for t in after[1:]) else ""
    )
    if person.role is None and (place or not after):
        share_post(person, post, place, words)


def share_post(person: Found, post: PostSpan, place: str, words: Words) -> None:
    """Give somebody the singular of a plural post, with the place they have it in."""
    head = single_for(post.post, person.text)
    person.role, person.shared = f"{head} {words.data['of']} {place}" if place else head, True
    person.rule = "list:shared-head"


def _one_official(scene: Scene) -> bool:
    return len(scene.tokens) < 25 and len(scene.people) == 1 and scene.people[0].role is not None


def mark_lists(scenes: list[Scene], words: Words) -> None:
    """Lists that an opening above them announces: "Asistieron:" then "Por la Comisión: …", or a header row."""
    announced = lines = sides = False
    for scene in scenes:
        items = any(t.start == t.end and t.text == ";" for t in scene.tokens)
        opening = " ".join(
            t.low
            for t in scene.tokens[: next((i for i, t in enumerate(scene.tokens) if t.text in ":,;"), len(scene.tokens))]
        )
        heads = heads_a_list(opening, words)
        lines = lines and _item(scene)
        colon = ":" in {t.text for t in scene.tokens[:8]} and not scene.cues.of("absent")
        minutes = colon and words.pattern("present_headings").search(opening) is not None
        sides = (announced or sides) and _speaks_for_side(scene, words)
        scene.listed = items and (announced or heads) or lines or minutes or sides
        ends_open = scene.tokens[-1].text == ":" and scene.cues.there or heads and len(scene.tokens) < 8
        announced = ends_open or announced and items
        lines = lines or ends_open and not heads and scene.tokens[-1].text == ":"


def _speaks_for_side(scene: Scene, words: Words) -> bool:
    """`From the Welsh Government: …`, `Por parte de la Liga: …`: whom one side sent, in a row of such."""
    opens = scene.tokens[0].low in words.sets("sides_open", "origins")
    colon = any(t.text == ":" for t in scene.tokens[1:HEADING])
    return opens and colon and bool(scene.people) and not scene.cues.attend and not scene.cues.quote


def _item(scene: Scene) -> bool:
    """One of the lines under "participaron:", which are no list in the text's own marks: somebody, and no saying."""
    return len(scene.people) == 1 and len(scene.tokens) < ITEM and not scene.cues.quote
