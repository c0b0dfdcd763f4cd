"""Reports of progress of which nobody is sure what task they speak of, for people to judge."""

from collections.abc import Iterator

from graph.store.clues import clues
from graph.store.reader import Reads
from graph.store.records import profile_of
from graph.store.reports import MOST, judged_reports
from loaders.resolve.verdict import Comparison, Verdict, compare


def open_reports(reads: Reads) -> Iterator[tuple[str, str, Comparison]]:
    """A report, an entity that may be its task, and what speaks for that; the likeliest task of a report first."""
    rows = {row["id"]: row for row in reads.run("read/open_reports")}
    asked = [{"id": id, "clues": list(clues(profile_of(row)))} for id, row in rows.items()]
    near = reads.run("record/tasks_of_clues", reports=asked, most=MOST) if asked else []
    apart = _apart(reads, sorted({row["report"] for row in near}))
    found: dict[tuple[str, str], Comparison] = {}
    for row in near:
        pair = row["report"], row["entity"]
        comparison = compare(profile_of(rows[row["report"]]), profile_of(row))
        open_still = comparison.reasons and comparison.verdict is not Verdict.DIFFERENT and pair not in apart
        if open_still and (pair not in found or found[pair].score < comparison.score):
            found[pair] = comparison
    for pair in sorted(found, key=lambda pair: (pair[0], -found[pair].score, pair[1])):
        yield *pair, found[pair]


def _apart(reads: Reads, reports: list[str]) -> set[tuple[str, str]]:
    """The reports and entities that somebody said do not belong together."""
    pairs = judged_reports(lambda name, mentions: reads.run(name, mentions=mentions), reports).different
    return {*pairs, *((b, a) for a, b in pairs)}
