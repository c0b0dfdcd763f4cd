"""`trachnhiem evaluate`: facts against annotated documents, as a table, as JSON, with every error."""

import json
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from graph.errors import FactError
from graph.model.facts import Facts
from loaders.documents.source import Skipped
from loaders.evaluation.gold import Gold, read_gold
from loaders.evaluation.report import Error, Evaluation
from loaders.evaluation.report import evaluate as evaluation_of
from loaders.evaluation.scores import CORE
from loaders.workers import Team, extracted
from trachnhiem.cli.console import report_skipped, say, tracked
from trachnhiem.cli.workers import Scheduler, Workers, team
from viz.clean import shown

CAPTIONS = {
    "people": "người",
    "positions": "chức vụ, cơ quan",
    "titles": "chức vụ",
    "bodies": "cơ quan",
    "programs": "chương trình",
    "meetings": "ngày họp",
    "chairs": "chủ trì",
    "attendees": "dự họp",
    "figures": "số liệu",
    "commitments": "nhiệm vụ",
    "responsible": "ai phải làm",
    "coordinating": "phối hợp",
    "assigner": "ai giao",
    "concerns": "về việc",
    "deadline": "thời hạn",
}


def evaluate(
    folder: Annotated[Path, typer.Argument(metavar="GOLD_DIR", help="Thư mục chú giải. / Folder of annotations.")],
    facts: Annotated[
        Path | None, typer.Option("--facts", help="Dữ kiện đã trích, thay vì trích mới. / Facts, instead of new ones.")
    ] = None,
    errors: Annotated[bool, typer.Option("--errors", help="Kể từng lỗi. / List every error.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="In JSON. / Print JSON.")] = False,
    workers: Workers = None,
    scheduler: Scheduler = None,
) -> None:
    """Đo dữ kiện trên văn bản đã chú giải. / Measure facts against annotated documents (docs/evaluation.md).

    In độ chính xác, độ bao phủ, F1 với khoảng tin cậy 95 % theo từng loại.
    Prints precision, recall, F1 with its 95 % interval for each kind.

    Ví dụ / Examples:

      trachnhiem evaluate chu-giai --errors

      trachnhiem evaluate chu-giai --facts facts.jsonl --json
    """
    found = list(read_gold(folder))
    gold = [one for one in found if isinstance(one, Gold)]
    bad = [one for one in found if isinstance(one, Skipped)]
    size = sum(len(one.document.text) for one in gold)
    answers, unread = _facts(facts) if facts else _extracted(gold, team(workers, scheduler, size))
    for skipped in bad + unread:
        report_skipped(skipped)
    if gold:
        evaluation = evaluation_of(gold, answers)
        _print(evaluation, errors, as_json)
        for id in evaluation.silent:
            say(f"Không có dữ kiện (no facts for) {id}")
    if not gold or bad or unread or evaluation.silent:
        raise typer.Exit(1)


def _extracted(
    gold: list[Gold], working: AbstractContextManager[Team | None]
) -> tuple[dict[str, Facts], list[Skipped]]:
    """The facts of each document, and the documents whose extraction failed."""
    with working as extracting:
        stream = extracted((one.document for one in gold), extracting)
        found = list(tracked(stream, len(gold), "Trích xuất (extracting)"))
    answers = {one.document.id: one for one in found if isinstance(one, Facts)}
    return answers, [one for one in found if isinstance(one, Skipped)]


def _facts(file: Path) -> tuple[dict[str, Facts], list[Skipped]]:
    """The facts in the lines of a file by document, and the lines that hold none."""
    answers: dict[str, Facts] = {}
    bad: list[Skipped] = []
    try:
        lines = file.read_bytes().splitlines()
    except OSError as exc:
        return {}, [Skipped(str(file), f"không mở được (cannot be opened): {exc.strerror}")]
    for number, line in enumerate(lines, 1):
        try:
            facts = Facts.from_json(line)
        except FactError as exc:
            bad.append(Skipped(f"{file}:{number}", str(exc)))
        else:
            answers[facts.document.id] = facts
    return answers, bad


def _print(evaluation: Evaluation, errors: bool, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps(_as_json(evaluation, errors), ensure_ascii=False))
        return
    out = Console(highlight=False, markup=False)
    for line in _errors(evaluation.errors) if errors else ():
        out.print(line, soft_wrap=True)
    out.print(_table(evaluation))
    out.print(f"F1 trung bình (mean F1) {evaluation.mean:.3f}: {', '.join(CORE)}", soft_wrap=True)
    proven = f"{evaluation.proven}/{evaluation.claims}"
    out.print(f"Dữ kiện có lời trong văn bản (facts with evidence in the text): {proven}", soft_wrap=True)
    out.print(f"Văn bản (documents): {evaluation.documents}", soft_wrap=True)


def _table(evaluation: Evaluation) -> Table:
    table = Table("loại\nkind", box=SIMPLE_HEAD, show_edge=False, padding=0)  # 80 columns wide
    for column in ("P", "R", "F1", "95 %", "đúng\nright", "sót\nmissed", "thừa\ninvented"):
        table.add_column(column, justify="right", no_wrap=True)
    for metric, score in evaluation.scores.items():
        rates = (f"{rate:.3f}" for rate in (score.precision, score.recall, score.f1))
        counts = map(str, (score.right, score.missed, score.invented))
        table.add_row(f"{CAPTIONS[metric]} ({metric})", *rates, f"{score.low:.3f}-{score.high:.3f}", *counts)
    return table


def _errors(errors: list[Error]) -> Iterator[str]:
    for error in errors:
        kind = "- sót (missed)" if error.kind == "missed" else "+ thừa (invented)"
        yield f"{kind} {error.metric} [{shown(error.document)}] {shown(error.item)}"


def _as_json(evaluation: Evaluation, errors: bool) -> dict[str, object]:
    """The figures as a mapping; the errors only when they are asked for."""
    found = asdict(evaluation)
    for metric, score in evaluation.scores.items():
        rates = {"precision": score.precision, "recall": score.recall, "f1": score.f1}
        found["scores"][metric] = rates | found["scores"][metric]
    if not errors:
        del found["errors"]
    return found
