"""Everybody named in a sentence with their posts, the posts themselves, and what each token is.

Names are found first (`names`), then posts (`posts`), then the two are paired (`pairing`).
"""

from __future__ import annotations

from collections.abc import Sequence

from ..segment import Sentence
from ..spans import Span, revised
from ..tokens import Token
from ..words import Words
from .acting_for import take_acts
from .among_bodies import among_bodies
from .among_kinds import among_kinds
from .apposed import take_sides
from .found import Found
from .head_places import take_see
from .heads import Marks, PostSpan
from .held_halves import held_halves
from .in_brackets import bracketed
from .item_posts import filled
from .listed_places import after_places, listed_places
from .marks import blocked, in_complement, marks_of
from .names import Candidate, candidates
from .nested import named_after, nested_names
from .pairing import Pairing
from .posts import find_posts
from .posts_by_endings import of_doers, posts_by_endings
from .posts_by_letters import posts_by_letters
from .premodifying import premodifying
from .regular_rows import regular_rows, with_names
from .served import take_served
from .tailed import spelled_out, tailed
from .things import called_things
from .titled_surnames import titled_in_row
from .titles import take_honorifics
from .turn_rows import turn_rows, within_rows
from .within_posts import within_posts


def find_people(
    sentence: Sentence, text: str, bodies: list[tuple[int, int]], words: Words, named: Sequence[Span] = ()
) -> tuple[list[Found], list[PostSpan], Marks]:
    """Everybody named in a sentence with the posts beside them, the posts themselves, and the token marks."""
    tokens = sentence.tokens
    marks = marks_of(tokens, bodies, words)
    taken = blocked(tokens, marks, words)
    shaped = held_halves(candidates(sentence, words, taken, text), tokens, marks, words, text)
    shaped = revised(shaped, sentence, taken, named, text)
    places = _no_people(shaped, tokens, marks, words)
    rowed = {c.first for c in shaped if c.single and titled_in_row(tokens, c.first, words)}
    names = [c for c in shaped if c not in places and (c.first in rowed or not in_complement(c, tokens, words))]
    items = regular_rows(tokens, names, marks, words)
    names = with_names(names, items, tokens, text)
    marks.call([(name.first, name.stop) for name in names], [item.name for item in items])
    posts = find_posts(tokens, words, marks)
    people = [Found(name, name.first, name.stop) for name in names]
    for person in people:
        take_honorifics(person, tokens, words)
    take_sides(people, tokens, marks, words)
    in_row = {item.name for item in items}
    things = [p for p in people if (p.name.first, p.name.stop) not in in_row and named_after(p, tokens, words)]
    for person in things:
        person.rule = "namesake"
        for i in range(person.name.first, person.name.stop):
            marks.name[i], marks.inside[i] = False, True
    people = [p for p in people if p.rule != "namesake"]
    posts = find_posts(tokens, words, marks) if things else posts
    own = [p for p in people if (p.name.first, p.name.stop) not in in_row]
    nested = nested_names(own, posts, tokens, words)
    for person in nested:
        person.nested = True
        marks.place[person.name.first] = person.name.stop
        for i in range(person.name.first, person.name.stop):
            marks.name[i], marks.inside[i] = False, True
    if nested:
        posts = find_posts(tokens, words, marks)
        people = [person for person in people if not person.nested]
    posts = posts_by_letters(tokens, [person.name for person in people], posts, marks, words)
    posts = posts_by_endings(tokens, [person.name for person in people], posts, marks, words)
    posts = filled(posts, tokens, words, marks)
    Pairing(tokens, text, words, marks, posts, people).run({item.name: item.post for item in items if item.post})
    take_served(people, tokens, text, marks, words)
    take_acts(people, tokens, text, words)
    sees = {i for person in people for i in take_see(person, tokens, words)}
    people = [person for person in people if person.name.first not in sees]
    return sorted([*people, *nested, *things], key=lambda person: person.first), posts, marks


def _no_people(shaped: list[Candidate], tokens: list[Token], marks: Marks, words: Words) -> list[Candidate]:
    """The candidates that are places, bodies, things or what a post is of; places alone in a row are marked as such."""
    rows = listed_places(tokens, shaped, words)
    if words.lang == "es":
        marks.place |= {row.first: row.stop for row in rows if row.single}
    return [
        *rows,
        *within_rows(turn_rows(tokens, shaped, words), shaped),
        *bracketed(shaped, tokens),
        *called_things(shaped, tokens, words),
        *among_bodies(shaped, tokens, marks.body, words),
        *among_kinds(shaped, tokens, words),
        *tailed(shaped, tokens, words),
        *spelled_out(shaped, tokens, marks.body, words),
        *premodifying(shaped, tokens, words),
        *after_places(shaped, tokens, marks.place, words),
        *within_posts(shaped, tokens, words),
        *of_doers(shaped, tokens, words),
    ]
