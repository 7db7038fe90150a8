"""Whose leader "President Velo" is, where the text does not say: its own country's.

A text names the ministers of its own country without saying which country; so it does with its head of state.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

from ..tokens import fold
from ..words import Words
from .cast import Member


def at_home(cast: list[Member], known: Mapping[str, str], own: Set[str], words: Words) -> dict[str, str]:
    """The known countries by name, and that of the one head of state who has none.

    `own` are the countries of those whose posts alone tell it. Nothing is added where there are several, or where
    two could be meant.
    """
    heads = [member for member in cast if leads_country(member, words)]
    open_ones = [member for member in heads if member.name not in known]
    if len(own) != 1 or len(open_ones) != 1 or own & {known.get(member.name) for member in heads}:
        return dict(known)
    return {**known, open_ones[0].name: next(iter(own))}


def leads_country(member: Member, words: Words) -> bool:
    """Never called anything but president, monarch or head of government."""
    roles = {fold(seen.found.role) for seen in member.seen if seen.found.role}
    return bool(roles) and roles <= words.set("heads_of_state")
