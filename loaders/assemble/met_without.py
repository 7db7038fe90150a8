"""Who tells in their own words that others met: "They met, but I cannot comment", said X, who was not there."""

from __future__ import annotations

from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_words
from ..words import Words
from .acted import passive

BUT = small_words("but")
OPENING, CLOSING = frozenset('"“«'), frozenset('"”»')
SAID = 8  # tokens from "said" to "in a statement"
APART = 2  # tokens from a name to "said"
THAT = small_words("that")
GOES_BY = small_words("with", "of", "spanish_to")
PHRASE = 3  # words of "they" and what they did, at most


def told_of_others(person: Found, scene: Scene, words: Words) -> bool:
    """Outside the words that tell of it, and with no meeting of their own."""
    asides = (_judged_it, _told_the_press, _quoted_them, _denied_it, _blamed_them, _but_said, _going_by, _showed)
    return any(aside(person, scene, words) for aside in (*asides, _told_what_another_did))


def _denied_it(person: Found, scene: Scene, words: Words) -> bool:
    """`Desmiente la alcaldesa X haber pactado con Y`, `X denied having met Y`: the only words of meeting are denied."""
    tokens = scene.tokens
    verb = next(iter(scene.where(words.set("denying"))), None)
    cues = [span[0] for span in (*scene.cues.attend, *scene.cues.talk, *scene.cues.of("attend_phrases"))]
    if verb is None or not cues:
        return False
    having = next((i for i in range(verb + 1, len(tokens)) if tokens[i].low in words.set("having_met")), None)
    if having is None or any(t.text in ";:" for t in tokens[verb:having]):
        return False
    end = next((i for i in range(having, len(tokens)) if tokens[i].text in ",;:"), len(tokens))
    return all(having <= at < end for at in cues)


def _judged_it(person: Found, scene: Scene, words: Words) -> bool:
    """`X rechazó la reunión y pidió a Y que renuncie`, `X condemned the talks`: told of a meeting of others."""
    tokens = scene.tokens
    for subject in scene.people:
        stop = max(subject.stop, subject.name.stop)
        for verb in range(stop, min(stop + PHRASE, len(tokens) - 2)):
            the = tokens[verb + 1].low in words.sets("articles", "demonstratives", "possessives")
            judged = tokens[verb].low in words.set("judging") and the
            if judged and tokens[verb + 2].low in words.set("meeting_nouns"):
                return person.first >= subject.first
    return False


def _blamed_them(person: Found, scene: Scene, words: Words) -> bool:
    """`X critica a la consejera Y por haberse reunido con Z`, `X criticised Y for meeting Z`: X was not there."""
    tokens, stop = scene.tokens, max(person.stop, person.name.stop)
    verb = next((i for i in scene.where(words.set("blaming")) if i >= stop), None)
    if verb is None or any(p.first >= stop and p.name.stop <= verb for p in scene.people):
        return False
    why = [
        i
        for i in range(verb + 1, len(tokens) - 1)
        if tokens[i].low in words.set("for_which") and tokens[i + 1].low in words.set("having_met")
    ]
    met = [first for first, _ in scene.cues.attend]
    return bool(why and met) and all(first > why[0] for first in met)


def _but_said(person: Found, scene: Scene, words: Words) -> bool:
    """`X met Y, but the union's lawyer, Z, said …`: who speaks against it in a clause of their own."""
    tokens, stop = scene.tokens, max(person.stop, person.name.stop)
    stop += stop < len(tokens) and tokens[stop].text == ","
    if not person.role or stop not in [first for first, _ in scene.cues.quote]:
        return False
    start, small = person.first - 1, words.sets("articles", "possessives", "premodifiers", "prepositions")
    while start > 0 and (tokens[start].text.islower() and tokens[start].low not in BUT or tokens[start].low in small):
        start -= 1
    told = (*scene.cues.attend, *scene.cues.talk, *scene.cues.of("attend_phrases"))
    return start > 0 and tokens[start].low in BUT and not any(first > stop for first, _ in told)


def told_from(scene: Scene) -> int | None:
    """`X received Y on Monday, | the ministry said in a statement`: where the words of who tells it in writing begin.

    None where the sentence has none, or nobody is said to meet before them.
    """
    for first, _ in scene.cues.of("remote"):
        said = next((span for span in scene.cues.quote if 0 <= first - span[1] < SAID), None)
        if said is None:
            return None
        teller = next((p for p in scene.people if 0 <= said[0] - max(p.stop, p.name.stop) < APART), None)
        after = first > said[1]  # "informó el ministerio en un comunicado"
        begin = said[0] if after or teller is None else teller.first
        comma = next((i for i in range(begin - 1, 0, -1) if scene.tokens[i].text == ","), 0)
        met = (*scene.cues.attend, *scene.cues.of("attend_phrases"))
        return comma if any(at < comma for at, _ in met) else None
    return None


def _told_the_press(person: Found, scene: Scene, words: Words) -> bool:
    """`X met Y, Z told reporters.`, `…, dijo Z a la prensa.`: the last words of a sentence that is of others.

    Or of nobody: "Trade was discussed at the meeting, party leader Z said."
    """
    tokens, stop = scene.tokens, max(person.stop, person.name.stop)
    start = person.first
    while start and tokens[start - 1].low in words.set("articles"):
        start -= 1
    said = [at for at, end in scene.cues.quote if end == start or at == stop]
    if start and tokens[start - 1].low in words.set("tells"):
        said.append(start - 1)
    if not said or any(
        t.low not in words.set("to_the_press") and t.kind == "word" for t in tokens[max(stop, said[0] + 1) :]
    ):
        return False
    begin = min(start, said[0])
    if not begin or tokens[begin - 1].text != ",":
        return False
    met = any(at < begin for at, _ in scene.cues.attend) and any(p.name.stop < begin for p in scene.people)
    return met or person.role is not None and any(passive(tokens, at, words) for at, _ in scene.cues.talk if at < begin)


def _going_by(person: Found, scene: Scene, words: Words) -> bool:
    """`X se reunió con Y, de acuerdo con el vocero Z`, not "estuvo de acuerdo con Z"."""
    tokens, start = scene.tokens, person.first
    while start and tokens[start - 1].low in words.set("articles") - {"al", "del"}:
        start -= 1
    if not start or tokens[start - 1].low not in GOES_BY:
        return False
    for size in range(2, PHRASE + 2):
        opens = start == size or start > size and tokens[start - size - 1].text in ",;."
        if opens and " ".join(t.low for t in tokens[start - size : start]) in words.set("going_by"):
            return True
    return False


def _showed(person: Found, scene: Scene, words: Words) -> bool:
    """`El ministro X publicó varias fotos de Y junto a Z`: who shows pictures of a meeting of others."""
    tokens, stop = scene.tokens, max(person.stop, person.name.stop)
    verb = next((i for i in range(stop, min(len(tokens), stop + PHRASE)) if tokens[i].low in words.set("shows")), None)
    if verb is None or any(t.kind == "word" for t in tokens[stop:verb]) or scene.cues.of("speaker_in_room"):
        return False
    return any(t.low in words.set("shown") for t in tokens[verb + 1 : verb + 1 + PHRASE])


def _told_what_another_did(person: Found, scene: Scene, words: Words) -> bool:
    """`X informó que en el encuentro el presidente pidió fondos`: what another did there, whom the clause names."""
    tokens, stop = scene.tokens, max(person.stop, person.name.stop)
    said = next((end for at, end in scene.cues.quote if 0 <= at - stop < PHRASE), None)
    if said is None or said + 1 >= len(tokens) or tokens[said].low not in THAT or words.lang != "es":
        return False
    there = next((end for at, end in scene.cues.of("speaker_in_room") if 0 <= at - said <= 1), None)
    if there is None:
        return False
    there += tokens[there].text == "," if there < len(tokens) else 0
    named = (*(p.first for p in scene.people), *(p.first for p in scene.posts))
    subject = any(0 <= first - there <= 1 for first in named)
    return subject and any(at > there for at, _ in (*scene.cues.talk, *scene.cues.attend))


def _quoted_them(person: Found, scene: Scene, words: Words) -> bool:
    """The words quoted open with "they met", the person stands outside them, and out there nobody meets."""
    tokens = scene.tokens
    for first in scene.where(OPENING):
        if not _they_met(scene, first + 1, words):
            continue
        stop = next((i for i in range(first + 1, len(tokens)) if tokens[i].text in CLOSING), len(tokens))
        outside = person.stop <= first or stop < person.first
        said = any(not first < span[0] < stop for span in (*scene.cues.quote, *scene.cues.talk))
        return outside and said and not any(not first < span[0] < stop for span in scene.cues.attend)
    return False


def _they_met(scene: Scene, first: int, words: Words) -> bool:
    lows = [t.low for t in scene.tokens[first : first + PHRASE]]
    return any(" ".join(lows[:size]) in words.set("they_met") for size in range(2, PHRASE + 1))
