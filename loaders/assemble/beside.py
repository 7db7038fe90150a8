"""The body written beside a person's item: after it, or before it.

"X, Vice-President, Grid Operations, SaskNorth Power"   "Name of the BODY"   "Iris Holt, Dover, DE"
"the Agency's Director, X"   "BAI Director X"   "from the BODY, post X"
"Por la Comisión: X, comisionada"
"BODY was represented by X"
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.authority import authority

from ..agencies import AgencyMention
from ..find.found import Found
from ..find.heads import PostSpan, head_at
from ..find.marks import postnominal
from ..find.scenes import Scene
from ..small_words import small_parts, small_words
from ..tokens import Token, clean, fold
from ..vocabulary import institutional, is_known, place_words
from ..words import Words
from .body_names import LINKS, LONGEST, after_body, ends_as_body, is_acronym, past_post, phrase, surely, telling
from .named import Named, lexicon

OF_OR_THE = small_words("of_or_from", "in_or_at", "singular_articles")
AT = small_words("in_or_at")
IN = small_words("in")
MINISTRIES = small_words("ministries")
MINISTERS = small_parts("ministers")
OWNERS = LINKS - small_words("and") - {"the"} | {"'s"}
OF = small_words("of_or_from")
FROM = small_words("english_from")
DASHES = frozenset("-–—")
STOPS = frozenset({",", ";", ".", "(", ")", ":"})
KIND = 4  # tokens from "of" to a name behind its kind: "of the mining company Telmar"
REGION_CODE = re.compile(r"[A-Z]{2}\.?")


def after(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """`Name, post, BODY`, `post Name of the BODY`, `Name (BODY)`, `Iris Holt, Dover, DE`."""
    tokens = scene.tokens
    index = max(found.stop, found.name.stop)
    if index < len(tokens) and tokens[index].text == ")":
        index += 1
    if index < len(tokens) and tokens[index].text == "(":
        body = named.in_scene(scene).get(index + 1)
        stop = after_body(scene, body) if body else 0
        if body and stop < len(tokens) and tokens[stop].text == ")":
            return body  # "Ana Ruiz (Junta de Puertos (JP))"
        close = next((i for i in range(index, min(index + 9, len(tokens))) if tokens[i].text == ")"), None)
        if close is None:
            return None
        short = tokens[index + 1] if close == index + 2 and found.role is None else None
        if short is not None and is_acronym(short.text, named.words.lang):
            return AgencyMention(short.start, short.end, short.text)  # "Ana Ruiz (UPXN)"
        index = close + 1
    if index + 1 >= len(tokens):
        return None
    if owned(scene, found):
        return _of(scene, index + 1 + (tokens[index].text == ","), named)
    body = _speaking(scene, index, named)
    if body is None and tokens[index].text in DASHES:
        body = _dashed(scene, index + 1, named)
    if body is None and tokens[index].text == ",":
        body = _apposed(scene, index, named)
        if body is None and (found.role is None or found.shared):
            body = _of_second_post(scene, index, named)
    return body


def _dashed(scene: Scene, first: int, named: Named) -> AgencyMention | None:
    """`Name – World Bank`, `Name, Special Advisor – World Bank Group, Name, …`: a body that ends the item."""
    got = phrase(scene, first, named, linked=False)
    if got is None or got[1] is None or not _ends(scene.tokens, got[0], named.words):
        return None
    return got[1] if telling(got[1], named) else None


def owned(scene: Scene, found: Found) -> bool:
    """`Name of the BODY`; with a comma `Name, from the BODY`, and `economist Name, of the BODY` of a post of none."""
    index = max(found.stop, found.name.stop)
    following = [t.low for t in scene.tokens[index : index + 2]]
    if following[:1] != [","] or not following[1:]:
        return following[:1] != [] and following[0] in OF
    return following[1] in FROM or following[1] in OF and not OF & set(fold(found.role or "").split())


def of_both(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """`con X y Y de la Secretaría de Obras`: of two names that "and" joins both, where no longer row leads to them."""
    people, joins = [p for p in scene.people if not p.nested], named.words.set("conjunctions")
    k = next((k for k, p in enumerate(people) if p is found), len(people))
    if named.words.lang != "es" or k + 1 >= len(people) or people[k + 1].role is not None:
        return None
    other = people[k + 1]
    link = [t.low for t in scene.tokens[found.name.stop : other.first]]
    rowed = k > 0 and people[k - 1].name.stop + 1 == found.first and scene.tokens[found.first - 1].text == ","
    pair = len(link) == 1 and link[0] in joins and not rowed and owned(scene, other)
    return after(scene, other, named) if pair else None


def _speaking(scene: Scene, index: int, named: Named) -> AgencyMention | None:
    """`Name, en representación del BODY`, `Name, representing the BODY`."""
    tokens = scene.tokens
    index += tokens[index].text == ","
    openers = lexicon(named.words.lang).openers
    for size in (3, 2, 1):
        stop = index + size
        words = [t.low for t in tokens[index:stop]]
        if words and words[-1] == "del":
            words[-1] = "de"
        if " ".join(words) in openers:
            got = phrase(scene, past_post(scene, stop, named), named)
            body = got[1] if got else None
            plain = size == 1 and not words[0].startswith("represent")  # "por la Asociación", not "por la tarde"
            return body if body and (not plain or telling(body, named)) else None
    return None


def _of(scene: Scene, first: int, named: Named) -> AgencyMention | None:
    name = _past_kind(scene.tokens, first, named)
    firm, first = name > first, name
    got = phrase(scene, first, named)
    if got is None or got[1] is None:
        return None
    body = got[1]
    if firm and _ends(scene.tokens, got[0], named.words):
        return body
    goes_on = not _ends(scene.tokens, got[0], named.words) and scene.tokens[got[0]].text not in "("
    if not body.agency_id and goes_on and not (telling(body, named) and _does(scene.tokens[got[0]], named.words)):
        return None
    return body if body.start in _starts(scene) or " " in body.name or body.name.isupper() else None


def _past_kind(tokens: list[Token], first: int, named: Named) -> int:
    """Where a name begins behind the kind of body that it is: "of | the consultant firm | Delta Grade LLC"."""
    reach = range(first + 1, min(first + KIND, len(tokens)))
    name = next((i for i in reach if tokens[i].cap), 0)
    kind = name and all(t.text.islower() and t.kind == "word" for t in tokens[first:name])
    return name if kind and tokens[name - 1].low in lexicon(named.words.lang).generic else first


def _does(token: Token, words: Words) -> bool:
    """A word in small letters that goes on no name: "of the Reef Council | presented"."""
    links = words.sets("prepositions", "complement_prepositions", "articles")
    return token.kind == "word" and not token.cap and token.low not in links


def _starts(scene: Scene) -> set[int]:
    return {b.start for b in scene.bodies}


def _apposed(scene: Scene, index: int, named: Named) -> AgencyMention | None:
    """The last body among the capitalised parts after the item; places and codes of states beside it aside."""
    tokens, best, place = scene.tokens, None, None
    while index + 1 < len(tokens) and tokens[index].text == "," and not _in_row(scene, index + 1, named):
        if postnominal(tokens[index + 1], named.words):  # "Ana Ruiz, SC, MP"
            index += 2
            continue
        low = tokens[index + 1].text if tokens[index + 1].low in named.words.set("articles") else tokens[index + 1].low
        other = low in named.words.sets("weekdays", "articles")  # "con Ana Ruiz, la Liga y la Junta"; not ", The Guild"
        got = None if other else phrase(scene, index + 1, named)
        if got is not None and _within(scene, got[0], named):
            index = got[0]
            break
        if got is None or not _ends(tokens, got[0], named.words):
            break
        stop, body = got
        if stop == index + 2 and tokens[index + 1].low in named.words.set("modifiers"):
            break  # "los directores X, Técnico; Y, Administrativa"
        if place and REGION_CODE.fullmatch(tokens[index + 1].text) and stop == index + 2:
            start = tokens[place].start
            return AgencyMention(start, tokens[stop - 1].end, clean(named.text[start : tokens[stop - 1].end]))
        place, best, index = index + 1, body or best, stop
    return _within(scene, index, named) or best


def _in_row(scene: Scene, first: int, named: Named) -> bool:
    """A name without a post begins at a token, and another stands beside it: neither is the other's body."""
    bare = [p for p in scene.people if p.role is None and not p.nested]
    here = next((p for p in bare if p.first == first), None)
    if here is not None and ends_as_body(scene.tokens[here.name.stop - 1].low, named.words):
        return False  # "Nunavik Government": no name ends so
    return here is not None and any(_leads_to(p, here, scene) or _leads_to(here, p, scene) for p in bare)


def _leads_to(one: Found, other: Found, scene: Scene) -> bool:
    """Only a comma stands between two names."""
    return one.stop + 1 == other.first and scene.tokens[one.stop].text == ","


def _of_second_post(scene: Scene, index: int, named: Named) -> AgencyMention | None:
    """`Name, Deputy Director for Strategy at the BODY`: the body of a post that stands after the name."""
    tokens, people = scene.tokens, {p.name.first for p in scene.people}
    stop = index + 1
    while stop < len(tokens) and stop - index < 14 and tokens[stop].text not in ",;." and stop not in people:
        stop += 1
    if stop in people and tokens[stop - 1].low not in named.words.set("conjunctions"):
        return None  # ", y el presidente de la Cámara Luis Peña": the post of the next one
    heads = (head_at(tokens, i, named.words) for i in range(index + 1, min(index + 5, stop)))
    post = any(head is not None and not head.plural for head in heads)
    others = [range(p.first, p.name.first) for p in scene.people if p.first > index]  # ", y la directora de la Liga, X"
    here = ((i, b) for i, b in named.in_scene(scene).items() if index < i < stop and not any(i in p for p in others))
    return next((b for i, b in here if post and tokens[i - 1].low in OF_OR_THE), None)


def _within(scene: Scene, index: int, named: Named) -> AgencyMention | None:
    """`…, New Zealand and the Pacific in the BODY`: what comes after the parts is where they belong."""
    tokens = scene.tokens
    if index + 1 < len(tokens) and tokens[index].low in AT:
        first = index + 2 if tokens[index + 1].low in named.words.set("articles") else index + 1
        return named.in_scene(scene).get(first)
    return None


def _ends(tokens: Sequence[Token], stop: int, words: Words) -> bool:
    """The item ends there: a separator, a bracket, a day, a verb of those named or the end of the sentence."""
    if stop >= len(tokens) or tokens[stop].text in STOPS or tokens[stop].low in words.set("conjunctions"):
        return True
    if any(t.low in words.set("weekdays") for t in tokens[stop : stop + 2]):
        return True
    if words.lang == "es" and tokens[stop].low in words.set("list_ends"):
        return True  # "de la Secretaría de Obras para ver el camino"
    return any(tokens[stop].low in words.verbs(kind) for kind in ("attend", "talk", "quote"))


def before(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """`BODY's post Name`, `BODY post Name`, `from BODY, post Name`; of somebody without a post also `… BODY, Name`."""
    tokens, first = scene.tokens, min(found.first, found.name.first)
    ended = {after_body(scene, b): (i, b) for i, b in named.in_scene(scene).items()}
    last = first - 1 if first and tokens[first - 1].text in ("'s", "’", "'") else first
    if last in ended and (last < first or named.words.lang == "en" and found.role):
        return ended[last][1]
    if last < first:
        return owner(scene, last, named, _owned_by_firm(scene, found, last, named))
    if found.role is None and first > 2 and tokens[first - 1].text == ",":
        spot = next((i for i, stop in scene.marks.place.items() if stop == first - 1), None)
        if spot and tokens[spot - 1].low in IN and spot - 1 in ended:
            return ended[spot - 1][1]
    comma = first - 1 if first and tokens[first - 1].low in named.words.set("articles") else first
    if comma and tokens[comma - 1].text == "," and comma - 1 in ended:
        opens, body = ended[comma - 1]
        if _opened(tokens, opens, named) or found.role is None and _alone(scene, opens, found):
            return body
    return _in_post(scene, found, named) if named.words.lang == "en" else None


def _alone(scene: Scene, opens: int, found: Found) -> bool:
    """The words before the body say what somebody is there, and are no other one's: "el representante de la OPS en
    México, Name"."""
    if any(p.first <= opens < max(p.stop, p.name.stop) for p in scene.people if p is not found and not p.nested):
        return False
    return any(t.low in OF for t in scene.tokens[max(0, opens - 2) : opens])


def _opened(tokens: Sequence[Token], first: int, named: Named) -> bool:
    """`from the …`, `por la …` before token `first`."""
    while first and tokens[first - 1].low in named.words.set("articles"):
        first -= 1
    openers = lexicon(named.words.lang).openers
    return any(" ".join(t.low for t in tokens[max(0, first - n) : first]) in openers for n in (1, 2, 3))


def owner(scene: Scene, stop: int, named: Named, firm: bool = False) -> AgencyMention | None:
    """Capitalised words that end at `stop`, before "'s": a body no list has, or one named before ("the Agency's")."""
    tokens, first = scene.tokens, stop
    while first and stop - first < LONGEST and (tokens[first - 1].cap or tokens[first - 1].low in OWNERS):
        first -= 1
    articles = named.words.set("articles")
    while first < stop and (not tokens[first].cap or tokens[first].low in articles and first + 1 < stop):
        first += 1
    if first == stop:
        word = tokens[stop - 1].low
        return named.meant(word, tokens[stop - 1].start) if word in lexicon(named.words.lang).generic else None
    if stop - first == 1 and tokens[first].low in lexicon(named.words.lang).generic:
        return named.meant(tokens[first].low, tokens[first].start)
    name = clean(named.text[tokens[first].start : tokens[stop - 1].end])
    lone = stop - first < 2 and (is_known(name.lower()) or fold(name) in institutional() or not firm)
    if (
        lone
        or fold(name) in place_words()
        or authority().country_code(name)
        or scene.marks.place.get(first, 0) >= (stop if firm else 1)
    ):
        return None
    if not firm and not any(t.low in institutional() for t in tokens[first:stop]):
        return None
    return AgencyMention(tokens[first].start, tokens[stop - 1].end, name)


def _owned_by_firm(scene: Scene, found: Found, stop: int, named: Named) -> bool:
    """`Irish Lamps' | project manager X`, `Ohio Corn's | X`: before somebody without a post, or with one that firms
    have, capitals are the firm; not those of a person."""
    if any(p.name.stop == stop for p in scene.people if surely(p)):
        return False
    people = (p for one in named.scenes for p in one.people if p.role or p.honorific or p.name.given)
    if any(fold(p.name.text).split()[-1] == scene.tokens[stop - 1].low for p in people):
        return False  # "Reed's chief of staff", of Governor Paul Reed
    post = found.posts[0] if found.posts else None
    return found.role is None or post is not None and _heads_body(scene.tokens, post, named.words)


def _is_name(scene: Scene, first: int, post: PostSpan, words: Words) -> bool:
    """One word before a post is a body: an acronym, or before a post that firms have one that no dictionary knows."""
    text = scene.tokens[first].text
    if authority().country_code(text) or fold(text) in place_words() or first in scene.marks.place:
        return False
    firm = _heads_body(scene.tokens, post, words)
    return text.isupper() and len(text) > 2 or firm and not is_known(text.lower()) and fold(text) not in institutional()


def _heads_body(tokens: Sequence[Token], post: PostSpan, words: Words) -> bool:
    """A post that firms have too: "director", and not "governor"."""
    heads = {t.low for t in tokens[post.first : post.head_stop]}
    return not heads.isdisjoint(words.set("heads_of_bodies")) and heads.isdisjoint(lexicon(words.lang).own)


def _in_post(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """English posts begin with their body: "State Bank Governor", "HPEB Chief Commissioner", "Commission Chairman"."""
    post = next((p for p in found.posts if p.first <= found.name.first), found.posts[0] if found.posts else None)
    if post is None or post.head <= post.first:
        return None
    tokens, words = scene.tokens, named.words
    first, stop = post.first, post.head
    if small := _ministry(scene, first, stop, named):
        return small
    plain = words.set("premodifiers") - lexicon(words.lang).generic
    while stop > first and (tokens[stop - 1].low in plain or not tokens[stop - 1].cap):
        stop -= 1
    while first < stop and tokens[first].low in words.sets("acting", "former") | lexicon(words.lang).seconds:
        first += 1
    if stop == first:
        return None
    known = named.in_scene(scene).get(first)
    if known is not None and after_body(scene, known) >= stop:
        return known
    if first > 1 and tokens[first - 1].low == "of" and tokens[first - 2].cap:
        first -= 2
    key = tokens[stop - 1].low
    name = clean(named.text[tokens[first].start : tokens[stop - 1].end])
    if stop - first == 1:
        return _one_word(scene, first, post, named)
    generic = lexicon(words.lang).generic
    if letters := _letters(tokens[first:stop], words):
        return named.called(letters) or AgencyMention(tokens[first].start, tokens[first].end, letters)
    bodily = key in generic or tokens[first].low in generic
    if tokens[stop - 1].text.isupper():  # "Joint Task Force NCR Commander"
        bodily = bodily or any(t.low in institutional() for t in tokens[first:stop])
    bodily = bodily or _of_firm(scene, first, stop, post, words)
    return AgencyMention(tokens[first].start, tokens[stop - 1].end, name) if bodily else None


def _one_word(scene: Scene, first: int, post: PostSpan, named: Named) -> AgencyMention | None:
    """One word before a post: a body named before, letters, or a firm."""
    tokens, words, stop = scene.tokens, named.words, first + 1
    key, name = tokens[first].low, clean(tokens[first].text)
    if key == "union" and (stop < post.head or tokens[post.head].low.startswith(MINISTERS)):
        return None  # "Union Home Secretary", "Union Minister": of the country
    if key in lexicon(words.lang).generic:
        return named.meant(key, tokens[first].start)
    own = AgencyMention(tokens[first].start, tokens[first].end, name)
    sure = _is_name(scene, first, post, words) or _of_firm(scene, first, stop, post, words)
    return (named.called(name) or own) if sure else None


def _letters(row: Sequence[Token], words: Words) -> str:
    """`NPX` + ` Salt Bay Constituency Chairman`: letters that open a post, and where in that body somebody serves."""
    name, after = row[0].text, row[1]
    where = after.cap and (after.low in place_words() or not is_known(after.text.lower()))
    other = authority().country_code(name) or not is_acronym(name, words.lang) or after.text.isupper()
    bodily = not lexicon(words.lang).generic.isdisjoint(t.low for t in row)
    return name if where and not other and not bodily else ""


def _ministry(scene: Scene, first: int, stop: int, named: Named) -> AgencyMention | None:
    """`commerce ministry joint secretary`: a ministry in small letters, with what it does before it."""
    tokens = scene.tokens
    end = next((i for i in range(first + 1, stop) if tokens[i].low in MINISTRIES and not tokens[i].cap), 0)
    if not end or tokens[end - 1].low not in institutional() | named.words.set("premodifiers"):
        return None
    return AgencyMention(tokens[first].start, tokens[end].end, clean(named.text[tokens[first].start : tokens[end].end]))


def _of_firm(scene: Scene, first: int, stop: int, post: PostSpan, words: Words) -> bool:
    """`Telmar Airlines` + `CEO`, `Flex` + `chief executive`, `Orlan Railways` + `Director`: what stands before a post
    of firms is the firm, but for fields and places ("Corporate Services CEO", "Asia Pacific Managing Director")."""
    tokens = scene.tokens
    heads = {" ".join(t.low for t in tokens[k : post.head_stop]) for k in range(stop, post.head + 1)}
    plain = words.set("premodifiers") | institutional()
    where = {k for a, b in scene.marks.place.items() for k in range(a, b) if first <= a < stop}
    rest = [tokens[k] for k in range(first, stop) if k not in where]
    own = [t for t in rest if t.cap and t.low not in plain and t.low not in place_words()]
    if not words.set("firm_posts").isdisjoint(heads):
        return bool(own) and (stop - first > 1 or "chief executive" not in heads)  # a town has a chief executive too
    whole = stop - first > 1 and all(t.low != "of" for t in tokens[first:stop])
    strange = any(not is_known(t.low) for t in own)
    headed = not lexicon(words.lang).strong.isdisjoint(heads) and tokens[stop - 1] in own  # "Copper Ridge president"
    return whole and _heads_body(tokens, post, words) and (strange or headed)
