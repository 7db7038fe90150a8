"""Bodies that attend as bodies: "representantes de la Secretaría X y la Fiscalía Y", "Taking part were the …",
"The Bank and the Agency were also represented", "Ministry of Transport officials observed the session".

A body inside somebody's item goes on that person; a venue, an escort, a sponsor, a source of news, one that did not
come and the group whose own meeting it is do not attend.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from graph.model import Body, Evidence

from ..agencies import AgencyMention
from ..agencies.lexicon import lexicon as body_lexicon
from ..find.heads import head_at
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import fold
from . import beside, list_heads, possessed, whose_row
from .body_fields import fields
from .body_groups import OF, continued, owners, shown
from .body_hearers import hearers, sent_somebody
from .body_items import row_starts
from .body_lists import exemplified, members
from .body_names import ARTICLES, after_body, is_acronym, is_state, no_name, only_plural, surely
from .body_objects import AMONG, after_verbs
from .body_people import holders_from, names_follow, of_named, own_end
from .body_rows import examples, going_on, in_a_row
from .body_subjects import subjects
from .body_words import Lexicon, presence
from .named import Named
from .no_bodies import no_body

AT = small_words("in_or_at")
WHEN = AT | small_words("english_on")  # "and the Harbour Authority | on Monday"
LETTERS = re.compile(r"\s*\(([A-Z][\w./-]{1,14})\)")
KIND = 4  # tokens from a common noun for bodies to their names, at most
MANY = 3  # spaces in a row of capitals that is a title
SIDES = ("eu-eu",)  # unions of countries: a side of the table, as a country is


def present_bodies(scenes: list[Scene], status: str, named: Named) -> Iterator[Body]:
    """The bodies of a meeting's scenes that were there, each once."""
    region = "main" if status == "held" else status
    seen, told = set[str](), False
    for before, scene in zip([None, *scenes], scenes, strict=False):
        if scene.kind != "prose":
            continue
        told = scene.tells_who or told and continued(scene, named)
        for body in _present(scene, region, named, _heads_list(before, named), told):
            body = _longer(body, named)
            keys = {fold(name) for name in (body.name, *body.aliases, *_letters(body, named.text))}
            keys |= {body.agency_id} if body.agency_id else set()
            if keys.isdisjoint(seen):
                seen |= keys
                yield _told(body, scene, named.text)


def _letters(body: AgencyMention, text: str) -> list[str]:
    """`the Economic Community (ECOWAS)`: the letters in brackets behind a body, or its initials, are its other name."""
    found = LETTERS.match(text, body.end)
    initials = "".join(word[0] for word in body.name.split() if word[0].isupper())
    return [*([found[1]] if found else []), *([initials] if len(initials) > 3 else [])]


def _longer(body: AgencyMention, named: Named) -> AgencyMention:
    """`the State Committee`, short for the one body that the text named before with more words behind these; `Invar`
    as the text spells it out elsewhere."""
    if body.agency_id:
        return body
    if " " not in body.name:
        spelled = next((b for b in named.bodies if body.name in b.aliases and " " in b.name), None)
        return replace(body, name=spelled.name, aliases=(*spelled.aliases, body.name)) if spelled else body
    short = fold(body.name) + " "
    fuller = {fold(b.name): b for b in named.bodies if b.start < body.start and fold(b.name).startswith(short)}
    whole = next(iter(fuller.values())) if len(fuller) == 1 else None
    return body if whole is None else replace(body, name=whole.name, aliases=(*whole.aliases, body.name))


def _told(body: AgencyMention, scene: Scene, text: str) -> Body:
    evidence = Evidence.of(text, body.start, body.end, "body", (scene.sentence.start, scene.sentence.end))
    return Body(
        name=body.name, agency_id=body.agency_id, aliases=body.aliases, country=body.country, evidence=(evidence,)
    )


def _heads_list(scene: Scene | None, named: Named) -> bool:
    """`Instituciones participantes` on a line of its own: the lines after it are bodies."""
    nouns = named.words.set("bodies_nouns")
    return scene is not None and len(scene.tokens) < 9 and any(t.low in nouns for t in scene.tokens)


def _present(scene: Scene, region: str, named: Named, listed: bool, told: bool) -> Iterator[AgencyMention]:
    lex = presence(named.words.lang)
    taken = _taken(scene, named)
    top = {(0, True)} if listed and any(t.text == ";" for t in scene.tokens) else set()
    for first, grouped in sorted({*_openings(scene, lex, named, told), *top}):
        for index, body in members(scene, first, named, lex.lower):
            if _counts(scene, index, body, region, taken, named) and (grouped or body.agency_id not in SIDES):
                yield body
    for index, body in _by_field(scene, lex, named) if told else ():
        if _counts(scene, index, body, region, taken, named):
            yield body
    for index, body in subjects(scene, lex, named):
        if _counts(scene, index, body, region, taken, named) and body.agency_id not in SIDES:
            yield body


def _counts(
    scene: Scene, index: int, body: AgencyMention, region: str, taken: list[tuple[int, int]], named: Named
) -> bool:
    """It is told of this meeting, is nobody's employer, and neither escorts nor pays nor stayed away."""
    apart = any(
        -4 <= index - start <= 10 and not any(t.low in AMONG for t in scene.tokens[stop:index])
        for start, stop in scene.cues.of("escort")
    )
    mine = any(start <= body.start and body.end <= end for start, end in taken)
    invited = any(0 < index - start <= 6 for start, _ in scene.cues.of("invited"))
    if scene.region[index] != region or apart or mine or invited or _absent(scene, index):
        return False
    first, *rest = fold(body.name).split()
    place = first in presence(named.words.lang).territories and rest[:1] and rest[0] in OF
    place = place or first in presence(named.words.lang).whole_states and _whole(rest, named)
    place = place or only_plural(body.name, named.words.lang)
    counted = len(rest) == 2 and rest[0] in OF and rest[1].isdigit()  # "una comisión de 23"
    whose = is_state(body.name, named.words.lang) or _of_a_person(body, named)
    whose = whose or _subject(body) or _office(scene, body, named) or no_body(scene, index, body, named)
    return not (place or counted or whose or _of_others(scene, body, named))


def _whole(rest: list[str], named: Named) -> bool:
    """`Gobierno` + `Provincial`: nothing but what sort of government it is, which is a side and no body of it."""
    sets = body_lexicon(named.words.lang).sets
    return all(word in sets["local"] | sets["wide"] for word in rest)


def _office(scene: Scene, body: AgencyMention, named: Named) -> bool:
    """`the Harbour Commission` + `President`, in the body's name or right behind it: who heads it, and no body; not
    the `Office of the President`."""
    after = after_body(scene, body)
    if named.words.lang != "en" or " " not in body.name:
        return False
    behind = head_at(scene.tokens, after, named.words) if after < len(scene.tokens) else None
    own = body.agency_id is None and body.kind == "agency" and OF.isdisjoint(fold(body.name).split())
    last = head_at(scene.tokens, after - 1, named.words) if own else None
    headed = behind is not None and not behind.plural and scene.tokens[after].cap
    return headed or last is not None and not last.plural


def _subject(body: AgencyMention) -> bool:
    """`PORTS PRESENTATION BOARD REPORT`: many capitals that no list knows are what an agenda is about."""
    return body.agency_id is None and body.name.isupper() and body.name.count(" ") >= MANY


def _of_a_person(body: AgencyMention, named: Named) -> bool:
    """`representantes del gobierno de Peña`, where the text names a Luis Peña: whoever governs, no body."""
    first, *rest = body.name.split()
    if len(rest) < 2 or fold(first) not in body_lexicon(named.words.lang).sets["led"]:
        return False
    people = (person.name for scene in named.scenes for person in scene.people)
    return fold(rest[0]) in OF and any(not p.single and fold(p.text).endswith(" " + fold(rest[-1])) for p in people)


def _of_others(scene: Scene, body: AgencyMention, named: Named) -> bool:
    """`EU foreign ministries`, `United Nations agencies`: others, of which the body only says whose they are."""
    after = after_body(scene, body)
    others = presence(named.words.lang).states | named.words.set("bodies_nouns")
    row = list(takewhile(lambda t: t.kind == "word" and not t.cap, scene.tokens[after : after + 2]))
    return named.words.lang == "en" and any(t.low in others for t in row)


def _absent(scene: Scene, index: int) -> bool:
    """A cue of absence stands right before the body, or after it with no verb of attending between."""
    for start, _ in scene.cues.of("absent"):
        if 0 <= index - start <= 8:
            return True
        if index < start <= index + 25 and not any(index < first < start for first, _ in scene.cues.attend):
            return True
    return False


def _taken(scene: Scene, named: Named) -> list[tuple[int, int]]:
    """Spans of the text that belong to people: their items, and the bodies written beside them."""
    people = [p for p in scene.people if surely(p) and not no_name(scene, p, named)]
    owning = (possessed.of_possessor,)
    groups = presence(named.words.lang).groups
    spans = [(scene.tokens[p.first].start, scene.tokens[own_end(scene, p, groups) - 1].end) for p in people]
    for person in people:
        posted = person.role is not None and person.rule == "list:post-name"  # what follows the name is another item
        finders = (beside.before, possessed.of_possessor, whose_row.of_itself, list_heads.label)
        for find in finders if posted else (beside.after, *finders):
            body = find(scene, person, named)
            if body is not None and body.start >= 0 and not (find in owning and _its_people(scene, body, named)):
                spans.append((body.start, body.end))
    return spans


def _its_people(scene: Scene, body: AgencyMention, named: Named) -> bool:
    """`a delegation of the Union, headed by its secretary, X`: more of the body were there than who headed them."""
    first = next((i for i, t in enumerate(scene.tokens) if t.start >= body.start), 0)
    return list_heads.grouped(scene, first, named)


# -- where a list of those present begins -----------------------------------------------------


def _openings(scene: Scene, lex: Lexicon, named: Named, told: bool) -> Iterator[tuple[int, bool]]:
    """(first token of a list of bodies, whether it is one of their people)."""
    tokens = scene.tokens
    nouns = named.words.set("bodies_nouns")
    links = named.words.set("list_links") - named.words.set("agents")  # "equipos donados por la Liga"
    for i, token in enumerate(tokens[:-1]):
        after = tokens[i + 1]
        people = token.low in lex.groups or i > 0 and f"{tokens[i - 1].low} {token.low}" in lex.groups  # "alto mando"
        people = people or holders_from(scene, i, named)
        if not (people or token.low in nouns or token.text == ":"):
            continue
        if told and token.low in nouns and token.cap and (first := exemplified(tokens, i + 1, named.words)):
            yield first, True  # "leaders of the International Organisations, namely A, B and C"
        subject = i <= 4 and any(first > i for first, _ in scene.cues.talk) and (i == 0 or token.low != tokens[0].low)
        listed = any(t.text == ":" or t.start == t.end or t.low in links for t in tokens[i + 1 : i + 3])
        group = people and not scene.marks.inside[i] and _lower(scene, i) and not _for_them(scene, i, lex)
        of = owners(scene, i, named, lex.lower, lex.states) if group and (told or subject) else None
        of = None if of and _posts_only(scene, i, of, lex, named) else of
        if group and (_only_said(scene, i) or of_named(scene, i, lex)):
            continue
        listed = listed and token.low not in lex.comers
        if group and (told or subject) and (listed or of and not names_follow(scene, i, lex, named)):
            yield of or i + 2, True
        venue = i > 0 and tokens[i - 1].low in AT
        if told and token.low in nouns and (first := _called(scene, i, named)) and in_a_row(scene, i, named):
            yield first, True
        if (
            told
            and token.low in nouns
            and not scene.marks.inside[i]
            and (after.low in OF or after.text == ":" or listed)
            and not venue
        ):
            yield i + 2, True
        elif token.text == ":" and i and _announces(scene, i):
            yield i + 1, False
    for first, body in sorted(named.in_scene(scene).items()):
        stop = after_body(scene, body)
        people = stop < len(tokens) and tokens[stop].low in lex.groups - lex.followed
        if told and named.words.lang == "en" and people and not _only_said(scene, stop):
            yield first, False  # "joined by World Bank officials"
    yield from ((first, False) for first in after_verbs(scene, lex, named))
    if told:
        yield from ((first, False) for first in hearers(scene, lex, named))
        yield from ((first, True) for first in sent_somebody(scene, lex, named))
        yield from ((first, True) for first in examples(scene, lex, named))
        yield from ((first, False) for first in _after_people(scene, named))
        yield from ((first, False) for first in going_on(scene, lex, named))


def _called(scene: Scene, noun: int, named: Named) -> int | None:
    """`los gremios docentes | UDAP y AMET`, `unions | NURT and TOAN`: bodies by name right after a common noun."""
    tokens, ends = scene.tokens, named.words.sets("prepositions", "list_ends", "conjunctions")
    first = noun + 1
    while first < min(noun + KIND, len(tokens) - 1) and not tokens[first].cap and tokens[first].low not in ends:
        first += 1
    token = tokens[min(first, len(tokens) - 1)]
    named_so = token.cap and (first in named.in_scene(scene) or is_acronym(token.text, named.words.lang))
    return first if named_so and not tokens[noun].cap else None


def _only_said(scene: Scene, index: int) -> bool:
    """`After the meeting X explained why more Police officers were hired`: whom the speaker talks about."""
    said = [first for first, _ in scene.cues.quote if first < index]
    there = (*scene.cues.attend, *scene.cues.of("attend_phrases"))
    return bool(said) and all(first < said[-1] for first, _ in there)


def _after_people(scene: Scene, named: Named) -> Iterator[int]:
    """`en compañía del secretario, X, la Policía, el Ejército y la Defensoría`: bodies with articles after a name.

    At least two of them, or one that "and" adds ("General Y, and the Lantern Guild"): one alone may be whom the person
    is of, but for English, where the article tells it apart.
    """
    tokens, here = scene.tokens, named.in_scene(scene)
    joins = named.words.set("conjunctions")
    for person in scene.people:
        first = person.name.stop
        comma = first < len(tokens) and tokens[first].text == ","
        added = first + comma < len(tokens) and tokens[first + comma].low in joins
        first += comma + added + 1
        opens = (comma or added) and first < len(tokens) and tokens[first - 1].low in ARTICLES
        if not (opens and first in here and surely(person) and person.role and person.first < person.name.first):
            continue
        after = _over_board(scene, after_body(scene, here[first]), named)
        row = row_starts(tokens, first, named.words.lang, joins)
        follows = sum(shown(scene, i, named) for i in row) > 1
        several = after < len(tokens) and (tokens[after].text == "," or tokens[after].low in joins)
        ends = after >= len(tokens) or tokens[after].text in ".," or tokens[after].low in WHEN
        if several and follows or ends and (added or named.words.lang == "en"):
            yield first


def _over_board(scene: Scene, stop: int, named: Named) -> int:
    """`the Harbour Authority` + `'s board`: its people, in small letters."""
    tokens = scene.tokens
    owned = stop + 1 < len(tokens) and tokens[stop].low == "'s" and tokens[stop + 1].low in presence("en").groups
    return stop + 2 if owned and named.words.lang == "en" else stop


def _by_field(scene: Scene, lex: Lexicon, named: Named) -> Iterator[tuple[int, AgencyMention]]:
    """`los titulares de Defensa, Marina y Conagua`, `las carteras de Salud y Educación`; two where heads are meant."""
    for i, token in enumerate(scene.tokens[:-2]):
        if token.low in lex.of_fields and scene.tokens[i + 1].low in OF and scene.tokens[i + 2].cap:
            row = fields(scene, i + 2, named)
            if len(row) > 2 or len(row) == 2 and token.low in lex.heads_of_fields:
                yield from row


def _posts_only(scene: Scene, group: int, of: int, lex: Lexicon, named: Named) -> bool:
    """`los directores de Cooperación y de Asuntos Legales`, `members of Parliament`: posts, and no body's people."""
    low = scene.tokens[group].low
    return low in lex.posts and not shown(scene, of, named) or low in lex.followed and scene.tokens[of].low in lex.seats


def _for_them(scene: Scene, index: int, lex: Lexicon) -> bool:
    """`en representación de la Liga asistió X`: the body is whose behalf X came on."""
    spoken = index and scene.tokens[index].low in lex.behalf and scene.tokens[index - 1].low in ("en", "on")
    return bool(spoken) and any(surely(p) for p in scene.people)


def _lower(scene: Scene, index: int) -> bool:
    """Not in capitals, but where a sentence or an item of a list begins, or in the plural ("altos Funcionarios")."""
    before = scene.tokens[index - 1] if index else None
    people = before is not None and not before.cap and before.low not in OF and scene.tokens[index].low.endswith("s")
    return not scene.tokens[index].cap or before is None or before.kind == "punct" or people


def _announces(scene: Scene, colon: int) -> bool:
    cues = (*scene.cues.attend, *scene.cues.of("attend_phrases"))
    return any(colon - 3 <= stop <= colon for _, stop in cues)
