"""Who is said not to have been there by a verb that is denied, far from the name or left out."""

from __future__ import annotations

from itertools import takewhile

from ..find.found import Found
from ..find.heads import negated
from ..find.marks import postnominal
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .acted import before_articles
from .led_rows import row_start

PUT_BESIDE = small_words("as_well_as")
OF = small_words("of")
WHO_CAME = small_words("who", "that")
WITHOUT = small_words("without")
WITH = small_words("with")
NOT, SO, NOR = small_words("not"), small_words("thus"), small_words("nor")
CONTRASTS = small_words("contrasts")
REPRESENTED_BY = tuple(small_words("represented_by"))
WHO_WAS = small_words("was", "who", "spanish_was") | {","}
FROM = small_words("from")
NEITHER = small_words("neither")
AFTER_VERB = 1  # tokens from "tampoco" to the verb
FAR = 12  # tokens from the last of a row to the words that say they stayed away
OWN = 9  # tokens between a denied verb and whose absence it is: "no ha acudido a la cumbre de Lima su presidente"
BESIDE = 2  # tokens from "meeting with" to whom it was with
REACH = 6  # tokens before it in which it is denied
TITLE = 5  # tokens from "meet with" to a name behind other words of a post: "meet with junta chief Senior General X"
CAME = 4  # tokens from the last of a row to the verb that all of it did not
LONGEST_ROW = 300  # tokens of a row of those who stayed away
REST = 10  # tokens between a name and the "didn't" that ends its clause


def denied(person: Found, scene: Scene, words: Words) -> bool:
    if _excused(scene):
        return True
    asides = (
        _stood_in_for,
        _verb_before,
        _own_absent,
        _left_out,
        _no_meeting,
        _neither,
        _in_row,
        _was_the_absent,
        _kept_from,
    )
    return any(aside(person, scene, words) for aside in (*asides, _without))


def _excused(scene: Scene) -> bool:
    """`Apologies: X, Y; Z`, `Apologies were received from X, Y and Z`: everybody in the line stayed away."""
    received = any(first < 3 and scene.tokens[stop - 1].low in FROM for first, stop in scene.cues.of("missing"))
    return received or any(
        first < 3 and stop < len(scene.tokens) and scene.tokens[stop].text in ":;"
        for first, stop in scene.cues.of("absent")
    )


def of_the_subject(person: Found, scene: Scene, first: int) -> bool:
    """`X met Y | but was unable to stay`: behind "but" it is X who stayed away, where Y is whom X met."""
    if first < 1 or scene.tokens[first - 1].low not in CONTRASTS or person.name.stop > first:
        return False
    subject = any(p.name.stop <= person.first for p in scene.people)
    return subject and any(p.name.stop <= at < person.first for p in scene.people for at, _ in scene.cues.attend)


def _stood_in_for(person: Found, scene: Scene, words: Words) -> bool:
    """`X was represented by Y`: Y came, X did not."""
    stop = max(person.stop, person.name.stop)
    after = [t.low for t in scene.tokens[stop : stop + 7] if t.low not in WHO_WAS and not postnominal(t, words)]
    return " ".join(after).startswith(REPRESENTED_BY)


def _kept_from(person: Found, scene: Scene, words: Words) -> bool:
    """`A prior engagement kept X, the treasurer, from attending`, `una gripe impidió a X acudir`."""
    tokens, before = scene.tokens, person.first - 1
    while before > 0 and tokens[before].low in words.sets("articles", "personal_to"):
        before -= 1
    if before < 0 or tokens[before].low not in words.set("kept_from"):
        return False
    behind = tokens[person.name.stop : person.name.stop + FAR]
    clause = list(takewhile(lambda t: t.text not in ".;:", behind))
    kept = (i for i, token in enumerate(clause) if token.low in words.set("kept_from_what"))
    return any(words.lang == "es" or i > 0 and clause[i - 1].low in FROM for i in kept)


def _verb_before(person: Found, scene: Scene, words: Words) -> bool:
    """`Tampoco ha participado en la reunión otro de los delegados, X`: a denied verb, and no other in the sentence."""
    if scene.cues.attend or scene.cues.talk or scene.cues.quote or not scene.people or person is not scene.people[0]:
        return False
    spans = (span for span in scene.cues.of("absent") if span[1] <= person.first)
    denials = (span for span in spans if any(t.low in words.set("negations") for t in scene.tokens[slice(*span)]))
    return any(not any(t.text in ";." for t in scene.tokens[stop : person.first]) for _, stop in denials)


def _own_absent(person: Found, scene: Scene, words: Words) -> bool:
    """`Por Andovia no ha acudido a la cumbre su presidente, X, y es Y quien …`: a denied verb, and whose."""
    tokens, own = scene.tokens, person.first - 1
    if own < 1 or tokens[own].low not in words.set("possessives"):
        return False
    for first, stop in scene.cues.of("absent"):
        denied_verb = any(t.low in words.set("negations") for t in tokens[first:stop])
        between = tokens[stop:own]
        apart = any(t.text in ",;." or t.low in words.set("conjunctions") for t in between)
        if denied_verb and 0 <= own - stop < OWN and not apart:
            return True
    return False


def _left_out(person: Found, scene: Scene, words: Words) -> bool:
    """`X attended, but Chief Y of the north didn't.`, `pero la alcaldesa Y no.`: the verb is not said again."""
    tokens, start = scene.tokens, person.name.stop
    if all(t.low.rstrip(".") not in words.set("elided_denials") for t in tokens[start : start + REST]):
        return False
    for i in range(start, min(len(tokens), start + REST)):
        if tokens[i].text in ";." or any(p.name.first == i and (p.role or p.name.given) for p in scene.people):
            return False
        if tokens[i].low.rstrip(".") in words.set("elided_denials"):  # "no." can be read as a number's abbreviation
            return i + 1 == len(tokens) or tokens[i + 1].kind == "punct"
    return False


def _no_meeting(person: Found, scene: Scene, words: Words) -> bool:
    """`did not hold any meeting with X`, `sin reunirse con X`: the words of meeting before a name are denied."""
    led = [first for first, stop in scene.cues.of("attend_phrases") if 0 <= person.first - stop <= BESIDE]
    led = led or _to_meet(person, scene, words)
    if not led:
        return False
    before = scene.tokens[max(0, led[-1] - REACH) : led[-1]]
    start = max((i + 1 for i, t in enumerate(before) if t.text in ",;:"), default=0)
    return any(t.low in words.sets("negations", "not_to_do") for t in before[start:])


def _to_meet(person: Found, scene: Scene, words: Words) -> list[int]:
    """`unable to | meet with X`, `did not | see X`: the bare English verb that leads to the person."""
    tokens, verb = scene.tokens, before_articles(scene.tokens, person.first - 1, words)
    near = range(verb, max(0, verb - TITLE), -1)
    words_before = [i for i in near if tokens[i].low in words.set("bare_meetings")]
    led = words_before[:1]
    return led if led and all(t.kind == "word" for t in tokens[led[0] : verb + 1]) else []


def _neither(person: Found, scene: Scene, words: Words) -> bool:
    """`Neither Mayor X nor Judge Y came`: of a whole row, and with a verb of coming."""
    tokens, last = scene.tokens, person
    opens = next((i for i in range(person.first - 1, -1, -1) if tokens[i].low in NEITHER), None)
    if opens is None or any(t.kind == "punct" and t.text != "," for t in tokens[opens : person.first]):
        return False
    for other in scene.people:
        between = tokens[max(last.stop, last.name.stop) : other.first]
        if other.first > last.first and any(t.low in words.set("negations") for t in between):
            last = other
    stop = max(last.stop, last.name.stop)
    return any(t.low in words.set("came") for t in tokens[stop : stop + CAME])


def _in_row(person: Found, scene: Scene, words: Words) -> bool:
    """`La alcaldesa X, el juez Y y el rector Z no asistieron`: the whole row before a plural verb stayed away."""
    if scene.listed:
        return False
    for first, stop in scene.cues.of("absent"):
        if not 0 < first - person.first < LONGEST_ROW:
            continue
        last = next((p for p in reversed(scene.people) if max(p.stop, p.name.stop) <= first), None)
        if last is None or last is person:
            continue
        end = max(last.stop, last.name.stop)
        verbs = scene.tokens[end : stop + AFTER_VERB]
        apart = any(t.text in ";." or t.low in CONTRASTS for t in scene.tokens[end:first])
        met = any(end <= verb < first - 1 for verb, _ in scene.cues.attend)
        if first - end < FAR and not (apart or met) and _several(verbs, words) and person in _row(last, scene, words):
            return True
    return False


def _without(person: Found, scene: Scene, words: Words) -> bool:
    """`sin la jueza X ni el fiscal Y`, `pero no con X`, `no así el juez X`, `faltaron a la cita X y Y`."""
    tokens, index = scene.tokens, _row_start(person, scene, words) - 1
    if index < 0:
        return False
    if index and _not_met(scene, index, words):
        return True
    lows = [t.low for t in tokens[max(0, index - 2) : index + 1]]
    if lows[-1] in WITHOUT:
        return True
    while len(lows) > 1 and lows[-1] in WITH | SO:
        lows.pop()
        if lows[-1] in NOT:
            return True
    return _lacked(scene, index, words)


def _not_met(scene: Scene, index: int, words: Words) -> bool:
    """`se reunió con Y, pero no habló con X`, `negó haber hablado con X`: a verb of meeting, denied, leads to X."""
    tokens = scene.tokens
    if tokens[index].low not in WITH:
        return False
    met = words.verbs("attend") | words.set("speaking") | words.verbs("beside")
    for i in range(index - 1, max(0, index - REACH), -1):
        if tokens[i].kind != "word":
            return False
        if tokens[i].low in met:
            return negated(tokens, i, words)
    return False


def _lacked(scene: Scene, index: int, words: Words) -> bool:
    """`faltaron` + `a la cita`."""
    tokens, lacked = scene.tokens, words.set("lacked")
    small = words.sets("articles", "meeting_nouns") | {"a"}
    while index > 0 and tokens[index].low in small:
        index -= 1
    return tokens[index].low in lacked and not negated(tokens, index, words)  # "tampoco faltó X"


def _row_start(person: Found, scene: Scene, words: Words) -> int:
    """Where somebody begins, with their articles and the row they stand in."""
    ands = words.set("conjunctions") | NOR
    tokens, first = scene.tokens, row_start(person, scene, words.set("articles") | ands | {","}, ands)
    while first and tokens[first - 1].low in words.sets("articles", "honorifics", "possessives"):
        first -= 1
    return first


def _several(tokens: list[Token], words: Words) -> bool:
    """`no asistieron`, `brillaron por su ausencia`: a Spanish verb in the plural; English does not tell."""
    plural = (t for t in tokens if t.low.endswith("n") and t.low not in words.set("prepositions"))
    return words.lang == "en" or any(t.text.islower() for t in plural)


def _row(last: Found, scene: Scene, words: Words) -> list[Found]:
    """Those named in a row with an "and" up to the last of them, where the row opens a clause; else nobody."""
    row, start, links = [last], last.first, 0
    for before in reversed([p for p in scene.people if p.name.stop <= last.first and not p.nested]):
        between = scene.tokens[max(before.stop, before.name.stop) : start]
        links += (joins := any(t.low in words.set("conjunctions") for t in between))
        if row[-1].shared and not before.shared or joins and links > 1 and not before.shared:
            break  # "concurrió el juez X, los alcaldes de Lima, Y, y de Tacna, Z, no": a plural head begins anew
        if not _listed(between, words):
            break
        row, start = [*row, before], before.first
    return row if links and _opens(start, scene, words) else []


def _listed(between: list[Token], words: Words) -> bool:
    """Nothing but commas, conjunctions and what goes on the post or place of the one before."""
    joints = words.set("conjunctions") | {",", ";"}
    small = joints | (words.set("articles") - {"al"}) | PUT_BESIDE | OF | {"(", ")"}
    return all(t.low in small or t.cap for t in between) and any(t.low in joints for t in between)


def _opens(start: int, scene: Scene, words: Words) -> bool:
    """No verb or preposition leads to the row: whom somebody met is not who stayed away."""
    while start and scene.tokens[start - 1].low in words.set("articles") - {"al", "del"}:
        start -= 1
    if not start:
        return True
    before = scene.tokens[start - 1]
    return before.text in ",;:." or before.low in words.set("conjunctions") or before.low in CONTRASTS


def _was_the_absent(person: Found, scene: Scene, words: Words) -> bool:
    """`The only mayor who was absent was X`: absence first, then a copula right before; not "es X quien vino"."""
    stop = max(person.stop, person.name.stop)
    stop += scene.tokens[stop : stop + 1] != [] and scene.tokens[stop].text == ","
    if any(t.low in WHO_CAME for t in scene.tokens[stop : stop + 2]):
        return False  # "fue el vicepresidente X quien vino", ", el que abrió"
    start = person.first
    while start and scene.tokens[start - 1].low in words.sets("articles", "honorifics"):
        start -= 1
    copula = start > 0 and scene.tokens[start - 1].low in words.set("copulas")
    return copula and any(stop < start for _, stop in scene.cues.of("absent"))
