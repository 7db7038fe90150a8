"""The singular of what several people's post says: "de las universidades" for one of them is "de la universidad"."""

from __future__ import annotations

from ..small_words import small_pairs

SINGULAR_ARTICLES = small_pairs("singular_of_articles")


def one(word: str, *, noun: bool = False) -> str:
    """A plural word of a shared complement in the singular: "las universidades" → "la universidad"."""
    if noun and word[:1].isupper():
        return word[0] + one(word.lower())[1:]
    if word in SINGULAR_ARTICLES:
        return SINGULAR_ARTICLES[word]
    if not word.islower() or not word.endswith("s") or len(word) < 5:
        return word
    if word.endswith("iones"):
        return f"{word[:-5]}ión"
    return word[:-2] if word.endswith(("des", "res", "les", "nes")) else word[:-1]


def singular(word: str, kind: str, lang: str) -> str:
    """A modifier of a plural head in the singular."""
    low = word.lower()
    if lang != "es" or not low.endswith("s"):
        return word
    if word.isupper():
        return singular(low, kind, lang)  # "REGIDORES PROPIETARIOS"
    if low.endswith("os"):
        return word[:-2] + ("a" if kind == "f" else "o")
    if low.endswith(("ales", "ares", "ores", "eles", "iles", "ores")):
        return word[:-2]
    return word[:-1]
