"""Bodies that hear somebody ("compareció ante la …", "briefed the …"), and those of which a few people were there
without names ("un perito del Instituto")."""

from __future__ import annotations

from collections.abc import Iterator

from ..find.heads import head_at
from ..find.scenes import Scene
from ..small_words import small_words
from .body_groups import shown
from .body_names import ARTICLES, after_body, surely
from .body_objects import whose_post
from .body_words import Lexicon
from .named import Named

FAR = 14  # tokens from the verb to its "before" or "to", at most
TO = small_words("spanish_to", "spanish_to_the") | {"to"}
OF = small_words("of_or_from")
WORDS = 2  # words for somebody without a name, at most: "a policy officer"
SITTING = frozenset({"council", "committee", "parliament", "court"})  # kinds of bodies that sit and hear


def hearers(scene: Scene, lex: Lexicon, named: Named) -> Iterator[int]:
    """First tokens of the bodies before which, or to which, somebody spoke.

    What is only filed with a body ("presentó una denuncia ante la Fiscalía") tells of no meeting with it.
    """
    tokens = scene.tokens
    said = lex.appears | lex.tells | lex.addressed
    if not any(t.low in said for t in tokens) or any(t.low in lex.filed for t in tokens):
        return
    if not any(surely(person) for person in scene.people):
        return
    for first, body in sorted(named.in_scene(scene).items()):
        start = first - (first > 0 and tokens[first - 1].low in ARTICLES)
        if not start or whose_post(scene, first, named):
            continue
        link = tokens[start - 1].low
        told = link in TO and _said(scene, start - 1, lex.tells) or start < first and link in lex.addressed
        if link in lex.before and _said(scene, start - 1, lex.appears) or body.kind in SITTING and told:
            yield first


def _said(scene: Scene, stop: int, verbs: frozenset[str]) -> bool:
    """One of the verbs stands in the clause before token `stop`."""
    for i in range(stop - 1, max(-1, stop - FAR), -1):
        if scene.tokens[i].text in ";.:":
            return False
        if scene.tokens[i].low in verbs:
            return True
    return False


def sent_somebody(scene: Scene, lex: Lexicon, named: Named) -> Iterator[int]:
    """First tokens of the bodies of one or a few people without names: `un perito del | Instituto`, `two officers of |
    PXN`; not where the name follows ("una directora del Instituto, Ana Ruiz")."""
    tokens, small = scene.tokens, named.words.set("prepositions")
    taken = {i for p in scene.people if surely(p) for i in range(p.first, max(p.stop, p.name.stop))}
    for i, token in enumerate(tokens[:-3]):
        if token.low not in lex.few:
            continue
        of = next((k for k in range(i + 2, min(i + 2 + WORDS, len(tokens) - 1)) if tokens[k].low in OF), None)
        who = range(i + 1, of) if of else range(0)
        plain = (not t.cap and t.kind == "word" and t.low not in small for t in tokens[i + 1 : of])
        people = any(_somebody(tokens[k].low, lex) or head_at(tokens, k, named.words) for k in who)
        if of and people and all(plain) and taken.isdisjoint(who) and (first := _whose(scene, of, named)):
            yield first


def _whose(scene: Scene, of: int, named: Named) -> int | None:
    """The first token of the body behind an "of", where a name of its own or an article shows it, and no name of
    somebody follows."""
    tokens, people, first = scene.tokens, [p for p in scene.people if surely(p)], of + 1
    while first < len(tokens) - 1 and tokens[first].low in ARTICLES and not tokens[first].cap:
        first += 1
    body = named.in_scene(scene).get(first)
    stop = after_body(scene, body) if body else first + 1
    articled = first > of + 1 or tokens[of].low in named.words.set("articles")
    called = tokens[first].cap and articled and first not in scene.marks.place
    own = any(stop <= p.first <= stop + 1 or p.first <= first < p.name.stop for p in people)
    return first if not own and (called or shown(scene, of + 1, named)) else None


def _somebody(low: str, lex: Lexicon) -> bool:
    """`perito`, `officers`: the people of a body, in the singular too."""
    return low in lex.single or not lex.groups.isdisjoint((low, f"{low}s", f"{low}es"))
