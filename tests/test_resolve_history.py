"""Loading, deciding, undoing and removing in any sequence: the store holds what a fresh start would hold."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule
from meeting_lines import told

from graph.decisions import Decision, live
from graph.errors import BadDecision
from graph.evidence import EvidenceStore
from graph.identity.memory import Memory
from graph.model import Report
from graph.resolve import resolution, resolve

DOCUMENTS: list[Report] = told(
    "a m held 2024-05-06 | ana* beto kate* liam",
    "b m held 2024-05-06 | ana* beto kate* mary",
    "c m held -1 | ana kate caro",
    "d m planned 2024-05 | | place=Lima",
    "e m held 2024-06-01 | dani* kate* eva | place=Lima",
)
SEATS = [
    f"{r.document.id}:{a.evidence[0].start}-{a.evidence[0].end}"
    for r in DOCUMENTS
    for m in r.meetings
    for a in m.attendees
]
MEETINGS = [f"{r.document.id}#m" for r in DOCUMENTS]
PAIRS = st.one_of(
    st.tuples(st.just("person"), st.sampled_from(SEATS), st.sampled_from(SEATS)),
    st.tuples(st.just("meeting"), st.sampled_from(MEETINGS), st.sampled_from(MEETINGS)),
)


class History(RuleBasedStateMachine):
    """A store, and beside it the files that a fresh start would load."""

    decisions: Bundle[int] = Bundle("decisions")

    def __init__(self) -> None:
        super().__init__()
        self.store = EvidenceStore(":memory:")
        self.files: dict[str, Report] = {}
        self.memory = Memory()

    @rule(report=st.sampled_from(DOCUMENTS))
    def load(self, report: Report) -> None:
        self.files[report.document.path] = report
        self.store.save(report)

    @rule(report=st.sampled_from(DOCUMENTS))
    def remove(self, report: Report) -> None:
        assert self.store.remove(report.document.id) == (self.files.pop(report.document.path, None) is not None)

    @rule(target=decisions, verdict=st.sampled_from(["same", "different", "unsure"]), pair=PAIRS)
    def decide(self, verdict: str, pair: tuple[str, str, str]) -> int:
        fields = dict(zip(("kind", "left", "right"), pair, strict=True))
        with suppress(BadDecision):
            return self.store.decide(Decision.model_validate({"verdict": verdict, **fields})).id
        return 0

    @rule(number=decisions)
    def undo(self, number: int) -> None:
        with suppress(BadDecision):
            self.store.decide(Decision(verdict="undo", kind="person", left=str(number)))
            assert number not in {decision.id for decision in live(self.store.decisions())}

    @rule(verdict=st.sampled_from(["same", "different", "unsure"]), pair=PAIRS)
    def decide_and_undo(self, verdict: str, pair: tuple[str, str, str]) -> None:
        before = resolve(self.store.reports(), self.store.decisions()).to_json()
        if number := self.decide(verdict, pair):
            self.store.decide(Decision(verdict="undo", kind="person", left=str(number)))
        log = self.store.decisions()
        assert resolve(self.store.reports(), log).to_json() == before

    @invariant()
    def the_graph_is_that_of_a_fresh_start(self) -> None:
        log = self.store.decisions()
        found = resolution(self.store.reports(), log, memory=self.memory)
        self.memory = Memory(self.memory.used)
        assert found.graph.to_json() == resolve(self.files.values(), live(log)).to_json()

    @invariant()
    def no_statement_is_lost(self) -> None:
        graph = resolve(self.files.values(), self.store.decisions())
        kept = {statement for edge in graph.with_type("ATTENDED") for statement in edge.props["statements"]}
        loaded = {r.document.id for r in self.files.values()}
        assert kept == {seat for seat in SEATS if seat.rpartition(":")[0] in loaded}

    @invariant()
    def same_is_one_and_different_are_two(self) -> None:
        found = resolution(self.files.values(), self.store.decisions())
        home = {reference: node for node, references in found.mentions.items() for reference in references}
        for decision in live(self.store.decisions()):
            sides = home.get(decision.left), home.get(decision.right)
            if None not in sides and decision.verdict != "undo":
                assert (sides[0] == sides[1]) == (decision.verdict == "same")

    def teardown(self) -> None:
        self.store.close()


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=12, stateful_step_count=10, deadline=None)
