"""The progress of a list, and its progress bar on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from oas_runtime.errors import ConfigurationError

from .ledger import STATES, State

Show = Literal["auto", "always", "never"]


@dataclass(frozen=True, slots=True)
class Progress:
    """The progress of a list.

    Attributes:
        done: The number of calls that have ended.
        total: The length of the list, or None where it has none (a generator).
        ends: The number of calls for each outcome.
    """

    done: int
    total: int | None
    ends: Mapping[State, int]


OnProgress = Callable[[Progress], object]


@contextmanager
def progress_observer(show: Show, on_progress: OnProgress | None) -> Generator[OnProgress | None]:
    """Calls ``on_progress``, and updates an optional bar."""
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
        TextColumn("{task.fields[counts]}"),
    )
    with Bars(*columns, console=Console(stderr=True)) as bars:
        task = bars.add_task("sent", total=None, counts="")

        def observe(progress: Progress) -> None:
            counts = ", ".join(f"{progress.ends[end]:,} {end}" for end in STATES if progress.ends.get(end))
            bars.update(task, completed=progress.done, total=progress.total, counts=counts)
            if on_progress is not None:
                on_progress(progress)

        yield observe
