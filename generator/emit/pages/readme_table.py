"""Tables of the documentation that the generator writes: operations in the README, extensions in CONTRIBUTING.

``python -m generator.emit.pages.readme_table`` writes both.
"""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import Any

from ...common.json_values import is_object
from ...extensions import registry

_BEGIN = "<!-- operations: written by `make generate` -->"
_END = "<!-- end of operations -->"
_EXTENSIONS_BEGIN = "<!-- extensions: written by `make generate` -->"
_EXTENSIONS_END = "<!-- end of extensions -->"


def table(generated: Path, package: str) -> str:
    """Return a table with a row for each tag of the document: its operations, iterators and waiters."""
    document: dict[str, Any] = json.loads((generated / package / "openapi.json").read_text("utf-8"))
    tags: dict[str, str] = {}
    for item in document["paths"].values():
        for operation in filter(is_object, item.values()):
            if operation.get("tags"):
                tags[operation["operationId"]] = operation["tags"][0]
    calls_of_tag: dict[str, set[str]] = {tag["name"]: set() for tag in document.get("tags", [])}
    head, *lines = (generated / "MANIFEST.tsv").read_text("utf-8").splitlines()
    for line in lines:
        if line.startswith("#"):
            continue
        row = dict(zip(head.split("\t"), line.split("\t"), strict=True))
        calls = calls_of_tag.setdefault(tags.get(row["operation_id"], "no tag"), set())
        calls.add(row["call"])
        for method in filter(None, (row.get("paging"), row.get("waiter"))):
            calls.add(f"{row['call'].partition('.')[0]}.{method.partition('(')[0]}")
    rows = [
        f"| {_cell(tag)} | {', '.join(f'`{call}`' for call in sorted(calls)) or 'none in the document yet'} |"
        for tag, calls in sorted(calls_of_tag.items())
    ]
    return "\n".join(["| tag | operations |", "|---|---|", *rows])


def _cell(text: str) -> str:
    """Escape a document's text for a table cell in Markdown."""
    return escape(" ".join(text.split()), quote=False).replace("|", "\\|")


def has_place(readme: str) -> bool:
    """Whether the text has the markers for the table."""
    return _BEGIN in readme and _END in readme.partition(_BEGIN)[2]


def written(readme: str, generated: Path, package: str) -> str:
    """Return the README with the current table of operations. Raises ``ValueError`` without the markers."""
    return _between(readme, _BEGIN, _END, table(generated, package))


def with_extensions(contributing: str) -> str:
    """Return CONTRIBUTING with the current table of extensions. Raises ``ValueError`` without the markers."""
    return _between(contributing, _EXTENSIONS_BEGIN, _EXTENSIONS_END, registry.table())


def _between(text: str, begin: str, end: str, table: str) -> str:
    before, opening, rest = text.partition(begin)
    _, ended, after = rest.partition(end)
    if not opening or not ended:
        raise ValueError(f"the text needs the lines {begin} and {end}")
    return f"{before}{begin}\n\n{table}\n\n{end}{after}"


def main() -> None:
    """Write both tables of this project."""
    readme, contributing = Path("README.md"), Path("CONTRIBUTING.md")
    text = written(readme.read_text("utf-8"), Path("generated"), "vonage_api")
    readme.write_text(text, "utf-8", newline="\n")
    contributing.write_text(with_extensions(contributing.read_text("utf-8")), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
