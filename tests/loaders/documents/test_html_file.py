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


TASKS = """<ol><li>Sở Nội vụ rà soát biên chế;</li><li>Sở Y tế báo cáo.</li></ol>
<figure><img src="a.jpg"><figcaption>Bà Lê Thị Mẫu phát biểu tại cuộc họp</figcaption></figure>
<table><tr><th>TT</th><th>Nhiệm vụ</th><th>Chủ trì</th><th>Phối hợp</th><th>Thời hạn</th></tr>
<tr><td>1</td><td><p>Lập hồ sơ</p><p>bến xe | chợ</p></td><td>Sở Xây dựng</td><td></td><td>30/4/2025</td></tr>
<tr><td>2</td><td>Bố trí vốn</td><td>Sở Tài chính</td><td>Sở Nội vụ</td><td></td></tr></table>"""
TASKS_READ = """1. Sở Nội vụ rà soát biên chế;
2. Sở Y tế báo cáo.
Bà Lê Thị Mẫu phát biểu tại cuộc họp
TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn
1 | Lập hồ sơ bến xe | chợ | Sở Xây dựng |  | 30/4/2025
2 | Bố trí vốn | Sở Tài chính | Sở Nội vụ"""
HEAD = """<table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH ĐÔNG GIANG</td><td>Độc lập - Tự do - Hạnh phúc</td></tr>
<tr><td>Số: 12/TB-UBND</td><td>Đông Giang, ngày 5 tháng 3 năm 2025</td></tr></table>"""
WORDS = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
CHROME = """<div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/ts">Thời sự</a></div>"""
AFTER = """<div class="related"><h3>Tin liên quan</h3><ul><li><a href="/x">Chợ phiên vùng cao</a></li></ul></div>
<div class="comments"><h3>Bình luận (1)</h3><div class="comment">Bạn đọc: tỉnh làm nhanh lên</div></div>"""
MENU = '<table><tr><td><a href="/1">Văn bản</a></td></tr><tr><td><a href="/2">Lịch tiếp dân</a></td></tr></table>'
CAPTURES = [
    f"<body>{CHROME}<div class=content>{HEAD}{WORDS}{TASKS}</div>{AFTER}</body>",
    f"<body><div class=WordSection1>{HEAD}{WORDS}{TASKS}</div></body>",
    f"<body><table><tr><td>{MENU}</td><td><table><tr><td>{HEAD}{WORDS}{TASKS}</td></tr></table></td></tr></table></body>",
]


@pytest.mark.parametrize("page", CAPTURES)
def test_letterhead_lists_captions_and_task_tables_survive_and_chrome_does_not(tmp_path: Path, page: str) -> None:
    (found,) = read_page(saved(tmp_path, f"<html><head><meta charset=utf-8><title>Tin</title></head>{page}</html>"))
    lines = found.text.split("\n")
    assert lines[:3] == ["ỦY BAN NHÂN DÂN", "TỈNH ĐÔNG GIANG", "Độc lập - Tự do - Hạnh phúc"]
    assert "\n".join([*PARAGRAPHS, TASKS_READ]) in found.text
    for chrome in ("Trang chủ", "Chợ phiên", "Bạn đọc", "Lịch tiếp dân"):
        assert chrome not in found.text


@pytest.mark.parametrize(
    "stamp", ["<div>MẬT</div>", "<td>TUYỆT MẬT</td>", "<p>Độ mật: Tối mật</p>", "<b> [TỐI MẬT] </b>"]
)
def test_a_stamp_anywhere_on_the_page_is_seen(tmp_path: Path, stamp: str) -> None:
    with pytest.raises(DocumentError, match="secrecy"):
        list(read_page(saved(tmp_path, PAGE.replace("<nav>", f"<nav>{stamp}"))))


def test_a_page_says_its_encoding_and_that_its_article_was_found(tmp_path: Path) -> None:
    (found,) = read_page(saved(tmp_path, PAGE))
    assert found.kept_from == "page: utf-8, article found by trafilatura"


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
