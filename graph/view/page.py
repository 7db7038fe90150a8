"""One HTML file with the network in it, that needs nothing from outside and runs nothing but its own scripts.

The network is pyvis's page (vis-network inside); search, legend, time slider and panel are ours. pyvis has faults
that matter here (docs/view.md tells them), so this module gives it numbers for ids, no title, no heading and fixed
positions, takes its links to a CDN out, and locks the page with a content security policy.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

from graph.meeting_graph import MeetingGraph
from graph.view.content import content, words
from graph.view.drawing import draw, name_of, style
from graph.view.part import drawn_part

# <link ... href="https://cdn..."> and <script src="https://cdn..."></script>, over several lines
OUTSIDE = re.compile(r"<link\b[^>]*\bhref=[^>]*>|<script\b[^>]*\bsrc=[^>]*>\s*</script>")
HEADING = re.compile(r"<center>\s*<h1>.*?</h1>\s*</center>", re.DOTALL)
CANVAS = re.compile(r'<div class="card".*?<div id="mynetwork".*?</div>\s*</div>', re.DOTALL)
SCRIPT = re.compile(r"<script\b[^>]*>(.*?)</script>", re.DOTALL)

FACE = "Arial, Helvetica, Liberation Sans, sans-serif"  # of equal letter widths, which the layout counts on
OPTIONS: dict[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False, "randomSeed": 1},
    "nodes": {"font": {"size": 14, "face": FACE}, "margin": 9},
    "edges": {"smooth": False, "hoverWidth": 0.8, "selectionWidth": 1.2, "arrows": {"to": {"scaleFactor": 0.7}}},
    "interaction": {
        "hover": True,
        "multiselect": False,
        "selectConnectedEdges": False,
        "hoverConnectedEdges": False,
        "keyboard": {"enabled": True, "bindToWindow": False},
    },
}


def write_html(
    graph: MeetingGraph,
    path: Path | str,
    *,
    title: str = "whomet",
    lang: str = "en",
    documents: dict[str, str] | None = None,
    focus: str | None = None,
    limit: int | None = 300,
) -> None:
    """Write the network as one HTML file in UTF-8; the same graph gives the same bytes.

    `documents` are decoded texts by document id: with them a quote is shown within its context. Above `limit` nodes
    the most connected part is shown (None shows all); `focus` is a node id, and shows what stands near it. Raises
    UnknownName where `focus` is not in the graph.
    """
    text = page(graph, title=title, lang=lang, documents=documents, focus=focus, limit=limit)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def page(
    graph: MeetingGraph,
    *,
    title: str,
    lang: str,
    documents: dict[str, str] | None,
    focus: str | None,
    limit: int | None,
) -> str:
    """The text of the HTML file; see `write_html`."""
    shown = drawn_part(graph, focus, limit)
    told = content(graph, shown, documents or {}, lang)
    nodes, edges = draw(graph, shown, lang, words(lang)["unknown"])
    data = {"words": words(lang), "style": style(), "content": told}
    frame = {
        "title": title,
        "words": words(lang),
        "style": style(),
        "counts": Counter([node["kind"] for node in told["nodes"]] + [edge["type"] for edge in told["edges"]]),
        "notice": _notice(graph, len(shown), focus, lang),
    }
    return _lock(_assemble(_network(nodes, edges), frame, data, lang))


def _notice(graph: MeetingGraph, shown: int, focus: str | None, lang: str) -> str:
    every = sum(node.label != "Document" for node in graph.nodes.values())
    if shown == every:
        return ""
    name = name_of(graph.nodes[focus], lang) if focus else ""
    sentence: str = words(lang)["near" if focus else "part"]
    return sentence.format(shown=shown, all=every, name=name)


def _network(nodes: list[dict[str, Any]], edges: list[dict[str, Any]]) -> str:
    """pyvis's own page, whole, with nothing in it that comes from a text but the labels on its canvas."""
    from pyvis.network import Network

    network = Network(height="100%", width="100%", directed=True, cdn_resources="in_line")
    network.nodes, network.edges, network.options = nodes, edges, OPTIONS  # add_edge would scan all edges each time
    html: str = network.generate_html()
    return html


def _assemble(html: str, frame: dict[str, Any], data: dict[str, Any], lang: str) -> str:
    html = HEADING.sub("", OUTSIDE.sub("", html.replace("\r\n", "\n")))
    head = '<meta charset="utf-8">'
    html = html.replace("<html>", f'<!DOCTYPE html>\n<html lang="{"es" if lang == "es" else "en"}">', 1)
    html = html.replace(head, f"{head}\n{_render('head.html', frame)}", 1)
    html = html.replace("</head>", f"<style>\n{_file('panel.css')}</style>\n</head>", 1)
    canvas = CANVAS.search(html)
    assert canvas, "pyvis has changed its page"
    stage = '<div class="card"><div id="mynetwork"></div></div>'
    html = html[: canvas.start()] + _render("panel.html", frame | {"canvas": stage}) + html[canvas.end() :]
    scripts = (
        f'<script type="application/json" id="whomet">{_json(data)}</script>\n<script>\n{_file("panel.js")}</script>\n'
    )
    before, end, after = html.rpartition("</body>")
    return f"{before}{scripts}{end}{after}\n"


def _lock(html: str) -> str:
    """Put the content security policy first in the head: only the scripts of this very file may run."""
    hashes = dict.fromkeys(
        base64.b64encode(hashlib.sha256(body.encode("utf-8")).digest()).decode() for body in SCRIPT.findall(html)
    )
    policy = "; ".join(
        [
            "default-src 'none'",
            "script-src " + " ".join(f"'sha256-{value}'" for value in hashes),
            "style-src 'unsafe-inline'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return html.replace('<meta charset="utf-8">', f'<meta charset="utf-8">\n{meta}', 1)


def _json(data: dict[str, Any]) -> str:
    """JSON that cannot end the script element it stands in."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return re.sub(r"[<>&\u2028\u2029]", lambda match: f"\\u{ord(match[0]):04x}", text)


@cache
def _file(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def _render(name: str, values: dict[str, Any]) -> str:
    from jinja2 import Environment
    from markupsafe import Markup

    values = values | {"canvas": Markup(values.get("canvas", ""))}
    return Environment(autoescape=True).from_string(_file(name)).render(values)
