"""Bodies as subjects: "La Cruz Roja y Médicos Sin Fronteras asistieron", "A and B staff sat in"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from ..agencies import AgencyMention
from ..find.heads import head_at
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import Token, clean, fold
from ..vocabulary import is_known
from ..words import Words
from .body_items import end_of_item, letters_at, row_starts
from .body_lists import OF, OPENERS, members
from .body_names import ARTICLES, after_body, is_acronym, surely
from .body_words import Lexicon, described, presence
from .named import Named
from .named import lexicon as common

BY = small_words("by")
AND, THEN = small_words("and"), small_words("then")
INNER = small_words("in_or_at", "english_on")
LINKS = OF | small_words("and", "singular_articles")
CLAUSE = 14  # tokens from "a través de" to the name of whom a body acts through
OPENS = 2  # tokens before a person who opens a sentence, at most
MET = 2  # tokens from a verb to whom it is done to, at most
MEETING = 4  # words from a verb of leading to the meeting
OPENING = 12  # tokens of what stands before the subject, at most
DATELINE = 16  # tokens of a dateline, at most
DASHES = ("—", "–", "-")
THROUGH = small_words("through_somebody")


def subjects(scene: Scene, lex: Lexicon, named: Named) -> Iterator[tuple[int, AgencyMention]]:
    """`La Cruz Roja y Médicos Sin Fronteras asistieron`, `The Committee heard …`, `A and B staff sat in`."""
    tokens = scene.tokens
    start = _start(scene, named)
    found = list(members(scene, start, named, frozenset())) if start is not None else []
    items = {i for p in scene.people if surely(p) for i in range(p.first, max(p.stop, p.name.stop))}
    found = [(i, body) for i, body in found if i not in items]  # "and the EU Envoy X"
    found = found[:-1] if found and _of_a_post(scene, found[-1][1], named) else found
    if not found:
        return
    stop = next((i for i, t in enumerate(tokens) if t.start >= found[-1][1].end), len(tokens))
    if _through_somebody(scene, stop):
        return
    clause = _over_clause(scene, stop)
    if (place := _over_place(scene, stop, named)) > stop:
        found[-1] = (found[-1][0], _with_place(found[-1][1], scene, place, named))
        clause = _over_clause(scene, place)
    stop = _over_people(scene, clause, named)
    several = len(found) > 1 or stop > clause or found[0][0] > _after_person(scene, named) > 0
    grouped = stop < len(tokens) and tokens[stop].low in lex.groups
    rest = [t.low for t in tokens[stop + grouped : stop + grouped + 14]]
    while rest and rest[0] in lex.skip:
        rest = rest[1:]
    if not rest or rest[0] in lex.negative or lex.negative & set(rest[:3]):
        return
    verb = " ".join(rest)
    company = lex.company.search(verb) is not None
    early = " ".join([*rest[: 8 if grouped else 5], *_joined_verb(scene, stop + grouped, named)])
    by = next((i for i in range(stop, min(stop + 7, len(tokens))) if tokens[i].low in BY), None)
    if by is not None and any(0 < p.first - by <= 3 for p in scene.people) and not lex.received.search(early):
        return  # "was represented by its President, X": the body goes on X; not "was briefed by X"
    if (
        lex.came.search(early)
        or _led(rest, lex, named)
        and (company or several or named.words.set("having").isdisjoint(rest[:2]))  # not its own session
        or lex.received.search(early)
        or lex.met.search(early)
        and (company or several and not grouped or _somebody_met(scene, stop) or _its_people_met(scene, stop, lex))
        or lex.gave & set(rest[:1])
        and lex.tells & set(rest)
        and _somebody_met(scene, stop)
    ):
        yield from found


def _joined_verb(scene: Scene, first: int, named: Named) -> list[str]:
    """`The Board toured it` + `and then met with X`: a verb of meeting right behind "and" has the same subject."""
    tokens, lex = scene.tokens, presence(named.words.lang)
    for link in range(first, min(first + CLAUSE, len(tokens) - 1)):
        if tokens[link].text in ";.:":
            break
        verb = link + 1 + (tokens[link + 1].low in lex.skip | THEN)
        if tokens[link].low in AND and any(at == verb for at, _ in scene.cues.attend):
            return [t.low for t in tokens[verb : verb + MEETING]]
    return []


def _somebody_met(scene: Scene, verb: int) -> bool:
    """`The Union | met Minister X and …`, `gave Minister X a briefing`: right after the verb."""
    return any(surely(p) and 0 < min(p.first, p.name.first) - verb <= MET for p in scene.people)


def _its_people_met(scene: Scene, group: int, lex: Lexicon) -> bool:
    """`The Lantern Bank | delegation had a series of meetings`: of its unnamed people, whomever they met; not "the
    board" or "the members", whose own session that is."""
    tokens = scene.tokens
    people = group < len(tokens) and tokens[group].low in lex.groups - lex.followed
    return people and any(group < first <= group + 2 for first, _ in scene.cues.attend)


def _of_a_post(scene: Scene, body: AgencyMention, named: Named) -> bool:
    """`The Union Cooperative | and Home Minister X`: two fields of one post."""
    after = next((i for i, t in enumerate(scene.tokens) if t.start >= body.end), 0)
    post = {p.first for p in scene.people if p.role and p.first < p.name.first}
    joined = after and scene.tokens[after].low in named.words.set("conjunctions") and scene.tokens[after + 1 :]
    return bool(joined) and body.agency_id is None and after + 1 in post and scene.tokens[after + 1].cap


def _led(rest: list[str], lex: Lexicon, named: Named) -> bool:
    """`encabezó la segunda reunión`, `chaired a meeting`: what the body led is a meeting."""
    led = lex.led.match(" ".join(rest))
    verb = len(led[0].split()) if led else 0
    return led is not None and not named.words.set("meeting_nouns").isdisjoint(rest[verb : verb + MEETING])


def _start(scene: Scene, named: Named) -> int | None:
    """The token at which the subject of the sentence begins: its first words are articles and the name of a body."""
    tokens = scene.tokens
    here = named.in_scene(scene)
    for start in _starts(scene, named):
        first = start
        while first < len(tokens) and tokens[first].low in named.words.set("articles"):
            first += 1
        while start < first < len(tokens) - 1 and _of_visitors(tokens[first], named):
            first += 1  # "a high-level | Lantern Bank delegation"
        owns = named.words.set("prepositions") | OPENERS  # "De la Liga asistieron X y Y"
        opens = first < len(tokens) and tokens[first].cap and tokens[first].low not in owns
        opens = opens and not _people_of(tokens, first, named)
        post = start and any(head_at(tokens, i, named.words) for i in range(first, min(first + 3, len(tokens))))
        shows = (headed, in_row, _by_letters)
        if first in here or opens and not post and any(show(scene, first, named) for show in shows):
            return first
    return None


def _of_visitors(token: Token, named: Named) -> bool:
    return not token.cap and described(token.low, named.words.lang)


def _by_letters(scene: Scene, first: int, named: Named) -> bool:
    """`FEDEPAN` + `se reunió con …`, `the UXW` + `met …`: letters that are no word and nobody's name in the text."""
    tokens, lang = scene.tokens, named.words.lang
    if first + 1 >= len(tokens) or not is_acronym(tokens[first].text, lang) or is_known(tokens[first].low):
        return False
    people = (p.name for s in named.scenes for p in s.people if not p.name.single)
    own = any(tokens[first].low in fold(name.text).split() for name in people)
    return not own and tokens[first + 1].kind == "word" and not tokens[first + 1].cap


def _people_of(tokens: list[Token], first: int, named: Named) -> bool:
    """`Participants from the …`: the people of bodies, and not the name of one."""
    lex, low = presence(named.words.lang), tokens[first].low
    people = low in lex.groups and (low.endswith("s") or low in lex.peers)
    return people and first + 1 < len(tokens) and tokens[first + 1].low in OF


def _starts(scene: Scene, named: Named) -> Iterator[int]:
    """The first token, and those after a dateline and after an opening with a comma, where there are such."""
    day = next((d for d in scene.dates if d.first < OPENS), None)
    yield from _opened(scene) if day is None or day.first else ()  # "Today | the League met"
    after = _after_opening(scene, named)
    if after:
        yield after
    if day is not None:
        yield day.stop  # "Este martes | la Liga se reunió"
    if beside := _after_person(scene, named):
        yield beside


def _opened(scene: Scene) -> Iterator[int]:
    """The first token, and the one after a dateline."""
    tokens = scene.tokens[:DATELINE]
    dashes = (i for i, t in enumerate(tokens) if t.text in DASHES or t.text == ":" and _ends_dateline(tokens, i))
    dash = next(dashes, None)
    if dash is None:
        yield 0
        return
    dated = all(t.cap or t.kind in ("number", "punct") for t in tokens[:dash])
    yield from (dash + 1, 0) if dated else (0, dash + 1)


def _after_person(scene: Scene, named: Named) -> int:
    """After the "and" of "El alcalde X y | el Consejo …", which open the sentence."""
    tokens, joins = scene.tokens, named.words.set("conjunctions")
    person = next((p for p in scene.people if surely(p) and p.role), None)
    if person is None or all(
        not 0 <= min(person.first, person.name.first) - start <= OPENS for start in _opened(scene)
    ):
        return 0
    stop = max(person.stop, person.name.stop)
    opens = stop + 2 < len(tokens) and tokens[stop].low in joins and tokens[stop + 1].low in ARTICLES
    return stop + 1 if opens else 0


def _after_opening(scene: Scene, named: Named) -> int:
    """After the comma of "Este lunes, la Liga …", "Por su parte, la Liga …", "During the morning, the Guild …"."""
    tokens, words = scene.tokens, named.words
    comma = next((i for i, token in enumerate(tokens[:OPENING]) if token.text == ","), 0)
    if not comma:
        return 0
    if tokens[0].low not in _openers(words):  # "Earlier today, …", and not "Earlier this week, …"
        dated = tokens[0].low in words.relative_by_first and any(d.first < comma for d in scene.dates)
        if not dated:
            return 0
    cues = (*scene.cues.attend, *scene.cues.talk, *scene.cues.quote)
    busy = any(first < comma for first, _ in cues) or any(p.name.first < comma for p in scene.people)
    return 0 if busy else comma + 1


@cache
def _openers(words: Words) -> frozenset[str]:
    """The first words of what may stand before the subject."""
    adverbs = {fold(phrase).split()[0] for phrase in words.data["list_adverbs"]}
    return words.sets("prepositions", "during", "this_words", "weekdays", "demonstratives") | adverbs


def _ends_dateline(tokens: list[Token], colon: int) -> bool:
    """The colon of `New Delhi, Aug 20 (ANI):`: capitals before it, and a number or bracket among them."""
    before = tokens[:colon]
    small = any(not t.cap and t.kind == "word" for t in before)
    return colon > 1 and not small and any(t.kind == "number" or t.text == "(" for t in before)


def in_row(scene: Scene, first: int, named: Named) -> bool:
    """`attended by Varna Sangh, the Reef Federation and SEVA`: words of no list, in a row with bodies and nobody."""
    tokens, lang = scene.tokens, named.words.lang
    lone = is_acronym(tokens[first].text, lang)
    if first > 1 and tokens[first - 1].cap or not tokens[first].cap:
        return False
    starts = row_starts(tokens, first, lang, named.words.set("conjunctions"))
    end = end_of_item(tokens, starts[-1], lang)
    people = [p for p in scene.people if first <= p.name.first < end or first <= p.first < end]
    if any(surely(p) for p in people):
        return False
    own = lone or end_of_item(tokens, first, lang) - first > 1
    plain = lone or not any(p.name.first < starts[1] for p in people) if len(starts) > 1 else False
    sure = sum(headed(scene, i, named) for i in starts[1:])
    return len(starts) > 2 and sure > 1 and own or bool(sure) and plain


def headed(scene: Scene, first: int, named: Named) -> bool:
    """A body, or a common noun for one, soon follows in the same row of capitals."""
    generic = common(named.words.lang).generic | named.words.set("bodies_nouns")
    for i in range(first, min(first + 7, len(scene.tokens))):
        if i in named.in_scene(scene) or scene.tokens[i].cap and scene.tokens[i].low in generic:
            return True
        if is_acronym(letters_at(scene.tokens, i), named.words.lang):
            return True
        if not scene.tokens[i].cap and scene.tokens[i].low not in LINKS:
            return False
    return False


def _over_clause(scene: Scene, stop: int) -> int:
    """Over a bracket, and over a clause between commas: ", que preside el senador X,"."""
    tokens = scene.tokens
    if stop < len(tokens) and tokens[stop].text == "(":
        stop = next((i + 1 for i in range(stop, min(stop + 12, len(tokens))) if tokens[i].text == ")"), stop)
    if stop + 1 < len(tokens) and tokens[stop].text in DASHES and is_acronym(tokens[stop + 1].text, "es"):
        stop += 2  # "Consorcio de Gobiernos – CONGO"
    if " ".join(t.low for t in tokens[stop : stop + 2]) in THROUGH:  # "a través de su equipo técnico (…), se reunió"
        stop = next((i for i in range(stop, len(tokens)) if tokens[i].text == ","), stop)
        return min(stop + 1, len(tokens))
    if stop < len(tokens) and tokens[stop].text == ",":
        return next((i + 1 for i in range(stop + 1, min(stop + 16, len(tokens))) if tokens[i].text == ","), stop)
    return stop


def _through_somebody(scene: Scene, stop: int) -> bool:
    """`La Liga, a través del secretario X, realizó una mesa`: the body acts in a person, and goes on that person."""
    tokens = scene.tokens
    start = stop + (stop < len(tokens) and tokens[stop].text == ",")
    if not any(" ".join(t.low for t in tokens[start : start + n]) in THROUGH for n in (1, 2, 3)):
        return False
    end = next((i for i in range(start, len(tokens)) if tokens[i].text in ";."), len(tokens))
    end = min(end, start + CLAUSE)
    return any(surely(p) and start < p.name.first < end for p in scene.people)


def _over_place(scene: Scene, stop: int, named: Named) -> int:
    """Over what a body is of or at: "el Consejo de Alcaldes | del departamento de Puno", "the Guard | at the Ministry
    of the Interior of Lodar"."""
    tokens = scene.tokens
    while stop + 1 < len(tokens):
        after = stop + 1 + (tokens[stop + 1].low in ARTICLES)
        if tokens[stop].low in OF:
            stop = next((i for i in range(stop + 1, min(stop + 9, len(tokens))) if _ends_place(scene, i)), len(tokens))
        elif tokens[stop].low in INNER and after in named.in_scene(scene):
            stop = after_body(scene, named.in_scene(scene)[after])
        elif stop in named.in_scene(scene) and tokens[stop - 1].kind != "punct":
            stop = after_body(scene, named.in_scene(scene)[stop])  # "Regional Office of the Reef | Office on Crime"
        else:
            break
    return stop


def _with_place(body: AgencyMention, scene: Scene, stop: int, named: Named) -> AgencyMention:
    if body.agency_id is not None or stop >= len(scene.tokens):
        return body
    end = scene.tokens[stop - 1].end
    name = clean(named.text[body.start : end])
    return body if "(" in name else replace(body, end=end, name=name)


def _ends_place(scene: Scene, index: int) -> bool:
    """After the capitals of a place comes a word of the sentence, or a comma."""
    token, before = scene.tokens[index], scene.tokens[index - 1]
    return before.cap and not token.cap and token.low not in OF


def _over_people(scene: Scene, stop: int, named: Named) -> int:
    """Over people joined to the bodies: ", the Commission as well as the Envoy X took part"."""
    joins = {word for phrase in named.words.data["list_adverbs"] for word in fold(phrase).split()}
    joins |= named.words.sets("conjunctions", "articles") | {","}
    for person in scene.people:
        first = min(person.first, person.name.first)
        if first > stop and all(t.low in joins for t in scene.tokens[stop:first]):
            stop = max(person.stop, person.name.stop)
    return stop
