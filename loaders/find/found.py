"""A person named in a sentence, as the stages of finding fill it in."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..small_words import small_words
from ..tokens import fold
from ..vocabulary import gender
from .heads import PostSpan
from .names import Candidate

COURTESIES_OF_WOMEN = small_words("courtesies_of_women")


@dataclass(slots=True, eq=False)
class Found:
    """A person named in a sentence. `first`..`stop` are all tokens of the item, `name_*` those of the name.

    `role` is the post as written, or built from a shared head; `derived`: taken from a counterpart's.
    `direct`: post and name touch without a comma. `owner` is set where the name only belongs to
    another person's post ("adviser to Vice President X").
    """

    name: Candidate
    first: int
    stop: int
    role: str | None = None
    honorific: str | None = None
    posts: list[PostSpan] = field(default_factory=list)
    shared: bool = False
    direct: bool = False
    nested: bool = False
    derived: bool = False
    rule: str = "name"

    @property
    def text(self) -> str:
        return self.name.text


def gender_of(person: Found) -> str:
    """ "f", "m" or "u", by the first name, or else by the courtesy before it ("señora Mileidi")."""
    kind = gender(person.text.split()[0])
    titles = fold(person.honorific or "").replace(".", " ").split()
    return "f" if kind == "u" and not COURTESIES_OF_WOMEN.isdisjoint(titles) else kind
