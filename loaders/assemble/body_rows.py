"""Bodies with which a row of those present goes on: ", así como la Policía", "asistieron los alcaldes de A, y la …"."""

from __future__ import annotations

from collections.abc import Iterator

from ..find.heads import head_at
from ..find.scenes import Scene
from ..small_words import small_words
from .body_groups import shown
from .body_items import row_starts
from .body_names import ARTICLES, after_body, surely
from .body_objects import whose_post
from .body_words import Lexicon, after_phrase, first_words
from .named import Named, lexicon
from .unnamed import over_unnamed, parts

OF = small_words("of_or_from")
FROM = small_words("from")
SURE = 2  # bodies that their names show in a row of them
SORT = 12  # tokens from a common noun to its examples, at most
OPENING = 3  # tokens before a common noun that opens its sentence
FIRST = 18  # tokens of a subject that comes before its verb
LONGEST = 60  # tokens from the verb to the body
SPEAKS = 4  # tokens between a body and its verb of saying, at most
JOIN = 3  # tokens of a phrase that adds somebody, at most


def going_on(scene: Scene, lex: Lexicon, named: Named) -> Iterator[int]:
    """First tokens of bodies that stand in the row after a verb of being there, whoever stands before them.

    Anybody may stand before a phrase that adds ("así como"), and what is no name before a row of three; before a comma
    or "and" only people without names, who are no body's own, and the body has its article.
    """
    if not scene.cues.there:
        return
    generic, here = lexicon(named.words.lang).generic, named.in_scene(scene)
    for first, token in enumerate(scene.tokens):
        if first not in here and not (token.cap and token.low in generic and not scene.marks.inside[first]):
            continue
        start = first - (first > 0 and scene.tokens[first - 1].low in ARTICLES)
        added = _added(scene, start, lex)
        begin = _row(scene, start - added, named)
        if begin is None or _speaks(scene, first, named) or whose_post(scene, first, named):
            continue
        several = _after_others(scene, start) and _sure_row(scene, first, named)
        if added or several or start < first and _after_unnamed(scene, begin, start, lex, named):
            yield first


def _after_others(scene: Scene, start: int) -> bool:
    """`state legislators, |`, `las diferentes Secretarías municipales, |`, `attended this time from |`."""
    tokens = scene.tokens
    parted = start > 1 and tokens[start - 1].text == "," and tokens[start - 2].kind == "word"
    return parted and not tokens[start - 2].cap or tokens[start - 1].low in FROM


def _sure_row(scene: Scene, first: int, named: Named) -> bool:
    """Three bodies in a row, two of which their names show."""
    row = row_starts(scene.tokens, first, named.words.lang, named.words.set("conjunctions"))
    return len(row) > SURE and sum(shown(scene, i, named) for i in row) >= SURE


def _row(scene: Scene, stop: int, named: Named) -> int | None:
    """Where the row before token `stop` begins: after the last verb of being there, with no other clause between."""
    words = named.words
    told = (*scene.cues.attend, *scene.cues.of("attend_phrases"))
    begin = max((end for _, end in told if end <= stop), default=None)
    if begin is None or stop - begin > LONGEST:
        return None
    verbs = {first for key in ("talk", "quote", "future") for first, _ in getattr(scene.cues, key)}
    ends = words.sets("list_ends", "who_clauses", "relatives", "auxiliaries")
    between = range(begin, stop)
    return (
        None
        if any(i in verbs or scene.tokens[i].low in ends or scene.tokens[i].text == ":" for i in between)
        else begin
    )


def in_a_row(scene: Scene, noun: int, named: Named) -> bool:
    """A common noun stands in the row after a verb of being there, or among the first words of its sentence."""
    return noun < FIRST or _row(scene, noun, named) is not None


def _speaks(scene: Scene, first: int, named: Named) -> bool:
    """`…, the Ministry (MOM) confirmed`: the source of the news."""
    body = named.in_scene(scene).get(first)
    stop = after_body(scene, body) if body else first + 1
    return any(stop <= verb <= stop + SPEAKS for verb, _ in scene.cues.quote)


def _added(scene: Scene, stop: int, lex: Lexicon) -> int:
    """How many tokens before `stop` are a phrase that adds somebody; 0 where there is none."""
    low = [t.low for t in scene.tokens[max(0, stop - JOIN) : stop]]
    return next((size for size in range(JOIN, 0, -1) if " ".join(low[-size:]) in lex.added), 0)


def _after_unnamed(scene: Scene, begin: int, stop: int, lex: Lexicon, named: Named) -> bool:
    """`asistieron | los alcaldes de Guano y Chambo, los ministros de Justicia y Defensa, y` + `la Policía`."""
    tokens, words = scene.tokens, named.words
    if not parts(tokens[stop - 1], words):
        return False
    people = [p for p in scene.people if begin <= p.name.first < stop and surely(p)]
    begin = max([begin, *(max(p.stop, p.name.stop) for p in people)])
    skip = words.sets("prepositions", "conjunctions") | ARTICLES | ({","} if people else set())
    while begin < stop and (tokens[begin].low in skip or tokens[begin].kind == "number"):
        begin += 1
    if begin >= stop or tokens[begin].cap:
        return False
    post = head_at(tokens, begin, words)
    sure = post is not None and post.plural or tokens[begin].low in lex.groups
    met = lex.meeting_with.search(" ".join(t.low for t in tokens[max(0, begin - 4) : begin]))
    if not sure and not ((met or people) and over_unnamed(scene, begin, named)):
        return False
    return not any(begin <= i < stop for i in named.in_scene(scene))  # "directores del Hospital A y el Hospital B"


def examples(scene: Scene, lex: Lexicon, named: Named) -> Iterator[int]:
    """First tokens of bodies that are examples: `asistieron instituciones, destacándose | A`, `parties including | A`.

    The common noun stands in the row after a verb of being there, or opens the sentence.
    """
    tokens, nouns = scene.tokens, named.words.sets("bodies_nouns", "kinds_of_bodies")
    people = nouns | lex.groups
    openings = first_words(lex.examples)
    if not any(t.low in openings for t in tokens) or not any(t.low in people for t in tokens):
        return
    verbs = {first for key in ("attend", "talk", "quote", "future") for first, _ in getattr(scene.cues, key)}
    for start in range(1, len(tokens) - 1):
        first = after_phrase(tokens, start, lex.examples)
        if first is None:
            continue
        noun = start - 1
        while noun and start - noun < SORT and tokens[noun].low not in people and noun not in verbs:
            noun -= 1
        if tokens[noun].low not in people or tokens[noun].cap and noun:
            continue
        while first < len(tokens) - 1 and tokens[first].low in ARTICLES | OF and not tokens[first].cap:
            first += 1
        there = noun < OPENING or _row(scene, noun, named) is not None
        if there and tokens[first].cap and (tokens[noun].low in nouns or shown(scene, first, named)):
            yield first
