"""A document more: only what it touches is compared, and the result is that of a fresh start, byte for byte."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from meeting_lines import told
from test_identity_any import PEOPLE
from test_resolve_any import reports

from graph.evidence import EvidenceStore
from graph.identity.cluster import cluster
from graph.identity.memory import Memory
from graph.identity.people import PersonMention
from graph.model import Report
from graph.resolve import Resolution, resolution
from whomet.loading import current_graph


def written(memory: Memory) -> Memory:
    """What a memory is after it was kept in a file."""
    return Memory({key: json.loads(json.dumps(answer)) for key, answer in memory.used.items()})


def all_of(found: Resolution) -> tuple[object, ...]:
    return found.graph.to_json(), found.findings, found.redirects, found.mentions


@settings(max_examples=40, deadline=None)
@given(reports(), st.randoms(use_true_random=False))
def test_documents_one_after_the_other_are_as_all_at_once(said: list[Report], dice: Random) -> None:
    dice.shuffle(said)
    memory = Memory()
    for count in range(1, len(said) + 1):
        memory = written(memory)
        assert all_of(resolution(said[:count], memory=memory)) == all_of(resolution(said[:count]))


@settings(max_examples=40, deadline=None)
@given(st.lists(PEOPLE, max_size=12, unique_by=lambda m: m.id), st.randoms(use_true_random=False))
def test_mentions_that_come_and_go_are_as_a_fresh_start(mentions: list[PersonMention], dice: Random) -> None:
    memory = Memory()
    for _ in range(4):
        some = dice.sample(mentions, dice.randint(0, len(mentions)))
        memory = written(memory)
        before, after = cluster(some), cluster(some, memory=memory)
        assert (after.groups, after.review, dict(after.reasons)) == (
            before.groups,
            before.review,
            dict(before.reasons),
        )


def test_only_what_a_document_touches_is_compared() -> None:
    names = ["Ana Ulibarri Paz", "Eva Tindall", "Omar Vallina", "Lena Okoye", "Hugo Quiñenco", "Ruth Olmos"]
    crowd = [
        PersonMention(f"{d}{n}", name, document=d, country="MX", agency=f"Agency {n}", role=role, date="2024")
        for d, role in (("a", "directora"), ("b", "directora general"))
        for n, name in enumerate(names)
    ]
    memory = Memory()
    list(cluster(crowd, memory=memory).reasons.values())
    again = written(memory)
    list(cluster(crowd, memory=again).reasons.values())
    assert len(memory.used) >= 2 * len(names) and not again.fresh
    more = written(memory)
    newcomer = PersonMention("c", "Ana Ulibarri", document="c", country="MX", role="directora", date="2024")
    found = cluster([*crowd, newcomer], memory=more)
    assert ["a0", "b0", "c"] in found.groups and len(list(found.reasons.values())) == len(names) + 1
    assert 0 < len(more.fresh) <= 3


def test_the_store_keeps_what_was_compared(tmp_path: Path) -> None:
    documents = told("a m held 2024-05-06 | ana* beto kate* liam", "b m held 2024-05-06 | ana* beto kate* mary")
    path = f"{tmp_path}/w.db"
    with EvidenceStore(path) as store:
        assert not store.memory().known
        store.save(documents[0])
        current_graph(store)
        store.save(documents[1])
        graph = current_graph(store)
        assert graph.to_json() == resolution(documents).graph.to_json()
    with EvidenceStore(path) as store:
        memory = store.memory()
        assert memory.known
        resolution(store.reports(), memory=memory)
        assert not memory.fresh
        for document in documents:
            store.remove(document.document.id)
        current_graph(store)
        assert not store.memory().known, "nothing stays of a document that is gone"
