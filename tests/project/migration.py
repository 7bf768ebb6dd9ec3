"""The table of ``docs/migrating.md``, from ``docs/migrating.tsv``: ``python -m tests.project.migration`` writes it."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "migrating.md"
DATA = ROOT / "docs" / "migrating.tsv"


@dataclass(frozen=True)
class Row:
    """A method of the official SDK, the call of this client, and a note."""

    official: str
    here: str
    note: str


def rows() -> list[Row]:
    """All methods."""
    with DATA.open(encoding="utf-8", newline="") as file:
        return [Row(*line) for line in list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]]


def with_table(text: str) -> str:
    """The page with its table written anew."""
    lines = ["| `vonage` 4.9.1 | here | note |", "|---|---|---|"]
    lines += [f"| `{row.official}` | `{_call(row)}` | {row.note} |" for row in rows()]
    table = "\n".join(lines)
    return re.sub(
        r"(<!-- methods: .*? -->\n).*?(<!-- end of methods -->)",
        lambda match: f"{match[1]}\n{table}\n\n{match[2]}",
        text,
        flags=re.S,
    )


def _call(row: Row) -> str:
    return row.here.replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text("utf-8")), "utf-8")
