"""The graph as the twins read it: who sat in which room, which meetings count, who spoke for whom.

The rules of counting stand here once, as they stand in every `.cypher` file:

- a *room* is a held meeting that somebody attended; a *whole* is a held meeting that is PART_OF nothing;
- attending a room counts as attending every whole at most three PART_OF steps above it;
- an agency is present where it sat as a body, or where a person sat who represents it and was seen there for it;
- a meeting lies in a period when its days, as far as they are known, touch it; one without a date lies in no period.

Everything is computed once per graph, when first asked for. `Facts` are a store of their own: `Facts.of_rows` reads
what the evidence store keeps without a NetworkX graph in between.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    import networkx

Props = dict[str, Any]
PART_STEPS = 3
T = TypeVar("T")


class Link(NamedTuple):
    """One edge: ids of its ends and its attributes."""

    source: str
    target: str
    props: Props


class Facts:
    """Indexes over one graph; the graph must not change afterwards. A node's `type` is its label."""

    def __init__(self, nodes: dict[str, Props], links: Iterable[tuple[str, str, str, Props]]) -> None:
        self.nodes = nodes
        self.ids: dict[str, list[str]] = defaultdict(list)
        for name, props in nodes.items():
            self.ids[props["type"]].append(name)
        self.links: dict[str, list[Link]] = defaultdict(list)
        for kind, source, target, props in links:
            self.links[kind].append(Link(source, target, props))

    @classmethod
    def of_networkx(cls, graph: networkx.MultiDiGraph[str]) -> Facts:
        links = ((props["type"], source, target, props) for source, target, props in graph.edges(data=True))
        return cls({name: props for name, props in graph.nodes(data=True)}, links)

    @classmethod
    def of_rows(
        cls, nodes: Iterable[tuple[str, str, Props]], edges: Iterable[tuple[str, str, str, str, Props]]
    ) -> Facts:
        """Of (id, label, properties) and (id, type, source, target, properties), as the evidence store keeps them."""
        known_nodes = {name: {"type": label, **props} for name, label, props in nodes}
        return cls(known_nodes, (edge[1:] for edge in edges))

    def of(self, name: str, prop: str) -> Any:
        """A property of a node, None where it is not known."""
        return self.nodes[name].get(prop)

    def is_a(self, name: str, label: str) -> bool:
        return bool(self.nodes[name]["type"] == label)

    def title(self, meeting: str) -> str:
        """What a meeting is called: its label, else its id."""
        return str(self.nodes[meeting].get("label", meeting))

    def dated(self, meeting: str) -> str:
        """Date and name in one string."""
        return f"{self.nodes[meeting].get('date', '?')} {self.title(meeting)}"

    def by_date(self, meetings: Iterable[str]) -> list[str]:
        """In the order of their first day, those without one last."""
        return sorted(meetings, key=lambda m: (*nulls_last(self.of(m, "date_start")), m))

    # ------------------------------------------------------------------ meetings

    @cached_property
    def held(self) -> set[str]:
        return {m for m in self.ids["Meeting"] if self.of(m, "status") == "held"}

    @cached_property
    def above(self) -> dict[str, set[str]]:
        """Meeting -> the meetings it is directly a part of."""
        return self.targets_of(link for link in self.links["PART_OF"] if self.is_a(link.target, "Meeting"))

    @staticmethod
    def targets_of(links: Iterable[Link]) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for link in links:
            found[link.source].add(link.target)
        return found

    @cached_property
    def wholes(self) -> dict[str, tuple[str, ...]]:
        """Held meeting -> the wholes it counts for, itself if it is one."""
        return {room: self._wholes_above(room) for room in self.held}

    def _wholes_above(self, room: str) -> tuple[str, ...]:
        if room not in self.above:
            return (room,)
        return tuple(sorted(m for m in self.upwards(room) if m in self.held and not self.above.get(m)))

    def upwards(self, meeting: str) -> set[str]:
        """The meeting and everything at most three PART_OF steps above it."""
        reached = edge = {meeting}
        for _ in range(PART_STEPS):
            edge = {up for m in edge for up in self.above.get(m, ())} - reached
            reached = reached | edge
        return reached

    def in_period(self, meeting: str, since: str | None, until: str | None) -> bool:
        props = self.nodes[meeting]
        first, last = str(props.get("date_start", NEVER)), str(props.get("date_end", ""))
        return last >= (since or "") and first <= (until or NEVER)

    @cached_property
    def all_wholes(self) -> list[str]:
        """Every whole, by date."""
        return self.by_date(m for m in self.held if not self.above.get(m))

    def counted(self, since: str | None = None, until: str | None = None) -> list[str]:
        """The wholes of a period, by date."""
        return [m for m in self.all_wholes if self.in_period(m, since, until)]

    def wholes_where(self, test: Callable[[str], bool]) -> set[str]:
        """The wholes of which one room passes a test."""
        return {whole for room in self.held if test(room) for whole in self.wholes[room]}

    # ------------------------------------------------------------------ people

    @cached_property
    def seats(self) -> list[Link]:
        """Every ATTENDED edge into a held meeting, of people and of bodies."""
        return [link for link in self.links["ATTENDED"] if link.target in self.held]

    @cached_property
    def rooms(self) -> dict[str, dict[str, list[Props]]]:
        """Held meeting -> person -> their ATTENDED edges."""
        found: dict[str, dict[str, list[Props]]] = defaultdict(lambda: defaultdict(list))
        people = set(self.ids["Person"])
        for seat in self.seats:
            if seat.source in people:
                found[seat.target][seat.source].append(seat.props)
        return found

    @cached_property
    def rooms_of(self) -> dict[str, set[str]]:
        """Person -> the held meetings they sat in."""
        found: dict[str, set[str]] = defaultdict(set)
        for room, people in self.rooms.items():
            for person in people:
                found[person].add(room)
        return found

    @cached_property
    def attended(self) -> dict[str, dict[str, list[Props]]]:
        """Person -> whole -> the ATTENDED edges that say so."""
        found: dict[str, dict[str, list[Props]]] = defaultdict(lambda: defaultdict(list))
        for room, people in self.rooms.items():
            for person, seats in people.items():
                for whole in self.wholes[room]:
                    found[person][whole].extend(seats)
        return found

    def attendance(self, meetings: Iterable[str]) -> Iterator[tuple[str, dict[str, list[Props]]]]:
        """Each person with those of the meetings that they attended; people with none are left out."""
        wanted = set(meetings)
        for person, wholes in self.attended.items():
            there = {m: seats for m, seats in wholes.items() if m in wanted}
            if there:
                yield person, there

    def together(self, person: str, other: str) -> dict[str, list[Props]]:
        """Whole -> the ATTENDED edges of both, for the meetings where the two sat in one room."""
        found: dict[str, list[Props]] = defaultdict(list)
        if person == other:
            return found
        for room in self.rooms_of.get(person, set()) & self.rooms_of.get(other, set()):
            for whole in self.wholes[room]:
                found[whole] += self.rooms[room][person] + self.rooms[room][other]
        return found

    def roommates(self, person: str) -> set[str]:
        """Everybody who ever sat in one room with a person."""
        rooms = self.rooms_of.get(person, ())
        return set().union(*(self.rooms[room] for room in rooms)) - {person}

    def company(self, person: str) -> dict[str, dict[str, list[Props]]]:
        """Other person -> whole -> the ATTENDED edges of both, where they sat in one room."""
        found: dict[str, dict[str, list[Props]]] = defaultdict(lambda: defaultdict(list))
        for room in self.rooms_of.get(person, ()):
            own = self.rooms[room][person]
            for other, seats in self.rooms[room].items():
                if other != person:
                    for whole in self.wholes[room]:
                        found[other][whole] += own + seats
        return found

    def rooms_by_whole(self) -> dict[str, list[str]]:
        """Whole -> its rooms."""
        found: dict[str, list[str]] = defaultdict(list)
        for room in self.rooms:
            for whole in self.wholes[room]:
                found[whole].append(room)
        return found

    def chain(self, person: str, other: str, most: int = 6) -> list[str]:
        """The shortest way from person to meeting to person, `most` meetings at most; of several the first by ids."""
        steps = {other: 0}
        edge = {other}
        while edge and person not in steps and max(steps.values()) < 2 * most:
            edge = {far for near in edge for far in self._beside(near)} - steps.keys()
            steps |= dict.fromkeys(edge, max(steps.values()) + 1)
        found = [person] if person in steps else []
        while found and found[-1] != other:
            here = found[-1]
            found.append(min(far for far in self._beside(here) if steps.get(far) == steps[here] - 1))
        return found

    def _beside(self, node: str) -> Iterable[str]:
        """A room's people, or a person's rooms."""
        return self.rooms[node] if node in self.rooms else self.rooms_of.get(node, ())

    def rooms_below(self, meeting: str) -> list[str]:
        """The rooms of a meeting: itself and the held parts at most three PART_OF steps below it."""
        return [room for room in self.held if meeting in self.upwards(room)]

    def people_in(self, rooms: Iterable[str]) -> dict[str, list[Props]]:
        """Person -> their ATTENDED edges into these rooms."""
        found: dict[str, list[Props]] = defaultdict(list)
        for room in rooms:
            for person, seats in self.rooms.get(room, {}).items():
                found[person] += seats
        return found

    @cached_property
    def present(self) -> dict[str, set[str]]:
        """Whole -> the people who attended it."""
        found: dict[str, set[str]] = defaultdict(set)
        for person, wholes in self.attended.items():
            for whole in wholes:
                found[whole].add(person)
        return found

    def names(self, nodes: Iterable[str]) -> list[str]:
        """Names in order; people who share a name each count."""
        return sorted(known_name for node in nodes if (known_name := self.of(node, "name")) is not None)

    def by_name(self, nodes: Iterable[str]) -> list[str]:
        """Nodes in the order of their names, those without one last."""
        return sorted(nodes, key=self.rank_by_name.__getitem__)

    @cached_property
    def rank_by_name(self) -> dict[str, int]:
        """The place of each agency, person and topic among all by name, so that each list is sorted by a number."""
        ids = (node for label in ("Agency", "Person", "Topic") for node in self.ids[label])
        ordered = sorted(ids, key=lambda node: (*nulls_last(self.of(node, "name")), node))
        return {node: place for place, node in enumerate(ordered)}

    def named(self, node: str) -> str:
        """The name of a node, else its id."""
        return str(self.nodes[node].get("name", node))

    def span(self, meetings: Iterable[str]) -> tuple[str | None, str | None]:
        """First and last day on which one of the meetings began."""
        days = known(self.of(m, "date_start") for m in meetings)
        return (days[0], days[-1]) if days else (None, None)

    # ------------------------------------------------------------------ agencies and topics

    @cached_property
    def delegates(self) -> dict[str, dict[str, list[Link]]]:
        """Agency -> whole -> the ATTENDED edges by which it was there: its own, and its people's."""
        found: dict[str, dict[str, list[Link]]] = defaultdict(lambda: defaultdict(list))
        for agency, seat in self.agency_seats:
            for whole in self.wholes[seat.target]:
                found[agency][whole].append(seat)
        return found

    @cached_property
    def agencies_of(self) -> dict[str, dict[str, list[Link]]]:
        """Whole -> the agencies present and the ATTENDED edges by which each was: `delegates` turned round."""
        found: dict[str, dict[str, list[Link]]] = defaultdict(lambda: defaultdict(list))
        for agency, seat in self.agency_seats:
            for whole in self.wholes[seat.target]:
                found[whole][agency].append(seat)
        return found

    @cached_property
    def agency_seats(self) -> list[tuple[str, Link]]:
        """Each agency with each ATTENDED edge by which it was in a room."""
        return [(agency, seat) for seat in self.seats for agency in seat.props.get("agencies", ())]

    @cached_property
    def posts_at(self) -> dict[str, dict[str, set[str]]]:
        """Meeting -> person -> the agencies they were seen there for."""
        found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for person, agency, post in self.links["REPRESENTS"]:
            for room in post.get("meetings", ()):
                found[room][person].add(agency)
        return found

    @cached_property
    def discussed(self) -> dict[str, dict[str, list[Props]]]:
        """Topic -> whole -> the DISCUSSED edges of it and its held parts."""
        found: dict[str, dict[str, list[Props]]] = defaultdict(lambda: defaultdict(list))
        for link in self.links["DISCUSSED"]:
            for whole in self.wholes.get(link.source, ()):
                found[link.target][whole].append(link.props)
        return found

    def topics_at(self, meetings: Iterable[str]) -> Iterator[tuple[str, dict[str, list[Props]]]]:
        """Each topic with those of the meetings where it was discussed."""
        wanted = set(meetings)
        for topic, wholes in self.discussed.items():
            there = {m: said for m, said in wholes.items() if m in wanted}
            if there:
                yield topic, there

    def agencies_at(self, meetings: Iterable[str]) -> Iterator[tuple[str, dict[str, list[Link]]]]:
        """Each agency with those of the meetings where it was present."""
        wanted = set(meetings)
        for agency, wholes in self.delegates.items():
            there = {m: seats for m, seats in wholes.items() if m in wanted}
            if there:
                yield agency, there

    @cached_property
    def sources(self) -> dict[str, list[Link]]:
        """Meeting -> its REPORTED_IN edges."""
        found: dict[str, list[Link]] = defaultdict(list)
        for link in self.links["REPORTED_IN"]:
            found[link.source].append(link)
        return found


NEVER = "9999-99"
_known: WeakKeyDictionary[networkx.MultiDiGraph[str], Facts] = WeakKeyDictionary()


def facts(graph: networkx.MultiDiGraph[str] | Facts) -> Facts:
    """The facts of a graph, computed once for as long as the graph lives."""
    if isinstance(graph, Facts):
        return graph
    if graph not in _known:
        _known[graph] = Facts.of_networkx(graph)
    return _known[graph]


def flat(found: Mapping[str, Iterable[Props]]) -> list[Props]:
    """The edges of all meetings in one list."""
    return [edge for edges in found.values() for edge in edges]


def props_of(links: Iterable[Link]) -> list[Props]:
    """The attributes of edges, which is their evidence."""
    return [link.props for link in links]


def known(values: Iterable[T | None]) -> list[T]:
    """The values there are, each once, in order."""
    return sorted({value for value in values if value is not None})  # type: ignore[type-var]


def nulls_last(value: Any) -> tuple[bool, Any]:
    """A sort key that puts None after everything, as Cypher's ascending order does."""
    return (value is None, "" if value is None else value)
