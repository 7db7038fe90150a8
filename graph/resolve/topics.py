"""Which topic each wording means: the taxonomy's id where there is one, else the wording itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from graph.authority import Authority, name_key
from graph.model import Discussed
from graph.resolve.ids import node_id
from graph.resolve.seats import Record


@dataclass(frozen=True, slots=True)
class Topics:
    """`of` gives the node id for a (record, place); `names` the names of each node: name, name_es, name_en."""

    of: dict[tuple[str, int], str]
    names: dict[str, dict[str, str]]


def resolve_topics(records: Iterable[Record], authority: Authority) -> Topics:
    """`records` in reading order."""
    taxonomy = {str(entry["id"]): entry for entry in authority.topics}
    index = _index(taxonomy)
    found = Topics({}, {})
    for record in records:
        for place, topic in enumerate(record.meeting.topics):
            entry = taxonomy.get(topic.topic_id or index.get(name_key(topic.name), ""))
            node = f"topic-{entry['id']}" if entry else node_id("topic", name_key(topic.name))
            found.of[record.id, place] = node
            if node not in found.names:
                found.names[node] = _names(entry, topic, record.document.lang)
    return found


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
