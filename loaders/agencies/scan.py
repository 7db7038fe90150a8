"""A text as words with their places, and what stands between them; the ground all finders of bodies walk on."""

from __future__ import annotations

import re
from dataclasses import dataclass

from graph.authority.names import fold, word_key
from loaders.small_words import small_pairs

WORD = re.compile(r"EE\.?\s?UU\b|\d+/[ao]\b|(?:[^\W\d_]\.){2,}|[^\W_]+|&")
IN_BRACKETS = re.compile(
    r"[\s,]{0,3}[(\[]\s*(?:por sus siglas[^()]{0,30}? |o )?[\"“'‘]?"
    r"([A-ZÁÉÍÓÚÑ][\w&.\-/]{1,14}?)\+?[\"”'’]?(?:\s*[,;][^()]{0,60})?[)\]]"
)  # (IGM), (ICE, por sus siglas en inglés), ("Segob")
PLAIN = " \t\u00a0\u00ad\u200b\"'’‘“”«»*_"
CUT_SHORT = small_pairs("bodies_cut_short")  # "Dept." -> department
SHORT_LINE = 45  # a line shorter than this ends where its author ended it; a longer one was wrapped


@dataclass(slots=True)
class Scan:
    """`lows[i]` is word i folded, `keys[i]` as names compare it ('' when it does not count); `gaps[i]` is what parts it
    from the word before: '' (space, quotes), '-' (a hyphen), ',' or '|' (anything stronger)."""

    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    lows: list[str]
    keys: list[str]
    gaps: list[str]

    def __len__(self) -> int:
        return len(self.words)

    def capital(self, i: int) -> bool:
        """Word i exists and begins with a capital or a digit."""
        return i < len(self.words) and not self.words[i][0].islower()

    def joined(self, i: int) -> bool:
        """Word i exists and nothing but space or a hyphen parts it from the word before."""
        return i < len(self.words) and self.gaps[i] in ("", "-")

    def span(self, first: int, last: int) -> str:
        """The words from first to last as written, on one line."""
        return " ".join(self.text[self.starts[first] : self.ends[last]].replace("**", "").split())


def scan(text: str) -> Scan:
    """Cut a text into words. Time is linear in its length."""
    found = Scan(text, [], [], [], [], [], [])
    last = 0
    for match in WORD.finditer(text):
        start, end = match.span()
        word = match[0]
        found.starts.append(start)
        found.ends.append(end)
        found.words.append(word)
        found.gaps.append("" if start - last == 1 and text[last] == " " else gap(text, last, start))
        last = end
    found.lows.extend(map(fold, found.words))
    if not CUT_SHORT.keys().isdisjoint(found.lows):
        _spell_out(found)
    found.keys.extend(map(word_key, found.lows))
    if found.gaps:
        found.gaps[0] = "|"
    return found


def _spell_out(found: Scan) -> None:
    """`Dept. of Tourism`: what a head cut short stands for, with its stop parting nothing."""
    for i, low in enumerate(found.lows):
        if low not in CUT_SHORT or not found.words[i][0].isupper():
            continue
        found.lows[i] = CUT_SHORT[low]
        if i + 1 < len(found) and found.text[found.ends[i] : found.starts[i + 1]] == ". ":
            found.gaps[i + 1] = ""


def gap(text: str, last: int, start: int) -> str:
    """What stands between two words, in one character at most."""
    between = text[last:start].strip(PLAIN)
    if not between:
        return ""
    if between in ("-", ","):
        return between if between == "," or start - last == 1 else "|"
    if between.strip(PLAIN + "\r\n") == "" and between.count("\n") == 1:
        return "" if last - text.rfind("\n", 0, last) > SHORT_LINE else "|"
    return "," if between.strip(PLAIN + "\r\n") == "," and between.count("\n") == 1 else "|"
