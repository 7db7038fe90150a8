"""Ways in which Spanish pages write a name and a post beside each other, each in combinations of ordinary parts."""

from __future__ import annotations

from itertools import product

import pytest
from rooms import posts

OPENINGS = ("En la reunión participaron {}.", "Al encuentro asistieron {}.", "Estuvieron presentes {}.")


def read(text: str) -> dict[str, str | None]:
    """Everybody who was there, with their posts."""
    return posts(text, "es")


@pytest.mark.parametrize("prefix", ["Vice-", "vice-", "Sub-", "ex-", "Co-", "Pro-"])
@pytest.mark.parametrize("opening", OPENINGS)
def test_a_post_whose_prefix_has_a_hyphen(prefix: str, opening: str) -> None:
    row = f"Elsa Mora, {prefix}Directora de Pesca, y el {prefix}Secretario de Obras, Luis Peña"
    assert read(opening.format(row)) == {
        "Elsa Mora": f"{prefix}Directora de Pesca",
        "Luis Peña": f"{prefix}Secretario de Obras",
    }


POSTS = ("Presidenta", "Directora de Pesca", "Gerenta General", "Coordinadora de Riego", "Vocal Titular")


@pytest.mark.parametrize(("opening", "post"), list(product(OPENINGS, POSTS)))
def test_a_post_behind_a_name_with_no_comma(opening: str, post: str) -> None:
    row = f"Elsa Mora {post}, Luis Peña Tesorero y Rosa Vela Secretaria"
    assert read(opening.format(row)) == {"Elsa Mora": post, "Luis Peña": "Tesorero", "Rosa Vela": "Secretaria"}


def test_a_post_with_no_comma_in_the_row_of_a_plural_leaves_the_others_theirs() -> None:
    row = "los concejales Luis Peña Presidente del cuerpo, Elsa Mora y Juan Vera, y la directora Rosa Vela"
    assert read(f"En la reunión participaron {row}.") == {
        "Luis Peña": "Presidente del cuerpo",
        "Elsa Mora": "concejala",
        "Juan Vera": "concejal",
        "Rosa Vela": "directora",
    }


def test_a_post_that_is_a_surname_too_stays_in_the_name() -> None:
    row = "los magistrados Adán Mora Pastora, Elsa Mora Alcalde y Luis Vera Conde"
    assert read(f"Asistieron {row}.") == {
        "Adán Mora Pastora": "magistrado",
        "Elsa Mora Alcalde": "magistrada",
        "Luis Vera Conde": "magistrado",
    }


SIDES = ("radical", "peronista", "también socialista", "independiente", "oficialista")


@pytest.mark.parametrize(("opening", "side"), list(product(OPENINGS, SIDES)))
def test_whose_side_somebody_is_on_parts_no_post_from_its_holder(opening: str, side: str) -> None:
    row = f"el presidente de la Cámara, el {side} Luis Peña, y la alcaldesa de Azul, la {side} Elsa Mora"
    assert read(opening.format(row)) == {"Luis Peña": "presidente de la Cámara", "Elsa Mora": "alcaldesa de Azul"}


def test_whose_side_somebody_is_on_gives_nobody_the_post_of_another() -> None:
    read_posts = read("La alcaldesa Elsa Mora, el radical Luis Peña y el edil Juan Vera se reunieron.")
    assert (read_posts["Elsa Mora"], read_posts.get("Luis Peña"), read_posts["Juan Vera"]) == (
        "alcaldesa",
        None,
        "edil",
    )


ROWS = (
    "Juan Vera (Guano), Rosa Vela (Colta) y Pedro Luna (Chunchi).",
    "Además Juan Vera (Guano); Rosa Vela (Colta) y Pedro Luna (Chunchi).",
    "Juan Vera, Rosa Vela y Pedro Luna.",
    "Por la Unión Ganadera, Juan Vera, Rosa Vela y Pedro Luna.",
    "En representación de la Unión Ganadera, Juan Vera y Rosa Vela y de la Bolsa de Comercio, Pedro Luna.",
)
BEFORE = ("Del encuentro participaron: Luis Peña (Azul) y Elsa Mora (Loja).", "Asistieron Luis Peña y Elsa Mora.")


@pytest.mark.parametrize(("before", "row", "between"), list(product(BEFORE, ROWS, (" ", "\n\n"))))
def test_a_sentence_with_no_verb_goes_on_the_row_before(before: str, row: str, between: str) -> None:
    assert read(f"{before}{between}{row}").keys() == {"Luis Peña", "Elsa Mora", "Juan Vera", "Rosa Vela", "Pedro Luna"}


@pytest.mark.parametrize(
    "after",
    [
        "Fotos: Juan Vera y Rosa Vela.",
        "Ausentes: Juan Vera y Rosa Vela.",
        "Juan Vera y Rosa Vela, nuevos vecinos ilustres de Guano.",
        "Juan Vera y Rosa Vela agradecen la obra.",
    ],
)
def test_other_sentences_behind_a_row_put_nobody_there(after: str) -> None:
    assert read(f"Asistieron Luis Peña y Elsa Mora.\n\n{after}").keys() == {"Luis Peña", "Elsa Mora"}


@pytest.mark.parametrize("post", ["referente", "propietaria", "preceptora", "edila", "fiscala", "revisora de cuentas"])
def test_posts_of_towns_and_clubs(post: str) -> None:
    assert read(f"En la reunión participaron la {post} de la zona, Elsa Mora, y el alcalde Luis Peña.") == {
        "Elsa Mora": f"{post} de la zona",
        "Luis Peña": "alcalde",
    }


HEADS = (
    "Entre los alcaldes estuvieron presentes: {}.",
    "Los alcaldes que acudieron fueron: {}.",
    "Entre los alcaldes presentes estuvieron {}.",
)
PLACES = (("Chunchi", "Guano", "Colta"), ("Nueva Loja", "Azul", "El Salto"), ("San Lucas", "Río Seco", "Yucatán"))


@pytest.mark.parametrize(("head", "places"), list(product(HEADS, PLACES)))
def test_each_of_a_plural_of_places_has_the_place_behind_the_name(head: str, places: tuple[str, str, str]) -> None:
    people = ("Luis Peña", "Elsa Mora", "Juan Vera")
    row = "{}, {}; {}, {}; y {}, {}".format(*(part for pair in zip(people, places, strict=True) for part in pair))
    singular = ("alcalde", "alcaldesa", "alcalde")
    posts = [f"{post} de {place}" for post, place in zip(singular, places, strict=True)]
    assert read(head.format(row)) == dict(zip(people, posts, strict=True))


@pytest.mark.parametrize("post", ["secretaria arancelaria y de Rentas", "directora curricular y de Lenguas"])
@pytest.mark.parametrize("opening", OPENINGS)
def test_a_post_of_an_adjective_and_a_field(opening: str, post: str) -> None:
    row = f"la {post}, Elsa Mora, y el vicario Episcopal de Pastoral, Luis Peña"
    assert read(opening.format(row)) == {"Elsa Mora": post, "Luis Peña": "vicario Episcopal de Pastoral"}


@pytest.mark.parametrize("plural", ["alcaldes", "dirigentes", "líderes políticos"])
def test_a_post_before_como_is_the_post_alone(plural: str) -> None:
    posts_read = read(f"Al encuentro acudieron {plural} como Luis Peña y Juan Vera.")
    assert set(posts_read.values()) == {
        {"alcaldes": "alcalde", "dirigentes": "dirigente"}.get(plural, "líder político")
    }


TOWNS = (("Azul", "Loja"), ("General Sosa", "Coronel Vera"), ("Comodoro Prado", "Colta"), ("Nueva Loja", "Guano"))


@pytest.mark.parametrize(("towns", "third"), list(product(TOWNS, ("", ", Rosa Vela de Chunchi"))))
def test_the_town_behind_a_name_is_no_surname(towns: tuple[str, str], third: str) -> None:
    one, other = towns
    expected = {"Luis Peña": f"alcalde de {one}", "Elsa Mora": f"alcaldesa de {other}"}
    expected |= {"Rosa Vela": "alcaldesa de Chunchi"} if third else {}
    assert read(f"Asistieron los alcaldes Luis Peña de {one}{third} y Elsa Mora de {other}.") == expected


def test_towns_behind_the_names_of_a_row_with_no_post() -> None:
    row = "Luis Peña de Chunchi, Elsa Mora de Colta y Juan Vera de Guano"
    assert read(f"En la reunión estuvieron {row}.").keys() == {"Luis Peña", "Elsa Mora", "Juan Vera"}
    married = "Ana Paz de Sosa, Elsa Mora de Ruiz y Rosa Vela de Soto"
    assert read(f"En la reunión estuvieron {married}.").keys() == set(married.replace(" y ", ", ").split(", "))


@pytest.mark.parametrize("become", ["nombrado", "designado", "electo", "juramentado"])
def test_who_has_just_become_something_was_there(become: str) -> None:
    text = f"Este jueves se reunieron el recién {become} ministro de Pesca, Luis Peña, y la alcaldesa Elsa Mora."
    assert read(text) == {"Luis Peña": "ministro de Pesca", "Elsa Mora": "alcaldesa"}


@pytest.mark.parametrize(
    "opening", ["destacados representantes del sector:", "distinguidos representantes, entre ellos"]
)
def test_a_post_of_ones_own_among_representatives(opening: str) -> None:
    row = "Luis Peña, director de Obras; Elsa Mora, presidenta del Puerto; y Juan Vera, gerente"
    expected = {"Luis Peña": "director de Obras", "Elsa Mora": "presidenta del Puerto", "Juan Vera": "gerente"}
    assert read(f"La delegación estuvo compuesta por {opening} {row}.") == expected
