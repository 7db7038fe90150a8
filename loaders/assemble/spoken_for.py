"""Whose somebody is by the words behind the name: a clause that says it, a row of "por", what two names share.

"X, who chairs the Ports Board"   "X, que dirige la Liga"
"X por Faros del Sur, Y por Lumbrera y Z por la Diócesis"
"X and Y from Sumter Lamps"
"""

from __future__ import annotations

from itertools import pairwise

from ..agencies import AgencyMention
from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import fold
from . import beside
from .body_names import after_body, phrase
from .employers import is_inner
from .in_role import in_role
from .named import Named, lexicon

FOR = small_words("on_behalf")
AND = small_words("and") | {"&"}
DASHES = frozenset("-–—")
WITH = small_words("with")
AT = small_words("in_or_at")
OF = small_words("of")
MINISTERS = small_words("bare_ministers")
MAKE_UP = small_words("make_up")
LONGEST = 7  # words of a clause that says what somebody heads: "en su calidad de presidente de"
FEWEST = 2  # people of a row who each have their "por"


def of_words_behind(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """What the words behind a name say."""
    return _by_clause(scene, found, named) or _in_row(scene, found, named) or _with_another(scene, found, named)


def _end(found: Found) -> int:
    return max(found.stop, found.name.stop)


def _by_clause(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """`X, who leads the Council`, `X, in her capacity as chair of the Council`."""
    tokens, clauses = scene.tokens, lexicon(named.words.lang).clauses
    start = _end(found)
    start += start < len(tokens) and tokens[start].text == ","
    for stop in range(min(start + LONGEST, len(tokens) - 1), start + 1, -1):
        if " ".join(t.low for t in tokens[start:stop]) in clauses:
            while stop < len(tokens) - 1 and not tokens[stop].cap and tokens[stop].low in _before_names(named):
                stop += 1
            got = phrase(scene, stop, named)
            return got[1] if got else None
    return None


def _before_names(named: Named) -> frozenset[str]:
    """`the cooperative` + ` Green Lamps`: an article and a common noun before the name."""
    return named.words.set("articles") | lexicon(named.words.lang).generic


def _in_row(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """`X por Faros del Sur, Y por Lumbrera y Z por la Diócesis`: of several names each has its own."""
    if (own := _for(scene, found)) is None:
        return None
    row = [first for p in scene.people if (first := _for(scene, p)) is not None]
    got = phrase(scene, own, named, linked=False) if len(row) >= FEWEST else None
    return got[1] if got else None


def of_next(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """`Director General X and Deputy Director Y of the Fund`: of two with nothing but a post before their names, the
    first is of the body behind the second; a bare minister of a ministry. Not a president: of the country, maybe."""
    people = [p for p in scene.people if not p.nested]
    place = next((k for k, p in enumerate(people) if p is found), len(people))
    if place + 1 >= len(people) or not (found.role and people[place + 1].role) or beside.owned(scene, found):
        return None
    other, before = people[place + 1], place and _end(people[place - 1]) + 1 >= found.first
    loose = named.words.set("articles") | {","}
    link = [t.low for t in scene.tokens[_end(found) : other.first] if t.low not in loose]
    paired = len(link) == 1 and link[0] in AND and not before
    post, second = fold(found.role), [t.low for t in scene.tokens[other.first : other.name.first]]
    if not paired or not is_inner(" ".join(second), named) or not OF.isdisjoint([*post.split(), *second]):
        return None
    body = beside.after(scene, other, named) if beside.owned(scene, other) else _goes_on(scene, other, named)
    if post in MINISTERS:
        return body if body and body.kind == "ministry" else None
    return body if is_inner(post, named) and post not in named.words.set("heads_of_state") else None


def _goes_on(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """`la subdirectora X` + ` de la Agencia`: the body in a post that goes on behind the name."""
    behind = (body for first, body in named.in_scene(scene).items() if found.name.stop <= first < found.stop)
    rest = in_role(found.role or "", named, scene, found) if found.stop > found.name.stop else None
    return next(behind, rest)


def of_group(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """`X from the Fund, Y and Z, from the Bank, and W from the Guild`: in a row of groups Y is of the Bank too."""
    people = [p for p in scene.people if not p.nested]
    start = next((k for k, p in enumerate(people) if p is found), len(people))
    if beside.owned(scene, found) or sum(p.role == found.role and beside.owned(scene, p) for p in people) < FEWEST:
        return None
    joins, courtesies = named.words.set("conjunctions"), named.words.set("courtesies")
    for one, other in pairwise(people[start:]):
        link = [t.low for t in scene.tokens[_end(one) : other.first] if t.low.rstrip(".") not in courtesies]
        last = link[-1:] != [] and link[-1] in joins and link[:-1] in ([], [","])
        if other.role != found.role or not (last or link == [","]):
            return None
        if last:
            return beside.after(scene, other, named) if beside.owned(scene, other) else None
    return None


def _for(scene: Scene, found: Found) -> int | None:
    """The first token behind the "por" that follows a name."""
    end = _end(found)
    end += end < len(scene.tokens) and scene.tokens[end].text == ","
    return end + 1 if end + 1 < len(scene.tokens) and scene.tokens[end].low in FOR else None


def _with_another(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """`X and Y of the Fund`, `Captains X and Y of the Fund`: said of two who have one post, or none."""
    tokens, end = scene.tokens, _end(found)
    if end >= len(tokens) or tokens[end].low not in AND:
        return None
    other = next((p for p in scene.people if p.first == end + 1 or p.name.first == end + 1), None)
    if other is None or not beside.owned(scene, other) or found.role != other.role:
        return None
    return beside.after(scene, other, named)


def _where(scene: Scene, body: AgencyMention, stop: int, named: Named) -> bool:
    """`at the Reef Centre` + `, with X and Y`: a body up to a token that says where something was."""
    first = stop
    while first and scene.tokens[first - 1].start >= body.start:
        first -= 1
    while first and scene.tokens[first - 1].low in named.words.set("articles"):
        first -= 1
    return first > 0 and scene.tokens[first - 1].low in AT


def of_row_behind(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """`la BODY, que integran X, Y y Z`, `the BODY — chair X, Y and Z — met`: the row is of the body right before it."""
    tokens, index = scene.tokens, min(found.first, found.name.first)
    if not scene.bodies:
        return None
    inside = {i for p in scene.people for i in range(p.first, max(p.stop, p.name.stop))}
    joins = named.words.sets("articles", "conjunctions") | {","}
    ended = {after_body(scene, b): b for b in scene.bodies}
    while index and (index - 1 in inside or tokens[index - 1].low in joins):
        index -= 1
    low = tokens[index - 1].low if index else ""
    if low in DASHES and any(t.low in DASHES for t in tokens[found.name.stop :]):
        return ended.get(index - 1)
    if index > 2 and low in WITH and tokens[index - 2].text == ",":
        body = ended.get(index - 2)
        return (
            body if body and not _where(scene, body, index - 2, named) else None
        )  # "la Federación, con X y Y; del otro lado"
    if index > 2 and low in MAKE_UP and tokens[index - 2].low in named.words.set("relatives"):
        comma = tokens[index - 3].text == ","
        return ended.get(index - 2 - comma)
    return None
