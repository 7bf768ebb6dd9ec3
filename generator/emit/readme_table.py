"""The README's table of operations, from a generated package: ``python -m generator.emit.readme_table`` writes it."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import Any

from ..common.json_pointer import is_object

_BEGIN = "<!-- operations: written by `make generate` -->"
_END = "<!-- end of operations -->"


def table(generated: Path, package: str) -> str:
    """A row for each tag of the effective document: its operations, and iterators over what they list."""
    document: dict[str, Any] = json.loads((generated / package / "openapi.json").read_text("utf-8"))
    tags: dict[str, str] = {}
    for item in document["paths"].values():
        for operation in filter(is_object, item.values()):
            if operation.get("tags"):
                tags[operation["operationId"]] = operation["tags"][0]
    found: dict[str, set[str]] = {tag["name"]: set() for tag in document.get("tags", [])}
    head, *lines = (generated / "MANIFEST.tsv").read_text("utf-8").splitlines()
    for line in lines:
        if line.startswith("#"):
            continue
        row = dict(zip(head.split("\t"), line.split("\t"), strict=True))
        calls = found.setdefault(tags.get(row["operation_id"], "no tag"), set())
        calls.add(row["call"])
        if paging := row.get("paging"):
            calls.add(f"{row['call'].partition('.')[0]}.{paging.partition('(')[0]}")
    rows = [
        f"| {_cell(tag)} | {', '.join(f'`{call}`' for call in sorted(calls)) or 'none in the document yet'} |"
        for tag, calls in sorted(found.items())
    ]
    return "\n".join(["| tag | operations |", "|---|---|", *rows])


def _cell(text: str) -> str:
    """Text of a document in a cell, in which Markdown finds no cell and no tag."""
    return escape(" ".join(text.split()), quote=False).replace("|", "\\|")


def has_place(readme: str) -> bool:
    """Whether there is a place for the table."""
    return _BEGIN in readme and _END in readme.partition(_BEGIN)[2]


def written(readme: str, generated: Path, package: str) -> str:
    """The README with the table of what is generated. Raises ``ValueError`` for one without a place for it."""
    before, begin, rest = readme.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not begin or not end:
        raise ValueError(f"README.md needs the lines {_BEGIN} and {_END}")
    return f"{before}{begin}\n\n{table(generated, package)}\n\n{end}{after}"


if __name__ == "__main__":
    _readme = Path("README.md")
    _readme.write_text(
        written(_readme.read_text("utf-8"), Path("generated"), "vonage_api"), "utf-8", newline="\n"
    )
