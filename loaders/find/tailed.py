"""What has a name's shape and says where the one before is from: "Ana Paz, de Monte Azul; Luis Sol, de Las Flores"."""

from __future__ import annotations

from ..small_words import small_words
from ..tokens import Token
from ..vocabulary import institutional, place_words
from ..words import Words
from .heads import head_at
from .names import Candidate

OF = small_words("of")
ARTICLES = small_words("spanish_articles")


def tailed(names: list[Candidate], tokens: list[Token], words: Words) -> list[Candidate]:
    """Candidates that say where the one before is from: "Ana Paz, de Monte Azul; Luis Sol, de Las Flores"."""
    ends = {name.stop for name in names}
    found: list[Candidate] = []
    for name in names:
        start = name.first - 1
        while start > 0 and (tokens[start].cap and tokens[start].kind == "word" or tokens[start].low in ARTICLES):
            start -= 1
        after = tokens[name.stop] if name.stop < len(tokens) else None
        closes = after is None or after.text in ",;." or after.low in words.set("conjunctions")
        if closes and start > 1 and tokens[start].low in OF and tokens[start - 1].text == ",":
            mine = _heads_next(name, start, tokens, words)
            found += [name] if start - 1 in ends and not mine else []
    return found


def _heads_next(name: Candidate, start: int, tokens: list[Token], words: Words) -> bool:
    """`los ministros de Salud X, de Puertos` + `Ana Ruiz y …`: under a plural a name after the next field."""
    field = tokens[name.first - 1] if start + 1 < name.first else None
    if words.lang != "es" or field is None or name.single or not name.given:
        return False
    known = field.low in institutional() or field.low in place_words()
    return known and any((post := head_at(tokens, i, words)) and post.plural for i in range(start))


def spelled_out(names: list[Candidate], tokens: list[Token], bodies: dict[int, int], words: Words) -> list[Candidate]:
    """`the Assembly of Elders (AOE), Katiba Watu Amani (KWA) and ...`: with its initials behind in a row of bodies.

    Only right beside a body with an acronym: in minutes people have their initials too ("Ann Jane Roe (AJR)").
    """
    known = {start: stop for start, stop in bodies.items() if _acronym(tokens, stop) or _acronym(tokens, stop - 3)}
    if not known:
        return []
    links = words.sets("conjunctions", "articles") | {",", "(", ")"}
    return [name for name in names if not name.given and _spelled(name, tokens) and _beside(name, tokens, known, links)]


def _spelled(name: Candidate, tokens: list[Token]) -> bool:
    return _acronym(tokens, name.stop) == "".join(word[0] for word in name.text.split())


def _beside(name: Candidate, tokens: list[Token], bodies: dict[int, int], links: frozenset[str]) -> bool:
    """Nothing but links, and the brackets with the acronyms, stands between the name and the body before or after."""
    start, stop = name.first, name.stop + 3
    while start and tokens[start - 1].low in links and start not in bodies.values():
        start -= 1
    while stop < len(tokens) and tokens[stop].low in links and stop not in bodies:
        stop += 1
    return start in bodies.values() or stop in bodies


def _acronym(tokens: list[Token], index: int) -> str:
    """The capitals that a bracket at a token holds alone; "" for anything else."""
    inner = tokens[index : index + 3]
    alone = len(inner) == 3 and inner[0].text == "(" and inner[2].text == ")"
    return inner[1].text if alone and inner[1].text.isupper() and len(inner[1].text) > 2 else ""
