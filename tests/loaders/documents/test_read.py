"""Files and folders are read in order; whatever cannot be read is reported and the rest goes on."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from graph.model.facts import SourceDocument
from loaders.documents.read import READERS, count, read
from loaders.documents.source import Skipped


def test_a_folder_is_read_through_and_through_in_sorted_order(tmp_path: Path) -> None:
    (tmp_path / "b" / "c").mkdir(parents=True)
    (tmp_path / ".hidden").mkdir()
    for name in ("z.txt", "b/c/y.TXT", "b/a.jsonl", ".hidden/x.txt", "b/notes.md"):
        (tmp_path / name).write_text(f'{{"text": "{name}"}}', "utf-8")
    found = list(read([tmp_path]))
    assert [d.text for d in found if isinstance(d, SourceDocument)] == [
        "b/a.jsonl", '{"text": "b/c/y.TXT"}', '{"text": "z.txt"}',
    ]  # fmt: skip
    assert len(found) == 3


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("gone.txt", None, "no such file"),
        ("a.txt", b"", "empty"),
        ("a.txt", b"\xff\xfe\x00", "UTF-16"),
        ("a.doc", b"words", "not a kind of file"),
        ("a.html", b"<p>", "no article"),
    ],
)
def test_an_unreadable_file_is_reported_and_the_rest_is_read(
    tmp_path: Path, name: str, content: bytes | None, reason: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    good = tmp_path / "good.txt"
    good.write_text("Một tin.", "utf-8")
    skipped, document = read([tmp_path / name, good])
    assert isinstance(document, SourceDocument)
    assert isinstance(skipped, Skipped)
    assert skipped.where == str(tmp_path / name)
    assert reason in skipped.why


def test_a_folder_without_readable_files_is_reported(tmp_path: Path) -> None:
    (tmp_path / "a.odt").write_bytes(b"PK")
    (skipped,) = read([tmp_path])
    assert isinstance(skipped, Skipped)
    assert "no readable file" in skipped.why


def test_a_file_that_cannot_be_opened_is_reported(tmp_path: Path, monkeypatch) -> None:
    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    file = tmp_path / "a.txt"
    file.write_text("Một tin.", "utf-8")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    (skipped,) = read([file])
    assert isinstance(skipped, Skipped)
    assert "Permission denied" in skipped.why


def test_count_knows_files_and_lines(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "1"}\n{"text": "2"}\n', "utf-8")
    (tmp_path / "b.txt").write_text("Một tin.", "utf-8")
    assert count([tmp_path, tmp_path / "gone.jsonl"]) == 4


@pytest.mark.parametrize("ending", [".txt", ".html", ".jsonl"])
@given(data=st.binary(max_size=300) | st.text(max_size=100).map(str.encode))
@example(data=b'{"text": "\\ud800"}')
@example(data=b"[" * 300)
@example(data=b"<meta charset=rot13><p>a")
@example(data=b"<meta charset=idna><p>\xff.")
@example(data=b"<?xml version='1.0' encoding='utf-8'?><p>a</p>")
def test_any_bytes_give_documents_or_a_reason(ending: str, data: bytes) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder, "a" + ending)
        file.write_bytes(data)
        for found in read([file]):
            if isinstance(found, SourceDocument):
                found.text.encode()
                assert found.text.strip()
            else:
                assert found.why


@pytest.mark.parametrize("ending", READERS)
@pytest.mark.parametrize("data", [b"", b"words", b"%PDF-1.7", b"PK\x03\x04", b"\0" * 99, "MẬT".encode()])
def test_a_file_that_is_not_what_its_ending_says_is_reported(tmp_path: Path, ending: str, data: bytes) -> None:
    (tmp_path / f"a{ending}").write_bytes(data)
    (tmp_path / "good.txt").write_text("Một tin.", "utf-8")
    *found, good = read([tmp_path / f"a{ending}", tmp_path / "good.txt"])
    assert isinstance(good, SourceDocument)
    assert all(isinstance(one, Skipped) for one in found) or (ending == ".txt" and data.isascii())
