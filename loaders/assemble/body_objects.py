"""Bodies as objects: "reunión con la Liga", "attended by the …", "liderado por la Gobernación"."""

from __future__ import annotations

from collections.abc import Iterator

from ..find.heads import head_at
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import Token
from ..words import Words
from .body_names import ARTICLES, after_body, surely
from .body_subjects import headed, in_row
from .body_words import Lexicon, described
from .named import Named
from .named import lexicon as common

AT = small_words("in_or_at")
ADVERBS, PLACE = 9, 6  # tokens between a verb and "con" at most, and those of a place
PLACE_WORDS = small_words("of", "articles")
TO_MEETING = small_words("in_or_at", "spanish_to")
TO_THE = small_words("spanish_to_the")
BETWEEN = small_words("between")
FOR_MEETING = small_words("for", "in_or_at")
WITH = small_words("with")
HELD_WORDS = small_words("place_of_took_place")
AMONG = WITH | {"alongside"}  # "en la sede de Lima con una delegación de la Liga"
SORT = 3  # words that say what sort of meeting: "de trabajo"
PART_OF_DAY = small_words("to_part_of_day")
ITSELF = small_words("reflexive")
WENT_ALONG = small_words("went_along")
UNNAMED = 6  # tokens of an item that names nobody: "varios alcaldes municipales"
POST = 3  # capitals from a body to the post of whoever serves it
TOGETHER = 2  # tokens of a phrase that says beside whom
VERB = 3  # words of a verb of meeting: "se reunieron"
HELD = 5  # tokens from a verb of meeting to its meeting: "held a first round of talks"
MEETING = 10  # tokens between a meeting and who led it


def after_verbs(scene: Scene, lex: Lexicon, named: Named) -> Iterator[int]:
    """`reunión con la …`, `attended by the …`, `asistieron la …`, `Participating organisations included the …`."""
    tokens, here, nouns = scene.tokens, named.in_scene(scene), named.words.set("bodies_nouns")
    links = named.words.sets("articles", "list_links", "possessives") - named.words.set("agents") | {"del"} | lex.skip
    en = named.words.lang == "en"
    for first, token in enumerate(tokens):
        placed = first in scene.marks.place and in_row(scene, first, named)  # "were | Colombo Dockyard, Reef Co"
        if not (first in here or token.cap and (placed or not scene.marks.inside[first])):
            continue
        noun = None if first in here else by_noun(scene, first, lex, named)
        start = first if noun is None else noun
        start = next((i for i, stop in scene.marks.place.items() if stop == start and en), start)  # "U.S. | House"
        while start > 1 and described(tokens[start - 1].low, named.words.lang) and not tokens[start - 1].cap:
            start -= 1
        while start and tokens[start - 1].low in links and not _met(tokens, start, lex):
            start -= 1
        if not whose_post(scene, first, named):
            start = _over_unnamed(scene, start, lex, named)
        start = _over_asides(scene, start, named) if _bare(tokens, start, first) else start
        start -= start < first and start > 1 and tokens[start - 1].text == ","  # "estuvieron presentes, | las Ligas"
        if _listed(scene, start, lex, named) and (first in here or in_row(scene, first, named)):
            yield first
            continue
        if not start or tokens[start - 1].kind != "word":
            continue
        if not (noun is not None or first in here or headed(scene, first, named) or in_row(scene, first, named)):
            continue
        before = _words_before(scene, start, named)
        plain = [t.low for t in tokens[max(0, start - 3) : start]]  # "sobre la reunión | con la Liga"
        whole = before if _bare(tokens, start, first) else [*before, "de"]
        to_it = [*before, "a"] if tokens[start].low in TO_THE else before  # "congregó | al Foro"
        host = " ".join(t.low for t in tokens[max(0, start - 9) : start])
        if (
            lex.meeting_with.search(" ".join(before))
            or lex.meeting_with.search(" ".join(to_it))
            or lex.meeting_with.search(" ".join(plain))
            or lex.meeting_with.search(" ".join(whole))  # "participación | del"
            or lex.led_by.search(" ".join(before))
            and _a_meeting(scene, start, named)
            or _beside_whom(scene, start, named)
            or tokens[first - 1].low in ARTICLES
            and _verb_first(scene, start, lex, named)
            or before[-1] in AMONG | BETWEEN
            and lex.meeting_with.search(" ".join((*_over_adverbs(scene, start - 1, named), before[-1])))
            or before[-1] in lex.listing
            and (nouns | lex.groups) & set(before)
            or before[-1] in lex.hosting
            and _for_a_meeting(scene, first, named)
            or (before[-1] == "a" or tokens[start].low in TO_THE)
            and lex.received.search(host)  # "recibió en su despacho a la …"
        ):
            yield first


def _listed(scene: Scene, stop: int, lex: Lexicon, named: Named) -> bool:
    """`Agencies represented on the panel include the:` + ` Reef Office, …`: what those there are, to token `stop`."""
    tokens = scene.tokens
    colon = stop > 1 and tokens[stop - 1].text == ":"
    stop -= colon
    while stop > 1 and colon and tokens[stop - 1].low in ARTICLES:
        stop -= 1
    if stop < 2 or tokens[stop - 1].low not in lex.listing:
        return False
    begin = next((i + 1 for i in range(stop - 1, -1, -1) if tokens[i].kind == "punct"), 0)
    nouns = named.words.set("bodies_nouns")
    noun = next((i for i in range(begin, stop - 1) if tokens[i].low in nouns), None)
    told = (*scene.cues.attend, *scene.cues.of("attend_phrases"))
    return noun is not None and any(noun < first < stop - 1 for first, _ in told)


def _beside_whom(scene: Scene, start: int, named: Named) -> bool:
    """`took place on Monday between` + ` the Guard and the Union`: words of being there end in who stands behind."""
    tokens, nouns = scene.tokens, named.words.set("meeting_nouns")
    ends = [first for first, stop in scene.cues.of("attend_phrases") if stop == start]
    beside = named.words.lang == "en" and any(start - first <= TOGETHER for first in ends)  # "together with"
    met = beside or any(t.low in nouns for first in ends for t in tokens[first:start])  # not "to go over the pact with"
    return tokens[start - 1].low in WITH | BETWEEN and (met or _took_place(scene, start - 1, named))


def _took_place(scene: Scene, stop: int, named: Named) -> bool:
    """`A meeting on ports took place on Monday` + ` between`: a meeting, and that it was held before token `stop`."""
    tokens, words = scene.tokens, named.words
    if tokens[stop].low not in BETWEEN:
        return False
    near = tokens[max(0, stop - HELD) : stop]
    if scene.cues.attend and any(t.low in words.set("meeting_nouns") for t in near):
        return not any(t.kind == "punct" or t.cap for t in near[-3:])  # "se celebró ayer una audiencia de ley | entre"
    stop = _over_when(scene, stop, named)
    held = tokens[stop - 1].low in words.sets("took_place", "went_on") or tokens[stop - 1].low in HELD_WORDS
    return held and any(t.low in words.set("meeting_nouns") for t in tokens[:stop])


def _met(tokens: list[Token], stop: int, lex: Lexicon) -> bool:
    """Words of meeting end right before token `stop`, whatever their last word: `tomaron parte` + ` la Liga`."""
    return lex.meeting_with.search(" ".join(t.low for t in tokens[max(0, stop - 3) : stop])) is not None


def by_noun(scene: Scene, first: int, lex: Lexicon, named: Named) -> int | None:
    """The common noun that says of a name right behind it what it is: `la empresa | Faros`, `la plataforma vecinal |
    Faros`; None where the name at `first` is a person's, or no such noun stands there."""
    tokens = scene.tokens
    if not tokens[first].cap or any(p.first <= first < p.name.stop for p in scene.people if surely(p)):
        return None
    nouns = common(named.words.lang).generic | named.words.sets("bodies_nouns", "kinds_of_bodies") | lex.sorts
    small = named.words.sets("articles", "prepositions", "conjunctions") | PLACE_WORDS
    for noun in (first - 1, first - 2):
        if noun < 0 or tokens[noun].cap or tokens[noun].kind != "word" or tokens[noun].low in small:
            return None
        if tokens[noun].low in nouns:
            return noun
    return None


def _bare(tokens: list[Token], start: int, first: int) -> bool:
    """No "of" before the body: "asistieron a la reunión | la Liga", and not "| del Consejo"."""
    return all(t.low not in PLACE_WORDS - ARTICLES for t in tokens[start:first])


def _verb_first(scene: Scene, stop: int, lex: Lexicon, named: Named) -> bool:
    """`Sostuvieron una reunión` + ` la Cámara y la Liga`, `Se reunieron ayer` + ` la …`: a verb of meeting, or one of
    leading the meeting that follows, opens the clause and has its subject behind it. Only in Spanish."""
    tokens, words, joins = scene.tokens, named.words, named.words.set("conjunctions")
    if words.lang != "es":
        return False
    stop = _over_when(scene, stop, named)
    noun = None if tokens[stop - 1].low in PLACE_WORDS else _meeting_before(scene, stop, words)
    if noun is not None:
        stop = noun - (tokens[noun - 1].low in words.set("articles"))
    for size in range(min(VERB, stop), 0, -1):
        verb, begin = " ".join(t.low for t in tokens[stop - size : stop]), stop - size
        opens = not begin or tokens[begin - 1].kind == "punct" or tokens[begin - 1].low in joins | lex.skip
        several = tokens[begin].low in ITSELF and tokens[stop - 1].low.endswith(tuple(lex.past_endings))
        met = lex.met.fullmatch(verb) and (
            noun is not None or several
        )  # not "visitó | la Liga", "se reunió | el Comité"
        if opens and (met or noun is not None and lex.led.fullmatch(verb)):
            return True
    return False


def _words_before(scene: Scene, stop: int, named: Named) -> list[str]:
    """The last words before token `stop`, without the meeting: `participants` + ` in the meeting` + `included`."""
    tokens, last = scene.tokens, stop - 1
    asides = _over_asides(scene, last, named) if last else last
    if asides < last:
        return [t.low for t in (*tokens[max(0, asides - 3) : asides], tokens[last])]
    return [t.low for t in tokens[max(0, stop - 4) : stop]]


def _over_asides(scene: Scene, stop: int, named: Named) -> int:
    """Back over `a la reunión`, `at the meeting` and `, entre otros,` before token `stop`."""
    tokens, words = scene.tokens, named.words
    others = words.set("among_others")
    while stop > 2:
        comma = tokens[stop - 1].text == ","
        if " ".join(t.low for t in tokens[stop - 2 - comma : stop - comma]) in others:
            stop -= 2 + comma
            stop -= tokens[stop - 1].text == ","
        elif not comma and (noun := _meeting_before(scene, stop, words)) and (size := _to_it(tokens, noun)):
            stop = noun - size
        elif not comma and words.lang == "es" and (day := next((d for d in scene.dates if d.stop == stop), None)):
            stop = day.first - (tokens[day.first - 1].low in words.sets("articles", "this_words"))
        else:
            break
    return stop


def _meeting_before(scene: Scene, stop: int, words: Words) -> int | None:
    """`jornada` + `de trabajo`, `mesa` + `técnica`: the meeting, with what sort it is before token `stop`."""
    told = (*scene.cues.attend, *scene.cues.talk, *scene.cues.of("attend_phrases"))
    busy = {i for first, end in told for i in range(first, end)}
    for noun in range(stop - 1, max(0, stop - 1 - (SORT if words.lang == "es" else 1)), -1):
        token = scene.tokens[noun]
        if token.low in words.set("meeting_nouns"):
            return noun
        if token.cap or token.kind != "word" or token.low in ARTICLES or noun in busy:
            return None
    return None


def _to_it(tokens: list[Token], noun: int) -> int:
    """How many tokens before a meeting lead to it: `al`, `a la`, `at the`."""
    if tokens[noun - 1].low in TO_THE:
        return 1
    if noun < 2 or tokens[noun - 1].low not in ARTICLES:
        return 0
    if tokens[noun - 2].low in TO_MEETING:
        return 2
    return 1 if tokens[noun - 2].low in WENT_ALONG else 0  # "acompañaron | la jornada | las Ligas"


def _over_adverbs(scene: Scene, index: int, named: Named) -> list[str]:
    """The words of meeting in `se reunió` + ` ayer en Casa Blanca` + `con la …`: when and where stand between."""
    tokens, words, stop = scene.tokens, named.words, index
    index = _over_when(scene, index, named)
    met = 0 < index < stop and tokens[index - 1].low in words.verbs("attend")  # not "his call yesterday with"
    met = met or 0 < index < stop and _held(scene, index, words)
    both = 0 < index < stop and tokens[stop].low in BETWEEN and tokens[index - 1].low in words.set("meeting_nouns")
    return [t.low for t in tokens[max(0, index - 2) : index]] if met or both else []


def _over_when(scene: Scene, index: int, named: Named) -> int:
    """Back over ` ayer en Casa Blanca`, ` on Monday`."""
    tokens, words, stop = scene.tokens, named.words, index
    days = words.sets("weekdays", "demonstratives", "this_words") | words.relative_by_first.keys()
    while index and stop - index < ADVERBS:
        token = tokens[index - 1]
        place = next((i for i in range(max(0, index - PLACE), index) if tokens[i].low in AT), None)
        if token.low in days or token.low == "on":
            index -= 1
        elif token.low in words.set("parts_of_day") and not token.cap:
            index -= 1
            while index > 1 and tokens[index - 1].low in PART_OF_DAY:
                index -= 1
        elif token.cap and place is not None and all(t.cap or t.low in PLACE_WORDS for t in tokens[place + 1 : index]):
            index = place
        else:
            break
    return index


def _held(scene: Scene, stop: int, words: Words) -> bool:
    """`tuvo reuniones` + ` en Quito`, `held a first meeting` + ` on Monday`: a verb of meeting brings the meeting."""
    tokens = scene.tokens
    if tokens[stop - 1].low not in words.set("meeting_nouns"):
        return False
    start = stop - 1
    while start > max(0, stop - HELD) and tokens[start - 1].kind == "word" and not tokens[start - 1].cap:
        start -= 1
        if tokens[start].low in words.verbs("attend"):
            return True
    return False


def _over_unnamed(scene: Scene, start: int, lex: Lexicon, named: Named) -> int:
    """Back over people without names: `en compañía de | varios alcaldes, la Policía`, `by | officials, the Agency`."""
    tokens, words = scene.tokens, named.words
    stop, joins = start, words.set("conjunctions")
    while stop and (tokens[stop - 1].text == "," or tokens[stop - 1].low in joins):
        stop -= 1
    if stop == start or not stop:
        return start
    verbs = {first for first, _ in (*scene.cues.attend, *scene.cues.talk)}
    group = tokens[stop - 1].low in lex.groups
    for first in range(stop - 1, max(1, stop - UNNAMED) - 1, -1):
        token = tokens[first]
        if token.kind == "punct" or first in verbs or token.cap and not group:
            break
        if lex.meeting_with.search(" ".join(t.low for t in tokens[max(0, first - 4) : first])):
            return first if any(t.low.endswith("s") for t in tokens[first:stop]) else start
    return start


def whose_post(scene: Scene, first: int, named: Named) -> bool:
    """`the RCA | Commissioner`, `the RCA's | Country Representative`: whose somebody is, and no body of its own."""
    body, tokens = named.in_scene(scene).get(first), scene.tokens
    after = len(tokens) if body is None else after_body(scene, body)
    if after < len(tokens) and tokens[after].low == "'s":
        after += 1
        if any(p.name.first == after or p.first == after for p in scene.people):
            return True  # "the RCA's Ana Ruiz"
    last = after + (POST if named.words.lang == "en" else 1)
    while after < min(last, len(tokens)):
        if head_at(tokens, after, named.words) is not None:
            return True
        if not tokens[after].cap or after in named.in_scene(scene):
            return False
        after += 1
    return False


def _for_a_meeting(scene: Scene, first: int, named: Named) -> bool:
    """`hosted the Guild | for a first roundtable`: a meeting follows what it is for."""
    tokens, nouns = scene.tokens, named.words.set("meeting_nouns")
    links = (i for i in range(first, len(tokens)) if tokens[i].low in FOR_MEETING)
    return any(t.low in nouns for i in links for t in tokens[i + 1 : i + HELD])


def _a_meeting(scene: Scene, stop: int, named: Named) -> bool:
    """A meeting is what was led: `el consejo de seguridad, liderado por`, `the session was chaired by`."""
    nouns = named.words.set("meeting_nouns")
    return any(t.low in nouns for t in scene.tokens[max(0, stop - MEETING) : stop])
