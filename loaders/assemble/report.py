"""From scenes and cast to the Report: meetings with their attendees, bodies, topics and dates.

Every claim gets the words it rests on; whatever looked like a claim and is left out goes to
`dropped` or `mentions` with its reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from graph.model import Attendee, Dropped, Evidence, MeetingReport, Mention, Report, When

from ..agencies import AgencyMention
from ..find.scenes import Scene
from ..small_words import small_words
from ..tokens import clean, fold
from ..topics import find_topics
from ..words import Words
from .cast import Member
from .deal import group_met
from .hearsay import Seen, only_elsewhere
from .material import Material
from .meetings import again, event_phrase, series_of
from .plots import Plot
from .present_bodies import present_bodies
from .roles import best_role, core_role, without_owner
from .timeline import when_of
from .venue import place_of

INSIDE_NAME = small_words("of", "and", "for", "singular_articles")


def assemble(material: Material) -> Report:
    """The Report of one document."""
    found = (_meeting(plot, material) for plot in material.plots.all)
    meetings = _related([meeting for meeting in found if meeting is not None], material)
    present = {a.name for m in meetings for a in m.attendees}
    mentions = tuple(_mention(member, material) for member in material.cast if member.name not in present)
    return Report(
        document=material.document, meetings=tuple(meetings), mentions=mentions, dropped=tuple(_dropped(material))
    )


def _related(meetings: list[MeetingReport], material: Material) -> list[MeetingReport]:
    """Tie the next and the previous meeting of the text's own to it: same series, and which follows which."""
    main = next((m for m in meetings if m.key == "m1"), None)
    plots = {plot.key: plot for plot in material.plots.all}
    if main is None:
        return meetings
    result: list[MeetingReport] = []
    before = None
    for meeting in meetings:
        plot = plots[meeting.key]
        same = meeting.series is None or meeting.series == main.series
        if (
            meeting.status != "held"
            and meeting.kind == main.kind
            and same
            and plot.opening
            and again(plot.opening, plot.at, material.words)
        ):
            later = {"follows": main.key} if meeting.status == "planned" else {}
            meeting = meeting.model_copy(update={"series": main.series, **later})
            before = meeting.key if meeting.status == "referenced" else before
        result.append(meeting)
    return [m.model_copy(update={"follows": before}) if m.key == "m1" and before else m for m in result]


def _meeting(plot: Plot, material: Material) -> MeetingReport | None:
    scenes = _scenes_of(plot, material)
    attendees = tuple(_attendees(plot, material))
    bodies = tuple(present_bodies(scenes, plot.status, material.affiliations.named))
    if plot.status == "held" and not attendees and not bodies:
        return None
    when = when_of(plot, scenes, material)
    spans = [(s.sentence.start, s.sentence.end) for s in scenes if s.kind == "prose"]
    titles = _titles(plot, material)
    cut = {(s.sentence.start, s.sentence.end): s.tokens for s in material.scenes}
    topics = tuple(find_topics(material.document.text, spans, material.words.lang, titles, cut))
    opening = plot.opening
    place = place_of(plot, scenes, material.words, material.document.text)
    series, ordinal = series_of(opening, plot.at, material.words, material.document.text) if opening else (None, None)
    if plot.status != "held" and not (attendees or place or series or when != When()):
        return None  # "since the last meeting": nothing to know it by
    return MeetingReport(
        key=plot.key,
        status=plot.status,
        kind=plot.kind,
        label=_label(plot, attendees, [body.name for body in bodies], material.words),
        when=when,
        place=place,
        part_of=plot.part_of,
        follows=plot.follows,
        series=_spelled_out(series, material.document.text),
        ordinal=ordinal,
        countries=tuple(sorted({a.country for a in attendees if a.country})),
        attendees=attendees,
        bodies=bodies,
        topics=topics,
        evidence=(_sentence_evidence(opening, material, "meeting"),) if opening else (),
    )


def _titles(plot: Plot, material: Material) -> list[tuple[int, int]]:
    """Where the text's headlines stand, of its first meeting: headings before its opening, two at most."""
    if plot.status != "held" or plot.key != "m1" or plot.opening is None:
        return []
    start = plot.opening.sentence.start
    headings = (s.sentence for s in material.scenes if s.kind == "heading" and s.sentence.start < start)
    return [(s.start, s.end) for s in headings][:3]


def _scenes_of(plot: Plot, material: Material) -> list[Scene]:
    if plot.status != "held":
        return plot.scenes
    return [s for s in material.scenes if material.plots.tells_of(s, plot)]


def _label(plot: Plot, attendees: tuple[Attendee, ...], bodies: list[str], words: Words) -> str:
    event = event_phrase(plot.opening, plot.at, words) if plot.opening else ""
    leads = [a.name for a in attendees if a.lead][:2] or [a.name for a in attendees][:2] or bodies[:2]
    return f"{event or words.data['meeting_nouns'][0]}: {', '.join(leads)}" if leads else event


def _spelled_out(series: str | None, text: str) -> str | None:
    """An acronym as the text explains it: "GIS" → "Grupo de Implementación de Seguridad"."""
    if series is None or not series.isupper():
        return series
    for match in re.finditer(rf"\(\s*{re.escape(series)}\s*[),]", text):
        words = text[max(0, match.start() - 120) : match.start()].split()
        kept: list[str] = []
        while words and (words[-1][:1].isupper() or words[-1] in INSIDE_NAME):
            kept.insert(0, words.pop())
        while kept and kept[0].islower():
            kept.pop(0)
        if len(kept) > 1:
            return clean(" ".join(kept))
    return series


# -- people -------------------------------------------------------------------------------


def _attendees(plot: Plot, material: Material) -> Iterable[Attendee]:
    for member in material.cast:
        seen = [s for s in member.seen if s.judgement.reason is None and _belongs(s, plot, material)]
        if not seen and _both_heads(plot, material) and _is_head(member, material.words):
            seen = member.seen[:1]
        seen = seen or [s for s in member.seen if s.found in plot.hosts]
        if seen and not _kept_out(member, plot):
            yield _attendee(member, seen, plot, material)


def _both_heads(plot: Plot, material: Material) -> bool:
    """A recalled talk "between the two leaders", in a text that names exactly two heads of state."""
    if plot.status == "held" or plot.opening is None or not plot.opening.cues.of("both_heads"):
        return False
    return sum(_is_head(member, material.words) for member in material.cast) == 2


def _is_head(member: Member, words: Words) -> bool:
    return any(
        fold(s.found.role or "").split(" de ")[0].split(" of ")[0] in words.set("heads_of_state") for s in member.seen
    )


def _belongs(seen: Seen, plot: Plot, material: Material) -> bool:
    if plot.status == "held":
        here = material.plots.at_home(seen.scene, seen.found.name.first, plot)
        return seen.judgement.region == "main" and (here or group_met(seen.scene, plot, material.words))
    return seen.scene is plot.opening and seen.judgement.region == plot.status


def _kept_out(member: Member, plot: Plot) -> bool:
    """Said to be absent or dead anywhere in the text: never an attendee, but of the sentence that says who met.

    "X met Y. … the summit, which X could not attend": the absence is from something else.
    """
    against = any(s.judgement.reason in ("absent", "deceased") for s in member.seen) and not only_elsewhere(member.seen)
    met = any(s.scene is plot.opening and s.judgement.reason is None and _by_verb(s) for s in member.seen)
    return against and not met


def _by_verb(seen: Seen) -> bool:
    """A verb of meeting, not a phrase, puts the person in the room."""
    return seen.judgement.cue in seen.scene.cues.attend and seen.scene.kind == "prose"


def _attendee(member: Member, seen: list[Seen], plot: Plot, material: Material) -> Attendee:
    role_seen = best_role(seen, member.seen, material.words)
    role = core_role(role_seen.found.role, material.words) if role_seen and role_seen.found.role else None
    country = material.countries.get(member.name)
    body = material.affiliations.of(role_seen or seen[0], role, country, member.seen)
    honorific = next((s.found.honorific for s in member.seen if s.found.honorific), None)
    return Attendee(
        name=member.name,
        role=without_owner(role, body),
        agency=body.name if body else None,
        agency_aliases=_other_names(body, material) if body else (),
        agency_id=body.agency_id if body else None,
        agency_basis=body.basis if body else None,
        country=country or (body.country if body else None),
        honorific=honorific,
        lead=seen[0].scene is plot.opening and not seen[0].found.shared,
        acting=_acting(role, material.words),
        aliases=member.aliases,
        evidence=tuple(_evidence(seen, role_seen, material)),
    )


def _other_names(body: AgencyMention, material: Material) -> tuple[str, ...]:
    """What else the body is called: by the authority file, and by the text itself ("la Cancillería"), which may spell
    out its letters elsewhere ("PXN Faros" of the "Puerto Xalteco Norte (PXN)")."""
    text = material.document.text
    called = {body.name, *body.aliases, *(word for word in body.name.split()[:1] if word.isupper() and len(word) > 2)}
    here = [
        name
        for s in material.scenes
        for b in s.bodies
        if (b.agency_id and b.agency_id == body.agency_id) or not called.isdisjoint(b.aliases)
        for name in (clean(text[b.start : b.end]), b.name)
    ]
    return tuple(name for name in dict.fromkeys([*body.aliases, *here]) if name != body.name)


def _acting(role: str | None, words: Words) -> bool:
    return bool(role) and words.pattern("acting").search(" ".join((role or "").lower().split())) is not None


def _evidence(seen: list[Seen], role_seen: Seen | None, material: Material) -> Iterable[Evidence]:
    """The person's own words first, then the words that say they were there, then where the post stands."""
    first = seen[0]
    yield _span(first.scene, first.found.first, first.found.stop, first.found.rule, material)
    if first.judgement.cue:
        yield _span(first.scene, *first.judgement.cue, "presence", material)
    for other in [s for s in (role_seen,) if s is not None and s is not first]:
        yield _span(other.scene, other.found.first, other.found.stop, other.found.rule, material)


def _span(scene: Scene, first: int, stop: int, rule: str, material: Material) -> Evidence:
    start, end = scene.tokens[first].start, scene.tokens[max(first, stop - 1)].end
    return Evidence.of(material.document.text, start, end, rule, (scene.sentence.start, scene.sentence.end))


def _sentence_evidence(scene: Scene, material: Material, rule: str) -> Evidence:
    return _span(scene, 0, len(scene.tokens), rule, material)


def _mention(member: Member, material: Material) -> Mention:
    reasons = [s.judgement.reason for s in member.seen if s.judgement.reason is not None]
    ranked = [
        r
        for r in ("absent", "deceased", "invited", "thanked", "author", "contact", "namesake", "quoted", "planned")
        if r in reasons
    ]
    seen = next((s for s in member.seen if ranked and s.judgement.reason == ranked[0]), member.seen[0])
    role = next((s.found.role for s in member.seen if s.found.role), None)
    country = material.countries.get(member.name)
    body = material.affiliations.of(seen, role, country, member.seen) if role else None
    return Mention(
        name=member.name,
        role=role,
        agency=body.name if body else None,
        agency_id=body.agency_id if body else None,
        country=country or (body.country if body else None),
        reason=ranked[0] if ranked else "mentioned",
        aliases=member.aliases,
        evidence=(_span(seen.scene, seen.found.first, seen.found.stop, seen.found.rule, material),),
    )


def _dropped(material: Material) -> Iterable[Dropped]:
    """Names that were found by shape and that nothing supports."""
    kept = {(s.scene.sentence.start, s.found.name.first) for m in material.cast for s in m.seen}
    text = material.document.text
    for scene in material.scenes:
        for found in scene.people:
            if (scene.sentence.start, found.name.first) not in kept and not found.name.single:
                start, end = scene.tokens[found.name.first].start, scene.tokens[found.name.stop - 1].end
                yield Dropped(
                    quote=text[start:end],
                    start=start,
                    end=end,
                    reason="looks like a name, but nothing says that it is a person's",
                )
