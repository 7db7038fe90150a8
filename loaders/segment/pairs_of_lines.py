"""The name and the post of one item of a list, where a mark of any kind or the end of a line parts them."""

from __future__ import annotations

import re

from ..small_words import small_words
from ..tokens import Token
from ..words import Words

POST_OPENS = 5  # tokens of an item among which the head of its post stands
NEAR = 3  # the same, behind a name that may be a firm of people with posts
NAME_ALONE_WORDS = 8
MARKS = small_words("item_marks")
MOSTLY = 4  # at most one line in so many is of no sure kind
PAIRS = re.compile(r"(?:NP){2,}|(?:PN){2,}")


def parted_post(item: list[Token], words: Words) -> list[Token]:
    """`Minister of Health: Ana Vela`, `Ana Vela. Ministra de Salud`: a comma between post and name alone."""
    first = next((i for i, token in enumerate(item) if token.text in MARKS), 0)
    last = first
    while last + 1 < len(item) and (item[last + 1].text in MARKS or item[last + 1].text == "-"):
        last += 1  # "Ana Vela .- Ministra"
    before, after = item[:first], item[last + 1 :]
    if not before or not after:
        return item
    labelled = item[first].text == ":" and _opens_post(before, words) and _short(_bare(after)) and after[0].cap
    if not labelled and not (_name_alone(before, words) and _opens_post(after[:NEAR], words)):
        return item
    return [*before, Token(item[first].start, item[last].end, ",", ",", "punct"), *after]


def halves_of_pairs(items: list[list[Token]], words: Words) -> set[int]:
    """The lines that go with the one before, where every other line is a name alone and the rest are posts."""
    kinds = "".join("P" if _opens_post(item, words) else "N" if _name_alone(item, words) else "-" for item in items)
    return set(range(1, len(items), 2)) if PAIRS.fullmatch(kinds) or _mostly(kinds) else set()


def _mostly(kinds: str) -> bool:
    """Names and posts in turn, but for a few lines that may be either: "NPNP-PNP"."""
    names, posts = kinds[::2], kinds[1::2]
    certain = names.count("N") + posts.count("P")
    return len(names) == len(posts) > 2 and "N" not in posts and MOSTLY * certain >= (MOSTLY - 1) * len(kinds)


def _opens_post(tokens: list[Token], words: Words) -> bool:
    return any(not post.plural for token in tokens[:POST_OPENS] for post in words.posts.get(token.low, ()))


def _bare(tokens: list[Token]) -> list[Token]:
    """A name without the letters behind it: "Ana Vela" of "Ana Vela, Ph.D."."""
    comma = next((i for i, token in enumerate(tokens) if token.text == ","), len(tokens))
    letters = all(t.kind == "abbr" or t.text.isupper() or t.text == "," for t in tokens[comma:])
    return tokens[:comma] if letters else tokens


def _short(tokens: list[Token]) -> bool:
    return 0 < len(tokens) <= NAME_ALONE_WORDS and all(t.text not in ",;:" for t in tokens)


def _name_alone(tokens: list[Token], words: Words) -> bool:
    """Capitals and the particles of a name, at least two words, and no post among them."""
    large = [token for token in tokens if token.cap]
    plain = all(t.cap or t.kind == "abbr" or t.low in words.set("particles") for t in tokens)
    return _short(tokens) and plain and len(large) > 1 and not _opens_post(tokens, words)
