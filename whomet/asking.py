"""One question after another: each read, answered and printed; the last one kept for what is asked about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from whomet.answering import collecting_later
from whomet.output import Form, plain, say

if TYPE_CHECKING:
    from queries.question import Question
    from queries.run import Result
    from whomet.answering import Answering


@dataclass
class Asking:
    """Who answers and in what form; `why` as in `print_answer`, `cypher` prints queries instead of answers."""

    by: Answering
    form: Form = "table"
    why: bool | None = None
    cypher: bool = False
    last: tuple[Question, Result | None] | None = None

    @collecting_later()
    def ask(self, text: str) -> bool:
        """Answer a question; False where it was not understood."""
        from queries.answer import phrase
        from queries.ask import Refusal, compile_question
        from queries.names import names_of
        from queries.refuse import in_words
        from whomet.answering import answer
        from whomet.answers import print_answer, print_cypher, print_refusal

        understood = compile_question(text, self.by.store)
        if isinstance(understood, Refusal):
            print_refusal(understood.suggestions, understood.reason, self.form)
            return False
        self.last = understood, None
        asked = in_words(understood, names_of(self.by.store))
        if self.form == "table":
            say(plain(phrase("read_as", understood.lang, question=asked)))
        if self.cypher:
            print_cypher(understood.query, understood.params, self.by)
            return True
        result = answer(understood.query, understood.params, self.by)
        self.last = understood, result
        print_answer(result, self.by, self.form, lang=understood.lang, why=self.why, notes=understood.notes)
        return True

    def tell_why(self) -> None:
        """The words of the last answer."""
        from whomet.answers import print_evidence

        if self.last and self.last[1]:
            print_evidence(self.last[1], self.by, self.last[0].lang)

    def tell_cypher(self) -> None:
        """The query of the last answer."""
        from whomet.answers import print_cypher

        if self.last:
            print_cypher(self.last[0].query, self.last[0].params, self.by)
