"""Articles in saved web pages."""

from pathlib import Path

import pytest

from graph.errors import DocumentError
from loaders.documents.html_file import read_page

PARAGRAPHS = [
    "Ngày 5/3, tại trụ sở UBND tỉnh Đông Giang, bà Lê Thị Mẫu chủ trì cuộc họp về bến xe mới của tỉnh.",
    "Bà Mẫu yêu cầu Sở Xây dựng tỉnh Đông Giang hoàn thành hồ sơ bến xe trước ngày 30/4 và báo cáo UBND tỉnh.",
    "Sở Tài chính tỉnh Đông Giang bố trí vốn cho công trình theo kế hoạch đã được thông qua từ đầu năm.",
]
PAGE = f"""<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Đông Giang bàn về bến xe | Báo Mẫu</title>
<link rel="canonical" href="https://bao.example/tin/ben-xe.htm?utm_source=x">
<meta property="og:title" content="Đông Giang bàn về bến xe"><meta property="og:site_name" content="Báo Mẫu">
<meta property="article:published_time" content="2025-03-06T07:00:00+07:00"></head><body>
<nav><a href="/">Trang chủ</a> <a href="/thoi-su">Thời sự</a></nav>
<article><h1>Đông Giang bàn về bến xe</h1>{"".join(f"<p>{p}</p>" for p in PARAGRAPHS)}</article>
<aside><a href="/khac">Tin liên quan: chợ phiên vùng cao</a></aside>
<footer>Bản quyền thuộc Báo Mẫu</footer></body></html>"""


def saved(folder: Path, page: str, encoding: str = "utf-8") -> Path:
    file = folder / "trang.html"
    file.write_bytes(page.encode(encoding))
    return file


def test_the_article_is_kept_and_the_menus_are_not(tmp_path: Path) -> None:
    (found,) = read_page(saved(tmp_path, PAGE))
    assert all(paragraph in found.text for paragraph in PARAGRAPHS)
    assert "Trang chủ" not in found.text
    assert "Bản quyền" not in found.text


def test_title_address_site_and_date_come_from_the_page(tmp_path: Path) -> None:
    (found,) = read_page(saved(tmp_path, PAGE))
    assert found.id == "https://bao.example/tin/ben-xe.htm"
    assert (found.title, found.publisher) == ("Đông Giang bàn về bến xe", "Báo Mẫu")
    assert (found.published, found.published_basis) == ("2025-03-06", "stated")


def test_a_date_that_only_the_layout_shows_is_not_taken(tmp_path: Path) -> None:
    page = PAGE.replace('<meta property="article:published_time" content="2025-03-06T07:00:00+07:00">', "")
    page = page.replace("<h1>", '<span class="date">06/03/2025</span><h1>')
    (found,) = read_page(saved(tmp_path, page))
    assert (found.published, found.published_basis) == (None, None)


def test_an_address_that_is_not_http_is_not_taken(tmp_path: Path) -> None:
    page = PAGE.replace("https://bao.example/tin/ben-xe.htm?utm_source=x", "javascript:alert(1)")
    (found,) = read_page(saved(tmp_path, page))
    assert found.url is None
    assert found.id == found.sha256[:16]


@pytest.mark.parametrize("page", ["<html><body></body></html>", "just words", "<<<>>>", "<nav>Trang chủ</nav>"])
def test_a_page_without_an_article_is_refused(tmp_path: Path, page: str) -> None:
    with pytest.raises(DocumentError, match="no article"):
        list(read_page(saved(tmp_path, page)))
