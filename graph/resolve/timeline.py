"""When things happened, as far as all texts together say it: spans narrowed by what is known of their distances.

Every document's publication and every meeting of every document is a point with a `Span`; what texts say ties two
points ("yesterday": the meeting lies one day before publication). Narrowing goes on until nothing changes. A tie
that would leave a point without any day is refused and leaves everything as it was; what was believed first stays.
Each end of a span remembers the tie that set it, so that a date can name the words it rests on.
"""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass

from graph.resolve.dates import BEGINNING, END, Span, tighten

FOREVER = END
PATIENCE = 200  # narrowings of one point, beyond which two ties only chase each other


@dataclass(frozen=True, slots=True)
class Tie:
    """`low <= a - b <= high`, in days."""

    a: str
    b: str
    low: int = -FOREVER
    high: int = FOREVER

    def __post_init__(self) -> None:
        assert self.low <= self.high


class Timeline:
    """Points and ties. `rests_on` follows the ties back to the points whose own words set a date."""

    def __init__(self) -> None:
        self.spans: dict[str, Span] = {}
        self.own: dict[str, Span] = {}
        self.ties: dict[str, list[Tie]] = defaultdict(list)
        self.because: dict[tuple[str, str], Tie] = {}
        self.changed: set[str] = set()  # points narrowed since whoever watches them last looked

    def point(self, name: str, span: Span = Span()) -> None:  # noqa: B008 - frozen
        """A point with what its own words say of it."""
        self.spans[name] = span
        if span != Span():
            self.own[name] = span

    def assume(self, name: str, span: Span) -> bool:
        """Narrow one point to a part of its span; False, and nothing changed, where that contradicts a tie."""
        return self._narrow({name: span}, {}, [name])

    def tie(self, *ties: Tie) -> bool:
        """Believe ties, all or none; False, and nothing changed, where they leave some point without a day."""
        for one in ties:
            self.ties[one.a].append(one)
            self.ties[one.b].append(one)
        if self._narrow({}, {}, [one.a for one in ties] + [one.b for one in ties]):
            return True
        for one in ties:
            self.ties[one.a].remove(one)
            self.ties[one.b].remove(one)
        return False

    def rests_on(self, name: str) -> list[str]:
        """The points whose own words set the ends of this point's span, itself included, in the order of names."""
        found: set[str] = set()
        seen: set[tuple[str, str]] = set()
        waiting = [(name, "first"), (name, "last")]
        while waiting:
            end = waiting.pop()
            if end in seen:
                continue
            seen.add(end)
            tie = self.because.get(end)
            if end[0] in self.own and (tie is None or self.own[end[0]].month is not None):
                found.add(end[0])
            if tie is not None:
                waiting.append((tie.b if tie.a == end[0] else tie.a, end[1]))
        return sorted(found)

    def _narrow(self, spans: dict[str, Span], because: dict[tuple[str, str], Tie], waiting: list[str]) -> bool:
        """Narrow in an overlay, and keep it only where no point is left without a day."""
        rounds: dict[str, int] = defaultdict(int)
        queue = deque(dict.fromkeys(waiting))
        while queue:
            name = queue.popleft()
            rounds[name] += 1
            if rounds[name] > PATIENCE:
                return False
            for one in self.ties[name]:
                changed = self._apply(one, spans, because)
                if changed is None:
                    return False
                queue.extend(point for point in changed if point not in queue)
        self.spans.update(spans)
        self.changed.update(spans)
        self.because.update(because)
        return True

    def _apply(self, tie: Tie, spans: dict[str, Span], because: dict[tuple[str, str], Tie]) -> list[str] | None:
        """The points that a tie narrowed; None where it left one without a day."""
        a, b = (spans.get(name, self.spans[name]) for name in (tie.a, tie.b))
        changed = []
        for name, old, first, last in (
            (tie.a, a, _after(b.first, tie.low), _before(b.last, tie.high)),
            (tie.b, b, _after(a.first, -tie.high), _before(a.last, -tie.low)),
        ):
            new = tighten(Span(max(old.first, first), min(old.last, last), old.month, old.day))
            if new is None:
                return None
            if new != old:
                spans[name] = new
                changed.append(name)
                because.update(
                    {(name, end): tie for end in ("first", "last") if getattr(new, end) != getattr(old, end)}
                )
        return changed


def _after(day: int, by: int) -> int:
    """A beginning moved by some days; an unknown one stays unknown."""
    return BEGINNING if day == BEGINNING or abs(by) >= FOREVER else max(BEGINNING, day + by)


def _before(day: int, by: int) -> int:
    """An end moved by some days; an unknown one stays unknown."""
    return END if day == END or abs(by) >= FOREVER else min(END, day + by)
