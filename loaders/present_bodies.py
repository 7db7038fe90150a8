"""Bodies that attend as bodies: "representantes de la Secretaría X y la Fiscalía Y", "officials from the Treasury".

A body inside somebody's post, a venue, an escort, a sponsor or a source of news does not attend.
"""

from __future__ import annotations

from collections.abc import Iterator

from graph.model import Body, Evidence

from .agencies import AgencyMention
from .scenes import Scene
from .tokens import fold
from .words import Words


def present_bodies(scenes: list[Scene], status: str, words: Words, text: str) -> Iterator[Body]:
    """The bodies of a meeting's scenes that were there, each once."""
    region = "main" if status == "held" else status
    seen: set[str] = set()
    for scene in scenes:
        if scene.kind != "prose" or not (scene.cues.attend or scene.cues.of("attend_phrases")):
            continue
        for body in _listed(scene, words, region):
            key = body.agency_id or fold(body.name)
            if key not in seen:
                seen.add(key)
                yield _body(body, scene, text)


def _body(body: AgencyMention, scene: Scene, text: str) -> Body:
    evidence = Evidence(start=body.start, end=body.end, quote=text[body.start : body.end], rule="body", sentence=(scene.sentence.start, scene.sentence.end))
    return Body(name=body.name, agency_id=body.agency_id, aliases=body.aliases, country=body.country, evidence=(evidence,))


def _listed(scene: Scene, words: Words, region: str) -> Iterator[AgencyMention]:
    taken = [(scene.tokens[p.first].start, scene.tokens[max(p.stop, p.name.stop) - 1].end) for p in scene.people]
    previous_listed_end: int | None = None
    for body in scene.bodies:
        first = next((i for i, t in enumerate(scene.tokens) if t.start >= body.start), None)
        if first is None or scene.region[first] != region or any(start <= body.start and body.end <= end for start, end in taken):
            continue
        if _escorted(scene, first):
            continue
        if _after_lead(scene, first, words) or previous_listed_end is not None and _joined(scene, previous_listed_end, first, words) or _subject(scene, first, body, words):
            previous_listed_end = body.end
            yield body


def _escorted(scene: Scene, first: int) -> bool:
    return any(abs(start - first) <= 12 for start, _ in scene.cues.of("escort"))


def _after_lead(scene: Scene, first: int, words: Words) -> bool:
    """`representantes de(l) BODY`, `senior officials from the BODY`; also right after a verb of attending."""
    tokens, index = scene.tokens, first - 1
    while index >= 0 and tokens[index].low in words.set("articles") | {"de", "del", "of", "from", "for", "diversas", "distintas", "various"}:
        index -= 1
    if index < 0:
        return False
    if tokens[index].low in words.set("bodies_lead") and index < first - 1:
        return True
    return any(stop == index + 1 for _, stop in scene.cues.attend) and tokens[first - 1].low not in ("of",) and index == first - 2 and tokens[first - 1].low in words.set("articles")


def _joined(scene: Scene, end: int, first: int, words: Words) -> bool:
    """Only separators and "de la" stand between this body and the one listed before it."""
    between = [t.low for t in scene.tokens if end <= t.start < scene.tokens[first].start]
    allowed = words.set("articles") | words.set("conjunctions") | {",", ";", "de", "del", "of", "from", "asi", "como", "as", "well", "por", "parte", "tambien", "also", "(", ")"}
    return all(low in allowed for low in between) and len(between) <= 8


def _subject(scene: Scene, first: int, body: AgencyMention, words: Words) -> bool:
    """`La Secretaría X y la Fiscalía Y participaron`: the list opens the sentence and a verb of attending follows."""
    tokens = scene.tokens
    opening = [t.low for t in tokens[:first]]
    if any(low not in words.set("articles") for low in opening[-2:]) or len(opening) > 2:
        return False
    after = next((i for i, t in enumerate(tokens) if t.start >= body.end), len(tokens))
    window = range(after, min(len(tokens), after + 25))
    return any(start in window and not any(q in window and q < start for q, _ in scene.cues.quote) for start, _ in scene.cues.attend)
