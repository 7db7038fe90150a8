"""Whose people a group is: "mandos de alto nivel de la Marina", "a delegation of judges from the Court"."""

from __future__ import annotations

from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import fold
from .body_items import after_quotation, end_of_item, letters_at
from .body_names import ARTICLES, is_acronym
from .body_words import presence
from .named import Named, lexicon

OF = small_words("of_or_from") | {"for"}
WITHIN = small_words("in_or_at")
SPEAKING = small_words("speaking_for")
FAR = 9  # tokens from a group to the word that says whose it is
KIND = 3  # words that say what sort of people they are: "funcionarios estatales y federales de la …"


def owners(scene: Scene, group: int, named: Named, lower: frozenset[str], states: frozenset[str]) -> int | None:
    """The token at which the bodies begin whose people the word at `group` is; None where it is of none.

    Between them may stand what sort of people they are: "funcionarios federales de la …", "members of staff of the …".
    A further "of" must bring a body that its name shows: "representantes del transporte de Lima" are no body's.
    """
    tokens, begin, second, words = scene.tokens, None, None, named.words
    kinds = words.sets("bodies_nouns", "kinds_of_bodies")
    ends = words.sets("prepositions", "list_ends") - OF | states
    ends |= words.set("meeting_nouns") - words.set("body_nouns")  # "a delegation from Chad for the meeting"
    verbs = {first for first, _ in (*scene.cues.attend, *scene.cues.talk)}
    among = tokens[group].low in presence(named.words.lang).peers  # "their counterparts in the Security Cabinet"
    index = group + 1
    while index < min(group + FAR, len(tokens) - 1):
        token, place = tokens[index], scene.marks.place.get(index)
        whose = token.low in OF or index == group + 1 and token.low in SPEAKING  # "leaders representing the Union"
        within = among and token.low in WITHIN and tokens[index + 1].low in ARTICLES and shown(scene, index + 1, named)
        if not token.cap and (whose or within):
            begin, second = begin or index + 1, index + 1
        elif place and begin and index not in named.in_scene(scene) and tokens[min(place, len(tokens) - 1)].low in OF:
            index = place  # "las seccionales de Lima de la Fiscalía"
            continue
        elif token.text == ":" and second:
            return index + 1  # "representantes de las fuerzas federales: A, B y C"
        elif token.cap and second and tokens[index - 1].low in kinds:
            return index if shown(scene, index, named) else begin  # "de las diferentes instituciones A, B y C"
        elif second and _kind_of(scene, index, named):
            return index + 1  # "officials from the drivers' union | Faro"
        elif second and token.low in words.set("relatives") and tokens[index - 1].low in kinds:
            return _after_clause(scene, index, named) or begin
        elif token.cap or token.kind != "word" or token.low in ends or index in named.in_scene(scene):
            break
        elif (
            begin and token.low in lower or index in verbs and not (index == group + 1 and tokens[index + 1].low in OF)
        ):
            break  # "dirigentes del gremio de enfermeras"; "representatives participated from …"
        elif begin is None and index > group + KIND:
            break
        index += 1
    return second if second and (second == begin or shown(scene, second, named)) else begin


def _kind_of(scene: Scene, index: int, named: Named) -> bool:
    """`the drivers' union` + ` Faro`: a common noun in small letters before a name that no list has."""
    token, after, here = scene.tokens[index], index + 1, named.in_scene(scene)
    noun = not token.cap and token.low in lexicon(named.words.lang).generic - named.words.set("meeting_nouns")
    return noun and scene.tokens[after].cap and not {index, after} & here.keys() and after not in scene.marks.place


def _after_clause(scene: Scene, index: int, named: Named) -> int | None:
    """`de las distribuidoras | que operan en la zona,` + ` CGE y Faro`: the first of the row behind the clause."""
    tokens = scene.tokens
    comma = next((i for i in range(index, min(index + FAR, len(tokens))) if tokens[i].text == ","), None)
    if comma is None or any(t.cap for t in tokens[index:comma]):
        return None
    return comma + 1 if shown(scene, comma + 1, named) else None


def shown(scene: Scene, index: int, named: Named) -> bool:
    """A body that was found, an acronym, or capitals with a common noun for bodies among them begins here."""
    tokens, words = scene.tokens, named.words
    while index < len(tokens) and tokens[index].low in words.set("articles") and not tokens[index].cap:
        index += 1
    if index + 1 < len(tokens) and not tokens[index].cap and tokens[index].low in lexicon(words.lang).generic:
        return tokens[index + 1].cap  # "la empresa Faros"
    if index >= len(tokens) or not tokens[index].cap:
        return False
    stop = index
    while stop < len(tokens) and tokens[stop].cap:
        stop += 1
    headed = any(t.low in lexicon(words.lang).generic for t in tokens[index:stop])
    lettered = is_acronym(
        letters_at(tokens, end_of_item(tokens, index, words.lang)), words.lang
    )  # "Minas del Sur (MINSUR)"
    quoted = tokens[index].kind == "abbr" and after_quotation(tokens, index + 1) is not None  # "I.E. “Santa Elba”"
    return quoted or index in named.in_scene(scene) or is_acronym(tokens[index].text, words.lang) or headed or lettered


def continued(scene: Scene, named: Named) -> bool:
    """`Asimismo, entidades como A; B; y C.`: the list of the sentence before goes on, without its verb."""
    tokens, words = scene.tokens, named.words
    openings = {fold(phrase).split()[0] for phrase in words.data["list_adverbs"]}
    if tokens[0].low not in openings - words.set("conjunctions"):
        return False
    people = presence(words.lang).groups | words.set("bodies_nouns")
    verbs = (*scene.cues.attend, *scene.cues.talk, *scene.cues.quote)
    return not verbs and any(t.low in people for t in tokens[1:5])
