"""Rows with nothing but commas between their items, read where every piece has its place in them. English.

"Ann Roe, Mayor of Kent, Tom Doe, Minister of Ports, Fish and Trade, and Eve Poe, Clerk": from the first name to the
end of the last post each name has a post beside it, always on the same side. One piece too many, and nothing is read.
"""

from __future__ import annotations

from .row_pieces import AND, DASHES, Pieces

FEWEST = 3  # items of such a row
AS = "as"
Read = tuple[tuple[int, int], tuple[int, int] | None, bool]  # a name, its post, whether the name is a known one
Span = tuple[int, int]


def comma_row(pieces: Pieces) -> list[Read]:
    """The items of a sentence that is such a row; none where it is not, or may be read in two ways."""
    stop = len(pieces.tokens) - (pieces.tokens[-1].text in ".!?")
    for marks in (_brackets(pieces, stop), _dashes(pieces, stop)):
        if len(marks) >= FEWEST:
            return _by_marks(pieces, marks)
    atoms = _atoms(pieces, stop)
    read = [row for row in (_names_first(pieces, atoms), _posts_first(pieces, atoms), _posts_then_names(pieces, atoms))]
    read = [row for row in read if len(row) >= FEWEST and 2 * sum(sure for _, _, sure in row) >= len(row)]
    return read[0] if len(read) == 1 else []


def _brackets(pieces: Pieces, stop: int) -> list[Span]:
    """Where brackets open and close."""
    opens = [i for i in range(stop) if pieces.tokens[i].text == "("]
    closes = [i for i in range(stop) if pieces.tokens[i].text == ")"]
    whole = len(opens) == len(closes) and all(a < b for a, b in zip(opens, closes, strict=True))
    apart = whole and all(a < b for a, b in zip(closes, opens[1:], strict=False))
    return list(zip(opens, closes, strict=True)) if apart else []


def _dashes(pieces: Pieces, stop: int) -> list[Span]:
    """Dashes with a space on either side, each with where the name before the next one begins."""
    tokens = pieces.tokens
    marks = [
        i
        for i in range(1, stop - 1)
        if tokens[i].low == AS
        or tokens[i].text in DASHES
        and tokens[i - 1].end < tokens[i].start
        and tokens[i].end < tokens[i + 1].start
    ]
    named = [(i, name) for i in marks if (name := _run_before(pieces, 0, i))]
    if not named or 2 * len(named) < len(marks):
        return [(i, stop) for i in marks if (stop := _name_behind(pieces, i))]
    ends = [name[0] for _, name in named[1:]]
    return [(i, _before_joint(pieces, i, end)) for (i, _), end in zip(named, [*ends, stop], strict=True)]


def _name_behind(pieces: Pieces, mark: int) -> int:
    """Where the name ends that stands right behind a mark; 0 for none."""
    stop = mark + 1
    while stop < len(pieces.tokens) and (_goes_on(pieces, stop) or pieces.in_name(stop)):
        stop += 1
    own = pieces.bare(mark + 1, stop)
    return stop if pieces.sure_name(*own) or pieces.may_be_name(*own) else 0


def _before_joint(pieces: Pieces, first: int, stop: int) -> int:
    """An end without the comma, "and" and titles before the next item."""
    small = pieces.words.sets("conjunctions", "courtesies", "articles") | {",", "&"}
    while stop > first + 1 and stop < len(pieces.tokens) and pieces.tokens[stop - 1].low.rstrip(".") in small | {""}:
        stop -= 1
    return stop


def _run_before(pieces: Pieces, floor: int, stop: int) -> Span | None:
    """The name that ends right before a mark."""
    start = stop
    while start > floor and (_goes_on(pieces, start - 1)):
        start -= 1
    own = pieces.bare(start, stop)
    return own if pieces.sure_name(*own) or pieces.may_be_name(*own) else None


def _goes_on(pieces: Pieces, index: int) -> bool:
    token = pieces.tokens[index]
    return token.cap or token.kind == "word" and token.low in pieces.words.set("particles")


def _by_marks(pieces: Pieces, marks: list[Span]) -> list[Read]:
    """`Ann Roe (Mayor), Tom Doe (Clerk)`, `Ann Roe - Mayor, Tom Doe - Clerk`, `the Mayor (Ann Roe)`."""
    behind: list[Read] = []
    before: list[Read] = []
    floor = 0
    for start, stop in marks:
        name, inner = _run_before(pieces, floor, start), pieces.bare(start + 1, stop)
        end = pieces.post_stop(*pieces.opened(start + 1, stop))
        if name is not None and end:
            behind.append((name, (pieces.opened(start + 1, stop)[0], end), pieces.sure_name(*name)))
        first = pieces.opened(pieces.past_verbs(floor, start), start)[0]
        if pieces.says_post(first, start) and (pieces.sure_name(*inner) or pieces.may_be_name(*inner)):
            before.append((inner, (first, start), pieces.sure_name(*inner)))
        floor = stop + 1
    row = max(behind, before, key=len)
    return row if 2 * sum(sure for _, _, sure in row) >= len(marks) else []


def _atoms(pieces: Pieces, stop: int) -> list[Span]:
    """What stands between commas and "and" outside brackets."""
    cuts, depth = [-1], 0
    for i in range(stop):
        depth += (pieces.tokens[i].text == "(") - (pieces.tokens[i].text == ")")
        if pieces.in_name(i):
            continue
        if not depth and (pieces.tokens[i].text == "," or pieces.tokens[i].low in AND):
            cuts.append(i)
    return [(a + 1, b) for a, b in zip(cuts, [*cuts[1:], stop], strict=True) if b > a + 1]


def _names_first(pieces: Pieces, atoms: list[Span]) -> list[Read]:
    """`Ann Roe, Mayor of Kent, Tom Doe, Clerk`."""
    first = next((k for k, atom in enumerate(atoms) if _run_before(pieces, *atom)), None)
    if first is None or any(pieces.says_post(*atom, single=True) for atom in atoms[: first + 1]):
        return []
    named = {first: _run_before(pieces, *atoms[first])}
    for k in range(first + 1, len(atoms) - 1):
        own = pieces.bare(*atoms[k])
        known = pieces.sure_name(*own) and pieces.known[own[0]].given
        if k - 1 not in named and (known or pieces.may_be_name(*own)) and _opens(pieces, atoms, k + 1):
            named[k] = own
    return _row(pieces, [(k, own) for k, own in named.items() if own], atoms)


def _opens(pieces: Pieces, atoms: list[Span], k: int) -> bool:
    """A post opens at an atom that a comma, and no "and", parts from what stands before."""
    return pieces.tokens[atoms[k][0] - 1].text == "," and _posted(pieces, atoms, k)


def _posted(pieces: Pieces, atoms: list[Span], k: int) -> bool:
    """A post opens at an atom, though its head may stand behind "and": `Wildlife` + `and Lands Manager`."""
    stop = k + 1
    while stop < len(atoms) and pieces.tokens[atoms[stop][0] - 1].low in AND and not pieces.says_post(*atoms[k]):
        if pieces.sure_name(*pieces.bare(*atoms[stop])):
            break
        stop += 1
    return pieces.says_post(atoms[k][0], atoms[stop - 1][1])


def _row(pieces: Pieces, named: list[tuple[int, Span]], atoms: list[Span]) -> list[Read]:
    """Each name with what stands behind it up to the next one, which has to be one post."""
    row: list[Read] = []
    ends = [atoms[k - 1][1] for k, _ in named[1:]]
    for (k, name), end in zip(named, [*ends, atoms[-1][1]], strict=True):
        start = pieces.opened(atoms[k + 1][0], end)[0] if k + 1 < len(atoms) else end
        stop = pieces.post_stop(start, end)
        last = k == named[-1][0]
        rest = range(stop, end) if stop and not last else range(0)
        if not stop or any(pieces.known[i].given for i in rest if i in pieces.known):
            return []
        if rest and pieces.says_post(rest.start, rest.stop):
            return []
        row.append((name, (start, stop), pieces.sure_name(*name)))
    return row


def _posts_first(pieces: Pieces, atoms: list[Span]) -> list[Read]:
    """`the Mayor of Kent, Ann Roe, the Clerk, Tom Doe`."""
    row: list[Read] = []
    start = first = 0
    for k, atom in enumerate(atoms):
        own = pieces.bare(*atom)
        known = pieces.sure_name(*own) and pieces.known[own[0]].given
        apart = k > first and pieces.tokens[atom[0] - 1].text == "," and (known or pieces.may_be_name(*own))
        if not apart or k + 1 < len(atoms) and not _posted(pieces, atoms, k + 1):
            continue
        start = start if row else pieces.past_verbs(0, atoms[k - 1][1])
        begin = pieces.opened(start, atoms[k - 1][1])[0]
        if begin >= atoms[k - 1][1] or not pieces.whole_post(begin, atoms[k - 1][1]):
            return []
        row.append((own, (begin, atoms[k - 1][1]), pieces.sure_name(*own)))
        start, first = atom[1], k + 1
    whole = bool(row) and row[-1][0][1] == atoms[-1][1]
    return row if whole else []


def _posts_then_names(pieces: Pieces, atoms: list[Span]) -> list[Read]:
    """`the Mayor of Kent Ann Roe, the Clerk Tom Doe`."""
    names = [name for atom in atoms if (name := pieces.tail(*atom)) and _likely(pieces, name)]
    if not names or names[-1][1] != atoms[-1][1]:
        return []
    row: list[Read] = []
    starts = [pieces.past_verbs(0, names[0][0]), *(stop for _, stop in names)]
    for start, name in zip(starts, names, strict=False):
        begin = pieces.opened(start, name[0])[0]
        end = pieces.before_titles(begin, name[0])
        touching = begin < end and pieces.tokens[name[0] - 1].text not in (",", "(", ":", *DASHES)
        if not touching or pieces.post_stop(begin, end, others=False) != end:
            return []
        row.append((name, (begin, end), pieces.sure_name(*name)))
    return row


def _likely(pieces: Pieces, name: Span) -> bool:
    known = pieces.known.get(name[0])
    return known is None or known.given or known.strange > 0
