"""Every example says whether it is made up or sourced, is listed, and copies nobody."""

import re
from pathlib import Path

import pytest

from graph.model.facts import SourceDocument
from loaders.documents.read import READERS, read

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
SHARED = ROOT.parent / "shared"
FILES = sorted(path for path in EXAMPLES.iterdir() if path.suffix in READERS)
MADE_UP = "(Bài minh họa: địa phương và nhân vật do người viết đặt ra.)"
SOURCED = "(Bài kể lại sự kiện có thật theo nguồn đã kiểm tra; danh sách nguồn ở examples/README.md.)"
LONG_ENOUGH = 12  # syllables: shorter runs are names, titles and fixed phrases
OFFICIAL_NAMES = re.compile(
    "ủy ban quốc gia về chuyển đổi số|khoa học, công nghệ, đổi mới sáng tạo|thường trực chính phủ về chuyển đổi số"
)


def documents(path: Path) -> list[SourceDocument]:
    """The documents of one example file, none of them skipped."""
    found = list(read([path]))
    return [document for document in found if isinstance(document, SourceDocument)]


def runs(text: str) -> set[str]:
    """Every run of LONG_ENOUGH syllables of `text` within one sentence, long names of bodies apart, folded."""
    found = set()
    for sentence in re.split(r"[.!?;:\n]\s", OFFICIAL_NAMES.sub(". ", text.casefold())):
        words = re.findall(r"[^\W_]+", sentence)
        found |= {" ".join(words[i : i + LONG_ENOUGH]) for i in range(len(words) - LONG_ENOUGH + 1)}
    return found


def test_there_are_enough_examples_of_every_format() -> None:
    assert sum(len(documents(path)) for path in FILES) >= 10
    assert {path.suffix for path in FILES} == {".txt", ".html", ".jsonl"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_example_is_listed_and_says_what_it_is(path: Path) -> None:
    assert f"`{path.name}`" in (EXAMPLES / "README.md").read_text(encoding="utf-8")
    kind, _, _ = path.name.partition("-")
    closing = {"made": MADE_UP, "sourced": SOURCED}[kind]
    for document in documents(path):
        assert document.text.rstrip().endswith(closing)


@pytest.mark.parametrize("path", [p for p in FILES if p.name.startswith("made-up-")], ids=lambda path: path.stem)
def test_title_of_a_made_up_text_says_so(path: Path) -> None:
    assert all("minh họa" in (document.title or "") for document in documents(path))


@pytest.mark.shared
def test_no_example_copies_a_text_kept_for_measuring() -> None:
    if not SHARED.is_dir():
        pytest.skip("../shared is absent: copying from its texts is not checked")
    kept = [*SHARED.glob("seeds/*.txt"), *SHARED.glob("evaluation/dev/*.json")]
    theirs = set().union(*(runs(path.read_text(encoding="utf-8").replace("\\n", "\n")) for path in kept))
    ours = set().union(*(runs(document.text) for path in FILES for document in documents(path)))
    assert len(theirs) > 1000
    copied = ours & theirs
    assert copied == set()
