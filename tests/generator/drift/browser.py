"""Debian's chromium, or another of its family, headless: what a page is once its script has run."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from tests.support import programs


def rendered(page: Path, fragment: str, profile: Path) -> str:
    """The document tree as the browser has it, its script run, as HTML."""
    command = [
        programs.BROWSER.require(),
        "--headless",
        "--disable-gpu",
        "--no-first-run",
        f"--user-data-dir={profile}",
    ]
    if os.geteuid() == 0:  # root has no sandbox of the kernel's
        command.append("--no-sandbox")
    command += ["--dump-dom", f"{page.as_uri()}#{fragment}"]
    done = subprocess.run(command, check=True, capture_output=True, timeout=120)
    return done.stdout.decode("utf-8")


@dataclass
class Tree(HTMLParser):
    """The tags of a page."""

    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    @classmethod
    def of(cls, text: str) -> Tree:
        """The tags of ``text``."""
        tree = cls()
        tree.feed(text)
        return tree

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def group(self) -> list[dict[str, str | None]]:
        """The attributes of the rows that are shown."""
        return [
            attrs
            for tag, attrs in self.tags
            if tag == "article" and "data-tag" in attrs and "hidden" not in attrs
        ]

    def count(self, name: str) -> int:
        """How many tags there are of this name."""
        return sum(tag == name for tag, _ in self.tags)
