"""Whose body somebody serves where nothing beside the person says it: from the text before, the list, the issuer.

    "President of the Guild, X"                    a body named before
    "accompanied by the Vice President, X"         the body of the person they came with
    "a delegation of the BODY … its treasurer X"   the body whose people are there

Nothing is guessed where the post is of a country or the person stands for another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ..agencies import AgencyMention
from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_parts, small_words
from ..tokens import fold
from ..vocabulary import is_known, place_words
from .body_names import LINKS
from .list_heads import grouped, other_side
from .named import Named, again, lexicon

THE_MINISTRY = re.compile(
    r"\b(?:del|de la|del mismo|de la misma|de es[ae]|de dich[ao]|of the|of the same|of that|in the|at the)\s+"
    r"(?:ministry|department|ministerio|secretar[íi]a|cartera|dependencia)$",
    re.IGNORECASE,
)
COMMON = re.compile(r"\b(?:del|de la|of the|at the)\s+(\w+)(?:\s+[^\W\dA-Z]+)?$")  # "de la organización gremial"
JOINED = small_parts("joined")  # "He was joined at the meeting by …"
PARTING = frozenset({",", ";", "(", ")"})
OF = small_words("of", "in_or_at")
DEFINITE = small_words("singular_articles")
TOLD = 4  # sentences back to where a post was said of nobody named
BETWEEN = LINKS | small_words("as_well_as", "by") | {"'s", "’", "'"}


def definite(role: str, offset: int, named: Named) -> AgencyMention | None:
    """The body a post's last word means: "President of the Guild", "presidente ejecutivo del organismo"."""
    match = COMMON.search(role)
    generic = lexicon(named.words.lang).generic
    word = fold(match[1]) if match else ""
    word = word if word in generic else points_back(role, named)
    first, _, post = fold(role).partition(" ")
    whole = first in generic and first not in named.words.set("parts_of_bodies")
    if named.words.lang == "en" and role[:1].isupper() and whole and post.split(" ")[0] in named.words.posts:
        return named.meant(first, offset, later=False)  # "Committee Chair X", below the Committee on Ports
    if word not in generic:
        return None
    return named.meant(word, offset)


def of_some_body(role: str, named: Named) -> bool:
    """`secretario de Finanzas de la organización gremial`: of a body that a common noun says, and of no ministry."""
    match = COMMON.search(role)
    word = match[1] if match else ""
    return word.islower() and fold(word) in lexicon(named.words.lang).generic


def points_back(role: str, named: Named) -> str:
    """`ministry` of "Secretary-General of the same Ministry", "director de esa dependencia": a body said before."""
    low = fold(role).split()
    before = f" {' '.join(low[:-1])}"
    lex = lexicon(named.words.lang)
    pointed = low and low[-1] in lex.generic and any(before.endswith(f" {words}") for words in lex.pointing)
    return low[-1] if pointed else ""


def seat(role: str, offset: int, named: Named) -> AgencyMention | None:
    """A seat says what it is in: "consejera" of the Consejo the text names, "commissioner" of the Commission; of
    several kinds that may have one ("vice-chair"), of the body named last."""
    seats = lexicon(named.words.lang).seats
    options = [word for low in fold(role).split() for word in seats.get(low, ())]
    found = (named.meant(word, offset, later=False) for word in options)
    return max((body for body in found if body is not None), key=lambda b: _place(b, offset, named), default=None)


def only_seat(role: str, named: Named) -> AgencyMention | None:
    """`Councillor`, `concejala de Deportes`, `vicerrector de Extensión`: of the one body of its kind that the text
    names, where the post says no other place."""
    lex = lexicon(named.words.lang)
    low = fold(role).split()
    heads = {*low, *(f"{a} {b}" for a, b in pairwise(low))}
    kinds = {kind for head in heads & lex.own for kind in lex.seats.get(head, ())}
    if not kinds or _elsewhere(role, named):
        return None
    fit = {fold(b.name): b for b in named.bodies if " " in b.name and not kinds.isdisjoint(fold(b.name).split())}
    return again(next(iter(fit.values()))) if len(fit) == 1 else None


def _elsewhere(role: str, named: Named) -> bool:
    """What the post is of is no field: a place, a body, a name that no dictionary has."""
    words = role.split()
    first = next((i for i, word in enumerate(words) if fold(word) in OF), len(words))
    rest = [fold(word) for word in words[first + 1 :]]
    place = any(word in place_words() or word in lexicon(named.words.lang).generic for word in rest)
    return place or any(not is_known(word.lower()) for word in words[first + 1 :])


def _place(body: AgencyMention, offset: int, named: Named) -> int:
    """Where a body was named last before an offset."""
    return max((b.start for b in named.bodies if b.start < offset and b.name == body.name), default=-1)


def of_ministry(role: str) -> bool:
    """The post is of "the Ministry", which the text does not name."""
    return THE_MINISTRY.search(role) is not None


def in_company(scene: Scene, found: Found, named: Named) -> Iterator[tuple[Scene, Found]]:
    """The people before this one in the list, or, after "accompanied by", in the sentence before; nearest first."""
    people, tokens = scene.people, scene.tokens
    place = next((k for k, p in enumerate(people) if p is found), None)
    if place is None:
        return
    owner = people[place - 1] if place and _its(scene, found, named) else None
    if owner is not None and owner.role and is_inner(owner.role, named):
        yield scene, owner  # "director X, who travelled with his adviser, Y"
        return
    came = [first for first, _ in scene.cues.of("came_with")]
    current = found
    for k in range(place - 1, max(-1, place - 12), -1):
        stop, first = max(people[k].stop, people[k].name.stop), min(current.first, current.name.first)
        between = tokens[stop:first]
        listed = all(t.text in PARTING or t.cap or t.low in BETWEEN for t in between)
        if not listed and not any(stop <= c < first for c in came):
            return
        yield scene, people[k]
        current = people[k]
    index, opening = named.place[scene.sentence.start], scene.tokens[: min(people[0].first, people[0].name.first)]
    joined = any(first < len(opening) for first in came) or any(t.low.startswith(JOINED) for t in opening)
    head = _whose_company(scene, found, named)
    if head or joined or any(t.low in lexicon(named.words.lang).others for t in opening):
        for back in range(index - 1, max(-1, index - 5), -1):
            here = named.scenes[back].people
            yield from ((named.scenes[back], p) for p in here if not head or head in _words(p))


def _its(scene: Scene, found: Found, named: Named) -> bool:
    """A possessive stands before the post: "his deputy, X"."""
    first = min(found.first, found.name.first)
    return any(t.low in named.words.set("possessives") for t in scene.tokens[max(0, first - 1) : first + 1])


def _whose_company(scene: Scene, found: Found, named: Named) -> str:
    """`La cónsul` in "La cónsul estuvo acompañada de X", "Commissioner Hale was accompanied by X": the post or surname
    of whom they came with; nothing where a pronoun says it, or the post is inside no body ("Governor Hale was …")."""
    came = [first for first, _ in scene.cues.of("came_with") if first < found.first]
    before = [p for p in scene.people if came and p.name.stop <= came[-1]]
    if before:
        inner = before[-1].role and is_inner(before[-1].role, named)
        return fold(before[-1].name.text).split()[-1] if inner else ""
    posts = [post for post in scene.posts if came and post.stop <= came[-1] and not post.plural]
    return scene.tokens[posts[-1].head].low if posts else ""


def _words(person: Found) -> set[str]:
    return {fold(person.name.text).split()[-1], *fold(person.role or "").split()[:1]}


def group(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """The body whose people one of the two sentences before says were there."""
    index = named.place[scene.sentence.start]
    first = scene.people[0].first if scene.people else found.first
    if other_side(scene, found, first):
        return None
    for back in range(index - 1, max(-1, index - 3), -1):
        one = named.scenes[back]
        fit = (b for i, b in sorted(named.in_scene(one).items()) if grouped(one, i, named))
        if _told(one) and (body := next(fit, None)) is not None:
            return again(body)
    return None


def _told(scene: Scene) -> bool:
    """The sentence tells of those who were there, and not of a meeting to come."""
    return scene.cues.there and "planned" not in scene.region


def principal(scene: Scene, role: str, named: Named) -> tuple[Scene, Found] | None:
    """Whoever this one is second to: "Deputy Governor" of the Governor named before."""
    seconds, low = lexicon(named.words.lang).seconds, fold(role)
    rest = next((low.removeprefix(word).strip() for word in sorted(seconds, key=len) if low.startswith(word)), "")
    if len(rest) < 4:
        return None
    index = named.place[scene.sentence.start]
    for back in range(index, max(-1, index - 4), -1):
        for person in named.scenes[back].people:
            if person.role and fold(person.role) != low and fold(person.role).split(" of ")[0].endswith(rest):
                return named.scenes[back], person
    return None


def issuer(named: Named) -> AgencyMention | None:
    """The body that gives out the text: the first one named, early in a heading or in one of the first sentences."""
    for scene in named.scenes[:6]:
        here = named.in_scene(scene)
        if here and (min(here) <= 3 or scene.kind == "prose" and min(here) <= 18):
            return again(here[min(here)])
    return None


def told_before(scene: Scene, found: Found, role: str, named: Named) -> AgencyMention | None:
    """`The director of the Guild left …. The director, | X, …`: the one body of that post, said of nobody named."""
    tokens, first = scene.tokens, found.first
    if not (first and tokens[first - 1].low in DEFINITE or tokens[first].low in DEFINITE):
        return None
    index, post = named.place[scene.sentence.start], fold(role).split()
    told: dict[str, AgencyMention] = {}
    for one in named.scenes[max(0, index - TOLD) : index]:
        taken = {i for p in one.people for i in range(p.first, max(p.stop, p.name.stop) + 2)}
        for at, body in named.in_scene(one).items():
            stop = at - (at > 0 and one.tokens[at - 1].low in DEFINITE)
            said = [t.low for t in one.tokens[max(0, stop - 1 - len(post)) : max(0, stop - 1)]]
            if said == post and one.tokens[stop - 1].low in OF and at not in taken:
                told[fold(body.name)] = body
    return again(next(iter(told.values()))) if len(told) == 1 else None


def is_inner(role: str, named: Named) -> bool:
    """A post inside some body, not one of a country, state or chamber, nor beside who governs one."""
    if named.words.pattern("beside_leaders").search(fold(role)):
        return False
    lex, low = lexicon(named.words.lang), fold(role).replace("/", " ")
    heads = set(low.split()) | {" ".join(pair) for pair in zip(low.split(), low.split()[1:], strict=False)}
    return bool(heads & lex.inner) and not heads & lex.own


def has_own(role: str, named: Named) -> bool:
    """A post that says itself of what it is, and takes no body from the row: "secretaria de Estado de Pesca"."""
    return fold(role).startswith(tuple(lexicon(named.words.lang).own_posts))


def sits_on_board(role: str, named: Named) -> bool:
    return bool(set(fold(role).split()) & lexicon(named.words.lang).issuers)
