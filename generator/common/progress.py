"""Progress of a build: a bar on a terminal, nothing at all anywhere else."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Protocol


class Progress(Protocol):
    """What a build reports while it works."""

    def step(self, name: str) -> None:
        """The next step begins."""
        ...


class Silent:
    """Reports nothing."""

    def step(self, name: str) -> None:
        """Nothing is shown."""


@contextmanager
def shown(steps: int) -> Generator[Progress]:
    """A progress bar on standard error where that is a terminal; else silence."""
    if not sys.stderr.isatty():
        yield Silent()
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description:<24}"), BarColumn(), TimeElapsedColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("starting", total=steps)

        class Shown:
            def step(self, name: str) -> None:
                bar.update(task, description=name, advance=1, refresh=True)

        yield Shown()
