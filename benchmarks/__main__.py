"""Runs the benchmarks and prints one table: ``python -m benchmarks``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator

from rich.console import Console
from rich.table import Table

from . import client, facts, faults, generation, load, results
from .measure import CommandFailedError, Row

SIZES = (250, 1_000, 4_000)


def _suites(quick: bool, sizes: tuple[int, ...]) -> dict[str, Callable[[], Iterator[Row]]]:
    rounds = 5 if quick else 15
    return {
        "import": lambda: client.imports(rounds),
        "call": lambda: client.requests(100 if quick else 400, rounds),
        "decode": lambda: client.decoding(rounds),
        "load": lambda: load.rows(2_000 if quick else 5_000, 1 if quick else 3),
        "seed": lambda: generation.seed(3 if quick else 7),
        "growth": lambda: generation.growth(sizes, 1 if quick else 3),
    }


def _facts() -> Table:
    table = Table(title="Facts, as observed just now")
    for heading in ("what", "vonage-client", "vonage (official)"):
        table.add_column(heading)
    for fact in (*facts.facts(), *load.growth(20_000)):
        table.add_row(*fact)
    return table


def _faults(quick: bool) -> Table:
    table = Table(title="One call each, under every fault of tests/faults: how it ended")
    for heading in ("what came of it", *faults.CLIENTS.values()):
        table.add_column(heading, justify="left" if heading.startswith("what") else "right")
    for row in faults.table(quick):
        table.add_row(*row)
    return table


def _time(seconds: float) -> str:
    for factor, unit in ((1, "s"), (1e3, "ms"), (1e6, "µs")):
        if seconds * factor >= 1:
            return f"{seconds * factor:.3g} {unit}"
    return f"{seconds * 1e9:.3g} ns"


def _cells(row: Row) -> tuple[str, ...]:
    target = "" if row.target is None else f"{row.target:g}x"
    verdict = {True: "met", False: "MISSED", None: ""}[row.met]
    times = (_time(row.ours), _time(row.theirs), f"{row.ratio:.2f}x")
    return (row.what, row.against, *times, target, verdict, row.note)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    names = (*_suites(True, ()), "facts", "faults")
    parser.add_argument(
        "suite", nargs="*", choices=[*names, []], help=f"which to run (default: all of {', '.join(names)})"
    )
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    parser.add_argument(
        "--largest", type=int, default=max(SIZES), metavar="N", help="operations at most, for 'growth'"
    )
    given = parser.parse_args()
    suites = _suites(given.quick, tuple(size for size in SIZES if size <= given.largest))
    progress = Console(stderr=True)
    table = Table(title="Side by side, medians of pairs measured in turn")
    for heading in ("what", "against", "ours", "theirs", "ratio", "at most", "", "measured"):
        table.add_column(
            heading, justify="right" if heading in ("ours", "theirs", "ratio", "at most") else "left"
        )
    chosen = given.suite or names
    failure = ""
    missed: list[str] = []
    measured: list[Row] = []
    for name in (suite for suite in chosen if suite in suites):
        progress.print(f"measuring: {name}")
        try:
            for row in suites[name]():
                progress.print(f"  {row.what}: {row.ratio:.2f}x {row.against}", highlight=False)
                table.add_row(*_cells(row))
                measured.append(row)
                if row.met is False:
                    why = row.why or "no known reason: measure again on an idle machine"
                    missed.append(f"MISSED {row.what} ({row.against}): {why}")
        except CommandFailedError as error:
            # Earlier results are still shown.
            failure = f"{name}: {error}"
            progress.print(failure, markup=False)
    console = Console(width=None if sys.stdout.isatty() else 140)
    if table.rows:
        console.print(table)
    if measured:
        results.write(measured)
    for line in missed:
        console.print(line, markup=False, highlight=False)
    if "facts" in chosen:
        console.print(_facts())
    if "faults" in chosen:
        progress.print("playing: faults (some minutes: what hangs is waited for)")
        console.print(_faults(given.quick))
    return 1 if failure else 0


if __name__ == "__main__":
    sys.exit(main())
