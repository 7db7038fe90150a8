"""Who of a body's people is named, and who is not: "members of the Council, X and Y", "deputy ministers from A"."""

from __future__ import annotations

from itertools import pairwise

from ..find.found import Found
from ..find.heads import head_at
from ..find.scenes import Scene
from ..small_words import small_words
from .body_groups import shown
from .body_names import ARTICLES, no_name, surely
from .body_words import Lexicon
from .named import Named

AND = small_words("and")
FROM = small_words("english_from")
NEAR = 4  # tokens between "and" and somebody: "y con el alcalde"


def own_end(scene: Scene, person: Found, groups: frozenset[str]) -> int:
    """Where the item of one person ends: `el alcalde X` + `, integrantes de la Liga`, who are others."""
    tokens, stop = scene.tokens, max(person.stop, person.name.stop)
    after = person.name.stop + 1
    others = after < stop and tokens[after - 1].text == "," and tokens[after].low in groups
    others = others and tokens[after].low.endswith("s")  # several
    return person.name.stop if others and not _joined(scene, person) else stop


def _joined(scene: Scene, person: Found) -> bool:
    """`Ana Ruiz y con el alcalde` + `Luis Peña`: somebody stands before, and what follows is of both."""
    for token in reversed(scene.tokens[max(0, min(person.first, person.name.first) - NEAR) : person.first]):
        if token.low in AND:
            return True
        if token.cap or token.kind != "word":
            return False
    return False


def names_follow(scene: Scene, index: int, lex: Lexicon, named: Named) -> bool:
    """`the members of the Council present were X and Y`, `los integrantes de la Comisión, X y Y`: its people named."""
    low, tokens = scene.tokens[index].low, scene.tokens
    if low in lex.single:  # "el representante de la OPS en México, Name"
        near = (p.name.first for p in scene.people if surely(p) and 0 < p.name.first - index < 16)
        first = min(near, default=None)
        between = [] if first is None else tokens[index:first]
        apart = any(t.text == "," and after.low in ARTICLES for t, after in pairwise(between))  # ", the host MP X"
        return first is not None and not apart and not any(t.text in ";." for t in between)
    if low not in lex.followed:
        return False
    people = (p.first for p in scene.people if 0 < p.first - index < 16 and surely(p) and not no_name(scene, p, named))
    first = min(people, default=None)
    if first is None or _met(scene, index, first, lex) or _items_apart(scene, index, first, named):
        return False
    return not lex.heading & {t.low for t in tokens[index:first]}  # "integrantes de la Comisión, que preside X"


def _items_apart(scene: Scene, group: int, first: int, named: Named) -> bool:
    """`miembros de la Asamblea` + `y el director X`, `Minister Y, members of the Union, and the Mayor X`: whoever is
    named is an item of the same row, and none of the body's people."""
    tokens, joins = scene.tokens, named.words.set("conjunctions")
    stop = first - (tokens[first - 1].low in ARTICLES)
    added = tokens[stop - 1].low in joins and not any(t.text in ",;:" for t in tokens[group : stop - 1])
    before = any(surely(p) and group - 1 in (p.name.stop, p.stop) for p in scene.people)
    return added and stop < first or before and tokens[group - 1].text == ","


def of_named(scene: Scene, group: int, lex: Lexicon) -> bool:
    """`Elsa Rivas y Luis Arza, | miembros de la Liga,`: what those just named are."""
    tokens = scene.tokens
    if group < 2 or tokens[group].low not in lex.followed or tokens[group - 1].text != ",":
        return False
    last = next((p for p in scene.people if surely(p) and group - 1 in (p.name.stop, p.stop)), None)
    return last is not None and _joined(scene, last)  # not "Minister X, members of the League"


def _met(scene: Scene, group: int, first: int, lex: Lexicon) -> bool:
    """`the members of the Commission | met with the Minister, X`: whom they met is none of them."""
    at = next((verb for verb, _ in scene.cues.attend if group < verb < first), group)
    between = scene.tokens[at:first]
    outside = (t for i, t in enumerate(scene.tokens[group:at], group) if not scene.marks.inside[i])
    colon = any(t.text == ":" for t in between) or any(t.text == "," for t in outside)
    return at > group and not colon and lex.listing.isdisjoint(t.low for t in between)


def holders_from(scene: Scene, last: int, named: Named) -> bool:
    """`ten deputy ministers` + `from the Customs Board and …`: several holders of a post, none of them named."""
    tokens = scene.tokens
    if tokens[last].cap or tokens[last + 1].low not in FROM or not tokens[last].low.endswith("s"):
        return False
    posts = (head_at(tokens, k, named.words) for k in (last, last - 1) if k >= 0)
    several = any(post is not None and post.plural for post in posts)
    return several and shown(scene, last + 2, named)
