"""The extractor that asks a model, against a small server of this machine that tells the truth, lies or dawdles."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest
from fake_model import Answer, Handler, content, raw, saying, serving

from graph.errors import UnreadableFile, WhometError
from graph.model import Document, Report
from loaders.llm import Chat, ModelUnavailable, NoAnswer, extract_with_llm
from loaders.llm.chat import LONGEST_TEXT

TEXT = (
    "La secretaria de Energía, Ana Gómez\nRuiz, recibió ayer en Palacio Quemado al embajador de Chile en México, "
    "Luis Mora Sanz. Asistieron los subsecretarios de Obras, Pedro Paz Luna, y de Salud, Eva Sol Paz, y representantes "
    "de la Comisión Nacional del Agua. Hablaron de energía y agua. La ministra Irene Roca no pudo asistir."
)
TRUE: dict[str, Any] = {
    "meetings": [
        {
            "status": "held",
            "label": "Reunión México–Chile",
            "quote": "recibió ayer en Palacio Quemado al embajador de Chile",
            "date": "2024-05-05",
            "date_basis": "relative",
            "date_quote": "ayer",
            "place": "Palacio Quemado",
            "attendees": [
                {
                    "name": "Ana Gómez Ruiz",
                    "role": "secretaria de Energía",
                    "agency": None,
                    "country": "MX",
                    "lead": True,
                    "quote": "La secretaria de Energía, Ana Gómez Ruiz",
                },
                {"name": "Eva Sol Paz", "role": "subsecretaria de Salud", "quote": "de Salud, Eva Sol Paz"},
            ],
            "agencies": [{"name": "Comisión Nacional del Agua", "quote": "la Comisión Nacional del Agua"}],
            "topics": [{"name": "energía", "quote": "Hablaron de energía y agua"}],
        }
    ],
    "mentions": [{"name": "Irene Roca", "role": "ministra", "reason": "absent", "quote": "Irene Roca no pudo asistir"}],
}


def document(text: str = TEXT, published: str | None = "2024-05-06") -> Document:
    return Document(
        id=sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        path="a.txt",
        text=text,
        lang="es",
        published=published,
    )


@pytest.fixture
def server() -> Iterator[Any]:
    with serving(saying(TRUE)) as running:
        running.chat = Chat(running.endpoint, "small", "secret-key", timeout=5, pause=0.01)
        yield running


def with_meeting(**changes: Any) -> dict[str, Any]:
    return {**TRUE, "meetings": [{**TRUE["meetings"][0], **changes}]}


def with_person(**changes: Any) -> dict[str, Any]:
    people = TRUE["meetings"][0]["attendees"]
    return with_meeting(attendees=[{**people[0], **changes}, people[1]])


# -- a truthful model ----------------------------------------------------------------------------


def test_what_the_text_bears_out_is_kept(server: Any) -> None:
    report = extract_with_llm(document(), server.chat)
    (meeting,) = report.meetings
    ana, eva = meeting.attendees
    assert (ana.name, ana.role, ana.country, ana.lead) == ("Ana Gómez Ruiz", "secretaria de Energía", "MX", True)
    assert (ana.agency, ana.agency_basis) == ("Secretaría de Energía", "implied")
    assert ana.evidence[0].quote == "La secretaria de Energía, Ana Gómez\nRuiz", "as it stands in the text"
    assert (eva.name, eva.role) == ("Eva Sol Paz", "subsecretaria de Salud"), "the singular of a shared head"
    assert [body.name for body in meeting.bodies] == ["Comisión Nacional del Agua"]
    assert (meeting.when.date, meeting.when.basis, meeting.place) == ("2024-05-05", "relative", "Palacio Quemado")
    assert [(m.name, m.reason) for m in report.mentions] == [("Irene Roca", "absent")]
    assert report.dropped == ()
    check_quotes(report)


def check_quotes(report: Report) -> None:
    text = report.document.text
    claims = [c for m in report.meetings for c in (m, m.when, *m.attendees, *m.bodies, *m.topics)]
    for words in [e for claim in (*claims, *report.mentions) for e in claim.evidence]:
        assert text[words.start : words.end] == words.quote
    for dropped in report.dropped:
        assert text[dropped.start : dropped.end] == dropped.quote


def test_what_is_sent(server: Any) -> None:
    extract_with_llm(document(), server.chat)
    (asked,) = server.asked
    assert asked["path"] == "/v1/chat/completions"
    assert asked["headers"]["Authorization"] == "Bearer secret-key"
    assert (asked["model"], asked["temperature"]) == ("small", 0)
    assert asked["messages"][1]["content"] == f"Published: 2024-05-06\n\n{TEXT}"
    extract_with_llm(document(), replace(server.chat, key=""))
    assert "Authorization" not in server.asked[1]["headers"]
    assert "secret" not in repr(server.chat)


@pytest.mark.parametrize("around", ["```json\n{}\n```", "Here it is: {} I hope it helps.", "  {}  "])
def test_words_around_the_answer(server: Any, around: str) -> None:
    server.answers = [content(around.replace("{}", json.dumps(TRUE)))]
    assert len(extract_with_llm(document(), server.chat).meetings) == 1


def test_lone_surrogates_can_be_sent(server: Any) -> None:
    assert extract_with_llm(document(TEXT + "\ud800"), server.chat).meetings


# -- a lying one ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("lie", "reason"), [
    (with_person(name="Ada Falsa", quote="la directora Ada Falsa"), "its words are not in the text"),
    (with_person(name="Ada Falsa", quote="La secretaria de Energía"), "does not hold the name"),
    (with_person(name="", quote="La secretaria de Energía"), "does not hold the name"),
    (with_person(name="Ana", quote="Ana G"), "its words are not in the text"),
    (with_person(quote=""), "its words are not in the text"),
    (with_person(quote=TEXT * 9), "its words are not in the text"),
    (with_person(role="reina de Saba"), "post 'Ana Gómez Ruiz: reina de Saba'"),
    (with_person(agency="Ministerio de la Verdad"), "agency 'Ana Gómez Ruiz: Ministerio de la Verdad'"),
    (with_meeting(quote="se reunieron en secreto"), "meeting 'Reunión México–Chile'"),
    (with_meeting(status="imagined"), "no status 'imagined'"),
    (with_meeting(attendees=[], agencies=[]), "nobody is left of it"),
    (with_meeting(agencies=[{"name": "Sonora Bank", "quote": "representantes"}]), "does not hold the name"),
    (with_meeting(topics=[{"name": "guerra", "quote": "Hablaron de guerra"}]), "topic 'guerra'"),
    (with_meeting(date_quote="anteayer"), "date '2024-05-05'"),
    (with_meeting(date="5 de mayo"), "it is no date"),
    (with_meeting(date="2024-13-45"), "it is no date"),
    (with_meeting(date="2019-05-05"), "the text gives no such year"),
])  # fmt: skip
def test_what_the_text_does_not_bear_out_is_dropped(server: Any, lie: dict[str, Any], reason: str) -> None:
    server.answers = [saying(lie)]
    report = extract_with_llm(document(), server.chat)
    assert [dropped for dropped in report.dropped if reason in dropped.reason], report.dropped
    kept = report.model_copy(update={"dropped": ()}).model_dump_json()
    for false in ("Falsa", "Saba", "Verdad", "Sonora", "guerra", "2019", "2024-13", "imagined"):
        assert false not in kept
    check_quotes(report)


def test_relative_date_without_a_publication_date(server: Any) -> None:
    report = extract_with_llm(document(published=None), server.chat)
    assert report.meetings[0].when.date is None
    assert "nothing is known to count it from" in report.dropped[0].reason


def test_claimed_twice(server: Any) -> None:
    people = TRUE["meetings"][0]["attendees"]
    server.answers = [saying(with_meeting(attendees=[*people, people[0]]))]
    assert [a.name for a in extract_with_llm(document(), server.chat).meetings[0].attendees] == [
        "Ana Gómez Ruiz",
        "Eva Sol Paz",
    ]


# -- a broken one --------------------------------------------------------------------------------


@pytest.mark.parametrize("answer", [
    content("I am sorry, I cannot do that."),
    content(""),
    content('{"meetings": [{"status": "held",'),
    content("[1, 2]"),
    content("{" * 5000 + "}" * 5000),
    content('{"meetings": [{"status": 5}]}'),
    raw(b"not json"),
    raw(b"[]"),
    raw(b'{"choices": []}'),
    raw(b'{"choices": [{"message": {"content": null}}]}'),
    raw(b"\xff\xfe"),
    raw(b"x" * 5_000_000),
])  # fmt: skip
def test_malformed_answers(server: Any, answer: Answer) -> None:
    server.answers = [answer]
    with pytest.raises(NoAnswer, match="^the model's answer"):
        extract_with_llm(document(), server.chat)
    assert len(server.asked) == 1, "the same question gets the same answer"


@pytest.mark.parametrize("nothing", [{}, {"meetings": None}, {"meetings": "none"}, {"meetings": [], "other": 1}])
def test_answers_that_say_nothing(server: Any, nothing: dict[str, Any]) -> None:
    server.answers = [saying(nothing)]
    assert extract_with_llm(document(), server.chat).meetings == ()


def test_slow(server: Any) -> None:
    server.answers = [lambda handler: time.sleep(0.4)]
    with pytest.raises(NoAnswer, match="took too long.*2 times"):
        extract_with_llm(document(), replace(server.chat, timeout=0.1, tries=2))


def test_dripping(server: Any) -> None:
    def drip(handler: Handler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(40):
            handler.wfile.write(b" ")
            time.sleep(0.02)

    server.answers = [drip]
    with pytest.raises(NoAnswer, match="took too long"):
        extract_with_llm(document(), replace(server.chat, timeout=0.2, tries=1))


def test_breaking_off(server: Any) -> None:
    server.answers = [lambda handler: handler.say(200, b"{", **{"Content-Length": "100"})]
    with pytest.raises(NoAnswer):
        extract_with_llm(document(), replace(server.chat, tries=1))


@pytest.mark.parametrize("status", [429, 500, 503])
def test_errors_that_pass(server: Any, status: int) -> None:
    server.answers = [raw(b"busy", status), saying(TRUE)]
    assert extract_with_llm(document(), server.chat).meetings
    server.answers = [raw(b"busy", status)]
    with pytest.raises(NoAnswer, match=f"error {status}, 3 times"):
        extract_with_llm(document(), server.chat)


@pytest.mark.parametrize(
    ("status", "words"), [(401, "refused the key"), (403, "refused the key"), (404, "no model 'small'")]
)
def test_errors_that_stay(server: Any, status: int, words: str) -> None:
    server.answers = [raw(b"no", status)]
    with pytest.raises(ModelUnavailable, match=words) as raised:
        extract_with_llm(document(), server.chat)
    assert len(server.asked) == 1
    assert "secret" not in str(raised.value)


def test_redirect_does_not_carry_the_key_away(server: Any) -> None:
    server.answers = [lambda handler: handler.say(307, b"", Location=f"{server.chat.endpoint}/elsewhere")]
    with pytest.raises(ModelUnavailable):
        extract_with_llm(document(), server.chat)
    assert len(server.asked) == 1


@pytest.mark.parametrize("endpoint", ["http://127.0.0.1:9/v1", "file:///etc/passwd", "localhost", ""])
def test_nobody_there(endpoint: str) -> None:
    with pytest.raises(ModelUnavailable):
        extract_with_llm(document(), Chat(endpoint, "small", tries=1))


def test_text_that_is_too_long() -> None:
    with pytest.raises(NoAnswer, match="too long for the model"):
        extract_with_llm(document("a" * (LONGEST_TEXT + 1)), Chat("http://127.0.0.1:9", "small"))


def test_what_is_told_of_one_text_and_what_stops_everything() -> None:
    assert issubclass(NoAnswer, UnreadableFile), "one line about this document; the rest goes on"
    assert issubclass(ModelUnavailable, WhometError)
    assert not issubclass(ModelUnavailable, UnreadableFile)
