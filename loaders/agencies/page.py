"""One document under reading: its words, the known wordings in it, what is already claimed, whose bodies it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from graph.authority import Agency, authority, name_key
from graph.authority.names import word_key
from loaders.words import LANGUAGES

from .known import Hit, known
from .lexicon import Head, Lexicon, Phrase, Phrases, lexicon
from .scan import Scan, scan

WORLD = frozenset({None, "UN", "EU"})  # countries of bodies that any text may mean


@dataclass(slots=True)
class Found:
    """Words first..last name a body. `own` and `generic` are ids of bodies it may be; `hint` is the country said
    beside it; `end` is where the text goes on when an acronym in brackets belongs to it."""

    first: int
    last: int
    name: str
    kind: str
    own: tuple[str, ...] = ()
    generic: tuple[str, ...] = ()
    hint: str | None = None
    agency_id: str | None = None
    aliases: tuple[str, ...] = ()
    acronym: bool = False
    spelled: bool = False  # put together from the head and an item of a list
    end: int = -1


@dataclass(slots=True)
class Page:
    """`countries` are those the text is about, as the caller says, `named` those it names; `bodies` and `places` are
    known wordings by their first word, `places_end` by their last one."""

    scan: Scan
    lex: Lexicon
    countries: tuple[str, ...]
    named: tuple[str, ...] = ()
    bodies: dict[int, Hit] = field(default_factory=dict)
    places: dict[int, tuple[int, str]] = field(default_factory=dict)
    places_end: dict[int, tuple[int, str]] = field(default_factory=dict)
    taken: bytearray = field(default_factory=bytearray)
    heads: list[int] = field(default_factory=list)  # words at which a head may begin

    def free(self, first: int, last: int) -> bool:
        return not any(self.taken[first : last + 1])

    def take(self, found: Found) -> Found:
        """Claim its words, so that no later finder reads them again."""
        self.taken[found.first : found.last + 1] = b"\x01" * (found.last + 1 - found.first)
        return found

    def skip(self, i: int) -> int:
        """The next word from i that counts, over articles and 'de', while nothing parts them."""
        while self.scan.joined(i) and not self.scan.keys[i]:
            i += 1
        return i

    def head(self, i: int, table: Mapping[str, tuple[Head, ...]] | None = None) -> Head | None:
        """The head words that begin at word i."""
        heads = self.lex.heads if table is None else table
        for head in heads.get(self.scan.lows[i], ()):
            if len(head.words) == 1 or self.phrase_at(i, head.words):
                return head
        return None

    def phrase_at(self, i: int, words: Phrase) -> bool:
        """These words stand at i, with nothing between them."""
        lows, gaps = self.scan.lows, self.scan.gaps
        if i + len(words) > len(lows) or lows[i] != words[0]:
            return False
        return all(lows[i + k] == words[k] and gaps[i + k] in ("", "-") for k in range(1, len(words)))

    def phrase_in(self, i: int, phrases: Phrases) -> int:
        """How many words the longest of the phrases takes at i; 0 when none stands there."""
        if i >= len(self.scan.lows):
            return 0
        for words in phrases.get(self.scan.lows[i], ()):
            if len(words) == 1 or self.phrase_at(i, words):
                return len(words)
        return 0


def read_page(text: str, lang: str, countries: tuple[str, ...]) -> Page:
    """Find what is known in a text."""
    found = scan(text)
    page = Page(found, lexicon(lang), countries, taken=bytearray(len(found)))
    for hit in known().hits(found):
        if hit.named.country:
            page.places[hit.first] = (hit.last, hit.named.country)
            page.places_end[hit.last] = (hit.first, hit.named.country)
        if hit.named.own or hit.named.generic:
            page.bodies[hit.first] = hit
    page.heads = [i for i, low in enumerate(found.lows) if low in page.lex.heads or low in page.lex.embassy_heads]
    page.named = tuple(dict.fromkeys(code for _, code in page.places.values()))
    return page


def choose(found: Found, page: Page) -> str | None:
    """The one body it can be: by its own name before what it does; by the country beside it, else of the text's
    subject, else named in the text; failing these only by a name that no other country would use."""
    if found.agency_id:
        return found.agency_id
    for countries in ((found.hint,),) if found.hint else (page.countries, page.named):
        for ids in (found.own, found.generic):
            world = WORLD if ids is found.own and not found.hint else frozenset()
            fit = [b for b in bodies(ids) if b.country in countries or b.country in world]
            if fit:
                return None if ids is found.own and rivals(found, fit, countries) else only(fit)
    return None if found.hint or not distinctive(found, page) else only(bodies(found.own))


def rivals(found: Found, fit: list[Agency], countries: Iterable[str | None]) -> bool:
    """Another country's body may be meant too: Colombia's Ministerio de Defensa Nacional by "Ministerio de Defensa",
    never Mexico's Secretaría."""
    if name_key(found.name) not in authority().generic:
        return False
    head, sides = name_key(found.name).split()[0], {body.country for body in fit}
    others = (b for b in bodies(found.generic) if b.country in countries and b.country not in sides)
    return any(name_key(name).split()[0] == head for b in others for names in b.names.values() for name in names)


def bodies(ids: Iterable[str]) -> list[Agency]:
    return [authority().agencies[i] for i in ids]


def distinctive(found: Found, page: Page) -> bool:
    """A name that says enough by itself. In a text about other countries: an acronym known the world over, a name of
    the United States, whose bodies are everywhere, or of one word ("Ecopetrol"); in a text that names no country also
    any name with a word of its own ("Casa Blanca")."""
    key, elsewhere = name_key(found.name), bool(page.countries or page.named)
    if found.acronym:
        alone = not elsewhere and found.name.isupper() and len(found.name) > 2
        return alone or found.name in page.lex.acronyms["everywhere"]
    if key in authority().generic:
        return False
    if all(body.country == "US" for body in bodies(found.own)):
        return True
    return " " not in key if elsewhere else not set(key.split()) <= common_words()


@cache
def common_words() -> frozenset[str]:
    """Name keys of the words that bodies of any country share."""
    found: set[str] = set()
    for lang in LANGUAGES:
        lex = lexicon(lang)
        found |= lex.sets["plain"] | lex.sets["wide"] | lex.sets["local"] | lex.sets["domains"]
        found |= {word for heads in lex.heads.values() for head in heads for word in head.words}
    return frozenset(word_key(word) or word for word in found)


def only(bodies: list[Agency]) -> str | None:
    """The id, when there is one body, or one that still exists."""
    living = [b for b in bodies if b.until is None]
    kept = living if len(living) == 1 else bodies
    return kept[0].id if len(kept) == 1 else None
