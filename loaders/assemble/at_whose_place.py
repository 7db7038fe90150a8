"""The body of somebody with a bare post and an article, where one body alone is named just before.

"visitó el Hospital General, donde se reunió con la directora, X"   "toured the Harbour Museum and met the curator, X"
"""

from __future__ import annotations

from ..agencies import AgencyMention
from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import fold
from . import employers
from .named import Named, again, lexicon

DEFINITE = small_words("singular_articles")
OF = small_words("of", "for")
BY_OWN_POSTS = small_words("led_by_own_posts")


def of_place(scene: Scene, found: Found, role: str, named: Named) -> AgencyMention | None:
    """The one body of the sentence before the post, else the one of the sentence before; a seat's, of its own kind."""
    head = fold(role).split()[-1 if named.words.lang == "en" else 0]
    if not _bare(scene, found, role, named) or not _leads(head, scene, found, named):
        return None
    index = named.place[scene.sentence.start]
    here = [b for i, b in named.in_scene(scene).items() if i < found.first]
    before = list(named.in_scene(named.scenes[index - 1]).values()) if index else []
    for bodies in (here, before):
        fit = {fold(b.name): b for b in bodies if _could_employ(b, head, named)}
        if bodies:
            return again(next(iter(fit.values()))) if len(fit) == 1 else None
    return None


def _leads(head: str, scene: Scene, found: Found, named: Named) -> bool:
    """`the director`, `its president`: who leads any body; "the president" may as well lead a country."""
    own = {t.low for t in scene.tokens[max(0, found.first - 1) : found.first + 1]} & named.words.set("its_own")
    return head in lexicon(named.words.lang).leaders or bool(own) and employers.is_inner(head, named)


def _bare(scene: Scene, found: Found, role: str, named: Named) -> bool:
    """`la directora, X`, `the chief executive X`: definite, and of nothing that the post itself says."""
    if not OF.isdisjoint(fold(role).split()) or found.shared:
        return False
    opening = scene.tokens[max(0, found.first - 1) : found.first + 1]
    return any(t.low in DEFINITE | named.words.set("its_own") for t in opening)


def _could_employ(body: AgencyMention, head: str, named: Named) -> bool:
    """No ministry or government, whose people are called by their own posts; for a seat a body that has such seats."""
    kinds = lexicon(named.words.lang).seats.get(head, ())
    said = set(fold(body.name).split())
    return body.kind not in BY_OWN_POSTS and (not kinds or not said.isdisjoint(kinds))
