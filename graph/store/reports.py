"""Which task each report of progress speaks of, settled again for what a change touches.

A report and a task of other documents meet under clues: somebody named with both, and a word of both. Clues that many
tasks share tell none apart and are left out, so that nobody looks at more than some hundred tasks for each clue.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from graph.model.claims import Candidate, Profile, Report
from graph.model.judgement import Judged, judged
from graph.store.clues import clue_rows, clues
from graph.store.reader import Row
from graph.store.records import judgement_of, profile_of, report_row
from graph.store.transaction import Transaction, grouped
from graph.the_only import the_only

Attach = Callable[[Mapping[str, Profile], Mapping[str, Sequence[Candidate]]], Mapping[str, str | None]]
MOST = 200  # tasks that may share a clue


class Reports:
    """Reports in the graph, kept in step with the tasks; `attach` finds those of the reports of a document, if any."""

    def __init__(self, tx: Transaction, attach: Attach) -> None:
        """Attach inside `tx` by `attach`."""
        self._tx, self._attach = tx, attach
        self._task: dict[str, str | None] = {}

    def forget(self, documents: Sequence[str]) -> None:
        """Take away the reports of documents."""
        self._tx.each("write/forget_reports", "documents", documents)

    def task_of(self, report: str) -> str | None:
        """The entity of the task of a report; only after `settle` or `recall`."""
        return self._task[report]

    def recall(self, reports: Iterable[str]) -> None:
        """Read the tasks of reports that the change does not touch."""
        wanted = sorted(set(reports) - self._task.keys())
        self._task |= {row["id"]: row["task"] for row in self._tx.each("record/reports", "ids", wanted)}

    def settle(self, new: Iterable[Report], tasks: Sequence[Profile]) -> set[str]:
        """Find the tasks of new reports, and of those that may speak of `tasks`, which came, went or moved.

        The reports of one document are settled together, for of what one speaks tells of what another may.
        The result is the documents of which a report speaks of another task than before.
        """
        came = {report.id: report for report in new}
        self._tx.each("write/reports", "reports", (report_row(came[key]) for key in sorted(came)))
        self._tx.each("write/clues", "clues", clue_rows((key, r.profile) for key, r in sorted(came.items())))
        touched = {*came, *self._sharing(tasks), *self._judged_with(tasks)}
        rows = {row["id"]: row for row in self._tx.each("record/reports_beside", "ids", sorted(touched))}
        found = self._found(rows)
        self._task |= found
        moved = sorted(key for key, row in rows.items() if row["task"] != found[key])
        self._tx.each("write/report_tasks", "reports", ({"id": key, "task": found[key]} for key in moved))
        return {rows[key]["document"] for key in moved}

    def _sharing(self, tasks: Sequence[Profile]) -> list[str]:
        """The reports that share a clue with `tasks`, as it was before the change or as it is now."""
        keys = sorted({key for task in tasks for key in clues(task)})
        rows = self._tx.run("record/reports_of_clues", keys=keys, most=MOST + len(tasks)) if keys else []
        return [row["id"] for row in rows]

    def _judged_with(self, tasks: Iterable[Profile]) -> set[str]:
        mentions = sorted({task.mention for task in tasks if task.mention})
        rows = self._tx.each("record/judgements_of_mentions", "mentions", mentions)
        return {about for row in rows for about in judgement_of(row["judgement"]).about} - set(mentions)

    def _found(self, rows: dict[str, Row]) -> dict[str, str | None]:
        reports = {key: profile_of(row) for key, row in rows.items()}
        asked = [{"id": key, "clues": list(clues(profile))} for key, profile in sorted(reports.items())]
        near = self._tx.run("record/tasks_of_clues", reports=asked, most=MOST) if asked else []
        tasks = grouped((row["report"], (row["entity"], profile_of(row))) for row in near)
        same, different = self._judged(sorted(reports))
        found: dict[str, str | None] = {key: the_only(same[key] - different[key]) for key in reports if same[key]}
        for document in grouped((row["document"], key) for key, row in sorted(rows.items())).values():
            open_ = [key for key in document if key not in found]
            fitting = {key: [one for one in tasks.get(key, ()) if one[0] not in different[key]] for key in open_}
            found |= self._attach({key: reports[key] for key in open_}, fitting)
        return found

    def _judged(self, reports: list[str]) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
        """The entities of which people said that a report speaks of them, and that it does not."""
        same: dict[str, set[str]] = {key: set() for key in reports}
        different: dict[str, set[str]] = {key: set() for key in reports}
        verdicts = judged_reports(lambda name, mentions: self._tx.each(name, "mentions", mentions), reports)
        for pairs, found in ((verdicts.same, same), (verdicts.different, different)):
            for pair in pairs:
                for report, task in (pair, pair[::-1]):
                    if report in found:
                        found[report].add(task)
        return same, different


def judged_reports(run: Callable[[str, list[str]], list[Row]], reports: list[str]) -> Judged:
    """Which reports and entities people called of each other or not; `run` gives the rows of a query about mentions."""
    made = [judgement_of(row["judgement"]) for row in run("record/judgements_of_mentions", reports)]
    others = sorted({about for one in made for about in one.about} - set(reports))
    entity = {row["mention"]: row["entity"] for row in run("record/judged_tasks", others)}
    return judged(made, {**entity, **{report: report for report in reports}})
