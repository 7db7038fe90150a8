"""The words of `agency_heads_{es,en}.yaml`, folded for look-up. The two files have the same keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from graph.authority import fold, load_yaml

FOLDER = Path(__file__).parent.parent / "lexicon"
Phrase = tuple[str, ...]
Phrases = Mapping[str, tuple[Phrase, ...]]  # first word -> phrases, longest first


@dataclass(frozen=True, slots=True)
class Head:
    """A word (or two) that begins a body's name: `words` folded, `one` its singular as written."""

    words: Phrase
    one: str
    kind: str
    plural: bool


@dataclass(frozen=True, slots=True)
class Title:
    """A post and the body it heads: ministro -> Ministerio. `countries` empty means anywhere."""

    words: Phrase
    body: str
    kind: str
    countries: tuple[str, ...]
    not_before: frozenset[str]
    whole: bool
    own: bool  # a second post that heads a body of its own: subsecretario -> Subsecretaría


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language. Everything is folded but `Head.one` and the bodies of posts."""

    lang: str
    heads: Mapping[str, tuple[Head, ...]]  # first word -> heads, longest first
    embassy_heads: Mapping[str, tuple[Head, ...]]
    titles: tuple[Title, ...]
    embassy_posts: tuple[tuple[Phrase, str], ...]
    embassy_in: Phrases
    particles: Phrases
    tails: Phrases
    not_bodies: Phrases
    sets: Mapping[str, frozenset[str]]  # lower, and, here, local, wide, lower_names, domains, of_only ...
    of_fields: frozenset[Phrase]  # heads whose names may be rows of fields, as a ministry's
    legal_forms: tuple[str, ...]
    state_ministers: tuple[str, ...]
    acronyms: Mapping[str, frozenset[str]]  # everywhere, not_acronyms: as written


@cache
def lexicon(lang: str) -> Lexicon:
    """The lexicon of a language, read once."""
    data: dict[str, Any] = load_yaml(FOLDER / f"agency_heads_{lang}.yaml")
    embassies = data["embassies"]
    single = (
        "lower",
        "and",
        "local",
        "lower_names",
        "domains",
        "plural_local",
        "of_only",
        "as_field",
        "directions",
        "led",
        "two_before",
        "starters",
        "ordinals",
        "portfolios",
        "delegates",
        "posts",
        "never",
        "lead",
        "wide",
        "plain",
        "holders",
    )
    return Lexicon(
        lang=lang,
        heads=by_first(heads(data["heads"])),
        embassy_heads=by_first(
            heads({kind: embassies[kind] for kind in ("embassy", "consulate", "mission", "delegation")})
        ),
        titles=tuple(map(title, data["titles"])),
        embassy_posts=longest((phrase(post), body) for post, body in embassies["posts"].items()),
        embassy_in=phrase_table(embassies["in"]),
        particles=phrase_table(data["particles"]),
        tails=phrase_table(data["tails"]),
        not_bodies=phrase_table(data["not_bodies"]),
        sets={key: frozenset(map(fold, data[key])) for key in single},
        of_fields=frozenset(map(phrase, data["of_fields"])),
        legal_forms=tuple(data["legal_forms"]),
        state_ministers=tuple(data["state_ministers"]),
        acronyms={key: frozenset(data[key]) for key in ("everywhere", "not_acronyms")},
    )


def ends_english(low: str, lang: str) -> bool:
    """`Nunavik Government`, `Ports Union`: a word that the name of an English body may end in."""
    return lang == "en" and low in lexicon(lang).heads


@cache
def deputies(lang: str) -> tuple[tuple[str, ...], frozenset[str], tuple[Phrase, ...]]:
    """Prefixes and words that make a post second in rank, and words that do not change whose post it is."""
    data = load_yaml(FOLDER / f"agency_heads_{lang}.yaml")
    return tuple(data["deputies"]["prefixes"]), frozenset(data["deputies"]["words"]), phrases(data["drop"])


@cache
def grades(lang: str) -> frozenset[str]:
    """Words that say only how high or how long somebody holds a post: nothing a body is for ("Interim Minister")."""
    _, seconds, dropped = deputies(lang)
    return seconds | {word for words in dropped for word in words}


def phrase(text: str) -> Phrase:
    return tuple(fold(text).replace("'", " ").replace("’", " ").replace("-", " ").split())


def phrases(texts: Iterable[str]) -> tuple[Phrase, ...]:
    """Longest first, so that the first that fits is the best."""
    return tuple(sorted(set(map(phrase, texts)), key=lambda p: (-len(p), p)))


def phrase_table(texts: Iterable[str]) -> dict[str, tuple[Phrase, ...]]:
    table: dict[str, tuple[Phrase, ...]] = {}
    for words in phrases(texts):
        table[words[0]] = (*table.get(words[0], ()), words)
    return table


def longest(pairs: Iterable[tuple[Phrase, str]]) -> tuple[tuple[Phrase, str], ...]:
    return tuple(sorted(pairs, key=lambda pair: (-len(pair[0]), pair[0])))


def heads(data: Mapping[str, Mapping[str, str]]) -> Iterable[Head]:
    for kind, words in data.items():
        for one, many in words.items():
            yield Head(phrase(one), one, kind, plural=False)
            if many != one:
                yield Head(phrase(many), one, kind, plural=True)


def by_first(found: Iterable[Head]) -> dict[str, tuple[Head, ...]]:
    table: dict[str, list[Head]] = {}
    for head in found:
        table.setdefault(head.words[0], []).append(head)
    return {first: tuple(sorted(same, key=lambda h: -len(h.words))) for first, same in table.items()}


def title(entry: Mapping[str, Any]) -> Title:
    return Title(
        phrase(entry["title"]),
        entry["body"],
        entry["kind"],
        tuple(entry.get("in", ())),
        frozenset(word for text in entry.get("not", ()) for word in phrase(text)[:1]),
        entry.get("whole", False),
        entry.get("own", False),
    )
