"""Where each node stands: computed beforehand, the same for the same graph, no label over another.

Small components are laid out with networkx's spring layout (Fruchterman and Reingold 1991). In a large one only the
best connected nodes are, and the others stand beside their neighbours on a grid, so that thousands take seconds.
Components are then packed in rows, the largest first.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx as nx
    import numpy as np
    from numpy.typing import NDArray

    Points = NDArray[np.float64]

Box = tuple[float, float]  # width and height in pixels
Point = tuple[float, float]

SEED = 7
SPRING = 400  # nodes a spring layout is quick for
TRIED = 120  # nodes up to which every flatness is tried
ASPECT = 1.6  # width by height, as of a screen beside its panel
FLAT = (1.0, 1.2, 1.4, 1.6, 1.8, 2.0)  # how much flatter nodes are first spread; the most compact is kept
ROOM = 1.25  # drawing area for each pixel of label: less is crowded, more is unreadable when it is all in view
EVEN = 0.75  # how far nodes are spread evenly (1) rather than left in clumps (0)
GAP = 24  # between components, in pixels


def place(nodes: Sequence[str], edges: Sequence[tuple[str, str]], boxes: dict[str, Box]) -> dict[str, Point]:
    """Centre of each node's box in pixels, rounded, y downwards. `boxes` holds the room each needs with its label."""
    import networkx as nx

    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(sorted(nodes))
    graph.add_edges_from(sorted((min(pair), max(pair)) for pair in edges if pair[0] != pair[1]))
    parts = sorted((sorted(part) for part in nx.connected_components(graph)), key=lambda part: (-len(part), part[0]))
    return _pack([_component(graph.subgraph(part), part, boxes) for part in parts], boxes)


def _component(graph: nx.Graph[str], names: list[str], boxes: dict[str, Box]) -> dict[str, Point]:
    if len(names) == 1:
        return {names[0]: (0.0, 0.0)}
    return _spring(graph, names, boxes) if len(names) <= SPRING else _beside_skeleton(graph, names, boxes)


def _spring(graph: nx.Graph[str], names: list[str], boxes: dict[str, Box]) -> dict[str, Point]:
    import networkx as nx
    import numpy as np

    ordered: nx.Graph[str] = nx.Graph()
    ordered.add_nodes_from(names)
    ordered.add_edges_from(sorted((min(pair), max(pair)) for pair in graph.edges))
    found = nx.spring_layout(ordered, seed=SEED, iterations=150, k=2.6 / math.sqrt(len(names)), method="force")
    points = np.array([found[name] for name in names])
    sizes = np.array([boxes[name] for name in names])
    tries = FLAT if len(names) <= TRIED else FLAT[2:3]
    points = min((_spread(_stretch(points, sizes, flat), sizes) for flat in tries), key=_extent)
    return {name: (float(x), float(y)) for name, (x, y) in zip(names, points, strict=True)}


def _extent(points: Points) -> float:
    """Width of the screen that would hold the points."""
    width, height = points.max(axis=0) - points.min(axis=0)
    return max(float(width), float(height) * ASPECT)


def _stretch(points: Points, sizes: Points, flat: float) -> Points:
    """Turn the long side to lie flat and fill the area the labels need, without far outliers and empty middles.

    Each axis is mixed with the rank along it (histogram equalisation), which keeps the order of the nodes.
    """
    import numpy as np

    points = points - points.mean(axis=0)
    _, _, axes = np.linalg.svd(points, full_matrices=False)
    points = points @ (axes * np.sign(axes.sum(axis=1))[:, None]).T
    height = math.sqrt(ROOM * float((sizes[:, 0] * sizes[:, 1]).sum()) / (ASPECT * flat))
    ranks = points.argsort(axis=0, kind="stable").argsort(axis=0, kind="stable") / max(len(points) - 1, 1) - 0.5
    reach = np.maximum(np.abs(points).max(axis=0), 1e-6)
    mixed = (1 - EVEN) * points / reach / 2 + EVEN * ranks
    scaled: Points = mixed * np.array([height * ASPECT * flat, height])
    return scaled


def _spread(points: Points, sizes: Points, rounds: int = 300) -> Points:
    """Push overlapping boxes apart along the shorter way until none overlap (or `rounds` are over)."""
    import numpy as np

    for _ in range(rounds):
        away = points[:, None, :] - points[None, :, :]
        over = (sizes[:, None, :] + sizes[None, :, :]) / 2 - np.abs(away)
        np.einsum("iij->ij", over)[:] = 0
        hit = (over > 0.5).all(axis=2)
        if not hit.any():
            break
        flat = over[:, :, 0] < over[:, :, 1]
        ordering = np.sign(np.arange(len(points))[:, None] - np.arange(len(points))[None, :])
        way = np.where(away == 0, ordering[:, :, None], np.sign(away))
        push = over * way * np.stack([hit & flat, hit & ~flat], axis=2)
        points = points + push.sum(axis=1) * 0.35
    return points


def _beside_skeleton(graph: nx.Graph[str], names: list[str], boxes: dict[str, Box]) -> dict[str, Point]:
    """Spring layout of the best connected nodes, every other beside the mean of its placed neighbours."""
    ranked = sorted(names, key=lambda name: (-graph.degree(name), name))
    skeleton = sorted(ranked[: SPRING // 2])
    points = _spring(graph.subgraph(skeleton), skeleton, boxes)
    factor = math.sqrt(len(names) / len(skeleton))
    points = {name: (x * factor, y * factor) for name, (x, y) in points.items()}
    queue = ranked[len(skeleton) :]
    while queue:
        waiting = []
        for name in queue:
            near = [points[other] for other in sorted(graph[name]) if other in points]
            if near:
                points[name] = (sum(x for x, _ in near) / len(near), sum(y for _, y in near) / len(near))
            else:
                waiting.append(name)
        queue = waiting
    return _on_grid(points, ranked, boxes)


def _on_grid(points: dict[str, Point], order: list[str], boxes: dict[str, Box]) -> dict[str, Point]:
    """Each node, best connected first, on the nearest free cell; a cell holds the usual label."""
    widths, heights = sorted(boxes[name][0] for name in order), sorted(boxes[name][1] for name in order)
    width, height = widths[len(order) * 9 // 10], heights[len(order) * 9 // 10]
    taken: set[tuple[int, int]] = set()
    reached: dict[tuple[int, int], int] = {}
    placed = {}
    for name in order:
        x, y = points[name]
        home = (round(x / width), round(y / height))
        for radius in range(reached.get(home, 0), len(order) + 1):
            cell = next((cell for cell in _ring(home, radius) if cell not in taken), None)
            reached[home] = radius
            if cell is not None:
                taken.add(cell)
                placed[name] = (cell[0] * width, cell[1] * height)
                break
    return placed


def _ring(home: tuple[int, int], radius: int) -> Iterator[tuple[int, int]]:
    x, y = home
    for step in range(-radius, radius + 1):
        edge = range(-radius, radius + 1) if abs(step) == radius else (-radius, radius)
        for side in edge if radius else (0,):
            yield x + side, y + step


def _pack(parts: list[dict[str, Point]], boxes: dict[str, Box]) -> dict[str, Point]:
    """Components side by side in rows as wide as the widest of them or the whole drawing asks."""
    frames = [_frame(part, boxes) for part in parts]
    area = sum((right - left + GAP) * (bottom - top + GAP) for left, top, right, bottom in frames)
    limit = max([math.sqrt(area * ASPECT), *(right - left for left, _, right, _ in frames)])
    placed: dict[str, Point] = {}
    x = y = row = 0.0
    for part, (left, top, right, bottom) in zip(parts, frames, strict=True):
        if x and x + right - left > limit:
            x, y, row = 0.0, y + row + GAP, 0.0
        placed |= {name: (round(px - left + x), round(py - top + y)) for name, (px, py) in part.items()}
        x, row = x + right - left + GAP, max(row, bottom - top)
    return placed


def _frame(part: dict[str, Point], boxes: dict[str, Box]) -> tuple[float, float, float, float]:
    left = min(x - boxes[name][0] / 2 for name, (x, _) in part.items())
    right = max(x + boxes[name][0] / 2 for name, (x, _) in part.items())
    top = min(y - boxes[name][1] / 2 for name, (_, y) in part.items())
    bottom = max(y + boxes[name][1] / 2 for name, (_, y) in part.items())
    return left, top, right, bottom
