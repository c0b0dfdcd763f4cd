"""The annotated documents of `../shared`: floors under what extraction reaches on them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from graph.model.facts import SourceDocument
from loaders.grammar.extract import extract

FLOORS = {
    "mean": 0.90, "chairs": 0.90, "attendees": 0.90, "commitments": 0.90, "responsible": 0.88, "deadline": 0.90,
    "figures": 0.90, "evidence": 1.0,
}  # fmt: skip


@pytest.mark.shared
def test_annotated_documents_are_read_above_the_floors(shared: Path, tmp_path: Path) -> None:
    facts = tmp_path / "facts.jsonl"
    facts.write_text("\n".join(extract(_document(p)).to_json() for p in sorted(_gold(shared))), encoding="utf-8")
    floors = [word for metric, floor in FLOORS.items() for word in ("--min", f"{metric}={floor}")]
    score = [sys.executable, shared / "evaluation" / "score.py", "score", shared / "evaluation" / "dev", facts]
    told = subprocess.run([*score, *floors], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr


def _gold(shared: Path) -> list[Path]:
    return list((shared / "evaluation" / "dev").glob("*.json"))


def _document(path: Path) -> SourceDocument:
    gold = json.loads(path.read_text("utf-8"))
    return SourceDocument(
        id=gold["id"],
        text=gold["text"],
        sha256="",
        extractor="",
        title=gold["title"],
        url=gold["url"],
        published=gold["published"],
    )
