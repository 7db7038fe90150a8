"""What was found in one document, as its report is made from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from graph.model import Document

from ..agencies import WORLD
from ..find.scenes import Scene
from ..words import Words
from .affiliation import Affiliations
from .cast import Member
from .named import Named
from .plots import Plots
from .roles import named_countries


@dataclass(slots=True)
class Material:
    """All that was found in one document; `written` is the day from which its "today" counts."""

    document: Document
    written: date | None
    scenes: list[Scene]
    cast: list[Member]
    plots: Plots
    words: Words
    countries: dict[str, str]
    affiliations: Affiliations = field(init=False)

    def __post_init__(self) -> None:
        named = Named(self.scenes, self.words, self.document.text)
        self.affiliations = Affiliations(named, self.countries, named_countries(self.scenes) | WORLD)
