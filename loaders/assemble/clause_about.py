"""Who stands only in a clause about somebody or something, which tells of no meeting or of one of another day.

"quien verá el martes a X"   "quien el día 20 recibió a X"   "a quien X acusa de fraude"   "cuyo titular es X"
"los acuerdos que llevarán ante X"
"""

from __future__ import annotations

from ..find.found import Found
from ..find.futures import is_future
from ..find.scenes import Scene
from ..small_words import small_parts, small_words
from ..tokens import Token
from ..words import Words
from .acted import before_articles

THAT = small_words("that")
BETWEEN = small_words("between")
WITH = small_words("with")
NO_NOUNS = small_words("of", "put_beside", "later_than", "by", "for", "with")
TODAY = (0, 0)
HOLDS = (*small_parts("includes"), *small_parts("made_up"))
NOUN = 3  # tokens from a meeting to its "que": "la gira nacional que comenzó X"
POST = 5  # tokens from "cuyo" to the comma of "cuyo primer director, X"
NEAR = 3  # tokens from a name to the verb it is the subject of


def in_clause_about(person: Found, scene: Scene, words: Words) -> bool:
    """In English only kin: a name behind "who" and its verb is its object, which other rules see."""
    if words.lang == "en" and not scene.listed:
        return _kin_of(person, scene, words)
    if words.lang != "es" or scene.listed or scene.region[person.name.first] != "main":
        return False
    start = before_articles(scene.tokens, person.first - 1, words)
    if start > 0 and scene.tokens[start].text == ",":
        return _heads_whose(person, scene, start, words)
    opener = _opener(scene.tokens, person.first - 1, words)
    if scene.tokens[opener].low in words.set("whose") and _acts(person, scene):
        return False  # "cuyo director, X, expuso"
    return (
        opener > 0
        and not _ended(person, scene, opener, words)
        and (
            _untold(person, scene, opener, words)
            or _to_come(person, scene, opener, words)
            or _of_another_day(person, scene, opener, words)
        )
    )


def _kin_of(person: Found, scene: Scene, words: Words) -> bool:
    """`X, whose husband, Y, ran the port`: of the family, unless they do what is told of the meeting."""
    index = person.first
    whose = index > 0 and scene.tokens[index - 1].low in words.set("whose")
    return whose and scene.tokens[index].low in words.set("kin") and not _acts(person, scene)


def _opener(tokens: list[Token], index: int, words: Words) -> int:
    """The "quien" or "que" that opens the clause a token stands in; 0 for none."""
    for i in range(index, 0, -1):
        if tokens[i].kind != "word" and tokens[i].text in ',;:.()—–“”«»"':
            return 0
        if tokens[i].low in words.set("clause_words"):
            about = tokens[i].low not in THAT or _about_noun(tokens, i - 1, words)
            return i if about and tokens[i - 1].low not in BETWEEN else 0
    return 0


def _about_noun(tokens: list[Token], index: int, words: Words) -> bool:
    """A comma or a noun stands before "que": "las obras que", "de la obra que", unlike "anunció que", "para que"."""
    token = tokens[index]
    if token.text == "," or token.cap:
        return True
    leads = words.sets("articles", "prepositions", "possessives", "demonstratives")
    small = leads | words.set("conjunctions") | NO_NOUNS
    if token.kind != "word" or token.low in small or token.low.endswith(words.endings("infinitives")):
        return False
    if index and tokens[index - 1].low in leads:
        return True
    return token.low.endswith("s") and token.low not in words.set("no_plurals")


def _ended(person: Found, scene: Scene, opener: int, words: Words) -> bool:
    """`El plan que dirigirá Y se presentó a X`: a second verb without an "and" is that of the sentence."""
    tokens, past = scene.tokens, words.set("past_forms")
    told = [
        i
        for i in range(opener + 1, person.first)
        if is_future(tokens[i]) or tokens[i].text.endswith(words.endings("past_endings")) or tokens[i].low in past
    ]
    joins = words.set("conjunctions") | THAT
    return len(told) > 1 and joins.isdisjoint(t.low for t in tokens[told[-2] : told[-1]])


def _end(scene: Scene, index: int) -> int:
    """Where the clause of a token ends."""
    return next((i for i in range(index, len(scene.tokens)) if scene.tokens[i].text in ",;."), len(scene.tokens))


def _untold(person: Found, scene: Scene, opener: int, words: Words) -> bool:
    """`quien derrotó en las urnas a X`, `al que apoya X`: no word of the clause tells of a meeting or of talk."""
    tokens, end = scene.tokens, _end(scene, max(person.stop, person.name.stop))
    cues = scene.cues
    said = (span for span in cues.quote if span[0] < person.first)  # unlike "a quien X acusa"
    told = (*cues.attend, *cues.talk, *cues.future, *said)
    phrases = (*cues.of("attend_phrases"), *cues.of("meeting_nouns"), *cues.of("speaker_in_room"))
    if any(opener - NOUN < first < end for first, _ in phrases) or any(opener < first < end for first, _ in told):
        return False
    if any(t.low.startswith(HOLDS) for t in tokens[opener:end]):
        return False
    thing = tokens[opener].low in THAT
    with_whom = any(t.low in WITH for t in tokens[opener : person.first])
    return not (thing and with_whom)  # "se reunió en la ciudad que lo vio nacer con X"


def _to_come(person: Found, scene: Scene, opener: int, words: Words) -> bool:
    """`quien verá este martes a X`, `los acuerdos que llevarán ante X`: to come, and no verb of what was behind it."""
    future = next((i for i in range(opener + 1, person.first) if is_future(scene.tokens[i])), None)
    met = (at for at, _ in scene.cues.attend if not scene.tokens[at].low.endswith(words.endings("infinitives")))
    return future is not None and not any(future < at < person.first for at in met)


def _of_another_day(person: Found, scene: Scene, opener: int, words: Words) -> bool:
    """`se reunió con Y, quien el día 20 recibió a X`: a clause with a day of its own, behind a verb of meeting."""
    met = [first for first, _ in scene.cues.attend if scene.region[first] == "main"]
    if not any(first < opener for first in met) or not any(opener < first < person.first for first in met):
        return False
    end = _end(scene, max(person.stop, person.name.stop))
    day = [(d.offset, d.weekday, d.day, d.month) for d in scene.dates if d.first < opener]
    own = [(d.offset, d.weekday, d.day, d.month) for d in scene.dates if opener < d.first < end]
    last = any(scene.tokens[i].low in words.set("last_words") for i in range(opener, end))
    return last or any(one not in day and one[0] != TODAY for one in own)


def _heads_whose(person: Found, scene: Scene, comma: int, words: Words) -> bool:
    """`cuyo jefe, el juez X, está de viaje`: whose head somebody is, unless he does what is told of the meeting."""
    tokens = scene.tokens
    whose = next((i for i in range(comma - 1, max(0, comma - POST), -1) if tokens[i].low in words.set("whose")), 0)
    return whose > 0 and not _acts(person, scene)


def _acts(person: Found, scene: Scene) -> bool:
    """A verb of meeting or of talk stands right behind."""
    stop = max(person.stop, person.name.stop)
    return any(0 <= first - stop < NEAR for first, _ in (*scene.cues.attend, *scene.cues.talk))
