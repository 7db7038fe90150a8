"""Who was in the room: each row is a document, who attended, who was only named and why, and what the row proves."""

from __future__ import annotations

import hashlib

import pytest

from graph.model import Document
from loaders.extract import extract

OPENING_ES = (
    "El ministro de Pesca, Julio Arce, se reunió este lunes con la alcaldesa Elsa Rivas en el Palacio Municipal. "
)
OPENING_EN = "Fisheries Minister Carla Winthrop met today with Mayor Ruth Osei at City Hall in the capital. "

ROWS = [
    ("es", OPENING_ES, {"Julio Arce", "Elsa Rivas"}, {}, "both sides of a verb of meeting"),
    (
        "es",
        OPENING_ES + "El gobernador Hugo Peralta no asistió a la reunión.",
        {"Julio Arce", "Elsa Rivas"},
        {"Hugo Peralta": "absent"},
        "said to be absent",
    ),
    (
        "es",
        OPENING_ES + "El ministro agradeció al presidente Tomás Iriarte su apoyo.",
        {"Julio Arce", "Elsa Rivas"},
        {"Tomás Iriarte": "thanked"},
        "thanked, not there",
    ),
    (
        "es",
        OPENING_ES + "Guardaron silencio en memoria de la diputada Berta Quiñones.",
        {"Julio Arce", "Elsa Rivas"},
        {"Berta Quiñones": "deceased"},
        "remembered",
    ),
    (
        "es",
        OPENING_ES + "Hablaron de los planes del gobierno del presidente Tomás Iriarte.",
        {"Julio Arce", "Elsa Rivas"},
        {"Tomás Iriarte": "mentioned"},
        "a genitive owns, and does not act",
    ),
    (
        "en",
        OPENING_EN + "She thanked President Omar Haddad for his support.",
        {"Carla Winthrop", "Ruth Osei"},
        {"Omar Haddad": "thanked"},
        "thanked in English",
    ),
    (
        "en",
        OPENING_EN + "The State Governor, Lena Okoye, sent her apologies.",
        {"Carla Winthrop", "Ruth Osei"},
        {"Lena Okoye": "absent"},
        "apologies",
    ),
    (
        "en",
        OPENING_EN + "Next week she will meet Trade Secretary Peter Lund in Oslo.",
        {"Carla Winthrop", "Ruth Osei"},
        {},
        "a meeting to come is another meeting",
    ),
    (
        "en",
        OPENING_EN + "\n\nMedia contact: Lena Okoye, 555 0100",
        {"Carla Winthrop", "Ruth Osei"},
        {"Lena Okoye": "contact"},
        "a press contact",
    ),
]


@pytest.mark.parametrize(("lang", "text", "present", "reasons", "proves"), ROWS, ids=[row[4] for row in ROWS])
def test_presence(lang, text, present, reasons, proves):
    document = Document(id=hashlib.sha256(text.encode()).hexdigest(), path="made.txt", text=text, lang=lang)
    report = extract(document)
    held = [m for m in report.meetings if m.status == "held"]
    assert {a.name for m in held for a in m.attendees} == present
    said = {m.name: m.reason for m in report.mentions}
    assert {name: said.get(name) for name in reasons} == reasons
