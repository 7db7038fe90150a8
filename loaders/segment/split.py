"""Text into sentences: lines joined where they were wrapped, lists kept whole.

A `Sentence` is a run of tokens that belong together: a sentence of prose, a heading, or a whole
attendee list with its opening words. Where a list puts each item on a line of its own, a virtual
`;` token (of no width) stands between the items, so that later stages read one kind of list only.
Offsets refer to the original text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from ..small_words import small_words
from ..tokens import Token, fold, tokenise
from ..words import Words
from .alike import alike_start, heads_lines
from .cut_short import before_another, with_titles
from .label_runs import items_behind_stops, labelled_runs
from .labels import heads_a_list, label_of
from .pairs_of_lines import halves_of_pairs, parted_post
from .roll_calls import is_row, names_a_roll, parted, parted_name
from .run_rolls import lines_of_run
from .wrapped import BULLET, CELL, breaks_off, goes_on, lost_its_stop, noise, width_of

ARTICLES = tuple(f"{article} " for article in small_words("singular_articles"))
LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c]+")
BLANK_BETWEEN = re.compile(r"(?:\r\n|\r|\n|\u2028|\u2029)[ \t\u00a0]*(?:\r|\n|\u2028|\u2029)|\u2029")
MARKS = re.compile(r"[\s*_#>|]+$")
LONGEST_ITEM = 160  # characters of a list's item that stands on one line
SHEET = 3  # lines with a label that make an attendance sheet, in which each line is whole
LABEL = 12  # tokens of a label with its colon
SHORT_ITEM = 10  # words of an item that a word cut short may end
LONGEST_HEADING = 250  # characters; a longer line without a full stop is prose that lost it
LONGEST = 1500  # tokens of a sentence; the longest list of a real release has a few hundred
ENDS = (".", "!", "?", "…", ":", ";", '"', "”", "»")
CUT = re.compile(r"(?:\b[A-Z][a-z]{0,4}\.[A-Z]|, [JS]r)\.$")  # "Ph.D." or "Jr." at the end of a line is no full stop
STOP = re.compile(r"\.(?=\s|$)")  # not the first one of "Ph.D."


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together. `item`: bulleted or numbered; `row`: of a table; `holes`: noise lines inside."""

    start: int
    end: int
    item: bool = False
    heading: bool = False
    row: bool = False
    holes: tuple[tuple[int, int], ...] = ()


@dataclass(slots=True, eq=False)
class Sentence:
    """`tokens` never cross `start`..`end`; `heading` marks a line without a final stop; `paragraph` counts blocks."""

    start: int
    end: int
    tokens: list[Token] = field(repr=False)
    heading: bool = False
    paragraph: int = 0


def sentences(text: str, words: Words) -> list[Sentence]:
    """All sentences of a text, in order."""
    found: list[Sentence] = []
    for number, group in enumerate(_groups(text, blocks(text, words), words)):
        found += _split(text, group, number, words)
    return found


def blocks(text: str, words: Words) -> list[Block]:
    """Paragraphs, headings and list items, with wrapped lines joined and noise lines left out."""
    found: list[Block] = []
    opened = headed = False
    for chunk in (part for lines in _chunks(text) for whole in _runs(text, lines, words) for part in whole):
        said = [text[slice(*line)].strip() for line in chunk]
        cut = min(_list_start(text, chunk, opened), alike_start(said, headed, words))
        if chunk[:cut]:
            found += _join_wrapped(text, chunk[:cut], words)
        found += [_block(text, start, end, ()) for start, end in chunk[cut:]]
        opened = _opens(text, chunk[-1])
        headed = len(chunk) == 1 and heads_lines(said[0], words)
    return _join_broken(text, found, words)


def _runs(text: str, lines: list[tuple[int, int]], words: Words) -> Iterator[Iterable[list[tuple[int, int]]]]:
    """The lines of a chunk as chunks of their own where roll calls ran together in them, else as `parted` has them."""
    found = [part for line in labelled_runs(text, lines, words) for part in lines_of_run(text, line, words)]
    yield parted(text, lines, words) if len(found) == len(lines) else ([part] for part in found)


def _opens(text: str, line: tuple[int, int]) -> bool:
    return text[slice(*line)].rstrip(" *_\t").endswith(":")


def _list_start(text: str, chunk: list[tuple[int, int]], opened: bool) -> int:
    """Where the lines of a chunk begin to be items of their own: after a colon, each opening with a capital.

    Wrapped prose breaks anywhere, so one of its lines opens with a small letter, or ends in the middle of a phrase.
    """
    first = next((i + 1 for i, line in enumerate(chunk[:-1]) if _opens(text, line)), 0 if opened else len(chunk))
    items = [text[slice(*line)].strip() for line in chunk[first:]]
    whole = all(
        len(item) < LONGEST_ITEM
        and (item[:1].isupper() or item.startswith(ARTICLES))
        and not item.endswith((":", "-"))
        and ";" not in item[:-1]
        and not BULLET.match(item)
        and not CELL.search(item)
        for item in items
    )
    ended = all(_ends_item(item) for item in items[:-1])
    return first if len(items) > 1 and whole and ended else len(chunk)


def _ends_item(item: str) -> bool:
    """It does not break off after a small word, as a wrapped line may: "Secretary of"."""
    last = item.rstrip(",;").rsplit(" ", 1)[-1]
    return last[:1].isupper() or last[-1:] in '.)”"' or len(last) > 3


def _chunks(text: str) -> Iterator[list[tuple[int, int]]]:
    """Runs of lines with no blank line between them, as (start, end) of each line; noise lines are left out."""
    lines: list[tuple[int, int]] = []
    for match in LINE.finditer(text):
        if match[0].strip() and noise(match[0]):
            continue
        if lines and BLANK_BETWEEN.search(text, lines[-1][1], match.start()):
            yield lines
            lines = []
        if match[0].strip():
            lines.append(match.span())
    if lines:
        yield lines


def _join_wrapped(text: str, lines: list[tuple[int, int]], words: Words) -> Iterator[Block]:
    """Blocks of one chunk: all its lines together where the text was wrapped at a width, else one each."""
    width = width_of(text, lines)
    labels = [label_of(text[slice(*line)], words) if ":" in text[slice(*line)] else None for line in lines]
    sheet = sum(label is not None for label in labels) >= SHEET
    (start, stop), holes = lines[0], []
    for k, ((previous, previous_end), (following, following_end)) in enumerate(pairwise(lines)):
        hanging = (
            BULLET.match(text, start, stop)
            and text[following:following_end].startswith(("  ", "\t"))
            and not BULLET.match(text, following, following_end)
        )
        line, after = text[previous:previous_end], text[following:following_end]
        parted = _labels_part(line, after, labels[k : k + 2], sheet=sheet)
        if hanging or goes_on(line, after, width) and not parted:
            if following - previous_end > 3:
                holes.append((previous_end, following))
            stop = following_end
        else:
            yield _block(text, start, stop, tuple(holes))
            start, stop, holes = following, following_end, []
    yield _block(text, start, stop, tuple(holes))


def _labels_part(line: str, following: str, labels: list[str | None], *, sheet: bool) -> bool:
    """A label opens the following line of a sheet, or this one has one and is whole: "Absent: Ann Roe"."""
    mine, after = labels
    if after is not None and (sheet or after in ("present", "absent")):
        return not line.rstrip().endswith(",")
    whole = not following.lstrip()[:1].islower() and not line.rstrip().endswith((",", "-"))
    return sheet and mine is not None and whole


def _block(text: str, start: int, end: int, holes: tuple[tuple[int, int], ...]) -> Block:
    bullet = BULLET.match(text, start, end)
    body = text[start:end].rstrip()
    ended = MARKS.sub("", body)
    heading = not ended.endswith(ENDS) or CUT.search(ended) is not None
    line = text[start:end].partition("\n")[0] if bullet else text[start:end]  # an item's next line is set in
    row = not holes and len([cell for cell in CELL.split(line.strip(" |\t")) if cell.strip()]) > 1
    return Block(bullet.end() if bullet else start, start + len(body), bool(bullet) and not row, heading, row, holes)


def _join_broken(text: str, found: list[Block], words: Words) -> list[Block]:
    """Undo a blank line inside a sentence: an unfinished list or sentence goes on in the next block."""
    joined: list[Block] = []
    for block in found:
        plain = joined and not block.item and not block.row and not joined[-1].row
        if plain and _unfinished(text, joined[-1], block, len(joined) == 1, words):
            last = joined[-1]
            gap = ((last.end, block.start),) if text[last.end : block.start].strip() else ()
            joined[-1] = Block(last.start, block.end, last.item, block.heading, False, last.holes + gap + block.holes)
        else:
            joined.append(block)
    return joined


def _unfinished(text: str, block: Block, following: Block, title: bool, words: Words) -> bool:
    """Whether a block goes on in the next one; a title does only where a comma or a small letter says so."""
    body, rest = text[block.start : block.end].rstrip(), text[following.start : following.end].lstrip()
    if rest and not block.item and breaks_off(body, rest):
        return True
    if not block.heading or block.item or not rest:
        return body.endswith((",", ";")) and rest[:1].islower()
    if body.endswith(",") or rest[:1].islower():
        return True
    same = not BLANK_BETWEEN.search(text, block.end, following.start)  # no blank line: only an editor would part them
    anew = fold(rest.split()[0]) in words.sets("starters", "paragraph_openers") and (same or lost_its_stop(body))
    if title and ";" not in body or anew:
        return False
    if ":" in rest and label_of(rest, words) is not None:
        return False
    if len(body) > 120 and not rest.endswith(":") and ("," in body[-80:] or body.rsplit(" ", 1)[-1][:1].islower()):
        return ";" in rest or rest.rstrip().endswith(".")
    return len(body) > 200 and ";" in body[-400:] and (";" in rest or rest.rstrip().endswith("."))


def _groups(text: str, found: list[Block], words: Words) -> Iterator[list[Block]]:
    """An opening that ends in a colon with the items below it; the rows of a table; everything else alone."""
    group: list[Block] = []
    for block in found:
        if group and _belongs(text, group, block, words):
            group.append(block)
            continue
        if group:
            yield group
        group = [block]
    if group:
        yield group


def _belongs(text: str, group: list[Block], block: Block, words: Words) -> bool:
    if block.row:
        return group[-1].row or len(group) == 1 and _opens_list(text, group[0], words)
    if block.item:
        return group[-1].item or _opens_list(text, group[0], words)
    return _list_line(text, group, block, words)


def _opens_list(text: str, block: Block, words: Words) -> bool:
    """It ends in a colon, or is a heading such as "Attendees"."""
    line = MARKS.sub("", text[block.start : block.end])
    return line.endswith(":") or block.heading and heads_a_list(fold(line.strip(" *_#>|\t")), words)


def _list_line(text: str, group: list[Block], block: Block, words: Words) -> bool:
    """A short line under an opening with a colon is an item too, bullet or not."""
    if (
        not _opens_list(text, group[0], words)
        or any(b.item or b.row for b in group[1:])
        or _opens_list(text, block, words)
    ):
        return False
    line = text[block.start : block.end]
    label = fold(line.partition(":")[0].strip()) if ":" in line else ""
    if label and (words.pattern("list_headings", "absent").fullmatch(label) or names_a_roll(label, words)):
        return False  # "Apologies: X" below the list of those present
    last = group[-1]
    apart = BLANK_BETWEEN.search(text, last.end, block.start) is not None and not is_row(line, words)
    unended = block.heading or _ends_cut_short(line, words)
    if apart and not unended and len(group) > 1 and is_row(text[last.start : last.end], words):
        return False  # "The Chairman called the meeting to order." below a roll call
    return (
        len(line) < 160
        and (unended or line.endswith((";", ",")) or is_row(line, words))
        or (len(line) < 160 and len(group) > 1 and len(STOP.findall(line)) <= 1)
    )


def _ends_cut_short(line: str, words: Words) -> bool:
    """`Ann Roe, Harbour Guild Inc.`: a short line whose last stop is that of a word cut short."""
    said = line.split()
    last = said[-1]
    cut = last.endswith(".") and last[:1].isupper() and fold(last[:-1]) in words.abbreviations
    return cut and len(said) <= SHORT_ITEM and "," in line


def _split(text: str, group: list[Block], number: int, words: Words) -> Iterator[Sentence]:
    if len(group) > 1 and any(_full_sentence(text, block) for block in group[1:]):
        for block in group:
            yield from _cut(_tokens(text, block, words), block.heading, number, words)
        return
    if len(group) > 1:
        tokens = _list_tokens(text, group, words)
        opening, rest = _last_sentence(tokens, group[0].end, words)
        if opening:
            yield from _cut(opening, False, number, words)
        for piece in _pieces(rest):
            yield Sentence(piece[0].start, piece[-1].end, piece, False, number)
        return
    block = group[0]
    heading = block.heading and block.end - block.start <= LONGEST_HEADING
    tokens = _tokens(text, block, words)
    if words.lang == "es" and any(t.text == ":" for t in tokens[:LABEL]):
        labelled = label_of(text[block.start : block.end], words) is not None
        tokens = items_behind_stops(tokens, words) if labelled else tokens
    yield from _cut(tokens, heading, number, words)


def _full_sentence(text: str, block: Block) -> bool:
    """A numbered paragraph of prose, not an item of a list."""
    body = text[block.start : block.end]
    return body.rstrip().endswith(".") and len(body.split()) >= 25 and ";" not in body


def _list_tokens(text: str, group: list[Block], words: Words) -> list[Token]:
    items = [_tokens(text, block, words) for block in group]
    for item in items[1:]:
        while item and item[-1].text in ".;,":
            stop = item.pop()
            if stop.text == "." and item and len(item[-1].text) == 1 and item[-1].text.isupper():
                item[-1] = _initial(item[-1], stop)
    alone = not any(block.item or block.row for block in group)
    halves = halves_of_pairs(items[1:], words) if alone else set()  # "Ana Vela" + "Ministra de Salud"
    tokens = items[0]
    for position, (block, item) in enumerate(zip(group[1:], items[1:], strict=True)):
        mark = "," if position in halves else ";"
        tokens = [*tokens, Token(block.start, block.start, mark, mark, "punct"), *parted_post(item, words)]
    return tokens


def _initial(letter: Token, stop: Token) -> Token:
    """`Luis Peña A.`: the stop goes with the initial that ends an item."""
    return Token(letter.start, stop.end, f"{letter.text}.", f"{letter.low}.", "abbr", True)


def _last_sentence(tokens: list[Token], opening_end: int, words: Words) -> tuple[list[Token], list[Token]]:
    """Split off the full sentences that stand before the one that opens the list."""
    cut = 0
    for index, token in enumerate(tokens):
        if token.start >= opening_end:
            break
        if _ends_sentence(tokens, index, words):
            cut = index + 1
    return tokens[:cut], tokens[cut:]


def _tokens(text: str, block: Block, words: Words) -> list[Token]:
    """The tokens of a block without marks and noise; cells of a table row are parted by virtual commas."""
    tokens = with_titles(tokenise(text, block.start, block.end, words.abbreviations), words)
    if block.holes:
        tokens = [t for t in tokens if not any(start <= t.start < end for start, end in block.holes)]
    if block.item:
        return parted_name(text, block.start, block.end, _without_marks(tokens), words)
    if not block.row:
        return _without_marks(tokens)
    commas = [Token(m.start(), m.start(), ",", ",", "punct") for m in CELL.finditer(text, block.start, block.end)]
    row = sorted([*_without_marks(tokens), *commas], key=lambda t: (t.start, t.end))
    while row and row[0].text == ",":
        row.pop(0)
    while row and row[-1].text == ",":
        row.pop()
    return [t for i, t in enumerate(row) if not (t.text == "," and i and row[i - 1].text == ",")]


def _without_marks(tokens: list[Token]) -> list[Token]:
    return [token for token in tokens if token.text not in "*_#>|\\`"]


def _cut(tokens: list[Token], heading: bool, number: int, words: Words) -> Iterator[Sentence]:
    first = 0
    for index in range(len(tokens)):
        if _ends_sentence(tokens, index, words) or index - first >= LONGEST and _may_part(tokens, index, first):
            yield Sentence(tokens[first].start, tokens[index].end, tokens[first : index + 1], False, number)
            first = index + 1
    if first < len(tokens):
        yield Sentence(tokens[first].start, tokens[-1].end, tokens[first:], heading and first == 0, number)


def _may_part(tokens: list[Token], index: int, first: int) -> bool:
    """A sentence beyond all measure is parted at a separator, or at last anywhere, so that work stays linear."""
    return tokens[index].text in ",;" or index - first >= 2 * LONGEST


def _pieces(tokens: list[Token]) -> Iterator[list[Token]]:
    first = 0
    for index in range(len(tokens)):
        if index - first >= LONGEST and _may_part(tokens, index, first):
            yield tokens[first : index + 1]
            first = index + 1
    if first < len(tokens):
        yield tokens[first:]


def _ends_sentence(tokens: list[Token], index: int, words: Words) -> bool:
    token = tokens[index]
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.text in (".", "!", "?", "…"):
        return (
            following is None
            or following.start > token.end
            and (following.cap or following.kind != "word")
            or following.text in '¿¡"“«'
        )
    if token.kind == "abbr" and following and following.cap and len(token.text) > 2:
        return following.low in words.set("starters") and not before_another(tokens, index, words)
    return False
