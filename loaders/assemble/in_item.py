"""The body in the words of an item of a row: "Director of the Lamp Board, X", "jefe de la Unidad de la Liga, X"."""

from __future__ import annotations

import re

from ..agencies import AgencyMention
from ..find.found import Found
from ..find.scenes import Scene
from ..small_words import small_parts, small_words
from ..tokens import fold

OFFICES = frozenset({"office", "committee", "council"})
ARTICLES = small_words("singular_articles")
FOR = small_words("for", "of")
GERUND = "ing"  # of "for Exiting the"
WITH = small_words("with")
OF_STATE = small_parts("ministers", "secretaries", "second_ministers")
BEHIND = ("list:name-post",)  # rules of items whose post stands behind the name
UNDER = small_words("of", "spanish_of_the_phrases", "within_phrases")
LETTERS = re.compile(r"^\s*\([^()]+\)")


def in_item(scene: Scene, found: Found, lang: str) -> AgencyMention | None:
    """A recognised body in the post itself: of an office and its ministry the ministry, of an owner and what it owns
    what it owns; a field in the name of a ministry ("ministro de Asuntos Exteriores, Unión Europea y …") is none."""
    tokens = scene.tokens
    first, stop = tokens[found.first].start, tokens[max(found.stop, found.name.stop) - 1].end
    role = " ".join(fold(found.role or "").split())
    inside = [b for b in scene.bodies if first <= b.start and b.end <= stop]
    ranked = found.rule in BEHIND  # "General de Ejército X, secretario del Comité"
    inside = [b for b in inside if not (ranked and b.kind == "military" and fold(b.name) not in role)]
    inside = [b for b in inside if _of_post(b, role, tokens[found.name.first].start, first)]
    inside = [b for b in inside if lang != "en" or not _goes_on(b, found.role or "")]
    for k, body in enumerate(inside):
        after = inside[k + 1] if k + 1 < len(inside) else None
        link = role.partition(fold(body.name))[2].partition(fold(after.name))[0] if after else ""
        link = LETTERS.sub("", link).strip()  # "la Dirección de Faros (DIFA) de la Liga"
        part = link in UNDER and (body.kind in OFFICES or body.kind == "ministry" and body.agency_id is None)
        if not part and link not in ("'s", "’s"):
            return body
    return inside[-1] if inside else None


def _of_post(body: AgencyMention, role: str, name: int, first: int) -> bool:
    """The body's name is in the post, or between its first word and the name of the person; and is no field."""
    key = fold(body.name.split(" (")[0])
    letters = (fold(alias) for alias in body.aliases if " " not in alias)
    key = next((word for word in letters if key not in role and f" {word} " in f" {role} "), key)  # "de la Senamar"
    counted = body.name[:1].isdigit() or not body.name.split()[0].strip("IVX")  # "de la 5ª y 6ª Zona Naval, X y Y"
    return (key in role or not counted and first < body.start and body.end <= name) and not (
        _a_field(role, key) or _dealt_with(role, key)
    )


def _a_field(role: str, name: str) -> bool:
    """A comma or "y" stands before the name: one of several fields, not the body."""
    before = role.partition(name)[0].rstrip()
    of_state = role.startswith(OF_STATE)
    return of_state and before.endswith((",", " y", " and"))


def _dealt_with(role: str, name: str) -> bool:
    """`Secretary of State for Exiting the` + `European Union`, `director de Relaciones con la` + `Liga`: what the post
    has to do with, and nobody it is of."""
    before = role.partition(name)[0].split()
    while before and before[-1] in ARTICLES:
        before.pop()
    undoing = len(before) > 1 and before[-1].endswith(GERUND) and before[-2] in FOR  # not "Acting"
    return undoing or bool(before) and before[-1] in WITH


def _goes_on(body: AgencyMention, role: str) -> bool:
    """`President of the Police` + ` Conference of Salt Bay`: a common noun that opens a longer name. English."""
    after = role.partition(f"{body.name} ")[2]
    return " " not in body.name and not body.name.isupper() and body.agency_id is None and after[:1].isupper()
