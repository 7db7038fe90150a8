"""What somebody is called inside their name: `Luis “el Tigre” Vela`, `William (Bill) Roe`."""

from __future__ import annotations

import re
from itertools import product

from ..tokens import Token
from ..vocabulary import is_given

NICKNAME = re.compile(r"""["“«‘']["”»’']|\([“"«‘']?["”»’']?\)""")  # what stands round one
NICKNAME_WORDS = 3  # "el Tigre", "Pepe Lucho"
NICKNAME_OPENS = frozenset("(\"“«‘'")


def nickname(tokens: list[Token], index: int) -> int:
    """How many tokens `“Jazz”`, `"el Tigre"`, `(Bill)` or `(“Chito”)` has inside a name; 0 where there is none."""
    if tokens[index : index + 1] == [] or tokens[index].text not in NICKNAME_OPENS:
        return 0
    longest = 1 if tokens[index].text == "(" else NICKNAME_WORDS  # "Ana Paz (Santa Cruz) Luis Sol" are two
    for marks, most in product((1, 2), range(1, longest + 1)):
        size = most + 2 * marks
        inside = tokens[index : index + size]
        around = "".join(t.text for t in (*inside[:marks], *inside[-marks:]))
        named = is_given(tokens[index - 1].low) or tokens[index - 1].kind == "abbr" or tokens[index].text != "("
        nick = inside[marks:-marks]
        if len(inside) == size and NICKNAME.fullmatch(around) and all(token.kind == "word" for token in nick):
            return size if nick[-1].cap and named and not _bracketed_row(tokens, index + size) else 0
    return 0


def _bracketed_row(tokens: list[Token], after: int) -> bool:
    """`Ahmed Bello (Kwara)` + `Udo Emman (Edo)`: a whole name with a bracket too follows, without a comma."""
    row = tokens[after : after + 3]
    return len(row) == 3 and row[0].cap and row[1].cap and row[2].text == "(" and is_given(row[0].low)
