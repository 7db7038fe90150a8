"""Bodies that attend as bodies: "representantes de la Secretaría X y la Fiscalía Y", "Taking part were the …".

A body inside somebody's post, a venue, an escort, a sponsor or a source of news does not attend.
A list that is clearly one of bodies keeps its unknown members too, as they are written.
"""

from __future__ import annotations

from collections.abc import Iterator

from graph.model import Body, Evidence

from ..agencies import AgencyMention
from ..find.scenes import Scene
from ..tokens import clean, fold
from ..words import Words

LONGEST = 14  # tokens of a body's name
REACH = 30  # tokens between two members of one list


def present_bodies(scenes: list[Scene], status: str, words: Words, text: str) -> Iterator[Body]:
    """The bodies of a meeting's scenes that were there, each once."""
    region = "main" if status == "held" else status
    seen: set[str] = set()
    for scene in scenes:
        if scene.kind != "prose" or not (scene.cues.attend or scene.cues.of("attend_phrases") or scene.listed):
            continue
        for body in _present(scene, region, words, text):
            key = body.agency_id or fold(body.name)
            if key not in seen:
                seen.add(key)
                evidence = Evidence(
                    start=body.start,
                    end=body.end,
                    quote=text[body.start : body.end],
                    rule="body",
                    sentence=(scene.sentence.start, scene.sentence.end),
                )
                yield Body(
                    name=body.name,
                    agency_id=body.agency_id,
                    aliases=body.aliases,
                    country=body.country,
                    evidence=(evidence,),
                )


def _present(scene: Scene, region: str, words: Words, text: str) -> Iterator[AgencyMention]:
    free = [
        (i, b)
        for i, b in _placed(scene)
        if scene.region[i] == region and not _taken(scene, b) and not _escorted(scene, i)
    ]
    lists = list(_lists(scene, words))
    for first, body in free:
        if any(start <= first < stop for start, stop in lists) or _subject(scene, first, body, words):
            yield _whole_item(scene, first, body, lists, text)
    for start, stop in lists:
        members = [b for i, b in free if start <= i < stop]
        if len(members) >= 2 or _announced(scene, start, words):
            yield from _unknown(scene, start, stop, region, words, text)


def _placed(scene: Scene) -> list[tuple[int, AgencyMention]]:
    """Each body with the token it begins at."""
    return [(next((i for i, t in enumerate(scene.tokens) if t.start >= b.start), 0), b) for b in scene.bodies]


def _taken(scene: Scene, body: AgencyMention) -> bool:
    """It stands in a person's item, and so goes on the person."""
    spans = ((scene.tokens[p.first].start, scene.tokens[max(p.stop, p.name.stop) - 1].end) for p in scene.people)
    return any(start <= body.start and body.end <= end for start, end in spans)


def _escorted(scene: Scene, first: int) -> bool:
    return any(-4 <= first - start <= 10 for start, _ in scene.cues.of("escort"))


# -- lists --------------------------------------------------------------------------------


def _lists(scene: Scene, words: Words) -> Iterator[tuple[int, int]]:
    """Token spans in which bodies are listed as present."""
    for start in sorted(set(_openings(scene, words))):
        yield start, _list_end(scene, start, words)


def _openings(scene: Scene, words: Words) -> Iterator[int]:
    tokens, leads = scene.tokens, words.sets("bodies_lead", "bodies_nouns")
    for i, token in enumerate(tokens[:-1]):
        lead = token.low in leads
        if (
            lead
            and tokens[i + 1].low in ("de", "del", "of", "from", "for")
            or (
                lead
                and any(t.low in words.set("list_links") for t in tokens[i + 1 : i + 3])
                or lead
                and tokens[i + 1].text == ":"
            )
        ):
            yield i + 2
        elif (
            token.text == ":"
            and i
            and any(stop >= i - 3 for _, stop in (*scene.cues.attend, *scene.cues.of("attend_phrases")) if stop <= i)
        ):
            yield i + 1
    for _, stop in (*scene.cues.attend, *scene.cues.of("attend_phrases")):
        if any(first in range(stop, stop + 7) and _plain_way(scene, stop, first, words) for first, _ in _placed(scene)):
            yield stop


def _plain_way(scene: Scene, start: int, stop: int, words: Words) -> bool:
    """Between a verb of attending and a body: articles, an object, "were"; no preposition of place."""
    lows = [t.low for t in scene.tokens[start:stop]]
    return all(
        low in words.set("articles")
        or low in ("were", "was", "tambien", "also", "de", "del", "by", "por", "both")
        or scene.tokens[start + k].cap
        and not scene.marks.name[start + k]
        for k, low in enumerate(lows)
    )


def _list_end(scene: Scene, start: int, words: Words) -> int:
    """Where a list stops: at a verb, a relative word, or where no member follows for long."""
    verbs = {first for key in ("attend", "talk", "quote", "future") for first, _ in getattr(scene.cues, key)}
    last = start
    for i in range(start, len(scene.tokens)):
        low = scene.tokens[i].low
        if i > start and i in verbs or low in words.set("list_ends") and not scene.marks.inside[i] or i - last > REACH:
            return i
        if scene.marks.inside[i]:
            last = i
    return len(scene.tokens)


def _announced(scene: Scene, start: int, words: Words) -> bool:
    before = scene.tokens[max(0, start - 4) : start]
    return any(t.text == ":" for t in before) and any(t.low in words.set("bodies_nouns") for t in before)


def _whole_item(
    scene: Scene, first: int, body: AgencyMention, lists: list[tuple[int, int]], text: str
) -> AgencyMention:
    """The whole name of a member that no lexicon knows: "Royal Prairie" + "Police"."""
    span = next(((start, stop) for start, stop in lists if start <= first < stop), None)
    if span is None or body.agency_id is not None:
        return body
    tokens = scene.tokens
    after = next((i for i, t in enumerate(tokens) if t.start >= body.end), len(tokens))
    while (
        first > span[0]
        and tokens[first - 1].cap
        and tokens[first - 1].kind == "word"
        and not scene.marks.inside[first - 1]
    ):
        first -= 1
    if sum(t.text == ";" for t in tokens[span[0] : span[1]]) >= 2:
        while after < span[1] and tokens[after].text not in ";." and after - first < LONGEST:
            after += 1
    start, end = tokens[first].start, tokens[after - 1].end
    if (start, end) == (body.start, body.end):
        return body
    return AgencyMention(start, end, clean(text[start:end]), None, body.country, (body.name,), body.kind)


def _unknown(scene: Scene, start: int, stop: int, region: str, words: Words, text: str) -> Iterator[AgencyMention]:
    """Members of a list of bodies that no lexicon knows, as written."""
    tokens = scene.tokens
    marks = ";" if sum(t.text == ";" for t in tokens[start:stop]) >= 2 else ",;"
    first = start
    for i in range(start, stop + 1):
        if i == stop or tokens[i].text in marks or tokens[i].text == ".":
            yield from _member(scene, first, i, region, words, text)
            first = i + 1


def _member(scene: Scene, first: int, stop: int, region: str, words: Words, text: str) -> Iterator[AgencyMention]:
    tokens = scene.tokens
    skip = words.set("articles") | words.set("conjunctions") | words.set("list_links") | {"de", "del", "of", "from"}
    while first < stop and tokens[first].low in skip and not tokens[first].cap:
        first += 1
    item = range(first, stop)
    links = words.set("articles") | words.set("conjunctions") | words.set("prepositions") | {"'s", "(", ")", "&", ","}
    named = all(tokens[i].cap or tokens[i].low in links or tokens[i].kind in ("number", "abbr") for i in item)
    free = not any(scene.marks.inside[i] or scene.marks.name[i] and scene.region[i] == region for i in item) and all(
        scene.region[i] == region for i in item
    )
    if (
        named
        and free
        and 2 <= len(item) <= LONGEST
        and tokens[first].cap
        and not any(p.first < stop and p.stop > first for p in scene.people)
    ):
        begin, end = tokens[first].start, tokens[stop - 1].end
        yield AgencyMention(begin, end, clean(text[begin:end]))


# -- subjects -----------------------------------------------------------------------------


def _subject(scene: Scene, first: int, body: AgencyMention, words: Words) -> bool:
    """`La Secretaría X y la Fiscalía Y participaron`: the body opens the sentence and a verb of attending follows."""
    if first > 2 or any(t.low not in words.set("articles") for t in scene.tokens[:first]):
        return False
    after = next((i for i, t in enumerate(scene.tokens) if t.start >= body.end), len(scene.tokens))
    verbs = sorted(
        (start, kind)
        for kind in ("attend", "talk", "quote")
        for start, _ in getattr(scene.cues, kind)
        if after <= start < after + 12
    )
    return bool(verbs) and verbs[0][1] == "attend" and scene.tokens[verbs[0][0] - 1].low not in ("que", "to")
