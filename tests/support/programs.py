"""Programs of the operating system that some tests start, and the packages that provide them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from importlib.util import find_spec

import pytest


@dataclass(frozen=True)
class Program:
    """A program under any of its names, and its Debian package."""

    package: str
    names: tuple[str, ...]

    def find(self) -> str | None:
        """Return the path of the program; ``None`` if it is not installed."""
        return next(filter(None, map(shutil.which, self.names)), None)

    def require(self) -> str:
        """Return the path of the program; skips the test if it is not installed."""
        path = self.find()
        if path is None:
            pytest.skip(f"{_PREFIX}{self.package}")
        return path


@dataclass(frozen=True)
class Library:
    """A library that only some tests need, and its file of requirements."""

    module: str
    requirements: str

    def require(self) -> None:
        """Skip the test if the library is not installed."""
        if find_spec(self.module) is None:
            pytest.skip(f"{_LIBRARY}{self.requirements}")

    def require_module(self) -> None:
        """Skip all tests of a module if the library is not installed."""
        if find_spec(self.module) is None:
            pytest.skip(f"{_LIBRARY}{self.requirements}", allow_module_level=True)


_PREFIX = "needs the program "
_LIBRARY = "needs the libraries of "
OFFICIAL_SDK = Library("vonage", "requirements/official.txt")
NODE = Program("nodejs", ("node", "nodejs"))
REDIS = Program("redis-server", ("redis-server",))
BROWSER = Program("chromium", ("chromium", "chromium-browser", "google-chrome", "chrome"))


def summary(reasons: list[str]) -> str | None:
    """Describe the tests skipped for ``reasons``: their number, and the packages to install."""
    counts: dict[str, int] = {}
    files: set[str] = set()
    for reason in reasons:
        package, file = reason.partition(_PREFIX)[2], reason.partition(_LIBRARY)[2]
        if package:
            counts[package] = counts.get(package, 0) + 1
        if file:
            files.add(file)
    parts = [
        f"{count} need{'s' if count == 1 else ''} {package}" for package, count in sorted(counts.items())
    ]
    lines = []
    if parts:
        lines.append(f"skipped: {', '.join(parts)}; to run them: apt-get install {' '.join(sorted(counts))}")
    for file in sorted(files):
        lines.append(
            f"skipped: what needs the libraries of {file}; to run it: python requirements/install.py {file}"
        )
    return "\n".join(lines) or None
