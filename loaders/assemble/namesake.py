"""Names that are a thing's: `museo X`, `la Escuela Superior X`, `the X Institute`."""

from __future__ import annotations

from ..find.found import Found
from ..find.name_weights import NAMESAKES
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import Token
from ..words import Words

WHERE = small_words("where")
DE = small_words("spanish_of")
CONTRACTED = small_words("contractions")
TERRITORIES = small_words("called_after_people")
OPENS, CLOSES = frozenset("\"“«‘'"), frozenset("\"”»’'")


def is_namesake(person: Found, scene: Scene, words: Words) -> bool:
    """`museo X`, `calle X`; `the X Institute`."""
    if person.rule == "namesake":
        return True
    tokens = scene.tokens
    if person.role is None and _in_quotes(tokens, person, words):
        return True
    if person.role is None and person.first and tokens[person.first - 1].low in TERRITORIES:
        return True  # "la provincia Mariscal X"
    if person.role is not None or person.honorific is not None:
        return False
    before = [_kind(t) for t in tokens[max(0, person.first - 2) : person.first]]
    called = before and (before[-1] in NAMESAKES["es"] or before[-1] in DE and before[0] in NAMESAKES["es"])
    if words.lang == "es" and (called or _contracted(person, scene) or _ends_namesake(tokens, person.first, words)):
        return True
    after = tokens[person.stop : person.stop + 2]
    if words.lang == "en" and _with_article(person, scene):
        return True
    thing = any(t.cap and t.low in NAMESAKES["en"] for t in after)
    return words.lang == "en" and thing and after[0].cap


def _contracted(person: Found, scene: Scene) -> bool:
    """`se refirieron al | Marco de Asociación`: no name alone has an article in Spanish; "Al Gore" has none."""
    return bool(person.first) and scene.tokens[person.first - 1].text in CONTRACTED


def _with_article(person: Found, scene: Scene) -> bool:
    """`the | Ana Ruiz | women's federation`: no name of a person alone has an article in English."""
    tokens, stop = scene.tokens, person.name.stop
    whole = person.name.given and not person.name.single and person.first == person.name.first
    if not whole or not person.first or tokens[person.first - 1].low != "the" or stop >= len(tokens):
        return False
    verbs = (*scene.cues.attend, *scene.cues.talk, *scene.cues.quote)
    acts = any(first == stop for first, _ in verbs)  # "the Amir Ali Sabah received"
    return not acts and tokens[stop].text.islower() and tokens[stop].kind == "word"


def _kind(token: Token) -> str:
    """The folded word, unless it is a verb: "cerró" is no "cerro"."""
    return "" if token.text.endswith("ó") else token.low


def _ends_namesake(tokens: list[Token], index: int, words: Words) -> bool:
    """`la Escuela Superior Militar X`, `en el Batallón de Ingenieros X`: capitals lead back to what is called so."""
    fields = False
    for i in range(index - 1, max(-1, index - 6), -1):
        if _kind(tokens[i]) in NAMESAKES["es"]:
            at = i > 1 and (tokens[i - 2].low in WHERE or tokens[i - 2].low in words.set("venues"))
            return not fields or at  # unlike "por la Liga de Faros X"
        if tokens[i].kind != "word" or not tokens[i].cap and (i == index - 1 or tokens[i].low not in DE):
            return False
        fields = fields or not tokens[i].cap
    return False


def _in_quotes(tokens: list[Token], person: Found, words: Words) -> bool:
    """`la Escuela Militar “General X”`, `the "General X" Barracks`: a rank and a name in marks of their own."""
    first, stop = min(person.first, person.name.first), person.name.stop
    if first < 1 or stop >= len(tokens) or tokens[first - 1].text not in OPENS or tokens[stop].text not in CLOSES:
        return False
    if words.lang == "es":
        kind = first > 2 and tokens[first - 2].text.islower() and tokens[first - 3].low in NAMESAKES["es"]
        return first > 1 and (
            tokens[first - 2].low in NAMESAKES["es"] or kind or _ends_namesake(tokens, first - 1, words)
        )
    after = tokens[stop + 1] if stop + 1 < len(tokens) else None
    return after is not None and after.cap and after.low in NAMESAKES["en"]
