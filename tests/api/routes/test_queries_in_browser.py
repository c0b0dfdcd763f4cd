"""The forms and tables of named queries in a real browser: without scripts, by keyboard, on a phone."""

from collections.abc import Iterator

import pytest
from browser import PHONE, Tab
from playwright.sync_api import expect
from served import served

from api.app import create_app
from graph.settings import Settings
from graph.store.reader import Reader

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def service(world: Reader, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the service over the made-up province."""
    with served(create_app(world, Settings(home=tmp_path_factory.mktemp("home")))) as address:
        yield address


def test_a_question_is_found_asked_and_followed_by_keyboard_on_a_phone(service: str, tab: Tab) -> None:
    page = tab.page
    page.set_viewport_size(PHONE)
    page.goto(f"{service}/queries", timeout=120_000)
    page.get_by_role("link", name="Người này đã làm những gì").press("Enter")
    page.get_by_label("Người / Person").fill("khuc thi hoai an")
    page.keyboard.press("Enter")
    expect(page.get_by_text("khuc-thi-hoai-an-00000000000000a2")).to_be_visible(timeout=120_000)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing sticks out"
    quotes = page.locator("summary").first
    quotes.focus()
    page.keyboard.press("Enter")
    expect(page.locator("blockquote").first).to_be_visible()
    page.get_by_role("link", name="Phiên họp lần thứ 5").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Phiên họp lần thứ 5", timeout=120_000)
    assert tab.heard.complaints == []
