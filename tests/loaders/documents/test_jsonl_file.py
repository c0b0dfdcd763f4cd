"""One JSON object per line: good lines are read, bad ones reported with their number."""

import json
from pathlib import Path

import pytest

from graph.model.facts import SourceDocument
from loaders.documents.jsonl_file import read_lines
from loaders.documents.source import Skipped

BAD = [
    ("not json", "JSON"),
    ('["a list"]', "JSON"),
    ('{"id": "a"}', "text"),
    ('{"text": 5}', "text"),
    ('{"text": ""}', "no words"),
    ('{"text": "Một tin.", "published": "19/7/2024"}', "published"),
    ('{"text": "Một tin.", "published": "20240719"}', "published"),
    ('{"text": "Một tin.", "published": "2024-02-30"}', "published"),
    ('{"text": "Một tin.", "published": "0001-01-05"}', "not a day of 1900 to 2099"),
    ('{"text": "Một tin.", "published": "9999-12-20"}', "not a day of 1900 to 2099"),
    ('{"text": "Một tin.", "url": "javascript:alert(1)"}', "url"),
    ('{"text": "Một tin.", "id": 7}', "id"),
    ('{"text": "Một tin \\ud800"}', ""),
    ('{"text": "MẬT\\nBáo cáo"}', "secrecy"),
]


def written(folder: Path, *lines: str) -> Path:
    file = folder / "tin.jsonl"
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return file


def test_every_field_of_a_line_reaches_the_document(tmp_path: Path) -> None:
    line = {
        "id": "tin-1", "url": "https://bao.example/a", "title": "Tin", "publisher": "Báo Mẫu",
        "published": "2024-07-19", "text": "Một tin.\r\nHết.", "views": 3,
    }  # fmt: skip
    (found,) = read_lines(written(tmp_path, json.dumps(line)))
    assert isinstance(found, SourceDocument)
    assert (found.id, found.url, found.title) == ("tin-1", "https://bao.example/a", "Tin")
    assert (found.publisher, found.published, found.published_basis) == ("Báo Mẫu", "2024-07-19", "stated")
    assert (found.text, found.extractor) == ("Một tin.\nHết.", "")


@pytest.mark.parametrize(("line", "reason"), BAD)
def test_a_bad_line_is_named_by_number_and_the_others_go_on(tmp_path: Path, line: str, reason: str) -> None:
    file = written(tmp_path, '{"text": "Tin đầu."}', line, "", '{"text": "Tin cuối.", "url": null, "published": null}')
    first, skipped, last = read_lines(file)
    assert isinstance(first, SourceDocument)
    assert isinstance(last, SourceDocument)
    assert isinstance(skipped, Skipped)
    assert skipped.where == f"{file}:2"
    assert reason in skipped.why


def test_a_line_in_another_encoding_is_reported_alone(tmp_path: Path) -> None:
    file = tmp_path / "tin.jsonl"
    file.write_bytes(b'\xef\xbb\xbf{"text": "Tin \xc4\x91\xe1\xba\xa7u."}\n{"text": "\xd2\xd3"}\n')
    first, skipped = read_lines(file)
    assert isinstance(first, SourceDocument)
    assert isinstance(skipped, Skipped)


def test_a_line_above_the_limit_is_skipped_without_reading_it_as_many(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("loaders.documents.jsonl_file.MAX_BYTES", 64)
    skipped, last = read_lines(written(tmp_path, json.dumps({"text": "dài " * 200}), '{"text": "Tin cuối."}'))
    assert isinstance(skipped, Skipped)
    assert isinstance(last, SourceDocument)
