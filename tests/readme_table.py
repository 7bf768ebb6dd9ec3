"""The README's table of operations, made from the generated package: ``python -m tests.readme_table --write``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
_BEGIN = "<!-- operations: written by `make generate` -->"
_END = "<!-- end of operations -->"


def table() -> str:
    """A row for each tag of the effective document: its operations, and iterators over what they list."""
    document = json.loads((ROOT / "generated" / "vonage_api" / "openapi.json").read_text("utf-8"))
    tags = {
        operation["operationId"]: operation["tags"][0]
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and operation.get("tags")
    }
    found: dict[str, set[str]] = {tag["name"]: set() for tag in document.get("tags", [])}
    head, *lines = (ROOT / "generated" / "MANIFEST.tsv").read_text("utf-8").splitlines()
    for line in lines:
        if line.startswith("#"):
            continue
        row = dict(zip(head.split("\t"), line.split("\t"), strict=True))
        calls = found.setdefault(tags[row["operation_id"]], set())
        calls.add(row["call"])
        if paging := row.get("paging"):
            calls.add(f"{row['call'].partition('.')[0]}.{paging.partition('(')[0]}")
    rows = [
        f"| {tag} | {', '.join(f'`{call}`' for call in sorted(calls)) or 'none in the document yet'} |"
        for tag, calls in sorted(found.items())
    ]
    return "\n".join(["| tag | operations |", "|---|---|", *rows])


def written(readme: str) -> str:
    """The README with the table of today."""
    before, begin, rest = readme.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not begin or not end:
        raise ValueError(f"README.md needs the lines {_BEGIN} and {_END}")
    return f"{before}{begin}\n\n{table()}\n\n{end}{after}"


def main(arguments: list[str]) -> int:
    """Write the table (``--write``), or tell by the exit status whether it is the one of today."""
    readme = README.read_text("utf-8")
    if "--write" in arguments:
        if written(readme) != readme:
            README.write_text(written(readme), "utf-8", newline="\n")
        return 0
    return 0 if written(readme) == readme else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
