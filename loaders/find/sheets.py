"""Attendance sheets: lines with a label each, over or before the names of those who were there.

    Chair: Ann Roe                          Concejales:
    Members: Tom Doe, Eve Poe               Dña. Luz Mora (Unión)
    Apologies: Sam Low                      Excusa su asistencia:

Minutes may have no such label: under their title, day and place stand rows of people, and of whose they are.

    Minutes of the Reef Group / Date: 3 May 2024 / Venue: Town Hall / Salt Board / Ann Roe, chair

The label of a post is the post of whoever has none; a label of absence is over those who stayed away.
"""

from __future__ import annotations

from ..segment.labels import label_of
from ..tokens import fold
from ..words import Words
from .found import Found, gender_of
from .heads import PostSpan
from .scenes import Scene
from .singulars import singular

FEWEST_POSTS = 3  # labels that are all posts make a sheet; of two, one must say who was there or not
FEWEST_LABELS = 2  # of day, hour or place
TITLES = 6  # scenes in which the title of minutes is looked for
LONGEST = 12  # tokens of a label with its colon


def mark_sheets(scenes: list[Scene], text: str, words: Words) -> None:
    """List everybody on a sheet as there, but for the absent, and give them the posts of their labels."""
    rows: list[tuple[Scene, str]] = []
    for sheet in scenes:
        items = any(t.start == t.end and t.text == ";" for t in sheet.tokens[:LONGEST])
        if items and _line_label(sheet, text, words) == "absent":
            _mark_away(sheet)  # "Han excusado su presencia:" over lines of people
    for scene in [*scenes, None]:
        label = None if scene is None else _label(scene, text, words)
        if scene is not None and label:
            rows.append((scene, label))
            continue
        if rows and (scene is None or not _between_labels(scene)):
            _read(rows, words)
            rows = []


def mark_minutes(scenes: list[Scene], text: str, words: Words) -> None:
    """List those in the rows right under the title, the day and the place of minutes as there, up to the first item."""
    first = _under_labels(scenes, text, words)
    for scene in scenes[first:] if first else ():
        if _line_label(scene, text, words) == "absent":
            _mark_away(scene)
        elif scene.people and scene.people[0].first <= 1 and not (scene.cues.talk or scene.cues.quote):
            scene.listed = True
        elif scene.people or scene.kind != "heading" or scene.where(words.set("minutes_items")):
            return


def _under_labels(scenes: list[Scene], text: str, words: Words) -> int:
    """The scene under the first lines of minutes: their title, and two labels of day, hour or place; else 0."""
    titled, labels = False, 0
    for index, scene in enumerate(scenes):
        lines = text[scene.sentence.start : scene.sentence.end].split("\n")
        here = sum(_says_when(line, words) for line in lines)
        titled = titled or index < TITLES and bool(scene.where(words.set("minutes_titles")))
        if scene.people or titled and labels + here >= FEWEST_LABELS and not here:
            return index if titled and labels >= FEWEST_LABELS else 0
        labels += here
    return 0


def _says_when(line: str, words: Words) -> bool:
    """`Date: Friday 13 November`, `Start time: 9.30`."""
    label, colon, _ = line.strip(" *_#|•-\t").partition(":")
    said = fold(label).split()
    return bool(colon) and len(said) < LONGEST and not words.set("sheet_labels").isdisjoint(said)


def _label(scene: Scene, text: str, words: Words) -> str | None:
    """What the label of a line says; none of a sentence of prose that goes on behind its line."""
    if scene.kind not in ("heading", "prose") or not any(t.text in ":," for t in scene.tokens[:LONGEST]):
        return None
    return _line_label(scene, text, words)


def _line_label(scene: Scene, text: str, words: Words) -> str | None:
    line = text[scene.sentence.start : scene.sentence.end].partition("\n")[0]
    return label_of(line, words)


def _mark_away(scene: Scene) -> None:
    """Whoever it names was not there: its label tells of nothing but absence ("Excusan su asistencia:")."""
    colon = next((i for i, t in enumerate(scene.tokens) if t.text == ":"), 1)
    scene.listed = False
    scene.cues.phrases["absent"] = [(0, colon), *(span for span in scene.cues.of("absent") if span[0] > colon)]
    scene.cues.attend = [span for span in scene.cues.attend if span[0] > colon]


def _between_labels(scene: Scene) -> bool:
    """A title inside the sheet, with nobody in it."""
    return scene.kind == "heading" and not scene.people


def _read(rows: list[tuple[Scene, str]], words: Words) -> None:
    labels = [label for _, label in rows]
    if len(rows) < 2 or len(set(labels) & {"present", "absent"}) == 0 and labels.count("post") < FEWEST_POSTS:
        return
    away = False  # under a label of absence that names nobody: "Apologies:" + "Councillors: …"
    for scene, label in rows:
        away = label == "absent" and not scene.people or away and label == "post"
        if label == "absent" or away:
            _mark_away(scene)
            continue
        scene.listed = True
        post = next((p for p in scene.posts if p.first <= 1), None)
        colon = next((i for i, t in enumerate(scene.tokens) if t.text == ":" or t.start == t.end), 0)
        if label == "post" and post is not None and post.head < colon:
            for person in scene.people:
                _give(person, post, scene, colon, words)


def _give(person: Found, post: PostSpan, scene: Scene, colon: int, words: Words) -> None:
    """The post of the label, in the singular, to somebody who has none behind it."""
    titled = person.direct and person.role is not None and " " not in person.role  # "Presidente: congresista X"
    if person.nested or person.role is not None and not (titled or person.shared and post in person.posts):
        return
    said = " ".join(t.text for t in scene.tokens[post.first : colon])
    if post.plural:
        kind = gender_of(person)
        rest = (singular(t.text.lower(), kind, words.lang) for t in scene.tokens[post.head_stop : colon])
        said = " ".join([post.post.single["f" if kind == "f" else "m"].capitalize(), *rest])
    person.role, person.rule, person.posts = said.capitalize() if said.isupper() else said, "list:label", [post]
