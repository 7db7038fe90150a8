"""Whether two names are one public body: by the authority file, or because all that they say is the same.

A name that the authority file knows is its body. Of other names the concepts decide: kind of body, domain, level,
place and country must all agree, and nothing may be left over; words in common are never enough. Embassies and
consulates are a pair (sender, host). A body and its parent, its predecessor, or its namesake elsewhere are others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from graph.authority import Agency, authority, name_key
from graph.identity.comparison import Comparison, Verdict
from graph.identity.concepts import Meaning, capital_names, country_names, longest, meaning, tokenise
from graph.identity.words import read

BRACKETS = re.compile(r"\s*\(([^()]*)\)")
EMBASSIES = ("embassy", "consulate", "mission")
Signature = tuple[str, frozenset[str], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Post:
    """An embassy, consulate or mission: whose it is, where it is accredited, and its city or other words."""

    kind: str
    sender: str | None
    host: str | None
    rest: frozenset[str]


@lru_cache(maxsize=65536)
def identify(name: str, country: str | None) -> str | None:
    """The id of the authority file's body with this name in this country, or None where none or several fit."""
    for body in candidates(name, country):
        return body.id
    if country is None:
        return None
    said = body_meaning(name)
    signature = sign(said, country)
    found = (
        signatures(country).get(signature, ()) if signature else headless(country).get(said.about() | said.levels, ())
    )
    return found[0] if len(found) == 1 else None


def candidates(name: str, country: str | None) -> tuple[Agency, ...]:
    """The body that goes by the name as written, or by the name without brackets and its own country; at most one."""
    for form in forms(name, country):
        bodies = [body for body in authority().bodies_named(form, country) if kind_agrees(form, body)]
        living = [body for body in bodies if body.until is None] or bodies
        if len(living) == 1:
            return (living[0],)
    return ()


def kind_agrees(name: str, body: Agency) -> bool:
    """Whether a name that a body has only through what it does is of the same kind as its own names.

    "Tribunal Electoral" may stand for a country's electoral authority, but not where that is an institute.
    """
    names, kinds = own_names(body.id)
    said = None if name_key(name) in names else sign(body_meaning(name), body.country)
    return said is None or not kinds or said[0] in kinds


@cache
def own_names(body_id: str) -> tuple[frozenset[str], frozenset[str]]:
    """Keys of the names that a body has by itself, and the kinds they name."""
    body = authority().agency(body_id)
    names = [] if body is None else [*body.all_names(), *body.short]
    country = body.country if body else None
    kinds = frozenset(said[0] for name in names if (said := sign(meaning(name), country)))
    return frozenset(map(name_key, names)), kinds


def forms(name: str, country: str | None) -> Iterator[str]:
    """The name, without what stands in brackets, what stands in brackets, and without its own country."""
    yield name
    outside = BRACKETS.sub("", name).strip()
    if outside and outside != name:
        yield outside
        yield from BRACKETS.findall(name)
    if country:
        yield from without_country(outside or name, country)


def without_country(name: str, country: str) -> Iterator[str]:
    """'Mexican Navy Secretariat', of MX -> 'Navy Secretariat'."""
    one = authority().countries.get(country)
    words = [] if one is None else [w for ws in (*one.names.values(), *one.demonyms.values()) for w in ws]
    for word in sorted(words, key=len, reverse=True):
        pattern = rf"(?i)(?:\b(?:of|de|del|de los|de la|for)\s+)?(?:\bthe\s+)?(?<!\w){re.escape(word)}(?:'s|’s)?(?!\w)"
        shorter = re.sub(pattern, " ", name)
        if shorter != name:
            yield " ".join(shorter.split()).strip(" ,-")
            return


def body_meaning(name: str) -> Meaning:
    """What the name of a body says; a post that stands for its body is read as the body."""
    said = meaning(BRACKETS.sub("", name) or name)
    if said.head:
        return said
    as_post = meaning(name, "posts")
    head = read("agency_concepts.yaml")["bodies_of_posts"].get(as_post.head, "")
    return Meaning(head, as_post.domains, as_post.levels, as_post.places, as_post.countries, as_post.rest)


def sign(said: Meaning, country: str | None) -> Signature | None:
    """What must be equal for two names to be one body, its own country left out; None where no kind is named."""
    if not said.head:
        return None
    lists = read("agency_concepts.yaml")
    ministry = country in lists["ministries"].get(said.head, ())
    head = "ministry" if ministry else lists["exchanged"].get(said.head, said.head)
    elsewhere = frozenset(f"country {code}" for code in said.countries if code != country)
    return head, said.about() | elsewhere, said.levels - {"republic"}


@cache
def signatures(country: str) -> dict[Signature, tuple[str, ...]]:
    """What the names of a country's bodies say -> ids of the bodies, those that still exist only, if any do."""
    found: dict[Signature, dict[str, bool]] = {}
    for body in authority().agencies.values():
        if body.country != country:
            continue
        for name in body.all_names():  # generic names count as written only
            if signature := sign(meaning(name), country):
                found.setdefault(signature, {})[body.id] = body.until is None
    return {key: tuple(i for i, alive in ids.items() if alive or not any(ids.values())) for key, ids in found.items()}


@cache
def headless(country: str) -> dict[frozenset[str], tuple[str, ...]]:
    """What names say beside the kind, where it is much: 'National Drug Control Policy' is the office of that."""
    found: dict[frozenset[str], tuple[str, ...]] = {}
    for (_, about, levels), ids in signatures(country).items():
        if len(about) > 2:
            found[about | levels] = tuple(dict.fromkeys((*found.get(about | levels, ()), *ids)))
    return found


@lru_cache(maxsize=65536)
def embassy(name: str, country: str | None) -> Post | None:
    """The embassy, consulate or mission a name stands for, or None. `country` is its sender where the name has none."""
    said = body_meaning(name)
    if said.head not in EMBASSIES:
        return None
    sender, host = sides(tokenise(BRACKETS.sub("", name)))
    return Post(
        said.head, sender or country, host, said.domains | said.rest | said.places - set(map(" ".join, capital_names()))
    )


def sides(words: list[str]) -> tuple[str | None, str | None]:
    """(sender, host): the host follows "en", "in", "to", or stands bare after the word embassy."""
    sender: str | None = None
    host: str | None = None
    hosts = read("agency_concepts.yaml")["host_words"]
    towards, after_head, place = False, False, 0
    while place < len(words):
        country = longest(words, place, country_names())
        city = longest(words, place, capital_names()) if towards or after_head else None
        if city and (not country or city[0] > country[0]):
            host, place = host or city[1], place + city[0]
        elif country:
            if towards or after_head and sender:
                host = host or country[1]
            else:
                sender = sender or country[1]
            place += country[0]
        else:
            towards = towards or words[place] in hosts
            after_head = after_head or bool(meaning(words[place]).head in EMBASSIES)
            place += 1
    return sender, host


def compare_agencies(name_a: str, country_a: str | None, name_b: str, country_b: str | None) -> Comparison:
    """Compare two names of bodies, each with the country it belongs to. Symmetric."""
    posts = embassy(name_a, country_a), embassy(name_b, country_b)
    if posts[0] and posts[1]:
        return compare_embassies(posts[0], posts[1])
    if country_a and country_b and country_a != country_b:
        return verdict("different", f"of different countries: {country_a} / {country_b}")
    if posts[0] or posts[1]:
        return verdict("different", "an embassy and another body")
    ids = identify(name_a, country_a), identify(name_b, country_b)
    if ids[0] and ids[1]:
        return compare_known(ids[0], ids[1])
    if not (country_a and country_b):
        return verdict("review", "the country of one is not known")
    if name_key(name_a) == name_key(name_b):
        return verdict("same", "the same words, the same country")
    if ids[0] or ids[1]:
        known, other = (ids[0], name_b) if ids[0] else (ids[1], name_a)
        return compare_with_known(authority().agencies[str(known)], other, country_a)
    return compare_unknown(name_a, name_b, country_a)


def verdict(found: Verdict, reason: str) -> Comparison:
    points = {"same": 6.0, "review": 2.0, "different": -5.0}[found]
    return Comparison(points, found, [(reason, points)])


def in_authority(body: str) -> bool:
    return authority().agency(body) is not None


def related(a: str, b: str) -> bool:
    """Whether one body of the authority file is part of the other, or followed it."""
    return a in line_of(b) or b in line_of(a)


def line_of(body: str | None) -> set[str]:
    """A body, what it is part of, and what followed it."""
    found: set[str] = set()
    waiting = [body]
    while waiting:
        one = waiting.pop()
        if one is not None and one not in found and one in authority().agencies:
            found.add(one)
            waiting += [authority().agencies[one].parent, authority().agencies[one].successor]
    return found


def compare_embassies(a: Post, b: Post) -> Comparison:
    """One embassy has one sender and one host, whatever the order of the words."""
    if (a.kind, a.sender) != (b.kind, b.sender) or a.host and b.host and a.host != b.host:
        return verdict("different", f"two posts: {a.sender} in {a.host} / {b.sender} in {b.host}")
    if a.rest != b.rest:
        return verdict("different" if a.rest and b.rest else "review", "other words beside sender and host")
    in_one_city = a.kind == "consulate" and bool(a.rest)
    if a.sender is None or (a.host is None or b.host is None) and not in_one_city:
        return verdict("review", "the sender or the host of one is not named")
    return verdict("same", f"{a.kind} of {a.sender} in {a.host or ' '.join(sorted(a.rest))}")


def compare_known(a: str, b: str) -> Comparison:
    if a == b:
        return verdict("same", f"both names are of {a} in the authority file")
    one, other = authority().agencies[a], authority().agencies[b]
    if one.successor == b or other.successor == a:
        return verdict("review", f"one body followed the other: {a} / {b}")
    return verdict("different", f"two bodies of the authority file: {a} / {b}")


def compare_with_known(known: Agency, name: str, country: str) -> Comparison:
    """A name that is in no file against all names of a known body: at best for review."""
    found = [compare_unknown(name, other, country).verdict for other in known.all_names()]
    if "same" in found or "review" in found:
        return verdict("review", f"the name says nearly what {known.id} is called")
    return verdict("different", f"not a name of {known.id}")


def compare_unknown(a: str, b: str, country: str) -> Comparison:
    """Two names that no file knows, of one country."""
    if acronym := initials_agree(a, b):
        return verdict("same" if len(acronym) > 3 else "review", f"{acronym.upper()} are the initials")
    one, other = body_meaning(a), body_meaning(b)
    x, y = sign(one, country), sign(other, country)
    if x is None or y is None:
        alike = one.about() == other.about() != frozenset()
        return verdict("review" if alike else "different", "the kind of one is not known")
    if x[0] != y[0]:
        return verdict("different", f"different kinds: {x[0]} / {y[0]}")
    if one.places != other.places or levels_apart(one.levels, other.levels):
        return verdict("different", "different levels or places")
    if x == y and (x[1] or x[2] or x[0] in one_of_a_country() or country in one.countries & other.countries):
        return verdict("same", f"kind, domain, level and country agree: {describe(x)}")
    if x[1] == y[1] or x[1] < y[1] or y[1] < x[1]:
        return verdict("review", f"one says more than the other: {describe(x)} / {describe(y)}")
    return verdict("different", f"different domains: {describe(x)} / {describe(y)}")


@cache
def one_of_a_country() -> frozenset[str]:
    return frozenset(read("agency_concepts.yaml")["one_of_a_country"])


def describe(signature: Signature) -> str:
    return " ".join([*sorted(signature[2]), *sorted(signature[1]), signature[0]])


def levels_apart(a: frozenset[str], b: frozenset[str]) -> bool:
    """The whole country against a part of it. No level may mean the whole country, but never a part."""
    whole = set(read("agency_concepts.yaml")["whole_country"])
    return (a - whole) != (b - whole)


def initials_agree(a: str, b: str) -> str:
    """The acronym that one name is of the other: all initials of the words that count, or a form in brackets."""
    for short, full in ((a, b), (b, a)):
        letters = short.strip().replace(".", "")
        if not (letters.isupper() and letters.isalpha() and 3 <= len(letters) <= 8):
            continue
        if letters in BRACKETS.findall(full):
            return letters + " "
        words = [word for word in name_key(BRACKETS.sub("", full)).split() if word != "y"]
        if letters.casefold() == "".join(word[0] for word in words):
            return letters
    return ""
