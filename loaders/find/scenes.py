"""A sentence with everything found in it: people, posts, bodies, dates, and the words that say what happens.

Also which part of it tells of another meeting: one announced (`planned`) or one recalled (`referenced`).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

from ..agencies import AgencyMention
from ..segment import CELL, Sentence
from ..spans import Span
from ..tokens import Token, clean, fold
from ..vocabulary import institutional, is_given, place_words
from ..words import Words
from .dates import DateFound, find_dates, resolve
from .found import Found
from .people import find_people
from .posts import Marks, PostSpan, head_at

WORD = re.compile(r"\w+")
LONGEST_VERB = 3
APART = 5  # days between two meetings of one text, from which the earlier one is another matter
FEWEST = 4  # lines that make a list of their own
FUTURE = re.compile(r"[a-zñáéíóú]{2,}[aei]r(?:á|án)")
BREAK = re.compile(rf"{CELL.pattern}|\n\s*(?:\n|\d+[.)]|[-•*])|\n(?=[^\n]*\t)")


@dataclass(slots=True, eq=False)
class Cues:
    """Where cue words stand, as (first, stop) token spans."""

    attend: list[tuple[int, int]] = field(default_factory=list)
    talk: list[tuple[int, int]] = field(default_factory=list)
    quote: list[tuple[int, int]] = field(default_factory=list)
    future: list[tuple[int, int]] = field(default_factory=list)
    phrases: dict[str, list[tuple[int, int]]] = field(default_factory=dict)

    def of(self, key: str) -> list[tuple[int, int]]:
        """Spans of a phrase list of the lexicon."""
        return self.phrases.get(key, [])


@dataclass(slots=True, eq=False)
class Scene:
    """One sentence. `region[i]` is "main", "planned" or "referenced" for each token; `kind` what sort of line it is."""

    sentence: Sentence
    people: list[Found]
    posts: list[PostSpan]
    marks: Marks
    bodies: list[AgencyMention]
    dates: list[DateFound]
    cues: Cues
    kind: str = "prose"  # prose, heading, byline, contact, related
    past_year: bool = False  # it speaks of a year before the document's
    officials: bool = False  # it names several officials and says nothing against their presence
    listed: bool = False  # a list of attendees under an opening that says so
    region: list[str] = field(default_factory=list)

    @property
    def tokens(self) -> list[Token]:
        return self.sentence.tokens


PHRASES = (
    *(
        "attend_phrases",
        "speaker_in_room",
        "absent",
        "missing",
        "sent_another",
        "postponed",
        "thanked",
        "invited",
        "deceased",
        "predecessor",
        "letter",
    ),
    *(
        "past_meeting",
        "past_relative",
        "pluperfect",
        "planned_meeting",
        "another_meeting",
        "met_also",
        "call_nouns",
        "came_with",
        "both_heads",
        "remote",
    ),
    *("meeting_nouns", "escort", "among_others"),
)


AGAINST = ("deceased", "predecessor", "absent", "thanked", "invited", "letter")


def scene_of(
    sentence: Sentence, text: str, bodies: list[AgencyMention], words: Words, named: Sequence[Span] = ()
) -> Scene:
    """Find all that one sentence holds."""
    first = bisect_left(bodies, sentence.start, key=lambda body: body.start)
    last = bisect_left(bodies, sentence.end, key=lambda body: body.start)
    mine = [_without_name(b, sentence.tokens, text) for b in bodies[first:last] if b.end <= sentence.end]
    mine = [b for b in mine if b.end > b.start]
    mine = [b for b in mine if not _holds_post(b, sentence.tokens, words) and not _goes_on_name(b, sentence.tokens)]
    people, posts, marks = find_people(sentence, text, [(b.start, b.end) for b in mine], words, named)
    scene = Scene(
        sentence, people, posts, marks, mine, find_dates(sentence.tokens, words), find_cues(sentence.tokens, words)
    )
    _drop_inside(scene)
    scene.kind = _kind(scene, words)
    scene.region = _regions(scene, words)
    return scene


def _drop_inside(scene: Scene) -> None:
    """A word inside the name of a body or country is no verb ("Estados Unidos")."""
    inside = scene.marks.inside
    for key in ("attend", "talk", "quote", "future"):
        setattr(scene.cues, key, [span for span in getattr(scene.cues, key) if not inside[span[0]]])
    for key in AGAINST:
        if key in scene.cues.phrases:
            scene.cues.phrases[key] = [span for span in scene.cues.phrases[key] if not inside[span[0]]]


def _holds_post(body: AgencyMention, tokens: list[Token], words: Words) -> bool:
    """An unknown "body" that opens with a post ("Union Minister of State for …") is the post."""
    if body.agency_id is not None:
        return False
    inside = [i for i, t in enumerate(tokens) if t.start >= body.start and t.end <= body.end]
    if words.lang == "en" and inside and head_at(tokens, inside[-1], words):
        return True
    heads = ((i, head_at(tokens, i, words)) for i in inside[:3] if tokens[i].low not in words.set("weak_posts"))
    # "Colegio de Médicos", "Organismo Supervisor": no post inside a name
    return any(post and (i == inside[0] or not (post.plural or post.words[-1].endswith("or"))) for i, post in heads)


def _without_name(body: AgencyMention, tokens: list[Token], text: str) -> AgencyMention:
    """An unknown body's name ends where a given name begins without a preposition ("Ayuntamiento Ana Ruiz")."""
    item = next((t for t in tokens if t.start == t.end and body.start < t.start < body.end), None)  # of a list of lines
    if item is not None:
        body = replace(body, end=item.start, name=clean(text[body.start : item.start]))
    cell = BREAK.search(text, body.start, body.end)
    if cell is not None:
        name = clean(text[body.start : cell.start()])
        body = replace(body, end=cell.start() if " " in name or body.agency_id else body.start, name=name)
    if body.agency_id is not None:
        return body
    inside = [i for i, t in enumerate(tokens) if t.start >= body.start and t.end <= body.end]
    for i in inside[1:]:
        before = tokens[i - 1]
        placed = " ".join(t.low for t in tokens[i - 1 : i + 1]) in place_words()
        opens = (
            not placed
            and tokens[i].cap
            and is_given(tokens[i].low)
            and tokens[i].low not in institutional()
            and tokens[i].low not in place_words()
        )
        if before.text == "," and opens and i + 1 < len(tokens) and tokens[i + 1].cap:
            return (
                replace(body, end=tokens[i - 2].end, name=clean(text[body.start : tokens[i - 2].end]))
                if i - 2 in inside
                else body
            )
        if (
            opens
            and before.kind == "word"
            and (before.cap or before.low in ("en", "at"))
            and i + 1 < len(tokens)
            and tokens[i + 1].cap
        ):
            end = before.end
            return replace(body, end=end, name=clean(text[body.start : end]))
    return body


def _goes_on_name(body: AgencyMention, tokens: list[Token]) -> bool:
    """An unknown "body" inside a person's name: "Joaquín de la Guardia"."""
    first = next((i for i, t in enumerate(tokens) if t.start >= body.start), 0)
    back = first - 1
    while back >= 0 and tokens[back].low in ("de", "la", "del", "los", "las"):
        back -= 1
    return (
        body.agency_id is None
        and 0 <= back < first - 1
        and tokens[back].cap
        and is_given(tokens[back].low)
        and tokens[back].low not in institutional()
    )


def find_cues(tokens: list[Token], words: Words) -> Cues:
    """All cue words of a sentence."""
    cues = Cues(
        attend=_verbs(tokens, "attend", words),
        talk=_verbs(tokens, "talk", words),
        quote=_verbs(tokens, "quote", words),
    )
    cues.future = [
        (i, i + 1)
        for i, t in enumerate(tokens)
        if _future(t, words) and not (i and tokens[i - 1].low in ("que", "which", "that", "who", "quien"))
    ]
    line, starts = _line(tokens)
    openings, ends = words.openings(*PHRASES), dict.fromkeys(PHRASES, 0)
    for word in WORD.finditer(line):
        for key, pattern in openings.at(word[0]):
            if word.start() >= ends[key] and (match := pattern.match(line, word.start())):
                ends[key] = match.end()
                cues.phrases.setdefault(key, []).append(_token_span(match, starts))
    return cues


def _line(tokens: list[Token]) -> tuple[str, list[int]]:
    """Folded words with one space between them, and where each token starts in that line."""
    starts, position = [], 0
    for token in tokens:
        starts.append(position)
        position += len(token.low) + 1
    return " ".join(t.low for t in tokens), starts


def _token_span(match: re.Match[str], starts: list[int]) -> tuple[int, int]:
    return bisect_right(starts, match.start()) - 1, bisect_right(starts, match.end() - 1)


def _verbs(tokens: list[Token], kind: str, words: Words) -> list[tuple[int, int]]:
    known, starts, found = words.verbs(kind), words.verb_starts(kind), []
    for index, token in enumerate(tokens):
        if token.low not in starts:
            continue
        if token.kind != "word" or _noun_in_o(token) and token.low not in words.irregular(kind):
            continue
        if _of_a_thing(tokens, index, words) or _noun_meeting(tokens, index):
            continue
        for size in range(LONGEST_VERB, 0, -1):
            if index + size <= len(tokens) and " ".join(t.low for t in tokens[index : index + size]) in known:
                found.append((index, index + size))
                break
    return found


def _future(token: Token, words: Words) -> bool:
    """`will`, `would`; a Spanish future or conditional by its ending."""
    if words.lang == "en":
        return token.low == "will" and not token.cap
    return (
        token.low in words.future_verbs
        and token.text.endswith(("á", "án", "ía", "ían"))
        or FUTURE.fullmatch(token.text) is not None
    )


def _noun_meeting(tokens: list[Token], index: int) -> bool:
    """English: `the meeting`, `a virtual meeting` name it; only after "is" or "after" does somebody meet."""
    if tokens[index].low != "meeting":
        return False
    before = tokens[index - 1].low if index else ""
    return before not in ("is", "are", "was", "were", "been", "be", "after", "before", "by", "when", "while")


def _of_a_thing(tokens: list[Token], index: int, words: Words) -> bool:
    """`welcomed the outcome`: a verb of receiving people, said of something else."""
    if tokens[index].low not in words.set("welcoming"):
        return False
    after = index + 1
    while after < len(tokens) and tokens[after].low in words.sets("articles", "possessives", "modifiers"):
        after += 1
    return after < len(tokens) and tokens[after].low in words.set("welcomed_things")


def _noun_in_o(token: Token) -> bool:
    """Without its accent a Spanish past tense is a noun: "diálogo" is not "dialogó"."""
    return (
        token.low.endswith("o")
        and not token.low.endswith(("ado", "ido", "ando", "endo", "to", "cho"))
        and not token.text.endswith(("ó", "O"))
    )


def _kind(scene: Scene, words: Words) -> str:
    """Bylines, press contacts and links to other stories are lines of their own; a name in them was in no room."""
    tokens = scene.tokens
    opening = " ".join(t.low for t in tokens[:5])
    short = len(tokens) <= 14
    if _opens(opening, words, "related") and (":" in opening or short):
        return "related"
    if _opens(opening, words, "contact") and (short or ":" in opening):
        return "contact"
    if (
        (short and len(tokens) <= 12 or len(tokens) < 30 and len(tokens) > 1 and tokens[1].text == ":")
        and _opens(opening, words, "byline")
        and not _names_a_side(scene, words)
        and not scene.cues.attend
    ):
        return "byline"
    return "heading" if scene.sentence.heading else "prose"


def _names_a_side(scene: Scene, words: Words) -> bool:
    """`Por Chile, el canciller X`: a side and who sat for it, not the author of the text."""
    if scene.tokens[0].low not in words.set("sides_open"):
        return False
    after = scene.tokens[1].low if len(scene.tokens) > 1 else ""
    return after in words.sets("articles", "side_words", "possessives") or any(p.role for p in scene.people)


def _opens(opening: str, words: Words, key: str) -> bool:
    return words.pattern(key).match(opening.lstrip("-–—(| ")) is not None


def _regions(scene: Scene, words: Words) -> list[str]:
    region = ["main"] * len(scene.tokens)
    told = (*scene.cues.attend, *scene.cues.talk, *scene.cues.quote)
    held = [span for span in told if _finite(scene.tokens, span, words)]
    held += [span for span in scene.cues.of("attend_phrases") if span[1] - span[0] > 1]
    for first, _ in scene.cues.future:
        begin = 0 if not any(stop <= first for _, stop in held) else _clause_start(scene.tokens, first)
        _paint(region, begin, len(region), "planned")
    for first, _ in scene.cues.of("planned_meeting"):
        if first and scene.tokens[first - 1].low in ("que", "which", "that", "who", "quien"):
            continue
        _paint(region, _announced(scene, first, words), len(region), "planned")
    if scene.cues.of("postponed"):
        _paint(region, 0, len(region), "planned")
    past_month = [
        d.first
        for d in scene.dates
        if d.month
        and not d.day
        and d.year is None
        and {t.low for t in scene.tokens[max(0, d.first - 1) : d.stop + 1]} & words.set("last_words")
    ]
    if past_month or scene.cues.of("pluperfect") and not scene.cues.of("another_meeting"):
        _paint(region, 0, len(region), "referenced")
    near = any(d.offset or d.weekday is not None for d in scene.dates)
    for first, stop in sorted([*scene.cues.of("past_meeting"), *([] if near else scene.cues.of("past_relative"))]):
        if first and scene.tokens[first - 1].low in ("ha", "han", "se", "fue", "be", "was"):
            continue
        end = (
            _clause_end(scene.tokens, stop)
            if first < 12 and any(h > _clause_end(scene.tokens, stop) for h, _ in held)
            else len(region)
        )
        if end + 1 < len(region) and scene.tokens[end + 1].low in words.set("goes_on_about"):
            end = len(region)
        _paint(region, max(0, first - 1), end, "referenced")
    return region


def _announced(scene: Scene, first: int, words: Words) -> int:
    """Where the words about a meeting to come begin: "talks between X and Y later this week" begins at the talks."""
    if first + 1 >= len(scene.tokens) or scene.tokens[first].low not in words.set("later_words"):
        return first
    nouns = [start for start, _ in scene.cues.of("meeting_nouns") if start < first and first - start < 20]
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


def _clause_start(tokens: list[Token], index: int) -> int:
    while index and tokens[index - 1].text not in ",;:" and tokens[index - 1].low not in ("que", "that"):
        index -= 1
    return index


def _clause_end(tokens: list[Token], index: int) -> int:
    while index < len(tokens) and tokens[index].text not in ",;":
        index += 1
    return index


def _paint(region: list[str], first: int, stop: int, name: str) -> None:
    for i in range(first, stop):
        if region[i] == "main":
            region[i] = name


def mark_years(scenes: list[Scene], published: str | None) -> None:
    """Sentences that speak of an earlier year ("the letter signed in 2021") tell of something else."""
    year = int(published[:4]) if published and published[:4].isdigit() else None
    for scene in scenes:
        for before, token in zip(scene.tokens, scene.tokens[1:], strict=False):
            bare = (
                token.text.isdigit()
                and len(token.text) == 4
                and before.low in ("en", "in", "de", "del", "since", "desde", "of")
            )
            if bare and year and 1950 < int(token.text) < year:
                scene.past_year = not any(
                    d.full and d.year == year or d.offset or d.weekday is not None for d in scene.dates
                )


def mark_earlier(scenes: list[Scene], written: date | None) -> None:
    """Sentences dated well before the first one that meets tell of something else ("credentials, on 14 March")."""
    if written is None:
        return
    days = {id(scene): [d for d in map(partial(_day, written), scene.dates) if d] for scene in scenes}
    told = [s for s in scenes if s.kind == "prose" and s.cues.attend]
    main = max((d for s in told[:2] for d in days[id(s)]), default=written)
    for scene in (s for s in scenes if s.kind == "prose" and s not in told[:1]):
        if days[id(scene)] and all((main - day).days >= APART for day in days[id(scene)]):
            scene.past_year = True


def _day(written: date, found: DateFound) -> date | None:
    """The day a date stands for, where it is said to the day."""
    when = resolve(found, written).date if found.day else None
    return date.fromisoformat(when[:10]) if when else None


def mark_elliptic(scenes: list[Scene], words: Words) -> None:
    """`Asimismo, X, directora de Y, y Z`: a sentence without a verb goes on the list of the one before."""
    for previous, scene in zip(scenes, scenes[1:], strict=False):
        cues = scene.cues
        verbless = (
            not (cues.attend or cues.talk or cues.quote or cues.future)
            and not cues.of("absent")
            and not cues.of("deceased")
        )
        carried = (
            previous.sentence.paragraph == scene.sentence.paragraph
            or scene.sentence.paragraph == previous.sentence.paragraph + 1
        )
        adverb = words.pattern("list_adverbs").match(" ".join(t.low for t in scene.tokens[:4])) is not None
        posts = sum(p.role is not None for p in scene.people)
        if (
            verbless
            and carried
            and adverb
            and posts
            and scene.kind == "prose"
            and (previous.cues.attend or previous.listed)
        ):
            scene.listed = True


def mark_officials(scenes: list[Scene], words: Words) -> None:
    """A sentence that does nothing but name officials, once a meeting has been told of, lists who was there."""
    begun = False
    for scene in scenes:
        against = ("letter", "predecessor", "past_meeting", "remote")
        posts = sum(p.role is not None and not p.nested for p in scene.people)
        free = not any(scene.cues.of(key) for key in against) and not scene.past_year and "planned" not in scene.region
        told = scene.cues.quote or scene.cues.talk and _recalls(scene)
        if begun and posts >= 2 and scene.kind == "prose" and free and not told:
            scene.officials = True
        begun = begun or scene.kind == "prose" and bool(scene.cues.attend or scene.cues.of("attend_phrases"))


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
        begun = begun or scene is not None and bool(scene.cues.attend or scene.cues.of("attend_phrases"))
        if scene is None or scene.kind != "heading" or len(scene.tokens) > 4:
            row = []  # a short title inside the row ("External participants") does not end it


def _one_official(scene: Scene) -> bool:
    return len(scene.tokens) < 25 and len(scene.people) == 1 and scene.people[0].role is not None


def _recalls(scene: Scene) -> bool:
    """`which was agreed between the presidents X and Y`: what they did is in a relative clause about something else."""
    lows = [t.low for t in scene.tokens]
    return any(
        first
        and lows[first - 1] in ("que", "which", "that", "se", "was", "were")
        and {"que", "which", "that"} & set(lows[max(0, first - 3) : first])
        for first, _ in scene.cues.talk
    )


def mark_lists(scenes: list[Scene], words: Words) -> None:
    """Lists that an opening above them announces: "Asistieron:" then "Por la Comisión: …", or a header row."""
    announced = False
    for scene in scenes:
        items = any(t.start == t.end and t.text == ";" for t in scene.tokens)
        opening = " ".join(
            t.low
            for t in scene.tokens[: next((i for i, t in enumerate(scene.tokens) if t.text in ":,;"), len(scene.tokens))]
        )
        heads = words.pattern("list_headings").fullmatch(opening) is not None
        scene.listed = items and (announced or heads)
        ends_open = (
            scene.tokens[-1].text == ":"
            and bool(scene.cues.attend or scene.cues.of("attend_phrases"))
            or heads
            and len(scene.tokens) < 8
        )
        announced = ends_open or announced and items


def says(phrase: str, tokens: list[Token]) -> bool:
    """The tokens contain a folded phrase."""
    return fold(phrase) in " ".join(t.low for t in tokens)
