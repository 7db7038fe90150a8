"""Lines that an editor broke: whether one goes on in the next, the width of the text, and lines that are no text."""

from __future__ import annotations

import re

from ..small_words import small_words
from ..tokens import fold
from ..vocabulary import is_given

UNFINISHED = small_words("line_goes_on", "of", "articles", "and", "in", "by", "with")
BULLET = re.compile(r"[\s#>]*(?:[-–—−•·▪●◦*+‣⁃✓✔☑✅➢➤►▶■□]|\\?\(?\d{1,3}[.)º°][-–—]?|\(?[a-z]\))[\s\u00a0]+")
CELL = re.compile(r"\t|\|| {4,}")
TITLES = small_words("line_titles")
NOISE = re.compile(
    r"^\W*\d*\W*$|www\.|^[\w\s.]{2,}: ?\S+@\S+$|^\S*/\S*/\S*$|^https?://\S+$|^\S+@\S+$|pic\.twitter\.com|^!?\[[^\]]*\]\([^)]*\)$"
)
LONGER = 6  # words of a line that is more than a heading
WIDEST = 110  # characters of a line in wrapped text


def width_of(text: str, lines: list[tuple[int, int]]) -> int:
    """The width the text was wrapped at: the longest line that surely goes on in the next, else the longest of all."""
    sure = [
        end - start
        for (start, end), (after, _) in zip(lines, lines[1:], strict=False)
        if text[after : after + 1].islower() and end - start <= WIDEST
    ]
    return max(sure) if len(sure) > 1 else max(end - start for start, end in lines)


def breaks_off(line: str, following: str) -> bool:
    """`…; Sr.` + `Luis Peña`, `el señor OMAR CRUZ` + `VELA, Secretario`: no line ends in a title or inside a name."""
    said, first = line.split(), following.split()[0]
    if len(said) < LONGER or not first[:1].isupper():
        return False
    surname = said[-1].isalpha() and said[-1].isupper() and said[-2].isupper() and first.rstrip(",").isupper()
    inside = ";" in line and said[-1][0].isupper() and first.endswith(";")  # "…; María Irene" + "Gil; Sr. X"
    titled = said[-1][0].isupper() and fold(said[-1]) in TITLES
    return titled or inside or surname and first.endswith(",") and not line.isupper()


def goes_on(line: str, following: str, width: int) -> bool:
    """The following line's first word would not have fitted: the writer's editor broke the line."""
    if BULLET.match(following) or len(CELL.findall(line)) > 0 or CELL.search(following.strip()):
        return False
    if line.strip() == following.strip():
        return False  # a caption that stands there twice
    if following.lstrip()[:1].islower():
        return True
    if len(line.split()) > 3 and fold(line.split()[-1]) in UNFINISHED and not line.isupper():
        return True  # "… que presidió el Señor" + "Cónsul de Chile", "… de ese país en" + "La Quiaca"
    first = following.split()[0] if following.split() else ""
    end = line.rstrip().rsplit(" ", 1)[-1]
    if (
        is_given(fold(end))
        and end[:1].isupper()
        and len(line.split()) > 2
        and first[:1].isupper()
        and first.endswith(",")
    ):
        return True  # "…, Daniel" + "Santos, …": between the parts of a name
    if (
        40 <= width <= 110
        and len(line.strip()) >= 40
        and end[:1].isupper()
        and end.isalpha()
        and not end.isupper()
        and (";" in following or "," in following)
        and following.rstrip()[-1:] not in "?!"
    ):
        return not line.isupper()  # a line that ends inside a name
    return 40 <= width <= 110 and len(line.rstrip()) + 1 + len(first) >= width - 6 and len(line.strip()) >= 0.6 * width


def lost_its_stop(body: str) -> bool:
    """`“…”, she said in a post` before `Among those …`: its last word needs no other, and it is no list of items."""
    last = body.rsplit(" ", 1)[-1]
    return last.islower() and last.isalpha() and fold(last) not in UNFINISHED and ";" not in body


def noise(line: str) -> bool:
    """Page numbers, links, rules: no sentence, and none is ended by it."""
    return NOISE.search(line.strip()) is not None and not line.strip().startswith("-") or not line.strip(" -–—_=*#·.")
