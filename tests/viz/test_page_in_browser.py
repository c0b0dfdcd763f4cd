"""The page in a real browser, without a network: nothing runs that is not ours, and evidence shows on every way in."""

from pathlib import Path

import pictures
import pytest
from browser import PHONE, Tab

from graph.neighbourhood import Neighbourhood
from viz.listing import Quotes
from viz.page import page

pytestmark = pytest.mark.browser

HOSTILE = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "<img src=https://example.org/x.png onerror=alert(1)> href",
    "href <svg onload=alert(1)>",
    "javascript:alert(1)",
    "'\"`;alert(1)//",
    "<!--<script>",
    "]]><script>alert(1)</script>",
    "{{ 7*7 }}${alert(1)}",
    "<b>*_`[x](javascript:alert(1))`_*</b>",
    "a\u2028alert(1)\u2029b",
    "Mẫu \u202ealert(1)\u2066",
    "null\x00<script>alert(1)</script>",
    "https://example.org/?a=1\"onmouseover='alert(1)'",
    "rất dài " * 2000,
    "dàikhôngcáchnào" * 500,
    "",
]


def opened(tab: Tab, folder: Path, picture: Neighbourhood, quotes: Quotes) -> None:
    """The page, as a file, in a browser that is offline."""
    file = folder / "page.html"
    file.write_text(page(picture, quotes), "utf-8")
    tab.page.context.set_offline(True)
    tab.page.goto(file.as_uri())
    tab.page.wait_for_selector(".tools:not([hidden])")


def drawn(tab: Tab) -> bool:
    """Whether there are coloured dots on the canvas."""
    return bool(
        tab.page.evaluate(
            """() => { const canvas = document.querySelector("#canvas canvas");
            const dots = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
            return dots.some((value, i) => i % 4 < 3 && value > 0 && value < 255); }"""
        )
    )


def too_wide(tab: Tab) -> bool:
    """Whether the page scrolls sideways."""
    return bool(tab.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))


@pytest.mark.parametrize("first", range(0, len(HOSTILE), 5))
def test_hostile_names_run_nothing_and_fetch_nothing(tab: Tab, tmp_path: Path, first: int) -> None:
    opened(tab, tmp_path, *pictures.named(*HOSTILE[first : first + 5]))
    box = tab.page.locator("#canvas").bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    tab.page.mouse.move(x, y)
    tab.page.wait_for_selector(".vis-tooltip", state="visible")
    tab.page.mouse.click(x, y)
    for link in tab.page.locator("ol.relationships .choose").all():
        link.click()
    assert drawn(tab)
    assert tab.heard.dialogs == []
    assert tab.heard.complaints == []
    assert [url for url in tab.heard.requests if not url.startswith(("file:", "data:"))] == []
    assert tab.page.locator("img, iframe, object, embed, form, [onerror], [onload], [onmouseover]").count() == 0
    assert tab.page.locator("a[href^='javascript' i]").count() == 0
    assert not too_wide(tab)


def test_the_policy_stops_a_script_that_should_get_in(tab: Tab, tmp_path: Path) -> None:
    opened(tab, tmp_path, *pictures.session())
    tab.page.evaluate("""() => { document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=alert(1)>");
        const script = document.createElement("script"); script.text = "alert(2)"; document.body.append(script); }""")
    tab.page.wait_for_timeout(200)
    assert tab.heard.dialogs == []
    assert len(tab.heard.complaints) >= 2


def test_clicking_the_drawing_shows_the_evidence(tab: Tab, tmp_path: Path) -> None:
    opened(tab, tmp_path, *pictures.session())
    place = tab.page.evaluate(
        """() => { const box = document.querySelector("#canvas").getBoundingClientRect();
        const { nodes } = JSON.parse(document.getElementById("drawing").textContent);
        return [box.x, box.y, nodes.length]; }"""
    )
    assert place[2] == 3
    assert "Nguyễn Thị Mẫu" in tab.page.locator("#panel").inner_text()
    tab.page.locator("#panel").evaluate("panel => panel.replaceChildren()")
    box = tab.page.locator("#canvas").bounding_box()
    assert box
    steps = [(x / 20, y / 20) for x in range(1, 20) for y in range(1, 20)]
    for x, y in steps:
        tab.page.mouse.click(box["x"] + box["width"] * x, box["y"] + box["height"] * y)
        if tab.page.locator("#panel blockquote").count():
            break
    assert tab.page.locator("#panel blockquote").count()


def test_keyboard_alone_reaches_the_evidence(tab: Tab, tmp_path: Path) -> None:
    opened(tab, tmp_path, *pictures.session())
    for _ in range(60):
        tab.page.keyboard.press("Tab")
        if tab.page.evaluate("document.activeElement.matches('ul.entities li:last-child a')"):
            break
    tab.page.keyboard.press("Enter")
    panel = tab.page.locator("#panel")
    assert "yêu cầu Sở Nội vụ số hóa hộ tịch" in panel.inner_text()
    assert tab.page.evaluate("document.activeElement.id") == "panel"
    panel.locator("a[href='#n2']").last.press("Enter")
    tab.page.keyboard.press("Tab")
    assert tab.page.evaluate("document.activeElement.closest('li')?.id") == "n2"


def test_phone_shows_all_without_scrolling_sideways(tab: Tab, tmp_path: Path) -> None:
    tab.page.set_viewport_size(PHONE)
    opened(tab, tmp_path, *pictures.session())
    assert drawn(tab)
    assert not too_wide(tab)
    assert pictures.WORDS in tab.page.locator("ol.relationships").inner_text()


def test_without_scripts_all_of_it_is_there_in_words(tab: Tab, tmp_path: Path) -> None:
    browser = tab.page.context.browser
    assert browser
    plain = browser.new_context(java_script_enabled=False).new_page()
    file = tmp_path / "page.html"
    file.write_text(page(*pictures.session()), "utf-8")
    plain.goto(file.as_uri())
    assert pictures.WORDS in plain.locator("ol.relationships").inner_text()
    plain.context.close()


def test_without_a_canvas_the_page_says_so_and_the_lists_work(tab: Tab, tmp_path: Path) -> None:
    tab.page.add_init_script("HTMLCanvasElement.prototype.getContext = () => null")
    file = tmp_path / "page.html"
    file.write_text(page(*pictures.session()), "utf-8")
    tab.page.goto(file.as_uri())
    assert tab.page.locator(".failed").is_visible()
    tab.page.locator("ol.relationships .choose").first.click()
    assert pictures.WORDS in tab.page.locator("#panel").inner_text()


def test_two_thousand_entities_are_drawn(tab: Tab, tmp_path: Path) -> None:
    tab.page.set_default_timeout(60_000)
    opened(tab, tmp_path, pictures.star(2000), {})
    assert drawn(tab)
