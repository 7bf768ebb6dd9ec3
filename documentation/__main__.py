"""``python -m documentation pages DIR`` writes the pages; ``check SITE`` checks the site that was built of them."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path


def main() -> int:
    """Run one of the two commands."""
    parser = argparse.ArgumentParser(prog="python -m documentation", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    pages = commands.add_parser("pages", help="write the pages and the configuration of the site generator")
    pages.add_argument("folder", type=Path, help="is replaced")
    check = commands.add_parser(
        "check", help="copy the Markdown beside the pages of a built site, and check its links"
    )
    check.add_argument("folder", type=Path, help="what `pages` wrote; the site is in it")
    arguments = parser.parse_args()
    if arguments.command == "pages":
        from .build import build
        from .plan import Source

        print(f"documentation: {len(build(arguments.folder, Source.load()))} pages in {arguments.folder}")
        return 0
    from .check import problems

    site: Path = arguments.folder / "site"
    for file in sorted((arguments.folder / "docs").rglob("*.md")):
        shutil.copyfile(file, site / file.relative_to(arguments.folder / "docs"))
    lines = list(problems(site))
    print("\n".join(lines), file=sys.stderr)
    number = len(list(site.rglob("*.html")))
    print(f"documentation: {site} has {number} pages, {len(lines)} problems")
    return 1 if lines or not number else 0


if __name__ == "__main__":
    sys.exit(main())
