"""Who met others in a sentence that does not name them: "She also met with Y", "Later the delegation visited Z"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from graph.authority import authority

from ..agencies.bodies import demonyms
from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_parts, small_words
from ..tokens import Token, fold
from ..vocabulary import gender
from ..words import Words
from .turns import OPENING, also_meets, body_of_meeting, meeting_with, meets, met_besides, speaks, surname

NEAR = 3  # tokens before a verb in which its pronoun stands
AHEAD = 12  # tokens of words about the time or place, before a comma
BEEN = small_words("was", "been", "was_done", "spanish_was")
LADIES = small_words("ladies")
LISTED = small_parts("made_up", "headed", "includes")
BESIDE = 2  # tokens around "delegation" that say whose it is

People = tuple[Found, ...]


def unnamed_hosts(scene: Scene, told: Sequence[Scene], lead: People, there: Set[int], words: Words) -> People:
    """Those who met others where the sentence has a delegation, a pronoun, a post or nothing for them.

    A delegation is all that was `told` of it; else it is one of the `lead` (see `lead_of`), or the only one with that
    post of those who were `there`, by the ids of those found.
    """
    also = also_meets(scene, words)
    verb = also if also is not None else next(iter(meets(scene, words)), None)
    if verb is None:
        return _of_a_meeting(scene, lead, words)
    besides = met_besides(scene, words)
    if any(person.name.first < verb and person not in besides for person in scene.people):
        return ()
    if any(t.low in words.set("delegation_words") for t in scene.tokens[:verb]):
        return delegation(told, words)
    alike = tuple(host for host in lead if _stands_for(scene, verb, host, words))
    if len(lead) > 1 and not _posts(scene, verb, words):
        alike = tuple(host for host in alike if _gender(host) == _pronoun(scene, verb, words) != "")
    if not alike and _posts(scene, verb, words):
        named = [p for s in told if s.kind == "prose" for p in s.people if _stands_for(scene, verb, p, words)]
        seen = [p for p in named if id(p) in there] or named
        heads = {post[0] for post in _posts(scene, verb, words)}
        seen = [p for p in seen if heads & {post.post.words[0] for post in p.posts}] or seen  # "the PM", not a minister
        alike = (seen[0],) if len({surname(p) for p in seen}) == 1 else ()
    return alike if len(alike) == 1 else ()


def lead_of(opening: Scene, told: Sequence[Scene], words: Words) -> People:
    """Who can be meant later on: those before the verb of the first meeting, the leader of a delegation there, or
    the one person named before.
    """
    return hosts_of(opening, words) or delegation([opening], words)[:1] or only_one(told)


def hosts_of(opening: Scene, words: Words) -> People:
    """Whoever stands before the verb of meeting."""
    met = next((first for first, _ in opening.cues.attend if opening.region[first] == "main"), 0)
    return tuple(person for person in opening.people if person.name.first < met)


def _of_a_meeting(scene: Scene, lead: People, words: Words) -> People:
    """`In the meeting with Y, trade was discussed`: nobody but Y is named, and one alone met others before."""
    noun = meeting_with(scene, words)
    if noun is None or len(lead) != 1:
        return lead if len(lead) == 1 and body_of_meeting(scene, words) else ()
    own = surname(lead[0])  # "X's day ended with a meeting with Y"
    return lead if all(surname(person) == own for person in scene.people if person.name.first < noun) else ()


def only_one(told: Sequence[Scene]) -> People:
    """The one person named so far, if there is but one."""
    people = [(p, scene) for scene in told if scene.kind == "prose" for p in scene.people if not p.nested]
    same = len({surname(p) for p, _ in people}) == 1
    return (people[0][0],) if same and not speaks(*people[0]) else ()


def delegation(told: Sequence[Scene], words: Words) -> People:
    """The members of the one delegation the text speaks of; nobody where it speaks of several."""
    members: dict[str, Found] = {}
    whose: set[str] = set()
    for scene in told:
        at = scene.where(words.set("delegation_words"))
        if scene.kind != "prose" or not at:
            continue
        near = (t for i in at for t in scene.tokens[max(0, i - BESIDE) : i + BESIDE] if t.low in demonyms())
        whose |= {authority().country_code(t.text) or t.low for t in near}
        if len(whose) > 1 or any(scene.tokens[i].low.endswith("s") for i in at):
            return ()
        stop = next((verb for verb in meets(scene, words) if verb > at[0]), len(scene.tokens))
        listed = (i for i in range(at[0], stop) if scene.tokens[i].low.startswith(LISTED))
        first = next(listed, stop)
        for person in scene.people:
            if first < person.name.first < stop and not person.nested and scene.region[person.name.first] == "main":
                members.setdefault(surname(person), person)
    return tuple(members.values())


def _subject(scene: Scene, verb: int, words: Words) -> int:
    """Where the words for who met can begin: behind a time, a day or a place that opens the sentence."""
    spans = [*scene.cues.of("another_meeting"), *((d.first, d.stop) for d in scene.dates)]
    opening = max((stop for first, stop in spans if first < OPENING and stop <= verb), default=0)
    besides = max((stop for first, stop in scene.cues.of("besides_meeting") if first < OPENING), default=0)
    if besides or any(t.low in words.sets("prepositions", "during") for t in scene.tokens[:2]):
        comma = max((i for i in range(besides, min(verb, AHEAD + besides)) if scene.tokens[i].text == ","), default=0)
        opening = max(opening, comma)  # "Durante la visita, también se reunió con Y"
    return opening


def _posts(scene: Scene, verb: int, words: Words) -> set[tuple[str, ...]]:
    """The posts that stand where the subject does."""
    opening = _subject(scene, verb, words)
    return {post.post.words for post in scene.posts if opening <= post.head and post.head_stop <= verb}


def _stands_for(scene: Scene, verb: int, host: Found, words: Words) -> bool:
    """Before the verb stands a pronoun, the host's own post, or no subject at all: "También se reunió con …".

    A time or day may open the sentence: "Por la tarde, sostuvo …".
    """
    before = scene.tokens[_subject(scene, verb, words) : verb]
    if posts := _posts(scene, verb, words):
        own = {post.post.words[0] for post in host.posts}
        others = words.data["called_too"]
        too = any(t.low in words.set("also") and b.low in words.set("articles") for b, t in pairwise(before))
        same = too or all(own & {post[0], *others.get(post[0], ())} for post in posts)
        return same and not _foreign(before, scene, host)
    silent = words.sets("also", "reflexive", "conjunctions", "auxiliaries") | BEEN | {","}
    where = max((i + 1 for i, t in enumerate(before) if t.low in words.set("where_clauses")), default=0)
    if where and any(t.text.endswith("ó") for t in scene.tokens[: verb - len(before) + where]):
        before = before[where:]  # "Luego viajó a Lima, donde se reunió con Y"
    pronoun = any(t.text.lower() in words.data["subject_pronouns"] for t in before[-NEAR:])  # "él", not "el"
    return pronoun or all(t.low in silent for t in before)


def _foreign(before: Sequence[Token], scene: Scene, host: Found) -> bool:
    """`the Chilean minister`, where the host's own post has another nation, or whom they met has the same."""
    nation = {t.low for t in before} & demonyms()
    own = {word for word in (host.role or "").lower().split()} & demonyms()
    theirs = {word for p in scene.people for word in (p.role or "").lower().split()}
    return bool(nation) and (bool(own) and own.isdisjoint(nation) or bool(theirs & nation))


def _pronoun(scene: Scene, verb: int, words: Words) -> str:
    """The gender of the pronoun before a verb: "m", "f", or nothing."""
    pronouns: list[str] = words.data["subject_pronouns"]
    near = [t.text.lower() for t in scene.tokens[max(0, verb - NEAR) : verb]]
    return next((sex for sex, word in zip("mf", pronouns, strict=True) if word in near), "")


def _gender(host: Found) -> str:
    """By the courtesy before a name, else by the name: a man unless either says otherwise."""
    return "f" if fold(host.honorific or "").rstrip(".") in LADIES or gender(host.text.split()[0]) == "f" else "m"
