"""Which body of a rank a post may imply: a minister's, a secretary's, a region's."""

from __future__ import annotations

from graph.authority import authority

from ..agencies import AgencyMention
from ..small_words import small_words
from ..tokens import fold
from ..words import Words
from . import spelled_bodies
from .named import Named, again

OF = small_words("of", "for")
SMALL = OF | small_words("articles", "and")


def of_that_rank(role: str, body: AgencyMention | None, words: Words) -> AgencyMention | None:
    """A minister heads no office of the nation ("ministro de Educación" where it has a secretariat), and one of a
    region no body of the nation ("Minister of Ports for Quebec"): theirs is called after the post."""
    minister = fold(role).startswith(("minister", "ministr"))
    if body is None or body.agency_id is None or body.basis != "implied" or not minister:
        return body
    place = fold(role.rpartition(f" {words.data['of']} ")[2].rpartition(" for ")[2])
    regional = place in authority().subdivisions and authority().country_code(place) is None
    if body.kind != "office" and (not regional or place in fold(body.name)):
        return body
    return spelled_bodies.of_post(role, None, words)


def other_kind(role: str, body: AgencyMention) -> bool:
    """A secretary's is no ministry."""
    return fold(role).startswith("secretari") and fold(body.name).startswith("ministerio")


def says_so(role: str, body: AgencyMention) -> bool:
    """The post is one word ("canciller"), or shares one with a name of the body."""
    said = {word for word in fold(role).split() if len(word) > 4}
    return " " not in role or not said.isdisjoint(fold(" ".join((body.name, *body.aliases))).split())


def says_all(role: str, body: AgencyMention, words: Words) -> bool:
    """A name of the body has every word of the post's field: of several fields none is left out."""
    field = set(fold(role).split()[1:]) - words.sets("articles", "conjunctions", "complement_prepositions")
    return any(field <= set(fold(name).split()) for name in (body.name, *body.aliases))


def as_named(body: AgencyMention, named: Named) -> AgencyMention:
    """`Ministry of Ports`, as a post spells it, is the one "Department of Ports" that the text names, of no other
    country."""
    if body.basis != "implied" or body.agency_id is not None or body.kind not in ("ministry", "agency"):
        return body
    field = _field(body.name)
    own = (
        b for b in named.bodies if b.kind == "ministry" and b.agency_id is None and b.country in (None, body.country)
    )
    told = {fold(b.name): b for b in own if field and _is_of(_field(b.name), field)}
    alike = fold(body.name) in told or len(told) != 1
    return body if alike else again(next(iter(told.values())))


def _field(name: str) -> tuple[str, ...]:
    """What a ministry is of: the words behind its first "of"."""
    words = fold(name).split()
    of = next((i for i, word in enumerate(words) if word in OF), 0)
    return tuple(word for word in words[of + 1 :] if word not in SMALL) if of == 1 else ()


def _is_of(field: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    return field[: len(wanted)] == wanted
