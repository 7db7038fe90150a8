"""One item of a Spanish row holds one person: what else in it has a name's shape belongs to the post."""

from __future__ import annotations

import pytest
from rooms import posts


def there(text: str) -> dict[str, str | None]:
    """Everybody in a room of the text, with the post."""
    return posts(text, "es", "2026-05-10")


@pytest.mark.parametrize(
    "post",
    [
        "gerente de la cooperativa Sauce Alto",
        "presidente del grupo empresarial Binh Agro",
        "secretario general de UTE Plaza Rucal y Cura Co",
        "presidente municipal de Lucio Arias Peña",
        "vicepresidente de Asuntos Corporativos de Asocal",
    ],
)
@pytest.mark.parametrize(
    "row",
    [
        "Asistieron a la reunión Ana Ruiz, alcaldesa; Luis Soto, {}; y Elba Paz, rectora.",
        "Asistieron a la reunión la alcaldesa, Ana Ruiz; el {}, Luis Soto; y la rectora, Elba Paz.",
        "Asistieron a la reunión:\n- Ana Ruiz – alcaldesa\n- Luis Soto – {}\n- Elba Paz – rectora\n",
    ],
)
def test_a_firm_or_town_at_the_end_of_a_post_is_nobody(row, post):
    assert there(row.format(post)) == {"Ana Ruiz": "alcaldesa", "Luis Soto": post, "Elba Paz": "rectora"}


def test_whoever_follows_a_post_in_a_row_of_posts_stays():
    text = "Asistieron Luis Vera, el gobernador de Loja Pedro Soto y la alcaldesa de Sucre Ana Ruiz."
    assert there(text)["Pedro Soto"] == "gobernador de Loja"


@pytest.mark.parametrize(
    "post", ["jefa hidróloga", "inspectora fiscal de la Dirección de Vialidad", "ministra-presidenta"]
)
def test_two_heads_side_by_side_are_one_post(post):
    text = f"Asistieron Ana Ruiz, {post}, Luis Soto, alcalde de Loja, y Elba Paz, rectora."
    assert there(text) == {"Ana Ruiz": post, "Luis Soto": "alcalde de Loja", "Elba Paz": "rectora"}


def test_iran_is_a_country_inside_a_sentence():
    text = "En la reunión participaron Ana Ruiz, ministra de Relaciones Exteriores de Irán, y Luis Soto, rector."
    assert there(text) == {"Ana Ruiz": "ministra de Relaciones Exteriores de Irán", "Luis Soto": "rector"}


@pytest.mark.parametrize("post", ["vicario episcopal", "embajador no residente", "secretario ad hoc", "líder wichí"])
@pytest.mark.parametrize("item", ["Luis Soto, {}", "Luis Soto ({})", "Luis Soto, el {}", "el {}, Luis Soto"])
def test_one_word_more_up_to_the_end_of_the_item_belongs_to_the_post(item, post):
    text = f"Asistieron Ana Ruiz, alcaldesa; {item.format(post)}; y Elba Paz, rectora."
    assert there(text) == {"Ana Ruiz": "alcaldesa", "Luis Soto": post, "Elba Paz": "rectora"}


def test_a_field_in_small_letters_is_no_thing_called_after_somebody():
    text = "Asistieron la regidora de hacienda Ana Ruiz y el capitán de puerto Luis Soto Gil."
    assert there(text) == {"Ana Ruiz": "regidora de hacienda", "Luis Soto Gil": "capitán de puerto"}
    text = "Asistieron el director del hospital Juan Ramón Paz, Pedro Soto, y la alcaldesa, Ana Ruiz."
    assert there(text) == {"Pedro Soto": "director del hospital Juan Ramón Paz", "Ana Ruiz": "alcaldesa"}


@pytest.mark.parametrize(
    "row",
    [
        "Ana Ruiz; Directora General de Aguas, Luis Soto de Paz; alcalde de Loja y Elba Gil; rectora",
        "directora general de Aguas: Ing. Ana Ruiz; alcalde de Loja: Dr. Luis Soto de Paz; rectora: Elba Gil",
    ],
)
def test_marks_changed_round(row):
    read = there(f"Hubo un encuentro en Loja al que asistieron {row}.")
    assert {name: post.lower() for name, post in read.items()} == {
        "Ana Ruiz": "directora general de aguas",
        "Luis Soto de Paz": "alcalde de loja",
        "Elba Gil": "rectora",
    }


def test_a_trade_of_no_list():
    row = "Ana Ruiz, criadora de cuyes de Sauce, Luis Soto, empresario grifero de Loja, y Elba Paz (floricultora)"
    assert there(f"Asistieron {row}.") == {
        "Ana Ruiz": "criadora de cuyes de Sauce",
        "Luis Soto": "empresario grifero de Loja",
        "Elba Paz": "floricultora",
    }
    assert there("Asistieron Ana Ruiz, heredera de una casa, y Luis Soto, rector.") == {
        "Ana Ruiz": None,
        "Luis Soto": "rector",
    }


@pytest.mark.parametrize(
    "name",
    [
        "Ilvo Mendoza",
        "Heyka Cordero Palma",
        "Olvedo Roca Romano",
        "Evarardo Monzur Lima",
        "Fabricio Segura",
        "Rosa Pastor",
    ],
)
@pytest.mark.parametrize(
    "item", ["{}, alcalde de Loja", "el alcalde de Loja, {}", "{} (alcalde de Loja)", "el alcalde de Loja, Dr. {}"]
)
def test_a_post_beside_a_name_shows_it_whatever_its_words_are(item, name):
    text = f"Asistieron Ana Ruiz, rectora; {item.format(name)}; y Elba Paz, senadora."
    assert there(text) == {"Ana Ruiz": "rectora", name: "alcalde de Loja", "Elba Paz": "senadora"}


@pytest.mark.parametrize("half", ["Nueva Lima", "Villa Mendoza", "Banco Mendoza", "Partido Verde"])
def test_a_place_or_body_beside_a_post_is_nobody(half):
    assert half not in there(f"Asistieron Ana Ruiz, rectora, y el alcalde de Loja, {half}, y Elba Paz, senadora.")


def test_most_of_a_row_of_towns_in_one_word_makes_all_of_it_towns():
    text = "En la reunión, Ana Ruiz y los presidentes municipales de Loja, Azul, Morona y Ciro Paz acordaron un plan."
    assert set(there(text)) == {"Ana Ruiz"}
    text = "Asistieron los alcaldes de Loja, Azul y Morona, Ana Paz, Luis Sol y Elba Gil."
    assert set(there(text)) == {"Ana Paz", "Luis Sol", "Elba Gil"}


def test_a_body_called_as_a_post_is_one_before_its_holder():
    text = "Asistieron el alcalde, Luis Soto, el Defensor del Pueblo, Juan Paz, y la rectora, Ana Ruiz."
    assert there(text) == {"Luis Soto": "alcalde", "Juan Paz": "Defensor del Pueblo", "Ana Ruiz": "rectora"}
