"""The meetings of a text as they are put together: where each is told of, and who met in it without being named."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..find.found import Found
from ..find.scenes import Scene
from ..words import Words


@dataclass(slots=True, eq=False)
class Plot:
    """A meeting of the text: where it is told (`scenes`) and how it stands."""

    key: str
    status: str  # held, planned, referenced
    scenes: list[Scene] = field(default_factory=list)
    opening: Scene | None = None
    at: int = 0  # token of the opening scene where it begins
    kind: str = "meeting"
    part_of: str | None = None
    follows: str | None = None
    hosts: tuple[Found, ...] = ()  # who met, where the opening does not name them again
    partners: frozenset[str] = frozenset()  # surnames of those who were met
    groups: frozenset[str] = frozenset()  # words of the body that was met, where nobody of it is named


@dataclass(frozen=True, slots=True)
class Part:
    """Tokens of a scene that tell of one meeting alone: "met | with X, | with Y and | with Z"."""

    first: int
    stop: int
    plot: Plot


@dataclass(slots=True, eq=False)
class Plots:
    """All meetings of a text; `held_of` gives the held meeting each scene belongs to, by the scene's start.

    A scene that tells of several at once has `parts` besides; what stands in none of them is of all its meetings.
    """

    all: list[Plot]
    held_of: dict[int, Plot]
    parts: dict[int, list[Part]] = field(default_factory=dict)
    asides: dict[int, range] = field(default_factory=dict)  # tokens of scenes that tell of none of its meetings

    def held(self) -> list[Plot]:
        return [plot for plot in self.all if plot.status == "held"]

    def tells_of(self, scene: Scene, plot: Plot) -> bool:
        """The scene, or a part of it, belongs to this meeting."""
        parts = self.parts.get(scene.sentence.start)
        home = self.held_of.get(scene.sentence.start)
        return home is plot if parts is None else any(part.plot is plot for part in parts)

    def at_home(self, scene: Scene, token: int, plot: Plot) -> bool:
        """What stands at this token of the scene belongs to this meeting."""
        return any(home is plot for home in self.homes(scene, token))

    def homes(self, scene: Scene, token: int) -> list[Plot]:
        """The meetings that what stands at this token belongs to: its part's, else all that the scene tells of."""
        parts = self.parts.get(scene.sentence.start)
        if token in self.asides.get(scene.sentence.start, ()):
            return []
        if parts is None:
            home = self.held_of.get(scene.sentence.start)
            return [] if home is None else [home]
        own = [part.plot for part in parts if part.first <= token < part.stop]
        return own or list({part.plot.key: part.plot for part in parts}.values())


def kind_of(scene: Scene, words: Words) -> str:
    """ "call" where the sentence tells of a call and of no meeting face to face, else "meeting"."""
    met = any(token.low in words.set("face_to_face") for token in scene.tokens)
    return "call" if scene.cues.of("call_nouns") and not met else "meeting"


def speaks_of(scene: Scene, words: Words, key: str) -> bool:
    """Some word of a list stands in the scene."""
    return bool(scene.where(words.set(key)))
