"""Programs of the operating system that some tests start, and which package brings an absent one."""

from __future__ import annotations

import shutil
from dataclasses import dataclass

import pytest


@dataclass(frozen=True)
class Program:
    """A program under any of its names, and the Debian package that installs it."""

    package: str
    names: tuple[str, ...]

    def find(self) -> str | None:
        """The path of the program; ``None`` where it is not installed."""
        return next(filter(None, map(shutil.which, self.names)), None)

    def require(self) -> str:
        """The path of the program; skips the test where it is not installed."""
        path = self.find()
        if path is None:
            pytest.skip(f"{_PREFIX}{self.package}")
        return path


_PREFIX = "needs the program "
REDIS = Program("redis-server", ("redis-server",))
BROWSER = Program("chromium", ("chromium", "chromium-browser", "google-chrome", "chrome"))


def summary(reasons: list[str]) -> str | None:
    """One line on the tests that were skipped for ``reasons``: how many, and what to install."""
    counts: dict[str, int] = {}
    for reason in reasons:
        package = reason.partition(_PREFIX)[2]
        if package:
            counts[package] = counts.get(package, 0) + 1
    if not counts:
        return None
    parts = [
        f"{count} need{'s' if count == 1 else ''} {package}" for package, count in sorted(counts.items())
    ]
    return f"skipped: {', '.join(parts)}; to run them: apt-get install {' '.join(sorted(counts))}"
