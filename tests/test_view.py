"""What the page is made of, without a browser: the part shown, positions, labels, content, and the file itself."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from pathlib import Path
from typing import Any

import pytest
from view_graph import link, many, seeds_like

from graph.authority import load_yaml
from graph.errors import UnknownName
from graph.meeting_graph import MeetingGraph, Node
from graph.view import page as page_module
from graph.view import write_html
from graph.view.content import content, words
from graph.view.drawing import draw, label_of, plain, style
from graph.view.layout import place
from graph.view.part import drawn_part

SCRIPTS = re.compile(r"<script\b[^>]*>(.*?)</script>", re.DOTALL)


def written(tmp_path: Path, graph: MeetingGraph, **options: Any) -> str:
    path = tmp_path / "page.html"
    write_html(graph, path, **options)
    raw = path.read_bytes()
    assert b"\r" not in raw
    return raw.decode("utf-8")


def told(text: str) -> dict[str, Any]:
    """The data of the panel, read back from the page."""
    data = re.search(r'<script type="application/json" id="whomet">(.*?)</script>', text, re.DOTALL)
    assert data
    found: dict[str, Any] = json.loads(data[1])
    return found


def shapes(text: str) -> list[dict[str, Any]]:
    """The nodes handed to vis-network."""
    nodes = re.search(r"nodes = new vis\.DataSet\((\[.*?\])\);\n", text)
    assert nodes
    found: list[dict[str, Any]] = json.loads(nodes[1])
    return found


# ---- the file --------------------------------------------------------------------------------------------------


def test_the_same_graph_gives_the_same_bytes(tmp_path: Path) -> None:
    graph, texts = seeds_like()
    assert written(tmp_path, graph, documents=texts) == written(tmp_path, graph, documents=texts)


def test_no_outside_reference_is_left(tmp_path: Path) -> None:
    graph, texts = seeds_like()
    text = written(tmp_path, graph, documents=texts)
    markup = SCRIPTS.sub("", text)
    assert not re.search(r"<link\b|<script\b[^>]*\bsrc|<img\b|<iframe\b|@import", markup)
    assert "//" not in re.sub(r"url\(\"data:[^\"]*\"\)|/\*.*?\*/", "", markup, flags=re.DOTALL)
    assert "jsdelivr" not in text and "cdnjs" not in text and "bootstrap" not in text.lower()


def test_only_the_scripts_of_the_page_are_allowed(tmp_path: Path) -> None:
    text = written(tmp_path, seeds_like()[0])
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    assert policy and "default-src 'none'" in policy[1]
    assert "unsafe-inline" not in policy[1].split("script-src")[1].split(";")[0]
    for body in SCRIPTS.findall(text):
        value = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
        assert f"'sha256-{value}'" in policy[1]
    assert text.index("Content-Security-Policy") < text.index("<script")


def test_pyvis_is_given_nothing_it_would_print_as_html(tmp_path: Path) -> None:
    nodes = shapes(written(tmp_path, seeds_like()[0]))
    assert [node["id"] for node in nodes] == list(range(len(nodes)))
    assert not any("title" in node or "group" in node for node in nodes)
    assert not any(re.search(r"<center>|<h1></h1>", part) for part in [written(tmp_path, seeds_like()[0])])


def test_a_page_that_pyvis_has_changed_is_noticed() -> None:
    with pytest.raises(AssertionError, match="pyvis"):
        page_module._assemble("<html></html>", {}, {}, "en")


def test_an_empty_graph_is_a_page_too(tmp_path: Path) -> None:
    assert told(written(tmp_path, MeetingGraph()))["content"]["nodes"] == []


@pytest.mark.parametrize("lang", ["es", "en"])
def test_the_page_speaks_one_language(tmp_path: Path, lang: str) -> None:
    text = written(tmp_path, seeds_like()[0], lang=lang, title="Título & <b>")
    assert f'<html lang="{lang}">' in text
    assert f"<title>{html.escape('Título & <b>')}</title>" in text
    assert words(lang)["search"] in text


# ---- the words and the looks -------------------------------------------------------------------------------------


def test_both_languages_have_the_same_words() -> None:
    def keys(tree: object) -> object:
        return {key: keys(value) for key, value in tree.items()} if isinstance(tree, dict) else None

    assert keys(words("es")) == keys(words("en"))


def test_the_words_cover_the_vocabulary() -> None:
    vocabulary = load_yaml(Path(page_module.__file__).parents[1] / "vocabulary.yaml")
    assert set(words("en")["kinds"]) == set(vocabulary["nodes"])
    assert set(words("en")["relations"]) == set(vocabulary["edges"])
    assert set(style()["kinds"]) == set(vocabulary["nodes"]) - {"Document"}
    assert set(style()["relations"]) == set(vocabulary["edges"]) - {"REPORTED_IN"}


def test_kinds_differ_by_shape_and_by_colour() -> None:
    kinds = style()["kinds"].values()
    assert len({kind["shape"] for kind in kinds}) == len({kind["fill"] for kind in kinds}) == 4


@pytest.mark.parametrize(
    ("label", "props", "expected"),
    [
        ("Person", {"name": "Ana Ruiz"}, "Ana Ruiz"),
        ("Person", {"name": "María Fernanda de los Ángeles Ruiz"}, "María Fernanda de\nlos Ángeles Ruiz"),
        ("Agency", {"name": "Instituto Nacional de Migración", "acronym": "INM"}, "INM"),
        ("Agency", {"name": "White House", "acronym": "WH"}, "White House"),
        ("Agency", {"name": "Ministry of X", "name_es": "Ministerio de X"}, "Ministry of X"),
        ("Meeting", {"label": "Talks", "date": "2024-02"}, "2024-02\nTalks"),
        ("Meeting", {}, "?"),
        ("Topic", {"name": "one two\nthree\u202e four\x00"}, "one two three four"),
        ("Topic", {"name": "x" * 90}, "x" * 20 + "\n…"),
    ],
)
def test_labels_are_short_and_plain(label: str, props: dict[str, Any], expected: str) -> None:
    assert label_of(Node("x", label, props), "en") == expected


def test_plain_text_has_no_control_characters() -> None:
    assert plain("a\u202eb\u200bc\r\nd\x07 e\u2028f") == "abc d e f"


# ---- the part that is shown --------------------------------------------------------------------------------------


def test_documents_are_not_drawn() -> None:
    graph, _ = seeds_like()
    assert {graph.nodes[name].label for name in drawn_part(graph)} == {"Person", "Agency", "Meeting", "Topic"}


def test_a_large_graph_shows_its_most_connected_part_and_says_so(tmp_path: Path) -> None:
    graph = many(people=900, meetings=200)
    shown = drawn_part(graph)
    assert len(shown) == 300 and "person-00000" in shown
    text = written(tmp_path, graph)
    assert "300 of 1100 shown" in text
    assert len(shapes(text)) == 300


def test_focus_shows_what_stands_near(tmp_path: Path) -> None:
    graph, _ = seeds_like()
    person = next(node.id for node in graph.with_label("Person") if node.props["name"] == "Ronald Johnson")
    shown = {graph.nodes[name].props.get("name") for name in drawn_part(graph, focus=person)}
    assert {"Ronald Johnson", "Roberto Velasco Álvarez"} <= shown
    assert "Joe Biden" not in shown
    assert "what stands near Ronald Johnson" in written(tmp_path, graph, focus=person)


def test_an_unknown_focus_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnknownName, match="person-none"):
        write_html(seeds_like()[0], tmp_path / "x.html", focus="person-none")


def test_the_order_of_loading_does_not_matter(tmp_path: Path) -> None:
    graph = many(people=60, meetings=20)
    turned = MeetingGraph.of(reversed(graph.nodes.values()), reversed(graph.edges.values()))
    assert written(tmp_path, graph, limit=50) == written(tmp_path, turned, limit=50)


# ---- positions ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("graph", [seeds_like()[0], many(120, 30), many(400, 60)], ids=["seeds", "150", "460"])
def test_no_box_lies_over_another(graph: MeetingGraph) -> None:
    names = drawn_part(graph, limit=None)
    boxes = {name: (100.0 + len(name) % 3 * 20, 60.0) for name in names}
    edges = [(e.source, e.target) for e in graph.edges.values() if e.source in boxes and e.target in boxes]
    at = place(names, edges, boxes)
    assert set(at) == set(names)
    for index, one in enumerate(names):
        for other in names[:index]:
            room = [(boxes[one][axis] + boxes[other][axis]) / 2 - 2 for axis in (0, 1)]
            apart = [abs(at[one][axis] - at[other][axis]) for axis in (0, 1)]
            assert apart[0] >= room[0] or apart[1] >= room[1], (one, other)


def test_a_node_linked_to_itself_and_one_alone_have_places() -> None:
    at = place(["a", "b"], [("a", "a")], {"a": (10, 10), "b": (10, 10)})
    assert at["a"] != at["b"]


# ---- what the panel tells ----------------------------------------------------------------------------------------


def test_an_edge_tells_its_quotes_with_their_documents() -> None:
    graph, texts = seeds_like()
    shown = drawn_part(graph)
    found = content(graph, shown, texts, "en")
    name = next(number for number, node in enumerate(found["nodes"]) if node["name"] == "Ken Salazar")
    edge = next(edge for edge in found["edges"] if edge["from"] == name and edge["type"] == "ATTENDED")
    quotes = [found["quotes"][number] for number in edge["quotes"]]
    assert {quote["text"] for quote in quotes} == {"Ken Salazar"}
    first = found["documents"][quotes[0]["document"]]
    assert first["title"].startswith("Communiqué") and first["path"].endswith(".txt") and "/" not in first["path"]
    assert quotes[0]["before"].endswith("embajador de Estados Unidos en México, ")
    assert any(quote["after"].startswith("; el subsecretario de Estado") for quote in quotes)


def test_without_texts_a_quote_stands_alone() -> None:
    graph, _ = seeds_like()
    found = content(graph, drawn_part(graph), {}, "en")
    assert found["quotes"] and not any("before" in quote for quote in found["quotes"])


def test_a_span_that_is_not_there_gives_no_context() -> None:
    graph = MeetingGraph.of(
        [Node("person-1", "Person", {"name": "Ana"}), Node("meeting-1", "Meeting", {"label": "M"})],
        [link("ATTENDED", "person-1", "meeting-1", statements=["doc:4-9", "odd"], quotes=["wrong", "odd"])],
    )
    found = content(graph, ["meeting-1", "person-1"], {"doc": "something else entirely"}, "en")
    assert [quote["text"] for quote in found["quotes"]] == ["wrong", "odd"]
    assert not any("before" in quote for quote in found["quotes"])


def test_properties_are_told_in_words() -> None:
    graph, _ = seeds_like()
    shown = drawn_part(graph)
    meeting = next(node for node in content(graph, shown, {}, "es")["nodes"] if node["kind"] == "Meeting")
    said = {"held": "celebrada", "planned": "prevista", "referenced": "solo mencionada"}[meeting["status"]]
    assert ["Estado", said] in meeting["told"]


def test_nodes_and_edges_are_numbered_alike() -> None:
    graph, _ = seeds_like()
    shown = drawn_part(graph)
    nodes, edges = draw(graph, shown, "en", "?")
    found = content(graph, shown, {}, "en")
    assert len(nodes) == len(found["nodes"]) and len(edges) == len(found["edges"])
    assert [(e["from"], e["to"]) for e in edges] == [(e["from"], e["to"]) for e in found["edges"]]
