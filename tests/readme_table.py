"""The README's table of operations, made from the generated package: ``python -m tests.readme_table --write``."""

from __future__ import annotations

import sys
from pathlib import Path

from generator.emit import readme_table

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"


def written(readme: str) -> str:
    """The README with the table of today."""
    return readme_table.written(readme, ROOT / "generated", "vonage_api")


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
