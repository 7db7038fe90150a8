"""Reading files of every kind, and every way they can be bad."""

from __future__ import annotations

import io
import os
from email.message import EmailMessage
from hashlib import sha256
from pathlib import Path

import pytest
from made_files import docx_file, encrypted_pdf, packed, pdf

from graph.model import Document
from loaders.read import Unreadable, list_files, read_file, read_paths

SENTENCE = "La secretaria de Obras, Ana Peña Núñez, se reunió con el alcalde."
PAGE = f"""<!doctype html><html lang="en"><head><title>Reunión de trabajo | Gobierno</title>
<meta property="article:published_time" content="2023-05-04T23:00:00-06:00">
<meta property="og:site_name" content="Secretaría de Obras"><link rel="canonical" href="https://example.org/nota">
</head><body><nav><a href="/">Inicio</a></nav><article><h1>Reunión de trabajo</h1><p>{SENTENCE} {SENTENCE}</p>
<ul><li>Ana Peña, secretaria</li><li>Luis Gil, director</li></ul>
<table><tr><th>Nombre</th><th>Cargo</th></tr><tr><td>Eva Sanz</td><td>Directora de Puertos</td></tr>
<tr><td></td><td>Vocal</td></tr></table><p>El encuentro fue en el puerto y con los alcaldes.</p></article>
<footer>Aviso legal</footer></body></html>"""


def read_all(*paths: object, **options: str) -> tuple[list[Document], list[Unreadable]]:
    found = list(read_paths([str(path) for path in paths], **options))
    return [d for d in found if isinstance(d, Document)], [u for u in found if isinstance(u, Unreadable)]


def read_one(path: Path) -> Document:
    documents, unreadable = read_all(path)
    assert not unreadable
    assert len(documents) == 1
    return documents[0]


def complaint(path: Path) -> str:
    documents, unreadable = read_all(path)
    assert not documents
    assert len(unreadable) == 1
    assert "\n" not in unreadable[0].message
    return unreadable[0].message


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (SENTENCE.encode(), "UTF-8"),
        (b"\xef\xbb\xbf" + SENTENCE.encode(), "UTF-8 with a mark"),
        (SENTENCE.encode("utf-16"), "UTF-16 with a mark"),
        (b"\xff\xfe\x00\x00" + SENTENCE.encode("utf-32-le"), "UTF-32 with a mark"),
        (SENTENCE.encode("cp1252"), "cp1252, which letter statistics take for cp1250"),
        (SENTENCE.encode("latin-1"), "Latin-1"),
    ],
)
def test_every_encoding_gives_the_same_text(tmp_path: Path, data: bytes, why: str) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert read_one(tmp_path / "a.txt").text == SENTENCE, why


def test_one_damaged_byte_does_not_spoil_the_accents(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(SENTENCE.encode() + b"\xff" + SENTENCE.encode())
    assert read_one(tmp_path / "a.txt").text == f"{SENTENCE}\ufffd{SENTENCE}"


def test_plain_text_is_kept_as_it_stands(tmp_path: Path) -> None:
    text = "Uno\r\n\r\n  Dos\u00a0y tres\r\ncuatro\n"
    (tmp_path / "a.txt").write_bytes(text.encode())
    document = read_one(tmp_path / "a.txt")
    assert document.text == text
    assert document.id == sha256(text.encode()).hexdigest()
    assert document.published is document.published_basis is document.title is None


def test_front_matter_is_metadata_and_not_text(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(
        "---\ntitle: La reunión\ndate: 2024-02-07T10:00:00Z\nlang: es-MX\n---\n# Otro título\n\nTexto.\n",
        encoding="utf-8",
    )
    document = read_one(tmp_path / "a.md")
    assert document.text == "# Otro título\n\nTexto.\n"
    assert (document.title, document.published, document.lang) == ("La reunión", "2024-02-07", "es")
    assert document.published_basis == "metadata"


@pytest.mark.parametrize(
    "text", ["---\nno es una lista de claves\n---\nhola", "---\ncolor: rojo\n---\nhola", "---\nhola"]
)
def test_a_rule_at_the_top_is_no_front_matter(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert read_one(tmp_path / "a.txt").text == text


def test_markdown_heading_is_the_title(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Nota\n\n# The meeting of the ministers #\n\nText.", encoding="utf-8")
    assert read_one(tmp_path / "a.md").title == "The meeting of the ministers"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_web_page(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.html").write_bytes(PAGE.encode(encoding))
    document = read_one(tmp_path / "a.html")
    assert SENTENCE in document.text
    assert "- Luis Gil, director\n" in document.text
    assert "\nNombre, Cargo\nEva Sanz, Directora de Puertos\nVocal\n" in document.text
    assert "Inicio" not in document.text
    assert "Aviso legal" not in document.text
    assert document.title == "Reunión de trabajo"
    assert (document.published, document.published_basis) == ("2023-05-04", "page")
    assert (document.url, document.issuer) == ("https://example.org/nota", "Secretaría de Obras")
    assert document.lang == "es", "the words count, not what the template says"
    assert document.reader.startswith("trafilatura ")


def test_declared_encoding_of_a_page_is_used_when_it_is_not_utf8(tmp_path: Path) -> None:
    page = '<html><head><meta charset="iso-8859-15"></head><body><p>Cuesta 5 € y la reunión fue en el sur.</p>'
    (tmp_path / "a.html").write_bytes(page.encode("iso-8859-15"))
    assert "5 € y la reunión" in read_one(tmp_path / "a.html").text


def test_saved_page_named_txt_is_read_as_a_page(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PAGE, encoding="utf-8")
    assert "<p>" not in read_one(tmp_path / "a.txt").text


@pytest.mark.parametrize(
    "page",
    [
        "<html><body>" + "<div>" * 50_000 + "hola",
        "<html><body>" + "<script>" * 50_000 + "</script>hola",
        "<html><body><p>&#xD800;&#0; hola\x00",
        "<?xml version='1.0' encoding='utf-8'?><html><body><p>hola</p></body></html>",
    ],
)
def test_hostile_page_is_read_or_refused(tmp_path: Path, page: str) -> None:
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    for found in read_file(str(tmp_path / "a.html")):
        assert isinstance(found, Unreadable) or "hola" in found.text


def test_pdf_undoes_lines_hyphens_and_running_lines(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(
        pdf(
            [
                [
                    "Secretaría de Obras - Comunicado 12",
                    "La secretaria de Obras, Ana Peña, recibió ayer en la ciudad de Toluca a la dele-",
                    "gación del puerto que encabeza la directora general de Puertos, Ana Smith-",
                    "Jones, y a los alcaldes de la costa.",
                    "Asistieron:",
                    "- Luis Gil, director",
                    "- Eva Sanz, delegada",
                    "Página 1 de 2",
                ],
                ["Secretaría de Obras - Comunicado 12", "La siguiente será en mayo.", "Página 2 de 2"],
            ]
        )
    )
    document = read_one(tmp_path / "a.pdf")
    assert document.text == (
        "La secretaria de Obras, Ana Peña, recibió ayer en la ciudad de Toluca a la delegación del puerto que encabeza"
        " la directora general de Puertos, Ana Smith-Jones, y a los alcaldes de la costa.\n\n"
        "Asistieron:\n- Luis Gil, director\n- Eva Sanz, delegada\n\nLa siguiente será en mayo."
    )
    assert document.reader.startswith("pypdfium2 ")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (pdf([[], []]), "no text layer: it needs OCR"),
        (encrypted_pdf(), "encrypted"),
        (b"%PDF-1.7\n1 0 obj << /Length 999999999 >> stream\nabc", "damaged or no PDF"),
        (pdf([["hola"]])[:200], "damaged or no PDF"),
    ],
)
def test_bad_pdf_says_what_to_do(tmp_path: Path, data: bytes, words: str) -> None:
    (tmp_path / "a.pdf").write_bytes(data)
    assert words in complaint(tmp_path / "a.pdf")


def test_pdf_with_one_scanned_page_is_read_and_the_page_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf([["La reunión fue ayer."], []]))
    documents, unreadable = read_all(tmp_path / "a.pdf")
    assert documents[0].text == "La reunión fue ayer."
    assert "page 2: no text layer" in unreadable[0].message


def test_word_file_keeps_paragraphs_lists_and_tables_in_order(tmp_path: Path) -> None:
    blocks = [
        "Asistieron:",
        "- Luis Gil, director",
        [["Nombre", "Cargo"], ["Eva Sanz", "Directora"], ["", "Vocal"]],
        "Fin.",
    ]
    (tmp_path / "a.docx").write_bytes(docx_file(blocks))
    document = read_one(tmp_path / "a.docx")
    assert document.text == "Asistieron:\n\n- Luis Gil, director\nNombre, Cargo\nEva Sanz, Directora\nVocal\n\nFin."


def mail(body: str, kind: str = "plain") -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = "Reunión de Obras"
    message["From"] = "Prensa Obras <prensa@example.org>"
    message["Date"] = "Tue, 6 Feb 2024 23:30:00 -0600"
    message.set_content(body, subtype=kind, charset="iso-8859-1")
    return message


@pytest.mark.parametrize(("body", "kind"), [(SENTENCE, "plain"), (PAGE, "html")])
def test_mail(tmp_path: Path, body: str, kind: str) -> None:
    (tmp_path / "a.eml").write_bytes(mail(body, kind).as_bytes())
    document = read_one(tmp_path / "a.eml")
    assert SENTENCE in document.text
    assert (document.title, document.issuer) == ("Reunión de Obras", "Prensa Obras")
    assert (document.published, document.published_basis) == ("2024-02-06", "page")


def test_attachments_of_a_mail_are_documents_of_their_own(tmp_path: Path) -> None:
    outer = mail("Va adjunto el comunicado de la reunión.")
    outer.add_attachment(pdf([[SENTENCE]]), maintype="application", subtype="pdf", filename="nota.pdf")
    outer.add_attachment(mail("Un correo dentro de otro."))
    (tmp_path / "a.eml").write_bytes(outer.as_bytes())
    documents, unreadable = read_all(tmp_path / "a.eml")
    assert [d.path.rpartition("a.eml")[2] for d in documents] == ["", "!nota.pdf", "!2.eml"]
    assert [d.text.strip() for d in documents[1:]] == [SENTENCE, "Un correo dentro de otro."]
    assert not unreadable


def test_archive_is_read_member_by_member(tmp_path: Path) -> None:
    inner = packed({"c.txt": "tres"})
    archive = packed(
        {"b.txt": "dos", "../../a.txt": "uno", "__MACOSX/x.txt": "no", "foto.jpg": b"\xff", "d/z.zip": inner}
    )
    (tmp_path / "p.zip").write_bytes(archive)
    documents, unreadable = read_all(tmp_path / "p.zip")
    assert [(d.path.rpartition("p.zip")[2], d.text) for d in documents] == [
        ("!../../a.txt", "uno"),
        ("!b.txt", "dos"),
        ("!d/z.zip!c.txt", "tres"),
    ]
    assert not unreadable
    assert sorted(os.listdir(tmp_path)) == ["p.zip"]
    for document in documents:
        assert [d.text for d in read_all(document.path)[0]] == [document.text], "a path inside leads there again"


def test_archive_with_bad_members_is_read_on(tmp_path: Path) -> None:
    archive = packed({"a.txt": "uno", "bomb.txt": b"0" * 30_000_000, "doc.rtf": "x", "leer.pdf": b"%PDF-no"})
    (tmp_path / "p.zip").write_bytes(archive)
    documents, unreadable = read_all(tmp_path / "p.zip")
    assert [d.text for d in documents] == ["uno"]
    assert {u.path.rpartition("!")[2] for u in unreadable} == {"bomb.txt", "doc.rtf", "leer.pdf"}


def test_archive_packed_too_deep_is_told(tmp_path: Path) -> None:
    data = packed({"a.txt": "uno"})
    for _ in range(6):
        data = packed({"in.zip": data})
    (tmp_path / "p.zip").write_bytes(data)
    assert "too deep" in complaint(tmp_path / "p.zip")


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b" \r\n\t ", "is empty"),
        ("a.txt", bytes(range(256)) * 20, "binary"),
        ("a.txt", b"\xef\xbb\xbf", "is empty"),
        ("a.html", b"<html><body></body></html>", "without text"),
        ("a.docx", b"PK\x03\x04 not really", "damaged"),
        ("a.zip", b"PK\x03\x04 not really", "damaged"),
        ("a.zip", b"no archive", "damaged"),
        ("a.zip", packed({}), "holds no documents"),
        ("a.doc", b"\xd0\xcf\x11\xe0", "save it as .docx"),
        ("a.txt", b"{\\rtf1 hola}", "save it as .docx"),
        ("a.eml", b"Subject: x\n\n", "without text"),
    ],
)
def test_bad_file_says_why_in_one_line(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(data)
    assert words in complaint(tmp_path / name)


def test_missing_path_suggests_its_neighbour(tmp_path: Path) -> None:
    (tmp_path / "comunicado.txt").write_text("hola", encoding="utf-8")
    assert complaint(tmp_path / "comunicdo.txt").endswith("did you mean " + str(tmp_path / "comunicado.txt") + "?")


def test_folder_without_documents_is_told(tmp_path: Path) -> None:
    (tmp_path / "foto.jpg").write_bytes(b"\xff")
    assert "no documents in this folder" in complaint(tmp_path)


def test_folder_tree_is_read_whole_and_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/.hidden.txt", ".git/x.txt", "a/foto.jpg", "c.TXT", "old.doc"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    (tmp_path / "broken.txt").write_bytes(b"")
    documents, unreadable = read_all(tmp_path, tmp_path / "b.txt", tmp_path / "." / "a")
    assert [d.text for d in documents] == ["a/z.txt", "b.txt", "c.TXT"]
    assert sorted(Path(u.path).name for u in unreadable) == ["broken.txt", "old.doc"]
    assert list_files([tmp_path]) == list_files([tmp_path / ".", str(tmp_path)])


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(SENTENCE.encode("cp1252"))))
    documents, _ = read_all("-")
    assert (documents[0].path, documents[0].text) == ("-", SENTENCE)


METADATA = """
a.txt: {title: "La  reunión", language: es, published: 2024-02-07, issuer: Obras, url: "https://example.org"}
peña.txt: {published: 2024-02}
"""


def test_metadata_file_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "metadata.yaml").write_text(METADATA, encoding="utf-8")
    (tmp_path / "a.txt").write_text("uno", encoding="utf-8")
    (tmp_path / "pen\u0303a.txt").write_text("dos", encoding="utf-8")  # as a Mac writes the name
    documents, unreadable = read_all(tmp_path)
    assert not unreadable
    assert documents[0].model_dump(exclude={"id", "path", "text", "reader"}) == {
        "title": "La reunión",
        "lang": "es",
        "published": "2024-02-07",
        "published_basis": "metadata",
        "issuer": "Obras",
        "url": "https://example.org",
    }
    assert documents[1].published == "2024-02"


def test_metadata_of_one_file_wins_and_the_user_wins_over_it(tmp_path: Path) -> None:
    (tmp_path / "metadata.json").write_text('{"a.html": {"title": "T", "published": "2020"}}', encoding="utf-8")
    (tmp_path / "a.html.meta.yaml").write_text("published: 2021-01-01\n", encoding="utf-8")
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    document = read_one(tmp_path / "a.html")
    assert (document.title, document.published, document.published_basis) == ("T", "2021-01-01", "metadata")
    document = read_all(tmp_path, published="1999-12-31")[0][0]
    assert (document.published, document.published_basis) == ("1999-12-31", "user")


def test_metadata_inside_an_archive(tmp_path: Path) -> None:
    (tmp_path / "p.zip").write_bytes(packed({"d/a.txt": "uno", "d/metadata.yaml": METADATA}))
    assert read_one(tmp_path / "p.zip").issuer == "Obras"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a.txt: {titel: x}", "unknown key 'titel'"),
        ("a.txt: {published: ayer}", "expected a date"),
        ("a.txt: {published: 2024-02-31}", "expected a date"),
        ("a.txt: {language: fr}", "expected es or en"),
        ("a.txt: hola", "should hold title"),
        ("a.txt: {", "cannot be understood"),
        ("- a\n- b", "cannot be understood"),
    ],
)
def test_mistake_in_metadata_is_told_and_the_text_is_read(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "metadata.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "a.txt").write_text("uno", encoding="utf-8")
    documents, unreadable = read_all(tmp_path)
    assert [d.text for d in documents] == ["uno"]
    assert len(unreadable) == 1
    assert words in unreadable[0].message


def test_changed_metadata_is_seen(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("uno", encoding="utf-8")
    assert read_one(tmp_path / "a.txt").title is None
    (tmp_path / "metadata.yaml").write_text("a.txt: {title: Nuevo}", encoding="utf-8")
    assert read_one(tmp_path / "a.txt").title == "Nuevo"


def test_seeds_have_titles_and_languages_and_only_the_date_their_text_gives() -> None:
    documents, unreadable = read_all(Path(__file__).parent.parent / "seeds")
    assert not unreadable
    assert [(d.lang, d.published) for d in documents] == [
        ("es", "2024-02-07"),
        ("en", None),
        ("en", None),
        ("en", None),
        ("es", None),
    ]
    assert "7 de febrero de 2024" in documents[0].text
    assert all(d.title for d in documents)
