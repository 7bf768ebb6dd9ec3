"""How many documents of a folder can be generated: ``python -m benchmarks.documents DIR``.

Each document is built in a process of its own: whole, then with ``--skip-unsupported``. A summary by outcome and
by the reasons of refusals follows; ``wrong`` is a build that ends in anything but a package or a refusal by name.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

_NAMES = re.compile(r"'[^']*'|\"[^\"]*\"|#/\S+|\d+")
_OUTCOMES = {0: "built", 3: "built with skips", 2: "refused"}


def main() -> int:
    """Build every document of a folder and print the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument(
        "--limit", type=int, default=0, help="only every so many documents that this many remain"
    )
    parser.add_argument(
        "--timeout", type=float, default=120.0, help="seconds for one build (default: %(default)s)"
    )
    given = parser.parse_args()
    documents = sorted(path for path in given.folder.rglob("*") if path.suffix in (".json", ".yaml", ".yml"))
    if given.limit:
        documents = documents[:: max(1, len(documents) // given.limit)]
    outcomes: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for document in documents:
        outcome, seconds, refusals = _build(document, given.timeout)
        outcomes[outcome] += 1
        reasons.update(refusals)
        print(f"{outcome:17} {seconds:6.1f} s  {document.relative_to(given.folder)}", flush=True)
    total = sum(outcomes.values()) or 1
    for outcome, count in outcomes.most_common():
        print(f"{count:6} {count / total:5.0%}  {outcome}")
    for reason, count in reasons.most_common(20):
        print(f"{count:6} documents: {reason}")
    return 1 if outcomes["wrong"] else 0


def _build(document: Path, timeout: float) -> tuple[str, float, set[str]]:
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        reasons: set[str] = set()
        outcome = "wrong"
        for more in ((), ("--skip-unsupported",)):
            command = [
                sys.executable,
                "-m",
                "generator",
                "build",
                "--spec",
                str(document),
                "--package",
                "built",
            ]
            try:
                done = subprocess.run(
                    [*command, "--output", f"{folder}/out", *more],
                    capture_output=True,
                    text=True,
                    timeout=timeout,
                    check=False,
                )
            except subprocess.TimeoutExpired:
                return "too slow", time.perf_counter() - start, reasons
            outcome = _OUTCOMES.get(done.returncode, "wrong")
            if "defect of the generator" in done.stderr or "Traceback" in done.stderr:
                outcome = "wrong"
            if outcome != "refused":
                break
            reasons |= {
                _NAMES.sub("...", line.partition(": ")[2].partition(": ")[2])
                for line in done.stderr.splitlines()
                if line.startswith("error: ")
            }
    return outcome, time.perf_counter() - start, reasons


if __name__ == "__main__":
    raise SystemExit(main())
