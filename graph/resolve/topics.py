"""Which topic each wording means: what people say, else the taxonomy's id where there is one, else the wording."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graph.authority import Authority, name_key
from graph.decisions import Decision, joined
from graph.findings import Finding
from graph.model import Discussed
from graph.resolve.ids import node_id, statement_id
from graph.resolve.links import Links, links
from graph.resolve.seats import Record

Place = tuple[str, int]  # record id, and the place of the topic in it


@dataclass(slots=True)
class Topics:
    """`of` gives the node id for a (record, place); `names` the names of each node: name, name_es, name_en.

    `mentions` are references of each node's wordings, the earliest first.
    """

    of: dict[Place, str] = field(default_factory=dict)
    names: dict[str, dict[str, str]] = field(default_factory=dict)
    mentions: dict[str, list[str]] = field(default_factory=dict)
    redirects: dict[str, str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Wording:
    """A topic in words of one kind. `reference` is where it was first read; `entry` the taxonomy's, `alone` the id it
    has by itself."""

    reference: str
    topic: Discussed
    lang: str | None
    entry: Any
    alone: str


def resolve_topics(records: Iterable[Record], authority: Authority, decisions: Iterable[Decision] = ()) -> Topics:
    """`records` in reading order."""
    wordings, of, known = _wordings(records, authority)
    decided = links(decisions, "topic", known, [(one.topic.name, key) for key, one in wordings.items()])
    groups = _groups(wordings, decided)
    found = Topics(findings=list(_findings(wordings, decided)))
    home: dict[str, str] = {}
    for group in groups:
        leader = next((wordings[key] for key in group if wordings[key].entry), wordings[group[0]])
        # Of two groups that people parted the later one is named by its words.
        node = leader.alone if leader.alone not in found.names else node_id("topic", "apart", group[0])
        home.update(dict.fromkeys(group, node))
        found.names[node] = _names_of([wordings[key] for key in group], leader)
        for key in group:
            if key in decided.names:
                found.names[node]["name"] = decided.names[key]
        found.mentions[node] = [wordings[key].reference for key in group]
    ids = {one.alone: home[key] for key, one in reversed(wordings.items())}
    found.redirects = {alone: node for alone, node in ids.items() if alone not in found.names}
    found.of = {place: home[key] for place, key in of.items()}
    return found


def _wordings(
    records: Iterable[Record], authority: Authority
) -> tuple[dict[str, Wording], dict[Place, str], dict[str, str]]:
    """The wordings by key, the key at every place, and the key behind every reference."""
    taxonomy = {str(entry["id"]): entry for entry in authority.topics}
    index = _index(taxonomy)
    wordings: dict[str, Wording] = {}
    of: dict[Place, str] = {}
    known: dict[str, str] = {}
    for record in records:
        for place, topic in enumerate(record.meeting.topics):
            words = name_key(topic.name)
            entry = taxonomy.get(topic.topic_id or index.get(words, ""))
            key = f"{entry['id'] if entry else ''}|{words}"
            reference = topic_reference(record, place)
            if known.setdefault(reference, key) != key:
                reference = f"{reference}~{words}"  # two topics on the same words
                known[reference] = key
            of[record.id, place] = key
            if key not in wordings:
                alone = f"topic-{entry['id']}" if entry else node_id("topic", words)
                wordings[key] = Wording(reference, topic, record.document.lang, entry, alone)
    return wordings, of, known


def topic_reference(record: Record, place: int) -> str:
    """`DOCUMENT:START-END` of a topic's words; where it has none, its place in the report."""
    evidence = record.meeting.topics[place].evidence
    return statement_id(record.document.id, evidence[0]) if evidence else f"{record.id}@topic{place}"


def _groups(wordings: Mapping[str, Wording], decided: Links) -> list[list[str]]:
    """Keys that mean one topic: what people said, then what the taxonomy says, never across a decision.

    In reading order, and so are the groups.
    """
    home = {key: key for key in wordings} | joined(decided.must)
    members: dict[str, list[str]] = {}
    for key in wordings:
        members.setdefault(home[key], []).append(key)
    apart = {*decided.cannot, *decided.open}
    likewise: dict[str, list[str]] = {}
    for key, one in wordings.items():
        for other in likewise.setdefault(one.alone, []):
            ours, theirs = home[other], home[key]
            pairs = ((min(x, y), max(x, y)) for x in members[ours] for y in members[theirs])
            if ours != theirs and not (apart and any(pair in apart for pair in pairs)):
                home.update(dict.fromkeys(members[theirs], ours))
                members[ours] += members.pop(theirs)
        likewise[one.alone].append(key)
    order = {key: place for place, key in enumerate(wordings)}
    return sorted((sorted(group, key=order.__getitem__) for group in members.values()), key=lambda g: order[g[0]])


def _findings(wordings: Mapping[str, Wording], decided: Links) -> Iterator[Finding]:
    for (a, b), number in sorted(decided.must.items()):
        left, right = wordings[a].reference, wordings[b].reference
        yield Finding(finding="merge", kind="topic", left=left, right=right, decision=number)


def _names_of(group: Iterable[Wording], leader: Wording) -> dict[str, str]:
    """The leader's names, and those that others add in another language."""
    names: dict[str, str] = {}
    for one in (leader, *group):
        names = {**_names(one.entry, one.topic, one.lang), **names}
    return names


def _index(taxonomy: Mapping[str, Any]) -> dict[str, str]:
    """Folded wording -> id of the one topic that has it."""
    index: dict[str, set[str]] = {}
    for key, entry in taxonomy.items():
        for names in entry.get("names", {}).values():
            for name in names:
                index.setdefault(name_key(name), set()).add(key)
    return {name: next(iter(keys)) for name, keys in index.items() if len(keys) == 1}


def _names(entry: Any, topic: Discussed, lang: str | None) -> dict[str, str]:
    if entry:
        by_lang = {f"name_{code}": str(names[0]) for code, names in sorted(entry["names"].items()) if names}
        return {"name": by_lang.get("name_en", topic.name), **by_lang}
    return {"name": topic.name} | ({f"name_{lang}": topic.name} if lang else {})
