"""What to offer where a question was not understood: the nearest that can be asked, with names of the graph in them."""

from __future__ import annotations

import re

from queries.catalogue import Query, catalogue
from queries.names import Names

SLOT = re.compile(r"\{(\w+)\}")


def suggestions(text: str, lang: str, names: Names, most: int = 3) -> list[str]:
    """The questions of the catalogue that look most like a text, ready to be asked."""
    from rapidfuzz import fuzz, process

    queries = list(catalogue().values())
    asked = [SLOT.sub("", query.questions[lang]) for query in queries]
    near = process.extract(text, asked, scorer=fuzz.token_set_ratio, limit=most)
    return [filled(queries[at], lang, names) for _, _, at in near]


def filled(query: Query, lang: str, names: Names, given: dict[str, str] | None = None) -> str:
    """A query's example question with names: those given, else some of the graph."""
    types = {param.name: param.type for param in query.params}
    chosen = dict(given or {})
    for slot in SLOT.findall(query.questions[lang]):
        if slot not in chosen:
            taken = set(chosen.values())
            titles = [title for value in names.values(types[slot])[:9] if (title := names.title(value)) not in taken]
            chosen[slot] = titles[0] if titles else "…"
    return SLOT.sub(lambda match: chosen[match[1]], query.questions[lang])
