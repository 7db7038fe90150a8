"""Posts that a text says only in part, completed from what it says elsewhere: a counterpart's, a bare plural's."""

from __future__ import annotations

import re

from graph.authority import authority

from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import clean, fold, tokenise
from ..vocabulary import gender, institutional, place_words
from ..words import Words
from .cast import Member
from .hearsay import Seen
from .roles import core_role

OF = small_words("of")
BETWEEN_POSTS = re.compile(r",? (?:y|e) ")
BRACKETED = re.compile(r" \([A-Z]+\)")  # an acronym of the post
DE = small_words("spanish_of")
FOR = small_words("for")


def settle_roles(cast: list[Member], scenes: list[Scene], words: Words) -> None:
    """Complete posts the text says elsewhere: a counterpart's, and a bare plural's whose complement came before."""
    for member in cast:
        for seen in member.seen:
            role = seen.found.role
            if not role:
                continue
            role = seen.found.role = _without_party(role, words)
            first, last = fold(role).split()[0], fold(role).split()[-1]
            if first in words.set("counterparts") or words.lang == "en" and last in words.set("counterparts"):
                seen.found.role, seen.found.derived = _counterpart(seen, cast, words) or role, True
            elif (
                seen.found.shared and len(role.split()) == 1 and first in words.set("ministerial") and not _placed(seen)
            ):
                seen.found.role = _full_post(seen, scenes) or role


def _placed(seen: Seen) -> bool:
    """`Ministers X of Barbados and Y of Guyana`: of where they are, and of nothing said elsewhere."""
    after = seen.scene.tokens[seen.found.name.stop : seen.found.name.stop + 2]
    return len(after) == 2 and after[0].low in OF and after[1].cap


def _without_party(role: str, words: Words) -> str:
    """`regidor de Movimiento Sur (MS)`, `diputada del PRX`: a seat's post without the party, which is no body's."""
    head, of, complement = role.partition(" de")
    if words.lang != "es" or not of:
        return role
    seats = {form for seat in words.set("seats_with_party") for form in (seat, seat[:-1] + "a", f"{seat}a")}
    if not seats & set(fold(head).split()):
        return role
    own = complement.removeprefix("l").split()
    said = {fold(word) for word in own[:3]} & words.set("party_words")
    short = len(own) == 1 and own[0].isupper() and len(own[0]) > 2 and fold(own[0]) not in place_words()
    return head if own and (said or short) else role


def _named_before(one: Seen, other: Seen) -> bool:
    """Named before the other in the same sentence."""
    return one.scene is other.scene and one.found.name.first < other.found.name.first


def _counterpart(seen: Seen, cast: list[Member], words: Words) -> str | None:
    """The post of whoever is named just before, with the counterpart's own country or place.

    One of several ("el rionegrino y sus pares de Salta, X; de Jujuy, Y") may have that person in an earlier sentence.
    """
    start, known = seen.scene.sentence.start, words.set("counterparts")
    others = [s for m in cast for s in m.seen if s.found.role and fold(s.found.role).split()[0] not in known]
    same = [s for s in others if _named_before(s, seen)]
    placed = seen.found.shared and len((seen.found.role or "").split()) > 1  # of a place or field of their own
    earlier = [s for s in others if placed and s.scene.sentence.start < start]
    here = [m for m in cast if any(_named_before(s, seen) for s in m.seen)]
    told = [s for s in others if any(s in m.seen for m in here)]  # "X recibió a su par de Chile, Y", X's post elsewhere
    if not here:
        told = _by_post_alone(seen, cast)
    if not same and not told and not earlier:
        return None
    other = max(same or told or earlier, key=lambda s: (s.scene.sentence.start, s.found.name.first))
    own = (seen.found.role or "").split()
    if words.lang == "en":
        role = _placeless(other, words)
        if own[0].lower() in known:  # "his counterpart from Peru"
            land = " ".join(own[2:])
            return f"{role} of {land}" if authority().country_code(land) else role
        return " ".join([*own[:-1], _head_alone(role, words) if _says_field(own[:-1]) else role])
    role = _without_country(other.found.role or "", words)
    head = role.split()[0] if role else ""
    field = any(word[:1].isupper() for word in own[2:]) and not authority().country_code(" ".join(own[2:]))
    if field and own[1] in DE and (post := _of_a_place(other.found.role or "", words)) and _is_place(own[2:]):
        head, *rest = post.split()
        role = " ".join([head, *rest, *own[1:]])  # "la secretaria de Salud de Lara, X, y su par de Zulia, Y"
    elif field and own[1] in DE:
        head = words.data["peers"].get(fold(head), head)  # "el canciller X y su colega Y, de Salud"
        role = " ".join([head, *own[1:]])  # "el ministro de Gobernación, X, y su homólogo de Defensa, Y"
    forms = [p for p in words.posts.get(fold(head), ()) if len(p.words) == 1 and not p.plural]
    if not forms:
        return role
    side = own[1:] if len(own) > 1 and authority().country_code(own[-1]) else []  # "su homóloga chilena", "… de Chile"
    adjective, place = (side, []) if len(side) == 1 else ([], side)
    gendered = any(p.single["m"] != p.single["f"] for p in words.posts.get(fold(own[0]), ()))  # not "colega"
    woman = gendered and fold(own[0]).endswith("a") or gender(seen.found.text.split()[0]) == "f"
    kind = "f" if woman else "m"
    head = forms[0].single[kind]
    return " ".join([head, *adjective, *role.split()[1:], *([] if field else place)])


def _is_place(own: list[str]) -> bool:
    return fold(" ".join(own)) in place_words() or fold(own[-1]) in place_words()


def _of_a_place(role: str, words: Words) -> str:
    """`presidenta de la Liga y secretaria de Salud` + `de Lara`: of several posts the one a place ends, without it."""
    for post in BETWEEN_POSTS.split(role):
        what, of, where = post.rpartition(" de ")
        if of and _is_place(where.split()) and fold(post.split()[0]) in words.posts:
            return what
    return ""


def _by_post_alone(seen: Seen, cast: list[Member]) -> list[Seen]:
    """`the Slovenian Minister met his Croatian counterpart, X`: whom a post alone means, if one person has it."""
    heads = {fold(post.post.form) for post in seen.scene.posts if post.stop <= seen.found.first and not post.plural}
    meant = [m for m in cast if any(heads & set(fold(s.found.role or "").split()) for s in m.seen if s is not seen)]
    return [s for s in meant[0].seen if s.found.role] if len(meant) == 1 else []


def _says_field(own: list[str]) -> bool:
    """`her Transport counterpart`, `his ICT counterpart`: what the other one is for, and not of which country."""
    short = own != [] and own[-1].isupper() and own[-1].isalpha()
    field = own != [] and own[-1][:1].isupper() and fold(own[-1]) in institutional()
    return (short or field) and authority().country_code(" ".join(own)) is None


def _head_alone(role: str, words: Words) -> str:
    """`Interior CS`, `Minister of Finance` without what they are for."""
    parts = role.split()
    end = next((i for i, part in enumerate(parts) if part in words.set("complement_prepositions")), len(parts))
    return parts[end - 1] if end else role


def _placeless(seen: Seen, words: Words) -> str:
    """An English post without the country or place it opens with: "Peru's Foreign Minister", "Odisha Governor"."""
    role = _without_country(BRACKETED.sub("", core_role(seen.found.role or "", words)), words).split()
    fields = words.set("premodifiers") | institutional()
    while len(role) > 1 and role[0][0].isupper() and fold(role[0]) not in fields and fold(role[0]) not in words.posts:
        role.pop(0)
    return " ".join(role)


def _without_country(role: str, words: Words) -> str:
    """`ministra de Turismo del Perú` → `ministra de Turismo`."""
    tokens = tokenise(role, abbreviations=words.abbreviations)
    for size in (3, 2, 1):
        if (
            len(tokens) > size + 1
            and authority().country_code(role[tokens[-size].start :])
            and tokens[-size - 1].low in OF
        ):
            return role[: tokens[-size - 1].start].rstrip()
    return role


def _full_post(seen: Seen, scenes: list[Scene]) -> str | None:
    """A bare shared post ("viceministros X y Y") takes the one complement the same plural has elsewhere."""
    post = seen.found.posts[0] if seen.found.posts else None
    if post is None:
        return None
    complements = set()
    for scene in scenes:
        for other in scene.posts:
            tail = scene.tokens[other.head_stop : other.stop]
            if other.post == post.post and tail and tail[0].low in OF | FOR:
                complements.add(clean(" ".join(t.text for t in scene.tokens[other.head_stop : other.stop])))
    return f"{seen.found.role} {complements.pop()}" if len(complements) == 1 else None
