"""The name to show for somebody seen under several: the fullest form, and among equals the spelling of most texts."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Literal

from graph.authority import fold


def best_name(forms: Mapping[str, int]) -> str:
    """`forms`: name -> in how many documents. An initial counts half a word; ties go to accents, then the alphabet."""
    return min(forms, key=lambda name: (-_fullness(name), -forms[name], -_accents(name), name))


def other_names(forms: Iterable[str], chosen: str) -> list[str]:
    """The remaining forms, in order."""
    return sorted({form for form in forms if form != chosen}, key=lambda form: (fold(form), form))


@cache
def own_language(country: str | None) -> Literal["es", "en"]:
    """The language, of our two, in which bodies of a country are named first: Spanish where it is official (CLDR)."""
    from babel.languages import get_official_languages

    return "es" if country and "es" in get_official_languages(country, de_facto=True) else "en"


def _fullness(name: str) -> float:
    words = name.replace("-", " ").split()
    return sum(0.5 if len(word.rstrip(".")) == 1 else 1.0 for word in words)


def _accents(name: str) -> int:
    return sum(unicodedata.combining(c) > 0 for c in unicodedata.normalize("NFD", name))
