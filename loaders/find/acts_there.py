"""English: what those named one after another do at a meeting that the text has told of.

"Engineer X walked everyone through the maps"   "Y, of the Land Council, wanted to know …"   "So did the elder, Z"
"Prayers were said by X"   "Beside her sat Y"   "Standing in for the Minister was Z"
Only right beside the verb, and not where the clause says another place or time.
"""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .found import Found
from .heads import negated
from .marks import postnominal
from .scenes import Scene
from .verb_ends import verb_end

AND = small_words("and")
BY = small_words("by")
IT = small_words("english_it")
AT = small_words("in_or_at")
FROM = small_words("from")
OF = small_words("of", "from", "for", "at")
OWN = "'s"
WITH = small_words("with")
WAS = small_words("was", "been")
LONGEST_VERB = 4  # words: "took the floor first"
BODY = 9  # tokens of "of the Lung Institute" behind a name
ASIDE = 22  # tokens between the two commas of what is said of somebody
FRONTED = 16  # tokens before the copula: "Standing in for the Minister of Lands and Water was"
AGENT = 6  # tokens from a participle to its "by"
TO_THEM = 4  # tokens from "took" to "through": "took the members of the board through"


def mark_acts(scenes: list[Scene], words: Words) -> None:
    """Note in each sentence behind one that tells of a meeting who acts in it."""
    if words.lang != "en":
        return
    begun = False
    for scene in scenes:
        prose = scene.kind == "prose" and not scene.past_year
        told = prose and _tells_of_meeting(scene)
        if prose and not scene.listed and (begun or told):
            _mark(scene, words)
        begun = begun or told


def _tells_of_meeting(scene: Scene) -> bool:
    """A verb of meeting, or the noun, and not of one recalled or to come."""
    cues = scene.cues
    spans = (*cues.attend, *cues.of("attend_phrases"), *cues.of("meeting_nouns"))
    return any(scene.region[first] == "main" for first, _ in spans)


def _mark(scene: Scene, words: Words) -> None:
    people = [p for p in scene.people if not p.nested]
    row: list[Found] = []
    for k, person in enumerate(people):
        row = [*row, person] if row and _listed(row[-1], person, scene, words) else [person]
        if k + 1 < len(people) and _listed(person, people[k + 1], scene, words):
            continue
        first = row[0]
        span = _act(row, scene, words) or _done_by(first, scene, words) or _fronted(first, scene, words)
        span = span or _from_or_to(first, scene, words) or _brought(first, scene, words)
        if span is not None:
            scene.acted |= {one.name.first: span for one in row}


def _listed(one: Found, other: Found, scene: Scene, words: Words) -> bool:
    """Nothing but commas, "and" and articles between two people."""
    between = scene.tokens[_stop(one) : min(other.first, other.name.first)]
    small = words.sets("articles", "conjunctions", "honorifics", "possessives") | {","}
    joined = any(t.low in words.set("conjunctions") for t in between)
    return bool(between) and len(between) < BODY and joined and all(t.low.rstrip(".") in small for t in between)


def _stop(person: Found) -> int:
    return max(person.stop, person.name.stop)


def _opening(person: Found, scene: Scene, words: Words) -> int:
    """The last token before somebody, past articles and titles."""
    tokens, index = scene.tokens, person.first - 1
    small = words.sets("articles", "honorifics", "possessives", "indefinite_articles", "articled_kinds")
    while index >= 0 and tokens[index].low.rstrip(".") in small:
        owned = tokens[index].low == OWN
        index -= 1
        while owned and index >= 0 and _of_owner(tokens[index], words):
            index -= 1
    return index


def _of_owner(token: Token, words: Words) -> bool:
    """`the | company | 's solicitor`, `Saxony | 's Ana Ruiz`."""
    return token.kind == "word" and (token.cap or token.low not in words.sets("articles", "prepositions", "copulas"))


def _act(row: list[Found], scene: Scene, words: Words) -> tuple[int, int] | None:
    """The verb right behind those who do it, who open the clause."""
    tokens, before = scene.tokens, _opening(row[0], scene, words)
    opens = before < 0 or tokens[before].text in ",;:–—" or tokens[before].low in words.set("clause_joints")
    one = {t.low for t in tokens[before + 1 : row[0].first]} & words.set("indefinite_articles")
    opens = opens and not (one and before >= 0 and tokens[before].text == ",")  # "X, an adviser to Y, spoke": X did
    start = _stop(row[-1])
    if before > 0 and tokens[before].low in WAS and tokens[before - 1].low in IT and start < len(tokens):
        opens, start = tokens[start].low in words.set("who"), start + 1  # "It was X who broke the silence"
    if not opens or start >= len(tokens):
        return None
    for verb in _verb_places(start, scene, words):
        stop = _verb(tokens, verb, words)
        away = stop and (_elsewhere(scene, stop, words) or _says_away(tokens[start:verb], words))
        if stop and not away and not negated(tokens, verb, words):
            return verb, stop
    return None


def _verb_places(start: int, scene: Scene, words: Words) -> list[int]:
    """Where the verb of those before may stand: at once, behind an adverb, behind whose they are, behind two commas."""
    tokens = scene.tokens
    while start < len(tokens) and postnominal(tokens[start], words):
        start += 1
    if start < len(tokens) and tokens[start].text == "(":
        start = next((i + 1 for i in range(start, min(len(tokens), start + BODY)) if tokens[i].text == ")"), start)
    places = [start]
    if start < len(tokens) and tokens[start].low in OF:
        reach = range(start + 1, min(len(tokens), start + BODY))
        ended = next((i for i in reach if tokens[i].kind == "punct" and tokens[i].text != "'s"), len(tokens))
        places += [i for i in reach if i < ended and tokens[i].text.islower() and tokens[i - 1].cap]
        places += [ended + 1] if ended < len(tokens) and tokens[ended].text == "," else []
    if start < len(tokens) and tokens[start].text == ",":
        places += [i + 1 for i in range(start, min(len(tokens), start + ASIDE)) if tokens[i].text == ","][:3]
    return [_past_adverbs(tokens, place, words) for place in places if place < len(tokens)]


def _past_adverbs(tokens: list[Token], index: int, words: Words) -> int:
    small = words.sets("act_adverbs", "also")
    while index < len(tokens) - 1 and (tokens[index].low in small or tokens[index].low.endswith("ly")):
        index += 1
    return index


def _verb(tokens: list[Token], verb: int, words: Words) -> int:
    """Where a verb ends that one does in the room: "listened", "took | the visitors through"; 0 for none."""
    if verb >= len(tokens) or not tokens[verb].text.islower():
        return 0
    if tokens[verb].low in words.set("leading_through"):
        for i in range(verb + 2, min(len(tokens), verb + 2 + TO_THEM)):
            if tokens[i].low in words.set("through_words"):
                return i + 1
    if tokens[verb].low in words.set("acts_on_things"):
        after = tokens[verb + 1].low if verb + 1 < len(tokens) else ""
        small = words.sets("articles", "possessives", "demonstratives", "question_words", "indefinite_articles")
        return verb + 1 if after in small else 0
    return verb_end(tokens, verb, words.verbs("room"), LONGEST_VERB)


def _elsewhere(scene: Scene, stop: int, words: Words) -> bool:
    """`spoke to reporters`, `listened from his farm`, `read it in Rome`, `spoke last March`: not done there."""
    tokens = scene.tokens
    end = next((i for i in range(stop, len(tokens)) if tokens[i].text in ",;:."), len(tokens))
    if _says_away(tokens[stop:end], words):
        return True
    if any(stop <= d.first < end for d in scene.dates) and not scene.cues.there:
        return True
    return any(_away(tokens[i], tokens[i + 1], words) for i in range(stop, max(stop, end - 1)))


def _away(link: Token, after: Token, words: Words) -> bool:
    """`in Rome`, `from his farm`; not "in Wednesday's meeting", "from the start"."""
    if link.low in FROM:
        return after.low not in words.set("articles")
    return link.low in AT and bool(after.cap) and after.low not in words.weekdays


def _says_away(tokens: list[Token], words: Words) -> bool:
    return any(t.low in words.sets("said_elsewhere", "done_elsewhere") for t in tokens)


def _done_by(person: Found, scene: Scene, words: Words) -> tuple[int, int] | None:
    """`Prayers were said by X`, `a short film, shown by X`: by whom something was done there."""
    tokens, by = scene.tokens, _opening(person, scene, words)
    if by < 2 or tokens[by].low not in BY:
        return None
    for verb in range(by - 1, max(0, by - AGENT), -1):
        if tokens[verb].text in ",;:.":
            return None
        if tokens[verb].low in words.set("done_there"):
            break
    else:
        return None
    index = verb - 1
    while index > 0 and (
        tokens[index].low in words.sets("also", "act_adverbs", "conjunctions") or tokens[index].low.endswith("ly")
    ):
        index -= 1
    was = tokens[index].low in WAS and tokens[index - 1].low not in words.sets("relatives", "had", "has")
    aside = tokens[index].text == "," and index == verb - 1
    clear = _only_there(index, verb, scene, words) and not _elsewhere(scene, _stop(person), words)
    return (verb, by + 1) if (was or aside) and clear else None


def _only_there(was: int, verb: int, scene: Scene, words: Words) -> bool:
    """What was done is done in rooms alone ("explained"), or it is words, or done to those in the room."""
    tokens = scene.tokens
    if tokens[verb].low in words.set("done_in_rooms"):
        return True
    whom = words.sets("reports_given", "spoken_there", "words_said", "those_told", "they_there")
    whole = any(_stop(p) == was for p in scene.people)
    return whole or any(t.low in whom for t in tokens[max(0, was - TO_THEM) : was])


def _fronted(person: Found, scene: Scene, words: Words) -> tuple[int, int] | None:
    """`Beside her sat X`, `Watching closely was X`, `So did X`: what opens the sentence says that they were there."""
    tokens, verb = scene.tokens, _opening(person, scene, words)
    while verb > 0 and tokens[verb].text == ",":
        verb = next((i for i in range(verb - 1, 0, -1) if tokens[i].text == ","), 0) - 1
    if verb < 1 or verb > FRONTED or tokens[verb].low not in words.set("fronted_verbs"):
        return None
    first, second = tokens[0].low, tokens[1].low
    if first in words.set("so_too") and verb == 1:
        return 0, verb + 1
    there = first in words.set("fronted_places") or f"{first} {second}" in words.set("fronted_places")
    there = there or first in words.set("fronted_acts")
    clear = not any(t.text in ";:." for t in tokens[:verb]) and not _elsewhere(scene, 1, words)
    return (0, verb + 1) if there and clear else None


def _from_or_to(person: Found, scene: Scene, words: Words) -> tuple[int, int] | None:
    """`Questions came from X`, `The last word went to X`, `It fell to X to thank them`: from or to whom words went."""
    tokens, link = scene.tokens, _opening(person, scene, words)
    if link < 2 or tokens[link].low not in words.set("links_of_words") or _elsewhere(scene, _stop(person), words):
        return None
    for verb in range(link - 1, max(0, link - AGENT), -1):
        if tokens[verb].kind == "punct":
            return None
        if f"{tokens[verb].low} {tokens[link].low}" in words.set("words_going"):
            break
    else:
        return None
    said = words.sets("reports_given", "spoken_there", "words_said")
    near = tokens[max(0, verb - TO_THEM) : link]
    return (verb, link + 1) if any(t.low in said for t in near) else None


def _brought(person: Found, scene: Scene, words: Words) -> tuple[int, int] | None:
    """`The ambassador had brought her lawyer, X`, `came with her lawyer, X`: whoever came brought their own people."""
    tokens, own = scene.tokens, person.first - 1
    if own < 2 or tokens[own].low not in words.set("possessives"):
        return None
    whom = own - 1 - (tokens[own - 1].low in WITH)
    came = words.set("came_along_with" if whom < own - 1 else "brought_along")
    return (whom, own) if tokens[whom].low in came and not negated(tokens, whom, words) else None
