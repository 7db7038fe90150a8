"""What stands right before a name and makes its person another matter in an English sentence about a meeting.

"met Y and criticised X"   "over a lawsuit filed by X"   "the office for X"   "said X had approved it"
"whose chair is X"
"""

from __future__ import annotations

from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .acted import talked_of
from .led_rows import row_start

BY = small_words("by")
FOR = small_words("for")
FROM = small_words("from")
WITH_OR_BETWEEN = small_words("with", "between")
OF = small_words("of")
WAS = small_words("was")
BEEN = small_words("been")
CLAUSE = 10  # tokens from "whose", "whom" to the copula of its clause
SENDER = 14  # tokens from "an envoy from" to the name of the last of those who sent them


def of_another_clause(person: Found, scene: Scene, words: Words) -> bool:
    """Whether a verb of something else, or a noun with its preposition, leads to the person and to no meeting."""
    if words.lang != "en" or scene.listed or _acts(person, scene):
        return False
    if _sender(person, scene, words) or _kin_of(person, scene, words):
        return True
    lead = _lead(person, scene, words)
    if lead < 1:
        return False
    asides = (_done_to, _made_to, _done_by, _served, _said_of, _whose, _whose_own)
    return any(aside(person, scene, lead, words) for aside in asides)


def _acts(person: Found, scene: Scene) -> bool:
    """A verb of meeting follows right behind the name, and is the person's: "… and Minister X met Y"."""
    stop = max(person.stop, person.name.stop)
    before = next((p.name.stop for p in scene.before(person.first)), person.first)
    aside = any(t.text == "," for t in scene.tokens[before : person.first])  # "Y, acting on orders from X, met Z"
    return any(0 <= first - stop <= (not aside) for first, _ in scene.cues.attend)


def _lead(person: Found, scene: Scene, words: Words) -> int:
    """The last token before the person, or the row of names they go on, that is no part of a name or post."""
    tokens, start = scene.tokens, row_start(person, scene, words.sets("articles", "conjunctions"))
    index, small = start - 1, words.sets("articles", "honorifics", "premodifiers", "former", "possessives")
    while index >= 0 and (tokens[index].cap and index or tokens[index].low.rstrip(".") in small):
        index -= 1
    return index


def _told(scene: Scene, index: int) -> bool:
    """The token is of words that say who was there, or who talked."""
    spans = (*scene.cues.attend, *scene.cues.of("attend_phrases"), *scene.cues.talk, *scene.cues.future)
    return any(first <= index < stop for first, stop in spans)


def _verb(tokens: list[Token], index: int, words: Words) -> bool:
    """`met Y and criticised X`, unlike "met retired X", "the newly appointed X"."""
    low = tokens[index].low
    if low in words.set("other_deeds"):
        return True
    if tokens[index].cap or not low.endswith("ed") or low in words.sets("participle_adjectives", "gathering_verbs"):
        return False
    before = tokens[index - 1]
    small = words.sets("articles", "possessives", "prepositions")
    return before.low not in small and not before.low.endswith("ly")


def _done_to(person: Found, scene: Scene, lead: int, words: Words) -> bool:
    """`met Y and criticised X`, `recommended X`: of what was done to somebody."""
    led_by_cue = any(stop == lead for _, stop in scene.cues.attend)  # "met detained X"
    return not led_by_cue and not _told(scene, lead) and _verb(scene.tokens, lead, words)


def _made_to(person: Found, scene: Scene, lead: int, words: Words) -> bool:
    """`the delay led X to abandon the plan`, unlike "led X to the hall"."""
    tokens, stop = scene.tokens, max(person.stop, person.name.stop)
    if tokens[lead].low not in words.set("led_to") or stop + 1 >= len(tokens) or tokens[stop].low != "to":
        return False
    to_do = tokens[stop + 1]
    return to_do.text.islower() and to_do.low not in words.sets("articles", "possessives", "demonstratives")


def _done_by(person: Found, scene: Scene, lead: int, words: Words) -> bool:
    """`a lawsuit filed by X`, `who was appointed in March by X`: what somebody does that is no meeting."""
    tokens = scene.tokens
    if tokens[lead].low not in BY or _told(scene, lead):
        return False
    if tokens[lead - 1].low in words.set("made_by"):
        return True
    dated = {i for d in scene.dates for i in range(d.first - 1, d.stop)}
    verb = lead - 1
    while verb > 0 and verb in dated:
        verb -= 1
    if tokens[verb].cap or _told(scene, verb) or tokens[verb].low in words.set("gathering_verbs"):
        return False
    done = tokens[verb - 1].low in words.set("copulas") | BEEN and tokens[verb - 2].low not in words.set("who_clauses")
    made = tokens[verb].low.endswith(words.endings("participles")) or tokens[verb].low in words.set("odd_participles")
    return made and not done


def _served(person: Found, scene: Scene, lead: int, words: Words) -> bool:
    """`the regional office for X`, `who works for X`, `a statement from X`: whom others serve, or who wrote."""
    before = scene.tokens[lead - 1].low
    if scene.tokens[lead].low in FOR:
        return before in words.set("in_service")
    if scene.tokens[lead].low in WITH_OR_BETWEEN and talked_of(scene, lead - 1, words):
        return True  # "to prepare the summit with X"
    return scene.tokens[lead].low in FROM and before in words.sets("sent_things", "senders_of")


def _said_of(person: Found, scene: Scene, lead: int, words: Words) -> bool:
    """`Z said X had approved the plan`, unlike "“…,” said X": whom a speaker tells of, if not of their coming."""
    tokens, stop = scene.tokens, max(person.stop, person.name.stop)
    if tokens[lead].low not in words.verbs("quote") or tokens[lead - 1].kind != "word":
        return False
    acts = stop < len(tokens) and tokens[stop].low in words.set("reported_verbs")
    return acts and not any(first >= stop for first, _ in (*scene.cues.attend, *scene.cues.of("attend_phrases")))


def _whose(person: Found, scene: Scene, lead: int, words: Words) -> bool:
    """`the board, whose chair is X`, `one leader whom both hope to please is X`: told of a body."""
    tokens = scene.tokens
    if tokens[lead].low not in words.set("copulas"):
        return False
    for i in range(lead - 1, max(-1, lead - CLAUSE), -1):
        if tokens[i].kind != "word" or _told(scene, i):
            return False
        if tokens[i].low in words.set("whose"):
            return tokens[lead].low not in WAS
    return False


def _whose_own(person: Found, scene: Scene, lead: int, words: Words) -> bool:
    """`the chief, whose crew lost X`: a clause about somebody else; not "whose members are X and Y"."""
    tokens = scene.tokens
    for i in range(lead, max(0, lead - CLAUSE), -1):
        if tokens[i].low in words.set("whose"):
            return i < lead
        if tokens[i].kind != "word" or _told(scene, i) or tokens[i].low in words.set("copulas"):
            return False
    return False


def _kin_of(person: Found, scene: Scene, words: Words) -> bool:
    """`the mayor, whose husband, X, runs the port`."""
    tokens, kin = scene.tokens, person.first - 1
    kin -= kin > 0 and tokens[kin].text == ","
    return kin > 0 and tokens[kin].low in words.set("kin") and tokens[kin - 1].low in words.set("whose")


def _sender(person: Found, scene: Scene, words: Words) -> bool:
    """`an envoy from Andovia's President X`: who sent somebody else."""
    tokens = scene.tokens
    near = range(person.name.first - 1, max(0, person.name.first - SENDER), -1)
    sent = next((i for i in near if tokens[i].low in FROM), 0)
    if not sent or tokens[sent - 1].low not in words.set("senders_of"):
        return False
    between = tokens[sent + 1 : person.name.first]
    small = words.sets("articles", "conjunctions", "possessives") | OF
    return bool(between) and all(t.cap or t.low in small for t in between)
