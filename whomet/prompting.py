"""A prompt for questions, with history and completion; from a pipe, one question a line.

`why` (or `por qué`) shows the words of the last answer, `cypher` its query, `help` (`ayuda`) what can be asked, and
`exit` (`salir`) or Ctrl-D ends it.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph.errors import WhometError
from whomet.asking import Asking
from whomet.output import plain, say, show

if TYPE_CHECKING:
    from prompt_toolkit import PromptSession

WORDS = {
    "why": "why", "por qué": "why", "por que": "why", "cypher": "cypher",
    "help": "help", "ayuda": "help", "exit": "exit", "quit": "exit", "salir": "exit",
}  # fmt: skip
GREETING = "Ask in English or Spanish. Tab completes names; `why` shows the words of an answer; Ctrl-D ends."
HISTORY = ".whomet_history"
MOST = 40  # completions offered


def converse(asking: Asking) -> None:
    """Answer until the input ends. A mistake is told, and the next question awaited."""
    if sys.stdin.isatty():
        say(GREETING)
        session = prompt_session(asking)
        lines = typed(session.prompt)
    else:
        lines = iter(sys.stdin)
    for line in lines:
        text = line.strip().strip("¿?").strip()
        word = WORDS.get(text.casefold())
        if word == "exit":
            return
        if text:
            _respond(asking, line.strip(), word)
            show()


def _respond(asking: Asking, text: str, word: str | None) -> None:
    from whomet.listing import print_queries

    told: dict[str, Callable[[], Any]] = {
        "why": asking.tell_why, "cypher": asking.tell_cypher, "help": lambda: print_queries("table"),
    }  # fmt: skip
    try:
        told.get(word or "", lambda: asking.ask(text))()
    except WhometError as error:
        say(f"whomet: {plain(str(error))}")


def typed(prompt: Callable[[], str]) -> Iterator[str]:
    """What is typed, until Ctrl-D; Ctrl-C drops a line that was begun."""
    while True:
        try:
            yield prompt()
        except KeyboardInterrupt:
            continue
        except EOFError:
            return


def prompt_session(asking: Asking, **options: Any) -> PromptSession[str]:
    """The prompt; `options` are prompt_toolkit's own, such as its input and output."""
    from prompt_toolkit import PromptSession
    from prompt_toolkit.completion import Completer, Completion
    from prompt_toolkit.history import FileHistory, InMemoryHistory

    class Names(Completer):
        """Names of the graph, and questions that can be asked where the line has just begun."""

        def get_completions(self, document: Any, complete_event: Any) -> Iterator[Any]:
            for text, length in completions(document.text_before_cursor, known):
                yield Completion(text, start_position=-length)

    known = completable(asking)
    kept = Path.home() / HISTORY
    history = FileHistory(str(kept)) if os.access(kept.parent, os.W_OK) else InMemoryHistory()
    return PromptSession("whomet> ", completer=Names(), history=history, complete_while_typing=False, **options)


def completable(asking: Asking) -> dict[str, list[str]]:
    """Names by their first letters, without accents; questions under the empty text."""
    from queries.catalogue import catalogue
    from queries.names import names_of
    from queries.words import key

    names = names_of(asking.by.store)
    found: dict[str, list[str]] = {"": [q for query in catalogue().values() for q in query.questions.values()]}
    for kind in ("person", "agency", "topic", "meeting", "series", "place"):
        for title in dict.fromkeys(names.title(value) for value in names.values(kind)):
            for word in key(title):
                found.setdefault(word[:2], []).append(title)
    return found


def completions(text: str, known: dict[str, list[str]]) -> Iterable[tuple[str, int]]:
    """(completion, letters it replaces): names one of whose words begins like the last word, else whole questions."""
    from queries.words import key, words

    begun = [word.key for word in words(text)]
    last = re.search(r"\w+$", text)
    if last and len(last[0]) >= 2:
        start = key(last[0])
        names = known.get(start[0][:2], []) if start else []
        fitting = [name for name in names if any(word.startswith(start[0]) for word in key(name))]
        yield from ((name, len(last[0])) for name in dict.fromkeys(fitting[:MOST]))
    if len(begun) <= 3:
        questions = [question for question in known[""] if [*key(question)][: len(begun)] == begun]
        yield from ((question, len(text)) for question in questions[:MOST])
