"""What to say where a question was not understood: why, and the nearest that can be asked, with names in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from queries.answer import param_heading, phrase
from queries.catalogue import Query, catalogue
from queries.names import Names
from queries.patterns import Pattern, form_of, patterns
from queries.question import Match, Question, Refusal
from queries.reading import Reading
from queries.segments import UNKNOWN, Slot
from queries.words import lexicon, words

SLOT = re.compile(r"\{(\w+)\}")
KINDS = ("person", "agency", "topic", "meeting", "place", "series", "post")
LISTED_AT_MOST = 8
OFFERED = 3


def which_one(match: Match, param: str, found: list[str], text: str, given: dict[str, str], names: Names) -> Refusal:
    """A name or description that fits nothing or several: the question again with each of them."""
    query = catalogue()[match.pattern.query]
    if not found:
        return Refusal([filled(query, match.lang, names)], phrase("no_meeting", match.lang, text=text), match.lang)
    titles = names.told_apart(found[:LISTED_AT_MOST])
    asked = [filled(query, match.lang, names, {**given, param: title}) for title in titles]
    return Refusal(asked, phrase("which_one", match.lang, text=text, number=len(found)), match.lang)


def same_twice(match: Match, text: str) -> Refusal:
    """Two names that are one: nobody meets themselves."""
    return Refusal([], phrase("same_twice", match.lang, text=text), match.lang)


def ambiguous(questions: list[Question], lang: str, names: Names) -> Refusal:
    """Several questions in one: each of them in words."""
    return Refusal([in_words(one, names) for one in questions], phrase("ambiguous", lang), lang)


def unknown(found: list[Reading], lang: str, names: Names) -> Refusal:
    """A question with a name nobody knows, or whose words make no question here; `found` are its readings."""
    for reading in found:
        strange = strange_words(reading)
        if len(strange) == 1 and reading.cost < 2 * UNKNOWN and not is_common(strange[0], lang):
            fitting = list(as_names(reading))
            if fitting and may_be_a_name(strange[0], [kind for kind, _ in fitting], names):
                return no_such(fitting[0][1], fitting[0][0], strange[0], lang, names)
            if fitting:
                return Refusal(nearest(reading, lang, names), say_unknown(strange, lang), lang)
    texts = strange_words(found[0]) if found else []
    reason = say_unknown(texts, lang) if texts else phrase("not_understood", lang)
    return Refusal(nearest(found[0], lang, names) if found else [], reason, lang)


def strange_words(reading: Reading) -> list[str]:
    return [slot.text for slot in reading.slots if slot.kind == "unknown"]


def as_names(reading: Reading) -> Iterator[tuple[str, Pattern]]:
    """Each kind of name that the strange words could stand for, with an example of that form."""
    for kind in KINDS:
        order = tuple("{" + kind + "}" if item == "{unknown}" else item for item in reading.order)
        if known := patterns().get(form_of(order)):
            yield kind, known[0]


def may_be_a_name(text: str, kinds: Iterable[str], names: Names) -> bool:
    """Whether words nobody knows are rather a name: they have capitals, are several, or look like one there is."""
    near = len(text) > 4 and any(names.nearest(kind, text) for kind in kinds)
    return text != text.lower() or " " in text or near


def say_unknown(texts: list[str], lang: str) -> str:
    return phrase("unknown_words", lang, text=", ".join(texts))


def is_common(text: str, lang: str) -> bool:
    """Whether all words are of the question's language, and so no name."""
    return all(lexicon(lang).knows(word.key) for word in words(text))


def no_such(pattern: Pattern, kind: str, text: str, lang: str, names: Names) -> Refusal:
    """A name that is not in the graph, with the nearest that are."""
    query = catalogue()[pattern.query]
    params = {param.name for param in query.params if param.type == kind}
    slot = next((name for name, _ in pattern.slots if name in params), None)
    near = names.nearest(kind, text)
    asked = [filled(query, lang, names, {slot: title} if slot else {}) for title in near]
    return Refusal(
        asked or [filled(query, lang, names)], phrase("did_you_mean" if near else "no_such", lang, text=text), lang
    )


def nearest(reading: Reading, lang: str, names: Names) -> list[str]:
    """The questions whose concepts and slots a reading shares most, with its names in them."""
    concepts, kinds = form_of(reading.order)
    said = concepts | set(kinds)
    scores: dict[str, float] = {}
    for (other, slots), examples in patterns().items():
        meant = other | set(slots)
        alike = len(said & meant) / len(said | meant) if meant else 0.0
        for example in examples:
            scores[example.query] = max(scores.get(example.query, 0.0), alike)
    best = sorted(scores, key=lambda query: (-scores[query], query))[:OFFERED]
    return [
        filled(catalogue()[query], lang, names, mentioned(catalogue()[query], reading.slots, names)) for query in best
    ]


def mentioned(query: Query, slots: Iterable[Slot], names: Names) -> dict[str, str]:
    """The names a question gave, for the parameters that they fit."""
    given: dict[str, str] = {}
    for slot in slots:
        for param in query.params:
            if param.type == slot.kind and param.name not in given and isinstance(slot.values[0], str):
                given[param.name] = names.title(slot.values[0])
                break
    return given


def in_words(question: Question, names: Names) -> str:
    """A question as it can be asked, with what its wording has no place for in brackets: "(since: 2024-01-01)"."""
    query, given = catalogue()[question.query], {}
    for name, value in question.params.items():
        listed = value if isinstance(value, list) else [value]
        given[name] = ", ".join(names.title(str(one)) for one in listed[:3]) + (" …" if len(listed) > 3 else "")
    wording = filled(query, question.lang, names, given)
    placed = SLOT.findall(query.questions[question.lang])
    rest = [f"{param_heading(name, question.lang)}: {text}" for name, text in given.items() if name not in placed]
    return f"{wording} ({', '.join(rest)})" if rest else wording


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
