"""The share of documents in a folder that can be generated: ``python -m benchmarks.documents DIR``.

Each document is built in a process of its own, with ``--skip-unsupported``. A summary follows: documents by outcome
(whole, with skips, refused, wrong, too slow), operations in and out, and the reasons of skips and refusals, the
most frequent first. ``wrong`` is a build that ends in anything but a package or a refusal by name. ``--stock``
also runs openapi-python-client as it is and counts the operations that it generates.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from .measure import cpu_of_children

_NAMES = re.compile(r"'[^']*'|\"[^\"]*\"|#/\S+|\d+")
_OUTCOMES = {0: "whole", 3: "with skips", 2: "refused"}
_METHODS = frozenset({"get", "put", "post", "delete", "patch", "head", "options", "trace"})
_PROBLEM = re.compile(
    r"^(?:error|skipped): (?:(?:Left out|Read as any value)\S* ?(?:the \w+ )?)?\S+: (.*)$", re.M
)


@dataclass(slots=True)
class Outcome:
    """The result of one document."""

    name: str = "wrong"
    seconds: float = 0.0
    """CPU time of the build."""
    operations: int = 0
    built: int = 0
    stock: int | None = None
    reasons: set[str] = field(default_factory=set[str])


def main() -> int:
    """Build every document of a folder and print the counts."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument(
        "--limit", type=int, default=0, help="only every so many documents that this many remain"
    )
    parser.add_argument(
        "--timeout", type=float, default=120.0, help="seconds for one build (default: %(default)s)"
    )
    parser.add_argument("--stock", action="store_true", help="run openapi-python-client as it is, too")
    options = parser.parse_args()
    documents = sorted(
        path for path in options.folder.rglob("*") if path.suffix in (".json", ".yaml", ".yml")
    )
    if options.limit:
        documents = documents[:: max(1, len(documents) // options.limit)]
    outcomes: list[Outcome] = []
    for document in documents:
        outcome = _build(document, options.timeout)
        outcome.operations = _operations(document)
        if options.stock:
            outcome.stock = _stock(document, options.timeout)
        outcomes.append(outcome)
        stock = "" if outcome.stock is None else f", stock {outcome.stock}"
        print(
            f"{outcome.name:10} {outcome.seconds:6.1f} s CPU  {outcome.built} of {outcome.operations} operations"
            f"{stock}  {document.relative_to(options.folder)}",
            flush=True,
        )
    _summary(outcomes)
    return 1 if any(outcome.name == "wrong" for outcome in outcomes) else 0


def _summary(outcomes: list[Outcome]) -> None:
    total = len(outcomes) or 1
    names = Counter(outcome.name for outcome in outcomes)
    for name, count in names.most_common():
        print(f"{count:6} {count / total:5.0%}  {name}")
    operations = sum(outcome.operations for outcome in outcomes) or 1
    built = sum(min(outcome.built, outcome.operations) for outcome in outcomes)
    print(f"{built:6} {built / operations:5.1%}  of {operations} operations")
    compared = [outcome for outcome in outcomes if outcome.stock is not None]
    if compared:
        whole = sum((outcome.stock or 0) >= outcome.operations for outcome in compared)
        print(f"{whole:6} {whole / len(compared):5.0%}  whole by the stock tool")
    reasons = Counter(reason for outcome in outcomes for reason in outcome.reasons)
    for reason, count in reasons.most_common(30):
        print(f"{count:6} documents: {reason}")


def _build(document: Path, timeout: float) -> Outcome:
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "generator", "build", "--spec", str(document), "--package", "built"]
        before = cpu_of_children()
        try:
            done = subprocess.run(
                [*command, "--output", f"{folder}/out", "--skip-unsupported"],
                capture_output=True,
                text=True,
                timeout=timeout,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return Outcome("too slow", cpu_of_children() - before)
        outcome.seconds = cpu_of_children() - before
        outcome.name = _OUTCOMES.get(done.returncode, "wrong")
        if "defect of the generator" in done.stderr or "Traceback" in done.stderr:
            outcome.name = "wrong"
        outcome.reasons = {_NAMES.sub("...", reason) for reason in _PROBLEM.findall(done.stderr)}
        manifest = Path(folder, "out", "MANIFEST.tsv")
        if manifest.exists():
            lines = manifest.read_text("utf-8").splitlines()[1:]
            outcome.built = sum(not line.startswith("#") for line in lines)
    return outcome


def _operations(document: Path) -> int:
    text = document.read_text("utf-8", errors="replace")
    try:
        data: Any = json.loads(text) if document.suffix == ".json" else yaml.safe_load(text)
    except (ValueError, yaml.YAMLError):
        return 0
    return sum(1 for _ in _methods(data))


def _methods(data: Any) -> Iterator[str]:
    paths = data.get("paths") if isinstance(data, dict) else None
    for item in paths.values() if isinstance(paths, dict) else ():
        if isinstance(item, dict):
            yield from (method for method in item if method in _METHODS)


def _stock(document: Path, timeout: float) -> int:
    """Return the number of operations that openapi-python-client generates."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder, "out")
        command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", str(document)]
        try:
            subprocess.run(
                [*command, "--meta", "none", "--output-path", str(output)],
                capture_output=True,
                timeout=timeout,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return 0
        return sum(path.name != "__init__.py" for path in output.glob("api/*/*.py"))


if __name__ == "__main__":
    raise SystemExit(main())
