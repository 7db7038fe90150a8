"""Names that stand for whose something is: "funcionarios del presidente X", "los gobiernos de X y Y"."""

from __future__ import annotations

from ..find.found import Found
from ..find.heads import head_at
from ..find.scenes import Scene
from ..small_words import small_parts, small_words
from ..tokens import Token
from ..words import Words
from .acted import before_articles, talked_of
from .remembered import named_in

OF = small_words("of")
JOINED = small_parts("joined")
BY = small_words("by")
REACH = 4  # tokens from "la política exterior humanista que" to its noun
OURS = small_words("ours")
AS_WELL = {"es": small_words("spanish_as_well"), "en": small_words("english_as_well")}
QUOTES = frozenset('“«"')
ROW = 3  # tokens between two names of a row
BEFALLEN = 120  # tokens from what is to happen to the last of a row it happens to
INSERTED = 6  # tokens from a comma back to the one before it: ", en agosto,"


def owner(person: Found, scene: Scene, words: Words) -> bool:
    """`funcionarios del presidente X`, `President X's plans`: the person owns something and does not act."""
    tokens = scene.tokens
    end = person.name.stop
    if end < len(tokens) and tokens[end].low in ("'s", "’", "'"):
        follow = [t.low for t in tokens[end + 1 : end + 5]]
        joint = (i for i, low in enumerate(follow) if low in words.set("prepositions"))
        follow = follow[: next(joint, len(follow))]  # "X's envoy to the talks"
        return not any(low in words.set("meeting_nouns") for low in follow)
    if end < len(tokens) and tokens[end].low in words.set("owned_after"):
        return True
    index = person.first - 1
    if index >= 0 and tokens[index].low in words.set("attributive") or _ours(person, scene):
        return True  # "la administración Trump"
    if index > 1 and tokens[index].low in words.set("kin") and tokens[index - 1].low in words.set("possessives"):
        return _before_owns(scene, index - 1, words)  # "del gobernador X y su esposa Y"
    if _befalls(person, scene, words) or _of_shared(person, scene, words):
        return True
    governs = _heads_government(tokens, index, words) or _joins_government(person, scene, words)
    if governs or _visit_to_come(scene, index, words):
        return True
    return _of_something(person, scene, words)


def _of_shared(person: Found, scene: Scene, words: Words) -> bool:
    """`Representatives of Senators X and Y`: a plural post of a plural post, which is the one that they have."""
    head = person.posts[0] if person.shared and person.posts else None
    if head is None or not head.plural or head.stop - head.head_stop < ROW - 1:
        return False
    inner = head_at(scene.tokens, head.stop - 1, words) if scene.tokens[head.stop - 2].low in OF else None
    return inner is not None and inner.plural and scene.tokens[head.head].low in words.set("groups_met")


def _ours(person: Found, scene: Scene) -> bool:
    """`“… el interés de nuestro presidente, X”, expresó Y`: whom a speaker calls ours in a quotation."""
    if not person.first or scene.tokens[person.first - 1].low not in OURS:
        return False
    opened = any(token.text in QUOTES for token in scene.tokens[: person.first])
    return opened and bool(scene.cues.quote or scene.cues.talk)


def _of_something(person: Found, scene: Scene, words: Words) -> bool:
    """`funcionarios del presidente X`: "of" stands before the person, and goes on no words of presence."""
    tokens, index = scene.tokens, person.first - 1
    post = person.posts[0] if person.shared and person.posts else None
    if post is not None and any(post.stop <= first < person.name.first for first, _ in scene.cues.attend):
        return False  # "la lista de alcaldes está integrada por X"
    while index >= 0 and (
        tokens[index].low in words.set("articles")
        and tokens[index].low not in ("del", "al")
        or scene.marks.inside[index]
        and tokens[index].cap
        and person.honorific
    ):
        index -= 1
    adjective = (
        index > 1 and tokens[index].text.islower() and tokens[index].text.endswith(words.endings("adjective_endings"))
    )
    index -= words.lang == "es" and adjective and tokens[index - 1].low in OF  # "nieta del histórico líder X"
    if index < 1 or tokens[index].low not in OF:
        return False
    holder = index - 1
    if words.lang == "en" and tokens[holder].cap and tokens[person.first].low != "the" and person.role is not None:
        return False  # "Department of Public Safety Director X": the post's own body
    if tokens[holder].text == ";" and _of_those_present(scene, index):
        return False
    as_well = holder and f"{tokens[holder - 1].low} {tokens[holder].low}" in AS_WELL[words.lang]
    if as_well or tokens[holder].low in words.set("conjunctions") or tokens[holder].text in ",;":  # "of X and of Y"
        return _before_owns(scene, holder, words)
    while holder > 0 and tokens[holder].low in words.set("modifiers"):
        holder -= 1
    if tokens[holder].low in words.set("owner_in_room") or tokens[holder].low in words.set("meeting_nouns"):
        return False
    return not any(
        stop >= index and first <= index for first, stop in (*scene.cues.of("attend_phrases"), *scene.cues.attend)
    )


def _befalls(person: Found, scene: Scene, words: Words) -> bool:
    """`las comparecencias del ministro X; de la jueza Y y el fiscal Z`: of the whole row, what is to happen to them."""
    befalling = words.set("befalling")
    near = max(0, person.first - BEFALLEN)
    at = [i for i, t in enumerate(scene.tokens[near : person.first], near) if t.low in befalling]
    if not at or scene.tokens[at[-1] + 1].low not in OF:
        return False
    row = [p for p in scene.people if at[-1] < p.name.first <= person.name.first]
    links = words.sets("articles", "conjunctions") | OF | {",", ";"}
    gaps = zip(row, row[1:], strict=False)
    joined = (t.low for one, other in gaps for t in scene.tokens[max(one.stop, one.name.stop) : other.first])
    listed = bool(row) and row[0].first - at[-1] <= ROW and all(low in links for low in joined)
    return listed and person in named_in(scene, at[-1], words)


def _before_owns(scene: Scene, index: int, words: Words) -> bool:
    """Whoever is named before a token owns something."""
    before = next((p for p in reversed(scene.people) if p.stop <= index), None)
    return before is not None and owner(before, scene, words)


def _of_those_present(scene: Scene, index: int) -> bool:
    """`con la participación de X, en representación de Y; de Z`: an item whose "de" goes on the words of presence."""
    present = (stop for _, stop in scene.cues.of("attend_phrases") if stop < index)
    return any(OF & {t.low for t in scene.tokens[stop - 1 : stop + 1]} for stop in present)


def _heads_government(tokens: list[Token], index: int, words: Words) -> bool:
    """`la administración encabezada por el gobernador X`, `el gobierno que preside X`: whose government it is."""
    index = before_articles(tokens, index, words)
    if _carries_on(tokens, index, words):
        return True
    if index > 2 and tokens[index].low in words.verbs("attend") and tokens[index - 1].low in words.set("relatives"):
        governed = not words.set("governing").isdisjoint(t.low for t in tokens[max(0, index - REACH) : index - 1])
        return governed or tokens[index].low in words.set("governs") and _names_office(tokens, index - 1, words)
    if index < ROW or tokens[index].low not in BY or tokens[index - 1].low.startswith(JOINED):
        return False  # "la delegada del Gobierno asistida por X"
    of = index - 2  # "el Gobierno Bolivariano, liderado por X": past the comma and an adjective
    of -= tokens[of].text == ","
    of -= tokens[of].low not in words.sets("governing", "copulas") and tokens[of].kind == "word"
    return tokens[of].low in words.set("governing")


def _names_office(tokens: list[Token], stop: int, words: Words) -> bool:
    """`el Gobierno del Cauca,` + `que encabeza X, se reunió`: capitals lead back to the body that X is head of."""
    index = stop - 1 - (tokens[stop - 1].text == ",")
    while index > 0 and tokens[index].low not in words.sets("governing", "offices"):
        if not (tokens[index].cap or tokens[index].low in words.sets("articles", "conjunctions") | OF):
            return False
        index -= 1
    led = words.set("meeting_nouns")  # "la reunión de trabajo del Ministerio, que preside X"
    return tokens[index].low in words.sets("governing", "offices") and not any(
        t.low in led for t in tokens[max(0, index - REACH - 1) : index]
    )


def _carries_on(tokens: list[Token], index: int, words: Words) -> bool:
    """`los diálogos que realiza el director X`, `la estrategia que lleva adelante X`: what X does at all times."""
    while index > 0 and tokens[index].low in words.set("carried_on_ends"):
        index -= 1
    if (
        index < 2
        or tokens[index].low not in words.set("carries_on")
        or tokens[index - 1].low not in words.set("relatives")
    ):
        return False
    near = range(max(0, index - REACH), index - 1)
    noun = next((i for i in reversed(near) if tokens[i].low in words.set("carried_on")), 0)
    of = noun - 1
    while of > 0 and tokens[of].low in words.set("articles") | OF:
        of -= 1
    return noun > 0 and (of == noun - 1 or tokens[of].low not in words.set("meeting_nouns"))  # "reunión de trabajo que"


def _visit_to_come(scene: Scene, index: int, words: Words) -> bool:
    """`los preparativos de la visita del presidente X`: whose visit it will be."""
    tokens = scene.tokens
    while index > 0 and tokens[index].low in words.set("articles") - {"del"}:
        index -= 1
    if index < 1 or tokens[index].low not in OF | BY:
        return False
    noun = index - 1
    if tokens[noun].text == ",":  # "la próxima visita, en agosto, de X"
        noun = next((i - 1 for i in range(noun - 1, max(0, noun - INSERTED), -1) if tokens[i].text == ","), noun)
    return talked_of(scene, noun, words)


def _joins_government(person: Found, scene: Scene, words: Words) -> bool:
    """`entre los gobiernos de X y Y`: the second of two in a row who each have a government."""
    tokens, index = scene.tokens, min(person.first, person.name.first)
    joins = words.set("conjunctions")
    if not scene.where(words.set("governing")):
        return False
    for before in scene.before(index - 1):
        if before.name.stop >= index:
            continue
        if index - before.name.stop > ROW:
            return False
        between = {t.low for t in tokens[before.name.stop : index]}
        if not between & joins or between - joins - words.set("articles") - {","}:
            return False
        start = before.first - 1
        while start > 0 and tokens[start].low in words.sets("articles", "particles") | {"of"}:
            start -= 1
        of = any(t.low in OF for t in tokens[start + 1 : before.first])  # unlike "los gobiernos, la cónsul X y Y"
        if of and tokens[start].low in words.set("governing"):
            return True
        index = min(before.first, before.name.first)
    return False
