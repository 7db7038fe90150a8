"""A person's post in the end: which of its wordings, for which body, for which country."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from functools import lru_cache

from graph.authority import authority

from ..agencies import WORLD, AgencyMention, implied_agency
from ..find.found import Found
from ..find.place_spans import place_spans
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import fold, tokenise
from ..words import Words
from .cast import Member
from .hearsay import Seen
from .leaders import at_home

OF = small_words("of")
BRACKETED = re.compile(r" \([A-Z]+\)")  # an acronym of the post
DE = small_words("spanish_of")
FOR = small_words("for")
POSTED_TO = small_words("posted_to")
OWNED = re.compile(r"(?:the )?([A-Z].*?)(?:['’]s|(?<=s)['’]) (.+)")


def best_role(present: list[Seen], every: list[Seen], words: Words) -> Seen | None:
    """The mention whose post to keep: one that puts the person in the room, in prose, saying most first."""
    with_role = [s for s in every if s.found.role and not s.found.nested]
    roles = sorted({s.found.role or "" for s in with_role})
    with_role = [s for s in with_role if not _cut_short(s, roles)]
    if any(not s.found.derived and _complete(s, words) for s in with_role):
        with_role = [s for s in with_role if not s.found.derived]
    told = [s for s in present if s.judgement.cue != s.scene.acted.get(s.found.name.first)]
    there = {id(s) for s in told or present}  # where a verb of meeting stands, rather than what they did or said
    return min(
        with_role,
        key=lambda s: (
            _weak(s, words) or _anaphoric(s, words),
            _bare(s, words),
            s.scene.kind != "prose",
            id(s) not in there,
            s.scene.sentence.start,
        ),
        default=None,
    )


def _cut_short(seen: Seen, roles: list[str]) -> bool:
    """`director general de Asuntos […]`: a post that the text breaks off, and gives in full elsewhere in `roles`."""
    tokens, stop = seen.scene.tokens, max(seen.found.stop, seen.found.name.stop)
    opening = f"{seen.found.role} "
    longer = bisect_left(roles, opening)
    broken = any(token.text in "[…" for token in tokens[stop : stop + 2])
    return broken and longer < len(roles) and roles[longer].startswith(opening)


def _weak(seen: Seen, words: Words) -> bool:
    return fold(seen.found.role or "") in words.set("weak_posts")


def _anaphoric(seen: Seen, words: Words) -> bool:
    """`titular de esa institución`: a post that says of what it is by pointing back."""
    return not words.set("demonstratives").isdisjoint(fold(seen.found.role or "").split())


def _complete(seen: Seen, words: Words) -> bool:
    """A post that says enough: not "ministro" alone, which leaves out of what."""
    lacking = _bare(seen, words) and fold(seen.found.role or "") in words.set("ministerial")
    return not (lacking or _weak(seen, words) or _anaphoric(seen, words))


def _bare(seen: Seen, words: Words) -> bool:
    return len(core_role(seen.found.role or "", words).split()) == 1


@lru_cache(maxsize=256)
def core_role(role: str, words: Words) -> str:
    """The post without a leading nationality ("Philippine Secretary" → "Secretary"), which the country keeps.

    Envoys keep theirs: whose ambassador one is belongs to the post.
    """
    tokens = tokenise(role, abbreviations=words.abbreviations)
    if any(t.low in words.set("envoys") for t in tokens):
        return role
    if words.lang == "es":
        kept = [t for i, t in enumerate(tokens) if not (i and not t.cap and authority().country_code(t.text))]
        return role if len(kept) == len(tokens) else _without(role, tokens, kept)
    if tokens and tokens[-1].low in words.set("of_one_country"):
        return role  # "U.S. Attorney"
    if len(tokens) == 2 and tokens[0].kind == "abbr" and tokens[1].low.rstrip(".") in words.set("federal_seats"):
        return role  # "U.S. Senator"
    for size in (3, 2, 1):
        opening = tokens[:size]
        code = authority().country_code(role[opening[0].start : opening[-1].end]) if opening else None
        if code is not None and code not in WORLD and len(tokens) > size:  # "UN Secretary-General" is the whole post
            rest = tokens[size:]
            if rest[0].low == "'s":
                rest = rest[1:]
            return role[rest[0].start :] if rest else role
    return role


def without_owner(role: str | None, body: AgencyMention | None) -> str | None:
    """`Reef Agency's director`, `Norway's ambassador`: the post alone, where the agency or the country says whose."""
    match = OWNED.fullmatch(role or "")
    if match is None:
        return role
    owner = f" {fold(match[1])}"
    said = any(f" {fold(name)}".endswith(owner) for name in (body.name, *body.aliases)) if body else False
    return match[2] if said or authority().country_code(match[1]) else role


def _without(role: str, tokens: list, kept: list) -> str:  # type: ignore[type-arg]
    dropped = [t for t in tokens if t not in kept]
    for token in reversed(dropped):
        role = role[: token.start].rstrip() + role[token.end :]
    return role.strip()


def countries_of(cast: list[Member], scenes: list[Scene], words: Words) -> dict[str, str]:
    """The country each person of a document sat for, by name, where the text tells.

    Said in the post, by the side of the list ("por parte de México"), or by the person they came
    with ("Secretary X was joined by …").
    """
    found = {m.name: code for m in cast if (code := country_of(m, best_role(m.seen, m.seen, words), words))}
    for member in cast:
        if member.name not in found:
            for seen in member.seen:
                host = _accompanied(seen, cast, words)
                if host in found:
                    found[member.name] = found[host]
                    break
    here = named_countries(scenes)
    by_post = {m.name: code for m in cast if m.name not in found and (code := _by_post(m, words)) and code in here}
    known = found | by_post
    sides = _of_sides(cast, known)
    beside = {m.name: code for m in cast if m.name not in known and (code := _beside(m, sides))}
    return at_home(cast, known | beside, set(by_post.values()), words)


def named_countries(scenes: list[Scene]) -> frozenset[str | None]:
    """The countries that a text names: themselves, their people, a place or a body of theirs."""
    found: set[str | None] = set()
    for scene in scenes:
        found.update(code for _, _, code in place_spans(scene.tokens))
        found.update(authority().country_code(token.text) for token in scene.tokens if token.kind != "punct")
        found.update(body.country for body in scene.bodies)
    return frozenset(found - {None})


def _by_post(member: Member, words: Words) -> str | None:
    """The country whose body alone is headed by such a post ("Secretary of State")."""
    for seen in member.seen:
        body = implied_agency(seen.found.role, None, words.lang) if seen.found.role else None
        if body is not None and body.agency_id is not None:
            return body.country
    return None


def _of_sides(cast: list[Member], known: dict[str, str]) -> dict[tuple[int, bool], set[str]]:
    """The countries known on each side of the verb of a sentence that brings two sides together.

    A sentence with all its people on one side brings them together with each other, and is left out.
    """
    every = [(member, seen) for member in cast for seen in member.seen]
    scenes = {id(seen.scene): seen.scene for _, seen in every}
    parted = {key: len({_before(scene, p) for p in scene.people}) == 2 for key, scene in scenes.items()}
    sides: dict[tuple[int, bool], set[str]] = defaultdict(set)
    for member, seen in every:
        if member.name in known and parted[id(seen.scene)]:
            sides[_side(seen)].add(known[member.name])
    return sides


def _side(seen: Seen) -> tuple[int, bool]:
    return id(seen.scene), _before(seen.scene, seen.found)


def _before(scene: Scene, person: Found) -> bool:
    """Whether the name stands before the sentence's first verb of attending."""
    return person.name.first < min((first for first, _ in scene.cues.attend), default=len(scene.tokens))


def _beside(member: Member, sides: dict[tuple[int, bool], set[str]]) -> str | None:
    """The country of everybody else named on the same side."""
    for seen in member.seen:
        same = sides.get(_side(seen), set())
        if len(same) == 1:
            return next(iter(same))
    return None


def _accompanied(seen: Seen, cast: list[Member], words: Words) -> str | None:
    """The name of the person whom this one is said to have come with, in the same sentence."""
    cues = [first for first, stop in seen.scene.cues.of("came_with") if first < seen.found.first]
    if not cues:
        return None
    before = [
        (s.found.name.first, m.name)
        for m in cast
        for s in m.seen
        if s.scene is seen.scene and s.found.name.first < min(cues)
    ]
    return max(before)[1] if before else None


def country_of(member: Member, role_seen: Seen | None, words: Words) -> str | None:
    """The country said in a person's post, or by the side of the list they stand in."""
    for seen in [s for s in ([role_seen] if role_seen else []) + member.seen if s.found.role]:
        code = _country_in(seen.found.role or "", words)
        code = code or _country_after(seen, words)
        if code:
            return code
    for seen in member.seen:
        code = side_of(seen.scene, seen.found.first, words)
        if code:
            return code
    return None


def _country_after(seen: Seen, words: Words) -> str | None:
    """The country right after a name that has its post before it: "Minister of Security Pacheco of Honduras"."""
    tokens, first = seen.scene.tokens, seen.found.name.stop
    opening = tokens[first].text if first < len(tokens) else ""
    if opening.lower() not in OF | {"("} or seen.found.rule != "list:post-name":
        return None
    first += 1 + (first + 1 < len(tokens) and tokens[first + 1].low in words.set("articles"))
    spans = (tokens[first : first + size] for size in (3, 2, 1))
    texts = (" ".join(t.text for t in span) for span in spans if span and span[0].cap)
    return next((code for text in texts if (code := authority().country_code(text))), None)


@lru_cache(maxsize=256)
def _country_in(role: str, words: Words) -> str | None:
    """The first country named in a post: for an envoy that is the one that sends."""
    tokens = tokenise(role, abbreviations=words.abbreviations)
    for i in range(len(tokens)):
        if i and fold(role[tokens[i - 1].start : tokens[i].end]) in authority().subdivisions:
            continue  # "Northern Ireland" is no part of Ireland, nor "New Mexico" of Mexico
        for size in (3, 2, 1):
            phrase = role[tokens[i].start : tokens[min(i + size, len(tokens)) - 1].end]
            code = authority().country_code(phrase) if tokens[i].cap or size == 1 and len(phrase) > 3 else None
            if code:
                host_only = i and tokens[i - 1].low in POSTED_TO and any(t.low in words.set("envoys") for t in tokens)
                return None if host_only else code
    return None


def side_of(scene: Scene, before: int, words: Words) -> str | None:
    """The side a list speaks for: "por parte de México", "the U.S. delegation included"."""
    tokens, sides = scene.tokens[:before], words.set("side_words")
    for i in range(len(tokens) - 1, -1, -1):
        if tokens[i].low in sides:
            for j in sorted(range(max(0, i - 4), min(len(tokens), i + 5)), key=lambda k: abs(k - i)):
                for size in (2, 1):
                    phrase = " ".join(t.text for t in tokens[j : j + size])
                    code = authority().country_code(phrase) if tokens[j].cap or len(phrase) > 3 else None
                    if code:
                        return code
    return None
