"""Shows how far a list has come: a bar on a terminal, nothing in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Literal

from oas_runtime.errors import ConfigurationError

from .report import ENDS, Progress

Show = Literal["auto", "always", "never"]
Tell = Callable[[Progress], object]


@contextmanager
def shown(show: Show, on_progress: Tell | None) -> Generator[Tell | None]:
    """What to tell of each step: the caller's function, and a bar where one is wanted."""
    if show not in ("auto", "always", "never"):
        raise ConfigurationError(f"show must be 'auto', 'always' or 'never', not {show!r}.")
    if show == "never" or (show == "auto" and not sys.stderr.isatty()):
        yield on_progress
        return
    try:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bars
    except ImportError:
        if show == "always":
            raise ConfigurationError(
                "A progress bar needs rich: pip install 'vonage-client[progress]'."
            ) from None
        yield on_progress
        return
    columns = (
        TextColumn("sent"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[said]}"),
    )
    with Bars(*columns, console=Console(stderr=True)) as bars:
        task = bars.add_task("sent", total=None, said="")

        def tell(progress: Progress) -> None:
            said = ", ".join(f"{progress.ends[end]} {end}" for end in ENDS if progress.ends.get(end))
            bars.update(task, completed=progress.done, total=progress.total, said=said)
            if on_progress is not None:
                on_progress(progress)

        yield tell
