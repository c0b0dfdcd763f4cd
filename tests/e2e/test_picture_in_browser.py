"""The first page and the picture as served: asked by keyboard, read on a phone, in a real browser on real Neo4j."""

import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
import uvicorn
from browser import DESKTOP, PHONE, Tab
from playwright.sync_api import ViewportSize

from api.app import create_app
from api.server import listen
from graph.address import Address
from graph.settings import Settings
from graph.store.reader import Reader

pytestmark = pytest.mark.browser

QUESTION = "Ai phụ trách Đề án 06 ở Sông Trăng?"
ANSWER = "Sở Tư pháp tỉnh Sông Trăng"
SIZES = [pytest.param(DESKTOP, id="desktop"), pytest.param(PHONE, id="phone")]
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def service(examples: Address, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The service over the examples, at this address."""
    with Reader(examples, timeout=30) as reads, listen("127.0.0.1", 0) as socket:
        settings = Settings(home=tmp_path_factory.mktemp("service"))
        server = uvicorn.Server(uvicorn.Config(create_app(reads, settings), log_level="warning"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [socket]})
        thread.start()
        yield f"http://127.0.0.1:{socket.getsockname()[1]}"
        server.should_exit = True
        thread.join()


def focus(tab: Tab, selector: str) -> None:
    """Press Tab until the element has the focus."""
    for _ in range(60):
        if tab.page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
        tab.page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {selector}")


@pytest.mark.parametrize("size", SIZES)
def test_question_by_keyboard_gets_an_answer_with_its_quote_and_a_picture(
    tab: Tab, service: str, size: ViewportSize
) -> None:
    tab.page.set_viewport_size(size)
    tab.page.goto(service)
    assert not tab.page.evaluate(TOO_WIDE)
    focus(tab, "input[name=q]")
    tab.page.keyboard.type(QUESTION)
    tab.page.keyboard.press("Enter")
    answer = tab.page.locator("article", has_text=ANSWER).first
    answer.wait_for()
    assert "Sở Tư pháp thẩm định" in answer.locator("blockquote").all_inner_texts()[-1]
    assert not tab.page.evaluate(TOO_WIDE)

    focus(tab, "article a[href^='/view/']")
    tab.page.keyboard.press("Enter")
    tab.page.wait_for_selector(".tools:not([hidden])")
    assert ANSWER in tab.page.locator("#panel").inner_text()
    assert tab.page.locator("#panel blockquote").count()
    assert not tab.page.evaluate(TOO_WIDE)
    assert tab.heard.complaints == []
    assert {url for url in tab.heard.requests if not url.startswith((service, "data:"))} == set()


def test_picture_leads_on_to_the_next_picture(tab: Tab, service: str) -> None:
    tab.page.goto(f"{service}/?q={quote(QUESTION)}")
    tab.page.locator("article a[href^='/view/']").first.click()
    before = tab.page.locator("h1").inner_text()
    tab.page.locator("ul.entities a[href^='/view/']").first.click()
    tab.page.wait_for_selector(".tools:not([hidden])")
    assert tab.page.locator("h1").inner_text() != before
    assert tab.heard.complaints == []


def test_served_picture_saved_as_a_file_works_without_the_service(tab: Tab, service: str, tmp_path: Path) -> None:
    tab.page.goto(f"{service}/?q={quote(QUESTION)}")
    address = tab.page.locator("article a[href^='/view/']").first.get_attribute("href")
    response = tab.page.request.get(f"{service}{address}")
    file = tmp_path / "saved.html"
    file.write_bytes(response.body())
    tab.page.context.set_offline(True)
    tab.page.goto(file.as_uri())
    tab.page.wait_for_selector(".tools:not([hidden])")
    assert tab.page.locator("#panel blockquote").count()
    assert tab.heard.complaints == []
