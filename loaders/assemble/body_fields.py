"""Bodies called by their fields alone: "los titulares de Defensa, Marina y Conagua"."""

from __future__ import annotations

from ..agencies import AgencyMention
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import clean
from ..vocabulary import institutional
from .body_names import after_body, surely
from .named import Named

OF = small_words("of_or_from")


def fields(scene: Scene, first: int, named: Named) -> list[tuple[int, AgencyMention]]:
    """`titulares de Defensa, Marina y Conagua`: bodies called by their fields alone, as (first token, body).

    A row of them only, most of them everyday words of government, with nobody named among them.
    """
    tokens, row, index = scene.tokens, list[tuple[int, AgencyMention]](), first
    joins = named.words.set("conjunctions") | {","}
    named_so = [p for p in scene.people if surely(p) and (not p.name.single or p.role or p.honorific)]
    people = {i for p in named_so for i in range(p.name.first, p.name.stop)}  # not "Salud" alone
    while index < len(tokens) and tokens[index].cap and tokens[index].kind == "word" and index not in people:
        known = named.in_scene(scene).get(index)
        stop = after_body(scene, known) if known else index + 1
        while stop < len(tokens) and tokens[stop].cap and stop not in named.in_scene(scene):
            stop += 1
        name = clean(named.text[tokens[index].start : tokens[stop - 1].end])
        if index in scene.marks.place and not known:
            return []
        row.append((index, known or AgencyMention(tokens[index].start, tokens[stop - 1].end, name)))
        if stop + 1 >= len(tokens) or tokens[stop].low not in joins:
            break
        index = stop + 1 + (tokens[stop].text == "," and tokens[stop + 1].low in joins)
        index += index < len(tokens) and tokens[index].low in OF
    plain = [body for at, body in row if tokens[at].low in institutional() or body.agency_id]
    return row if 2 * len(plain) > len(row) else []
