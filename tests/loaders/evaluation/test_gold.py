"""Reading annotations: what is good goes on, what is bad is named with file and field."""

import json
from pathlib import Path

import pytest

from loaders.documents.source import Skipped
from loaders.evaluation.gold import Gold, read_gold

FOLDER = Path(__file__).parent / "gold"
BAD = [
    ({"text": "Tin."}, "id: "),
    ({"id": "a"}, "text: "),
    ({"id": "a", "text": "Tin.", "people": [{"name": 5}]}, "people.0.name: "),
    ({"id": "a", "text": "Tin.", "people": "Lê Thị Mẫu"}, "people: "),
    ({"id": "a", "text": "Tin.", "commitments": [{"by": []}]}, "commitments.0.text: "),
    ({"id": "a", "text": "Tin.", "meetings": [{"chairs": [{"as": []}]}]}, "meetings.0.chairs.0: "),
    ({"id": "a", "text": "Tin.", "figures": [{"value": None}]}, "figures.0.value"),
    ({"id": "a", "text": "Tin.", "published": "5/3/2031"}, "published: "),
    ({"id": "a", "text": "  "}, "không có chữ nào"),
    ({"id": "a", "text": "MẬT\nPhương án"}, "mang dấu độ mật"),
    (["a"], ""),
]


def test_a_folder_gives_its_documents_by_name_of_file() -> None:
    found = [one for one in read_gold(FOLDER) if isinstance(one, Gold)]
    assert [one.document.id for one in found] == ["ben-xe", "cau-tre"]
    assert found[0].document.published == "2031-03-05"
    assert found[0].said.bodies[1] == "Sở Xây dựng tỉnh Mây Ngàn"


@pytest.mark.parametrize(("annotation", "why"), BAD)
def test_a_bad_file_is_named_with_its_field_and_the_others_go_on(tmp_path: Path, annotation: object, why: str) -> None:
    (tmp_path / "a.json").write_text(json.dumps(annotation), "utf-8")
    (tmp_path / "b.json").write_text('{"id": "b", "text": "Tin."}', "utf-8")
    bad, good = read_gold(tmp_path)
    assert isinstance(bad, Skipped) and isinstance(good, Gold)
    assert bad.where == str(tmp_path / "a.json")
    assert bad.why.startswith(why)


def test_what_is_no_json_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b"\xff{")
    (bad,) = read_gold(tmp_path)
    assert isinstance(bad, Skipped) and "JSON" in bad.why


def test_an_id_counts_once(tmp_path: Path) -> None:
    for name in ("a.json", "b.json"):
        (tmp_path / name).write_text('{"id": "x", "text": "Tin."}', "utf-8")
    _, second = read_gold(tmp_path)
    assert isinstance(second, Skipped) and second.why.startswith("id: 'x'")


@pytest.mark.parametrize("name", ["", "gone"])
def test_a_folder_without_annotations_is_said(tmp_path: Path, name: str) -> None:
    (bad,) = read_gold(tmp_path / name)
    assert isinstance(bad, Skipped) and bad.where == str(tmp_path / name)
