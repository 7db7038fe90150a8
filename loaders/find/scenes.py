"""A sentence with everything found in it: people, posts, bodies, dates, and the words that say what happens.

Also which part of it tells of another meeting: one announced (`planned`) or one recalled (`referenced`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from ..agencies import AgencyMention
from ..agencies.bodies import legal_form
from ..agencies.lexicon import ends_english
from ..segment import Sentence
from ..segment.wrapped import CELL
from ..small_words import small_words
from ..spans import Span
from ..tokens import Token, clean, fold
from ..vocabulary import institutional, is_given, place_words
from ..words import Words
from .cues import Cues, find_cues
from .dates import DateFound, find_dates
from .found import Found
from .heads import Marks, PostSpan, head_at
from .people import find_people
from .regions import regions
from .slips import mend_marks

OF_THE = small_words("spanish_of_the")
SAINTS = small_words("saints")
CONTACT_LINE = 10  # tokens before the colon of a line that says whom to ask
BREAK = re.compile(rf"{CELL.pattern}|\n\s*(?:\n|\d+[.)]|[-•*])|\n(?=[^\n]*\t)")


@dataclass(slots=True, eq=False)
class Scene:
    """One sentence. `region[i]` is "main", "planned" or "referenced" for each token; `kind` what sort of line it is."""

    sentence: Sentence
    people: list[Found]  # in the order of their first words
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
    acted: dict[int, tuple[int, int]] = field(default_factory=dict)  # what someone did, by where their name begins
    row_starts: dict[tuple[int, frozenset[str], frozenset[str] | None], int] = field(default_factory=dict)
    _places: dict[frozenset[str], list[int]] = field(default_factory=dict)

    @property
    def tokens(self) -> list[Token]:
        return self.sentence.tokens

    @property
    def tells_who(self) -> bool:
        """Its words say that somebody was there, or those over its list do."""
        return self.cues.there or self.listed

    def where(self, known: frozenset[str]) -> list[int]:
        """The tokens that are some known words or marks; looked for once, however many people ask."""
        places = self._places.get(known)
        if places is None:
            places = self._places[known] = [i for i, t in enumerate(self.tokens) if t.low in known]
        return places

    def before(self, index: int) -> Iterator[Found]:
        """The people whose names end before a token, the nearest first."""
        for at in range(bisect_left(self.people, index, key=lambda person: person.first) - 1, -1, -1):
            if self.people[at].name.stop <= index:
                yield self.people[at]


AGAINST = ("deceased", "predecessor", "absent", "thanked", "invited", "letter")


def scene_of(
    sentence: Sentence, text: str, bodies: list[AgencyMention], words: Words, named: Sequence[Span] = ()
) -> Scene:
    """Find all that one sentence holds."""
    sentence = replace(sentence, tokens=mend_marks(sentence.tokens, words))
    first = bisect_left(bodies, sentence.start, key=lambda body: body.start)
    last = bisect_left(bodies, sentence.end, key=lambda body: body.start)
    mine = [_without_name(b, sentence.tokens, text, words.lang) for b in bodies[first:last] if b.end <= sentence.end]
    mine = [b for b in mine if b.end > b.start]
    mine = [b for b in mine if not _holds_post(b, sentence.tokens, words) and not _goes_on_name(b, sentence.tokens)]
    no_body = words.sets("postnominals", "roll_call")  # "Nicola Sturgeon MSP", "COUNCIL PRESENT"
    mine = [b for b in mine if fold(b.name).rsplit(" ", 1)[-1] not in no_body or b.agency_id]
    people, posts, marks = find_people(sentence, text, [(b.start, b.end) for b in mine], words, named)
    scene = Scene(
        sentence, people, posts, marks, mine, find_dates(sentence.tokens, words), find_cues(sentence.tokens, words)
    )
    _drop_inside(scene)
    _drop_heads(scene)
    _drop_honoured(scene, words)
    scene.kind = _kind(scene, words)
    scene.region = regions(scene, words)
    return scene


def _drop_inside(scene: Scene) -> None:
    """A word inside the name of a body or country is no verb ("Estados Unidos")."""
    inside = scene.marks.inside
    for key in ("attend", "talk", "quote", "future"):
        setattr(scene.cues, key, [span for span in getattr(scene.cues, key) if not inside[span[0]]])
    for key in AGAINST:
        if key in scene.cues.phrases:
            scene.cues.phrases[key] = [span for span in scene.cues.phrases[key] if not inside[span[0]]]


def _drop_heads(scene: Scene) -> None:
    """`union heads X and Y` heads no meeting: the verb is a post in the plural, of those named behind it."""
    heads = {post.head for person in scene.people if person.shared for post in person.posts if post.plural}
    scene.cues.attend = [span for span in scene.cues.attend if span[0] not in heads]


def _drop_honoured(scene: Scene, words: Words) -> None:
    """A luncheon "in honor of" somebody counts nobody dead."""
    hosts, spans = words.set("hospitality"), scene.cues.of("deceased")
    given = [
        {t.low for t in scene.tokens[max(0, first - 2) : first]} for first, _ in spans
    ]  # "almuerzo ofrecido en honor"
    scene.cues.phrases["deceased"] = [s for s, before in zip(spans, given, strict=True) if before.isdisjoint(hosts)]


def _holds_post(body: AgencyMention, tokens: list[Token], words: Words) -> bool:
    """An unknown "body" that opens with a post ("Union Minister of State for …") is the post."""
    inside = [i for i, t in enumerate(tokens) if t.start >= body.start and t.end <= body.end]
    if body.agency_id is not None:
        return bool(inside) and _names_holder(tokens, inside, words)
    if words.lang == "en" and inside and head_at(tokens, inside[-1], words):
        return True
    if inside and not fold(body.name).startswith(tokens[inside[0]].low):
        return False  # "los sindicatos de Panaderos, | Taxistas"
    if len(inside) > 1 and ends_english(tokens[inside[-1]].low, words.lang):
        first = head_at(tokens, inside[0], words)
        inside = inside[1:] if first is not None and first.plural else inside  # "Nurses' Association"
    heads = ((i, head_at(tokens, i, words)) for i in inside[:3] if tokens[i].low not in words.set("weak_posts"))
    # "Colegio de Médicos", "Organismo Supervisor": no post inside a name
    return any(post and (i == inside[0] or not (post.plural or post.words[-1].endswith("or"))) for i, post in heads)


def _names_holder(tokens: list[Token], inside: list[int], words: Words) -> bool:
    """`el Defensor del Pueblo, Luis Peña`: a known body that is called as a post is, with its holder behind it."""
    post, after = head_at(tokens, inside[0], words), inside[-1] + 1
    after += after < len(tokens) and tokens[after].text == ","
    holder = after < len(tokens) and tokens[after].cap and is_given(tokens[after].low)
    return holder and post is not None and not post.plural


def _without_name(body: AgencyMention, tokens: list[Token], text: str, lang: str) -> AgencyMention:
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
    if legal_form(lang).search(text, body.start, body.end):
        return body  # "Marina Blanca S.A."
    inside = [i for i, t in enumerate(tokens) if t.start >= body.start and t.end <= body.end]
    if inside and ends_english(tokens[inside[-1]].low, lang) and not ends_english(tokens[inside[0]].low, lang):
        return body  # "Saint Brendan School"
    for i in inside[1:]:
        before = tokens[i - 1]
        placed = " ".join(t.low for t in tokens[i - 1 : i + 1]) in place_words()
        opens = (
            not placed
            and before.low not in SAINTS
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
    """An unknown "body" inside a person's name: "Joaquín de la Guardia"; not "Ana de la Luz de la Guardia Nacional"."""
    own = body.name.split()
    if len(own) > 1 and fold(own[1]) in institutional():
        return False
    first = next((i for i, t in enumerate(tokens) if t.start >= body.start), 0)
    back = first - 1
    while back >= 0 and tokens[back].low in OF_THE:
        back -= 1
    return (
        body.agency_id is None
        and 0 <= back < first - 1
        and tokens[back].cap
        and is_given(tokens[back].low)
        and tokens[back].low not in institutional()
    )


def _kind(scene: Scene, words: Words) -> str:
    """Bylines, press contacts and links to other stories are lines of their own; a name in them was in no room."""
    tokens = scene.tokens
    opening = " ".join(t.low for t in tokens[:5])
    short = len(tokens) <= 14
    if _opens(opening, words, "related") and (":" in opening or short):
        return "related"
    colon = any(t.text == ":" for t in tokens[:CONTACT_LINE])  # "For more information (media only):" over lines
    if _opens(opening, words, "contact") and (short or colon):
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
