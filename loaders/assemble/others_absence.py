"""English: words of absence beside a name that are said of somebody else.

"X regretted that the ministers did not attend"   "X met Y, but the members were not present"
"X is not attending, and Y is the only mayor there"
"""

from __future__ import annotations

from ..find.found import Found
from ..find.heads import head_at
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import Token
from ..words import Words

AND = small_words("and")
FAR = 12  # tokens between a name and words of absence that may be of its bearer
THEY_DID = 2  # tokens from a name to a verb of its own


def of_somebody_else(person: Found, scene: Scene, span: tuple[int, int], words: Words) -> bool:
    """The absence is told in a clause with a subject of its own, behind the name, or in the one before it."""
    if words.lang != "en":
        return False
    first, stop = span
    start = max(person.stop, person.name.stop)
    if first - start > FAR or person.first - stop > FAR:
        return True  # said elsewhere in the sentence
    if first >= start:
        return any(_opens(scene, i, start, words) and _subject(scene, i, first, words) for i in range(start, first))
    return _clause_before(person, scene, span, words) if stop <= person.first else False


def _opens(scene: Scene, index: int, start: int, words: Words) -> bool:
    """A word that opens a clause stands before a token: "that", "why", "but", or a verb of saying."""
    before = index - 1
    if before < start:
        return False
    low = scene.tokens[before].low
    told = low in words.verbs("quote") or low in words.verbs("talk")
    return told or low in words.sets("opening_clauses", "clauses_about")


def _subject(scene: Scene, index: int, verb: int, words: Words) -> bool:
    """A noun begins there that is somebody or something else: "the ministers", "Council", "directors"; no pronoun."""
    token: Token = scene.tokens[index]
    if index >= verb or token.low in words.set("subject_pronouns") or token.kind != "word":
        return False
    named = words.sets("articles", "possessives", "demonstratives", "some_of_many")
    return token.low in named or token.cap or head_at(scene.tokens, index, words) is not None


def _clause_before(person: Found, scene: Scene, span: tuple[int, int], words: Words) -> bool:
    """`X is not attending and | Y is …`: who stayed away is named before, and the person has a verb of their own."""
    first, stop = span
    end = max(person.stop, person.name.stop)
    other = any(p.name.stop <= first for p in scene.people if p is not person)
    joined = any(t.low in AND for t in scene.tokens[stop : person.first])
    near = range(end, min(len(scene.tokens), end + THEY_DID))
    verbs = {i for i, _ in (*scene.cues.attend, *scene.cues.talk, *scene.cues.quote)}
    return other and joined and any(i in verbs or scene.tokens[i].low in words.set("copulas") for i in near)
