"""An article for a post said before: "escuchó a los alcaldes ... Habló la de Guano, X", "los rectores; el de Colta, Y".

Spanish. The post is the nearest one before it that several hold, or that somebody holds in the same sentence.
"""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import gender
from ..words import Post, Words
from .found import Found
from .heads import head_at
from .scenes import Scene

DE = small_words("spanish_of")
ARTICLES = {"el": "m", "la": "f"}
BACK = 2  # sentences in which several with the post may stand before
LONGEST = 8  # tokens from the article to the name


def mark_article_heads(scenes: list[Scene], words: Words) -> None:
    """Give whoever an article introduces the post it stands for."""
    if words.lang != "es":
        return
    for index, scene in enumerate(scenes):
        for person in scene.people:
            start = _article(scene, person) if person.role is None and not person.nested else None
            kind = ARTICLES[scene.tokens[start].low] if start is not None else ""
            if start is None or gender(person.text.split()[0]) not in (kind, "u"):
                continue
            post = _before(scene, start, scenes[max(0, index - BACK) : index], words)
            if post is not None:
                said = " ".join(t.text for t in scene.tokens[start + 1 : person.first - 1])
                person.role, person.rule = f"{post.single[kind]} {said}", "list:elided-head"


def _article(scene: Scene, person: Found) -> int | None:
    """Where `el de Guano, X` begins, with nothing but what it is of between the article and the comma."""
    tokens, comma = scene.tokens, person.first - 1
    if comma < 3 or tokens[comma].text != ",":
        return None
    for start in range(comma - 2, max(-1, comma - LONGEST), -1):
        if tokens[start].kind == "punct":
            return None
        if tokens[start].low in ARTICLES and tokens[start + 1].low in DE:
            return start if any(t.cap for t in tokens[start + 2 : comma]) else None
    return None


def _before(scene: Scene, stop: int, back: list[Scene], words: Words) -> Post | None:
    if (post := _last(scene.tokens, stop, words)) is not None:
        return post
    earlier = (_last(one.tokens, len(one.tokens), words, several=True) for one in reversed(back))
    return next((post for post in earlier if post is not None), None)


def _last(tokens: list[Token], stop: int, words: Words, *, several: bool = False) -> Post | None:
    """The last post before a token; `several`: one in the plural. None where it says nothing."""
    for i in range(stop - 1, -1, -1):
        post = head_at(tokens, i, words)
        if post is not None and (post.plural or not several) and not tokens[i].cap:
            return None if post.single["m"] in words.set("weak_posts") else post
    return None
