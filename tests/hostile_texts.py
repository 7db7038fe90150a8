"""Texts that nobody writes and somebody will load: each maker gives one of about so many characters."""

from __future__ import annotations

import random
from collections.abc import Callable

OPENING = "La secretaria de Energía, Ana Gómez Ruiz, se reunió ayer con el embajador de Chile, Luis Mora Sanz. "
ITEM = "el subsecretario de Obras, Pedro Paz Luna"
BIDI = "\u202e\u2066\u200f\u202d\u061c\u2069"
ZERO = "\u200b\u200c\u200d\ufeff\u2060\u00ad"


def repeated(piece: str, before: str = OPENING) -> Callable[[int], str]:
    """`piece` over and over."""
    return lambda size: before + piece * (size // len(piece))


def woven(marks: str) -> Callable[[int], str]:
    """A real sentence with a mark after every letter."""
    return lambda size: "".join(letter + marks[i % len(marks)] for i, letter in enumerate(OPENING * (size // 200 + 1)))


def numbered_names(size: int) -> str:
    """Different names, a title each, in one list."""
    return "Asistieron: " + "; ".join(f"el director Juan{_letters(i)} Pérez{_letters(i)}" for i in range(size // 34))


def capitalised(size: int) -> str:
    """Capitalised words in a row, all different."""
    return "Se reunió con " + " ".join(f"Zq{_letters(i)}" for i in range(size // 6))


def lines_of_names(size: int) -> str:
    """A name a line under an opening with a colon."""
    return "Asistieron:\n" + "\n".join(f"- Ana{_letters(i)} Ruiz, directora de Obras" for i in range(size // 32))


def joined_by_and(size: int) -> str:
    """Different people of one row, and no comma."""
    return "Minister Ann Roe met with " + " and ".join(f"Tom Bell{_letters(i)}" for i in range(size // 17)) + "."


def paragraphs(size: int) -> str:
    """A paragraph on each of many people who met one and the same."""
    met = "The mayor of Elham, Tom Bell{0}, met the governor on Monday. She thanked Bell{0}."
    return "\n\n".join(met.format(_letters(i)) for i in range(size // 80))


def nested(size: int) -> str:
    return OPENING + "(" * (size // 2) + "Ana Ruiz" + ")" * (size // 2)


def ordinary(size: int) -> str:
    """Well-behaved prose, as the measure of the others."""
    return (OPENING + "Asistieron también " + "; ".join([ITEM] * 4) + ".\n\n") * (size // 290 + 1)


def mixed(size: int) -> str:
    """Letters, marks and control characters by chance."""
    dice = random.Random(size)
    marks = "aZé ,;.:()-–—\n\r\t\"'«»\x00\x1f\u2028\u0301" + BIDI + ZERO + "\ud800\U0001f600"
    return "".join(dice.choice(marks) for _ in range(size))


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


MAKERS: dict[str, Callable[[int], str]] = {
    "ordinary": ordinary,
    "one line of letters": repeated("a", ""),
    "one line of words": repeated("palabra "),
    "one line without a stop": repeated("y luego se reunió con la ministra de Salud Eva Sol Paz "),
    "meetings and verbs": repeated("reunión fue "),
    "names in a row": repeated("Ana Vela Paz, ", "Asistieron "),
    "items of those present": repeated("; de la rectora Ana Vela Paz ", "Con la participación de Luis Soto"),
    "posts inside posts": repeated("officials of the ", "The minister met with "),
    "cargos dentro de cargos": repeated("jefe de la secretaria del ", "La ministra se reunió con el "),
    "a row without commas": repeated("and Telmo ", "The minister met with "),
    "commas": repeated(","),
    "semicolons": repeated("; "),
    "full stops": repeated(". "),
    "dots": repeated("."),
    "spaces": repeated(" "),
    "line breaks": repeated("\n"),
    "carriage returns": repeated("\r\n \r\n"),
    "nested brackets": nested,
    "open brackets": repeated("( "),
    "quotation marks": repeated("« “ "),
    "hyphens": repeated("Ana-"),
    "apostrophes": repeated("O'"),
    "initials": repeated("A. "),
    "capital letters": repeated("A.B."),
    "digits": repeated("1,2."),
    "dates": repeated("el 3 de mayo de 2024, "),
    "ranges of dates": repeated("del 3 al 5 de mayo y "),
    "bidi marks": woven(BIDI),
    "zero-width marks": woven(ZERO),
    "accents": repeated("e\u0301\u0301\u0301"),
    "NULs": woven("\x00"),
    "lone surrogates": woven("\ud83d"),
    "lone surrogates in prose": repeated("\ud800 se reunió con \udfff; "),
    "control characters": woven("\x01\x1b\x7f\x85\u2028"),
    "a very long word": repeated("Constantinopla"),
    "a very long capital word": repeated("CONSTANTINOPLA"),
    "capitalised words": capitalised,
    "given names": repeated("Ana María Luisa "),
    "surnames after one another": repeated("Gómez y Ruiz de "),
    "particles": repeated("de la ", "Se reunió con Ana "),
    "posts": repeated("el subsecretario de Obras, "),
    "posts without a name": repeated("director general adjunto "),
    "plural posts": repeated("los secretarios de Salud y de Obras "),
    "list items": numbered_names,
    "list lines": lines_of_names,
    "a row joined by and": joined_by_and,
    "paragraphs of people": paragraphs,
    "items of a list": repeated(ITEM + "; "),
    "items with commas only": repeated(ITEM + ", "),
    "items with and": repeated(ITEM + " y "),
    "names before posts": repeated("Pedro Paz Luna, subsecretario de Obras, "),
    "one name again and again": repeated("Gómez Ruiz dijo que sí. "),
    "titles": repeated("Dr. Lic. Ing. "),
    "bodies": repeated("la Secretaría de Salud, "),
    "unknown bodies": repeated("el Instituto Nacional de Cosas y Casos de la "),
    "acronyms": repeated("SRE, SHCP, SEDENA (SEP) "),
    "embassies": repeated("la Embajada de Chile en México "),
    "verbs of meeting": repeated("se reunió con "),
    "meetings": repeated("se reunió con Eva Sol Paz. Más tarde se reunió con Luz Mar Roa. "),
    "planned meetings": repeated("La próxima reunión será el 3 de mayo. "),
    "topics": repeated("sobre migración, comercio, agua y energía; "),
    "headings": repeated("Reunión De Trabajo Con Ana Ruiz\n\n"),
    "short lines": repeated("Ana Ruiz\n"),
    "wrapped lines": repeated("la ministra de Salud, Eva Sol Paz, que habló largo rato con\n"),
    "bullets": repeated("* \n"),
    "markdown": repeated("[Ana](http://a.b/c) **Ruiz** "),
    "English list": repeated("Deputy Secretary of State John Doe Roe, ", "The Secretary met with "),
    "English of": repeated("of the Office of the ", "He met with the Director "),
    "mixed": mixed,
}

# The largest, as issue after issue of such tools tells of them: about so many characters, once.
HUGE: dict[str, tuple[str, int]] = {
    "1 MB in one line": ("one line of words", 1_000_000),
    "1 MB without a space": ("one line of letters", 1_000_000),
    "100,000 commas": ("commas", 100_000),
    "100,000 brackets": ("nested brackets", 100_000),
    "10,000 capitalised words": ("capitalised words", 70_000),
    "10,000 list items": ("list items", 340_000),
}
