"""Items of a list that name nobody: "policías municipales", "local businesses", "los cuerpos de seguridad"."""

from __future__ import annotations

from ..agencies.bodies import demonyms
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .body_groups import shown
from .body_words import presence
from .named import Named

OF = small_words("of_or_from")
ITEM = 7  # tokens of an item, at most


def over_unnamed(scene: Scene, index: int, named: Named) -> int | None:
    """The token after an item of a list that names nobody ("policías municipales", "local businesses"), where a body
    that its name shows comes next; None where no such item begins at `index`."""
    tokens, words = scene.tokens, named.words
    stop = next((i for i in range(index, min(index + ITEM, len(tokens))) if parts(tokens[i], words)), None)
    if not stop or stop == index or not _plural([t.low for t in tokens[index:stop]], words):
        return None
    verbs = {first for key in ("attend", "talk", "quote", "future") for first, _ in getattr(scene.cues, key)}
    no_item = words.sets("prepositions", "list_ends", "who_clauses", "relatives", "auxiliaries") - OF
    if any(t.cap and not of_a_country(tokens, i) for i, t in enumerate(tokens[index:stop], index)) or any(
        t.low in no_item or i in verbs for i, t in enumerate(tokens[index:stop], index)
    ):
        return None
    after = stop
    skip = words.sets("conjunctions", "articles", "list_links") | OF
    while after < len(tokens) and (tokens[after].text == "," or not tokens[after].cap and tokens[after].low in skip):
        after += 1
    if after >= len(tokens):
        return None
    again = (not tokens[after].cap or of_a_country(tokens, after)) and over_unnamed(scene, after, named) is not None
    return stop if again or shown(scene, after, named) else None


def of_a_country(tokens: list[Token], index: int) -> bool:
    """`the Kenyan government`: an adjective of a country before a common noun."""
    follows = index + 1 < len(tokens) and tokens[index + 1].kind == "word" and not tokens[index + 1].cap
    return tokens[index].cap and tokens[index].low in demonyms() and follows


def parts(token: Token, words: Words) -> bool:
    return token.text == "," or token.low in words.set("conjunctions")


def _plural(item: list[str], words: Words) -> bool:
    """The noun of the item, first in Spanish and last in English, is a plural or a word for people."""
    noun = item[-1] if words.lang == "en" else item[0]
    many = noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and len(noun) > 4
    lex = presence(words.lang)
    return many or noun in lex.groups | lex.whole_states
