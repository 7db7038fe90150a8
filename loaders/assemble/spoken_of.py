"""Who is only spoken of, or only made something that is: no word of meeting leads to them.

"criticó al juez X"   "hablaron del juez X"   "del autor X"   "un poncho tejido por X"   "nominated Judge X"
"""

from __future__ import annotations

from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .led_rows import row_start

OF = small_words("of")
TO = small_words("spanish_to")
BETWEEN = small_words("between")
BY = small_words("by")
FOR = small_words("for")
QUOTES = frozenset('”"»')
GIVEN = 5  # tokens from "hecha este año en Lima" to "por"
AUXILIARY = 2  # tokens before a participle in which "fue", "han sido" stands
WHO = 4  # tokens from a name to its "who", and from there to the verb
NOUN = 3  # tokens before a participle in which the thing stands
HAVING = 4  # tokens from a name to the verb of "por haberse reunido"


def spoken_of(person: Found, scene: Scene, words: Words) -> bool:
    """In a list of those present nobody is only spoken of."""
    if scene.listed:
        return False
    index = _before_row(person, scene, words)
    if index >= 0 and any(
        aside(person, scene, index, words) for aside in (_bound, _accused, _topic, _made_it, _for_whom)
    ):
        return True
    return _author(person, scene, words)


def _before_row(person: Found, scene: Scene, words: Words) -> int:
    """The last token before somebody, or before the row of names they stand in: "a | X, Y y a Z"."""
    tokens = scene.tokens
    index = row_start(person, scene, words.sets("articles", "conjunctions") | TO | {","}) - 1
    small = words.sets("articles", "honorifics") - TO - OF
    while index >= 0 and tokens[index].low.rstrip(".") in small:
        index -= 1
    return index


def _accused(person: Found, scene: Scene, index: int, words: Words) -> bool:
    """`criticó al juez X`, `nombra al Prof. X y a Y`, `accused Judge X`."""
    tokens = scene.tokens
    if index >= 0 and words.lang == "es":
        if tokens[index].low not in TO:
            return False
        index -= 1
    if index < 0 or not (tokens[index].low in words.verbs("spoken") and tokens[index].text.islower()):
        return False
    before = tokens[index - 1].low if index else "the"
    if words.lang == "en" and (before.endswith("ly") or before in words.sets("articles", "possessives")):
        return False  # "the newly appointed Ambassador X"
    done_to = words.lang == "es" and tokens[index].low.endswith(words.endings("participles"))
    met = any(first <= index < stop for first, stop in scene.cues.attend) or _met_by_them(person, scene, words)
    return not done_to and not met and not _for_meeting(person, scene)


def _for_meeting(person: Found, scene: Scene) -> bool:
    """`critica a X | por haberse reunido con Y`: what they are blamed for is the meeting."""
    stop = max(person.stop, person.name.stop)
    blamed = stop < len(scene.tokens) and scene.tokens[stop].low in BY
    return blamed and any(0 < first - stop < HAVING for first, _ in scene.cues.attend)


def _met_by_them(person: Found, scene: Scene, words: Words) -> bool:
    """`apoyaron a X, con quien se vieron en Lima`: a clause about somebody tells that they met all the same."""
    stop = max(person.stop, person.name.stop)
    who = next(
        (i for i in range(stop, min(len(scene.tokens), stop + WHO)) if scene.tokens[i].low in words.set("who")), 0
    )
    met = (*scene.cues.attend, *scene.cues.of("attend_phrases"))
    return who > 0 and any(who < first <= who + WHO for first, _ in met)


def _bound(person: Found, scene: Scene, index: int, words: Words) -> bool:
    """`destacó la amistad entre X y Y`, `the good working relationship between X and Y`."""
    tokens = scene.tokens
    return index > 0 and tokens[index].low in BETWEEN and tokens[index - 1].low in words.set("bonds")


def _topic(person: Found, scene: Scene, index: int, words: Words) -> bool:
    """`hablaron del juez X`, `habló sobre X`, `spoke about Judge X`: what the talk was about."""
    tokens = scene.tokens
    if index < 1 or tokens[index].low not in words.set("about"):
        return False
    return tokens[index - 1].low in words.set("talking")


def _author(person: Found, scene: Scene, words: Words) -> bool:
    """`el libro “Faros”, del autor X`, `la muestra del pintor X`: whose work something is."""
    tokens, makers = scene.tokens, words.set("makers")
    index = person.first if tokens[person.first].low in makers else person.first - 1
    if index < 2 or tokens[index].low not in makers:
        return False
    index -= 1
    while index > 0 and tokens[index].low in words.set("articles") - OF:
        index -= 1
    if index < 1 or tokens[index].low not in OF:
        return False
    work = tokens[index - 1]
    present = (*scene.cues.attend, *scene.cues.of("attend_phrases"))
    led = any(first <= index < stop or stop == index for first, stop in present)
    return not led and (
        work.text in QUOTES or work.text == "," or work.kind == "word" and not _of_presence(work, words)
    )


def _of_presence(token: Token, words: Words) -> bool:
    return token.low in words.sets("owner_in_room", "meeting_nouns")


def _made_it(person: Found, scene: Scene, index: int, words: Words) -> bool:
    """`un poncho tejido por X`, `Arce, apoyado por X`: who did something to what is named, and it is no meeting.

    Unlike "la sesión abierta por X", "fueron guiados por X" and "escoltado por X", which tell who was there.
    """
    tokens = scene.tokens
    if words.lang != "es" or index < 2 or tokens[index].low not in BY:
        return False
    dated = {i for d in scene.dates for i in range(d.first, d.stop)}
    verb = index - 1
    while verb > max(0, index - GIVEN) and not _participle(tokens[verb], words):
        token = tokens[verb]
        if not (verb in dated or token.cap or token.low in words.sets("locatives", "given_to", "articles")):
            return False
        verb -= 1
    if not _participle(tokens[verb], words) or tokens[verb].low.startswith(words.endings("done_in_room")):
        return False
    cues = (*scene.cues.attend, *scene.cues.of("attend_phrases"), *scene.cues.of("at_the_head"))
    if any(first <= verb < stop for first, stop in cues):
        return False
    before = [t.low for t in tokens[max(0, verb - AUXILIARY) : verb]]
    if words.sets("auxiliaries", "copulas", "passive_infinitive", "being") & set(before):
        return False
    thing = tokens[max(0, verb - NOUN) : verb]
    return not any(t.low in words.sets("meeting_nouns", "delegation_words", "groups_met") for t in thing)


def _participle(token: Token, words: Words) -> bool:
    """`tejido`, `hecha`: in small letters."""
    ends = token.low.endswith(words.endings("participles")) or token.low in words.set("odd_participles")
    return token.text.islower() and ends


def _for_whom(person: Found, scene: Scene, index: int, words: Words) -> bool:
    """`una carta para el presidente X`, `a letter for King X`: for whom something is."""
    tokens = scene.tokens
    if index < 1 or tokens[index].low not in FOR | TO:
        return False
    return tokens[index - 1].low in words.set("carried_to")
