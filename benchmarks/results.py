"""The last table of ratios, in ``results.md``: quoted by the documentation and compared by a test."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Iterable
from pathlib import Path

from .measure import Row

FILE = Path(__file__).with_suffix(".md")
_HEAD = """# Ratios, as measured last

CPU or wall time of this client over that of the other side, measured in turn; medians. Written by `make bench`, which
measures again what it is asked for and keeps the other rows.

| what | against | ratio | at most | | measured |
|---|---|--:|--:|---|---|
"""


def rows(text: str) -> dict[tuple[str, str], str]:
    """Return the lines of the table in the file, by subject and comparison."""
    lines = [line for line in text.splitlines() if line.startswith("| ") and "| ratio |" not in line]
    return {(cells[1].strip(), cells[2].strip()): line for line in lines for cells in [line.split("|")]}


def ratios(text: str) -> dict[tuple[str, str], str]:
    """Return the ratios in the file (``0.47x``)."""
    return {key: re.findall(r"[\d.]+x", line)[0] for key, line in rows(text).items()}


def write(measured: Iterable[Row]) -> None:
    """Write the rows into the file in place of those with the same name."""
    kept = rows(FILE.read_text("utf-8")) if FILE.exists() else {}
    machine = f"Python {platform.python_version()}, {os.cpu_count()} cores"
    for row in measured:
        target = "" if row.target is None else f"{row.target:g}x"
        verdict = {True: "met", False: "MISSED", None: ""}[row.met]
        cells = (row.what, row.against, f"{row.ratio:.2f}x", target, verdict, f"{row.note}; {machine}")
        kept[row.what, row.against] = f"| {' | '.join(cells)} |"
    FILE.write_text(_HEAD + "\n".join(kept.values()) + "\n", "utf-8", newline="\n")
