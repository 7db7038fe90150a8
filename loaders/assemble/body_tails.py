"""What follows the name of a body in a row and is no end of it: the rest of a name that no list knows."""

from __future__ import annotations

from dataclasses import replace

from ..agencies import AgencyMention
from ..find.heads import head_at
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import Token, clean
from ..vocabulary import is_known
from .body_groups import shown
from .body_items import after_quotation, end_of_item, row_starts
from .body_names import ARTICLES, is_acronym, surely
from .body_words import presence
from .named import Named

AND = small_words("and")
AT, OF = small_words("in_or_at"), small_words("of")
PERSONAL = small_words("articles", "of", "foreign_particles")  # in names of people too
OF_OR_IN = small_words("of_or_from", "in")
DASHES = ("-", "–", "—")
TAIL = 7  # tokens of the rest of a name, at most
SPEAKS = 4  # tokens between a body and its verb of saying, at most


def over_tail(scene: Scene, stop: int, named: Named) -> int | None:
    """The comma or "and" after the rest of a body's name: "Laboratorio Científico" + "contra el Delito, la Policía".

    Only where a body that its name shows comes next; None where the row ends at token `stop`.
    """
    tokens, words = scene.tokens, named.words
    if stop >= len(tokens) or not (tokens[stop].cap or tokens[stop].low in presence(words.lang).inside):
        return None
    return None if tokens[stop].cap and head_at(tokens, stop, words) else over_item(scene, stop, named)


def over_item(scene: Scene, stop: int, named: Named) -> int | None:
    """The comma or "and" after words that no rule reads, where a body that its name shows comes next."""
    tokens, words = scene.tokens, named.words
    joins = words.set("conjunctions") | {",", ";"}
    end = next((i for i in range(stop, min(stop + TAIL, len(tokens))) if tokens[i].low in joins), None)
    if end is None or any(p.name.first < end and stop < p.name.stop for p in scene.people if surely(p)):
        return None
    verbs = {first for key in ("attend", "talk", "quote", "future") for first, _ in getattr(scene.cues, key)}
    ends = words.sets("list_ends", "who_clauses", "relatives", "auxiliaries")
    if any(i in verbs or t.low in ends or t.kind == "punct" for i, t in enumerate(tokens[stop:end], stop)):
        return None
    after = end + 1
    while after < len(tokens) and tokens[after].low in joins | ARTICLES and not tokens[after].cap:
        after += 1
    speaks = any(0 <= first - after <= SPEAKS for first, _ in scene.cues.quote)
    return end if shown(scene, after, named) and after not in scene.marks.place and not speaks else None


def in_full(scene: Scene, body: AgencyMention, stop: int, named: Named) -> AgencyMention:
    """An unknown body with the rest of its name, to token `stop`; where it is ("en Lima") is no part of that."""
    tokens = scene.tokens
    rest = [t for t in tokens[:stop] if t.start >= body.end]
    small = presence(named.words.lang).inside | ARTICLES | OF
    if body.agency_id or rest[0].low in AT or any(not t.cap and t.low not in small for t in rest):
        return body
    return replace(body, end=rest[-1].end, name=clean(named.text[body.start : rest[-1].end]))


def of_somebody(scene: Scene, stop: int, named: Named) -> bool:
    """`the National Security | Adviser`: a post follows the words in English, and they are whose it is."""
    tokens = scene.tokens
    if named.words.lang != "en" or stop >= len(tokens) or not tokens[stop].cap:
        return False
    post = head_at(tokens, stop, named.words)
    return post is not None and not post.plural


def by_row(scene: Scene, first: int, named: Named, *, begun: bool) -> tuple[int, AgencyMention] | None:
    """(the token after it, body) of capitals that only their row shows to be one: "la Liga, Terre des Mers, la Junta".

    They hold a word of the dictionary, letters, a small word or a quotation, which no name of a person does, and end
    where the item does; before the first body of a row, one that its name shows comes next.
    """
    tokens, words = scene.tokens, named.words
    if first >= len(tokens) or not tokens[first].cap or tokens[first].kind not in ("word", "abbr"):
        return None
    stop = end_of_item(tokens, first, words.lang)
    stop = _joined(scene, first, stop, named) or stop
    item = tokens[first:stop]
    quoted = next((i for i in range(first + 1, stop) if after_quotation(tokens, i)), stop)
    taken = any(p.name.first < quoted and first < p.name.stop for p in scene.people)
    if taken or first in scene.marks.place or head_at(tokens, first, words) or not _no_persons(item, words.lang):
        return None
    after = stop
    while after < len(tokens) and tokens[after].low in words.set("conjunctions") | {",", ";"} | ARTICLES:
        after += 1
    parted = after > stop or stop >= len(tokens) or tokens[stop].kind == "punct"
    if not (begun and parted or after > stop and shown(scene, after, named)):
        return None
    name = clean(named.text[item[0].start : item[-1].end])
    return stop, AgencyMention(item[0].start, item[-1].end, name)


def _joined(scene: Scene, first: int, stop: int, named: Named) -> int | None:
    """The end of `Ports and Harbour Services` in `the Union, Ports and Harbour Services, Customs and the Guard`.

    A row has one "and", before its last: another one, between everyday words, stands inside a name.
    """
    tokens, lang = scene.tokens, named.words.lang
    joined = stop + 1 < len(tokens) and tokens[stop].low in AND and tokens[stop + 1].cap
    if not joined or tokens[first - 1].low in AND:
        return None
    end = end_of_item(tokens, stop + 1, lang)
    plain = all(is_known(t.text.lower()) for t in (tokens[first], tokens[stop + 1]))
    row = row_starts(tokens, stop + 1, lang, named.words.set("conjunctions"))
    later = end < len(tokens) and tokens[end].text == "," and len(row) > 1
    last = later and any(t.low in AND for t in tokens[end : row[-1]])
    return end if plain and last and stop + 1 not in named.in_scene(scene) else None


def _no_persons(item: list[Token], lang: str) -> bool:
    """No name of a person is written so."""
    if len(item) == 1:
        return is_acronym(item[0].text, lang)
    small = any(not t.cap and t.low not in PERSONAL for t in item)
    return small or any(is_known(t.text.lower()) or is_acronym(t.text, lang) for t in item)


def past(scene: Scene, stop: int) -> int:
    """Over an acronym or remark in brackets and a place: "(ANATEL)", "- ANATEL", "en México"."""
    tokens = scene.tokens
    if stop < len(tokens) and tokens[stop].text == "(":
        close = next((i for i in range(stop, min(stop + 12, len(tokens))) if tokens[i].text == ")"), None)
        stop = close + 1 if close else stop
    elif stop + 1 < len(tokens) and tokens[stop].text in DASHES and is_acronym(tokens[stop + 1].text, "es"):
        stop += 2
    if stop + 1 < len(tokens) and tokens[stop].low in OF_OR_IN and stop + 1 in scene.marks.place:
        stop = scene.marks.place[stop + 1]
    return stop


def over_staff(scene: Scene, stop: int, named: Named) -> int:
    """Over the people of a member in English: "Reef Agency | patrol officers, Lantern Board | staff and …"."""
    near = scene.tokens[stop : stop + 2] if named.words.lang == "en" else []
    for size, token in enumerate(near, 1):
        if token.cap or token.kind != "word":
            break
        if token.low in presence("en").groups:
            return stop + size
    return stop
