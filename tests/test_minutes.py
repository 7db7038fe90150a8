"""Minutes whose rows stand right under their title, their day and their place, with no word that says who was there."""

from __future__ import annotations

from rooms import attendees, names

from graph.model import Document
from loaders.extract import extract

HEAD = "Harbour Council\nMinutes of meeting\nDate: Friday 3 May 2024\nTime: 10:00 am\nVenue: Town Hall\n\n"
ROWS = (
    "Lantern Harbour Board\n- Tom Bell, Chairman\n- Ida Fenn, Chief Executive\n\nSalt County\n- Omar Hale, Engineer\n\n"
)
ITEMS = (
    "1. Apologies\nApologies were received from Ruth Osei.\n2. Reports\nThe letter of Minister Julio Arce was read.\n"
)


def test_rows_under_the_day_and_the_place_of_minutes_were_there() -> None:
    there = {one.name: one.role for one in attendees(HEAD + ROWS + ITEMS, "en")}
    assert there == {"Tom Bell": "Chairman", "Ida Fenn": "Chief Executive", "Omar Hale": "Engineer"}


def test_the_day_of_a_label_is_that_of_the_minutes() -> None:
    report = extract(Document(id="m", path="a.txt", text=HEAD + ROWS + ITEMS, lang="en"))
    assert [meeting.when.date for meeting in report.meetings if meeting.status == "held"] == ["2024-05-03"]


def test_a_label_of_absence_closes_the_rows() -> None:
    text = HEAD + "- Tom Bell (Salt Guild)\n- Ida Fenn (Lantern Agency)\n\nApologies: Ruth Osei (Salt Guild)\n"
    assert names(text, "en") == {"Tom Bell", "Ida Fenn"}


def test_spanish_minutes() -> None:
    text = (
        "ACTA DE LA REUNIÓN\nFecha: 3 de mayo de 2024\nLugar: Palacio de Faros\nHora: 10:00\n\nAgencia de Puertos\n"
        "- Iván Prado, director\n- Marta Solís, asesora\n\nGremio de Faros\n- Luis Rivas, presidente\n\n"
        "1. Apertura\nEl director dio la bienvenida. Se comentó la carta del ministro Julio Arce.\n"
    )
    assert names(text) == {"Iván Prado", "Marta Solís", "Luis Rivas"}


def test_an_invitation_with_the_same_labels_has_nobody_there() -> None:
    text = "Media advisory\nDate: Friday 3 May 2024\nVenue: Town Hall\n\n- Tom Bell, Chair\n- Ida Fenn, Director\n"
    assert names(text, "en") == set()


def test_a_mayor_of_a_town_that_is_a_given_name_too() -> None:
    text = "Minister Omar Hale met with the Mayor of Florence Ann Roe and the Governor of Victoria Tom Bell on Monday."
    assert names(text, "en") == {"Omar Hale", "Ann Roe", "Tom Bell"}
    assert names("Minister Omar Hale met with Mayor Florence Ann Roe.", "en") == {"Omar Hale", "Florence Ann Roe"}


def test_everybody_under_a_line_for_a_body_is_of_it() -> None:
    rows = "Lantern Harbour Board\nTom Bell, Chairman\nIda Fenn, Chief Executive\nSalt County\nAnn Roe, Commissioner\n"
    bodies = {one.name: one.agency for one in attendees(HEAD + rows + "Omar Hale, Engineer\n\n" + ITEMS, "en")}
    assert bodies == {
        "Tom Bell": "Lantern Harbour Board",
        "Ida Fenn": "Lantern Harbour Board",
        "Ann Roe": "Salt County",
        "Omar Hale": "Salt County",
    }
