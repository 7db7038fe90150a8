"""Which titles belong to which body: those the authority file lists, those its names give, those of its concepts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from graph.authority import Agency, authority
from loaders.small_words import small_pairs, small_words

from .lexicon import deputies, lexicon
from .scan import scan

TURNED = small_words("turned_posts")  # 'Defense Secretary' is 'Secretary of Defense'
Ids = tuple[str, ...]


def title_words(role: str, lang: str) -> tuple[str, ...]:
    """The words of a title that count, masculine, with the head first: 'Defense Secretary' -> secretary, defense."""
    found = [word for word in scan(role).keys if word]
    if lang == "en" and len(found) > 1 and found[-1] in TURNED and found[0] not in TURNED:
        found = [found[-1], *found[:-1]]
    return tuple(masculine(word) for word in found) if lang == "es" else tuple(found)


@cache
def masculine(word: str) -> str:
    """'secretaria' -> 'secretario', 'embajadora' -> 'embajador', 'jefa' -> 'jefe'; only posts have genders here."""
    for prefix in ("", *deputies("es")[0]):
        base = word.removeprefix(prefix) if prefix else word
        if base in feminine():
            return word[: len(word) - len(base)] + feminine()[base]
    return word


@cache
def feminine() -> dict[str, str]:
    """Feminine of every post word and of the adjectives that follow one."""
    posts = {p for p in lexicon("es").sets["posts"]} | {word for t in lexicon("es").titles for word in t.words}
    adjectives = small_words("gendered_adjectives")
    forms: dict[str, str] = {}
    for word in posts | adjectives | {words[0] for words, _ in lexicon("es").embassy_posts}:
        if word.endswith("o"):
            forms[word[:-1] + "a"] = word
        elif word.endswith("or"):
            forms[word + "a"] = word
        elif word.endswith("e"):
            forms[word[:-1] + "a"] = word
    return forms | small_pairs("masculine")


@cache
def titles(lang: str) -> dict[tuple[str, ...], tuple[Ids, Ids]]:
    """Title words -> (bodies whose own title it is, bodies by what they do)."""
    own: dict[tuple[str, ...], dict[str, None]] = {}
    generic: dict[tuple[str, ...], dict[str, None]] = {}
    source = authority()
    for body in source.agencies.values():
        for title in (*body.head.get(lang, ()), *body.posts.get(lang, ()), *named_titles(body, lang)):
            own.setdefault(title_words(title, lang), {})[body.id] = None
        for concept in body.concepts if body.until is None else ():
            for title in source.concepts[concept].head.get(lang, ()):
                generic.setdefault(title_words(title, lang), {})[body.id] = None
    return {key: (tuple(own.get(key, ())), tuple(generic.get(key, ()))) for key in own | generic}


def named_titles(body: Agency, lang: str) -> Iterator[str]:
    """'Secretaría de Marina' -> 'Secretario de Marina': titles that follow from the name of a body."""
    for name in body.names.get(lang, ()):
        for title in lexicon(lang).titles:
            if name.startswith(title.body + " ") and not title.whole and body.kind == title.kind:
                yield " ".join(title.words) + name[len(title.body) :]
        if lang == "en" and name.split()[-1] in ("Ministry", "Department"):
            yield name.rsplit(" ", 1)[0] + (" Secretary" if body.country in ("US", "PH") else " Minister")


def body_of_title(words: tuple[str, ...], country: str | None, lang: str) -> Agency | None:
    """The one body whose title these words are, in a country; without one, only a title that is unique in the world."""
    found = titles(lang).get(words)
    if not found:
        return None
    for ids, is_own in zip(found, (True, False), strict=True):
        bodies = [authority().agencies[i] for i in ids]
        if country is not None:
            bodies = [b for b in bodies if b.country == country]
        elif not is_own or found[1] or len(words) == 1:  # "treasurer" is of any club
            bodies = []
        if bodies:
            return only_living(bodies)
    return None


@cache
def concept_titles(lang: str) -> dict[tuple[str, ...], str]:
    """Title words -> the concept whose bodies such a person heads."""
    concepts = authority().concepts.values()
    return {title_words(title, lang): one.id for one in reversed(list(concepts)) for title in one.head.get(lang, ())}


def concept_of_title(words: tuple[str, ...], lang: str) -> str | None:
    return concept_titles(lang).get(words)


def only_living(bodies: Iterable[Agency]) -> Agency | None:
    kept = list(bodies)
    living = [b for b in kept if b.until is None]
    kept = living if len(living) == 1 else kept
    return kept[0] if len(kept) == 1 else None
