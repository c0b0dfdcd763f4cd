"""Debian's Chromium for tests: one per session, one page per test, with what it asked for and complained about."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
]
DESKTOP: ViewportSize = {"width": 1280, "height": 900}
PHONE: ViewportSize = {"width": 360, "height": 740}


@dataclass
class Heard:
    """What a page did that a reader would not see: addresses asked for, complaints, dialogs."""

    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)


@dataclass
class Tab:
    """A page of the browser and what was heard from it."""

    page: Page
    heard: Heard


def listen(page: Page) -> Heard:
    """Keep what `page` asks for and complains about from now on."""
    heard = Heard()
    page.on("request", lambda request: heard.requests.append(request.url))
    page.on("console", lambda message: heard.complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: heard.complaints.append(str(error)))
    page.on("dialog", lambda dialog: (heard.dialogs.append(dialog.message), dialog.dismiss()))
    return heard


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A headless Chromium; without one the browser tests are skipped, saying how to get it."""
    path = shutil.which("chromium")
    if path is None:
        pytest.skip("NO CHROMIUM: the pages were NOT tried in a browser; `make browser` installs it")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGS)
        yield browser
        browser.close()


@pytest.fixture
def tab(chromium: Browser) -> Iterator[Tab]:
    """A fresh page of desktop size."""
    context = chromium.new_context(viewport=DESKTOP)
    page = context.new_page()
    yield Tab(page, listen(page))
    context.close()
