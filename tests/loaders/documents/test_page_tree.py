"""Pages are made ready for the search of their article."""

import pytest
from lxml.html import fromstring, tostring

from loaders.documents.page_tree import open_captions, open_layout, open_lists

LAYOUT = [
    "<table><tr><td>TỈNH ĐÔNG GIANG</td><td>Độc lập</td></tr><tr><td>Số: 1</td><td>ngày 5/3</td></tr></table>",
    "<table><tr><td>a</td><td>b</td><td>c</td></tr></table>",
    "<table><tr><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>",
]
TASKS = (
    "<table><tbody><tr><th>TT</th><th>Việc</th><th>Sở</th></tr><tr><td>1</td><td>a</td><td>b</td></tr></tbody></table>"
)
LISTS = [
    ("<ol><li>a</li><li>b</li></ol>", "<div><p>1. a</p><p>2. b</p></div>"),
    ('<ol start="9"><li>a</li></ol>', '<div start="9"><p>9. a</p></div>'),
    ('<ol start="-1"><li> a</li></ol>', '<div start="-1"><p>1. a</p></div>'),
    ("<ul><li><b>a</b>: b</li></ul>", "<div><p><b>- a</b>: b</p></div>"),
    ("<ul><li><p>a</p><p>b</p></li></ul>", "<div><div><p>- a</p><p>b</p></div></div>"),
    ("<ul><li></li></ul>", "<div><p>- </p></div>"),
    ('<ul><li><a href="/x">a</a></li></ul>', '<ul><li><a href="/x">a</a></li></ul>'),
]


@pytest.mark.parametrize("table", LAYOUT)
def test_a_table_that_lays_out_words_becomes_paragraphs(table: str) -> None:
    page = fromstring(f"<div>{table}</div>")
    open_layout(page)
    assert page.find(".//table") is None
    assert [p.text for p in page.iter("p")] == [td.text for td in fromstring(table).iter("td")]


def test_a_task_table_stays_even_within_one_that_lays_out_the_page() -> None:
    page = fromstring(f"<div><table><tr><td>menu</td><td>{TASKS}</td><td>ads</td></tr></table></div>")
    open_layout(page)
    assert [tostring(table, encoding="unicode") for table in page.iter("table")] == [TASKS]


@pytest.mark.parametrize(("written", "opened"), LISTS)
def test_lists_become_paragraphs_with_labels_and_menus_stay(written: str, opened: str) -> None:
    page = fromstring(f"<div>{written}</div>")
    open_lists(page)
    assert tostring(page, encoding="unicode") == f"<div>{opened}</div>"


def test_captions_become_paragraphs() -> None:
    page = fromstring("<div><figure><img><figcaption>Bà Mẫu phát biểu</figcaption></figure></div>")
    open_captions(page)
    assert tostring(page, encoding="unicode") == "<div><div><img><p>Bà Mẫu phát biểu</p></div></div>"
