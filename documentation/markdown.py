"""Converts text of a document or a docstring to Markdown that no character of it can break."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_CODE = re.compile(r"(``.+?``|`[^`]+`)")


def text(value: str) -> str:
    """Return prose on one line: white space joined, no HTML; code and links of the document stay."""
    pieces = _CODE.split(" ".join(value.split()))
    return "".join(
        piece.replace("``", "`") if index % 2 else piece.replace("&", "&amp;").replace("<", "&lt;")
        for index, piece in enumerate(pieces)
    )


def paragraphs(value: str) -> list[str]:
    """Return prose with its paragraphs and lists."""
    blocks = (block for block in re.split(r"\n\s*\n", value) if block.strip())
    return [_block(block) for block in blocks]


def _block(block: str) -> str:
    lines: list[str] = []
    for line in block.splitlines():
        stripped = line.strip()
        if lines and not re.match(r"([-*+]|\d+[.)]) ", stripped):
            lines[-1] += f" {stripped}"
        else:
            lines.append(stripped)
    return "\n".join(map(text, lines))


def code(value: str) -> str:
    """Return code in a line of text."""
    return f"`` {value} ``" if "`" in value else f"`{value}`"


def fence(language: str, source: str) -> str:
    """Return a block of code; its fence is longer than any inside."""
    longest = max((len(run) for run in re.findall("`+", source)), default=0)
    ticks = "`" * max(3, longest + 1)
    return f"{ticks}{language}\n{source.rstrip()}\n{ticks}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; cells are Markdown already."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines)


def slug(heading: str) -> str:
    """Return the anchor of a heading as the site generator builds it."""
    plain = re.sub(r"[^\w\s-]", "", heading.replace("`", "")).strip().lower()
    return re.sub(r"[-\s]+", "-", plain)
