"""Subjects of clauses about something else: "lo que plantea X", "what X and Y had agreed", "while X was in Lima"."""

from __future__ import annotations

from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_words
from ..words import Words
from .acted import before_articles, elsewhere_then, owns_a_place
from .led_rows import row_start

PUT_BESIDE = small_words("put_beside")
ENGLISH_WHOM = small_words("english_whom")
SPANISH_WHOM = small_words("spanish_whom")
WHILE = small_words("while")
WHAT = small_words("what")
THAT_WHICH = small_words("that_which")
ROW_END = 2  # tokens from the last of a row to its verb


def in_what_they_did(person: Found, scene: Scene, words: Words) -> bool:
    """`what X and Y had agreed`, `lo que X y Y acordaron`: whoever goes on a row that opens such a clause."""
    joints = words.set("conjunctions")
    start = row_start(person, scene, words.set("articles") | joints, joints)
    index = before_articles(scene.tokens, start - 1, words)
    if start == person.first or index < 1 or any(first >= person.stop for first, _ in scene.cues.attend):
        return False
    return f"{scene.tokens[index - 1].low} {scene.tokens[index].low}" in THAT_WHICH or scene.tokens[index].low in WHAT


def relative_subject(person: Found, scene: Scene, words: Words) -> bool:
    """`que plantea el mandatario X`: the subject of a clause about something else."""
    tokens, index = scene.tokens, before_articles(scene.tokens, person.first - 1, words)
    if index >= 0 and tokens[index].low in WHILE and elsewhere_then(scene, person, words):
        return True
    if index < 1:
        return False
    later = any(first >= person.stop for first, _ in scene.cues.attend)
    if any(stop == index + 1 for _, stop in (*scene.cues.attend, *scene.cues.of("attend_phrases"))):
        return False  # "testified before" + "Senator X", "la audiencia que dio" + "el ministro X"
    if words.lang == "en":
        clause = tokens[index].low in words.set("subordinators")
        said = tokens[index].low == "that" and (tokens[index - 1].low in words.verbs("quote") | words.set("will_know"))
        came = any(first >= person.stop for first, _ in (*scene.cues.attend, *scene.cues.of("attend_phrases")))
        told = said and came
        meeting = index > 1 and tokens[index - 1 - (tokens[index - 1].text == ",")].low in words.set("meeting_nouns")
        return (
            tokens[index].low in ENGLISH_WHOM
            and not (meeting and _acts_next(person, scene))  # "the meeting, which X chaired"
            and not told  # "The agency said that Minister X was present"
            or (clause and not later or tokens[index].low in WHILE and not came)
            or index > 1
            and tokens[index].low in words.set("ever_since")
        )
    if tokens[index].low in words.set("subordinators"):  # "hizo ver que el presidente X", not "en que el presidente X"
        came = any(first >= person.stop for first, _ in scene.cues.of("attend_phrases"))
        said = tokens[index - 1].low in WHILE and (came or bool(scene.cues.of("speaker_in_room") and scene.cues.talk))
        beside = words.sets("prepositions", "articles") | PUT_BESIDE
        return tokens[index - 1].low not in beside and not later and not said
    if tokens[index].low in WHILE:  # "mientras X se encontraba en Lima", unlike "mientras X expuso el plan"
        return not later and not any(first >= person.stop for first, _ in (*scene.cues.talk, *scene.cues.quote))
    if owns_a_place(tokens, index, words):
        return True
    if tokens[index - 1].low not in SPANISH_WHOM:
        return False
    return "que" in [t.low for t in tokens[max(0, index - 2) : index]] and not any(
        first == index for first, _ in scene.cues.attend
    )


def _acts_next(person: Found, scene: Scene) -> bool:
    """The next verb behind somebody, and behind a row of others at most, is one of meeting."""
    told = (*scene.cues.talk, *scene.cues.quote, *scene.cues.attend)
    verb = min((first for first, _ in told if first >= person.stop), default=None)
    last = max((p.stop for p in scene.people if verb is not None and p.stop <= verb), default=0)
    return verb is not None and verb - last <= ROW_END and any(first == verb for first, _ in scene.cues.attend)
