"""Posts that a row of names takes from a plural before it: "Ten governors took part, including X (Utah), Y (Ohio)".

Every name of the row says a place after it, and the last post of such a kind before the row is theirs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..small_words import small_words
from ..tokens import Token, fold
from ..vocabulary import institutional, is_given, place_words
from ..words import Post, Words
from .found import Found, gender_of
from .heads import head_at, single_for
from .scenes import Scene
from .singulars import singular

DE = small_words("spanish_of")
OF_OR_BY = small_words("of") | {"por"}
FEWEST, MANY = 3, 4  # names that make a row; as many do where hardly any of their places is known
TWO = 2  # names with a party after them, for what looks like one to be one
BACK = 3  # sentences in which the plural may stand before


@dataclass(frozen=True, slots=True)
class Placed:
    """A person, the token after the name alone, the words for the place, and the token after them."""

    person: Found
    name_stop: int
    place: str
    stop: int


@dataclass(frozen=True, slots=True)
class Head:
    """A post, whether with a capital, the adjectives of its plural ("regionales"), and whether all are women."""

    post: Post
    large: bool
    adjectives: tuple[str, ...] = ()
    women: bool = False


def mark_row_heads(scenes: list[Scene], words: Words) -> None:
    """Give the names of such rows their post; a place that stood in the name goes to the post."""
    for index, scene in enumerate(scenes):
        for row in _rows(scene, words):
            heads = words.set("ministerial" if _fields(row, words) else "of_places")
            if row[0].place.startswith("("):
                heads -= words.set("weak_posts")  # "autoridades" over "X (Aragua)" say no post
            head = _head(scene, row[0].person.first, scenes[max(0, index - BACK) : index], words, heads)
            if head is not None:
                for one in row:
                    _give(one, head, scene)


def _give(one: Placed, head: Head, scene: Scene) -> None:
    name = one.person.name
    if one.name_stop < name.stop:
        text = " ".join(t.text for t in scene.tokens[name.first : one.name_stop])
        one.person.name = replace(name, stop=one.name_stop, text=text)
    kind = "f" if head.women else gender_of(one.person)
    single = head.post.single["f" if kind == "f" else "m"]
    single = single[:1].upper() + single[1:] if head.large else single
    single = " ".join([single, *(singular(word, kind, "es") for word in head.adjectives)])
    one.person.role = single if one.place.startswith("(") else f"{single} {one.place}"
    one.person.shared, one.person.rule = True, "list:shared-head"


def mark_seats(scenes: list[Scene], words: Words) -> None:
    """`las diputadas X y Y de MS; Z, V y W del PRX; así como U por FG`: whoever has a party after the name sits too."""
    for scene in scenes:
        if sum(_party(scene, person, words) for person in scene.people) < TWO:
            continue
        head, row = None, list[Found]()
        for person in scene.people:
            if person.role is not None:
                seat = person.posts and person.posts[0].post.single["m"] in words.set("seats_with_party")
                head, row = person.posts[0].post if seat else head, []
                continue
            joined = row and all(
                t.text == "," or t.low in words.set("conjunctions") for t in _after(scene, row[-1], person)
            )
            row = [*row, person] if joined or not row else [person]
            if head is not None and _party(scene, person, words):
                for one in row:
                    one.role, one.shared, one.rule = single_for(head, one.text), True, "list:shared-head"
                row = []


def _after(scene: Scene, one: Found, other: Found) -> list[Token]:
    return scene.tokens[one.name.stop : other.first]


def _party(scene: Scene, person: Found, words: Words) -> bool:
    """`del PRX`, `por MC`, `(Frente Azul)`: a party right after a name, by its capitals or its first word."""
    after = scene.tokens[person.name.stop : person.name.stop + 3]
    if person.name.stop + 1 in scene.marks.body:
        return False  # "del DIF Regional"
    opens = len(after) > 1 and (after[0].low in OF_OR_BY or after[0].text == "(")
    return opens and (after[1].text.isupper() and len(after[1].text) > 1 or after[1].low in words.set("party_words"))


def _rows(scene: Scene, words: Words) -> Iterator[list[Placed]]:
    """Neighbours without a post, each with a place after the name, of which some are known."""
    row: list[Placed] = []
    for person in [*scene.people, None]:
        if person is not None and row and person.first < row[-1].stop:
            continue  # a word of the place before
        placed = _placed(scene, person, words) if person is not None else None
        if placed is not None:
            row.append(placed)
            continue
        fields = words.lang == "es" and _fields(row, words) if row else False
        known = (
            len(row)
            if fields
            else sum(one.place.strip("()").removeprefix("de ").lower() in place_words() for one in row)
        )
        bracketed = all(one.place.startswith("(") and not one.place.isupper() for one in row)  # "(Busia)", not "(PRX)"
        if len(row) >= FEWEST and 2 * known > len(row) or len(row) >= MANY and (known or bracketed):
            yield row
        row = []


def _placed(scene: Scene, person: Found, words: Words) -> Placed | None:
    """`X (Utah)`, `X de Guairá`, `X, de Loja`: somebody without a post, and a row of capitals after the name."""
    if person.role is not None or person.nested:
        return None
    tokens, name = scene.tokens, person.name
    inner = next((i for i in range(name.first + 2, name.stop - 1) if tokens[i].low in DE), name.stop)
    first = inner + (inner + 1 < len(tokens) and tokens[inner].text == "," and tokens[inner + 1].low in DE)
    if first + 1 >= len(tokens) or tokens[first].text != "(" and tokens[first].low not in DE:
        return None
    stop = first + 1
    while stop < len(tokens) and stop - first < 7 and (tokens[stop].cap or tokens[stop].low in words.set("particles")):
        stop += 1
    while stop + 1 < len(tokens) and _joins_fields(tokens, stop, words):
        stop += 2
    ends = words.sets("conjunctions", "copulas") | {",", ";", ".", ")"}
    verb = words.lang == "es" and stop < len(tokens) and tokens[stop].text.endswith(words.endings("verb_endings"))
    if stop < len(tokens) and tokens[stop].low not in ends and not verb or stop == first + 1:
        return None
    place = " ".join(t.text for t in tokens[first + 1 : stop])
    return Placed(person, inner, f"({place})" if tokens[first].text == "(" else f"{tokens[first].low} {place}", stop)


def _joins_fields(tokens: list[Token], index: int, words: Words) -> bool:
    """`de Energía` + `y Minas`: two fields of one minister."""
    joint = tokens[index].low in words.set("conjunctions") and tokens[index + 1].cap
    return joint and _is_field(tokens[index - 1].low) and _is_field(tokens[index + 1].low)


def _is_field(low: str) -> bool:
    return low in institutional() and low not in place_words() and not is_given(low)


def _fields(row: list[Placed], words: Words) -> bool:
    """What each of a row is of is a field of government: "X de Salud, Y de Energía y Minas"."""
    small = words.sets("of", "conjunctions", "articles", "particles")
    said = [[fold(word) for word in one.place.split()] for one in row]
    return all(any(map(_is_field, place)) and all(w in small or _is_field(w) for w in place) for place in said)


def _head(scene: Scene, first: int, before: list[Scene], words: Words, heads: frozenset[str]) -> Head | None:
    """The post of whom the row joins ("Embu Governor X, Y (Busia)"), else the last plural one of a place before it."""
    beside = next((p for p in reversed(scene.people) if p.first < first), None)
    if beside is not None and beside.posts and all(t.text == "," for t in scene.tokens[beside.name.stop : first]):
        own = beside.posts[-1]
        if {f"{fold(own.post.form)}s", f"{fold(own.post.form)}es"} & words.set("of_places"):
            return Head(own.post, scene.tokens[own.head].cap)
    for where, stop in ((scene, first), *((s, len(s.tokens)) for s in reversed(before))):
        for i in range(stop - 1, -1, -1):
            plural = head_at(where.tokens, i, words)
            known = plural is not None and {where.tokens[i].low, plural.single["m"]} & heads
            if plural is not None and known and plural.plural:
                adjectives = _adjectives(where.tokens, i + len(plural.words), words)
                women = words.lang == "es" and where.tokens[i].low.endswith("as")
                return Head(plural, where.tokens[i].cap and not where.marks.inside[i], adjectives, women)
    return None


def _adjectives(tokens: list[Token], index: int, words: Words) -> tuple[str, ...]:
    """`gobernadores` + `regionales electos`: words in the plural that go on a post in Spanish."""
    found: list[str] = []
    for token in tokens[index:] if words.lang == "es" else ():
        if not token.low.endswith("s") or singular(token.low, "m", "es") not in words.set("modifiers"):
            break
        found.append(token.text)
    return tuple(found)
