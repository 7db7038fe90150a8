"""Words of questions: cutting a text into comparable words, and the word lists of each language.

The lists are `questions/words_en.yaml` and `questions/words_es.yaml`, with the same keys in both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from graph.authority import fold, load_yaml

HERE = Path(__file__).parent / "questions"
LANGUAGES = ("en", "es")
OPENING = 2  # letters by which phrases with a star are filed; none begins with fewer
# person-3f2a9c01d4, 2024-02-06, 6/2/2024, U.S., EE.UU., 2nd, a plain word or number, a comma
WORD = re.compile(
    r"(?:person|agency|meeting|topic)-\w[\w-]*|\d{4}-\d\d(?:-\d\d)?|\d{1,2}/\d{1,2}/\d{4}|(?:[^\W\d_]{1,2}\.){2,}"
    r"|\d+|[^\W\d_]+|,"
)
CONTRACTED = re.compile(r"(?i)\b(ca|wo|[a-z]+)n[’']t\b")  # can't, won't, hasn't
# Words that come and go inside a name and say nothing in a question.
LOOSE = frozenset(["de", "del", "la", "las", "el", "los", "lo", "of", "the", "for", "para", "s"])
SAME = {"e": "y", "and": "y", "defence": "defense", "labour": "labor", "centre": "center"}


class Word(NamedTuple):
    """One word: `key` is what is compared, `text` what was written."""

    key: str
    text: str


def words(text: str) -> list[Word]:
    """The words that count: without accents, case, punctuation, articles."""
    found = ((key_of(written), written) for written in cut(text))
    return [Word(key, written) for key, written in found if key not in LOOSE]


def cut(text: str) -> list[str]:
    """Words, numbers and commas as they are written, "can't" as "ca not"."""
    if "'" in text or "’" in text:
        text = CONTRACTED.sub(lambda match: f"{match[1]} not", text)
    return WORD.findall(text)


@lru_cache(maxsize=100_000)
def key_of(word: str) -> str:
    folded = fold(word)
    folded = folded if "-" in folded or "/" in folded else folded.replace(".", "")
    return SAME.get(folded, folded)


def key(text: str) -> tuple[str, ...]:
    """A name as it is compared: 'Secretaría de la Marina' is ('secretaria', 'marina')."""
    return tuple([word for word in map(key_of, cut(text)) if word not in LOOSE and word != ","])


@dataclass(frozen=True)
class Lexicon:
    """The word lists of one language. Phrases are tuples of word keys; a last word may end in * for any ending."""

    lang: str
    stop: frozenset[str]
    titles: frozenset[str]
    ranks: frozenset[str]
    in_words: frozenset[str]
    with_words: frozenset[str]
    asking: frozenset[str]
    numbers: dict[str, int]
    ordinals: dict[str, int]
    months: dict[str, int]
    dates: dict[str, frozenset[str]]
    exact: dict[tuple[str, ...], tuple[str, ...]]
    open: tuple[tuple[tuple[str, ...], str], ...]
    known: frozenset[str]
    posts: frozenset[str]
    endings: tuple[str, ...]

    def knows(self, word: str) -> bool:
        """Whether it is a word of the lists, with any ending where the list has a star, a title in any gender."""
        return word in self.known or self.is_post(word) or any(fits(phrase, [word]) for phrase, _ in self.open)

    def is_post(self, word: str) -> bool:
        """'secretario', 'secretarias', 'head': what a post is called by."""
        return stem(word) in self.posts

    def is_meeting(self, word: str) -> bool:
        return not {"meeting", "meetings"}.isdisjoint(self.exact.get((word,), ()))

    def concepts(self, keys: list[str], start: int) -> Iterator[tuple[int, str]]:
        """(length, concept) for every phrase that begins at a word."""
        for length in range(1, min(5, len(keys) - start) + 1):
            for concept in self.exact.get(tuple(keys[start : start + length]), ()):
                yield length, concept
        for phrase, concept in openings(self.lang).get(keys[start][:OPENING], ()):
            if len(phrase) == 1 and ((keys[start],) in self.exact or self.is_post(keys[start])):
                continue  # a word of its own, or what a post is called by, is not an ending of another
            if fits(phrase, keys[start : start + len(phrase)]):
                yield len(phrase), concept

    def akin(self, word: str) -> tuple[str, ...]:
        """The concepts of the words that a word is another form of: 'serving' is 'served', 'conocieron' 'conocer'."""
        return roots(self.lang).get(root(word, self.lang), ())


ROOT = 4  # letters a root has at least


def root(word: str, lang: str) -> str:
    """A word without its ending, roughly: what the forms of a verb or a noun share."""
    ending = next(
        (ending for ending in lexicon(lang).endings if word.endswith(ending) and len(word) - len(ending) >= ROOT), ""
    )
    return word.removesuffix(ending)


@cache
def roots(lang: str) -> dict[str, tuple[str, ...]]:
    """The roots of the single words of a language with their concepts."""
    found: dict[str, dict[str, None]] = {}
    for phrase, concepts in lexicon(lang).exact.items():
        if len(phrase) == 1 and len(phrase[0]) > ROOT and phrase[0].isalpha():
            found.setdefault(root(phrase[0], lang), {}).update(dict.fromkeys(concepts))
    return {word: tuple(concepts) for word, concepts in found.items()}


@cache
def openings(lang: str) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """The phrases with a star by the letters they begin with, so that few are tried at a word."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase, concept in lexicon(lang).open:
        found.setdefault(phrase[0].rstrip("*")[:OPENING], []).append((phrase, concept))
    return found


def fits(phrase: tuple[str, ...], keys: list[str]) -> bool:
    """Whether the words are the phrase, a star standing for any ending."""
    return len(phrase) == len(keys) and all(
        key.startswith(part[:-1]) if part.endswith("*") else key == part for part, key in zip(phrase, keys, strict=True)
    )


@cache
def lexicon(lang: str) -> Lexicon:
    """The lexicon of `en` or `es`."""
    content: dict[str, Any] = load_yaml(HERE / f"words_{lang}.yaml")
    exact: dict[tuple[str, ...], list[str]] = {}
    open_phrases = []
    for concept, phrases in content["concepts"].items():
        for phrase in phrases:
            keys = pattern_key(phrase)
            if "*" in phrase:
                open_phrases.append((keys, concept))
            else:
                exact.setdefault(keys, []).append(concept)
    stop = frozenset(key_of(word) for word in content["stop"])
    single = {part for keys in exact for part in keys}
    return Lexicon(
        lang=lang,
        stop=stop | {","},
        titles=frozenset(part for title in content["titles"] for part in key(title)),
        in_words=frozenset(content["prepositions"]["place"]),
        with_words=frozenset(content["prepositions"]["company"]),
        asking=frozenset(content["prepositions"]["asking"]),
        ranks=frozenset(key_of(word) for word in content["ranks"]),
        numbers={key_of(word): number for word, number in content["numbers"].items()},
        ordinals={key_of(word): number for word, number in content["ordinals"].items()},
        months={key_of(word): number for number, names in content["months"].items() for word in names},
        dates={name: frozenset(key_of(word) for word in found) for name, found in content["dates"].items()},
        exact={keys: tuple(found) for keys, found in exact.items()},
        open=tuple(open_phrases),
        known=frozenset(single | stop),
        posts=frozenset(stem(part) for word in (*content["titles"], *content["ranks"]) for part in key(word)),
        endings=tuple(sorted(content["endings"], key=len, reverse=True)),
    )


def stem(word: str) -> str:
    """A word without gender and number: 'secretaria' and 'secretarios' are one."""
    return word.rstrip("s").rstrip("aeo") if len(word) > 4 else word


def pattern_key(phrase: str) -> tuple[str, ...]:
    """Like `key`, keeping the stars."""
    parts = (key_of(part.rstrip("*")) + ("*" if part.endswith("*") else "") for part in phrase.split())
    return tuple(part for part in parts if part not in LOOSE)
