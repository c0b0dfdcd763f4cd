"""PDF files: their words as running text, or the reason why there is none."""

from pathlib import Path
from zlib import compress

import pytest
from browser import Tab
from pdfs import Words, grid, lines, pdf, raw_pdf

from graph.errors import DocumentError
from graph.model.facts import SourceDocument
from loaders.documents.pdf_file import read_pdf
from loaders.documents.pdf_pages import MAX_PAGES

TASK = "Giao Sở Xây dựng tỉnh Đông Giang hoàn thành hồ sơ bến xe mới và"


def read(path: Path) -> SourceDocument:
    (found,) = read_pdf(path)
    return found


def numbered(page: int, *texts: str) -> list[Words]:
    return [*lines(*texts), (290, 30, str(page))]


def test_sentences_read_on_over_line_and_page_ends(tmp_path: Path) -> None:
    first = numbered(1, "1. Về bến xe", TASK, "trình Ủy ban nhân dân tỉnh trước ngày 30/4/2025 để tỉnh xem", TASK)
    found = read(pdf(tmp_path / "a.pdf", first, numbered(2, "báo cáo.", "2. Về vốn")))
    assert found.text.split("\n")[0] == "1. Về bến xe"
    assert f"{TASK} báo cáo.\n2. Về vốn" in found.text
    assert found.kept_from == "pdf: 2 pages, lines joined, page numbers and running heads left out"
    assert (found.title, found.published) == (None, None)


def test_a_table_with_drawn_borders_is_read_row_by_row(tmp_path: Path) -> None:
    words: list[Words] = [
        (80, 780, "Phân công:"),
        (64, 735, "TT"), (104, 735, "Nhiệm vụ"), (304, 735, "Chủ trì"),
        (64, 695, "1"), (104, 705, "Hoàn thành hồ sơ"), (104, 685, "bến xe"), (304, 695, "Sở Xây dựng"),
        (64, 655, "2"), (304, 655, "Sở Tài chính"),
    ]  # fmt: skip
    found = read(pdf(tmp_path / "a.pdf", words, strokes=grid([60, 100, 300, 500], [750, 725, 675, 640])))
    assert found.text.split("\n") == [
        "Phân công:", "TT | Nhiệm vụ | Chủ trì", "1 | Hoàn thành hồ sơ bến xe | Sở Xây dựng", "2 |  | Sở Tài chính",
    ]  # fmt: skip


def test_words_side_by_side_are_lines_of_their_own(tmp_path: Path) -> None:
    head = [(60, 780, "TỈNH ĐÔNG GIANG"), (300, 780, "Độc lập - Tự do - Hạnh phúc"), (60, 760, "Số: 12/TB-UBND")]
    assert read(pdf(tmp_path / "a.pdf", head)).text.split("\n") == [words for _, _, words in head]


def test_a_font_of_old_is_read_as_its_readers_saw_it(tmp_path: Path) -> None:
    found = read(pdf(tmp_path / "a.pdf", lines("B¸o c¸o", "ñy ban nh©n d©n tØnh §«ng Giang")))
    assert found.text == "Báo cáo\nủy ban nhân dân tỉnh Đông Giang"
    assert found.kept_from == "pdf: 1 pages, lines joined; 2 of 2 lines converted from TCVN3"


def test_a_page_without_text_among_others_is_said(tmp_path: Path) -> None:
    assert (
        read(pdf(tmp_path / "a.pdf", lines("Báo cáo"), [])).kept_from
        == "pdf: 2 pages, lines joined, 1 pages without text"
    )


def encrypted(path: Path) -> Path:
    data = pdf(path, lines("Báo cáo")).read_bytes()
    locked = b"<</Filter/Standard/V 1/R 2/P -4/O<" + b"41" * 32 + b">/U<" + b"42" * 32 + b">>>"
    path.write_bytes(data.replace(b"/Root 1 0 R", b"/Root 1 0 R/ID[<00><00>]/Encrypt" + locked))
    return path


def damaged(path: Path) -> Path:
    path.write_bytes(b"%PDF-1.7\n" + b"x" * 500)
    return path


REFUSED = [
    (lambda path: pdf(path, [], []), "scanned"),
    (encrypted, "encrypted"),
    (damaged, "damaged"),
    (lambda path: raw_pdf(path, *[b""] * (MAX_PAGES + 1)), "too many pages"),
    (lambda path: pdf(path, lines("UBND tỉnh", "TUYỆT MẬT", "Phương án kho số bảy")), "secrecy"),
    (lambda path: pdf(path, [(60, 780, "UBND tỉnh"), (200, 780, "MẬT"), (300, 780, "Độc lập")]), "secrecy"),
    (lambda path: pdf(path, [(64, 735, "MẬT"), (304, 735, "x")], strokes=grid([60, 300, 500], [750, 725])), "secrecy"),
    (lambda path: raw_pdf(path, compress(b"x")), "scanned"),
]


@pytest.mark.parametrize(("make", "reason"), REFUSED, ids=[f"{reason}-{i}" for i, (_, reason) in enumerate(REFUSED)])
def test_what_cannot_or_must_not_be_read_is_refused_with_the_reason(tmp_path: Path, make, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason) as refused:
        read(make(tmp_path / "a.pdf"))
    assert "kho số" not in str(refused.value)


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()
    with pytest.raises(DocumentError, match="empty"):
        read(tmp_path / "a.pdf")


PRINTED = """<!doctype html><meta charset="utf-8"><style>@page {size: A4; margin: 2cm} p {text-align: justify}
td {border: 1px solid; padding: 4px} body {font: 14pt serif}</style>%s<table style="border-collapse: collapse">
<tr><td>1</td><td>Hoàn thành hồ sơ bến xe</td><td>Sở Xây dựng</td></tr>
<tr><td>2</td><td>Bố trí vốn</td><td>Sở Tài chính</td></tr></table>"""
LONG = (
    "Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính hoàn thành hồ sơ bến xe mới trước ngày 30/4/2025; báo cáo"
    " Ủy ban nhân dân tỉnh Đông Giang những khó khăn, vướng mắc vượt thẩm quyền để kịp thời xem xét, quyết định."
)


@pytest.mark.browser
def test_what_a_browser_prints_is_read_to_the_letter(tmp_path: Path, tab: Tab) -> None:
    paragraphs = [f"{number}. {LONG}" for number in range(1, 16)]
    tab.page.set_content(PRINTED % "".join(f"<p>{words}</p>" for words in paragraphs))
    tab.page.pdf(path=tmp_path / "a.pdf", prefer_css_page_size=True)
    assert read(tmp_path / "a.pdf").text.split("\n") == [
        *paragraphs, "1 | Hoàn thành hồ sơ bến xe | Sở Xây dựng", "2 | Bố trí vốn | Sở Tài chính",
    ]  # fmt: skip
