"""The body a list of people stands under: its label ("Por la Comisión: X"), or one said to be represented by them."""

from __future__ import annotations

from collections.abc import Sequence

from graph.authority import authority

from ..agencies import AgencyMention
from ..find.found import Found
from ..find.heads import head_at
from ..find.scenes import Scene
from ..small_words import small_pairs, small_words
from ..tokens import Token, clean, fold
from ..vocabulary import is_known, place_words
from .body_names import ARTICLES, LINKS, after_body, phrase, surely, telling
from .named import Named, lexicon

SPANISH_OF = small_words("spanish_of")
OPENERS = small_words("on_behalf")
IN = small_words("in")
FROM = small_words("from") | {"for"}
CONTRACTIONS = small_pairs("contractions")
CONTRACTED = CONTRACTIONS.keys()
SPLIT = small_pairs("contractions")
FAR = 14  # tokens between those who speak for a body and its name
OF_WHAT = 6  # tokens from a common noun to the body that it is of


def label(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """The body before the last colon: "Por la Comisión: X", "Amazónica Móvil S. A. A.: X (gerenta)"."""
    tokens, first = scene.tokens, min(found.first, found.name.first)
    colon = next((i for i in range(first - 1, max(-1, first - 120), -1) if tokens[i].text == ":"), None)
    if not colon:
        return None
    ended = next(
        (b for i, b in named.in_scene(scene).items() if after_body(scene, b) == colon and grouped(scene, i, named)),
        None,
    )
    if ended is not None:
        return ended  # "recibió a autoridades de la Universidad: el rector, X"
    start = colon
    while start and colon - start < 14 and tokens[start - 1].text not in ";:–—•":
        start -= 1
    opener = next((i for i in range(colon - 1, start - 1, -1) if tokens[i].low in OPENERS), None)
    start = opener if opener is not None else start
    if any(start <= a < first for a, _ in scene.cues.attend) and opener is None:
        return None  # "ISLAMABAD: … X called on Y": a dateline
    opened = start
    while start < colon and (tokens[start].low in LINKS | OPENERS | {"parte"} or tokens[start].kind == "punct"):
        start += 1
    span = tokens[start:colon]
    if not lexicon(named.words.lang).documents.isdisjoint(t.low for t in span):
        return None  # "Ports Ministry Press Statement: X": what the text is called
    if any(t.kind == "number" or t.text == "," and opener is None for t in span) or _author(scene, start, colon):
        return None
    if not span or opener is None and (not span[0].cap or _told(span, named)):
        return None
    here = (b for i, b in named.in_scene(scene).items() if start <= i < colon)
    posted = any(head_at(tokens, i, named.words) for i in range(start, colon))
    sides = not named.words.set("side_words").isdisjoint(t.low for t in span)  # "The Lumbrian side: X"
    body = next((b for b in here if not posted or after_body(scene, b) == colon), None)  # "From the Shire Executive:"
    if posted or sides or body is not None:
        return body
    name = clean(named.text[span[0].start : span[-1].end])
    if len(span) == 1 and span[0].low in lexicon(named.words.lang).generic:
        return named.meant(span[0].low, span[0].start)
    capitals = [t for t in span if t.cap]
    plain = all(is_known(t.text.lower()) for t in capitals) and opened == start
    if plain or not span[0].cap or fold(name) in place_words() or authority().country_code(name):
        return None
    return AgencyMention(span[0].start, span[-1].end, name)


def _told(span: Sequence[Token], named: Named) -> bool:
    """`Round the table in Salt Bay`: common nouns stand in it, as in no English name."""
    common = (t for t in span if t.kind == "word" and not t.cap and t.low not in LINKS)
    return named.words.lang == "en" and any(t.low not in lexicon("en").generic for t in common)


def _author(scene: Scene, start: int, colon: int) -> bool:
    """`Por Ana Ruiz: …`, `Ana Ruiz (Liga): …`: somebody's whole name opens what is before the colon, and no body."""
    return any(p.name.given and p.name.first == start and p.name.stop <= colon for p in scene.people)


def opened(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """`Por la Liga estuvieron X, Y y Z`, `On behalf of the Guild spoke X`: said before the verb of those named."""
    tokens, item = scene.tokens, min(found.first, found.name.first)
    verbs = [a for a, _ in (*scene.cues.attend, *scene.cues.talk) if a < item]
    did, it = scene.where(named.words.set("did_so")), named.words.set("articles")
    verbs += [i for i in did if 0 < i < item and tokens[i - 1].low in it]  # "por la Liga, lo hizo X"
    verbs += [i for i in scene.where(named.words.set("speaking")) if 0 < i < item]
    verb = max(verbs, default=0)
    if any(tokens[i].text == ";" and tokens[i + 1].low in OPENERS for i in range(verb, item - 1)):
        verb = item  # "por la Liga, X; por la misión de la Unión, Y": the nearest counts
    joins = named.words.sets("list_adverbs", "conjunctions", "meeting_nouns")
    for start in (*range(item - 2, max(verb, item - FAR), -1), *range(verb - 1, max(-1, verb - FAR), -1)):
        before = tokens[start - 1] if start else None
        if before is None or before.text in ",;:" or before.low in joins or start - 1 in verbs:
            stop, body = spoken(scene, start, named) or (0, None)
            stop = _past_bracket(scene, stop, item)
            while 0 < stop < item and tokens[stop].low in named.words.sets("articles", "possessives") | {","}:
                stop += 1
            said = start < stop <= verb <= stop + 1  # "por la Liga pudieron conversar X"
            if said or verbs and stop == item:  # "…, y por la Unión Luis Peña": the verb goes unsaid
                return body
            if verbs and body and _row_of_names(scene, stop, item, named) and not closed(scene, found, named):
                return body
    return _of_whom(scene, verbs, named) if named.words.lang == "es" else None


def other_side(scene: Scene, found: Found, first: int) -> bool:
    """`Por la Liga asistieron X y Y; por los privados, | Z`: another side begins after token `first` and before Z."""
    parts = range(first, min(found.first, found.name.first) - 1)
    return any(scene.tokens[i].text == ";" and scene.tokens[i + 1].low in OPENERS for i in parts)


def _of_whom(scene: Scene, verbs: list[int], named: Named) -> AgencyMention | None:
    """`De la UDOX asistieron X, Y y Z`: whose they are opens the clause, right before the verb."""
    tokens = scene.tokens
    for verb in sorted(verbs, reverse=True):
        for start in range(verb - 2, max(-1, verb - FAR), -1):
            opens = start == 0 or tokens[start - 1].text in ",;:"
            if tokens[start].low in SPANISH_OF and opens and tokens[start].kind == "word":
                got = phrase(scene, start + 1, named)
                sure = got and got[1] and (telling(got[1], named) or _named_so(scene, start + 1, got[1]))
                sure = sure or got and got[1] and " " in got[1].name and tokens[start + 1].low in ARTICLES
                return got[1] if got and sure and _leads_to(scene, got[0], verb) else None
    return None


def _leads_to(scene: Scene, stop: int, verb: int) -> bool:
    """Between a body and the verb stand only where it is and a comma: "de la Embajada en Faros, asistieron"."""
    place = stop + 1 if scene.tokens[stop].low in IN else stop
    stop = scene.marks.place.get(place, stop)
    return stop + (scene.tokens[stop].text == ",") == verb


def _past_bracket(scene: Scene, start: int, stop: int) -> int:
    """`por la Secretaría de Faros` + `(Sefa), la titular de …`."""
    if not 0 < start < stop or scene.tokens[start].text != "(":
        return start
    return next((i + 1 for i in range(start, stop) if scene.tokens[i].text == ")"), start)


def _row_of_names(scene: Scene, first: int, stop: int, named: Named) -> bool:
    """`por la Liga, | X, el sr. Y y | Z`: names without posts lead to the one at `stop`."""
    people = [p for p in scene.people if first <= p.first < stop]
    names = {i for p in people for i in range(p.first, max(p.stop, p.name.stop))}
    joins = named.words.sets("conjunctions", "articles") | {","}
    rest = (scene.tokens[i] for i in range(first, stop) if i not in names)
    courtesies = named.words.set("courtesies")
    plain = all(t.low in joins or t.low.rstrip(".") in courtesies for t in rest)
    return bool(people) and plain and not any(p.role for p in people)


def closed(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """`X, Y y Z por parte de la Liga`, `X – Chief, Y and Z, representing the Fund`: said after the last of several."""
    tokens, start = scene.tokens, max(found.stop, found.name.stop)
    if _speaks_for_somebody(scene, start, named):
        return None
    for i in range(start, min(len(tokens) - 1, start + FAR * 5)):
        if tokens[i].text in ";.:":
            return None
        opens = tokens[i - 1].low in named.words.set("conjunctions")  # "X, y por la Liga, Y" is said of Y
        got = spoken(scene, i, named) if tokens[i].low not in FROM and not opens else None
        if got:
            return got[1]
    return None


def _speaks_for_somebody(scene: Scene, start: int, named: Named) -> bool:
    """`X, en representación del gobernador, y Y, en representación de la Liga`: X has a "for" of their own."""
    tokens = scene.tokens
    index = start + (start < len(tokens) and tokens[start].text == ",")
    openers = lexicon(named.words.lang).openers
    said = [CONTRACTIONS.get(t.low, t.low) for t in tokens[index : index + 3]]
    opened = any(" ".join(said[:size]) in openers for size in range(len(said), 0, -1))
    return opened and spoken(scene, index, named) is None


def sit_in(scene: Scene, found: Found, named: Named) -> AgencyMention | None:
    """`Senators X (D-MD) and Y (D-VA), who are both senior members of the Committee`: where the whole row sits."""
    tokens, words, start = scene.tokens, named.words, found.name.stop
    post = next((p for p in scene.posts if p.first >= start), None)
    if post is None or not post.plural or post.post.single["m"] not in words.set("sitting"):
        return None
    links = words.sets("conjunctions", "articles", "who_clauses", "copulas", "both_words") | {",", "(", ")", "all"}
    if fold(found.role or "") not in words.set("seats_with_party") or post.head_stop >= len(tokens):
        return None
    row = all(t.low in links or t.cap for t in tokens[start : post.first])
    of = tokens[post.head_stop].low in words.set("complement_prepositions")
    got = phrase(scene, post.head_stop + 1, named) if row and of else None
    return got[1] if got else None


def spoken(scene: Scene, start: int, named: Named) -> tuple[int, AgencyMention | None] | None:
    """(the token after it, the body) of "por la Liga", "representing the Fund"; None for the body of a country."""
    tokens, lex = scene.tokens, lexicon(named.words.lang)
    for size in (3, 2, 1):
        words = [t.low for t in tokens[start : start + size]]
        words[-1:] = [SPLIT.get(words[-1], words[-1])] if words else []
        if len(words) < size or " ".join(words) not in lex.openers:
            continue
        first = start + size
        articles = named.words.set("articles")
        common = first + 1 < len(tokens) and tokens[first].low in articles and tokens[first + 1].low in lex.generic
        if common and not tokens[first + 1].cap and (size > 1 or first + 2 < len(tokens)):
            if _goes_on(scene, first + 2):
                return _of_a_body(scene, first + 2, named)
            meant = named.meant(tokens[first + 1].low, tokens[first].start)
            return (first + 2, meant) if meant else None
        got = phrase(scene, first, named)
        if got is None or got[1] is None:
            return got
        strange = (size > 1 or _named_so(scene, first, got[1])) and not is_known(got[1].name.lower())
        strange = strange and fold(got[1].name) not in place_words()
        return got[0], got[1] if telling(got[1], named) or strange else None
    return None


def _of_a_body(scene: Scene, first: int, named: Named) -> tuple[int, AgencyMention] | None:
    """`por la misión` + ` de observación de la OEP`: the body that a common noun is of."""
    here = named.in_scene(scene)
    for index in range(first, min(first + OF_WHAT, len(scene.tokens))):
        if index in here:
            return after_body(scene, here[index]), here[index]
        if scene.tokens[index].cap or scene.tokens[index].kind != "word":
            return None
    return None


def _named_so(scene: Scene, first: int, body: AgencyMention) -> bool:
    """`por el Cofaro`, `por la PX`: an article before a name that no dictionary has, or letters; no place or person."""
    token = scene.tokens[first - 1]
    first += token.low not in CONTRACTED and scene.tokens[first].low in ARTICLES
    articled = scene.tokens[first - 1].low in ARTICLES or token.low in CONTRACTED
    unheard = any(word.isupper() or not is_known(word.lower()) for word in body.name.split() if word[0].isupper())
    people = any(p.name.first <= first < p.name.stop for p in scene.people if surely(p))
    return unheard and not people and (articled or body.name.isupper()) and first not in scene.marks.place


def _goes_on(scene: Scene, index: int) -> bool:
    """`por la empresa de capitales brasileños`: another one than "la empresa"."""
    return index < len(scene.tokens) and (scene.tokens[index].low in LINKS or scene.tokens[index].cap)


def grouped(scene: Scene, index: int, named: Named) -> bool:
    """`autoridades de la …`: its people stand before the body at `index`."""
    lex = lexicon(named.words.lang)
    while index and scene.tokens[index - 1].low in LINKS | lex.generic - lex.groups | {"from"}:
        index -= 1
    return index > 0 and scene.tokens[index - 1].low in lex.groups
