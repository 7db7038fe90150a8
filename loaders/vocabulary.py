"""What a word can be, apart from any sentence: institutional vocabulary, a place, a given name, unknown.

A capitalised word that is part of how bodies, posts and topics are named ("Security",
"Hacienda") is weak evidence for a person's name; a word no dictionary knows is strong evidence.
Dictionaries are those of simplemma (MIT), asked only for words our own lists do not decide.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from graph.authority import authority, load_yaml

from .small_words import small_words
from .tokens import Token, fold
from .words import FOLDER, LANGUAGES, given_names, words

WOMEN_CUT_SHORT = small_words("women_cut_short")
POST_LISTS = ("modifiers", "premodifiers", "places", "meeting_nouns", "bodies_lead", "months", "weekdays", "starters")


@lru_cache(maxsize=1)
def institutional() -> frozenset[str]:
    """Folded words that name bodies, posts and their fields in either language."""
    found: set[str] = set()
    for lang in LANGUAGES:
        lexicon = words(lang)
        for key in POST_LISTS:
            found.update(word for phrase in lexicon.set(key) for word in phrase.split())
        found.update(word for posts in lexicon.posts.values() for post in posts for word in post.words)
    for body in authority().agencies.values():
        words_of = (word for name in body.all_names() for word in _without_names(_split(name)))
        found.update(fold(word) for word in words_of if is_known(word) and not is_given(fold(word)))
    for topic in authority().topics:
        found.update(fold(word) for names in topic["names"].values() for name in names for word in _split(name))
    return frozenset(word for word in found if len(word) > 2)


@lru_cache(maxsize=1)
def place_words() -> dict[str, str | None]:
    """Folded place name (one or more words) to its country, None where it stands for no country of ours."""
    found: dict[str, str | None] = {}
    for country, names in load_yaml(FOLDER / "places.yaml").items():
        found.update((fold(name), None if country == "other" else country) for name in names)
    return found | dict(authority().country_words)


@lru_cache(maxsize=1)
def place_starts() -> frozenset[str]:
    """The first words of places, with and without their dot or comma."""
    firsts = [name.split()[0] for name in place_words() if name]
    return frozenset(form for word in firsts for form in (word, word.rstrip(",."), word.rstrip(",")))


@lru_cache(maxsize=65536)
def is_known(word: str) -> bool:
    """A dictionary of Spanish or English has the lower-case word, spelt with its accents."""
    return any(word in dictionary for dictionary in _dictionaries())


@lru_cache(maxsize=4096)
def is_inflected(word: str) -> bool:
    """A Spanish word that the dictionary knows only as a form of a verb: "agradece"; not "visita", "obra"."""
    lemma = str(_dictionaries()[LANGUAGES.index("es")].get(word, word))
    return lemma != word and lemma.endswith(("ar", "er", "ir"))


def is_foreign(word: str, lang: str) -> bool:
    """The dictionary of this language does not have the lower-case word, whatever another's has."""
    return word not in _dictionaries()[LANGUAGES.index(lang)]


@lru_cache(maxsize=1)
def _dictionaries() -> tuple[Any, ...]:
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    factory = DefaultDictionaryFactory()
    return tuple(factory.get_dictionary(lang) for lang in LANGUAGES)


@lru_cache(maxsize=32768)
def is_given(token_low: str) -> bool:
    """The word, or the first part of a hyphenated one, is a known given name."""
    return token_low in given_names() or token_low.split("-")[0] in given_names() and len(token_low.split("-")[0]) > 2


def gender(first: str) -> str:
    """ "f", "m" or "u" for a given name."""
    low = fold(first)
    if low in WOMEN_CUT_SHORT:
        return "f"
    known = given_names().get(low) or given_names().get(low.split("-")[0])
    return known if known in ("f", "m") else "f" if low.endswith("a") else "u"  # "María" is in lists of both


def _without_names(parts: list[str]) -> list[str]:
    """`Instituto Matías Romero`: the word after a given name is a surname there."""
    return [word for before, word in zip(["", *parts], parts, strict=False) if not is_given(fold(before))]


def _split(name: str) -> list[str]:
    return name.lower().replace("-", " ").replace(",", " ").split()


def is_initial(token: Token) -> bool:
    """`J.`, `G.L.` or a lone capital."""
    return (
        token.kind == "abbr"
        and token.text.replace(".", "").isupper()
        and len(token.text) <= 6
        or len(token.text) == 1
        and token.text.isupper()
    )
