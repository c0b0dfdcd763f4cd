"""The annotated page in a real browser, without a network: from words to facts and back, and out as an annotation."""

import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from browser import PHONE, Tab
from reports import FACTS, TEXT

from graph.model.facts import Facts
from loaders.documents.source import document
from loaders.grammar.extract import extract
from viz.annotation.page import page

pytestmark = pytest.mark.browser

HOSTILE = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "<!--<script>",
    "]]><svg onload=alert(1)>",
    "{{ 7*7 }}${alert(1)}",
    "a\u2028alert(1)\u2029b\x00\u202e\u2066",
    "dàikhôngcáchnào" * 300,
]


def opened(tab: Tab, folder: Path, facts: Facts = FACTS) -> None:
    """The page, as a file, in a browser that is offline."""
    file = folder / "page.html"
    file.write_text(page(facts), "utf-8")
    tab.page.context.set_offline(True)
    tab.page.goto(file.as_uri())
    tab.page.wait_for_selector(".tools:not([hidden])")


def handed_out(tab: Tab) -> dict[str, Any]:
    """The annotation as it is downloaded."""
    with tab.page.expect_download() as download:
        tab.page.locator("#download").click()
    found: dict[str, Any] = json.loads(Path(download.value.path()).read_text("utf-8"))
    return found


def wait_for_chosen(tab: Tab, words: str) -> None:
    """Wait until exactly these words in the text are lit up; details tell a moment later that they were opened."""
    tab.page.wait_for_function(
        "words => [...document.querySelectorAll('.text .chosen')].map(m => m.textContent).join('') === words", arg=words
    )


def test_clicking_words_opens_the_innermost_fact_and_again_the_one_around_it(tab: Tab, tmp_path: Path) -> None:
    opened(tab, tmp_path)
    body = tab.page.locator(".text [data-facts~='bodies-1']").first
    body.click()
    assert tab.page.locator("details[open]").get_attribute("id") == "bodies-1"
    wait_for_chosen(tab, "Sở Xây dựng")
    body.click()
    assert tab.page.locator("details[open]").get_attribute("id") == "commitments-1"
    wait_for_chosen(tab, "giao Sở Xây dựng báo cáo trước ngày 5/3")
    assert tab.page.locator("#commitments-1").get_by_text("order/active").is_visible()


def test_keyboard_alone_reaches_a_fact_its_words_and_the_verdict(tab: Tab, tmp_path: Path) -> None:
    opened(tab, tmp_path)
    press = tab.page.keyboard.press
    for _ in range(60):
        press("Tab")
        if tab.page.evaluate("document.activeElement.closest('#commitments-1') !== null"):
            break
    press("Enter")
    wait_for_chosen(tab, "giao Sở Xây dựng báo cáo trước ngày 5/3")
    press("Tab")
    press("Enter")
    assert tab.page.evaluate("document.activeElement.closest('.text mark')?.textContent") == "giao"
    radio = tab.page.locator("#commitments-1 input[value=right]")
    radio.focus()
    press("Space")
    assert tab.page.locator("#checked").inner_text() == "1"
    assert "đúng" in tab.page.locator("#commitments-1 .verdict").inner_text()


def test_what_was_called_wrong_is_left_out_and_what_was_edited_stands_as_edited(tab: Tab, tmp_path: Path) -> None:
    opened(tab, tmp_path)
    tab.page.locator("#bodies-1 summary").click()
    tab.page.locator("#bodies-1 input[value=wrong]").check()
    tab.page.locator("#bodies-1 .remark").fill("không phải")
    tab.page.locator("#commitments-1 summary").click()
    tab.page.locator("#commitments-1 input[value=edited]").check()
    tab.page.locator("#commitments-1 [name=lead]").fill("Sở Một\n\n Sở Hai ")
    tab.page.locator("#commitments-1 [name=due]").fill("")
    tab.page.locator("#people-1 summary").click()
    tab.page.locator("#people-1 input[value=edited]").check()
    tab.page.locator("#people-1 [name=positions]").fill("Chủ tịch | UBND tỉnh Đông Giang\nTỉnh ủy viên")
    found = handed_out(tab)
    assert (found["id"], found["text"], found["bodies"]) == ("tin-1", TEXT, [])
    assert (found["commitments"][0]["lead"], found["commitments"][0]["due"]) == (["Sở Một", "Sở Hai"], None)
    assert found["people"][0]["positions"] == [
        {"title": "Chủ tịch", "body": "UBND tỉnh Đông Giang"},
        {"title": "Tỉnh ủy viên", "body": None},
    ]
    assert found["notes"] == "unchecked facts: 5"
    assert {"fact": "bodies-1", "rule": "body/section", "verdict": "wrong", "note": "không phải"} in found["review"]


def test_going_back_from_edited_to_right_keeps_what_was_found(tab: Tab, tmp_path: Path) -> None:
    opened(tab, tmp_path)
    tab.page.locator("#bodies-1 summary").click()
    tab.page.locator("#bodies-1 input[value=edited]").check()
    tab.page.locator("#bodies-1 [name=name]").fill("Sở Khác")
    assert handed_out(tab)["bodies"] == ["Sở Khác"]
    tab.page.locator("#bodies-1 input[value=right]").check()
    assert handed_out(tab)["bodies"] == ["Sở Xây dựng tỉnh Đông Giang"]


def test_a_fact_that_was_missed_is_added_from_the_selected_words(tab: Tab, tmp_path: Path) -> None:
    opened(tab, tmp_path)
    tab.page.evaluate("getSelection().selectAllChildren(document.querySelector(\"[data-facts~='relations-1']\"))")
    tab.page.locator("#kind").select_option("bodies")
    tab.page.locator("#add").click()
    assert handed_out(tab)["bodies"] == ["Sở Xây dựng tỉnh Đông Giang", "Phòng Mẫu"]
    tab.page.locator("#bodies-2 [name=name]").fill("Phòng Mẫu thuộc Sở Xây dựng")
    assert handed_out(tab)["bodies"][1] == "Phòng Mẫu thuộc Sở Xây dựng"


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_run_nothing_and_fetch_nothing(tab: Tab, tmp_path: Path, words: str) -> None:
    text = TEXT + words
    known = replace(FACTS.document, text=text, title=words, id=words, sha256=sha256(text.encode()).hexdigest())
    rule = replace(FACTS.bodies[0], name=words, rule=words)
    opened(tab, tmp_path, replace(FACTS, document=known, bodies=(rule,)))
    for summary in tab.page.locator("summary").all():
        summary.click()
    tab.page.locator("#bodies-1 input[value=edited]").check()
    assert handed_out(tab)["bodies"] == [words]
    assert tab.heard.dialogs == []
    assert tab.heard.complaints == []
    assert [url for url in tab.heard.requests if not url.startswith(("file:", "data:", "blob:"))] == []
    assert tab.page.locator("img, svg, iframe, object, embed, form, [onerror], [onload]").count() == 0
    assert not tab.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


def test_phone_shows_text_and_facts_without_scrolling_sideways(tab: Tab, tmp_path: Path) -> None:
    tab.page.set_viewport_size(PHONE)
    opened(tab, tmp_path)
    tab.page.locator(".text [data-facts~='people-1']").first.click()
    assert tab.page.locator("#people-1 .rule").is_visible()
    tab.page.locator("#people-1 input[value=right]").check()
    assert tab.page.locator("#checked").text_content() == "1"
    assert not tab.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


def test_a_long_document_stays_usable(tab: Tab, tmp_path: Path) -> None:
    """100 kB with thousands of facts: opened within seconds, a click answered at once."""
    line = "Chủ tịch UBND tỉnh Đông Giang Lê Thị Mẫu giao Sở Xây dựng báo cáo trước ngày 5/3/2031 về {} bến xe.\n"
    text = "".join(line.format(n) for n in range(1100))
    assert len(text) > 100_000
    tab.page.set_default_timeout(20_000)
    opened(tab, tmp_path, extract(document(text, id="dài")))
    last = tab.page.locator(".text mark").last
    last.scroll_into_view_if_needed()
    took = tab.page.evaluate(
        """mark => { const begun = performance.now(); mark.click(); return performance.now() - begun; }""",
        last.element_handle(),
    )
    assert tab.page.locator("details[open]").count() == 1
    assert took < 2000


def test_without_scripts_text_and_facts_are_there(tab: Tab, tmp_path: Path) -> None:
    browser = tab.page.context.browser
    assert browser
    plain = browser.new_context(java_script_enabled=False).new_page()
    file = tmp_path / "page.html"
    file.write_text(page(FACTS), "utf-8")
    plain.goto(file.as_uri())
    plain.locator("#commitments-1 summary").click()
    assert plain.locator("#commitments-1").get_by_text("trước ngày 5/3").first.is_visible()
    assert not plain.locator(".tools").is_visible()
    plain.context.close()


def test_printed_pages_show_every_fact(tab: Tab, tmp_path: Path) -> None:
    opened(tab, tmp_path)
    tab.page.emulate_media(media="print")
    tab.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert tab.page.locator("#commitments-1 .rule").is_visible()
    assert not tab.page.locator("#download").is_visible()
