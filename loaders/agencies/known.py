"""All names of the authority file and all countries, found in one pass over a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from graph.authority import Agency, Authority, authority, name_key
from graph.authority.names import english_order
from loaders.small_words import small_words
from loaders.words import LANGUAGES

from .lexicon import lexicon
from .scan import Scan

ACCENTED = small_words("accented")
MINISTRIES = small_words("ministries")


@dataclass(slots=True)
class Named:
    """What one wording stands for: bodies by a name of their own, bodies by what they do, a country."""

    own: dict[str, None] = field(default_factory=dict)
    generic: dict[str, None] = field(default_factory=dict)
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """Words first..last of a scan are a known wording."""

    first: int
    last: int
    named: Named


@dataclass(frozen=True, slots=True)
class Known:
    """The automaton over word keys, and the acronyms as they are written, by language ('' is either)."""

    automaton: AhoCorasick
    patterns: tuple[Named, ...]
    acronyms: dict[str, dict[str, tuple[str, ...]]]
    wordings: dict[str, Named]  # by name key

    def hits(self, scan: Scan) -> Iterator[Hit]:
        """Known wordings in reading order, the longest at each place, none overlapping."""
        pieces: list[str] = []
        at: list[int] = []  # place in the haystack -> word, for the first and last character of each piece
        for i, key in enumerate(scan.keys):
            gap = scan.gaps[i]
            if gap == "|" or (gap == "," and key != "y"):
                pieces.append(f" {gap} ")
                at += [i] * 3
            if key:
                pieces.append(f" {key} ")
                at += [i] * (len(key) + 2)
        for index, start, end in self.automaton.find_matches_as_indexes("".join(pieces)):
            hit = Hit(at[start], at[end - 1], self.patterns[index])
            if fits(scan, hit):
                yield hit


def fits(scan: Scan, hit: Hit) -> bool:
    """The case of the words allows the reading: names have a capital, 'us' is not the U.S."""
    word = scan.words[hit.first]
    if hit.first < hit.last and scan.lows[hit.last - 1] == "the" and scan.lows[hit.last] in MINISTRIES:
        return False  # "Director of Planning of the Ministry": no Planning Ministry
    if hit.named.country:
        return len(word) > 3 or word.isupper() or "." in word or word[0].isupper() and len(word) > 2
    if scan.keys[hit.first] in ACCENTED:
        return accented(word)
    if word[0].isupper() or word[0].isdigit():
        return True
    key, many = scan.keys[hit.first], hit.first < hit.last
    return any(
        key in lexicon(lang).sets["lower_names"] or many and key in lexicon(lang).sets["lower"] for lang in LANGUAGES
    )


def accented(word: str) -> bool:
    """'Secretaría' or 'SECRETARIA' is the body; 'Secretaria' is a woman who heads one."""
    return "í" in word or word.isupper()


@cache
def known() -> Known:
    """Built once a process from the shipped authority file."""
    source = authority()
    wordings: dict[str, Named] = {}
    acronyms: dict[str, dict[str, tuple[str, ...]]] = {"": {}, "es": {}, "en": {}}
    for body in source.agencies.values():
        for acronym in body.acronyms:
            for form in forms(acronym):
                acronyms[""][form] = (*acronyms[""].get(form, ()), body.id)
        for lang, name in own_names(body):
            if is_acronym(name):
                acronyms[lang][name] = (*acronyms[lang].get(name, ()), body.id)
            else:
                wordings.setdefault(name_key(name), Named()).own[body.id] = None
        for name in generic_names(body, source):
            wordings.setdefault(name_key(name), Named()).generic[body.id] = None
    add_countries(wordings, source)
    wordings.pop("", None)
    patterns = ["".join(f" {word} " for word in key.split()) for key in wordings]
    automaton = AhoCorasick(patterns, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA)
    return Known(automaton, tuple(wordings.values()), acronyms, wordings)


def own_names(body: Agency) -> Iterator[tuple[str, str]]:
    """(language or '', wording) of a body's names and aliases, English ones in both orders."""
    for lang, names in body.names.items():
        for name in names:
            yield lang, name
            if lang == "en" and (turned := english_order(name)):
                yield lang, turned
    for name in body.aliases:
        yield "", name


def generic_names(body: Agency, source: Authority) -> Iterator[str]:
    for concept in body.concepts if body.until is None else ():
        for lang, names in source.concepts[concept].names.items():
            for name in names:
                yield name
                if lang == "en" and (turned := english_order(name)):
                    yield turned
    yield from source.names_at_home(body)


def add_countries(wordings: dict[str, Named], source: Authority) -> None:
    for words, code in source.country_words.items():
        key = name_key(words)
        if key and "," not in key:
            wordings.setdefault(key, Named()).country = code


def is_acronym(name: str) -> bool:
    return name.isupper() and " " not in name and len(name) <= 6


def forms(acronym: str) -> Sequence[str]:
    """'SEDENA' is also written 'Sedena'; 'SRE' never 'Sre'."""
    capitalised = acronym.capitalize()
    return tuple(dict.fromkeys((acronym, acronym.upper(), capitalised if len(acronym) > 3 else acronym)))
