"""Whether two posts, as written in either language, are the same post."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal

from graph.authority import authority, fold, name_key
from graph.identity.agencies import compare_agencies, identify
from graph.identity.concepts import Meaning, meaning
from graph.identity.words import read

Relation = Literal["same", "like", "other"]
HEAD_OF = re.compile(r"(\w+) (?:del|de|of) (?:(?:la|el|los|las|the) )?")


@lru_cache(maxsize=262_144)
def compare_posts(a: str, b: str, country: str | None) -> Relation:
    """'same' post, 'like' (one says less, nothing contradicts), or 'other'. `country` is that of both holders."""
    if name_key(a) == name_key(b) or head_one_body(a, b, country):
        return "same"
    one, other = meaning(a, "posts"), meaning(b, "posts")
    if not one.head or one.head != other.head:
        return "other"
    x, y = says(one, country), says(other, country)
    if x == y:
        return "same"
    return "like" if x <= y or y <= x else "other"


def head_one_body(a: str, b: str, country: str | None) -> bool:
    """'titular del INM' and 'head of the National Migration Institute'; 'head of the Navy Secretariat' and the title
    that the authority file gives that body's head."""
    one, other = headed(a), headed(b)
    if one and other:
        return compare_agencies(one, country, other, country).verdict == "same"
    if not one and not other:
        return False
    body = identify(one or other, country)
    return body is not None and name_key(b if one else a) in titles_of_head(body)


@lru_cache(maxsize=65536)
def headed(post: str) -> str:
    """The body that a post is 'head of'; '' where it is not worded so."""
    found = HEAD_OF.match(fold(post))
    if not found or found[1] not in read("agency_concepts.yaml")["heads_of_bodies"]:
        return ""
    return post[found.end() :] if len(fold(post)) == len(post) else ""


@cache
def titles_of_head(body: str) -> frozenset[str]:
    """Name keys of the titles that the head of a known body has."""
    known = authority().agency(body)
    return frozenset(name_key(title) for titles in known.head.values() for title in titles) if known else frozenset()


def says(post: Meaning, country: str | None) -> frozenset[str]:
    """All that a post says beside its rank, but for the holder's own country."""
    return post.about() | post.levels | {f"country {code}" for code in post.countries if code != country}


@lru_cache(maxsize=262_144)
def names_domain(role: str, country: str | None) -> bool:
    """Whether a post says more than its rank."""
    return bool(says(meaning(role, "posts"), country))


@cache
def ranks(group: str) -> frozenset[str]:
    """Ranks that one person holds at a time: `one` in a body or country, `one_each` for each domain."""
    return frozenset(rank.partition("+")[0] for rank in read("agency_concepts.yaml")["posts"][group])


@lru_cache(maxsize=262_144)
def held_by_one(role: str, country: str | None = None) -> bool:
    """Whether one person at a time holds the post, as far as its title says."""
    rank = meaning(role, "posts").head
    return rank in ranks("one") or rank in ranks("one_each") and names_domain(role, country)


@lru_cache(maxsize=262_144)
def heads_body(role: str) -> bool:
    """Whether a body has one such post, whatever domain the title names."""
    return meaning(role, "posts").head in ranks("one")


@lru_cache(maxsize=262_144)
def heads_country(role: str, country: str | None) -> bool:
    """President, prime minister or monarch of the country itself."""
    post = meaning(role, "posts")
    return post.head in read("agency_concepts.yaml")["heads_of_country"] and not says(post, country) - {"republic"}


def gender(role: str) -> str:
    """f for "presidenta", m for "presidente" or "secretario", '' where the word does not tell, as in English."""
    word = fold(role.split()[0]) if role.split() else ""
    return "f" if word.endswith("a") else "m" if word.endswith(("o", "nte")) else ""
