"""The parts of names: titles cut, initials, particles, given names and surnames, generation marks."""

from __future__ import annotations

import pytest

from graph.identity.alignment import align_names
from graph.identity.names import parse, tokenise
from graph.identity.sounds import given_agreement, sound, surname_agreement

# A name, its likeliest given names and surnames; what the row proves.
READ = [
    ("Ulpiano Vallina", "ulpiano", "vallina", "one and one"),
    ("Ana Sofía Vallina Tarrés", "ana sofia", "vallina tarres", "two and two"),
    ("Ana Vallina Tarrés", "ana", "vallina tarres", "one and two"),
    ("Ana Sofía Vallina", "ana sofia", "vallina", "a known given name is no surname"),
    ("Dra. Ana Vallina", "ana", "vallina", "degree cut"),
    ("la canciller Ana Vallina", "ana", "vallina", "post and article cut"),
    ("Foreign Secretary Ana Vallina", "ana", "vallina", "post of two words cut"),
    ("Rear Admiral Walter J. Tindall (Retd.)", "walter j", "tindall", "rank and aside cut"),
    ("Don Tindall", "don", "tindall", "Don is a name where one word follows"),
    ("don Ulpiano Vallina", "ulpiano", "vallina", "and a courtesy where two do"),
    ("W.J. Tindall", "w j", "tindall", "initials without space"),
    ("Tindall, Walter J.", "walter j", "tindall", "surname first, comma"),
    ("VALLINA TARRÉS ANA SOFÍA", "ana sofia", "vallina tarres", "surnames first, capitals"),
    ("Ana de la Vallina y Tarrés", "ana", "vallina tarres", "particles"),
    ("Ma. del Carmen Vallina", "ma carmen", "vallina", "a particle inside given names"),
    ("Ana Vallina-Tarrés", "ana", "vallina tarres", "hyphen"),
    ("Ana Vallina‑Tarrés", "ana", "vallina tarres", "non-breaking hyphen"),
    ("Seán O’Vallin", "sean", "ovallin", "apostrophe"),
    ("Ana\n\nVallina", "ana", "vallina", "broken over lines"),
    ("Ulpiano Ruiz Cabeza de Vaca", "ulpiano", "ruiz cabeza vaca", "surname of several words"),
    ("Ms. Vallina", "", "vallina", "a bare surname"),
]


@pytest.mark.parametrize(("text", "given", "surnames", "why"), READ, ids=[row[3] for row in READ])
def test_likeliest_reading(text: str, given: str, surnames: str, why: str) -> None:
    reading = parse(text).readings[0]
    assert (" ".join(reading.given), " ".join(reading.surnames)) == (given, surnames), why


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Walter Tindall Jr.", "jr"),
        ("Walter Tindall, Jr", "jr"),
        ("Walter Tindall III", "iii"),
        ("Walter Tindall Sr.", "sr"),
        ("Sr. Walter Tindall", ""),
        ("Walter Tindall, PhD", ""),
        ("Ulpiano Vallina hijo", "jr"),
    ],
)
def test_generation_marks(text: str, mark: str) -> None:
    name = parse(text)
    assert name.generation == mark
    assert set(name.words) in ({"walter", "tindall"}, {"ulpiano", "vallina"})


def test_titles_alone_and_nothing() -> None:
    assert parse("").words == ()
    assert parse("Secretary").readings
    assert tokenise("Ruiz, J.R.") == ["ruiz", ",", "j.", "r."]


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("velasco", "belasco", "spelling"),
        ("gonzalez", "gonsales", "spelling"),
        ("ulibarri", "ulibary", "spelling"),
        ("sherwood", "sherwod", "spelling"),
        ("garduno", "gardunyo", "slip"),
        ("medina", "molina", None),  # two known surnames are two surnames
        ("gomez", "gamez", None),
        ("olmos", "ulmos", "slip"),
        ("paz", "pez", None),  # too short to tell
    ],
)
def test_surnames_one_letter_apart(a: str, b: str, found: str | None) -> None:
    assert surname_agreement(a, b) == surname_agreement(b, a) == found


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("elizabeth", "liz", "short"),
        ("jose", "pepe", "short"),
        ("ignacio", "nacho", "short"),
        ("maria", "ma", "short"),
        ("isabel", "isobel", "spelling"),
        ("geovani", "giovanni", "spelling"),
        ("walter", "w", "initial"),
        ("walter", "j", None),
        ("marcelo", "marcela", None),
        ("daniel", "daniela", None),
        ("andres", "andrea", None),
        ("sandra", "alejandra", None),  # a name of its own
        ("crescencio", "cresencio", "spelling"),
    ],
)
def test_given_names(a: str, b: str, found: str | None) -> None:
    assert given_agreement(a, b) == given_agreement(b, a) == found


def test_sound_folds_what_spelling_confuses() -> None:
    assert sound("hector") == sound("ector")
    assert sound("philip") == sound("filip")
    assert sound("chavez") == sound("chaves") != sound("javez")


# Two names that cannot be one person, and the words that say why.
CONFLICTS = [
    ("Ana Vallina", "Eva Vallina", "different given name"),
    ("Ana Vallina Tarrés", "Ana Vallina Quiroga", "different second surname"),
    ("Ana Vallina", "Ana Tarrés", "different surname"),
    ("Ana Vallina Tarrés", "Ana Tarrés Vallina", "another order"),
    ("Walter H. W. Tindall", "Walter W. Tindall", "different initials"),
    ("Walter Tindall Jr.", "Walter Tindall Sr.", "different generation"),
    ("James Tindall", "Barbara J. Tindall", "different given name"),
    ("Juan José Olmos", "Juan Pedro Olmos", "different given name"),
]


@pytest.mark.parametrize(("a", "b", "why"), CONFLICTS, ids=[f"{a} / {b}" for a, b, _ in CONFLICTS])
def test_conflicts_say_why(a: str, b: str, why: str) -> None:
    for match in (align_names(a, b), align_names(b, a)):
        assert match.conflict and why in match.evidence[-1][0]


# Two names that agree only nearly, so that the context must support them.
LOOSE = [
    ("Félix Ulpiano Vallina", "Ulpiano Félix Vallina", "order of the given names"),
    ("Walter Tindall", "Walter Tindall Jr.", "a mark on one side"),
    ("Ana Vallina Tarrés", "Ana Vallina de Quiroga", "a husband's name"),
    ("Ana Quintanaroz Ulibarrena", "Ana Quintanaroz Ulibarragán", "a mangled ending"),
    ("Hillary Tindall", "Hillary Wexford Tindall", "perhaps a maiden name"),
    ("Tomás Ulibarri", "Tomás Olibarri", "a slip"),
]


@pytest.mark.parametrize(("a", "b", "why"), LOOSE, ids=[row[2] for row in LOOSE])
def test_near_agreement_is_loose(a: str, b: str, why: str) -> None:
    match = align_names(a, b)
    assert match.conflict is None and match.loose, why


def test_initials_of_a_whole_name() -> None:
    match = align_names("ASVT", "Ana Sofía Vallina Tarrés")
    assert match.bare and match.score > 0
    assert align_names("ASVX", "Ana Sofía Vallina Tarrés").conflict
