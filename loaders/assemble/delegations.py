"""The body of those whom a sentence counts as its delegation: "Telmar's delegation included X and Y", "Other members of
the delegation were X", "El equipo de la Liga estuvo integrado por X"; where it does not say whose that is, of the body
whose people came just before."""

from __future__ import annotations

from ..agencies import AgencyMention
from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_parts, small_words
from . import beside, employers
from .body_names import after_body
from .list_heads import other_side
from .named import Named, lexicon

OF = small_words("of_or_from")
BY = small_words("by")
OWNS = frozenset({"'s", "’s", "'", "’"})
MADE_UP = small_parts("made_up")
LINK = 9  # tokens from the delegation to what leads to its people
LONGEST = 4  # words of a link
OPENING = 14  # tokens of a sentence in which its delegation stands


def counted(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """The body of the delegation that opens the sentence and that somebody is told to be of."""
    at, link = _delegation(scene, named)
    if at is None or found.name.first < link or other_side(scene, found, link):
        return None
    return _owner(scene, at, link, named) or employers.group(scene, found, named)


def _delegation(scene: Scene, named: Named) -> tuple[int | None, int]:
    """The token of the delegation, and the one behind the words that lead to its people."""
    words = named.words
    at = next((i for i in sorted(scene.where(words.sets("delegation_words", "teams"))) if i < OPENING), None)
    if at is None or scene.tokens[at].low.endswith("s"):
        return None, 0
    for stop in range(at + 2, min(at + LINK, len(scene.tokens))):
        if _links(scene, stop, named):
            return at, stop
    return None, 0


def _links(scene: Scene, stop: int, named: Named) -> bool:
    """`included`, `was made up of`, `estuvo integrada por`, `la integraron` end right before token `stop`."""
    tokens, links = scene.tokens, lexicon(named.words.lang).row_links
    if any(" ".join(t.low for t in tokens[stop - n : stop]) in links for n in range(1, LONGEST + 1)):
        return True
    return tokens[stop - 1].low in BY | OF and tokens[stop - 2].low.startswith(MADE_UP)


def _owner(scene: Scene, at: int, link: int, named: Named) -> AgencyMention | None:
    """`Telmar's | delegation`, `the Knesset | delegation`, `the delegation of | the Guild`."""
    tokens, here = scene.tokens, named.in_scene(scene)
    owned = at > 1 and tokens[at - 1].low in OWNS
    before = next((b for b in here.values() if after_body(scene, b) == at - owned), None)
    if before is None and owned:
        before = beside.owner(scene, at - 1, named, firm=True)
    behind = (b for i, b in sorted(here.items()) if at < i < link and any(t.low in OF for t in tokens[at:i]))
    return before or next(behind, None)
