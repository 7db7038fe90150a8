"""Write loaders/lexicon/given_names.txt from the name lists of Faker (MIT).

    python tools/make_names.py

Needs the `faker` package, which whomet itself does not. Names written by hand in
loaders/lexicon/names_extra.yaml are added when the lexicon is read, not here.
"""

from __future__ import annotations

import importlib
import pkgutil
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

import faker.providers.person as person
from simplemma import is_known

LEXICON = Path(__file__).resolve().parents[1] / "loaders" / "lexicon"
GIVEN = {
    "f": ("first_names_female", "first_romanized_names_female"),
    "m": ("first_names_male", "first_romanized_names_male"),
    "u": ("first_names", "first_names_nonbinary", "first_romanized_names"),
}
NOTICE = "# Derived from Faker (https://github.com/joke2k/faker), Copyright (c) 2012 Daniele Faraglia, MIT licence.\n"


def fold(word: str) -> str:
    """Lower case without accents: the form in which names are looked up."""
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))


def words(provider: object, attribute: str) -> Iterable[str]:
    """The single Latin-script words of one name list of one locale."""
    names = getattr(provider, attribute, ())
    if isinstance(names, property):
        return
    for name in names.keys() if isinstance(names, Mapping) else names:
        name = name[0] if isinstance(name, tuple) else name
        for word in name.replace("-", " ").split():
            if len(word) > 2 and word.isalpha() and all("LATIN" in unicodedata.name(c, "") for c in word):
                yield fold(word)


def plain_word(word: str, locale: str) -> bool:
    """A word of everyday Spanish or English that is a name only elsewhere ("long", "hoy", "north")."""
    return not locale.startswith(("es", "en_US", "en_GB", "en_IE", "pt")) and any(
        is_known(word, lang=lang) for lang in ("es", "en")
    )


def main() -> None:
    given: dict[str, set[str]] = {}
    for module in pkgutil.iter_modules(person.__path__):
        if not module.ispkg:
            continue
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        for gender, attributes in GIVEN.items():
            for attribute in attributes:
                for word in words(provider, attribute):
                    if plain_word(word, module.name):
                        continue
                    given.setdefault(word, set()).add(gender)
    lines = [
        f"{word} {next(iter(g)) if len(g) == 1 else 'm' if g == {'m', 'u'} else 'f' if g == {'f', 'u'} else 'u'}"
        for word, g in sorted(given.items())
    ]
    (LEXICON / "given_names.txt").write_text(
        NOTICE + "# A given name a line, then f, m or u (both or not known).\n" + "\n".join(lines) + "\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
