"""Was a person in the room? Judged one mention at a time, from the words around it.

A mention is `in` the room, or it is not, with a reason. Nobody is put in a room by being named:
there must be a word that says so (a verb of meeting, a list of a delegation). Genitives ("the
government of X"), thanks, invitations, absences and namesakes are reasons against.
"""

from __future__ import annotations

from dataclasses import dataclass

from graph.model import Reason

from ..find.cues import purpose
from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import fold
from ..words import Words
from .acted import (
    before_or_after,
    came_too,
    did_something_else,
    elsewhere_acted,
    for_coming,
    from_elsewhere,
    meanwhile,
    meeting_of,
    met_with_their,
    on_the_phone,
    talked,
    talked_of,
    took_over,
)
from .denied import denied, of_the_subject
from .in_quotations import said_by, told_by_speaker
from .led_rows import led_row
from .met_without import told_from, told_of_others
from .namesake import is_namesake
from .on_whose_order import has_talked_before
from .others_absence import of_somebody_else
from .owners import owner
from .passing import named_in_passing
from .remembered import mourned
from .subordinate import in_what_they_did, relative_subject

TO_OR_OF = small_words("spanish_to", "spanish_of")
AND = small_words("and")
OF = small_words("of")
BY = small_words("by")
BEEN = small_words("was", "been")
APART = small_words("contrasts", "without")
FOR_OR_IN = small_words("for", "in")
FRESHLY = small_words("freshly")
BEHIND = 3  # tokens from the comma of a clause to the verb behind it: ", se reunió"
LED_BY = 1  # tokens from "junto a" to a name: an article
NEAR = 12  # tokens a negative word reaches
THANKED = 4  # tokens from a name to what its person is thanked for


@dataclass(frozen=True, slots=True)
class Judgement:
    """`reason` is None for a person in the room, `cue` the tokens that say so, `region` which meeting."""

    reason: Reason | None
    region: str = "main"
    cue: tuple[int, int] | None = None


def judge(person: Found, scene: Scene, words: Words) -> Judgement:
    """Judge one mention of a person."""
    region = scene.region[person.name.first]
    reason = _line_reason(scene) or _namesake(person, scene, words)
    if reason is None and not scene.listed and (first := led_row(person, scene, words)) is not None:
        reason = _led_away(first, scene, words) if not came_too(person, scene, words) else None
    reason = reason or _against(person, scene, words)
    if reason:
        return Judgement(reason, region)
    cue = _cue(person, scene, words)
    if cue is not None and scene.past_year and not scene.listed and region == "main":
        return Judgement("mentioned", "referenced", cue)
    if cue is not None and not (
        speaks_for(person, words) and (scene.cues.quote or scene.cues.talk) and not scene.listed
    ):
        return Judgement(None, region, cue)
    return Judgement("quoted" if scene.cues.quote else "mentioned", region)


def _line_reason(scene: Scene) -> Reason | None:
    kinds: dict[str, Reason] = {"byline": "author", "contact": "contact", "related": "mentioned"}
    return kinds.get(scene.kind)


def _namesake(person: Found, scene: Scene, words: Words) -> Reason | None:
    return "namesake" if is_namesake(person, scene, words) else None


def _against(person: Found, scene: Scene, words: Words) -> Reason | None:
    told = told_from(scene)
    teller = (told is None or person.first > told) and _says(person, scene)
    written = teller or told is None and _only_welcomed(scene, words)
    away = scene.cues.of("remote") and written
    if away or from_elsewhere(scene) or _only_teller(person, scene, words):
        return "quoted"
    if told_of_others(person, scene, words):
        return "quoted"
    if _stayed_away(person, scene, words):
        return "absent"
    if person.nested or elsewhere_acted(scene):
        return "mentioned"
    if _beside(person, scene, "deceased", before=4, after=8) or mourned(person, scene, words):
        return "deceased"
    if _thanked(person, scene, words):
        return "thanked"
    if person.name.first in scene.acted or came_too(person, scene, words):
        return None
    asked = _invited(person, scene, words) or _beside(person, scene, "invited_by", before=3, after=0)
    if asked or _beside(person, scene, "is_invited", before=0, after=4):
        return "invited"
    before = _beside(person, scene, "predecessor", before=4, after=0)
    before = before and not met_with_their(person, scene, words) and not took_over(person, scene, words)
    if before or _beside(person, scene, "letter", before=3, after=0):
        return "mentioned"
    if named_in_passing(person, scene, words):
        return "mentioned"
    elsewhere = owner(person, scene, words) or did_something_else(person, scene, words)
    elsewhere = elsewhere or relative_subject(person, scene, words) or in_what_they_did(person, scene, words)
    if elsewhere or before_or_after(person, scene, words):
        return "mentioned"
    return None


def _led_away(person: Found, scene: Scene, words: Words) -> Reason | None:
    """Why whoever opens a row was not there, where words before the row say so: they are said of all of it."""
    if _stayed_away(person, scene, words):
        return "absent"
    if _beside(person, scene, "deceased", before=4, after=0) or mourned(person, scene, words):
        return "deceased"
    if _thanked(person, scene, words):
        return "thanked"
    if _invited(person, scene, words) or _beside(person, scene, "invited_by", before=3, after=0):
        return "invited"
    before = _beside(person, scene, "predecessor", before=4, after=0) and not took_over(person, scene, words)
    away = before or _beside(person, scene, "letter", before=3, after=0) or did_something_else(person, scene, words)
    named = person.role is not None or not person.name.single  # "con vecinos de Mareas, el alcalde X y Y": a town
    away = away or named_in_passing(person, scene, words)
    return "mentioned" if away or named and owner(person, scene, words) else None


def _only_teller(person: Found, scene: Scene, words: Words) -> bool:
    """`according to Speaker X`, unlike "according to Speaker X, who took part"."""
    return _beside(person, scene, "told_by", before=3, after=0) and not came_too(person, scene, words)


def _thanked(person: Found, scene: Scene, words: Words) -> bool:
    """After thanks or greetings, which do not say what was done in the room."""
    if on_the_phone(scene, words):
        return False
    if _beside(person, scene, "thanked", before=6, after=0):
        stop = max(person.stop, person.name.stop)
        named = words.set("thanked_for").isdisjoint(t.low for t in scene.tokens[stop : stop + THANKED])
        return named and not for_coming(scene, stop, words)
    return False


def _invited(person: Found, scene: Scene, words: Words) -> bool:
    """After an invitation: "fue invitada la alcaldesa X", "convocó al juez Y, junto a la alcaldesa X"."""
    if _beside(person, scene, "invited", before=6, after=0):
        return True
    along = next((first for first, stop in scene.cues.of("came_along") if 0 <= person.first - stop <= LED_BY), None)
    beside = (p for p in scene.people if along is not None and 0 <= along - max(p.stop, p.name.stop) <= 1)
    return any(_beside(p, scene, "invited", before=6, after=0) for p in beside)


def _stayed_away(person: Found, scene: Scene, words: Words) -> bool:
    return (
        _beside(person, scene, "absent", before=4, after=NEAR)
        and not all(of_somebody_else(person, scene, span, words) for span in scene.cues.of("absent"))
        or _beside(person, scene, "elsewhere", before=0, after=NEAR)
        and not _met(person, scene, words)
        or _of_absentees(person, scene, words)
        or _beside(person, scene, "missing", before=2, after=0)
        or _beside(person, scene, "sent_another", before=0, after=6)  # "X sent Y to represent the house"
        or denied(person, scene, words)
    )


def _met(person: Found, scene: Scene, words: Words) -> bool:
    """`met the minister, X, who is in Lima to attend …`: words of meeting lead to the person without another comma.

    Or the verb stands behind the clause: "X, who is in Lima, met Y".
    """
    tokens = scene.tokens
    cues = sorted((*scene.cues.attend, *scene.cues.of("attend_phrases")))
    led = [stop for _, stop in cues if stop <= person.first]
    named = {i for p in scene.people if p is not person for i in range(p.first, p.name.stop)}
    between = [tokens[i] for i in range(led[-1], person.first) if i not in named] if led else []
    row = words.sets("articles", "conjunctions") | {","}
    if led and (not any(t.text in ",;:" for t in between) or all(t.low in row for t in between)):
        return True
    if led and _first_met(person, scene, led[-1], words):
        return True
    closing = next((i for i in range(person.stop + 1, len(tokens)) if tokens[i].text in ",;"), len(tokens))
    opens = all(p.first >= person.first for p in scene.people)
    met = (first for first, _ in scene.cues.attend if tokens[first].low in words.set("meets"))
    return opens and any(0 < first - closing < BEHIND for first in met)


def _first_met(person: Found, scene: Scene, stop: int, words: Words) -> bool:
    """`received, on Tuesday in Upton, the minister, X, who is in …`: when and where alone stand between."""
    opening = words.sets("relatives", "who", "subordinators", "conjunctions", "clause_openers") | APART
    between = scene.tokens[stop : person.first]
    apart = any(t.text in ";:." or t.low in opening for t in between)
    verbs = any(stop <= at < person.first for at, _ in (*scene.cues.talk, *scene.cues.quote, *scene.cues.attend))
    return not (apart or verbs or any(stop <= p.first < person.first for p in scene.people))


def _in_place_of(scene: Scene, start: int, absent: int) -> bool:
    """`X of Port Lines (for Y, who could not attend)`: the bracket is of somebody else, in whose place X came."""
    opens = (i for i in range(start, absent - 1) if scene.tokens[i].text == "(")
    return any(scene.tokens[i + 1].low in FOR_OR_IN for i in opens)


def _another_subject(scene: Scene, start: int, verb: int) -> bool:
    """One comma and then words up to the verb: "besides X, the house was represented by Y"."""
    commas = [i for i in range(start, verb) if scene.tokens[i].text == ","]
    return len(commas) == 1 and commas[0] < verb - 1


def _beside(person: Found, scene: Scene, key: str, before: int, after: int) -> bool:
    """A cue of a list stands fewer than `before` tokens before the person, or `after` behind, with nobody between."""
    for first, stop in scene.cues.of(key):
        if said_by(person, scene, first):
            continue  # "“The mayors did not come,” said X"
        if key == "deceased" and first >= person.stop and (stop - first > 1 or _of_another(scene, stop)):
            continue  # "X met the families of …", "X rindió homenaje a …"
        if key == "deceased" and any(stop <= verb < person.first for verb, _ in scene.cues.attend):
            continue  # "the families of the victims met X"
        if key == "predecessor" and any(stop <= verb < person.first for verb, _ in scene.cues.attend):
            continue  # "Por el Gobierno de México participó X"
        if key == "invited" and (_came_besides(scene, stop, person.first) or _by_whom(scene, stop, person.first)):
            continue  # "fue invitado el alcalde y asistió X", "was summoned by President X"
        if key == "letter" and first and scene.tokens[first - 1].low in FRESHLY:
            continue  # "el recién nombrado ministro X"
        # "todos los alcaldes con la excepción de X": the post of them all stands before
        start = person.name.first if key == "missing" and person.first < stop else person.first
        if key == "absent" and any(a <= first and stop <= b for a, b in scene.cues.of("missing")):
            continue  # "X met Y in the absence of Z"
        if (
            key == "missing"
            and _for_a_body(scene, stop, start)
            or key == "predecessor"
            and scene.tokens[stop - 1].low in OF
            and _for_a_body(scene, stop, start)  # "Secretary, Government of Chile, and X"
            or key == "absent"
            and of_the_subject(person, scene, first)
            or key == "sent_another"
            and (_another_subject(scene, person.stop, first) or scene.tokens[first - 1].low in BEEN)  # "X was sent as"
            or key == "absent"
            and _in_place_of(scene, person.stop, first)
        ):
            continue
        if stop <= start and start - stop < before and not _other_between(person, scene, stop, start):
            return True
        if (
            first >= person.stop
            and first - person.stop < after
            and not _other_between(person, scene, person.stop, first)
        ):
            return True
    return False


def _of_another(scene: Scene, stop: int) -> bool:
    """`homenaje` + `a Y`, `muerte` + `de Y`: whose it is comes behind."""
    return any(t.low in TO_OR_OF for t in scene.tokens[stop : stop + 1])


def _came_besides(scene: Scene, first: int, stop: int) -> bool:
    """An "and" and a verb of meeting stand between."""
    verbs = [verb for verb, _ in scene.cues.attend if first <= verb < stop]
    return bool(verbs) and any(t.low in AND for t in scene.tokens[first : verbs[-1]])


def _by_whom(scene: Scene, first: int, stop: int) -> bool:
    """A "by" stands between, and no other clause: somebody was invited by the person."""
    between = scene.tokens[first:stop]
    return any(t.low in BY for t in between) and not any(t.text in ",;" for t in between)


def _for_a_body(scene: Scene, first: int, stop: int) -> bool:
    """`en representación de` + `la Liga, X y Y`, `Perú el ministro X`: whom they stand for is a body or country."""
    near = range(first, min(first + 2, stop))
    return any(m.get(i, stop + 1) <= stop for m in (scene.marks.body, scene.marks.place) for i in near)


def _says(person: Found, scene: Scene) -> bool:
    """The person is the subject of a verb of saying."""
    stop = max(person.stop, person.name.stop)
    return any(0 <= first - stop <= 2 for first, _ in scene.cues.quote)


def _only_welcomed(scene: Scene, words: Words) -> bool:
    """No verb of meeting but one that a statement has as well: "celebró el diálogo a través de un comunicado"."""
    return all(scene.tokens[first].low in words.set("welcoming") for first, _ in scene.cues.attend)


def _of_absentees(person: Found, scene: Scene, words: Words) -> bool:
    """`Los que no asistieron fueron: X, Y y Z`: after words of absence and a copula or colon, the whole row."""
    there = (*scene.cues.attend, *scene.cues.of("attend_phrases"))
    for _, stop in scene.cues.of("absent"):
        if stop > person.first:
            continue
        opener = next((p for p in scene.people if p.first >= stop), person)  # a surname alone is not in the list
        between = {t.low for t in scene.tokens[stop : opener.first]} if opener.first - stop <= NEAR else set()
        meets = ";" in between or any(stop < first < person.first for first, _ in there)
        if not meets and between & (words.set("copulas") | {":"}):
            return True
    return False


def speaks_for(person: Found, words: Words) -> bool:
    """The post is that of a spokesperson, who tells of the meeting without having been there."""
    return person.role is not None and words.pattern("spokespeople").search(fold(person.role)) is not None


def _other_between(person: Found, scene: Scene, first: int, stop: int) -> bool:
    """Another person, or the end of a list item, stands between."""
    if any(t.text in ";." for t in scene.tokens[first:stop]):
        return True
    return any(p is not person and first <= p.name.first < stop for p in scene.people)


def _cue(person: Found, scene: Scene, words: Words) -> tuple[int, int] | None:
    """The nearest words that put the person in the room, or None."""
    region = scene.region[person.name.first]
    if scene.listed or person.role is not None and _side_line(scene, words):
        return (0, 1)
    spans = [
        s
        for s in (*scene.cues.attend, *scene.cues.of("attend_phrases"), *scene.cues.future)
        if scene.region[s[0]] == region or region == "referenced"
    ]
    spans += talked(person, scene, region, words)
    spans += [s for s in scene.cues.of("speaker_in_room")]
    spans += scene.cues.of("such_meetings") if _says(person, scene) else []
    occasions = (*scene.cues.of("meeting_nouns"), *scene.cues.of("gatherings"))
    spans += [s for s in occasions if meanwhile(scene, s[0], words)]
    spans += [s for s in scene.cues.of("planned_meeting") if region == "planned"]
    spans = [s for s in spans if not (talked_of(scene, s[0], words) or has_talked_before(s[0], scene, words))]
    behind = words.set("before_those_present")  # "traveling to 25 states, including Iowa": not who stands before it
    spans = [s for s in spans if s[0] < person.first or scene.tokens[s[0]].low not in behind]
    spans = [s for s in spans if not _own_words(person, s[0]) and not purpose(scene.tokens, s[0], words)]
    spans = told_by_speaker(spans, person, scene, words)
    if not spans and person.name.first in scene.acted and region == "main":
        return scene.acted[person.name.first]
    if not spans and scene.officials and person.role is not None:
        return (0, 1)
    if not spans and any(
        t.low in words.set("delegation_words") for t in scene.tokens[person.first : person.name.first]
    ):
        return (person.first, person.name.first)  # "the head of the delegation, X, said"
    if not spans and (noun := meeting_of(person, scene, words)) is not None:
        return (noun, noun + 1)
    return min(((min(abs(s[0] - person.first), abs(person.first - s[1])), s) for s in spans), default=(0, None))[1]


def _own_words(person: Found, index: int) -> bool:
    """The token is the person's name or post, and no verb between: "officials present" + "included" + "X"."""
    post = person.posts[0] if person.posts else None
    if post is not None and post.first >= person.name.stop:
        return person.name.first <= index < person.stop  # "Members of Parliament present were X, MP": a plural's words
    said = post.stop if person.shared and post is not None else person.name.first
    return person.first <= index < max(said, person.first) or person.name.first <= index < person.stop


def _side_line(scene: Scene, words: Words) -> bool:
    """`Por Perú: X, viceministra de Comercio`: a line that says for whom somebody sat."""
    opens = bool(scene.tokens) and scene.tokens[0].low in words.set("sides_open")
    named = len(scene.tokens) > 1 and (scene.tokens[1].cap or scene.tokens[1].low in words.set("articles"))
    return opens and named and any(t.text == ":" for t in scene.tokens[1:7]) and not scene.cues.quote
