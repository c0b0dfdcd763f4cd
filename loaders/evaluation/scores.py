"""Precision, recall and F1 of each metric over all documents, with intervals drawn from the documents."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
from numpy.typing import NDArray

from loaders.evaluation.compare import METRICS, Difference

CORE = (
    "people",
    "positions",
    "bodies",
    "programs",
    "chairs",
    "attendees",
    "commitments",
    "responsible",
    "deadline",
    "figures",
)
"""The metrics whose mean F1 is told."""

DRAWS = 1000
Counts = NDArray[np.int64]  # right, missed and invented, by metric


@dataclass(frozen=True, slots=True)
class Score:
    """Items of one metric counted over all documents, and the 95 % interval of F1."""

    right: int
    missed: int
    invented: int
    low: float
    high: float

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 1 when nothing was found."""
        return self.right / (self.right + self.invented) if self.right + self.invented else 1.0

    @property
    def recall(self) -> float:
        """The share of what there is that was found; 1 when there is nothing."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def scores(documents: Sequence[Mapping[str, Difference]]) -> dict[str, Score]:
    """The score of every metric, micro-averaged over the documents, of which there is at least one."""
    counts = np.array([[_counted(document[metric]) for metric in METRICS] for document in documents])
    lows, highs = _intervals(counts)
    return {
        metric: Score(int(right), int(missed), int(invented), float(low), float(high))
        for metric, (right, missed, invented), low, high in zip(METRICS, counts.sum(axis=0), lows, highs, strict=True)
    }


def mean(found: Mapping[str, Score]) -> float:
    """The mean F1 of the core metrics."""
    return sum(found[metric].f1 for metric in CORE) / len(CORE)


def _counted(difference: Difference) -> tuple[int, int, int]:
    return len(difference.right), len(difference.missed), len(difference.invented)


def _intervals(counts: Counts) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The 2.5th and 97.5th percentile of F1 by metric, documents drawn with replacement; the same draws every time."""
    random = Random(1)  # noqa: S311  a fixed seed is the point
    everyone = range(len(counts))
    f1s = np.sort([_f1(counts[random.choices(everyone, k=len(counts))].sum(axis=0)) for _ in range(DRAWS)], axis=0)
    return f1s[int(0.025 * DRAWS)], f1s[int(0.975 * DRAWS) - 1]


def _f1(counts: Counts) -> NDArray[np.float64]:
    right, missed, invented = counts.T
    total = 2 * right + missed + invented
    return np.where(total > 0, 2 * right / np.maximum(total, 1), 1.0)
