"""The page in a real headless Chromium, without any network: what it shows, and that no text of a document runs.

Skipped where there is no Chromium, unless CI is true: there it must be.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from view_graph import link, many, seeds_like

from graph.meeting_graph import MeetingGraph, Node
from graph.view import write_html

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
ARGUMENTS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--window-size=1400,900",
]

# Each would set window.fired (or ask for a picture) if a browser took it for more than text.
HOSTILE = [
    "</script><script>window.fired=1</script>",
    "<img src=x onerror=window.fired=1>",
    '<a href="javascript:window.fired=1">href</a>',
    "\"><svg onload=window.fired=1>{{7*7}}{% raw %}</body>",
    "'+(window.fired=1)+'\u2028${window.fired=1}<!--<script>",
]  # fmt: skip


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    if not (CHROMIUM and DRIVER):
        if os.environ.get("CI") == "true":
            pytest.fail("chromium and chromedriver must be there in CI")
        pytest.skip("chromium or chromedriver is not installed")
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for argument in [*ARGUMENTS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"]:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture(scope="module")
def seeds_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    graph, texts = seeds_like()
    path = tmp_path_factory.mktemp("page") / "seeds.html"
    write_html(graph, path, title="Five communiqués", documents=texts)
    return path


def opened(driver: Any, path: Path) -> Any:
    """The page, drawn. The console must stay empty: an error there is a fault of ours."""
    driver.get(path.as_uri())
    assert driver.execute_script("return document.body.dataset.ready") == "true", driver.get_log("browser")
    assert driver.get_log("browser") == []
    return driver


def panel(driver: Any) -> str:
    text: str = driver.find_element("id", "panel").text
    return text


def shown(driver: Any, kind: str) -> list[str]:
    """Names of the nodes of one kind that are not hidden."""
    names: list[str] = driver.execute_script(
        "const c = JSON.parse(document.getElementById('whomet').textContent).content.nodes;"
        "return c.filter((n, i) => n.kind === arguments[0] && !nodes.get(i).hidden).map(n => n.name)",
        kind,
    )
    return names


def find(driver: Any, words: str) -> None:
    box = driver.find_element("id", "find")
    box.clear()
    box.send_keys(words)


def click_node(driver: Any, name: str) -> None:
    """A real mouse click on the canvas, where the node is drawn."""
    x, y = driver.execute_script(
        "const c = JSON.parse(document.getElementById('whomet').textContent).content.nodes;"
        "const id = c.findIndex(n => n.name === arguments[0]), p = network.canvasToDOM(network.getPosition(id));"
        "const r = document.querySelector('#mynetwork canvas').getBoundingClientRect(); return [r.x + p.x, r.y + p.y]",
        name,
    )
    for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
        driver.execute_cdp_cmd(
            "Input.dispatchMouseEvent",
            {"type": kind, "x": x, "y": y, "button": "none" if kind == "mouseMoved" else "left", "clickCount": 1},
        )
    wait(driver, lambda: driver.find_element("css selector", "#panel h2").text == name)


def wait(driver: Any, condition: Any) -> None:
    from selenium.webdriver.support.ui import WebDriverWait

    WebDriverWait(driver, 60, ignored_exceptions=[Exception]).until(lambda _: condition())


# ---- what it shows -----------------------------------------------------------------------------------------------


def test_it_draws_everything_and_asks_for_nothing(chromium: Any, seeds_page: Path) -> None:
    page = opened(chromium, seeds_page)
    assert page.execute_script("return performance.getEntriesByType('resource').length") == 0
    assert len(shown(page, "Person")) == 30 and len(shown(page, "Meeting")) == 9
    painted = page.execute_script(
        "const c = document.querySelector('canvas'), d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;"
        "const seen = new Set(); for (let i = 0; i < d.length; i += 4) seen.add(d[i] << 16 | d[i+1] << 8 | d[i+2]);"
        "return [0x0072B2, 0xE69F00, 0x882255, 0x009E73].map(colour => seen.has(colour))"
    )
    assert painted == [True] * 4
    assert "December 27 migration commitments" in panel(page)


def test_no_label_lies_over_another(chromium: Any, seeds_page: Path) -> None:
    over = opened(chromium, seeds_page).execute_script(
        "const boxes = nodes.getIds().map(id => network.getBoundingBox(id)), found = [];"
        "boxes.forEach((a, i) => boxes.slice(0, i).forEach((b, j) => {"
        "  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);"
        "  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);"
        "  if (across > 6 && down > 6) found.push([nodes.get(i).label, nodes.get(j).label, across, down]); }));"
        "return found"
    )
    assert over == []


def test_a_click_shows_the_sentence_and_the_document(chromium: Any, seeds_page: Path) -> None:
    page = opened(chromium, seeds_page)
    click_node(page, "Roberto Velasco Álvarez")
    assert "MEETINGS ATTENDED (4)" in panel(page)
    page.find_element("xpath", "//aside//li/button[contains(., 'México–Estados Unidos')]").click()
    said = panel(page)
    assert "el jefe de Unidad para América del Norte, Roberto Velasco Álvarez; el jefe de oficina" in said
    assert "Communiqué 000 · 2024-02-07 · 000_c699a70918d23970.txt" in said
    assert page.find_element("css selector", "#panel mark").text == "Roberto Velasco Álvarez"


def test_pointing_shows_a_name_and_a_sentence(chromium: Any, seeds_page: Path) -> None:
    page = opened(chromium, seeds_page)
    page.execute_script("network.body.emitter.emit('hoverEdge', {edge: 0, event: {clientX: 300, clientY: 300}})")
    tip = page.find_element("id", "tip")
    assert "“" in tip.text and "Communiqué" in tip.text
    page.execute_script("network.body.emitter.emit('blurEdge', {edge: 0})")
    assert not tip.is_displayed()


def test_search_needs_no_accents_and_no_mouse(chromium: Any, seeds_page: Path) -> None:
    from selenium.webdriver.common.keys import Keys

    page = opened(chromium, seeds_page)
    page.find_element("tag name", "body").send_keys("/")
    page.switch_to.active_element.send_keys("garduno yanez")
    assert "Francisco Garduño Yáñez" in page.find_element("id", "found").text
    page.switch_to.active_element.send_keys(Keys.ENTER)
    assert page.find_element("css selector", "#panel h2").text == "Francisco Garduño Yáñez"
    page.switch_to.active_element.send_keys(Keys.ESCAPE)
    find(page, "nobody of that name")
    assert page.find_element("id", "found").text == "Nothing of that name"
    find(page, "lopez")
    first = page.find_element("id", "find").get_attribute("aria-activedescendant")
    page.find_element("id", "find").send_keys(Keys.ARROW_DOWN)
    assert page.find_element("id", "find").get_attribute("aria-activedescendant") != first


def test_the_graph_can_be_walked_with_the_keyboard(chromium: Any, seeds_page: Path) -> None:
    from selenium.webdriver.common.keys import Keys

    page = opened(chromium, seeds_page)
    page.execute_script("document.querySelector('#panel li:nth-child(4) button').focus()")
    for _ in range(2):
        page.switch_to.active_element.send_keys(Keys.ENTER)
        assert page.switch_to.active_element.tag_name == "h2"
        page.switch_to.active_element.send_keys(Keys.TAB)
    page.switch_to.active_element.send_keys(Keys.ESCAPE)
    assert panel(page).startswith("Choose a point")


def test_the_legend_filters(chromium: Any, seeds_page: Path) -> None:
    page = opened(chromium, seeds_page)
    topics = page.find_element("css selector", "#legend [data-kind=Topic]")
    topics.click()
    assert topics.get_attribute("aria-pressed") == "false"
    assert shown(page, "Topic") == [] and len(shown(page, "Person")) == 30
    page.find_element("css selector", "#legend [data-type=REPRESENTS]").click()
    hidden = "return edges.get({filter: e => !e.hidden && e.dashes && e.dashes[0] === 7}).length"
    assert page.execute_script(hidden) == 0
    find(page, "extradicion\n")  # what is found is shown again
    assert "extradición" in shown(page, "Topic")


def test_the_time_slider_keeps_who_met_then(chromium: Any, seeds_page: Path) -> None:
    from selenium.webdriver.common.keys import Keys

    page = opened(chromium, seeds_page)
    page.find_element("css selector", "#undated input").click()
    assert "reunión anterior del GIS" not in shown(page, "Meeting")
    page.find_element("id", "from").send_keys(Keys.END)
    page.find_element("id", "from").send_keys(*[Keys.ARROW_LEFT] * 2)
    meetings = shown(page, "Meeting")
    assert (
        "segunda reunión del Grupo de Implementación de Seguridad" in meetings
        and "Blinken hosts Bárcena" not in meetings
    )
    assert set(shown(page, "Person")) == {"Roberto Velasco Álvarez", "Ronald Johnson"}
    assert "2025-12-11" in page.find_element("id", "dates").text


def test_a_large_graph_says_what_it_shows(chromium: Any, tmp_path: Path) -> None:
    write_html(many(people=900, meetings=200), tmp_path / "many.html")
    page = opened(chromium, tmp_path / "many.html")
    assert "300 of 1100 shown: the most connected part." in page.find_element("id", "legend").text


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_a_phone_in_light_and_dark(chromium: Any, seeds_page: Path, scheme: str) -> None:
    screen = {"width": 390, "height": 800, "deviceScaleFactor": 2, "mobile": True}
    chromium.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
    feature = {"name": "prefers-color-scheme", "value": scheme}
    chromium.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
    try:
        page = opened(chromium, seeds_page)
        assert page.execute_script("return document.documentElement.scrollWidth") <= 390
        assert page.execute_script("return network.getScale()") >= 0.5
        find(page, "monaco\n")
        assert page.find_element("css selector", "#panel h2").text == "Lisa Monaco"
        colour = page.execute_script("return getComputedStyle(document.body).backgroundColor")
        assert colour == ("rgb(20, 24, 29)" if scheme == "dark" else "rgb(251, 251, 250)")
    finally:
        chromium.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        chromium.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


# ---- what it must not do -----------------------------------------------------------------------------------------


def hostile(text: str) -> MeetingGraph:
    """A graph with one text in every place that a document or a file name can fill, ids included."""
    said = {"statements": [f"document-{text}:0-4"], "quotes": [text], "documents": [text]}
    nodes = [
        Node(f"person-{text}", "Person", {"name": text, "aliases": [text], "country": text}),
        Node(f"agency-{text}", "Agency", {"name": text, "name_es": text, "acronym": text, "kind": text}),
        Node(f"meeting-{text}", "Meeting", {"label": text, "status": text, "place": text, "date": text}),
        Node(f"topic-{text}", "Topic", {"name": text, "name_en": text}),
        Node(f"document-{text}", "Document", {"title": text, "path": text, "url": text, "issuer": text}),
    ]
    person, agency, meeting, topic, document = (node.id for node in nodes)
    edges = [
        link("ATTENDED", person, meeting, role=text, roles=[text, "b"], side=text, **said),
        link("REPRESENTS", person, agency, role=text, meetings=[text], **said),
        link("DISCUSSED", meeting, topic, **said),
        link("REPORTED_IN", meeting, document, **said),
    ]
    return MeetingGraph.of(nodes, edges)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_of_a_document_runs(chromium: Any, tmp_path: Path, text: str) -> None:
    write_html(hostile(text), tmp_path / "x.html", title=text, documents={f"document-{text}": text}, lang="es")
    page = opened(chromium, tmp_path / "x.html")
    assert page.title.split() == text.replace("\u2028", " ").split()
    for number in range(4):  # every panel there is, and every tip
        page.execute_script(
            "network.body.emitter.emit('click', {nodes: [arguments[0]], edges: []});"
            "network.body.emitter.emit('hoverNode', {node: arguments[0], event: {clientX: 9, clientY: 9}})",
            number,
        )
        assert page.find_element("id", "panel").text
    for number in range(3):
        page.execute_script(
            "network.body.emitter.emit('click', {nodes: [], edges: [arguments[0]]});"
            "network.body.emitter.emit('hoverEdge', {edge: arguments[0], event: {clientX: 9, clientY: 9}})",
            number,
        )
        assert page.find_element("css selector", "#panel mark").get_attribute("textContent") == text
    find(page, "o")
    made = page.execute_script("return document.querySelectorAll('img, a, iframe, aside svg, aside script').length")
    assert made == 0
    assert page.execute_script("return window.fired === undefined")
    assert page.get_log("browser") == []


def test_the_policy_stops_what_should_ever_slip_through(chromium: Any, seeds_page: Path, tmp_path: Path) -> None:
    slipped = f"<img src=x onerror=window.fired=1><script>window.fired={json.dumps(2)}</script></body>"
    text = seeds_page.read_text(encoding="utf-8")
    (tmp_path / "slipped.html").write_text(text.replace("</body>", slipped), encoding="utf-8", newline="")
    chromium.get((tmp_path / "slipped.html").as_uri())
    assert chromium.execute_script("return window.fired === undefined")
    assert any("Content Security Policy" in entry["message"] for entry in chromium.get_log("browser"))
