"""``python -m tests.generator.goldens [--write] [NAME ...]``: compare the goldens, or rewrite them."""

from __future__ import annotations

import argparse
import difflib
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.common.errors import GeneratorError

from . import DOCUMENTS, EXPECTED, generated, kept, matters


def differences(name: str, before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[str]:
    """The unified difference between two sets of files."""
    for path in sorted({*before, *after}):
        yield from difflib.unified_diff(
            before.get(path, "").splitlines(keepends=True),
            after.get(path, "").splitlines(keepends=True),
            f"expected/{name}/{path}" if path in before else "/dev/null",
            f"generated/{name}/{path}" if path in after else "/dev/null",
        )


def _write(name: str, files: Mapping[str, str]) -> None:
    shutil.rmtree(EXPECTED / name, ignore_errors=True)
    for path, text in files.items():
        target = EXPECTED / name / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8", newline="\n")


def main() -> int:
    """Run the command; 1 when something differs and was not rewritten."""
    parser = argparse.ArgumentParser(prog="python -m tests.generator.goldens", description=__doc__)
    parser.add_argument("--write", action="store_true", help="rewrite what is expected")
    parser.add_argument("names", nargs="*", metavar="NAME", help="documents (default: all)")
    given = parser.parse_args()
    unknown = sorted(set(given.names) - DOCUMENTS.keys())
    if unknown:
        parser.error(f"there is no document {', '.join(unknown)}; there are {', '.join(DOCUMENTS)}")
    status = 0
    with tempfile.TemporaryDirectory(prefix="goldens-") as folder:
        for name in given.names or DOCUMENTS:
            try:
                made = matters(name, generated(name, Path(folder)))
            except GeneratorError as error:
                print(f"{name}: refused\n{error}", file=sys.stderr)
                status = 1
                continue
            different = list(differences(name, kept(name), made))
            if given.write and different:
                _write(name, made)
                print(f"{name}: rewritten")
            elif different:
                status = 1
                sys.stdout.writelines(different)
    if given.write and not given.names:
        for stale in sorted(path for path in EXPECTED.iterdir() if path.name not in DOCUMENTS):
            shutil.rmtree(stale)
            print(f"{stale.name}: removed")
    return status


if __name__ == "__main__":
    sys.exit(main())
