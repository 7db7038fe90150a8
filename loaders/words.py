"""The words of a language, read from `loaders/lexicon/*.yaml` and folded for comparing.

A non-programmer reviews the YAML; this module only turns it into look-up tables. A user's own
folder of YAML files with the same names adds to the lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any

from graph.authority import load_yaml

from .paradigms import FOLDER as FOLDER
from .paradigms import spanish, told_forms
from .tokens import fold

GENERAL = ("general",)  # behind a post: "Adjutant General"
FIRST_WORD = re.compile(r"\w+\*?")
LEMMA = re.compile(r"<([^>]+)>")
LANGUAGES = ("es", "en")
FUTURE_ENDINGS = ("á", "án", "ía", "ían")  # endings of Spanish future and conditional forms


@dataclass(frozen=True)
class Post:
    """One form of a post's head: `single` is its singular, by gender ("m", "f"; the same in English).

    `form` keeps the accents, to tell "secretaria" from "Secretaría".
    """

    words: tuple[str, ...]
    plural: bool
    single: dict[str, str]
    form: str = ""


@dataclass(frozen=True)
class Openings:
    """Patterns of phrase lists, as (list, pattern), by the word they begin with, whole or only its first letters."""

    words: dict[str, list[tuple[str, re.Pattern[str]]]]
    parts: dict[str, list[tuple[str, re.Pattern[str]]]]

    @cached_property
    def prefixes(self) -> tuple[str, ...]:
        return tuple(self.parts)

    def at(self, word: str) -> Iterable[tuple[str, re.Pattern[str]]]:
        """The patterns that can match where a word begins."""
        yield from self.words.get(word, ())
        if word.startswith(self.prefixes):
            for prefix, patterns in self.parts.items():
                if word.startswith(prefix):
                    yield from patterns


@dataclass(frozen=True, eq=False)
class Words:
    """The word lists of one language; `data` as read from YAML, everything else derived from it."""

    lang: str
    data: dict[str, Any]

    @cache  # noqa: B019 - there is one instance a language, kept for good
    def set(self, key: str) -> frozenset[str]:
        """The single folded words of a list."""
        return frozenset(fold(form) for word in self.data[key] for form in self._conjugated(str(word)))

    @cache  # noqa: B019
    def endings(self, key: str) -> tuple[str, ...]:
        """The endings of a list as written, for `str.endswith`."""
        return tuple(str(ending) for ending in self.data[key])

    @cache  # noqa: B019
    def pattern(self, *keys: str) -> re.Pattern[str]:
        """A pattern for the phrases of some lists, on folded text; `*` in a phrase stands for any ending."""
        return _any_of(phrase for key in keys for entry in self.data[key] for phrase in self._conjugated(str(entry)))

    @cache  # noqa: B019
    def verbs(self, kind: str) -> frozenset[str]:
        """Folded finite forms and participles of the verbs of a kind ("attend", "talk", "quote"), future left out."""
        forms = {fold(form) for form in self.data[f"{kind}_forms"]}
        for verb in self.data[f"{kind}_verbs"]:
            forms.update(fold(form) for form in told_forms(str(verb), self.lang) if form not in self.data["no_verbs"])
        return frozenset(forms)

    @cache  # noqa: B019
    def irregular(self, kind: str) -> frozenset[str]:
        """The folded irregular forms of a kind, which no rule of spelling may rule out."""
        strong = (form for verb in self.data[f"{kind}_verbs"] for form in told_forms(str(verb), self.lang))
        listed = (form for form in self.data[f"{kind}_forms"] if not form.endswith("ó"))
        return frozenset(fold(form) for form in (*listed, *(f for f in strong if f.endswith(("vo", "no", "so", "jo")))))

    @cached_property
    def future_verbs(self) -> frozenset[str]:
        """Folded Spanish future and conditional forms of the verbs of attending; empty in English ("will attend")."""
        if self.lang != "es":
            return frozenset()
        verbs = (spanish(str(verb)) for verb in self.data["attend_verbs"] if " " not in verb)
        return frozenset(fold(form) for forms in verbs for form in (*forms["future"], *forms["conditional"]))

    @cached_property
    def posts(self) -> dict[str, list[Post]]:
        """Post heads by their first word, longest first."""
        table: dict[str, list[Post]] = {}
        for entry in self.data["posts"]:
            for post in _forms(str(entry), self.lang, self.data["irregular_plurals"]):
                table.setdefault(post.words[0], []).append(post)
        if self.lang == "es":
            self._prefixed(table)
        else:
            self._suffixed(table)
            for word, title in self.data["plural_titles"].items():
                for form, single in (
                    (word, title.rstrip(".")),
                    (f"{word}.", title),
                ):  # "Cllrs X and Y", "Reps. X and Y"
                    table[form] = [Post((form,), True, dict.fromkeys("mfu", single), word)]
            for title in self.data["short_posts"]:
                table[title] = [Post((title,), False, dict.fromkeys("mfu", title.capitalize()), title)]
        for posts in table.values():
            posts.sort(key=lambda post: (-len(post.words), post.plural))
        return table

    def _prefixed(self, table: dict[str, list[Post]]) -> None:
        """`exministra`, `vicerrector`, `Sub-Director`: a prefix makes a post of a post, with a hyphen or without."""
        joined, hyphened = ("ex", "vice", "sub"), tuple(f"{prefix}-" for prefix in self.data["post_prefixes"])
        for posts in list(table.values()):
            for post in [p for p in posts if len(p.words) == 1]:
                own = () if post.words[0].startswith(joined) else joined
                for prefix in (*own, *hyphened):
                    word = prefix + post.words[0]
                    if word not in table:
                        single = {gender: prefix + form for gender, form in post.single.items()}
                        table[word] = [Post((word,), post.plural, single, prefix + post.form)]

    def _suffixed(self, table: dict[str, list[Post]]) -> None:
        """`Vice-Chief`, `co-leaders`, `mayor-elect`: a prefix or a suffix makes a post of a post of one word.

        `Adjutant-General` is a post where "Adjutant General" is.
        """
        for posts in list(table.values()):
            for post in [p for p in posts if len(p.words) == 1]:
                first = post.words[0]
                ends = () if post.plural else (f"{first}-elect", f"{first}-designate", f"{first}-designee")
                for word in (*(f"{prefix}-{first}" for prefix in self.data["post_prefixes"]), *ends):
                    if word not in table and word not in self.set("honorifics"):
                        single = word.removesuffix(first) + post.single["m"] if post.plural else word
                        table[word] = [Post((word,), post.plural, dict.fromkeys(post.single, single), word)]

        for one, general in [tuple(p.words) for posts in list(table.values()) for p in posts if p.words[1:] == GENERAL]:
            word = f"{one}-{general}"
            table.setdefault(word, [Post((word,), False, dict.fromkeys("mfu", word), word)])

    @cached_property
    def abbreviations(self) -> frozenset[str]:
        return self.set("abbreviations")

    @cached_property
    def months(self) -> dict[str, int]:
        """Month number by folded name."""
        names = {fold(name): number for number, name in enumerate(self.data["months"], 1)}
        return names | {fold(str(k)): int(v) for k, v in self.data["month_variants"].items()}

    @cached_property
    def weekdays(self) -> dict[str, int]:
        """Weekday number (Monday is 0) by folded name."""
        return {fold(name): number for number, name in enumerate(self.data["weekdays"])}

    @cached_property
    def relative_by_first(self) -> dict[str, list[tuple[tuple[str, ...], int]]]:
        """`relative_days` by the first word of the phrase."""
        table: dict[str, list[tuple[tuple[str, ...], int]]] = {}
        for phrase, days in self.relative_days:
            table.setdefault(phrase[0], []).append((phrase, days))
        return table

    @cache  # noqa: B019
    def openings(self, *keys: str) -> Openings:
        """The patterns of some lists by the words that their phrases begin with."""
        by_word: dict[str, dict[str, list[str]]] = {}
        for key in keys:
            for phrase in self._contracted(key):
                first = FIRST_WORD.findall(fold(str(phrase)))[0]
                by_word.setdefault(first, {}).setdefault(key, []).append(str(phrase))
        table = {w: [(key, _any_of(phrases)) for key, phrases in lists.items()] for w, lists in by_word.items()}
        return Openings(
            {word: patterns for word, patterns in table.items() if not word.endswith("*")},
            {word[:-1]: patterns for word, patterns in table.items() if word.endswith("*")},
        )

    def _contracted(self, key: str) -> list[str]:
        """The phrases of a list; in Spanish one that ends in `a` or `de` also with the article: "junto al"."""
        phrases = [phrase for entry in self.data[key] for phrase in self._conjugated(str(entry))]
        ends = (" a", " de") if self.lang == "es" else ()
        return phrases + [phrase + "l" for phrase in phrases if phrase.endswith(ends) and ends]

    def _conjugated(self, phrase: str) -> list[str]:
        """A phrase with a verb in angle brackets in the forms that tell of it: "<dar> audiencia", "dio audiencia"."""
        verb = LEMMA.search(phrase)
        if verb is None:
            return [phrase]
        forms = dict.fromkeys(told_forms(verb[1], self.lang))
        return [phrase.replace(verb[0], form) for form in forms]

    @cache  # noqa: B019
    def verb_starts(self, kind: str) -> frozenset[str]:
        """The first words of the verbs of a kind."""
        return frozenset(form.split(" ", 1)[0] for form in self.verbs(kind))

    @cache  # noqa: B019
    def sets(self, *keys: str) -> frozenset[str]:
        """The single folded words of several lists."""
        return frozenset().union(*(self.set(key) for key in keys))

    @cached_property
    def blocking(self) -> frozenset[str]:
        """Folded words that no name can hold though they stand in small letters."""
        small = self.sets("starters", "articles", "conjunctions", "weekdays", "months", "honorifics", "premodifiers")
        return small | self.sets("clock", "small_postnominals") | self.posts.keys() | self.months.keys()

    @cached_property
    def relative_days(self) -> list[tuple[tuple[str, ...], int]]:
        """Folded phrases and the days they add to the document's date, longest phrase first."""
        phrases = [(tuple(fold(phrase).split()), int(days)) for phrase, days in self.data["relative_days"].items()]
        return sorted(phrases, key=lambda item: (-len(item[0]), item[0]))


@cache
def words(lang: str, extra: Path | None = None) -> Words:
    """The words of `lang` ("es" or "en"), with those of the user's folder `extra` added."""
    data = dict(load_yaml(FOLDER / f"{lang}.yaml"))
    own = extra / f"{lang}.yaml" if extra else None
    for key, value in (load_yaml(own) if own and own.exists() else {}).items():
        data[key] = {**data[key], **value} if isinstance(value, dict) else [*data[key], *value]
    forms = (post for entry in data["professions"] for post in _forms(entry, lang, {}))
    single = {form for post in forms for form in post.single.values()}
    data["posts"] = [*data["posts"], *data["professions"]]
    data["weak_posts"] = [*data["weak_posts"], *sorted(single)]
    return Words(lang, data)


@lru_cache(maxsize=1)
def given_names() -> dict[str, str]:
    """Folded given name to "f", "m" or "u"."""
    names: dict[str, str] = {}
    for line in (FOLDER / "given_names.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, gender = line.split()
            names[name] = gender
    for gender, extra in load_yaml(FOLDER / "names_extra.yaml").items():
        names.update((fold(name), gender) for name in extra)
    return names


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """One pattern for some phrases, the longest first; `*` stands for any ending."""
    longest = sorted({fold(phrase) for phrase in phrases}, key=lambda p: (-len(p), p))
    body = "|".join(re.escape(p).replace(r"\*", r"\w*").replace(r"\ ", r"\s+").replace("'s", r"\s?'s") for p in longest)
    return re.compile(rf"(?<!\w)(?:{body})(?!\w)")


def _forms(entry: str, lang: str, plurals: dict[str, str]) -> Iterable[Post]:
    """All forms of one post: singular and plural, by rule but for those in `plurals`, and in Spanish both genders."""
    masculine, _, feminine = (part.strip() for part in entry.partition(","))
    if lang == "en":
        single = {"m": masculine, "f": masculine, "u": masculine}
        yield Post(tuple(fold(masculine).split()), False, single, masculine)
        yield Post(tuple(fold(plurals.get(masculine) or _english_plural(masculine)).split()), True, single, masculine)
        return
    feminine = feminine or _feminine(masculine)
    single = {"m": masculine, "f": feminine, "u": masculine}
    for form in dict.fromkeys((masculine, feminine)):
        yield Post(tuple(fold(form).split()), False, single, form)
        yield Post(tuple(fold(plurals.get(form) or _spanish_plural(form)).split()), True, single, form)


def _feminine(word: str) -> str:
    """The feminine by rule: director → directora, ministro → ministra; else the same word."""
    head, _, rest = word.partition(" ")
    if head.endswith("o"):
        head = head[:-1] + "a"
    elif head.endswith(("tor", "dor", "sor", "ior")):
        head += "a"
    elif head.endswith("és"):
        head = head[:-2] + "esa"
    return f"{head} {rest}".strip()


def _spanish_plural(word: str) -> str:
    return " ".join(_plural_word(part) for part in word.split())


def _plural_word(word: str) -> str:
    if word.endswith("z"):
        return f"{word[:-1]}ces"  # "jueces"
    return word + "s" if fold(word)[-1] in "aeiou" else word + "es"


def _english_plural(word: str) -> str:
    """The plural of the noun that heads a post: attorneys general, chiefs of staff, ministers."""
    first, _, rest = word.partition(" ")
    if rest == "general" or rest.startswith(("of ", "in charge", "d'", "d’")) or "-" in word and rest == "":
        head, _, tail = (
            word.partition("-")
            if "-" in word and word.endswith(("-elect", "-general", "-designate"))
            else (first, "", "")
        )
        return f"{head}s-{tail}" if tail else f"{_english_s(first)} {rest}".strip()
    return " ".join([*word.split()[:-1], _english_s(word.split()[-1])])


def _english_s(word: str) -> str:
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith("man"):
        return word[:-3] + "men"
    return word + ("es" if word.endswith(("s", "sh", "ch", "x")) else "s")
