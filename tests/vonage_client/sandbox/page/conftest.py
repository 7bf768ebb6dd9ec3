"""A browser without a window, and the page open in it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from tests.support import programs

from ..emulator import World

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_LONGEST = 30_000
"""Milliseconds: a bound for what comes at once on an idle machine."""

_QUIET = (
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The browser of a module, and no longer: its event loop runs in this thread."""
    api = pytest.importorskip("playwright.sync_api")
    path = programs.BROWSER.require()
    api.expect.set_options(timeout=_LONGEST)
    root = ["--no-sandbox"] if os.geteuid() == 0 else []  # root has no sandbox of the kernel's
    with api.sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=[*_QUIET, *root])
        yield opened
        opened.close()


@dataclass
class Shown:
    """The page in a browser; ``faults`` is what the browser complained of, ``asked`` every URL that it asked for."""

    page: Page
    url: str
    faults: list[str] = field(default_factory=list[str])
    asked: list[str] = field(default_factory=list[str])

    def go(self, view: str) -> None:
        """Show a view."""
        self.page.goto(f"{self.url}#/{view}")


@pytest.fixture
def shown(world: World, browser: Browser) -> Iterator[Shown]:
    """The page of the emulator at its start."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 860}, permissions=["clipboard-read", "clipboard-write"]
    )
    context.set_default_timeout(_LONGEST)
    page = context.new_page()
    made = Shown(page, f"{world.running.url}/_sandbox/ui")

    def complained(message: Any) -> None:
        # The emulator says 400 to what cannot be done, which the page shows in words.
        if message.type == "error" and "Failed to load resource" not in message.text:
            made.faults.append(message.text)

    page.on("console", complained)
    page.on("pageerror", lambda error: made.faults.append(str(error)))
    page.on("request", lambda request: made.asked.append(request.url))
    page.goto(made.url)
    page.get_by_text("live", exact=True).wait_for()
    yield made
    assert made.faults == []
    assert [url for url in made.asked if not url.startswith((world.running.url, "blob:"))] == []
    context.close()
