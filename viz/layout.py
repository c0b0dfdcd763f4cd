"""Where each entity stands in the picture: the same picture every time, without physics in the browser."""

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from graph.neighbourhood import Neighbourhood

Positions = dict[str, tuple[float, float]]
Points = NDArray[np.float64]

BOX = np.array([230.0, 120.0])  # pixels that a box with its name and a little air around it takes
SPRING_MOST = 300  # springs take time quadratic in the entities: 0.6 s at 200, 30 s at 2,000
ROUNDS = 100


def positions(picture: Neighbourhood) -> Positions:
    """Pixels for each entity's id: springs without overlaps for few entities, rings around the middle for many."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(sorted(node.id for node in picture.nodes))
    graph.add_edges_from(sorted((edge.source, edge.target) for edge in picture.edges if edge.source != edge.target))
    points = _springs(graph) if len(graph) <= SPRING_MOST else _rings(graph, picture.around)
    return {name: (float(x), float(y)) for name, (x, y) in zip(graph, points, strict=True)}


def _springs(graph: "nx.Graph[str]") -> Points:
    found = nx.spring_layout(graph, seed=1, method="force", iterations=ROUNDS)
    points = np.array([found[name] for name in graph])
    points -= points.mean(axis=0)
    reach = np.abs(points).max(axis=0) + 1e-9
    return _apart(points / reach * BOX * len(graph) ** 0.5 * 0.6)


def _apart(points: Points) -> Points:
    """The points with overlapping boxes pushed apart, along the axis on which they overlap less."""
    itself = np.eye(len(points), dtype=bool)
    for _ in range(ROUNDS):
        gaps = points[:, None] - points[None]
        depth = 1 - np.abs(gaps) / BOX
        overlap = (depth > 0).all(axis=2) & ~itself
        if not overlap.any():
            break
        along_x = depth[..., 0] < depth[..., 1]
        along = np.stack([along_x, ~along_x], axis=2) & overlap[..., None]
        points = points + (np.where(gaps < 0, -1, 1) * depth * BOX * along).sum(axis=1) * 0.25
    return points


def _rings(graph: "nx.Graph[str]", middle: str) -> Points:
    rings = [list(hop) for hop in nx.bfs_layers(graph, middle)]
    placed = {name for ring in rings for name in ring}
    rings.append([name for name in graph if name not in placed])
    radius = -2 * BOX[0]
    points: dict[str, Points] = {}
    for ring in rings:
        # A ring is two boxes away from the ring inside it, and long enough for its own boxes side by side.
        radius = max(radius + 2 * BOX[0], (len(ring) - 1) * BOX[0] / (2 * np.pi))
        angles = np.linspace(0, 2 * np.pi, len(ring), endpoint=False)
        points |= dict(zip(ring, radius * np.stack([np.cos(angles), np.sin(angles)], axis=1), strict=True))
    return np.array([points[name] for name in graph])
