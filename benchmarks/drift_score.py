"""The drift report compared with oasdiff's: ``python -m benchmarks.drift_score DIR``.

``DIR`` holds ``oasdiff/<case>/{base.yaml,revision.yaml,expected.json}``, ``history/<api>/NNN.yml`` and
``checks.tsv``. Nothing of it is part of this project.
"""

from __future__ import annotations

import argparse
import copy
import csv
import itertools
import json
import re
import sys
import time
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from generator.drift.compare.documents import compare
from generator.drift.inputs import document_versions
from generator.drift.model.deviations import deviations
from generator.drift.model.finding import Finding
from generator.drift.model.lifecycle import Policy
from generator.drift.report import report as drift_report
from generator.source import reader as source_reader
from tests.generator.drift import pairs

_RANK = {"INFO": 0, "WARN": 1, "ERR": 2}
_KINDS = ("existence", "requiredness", "type", "values")


def _findings(case: Path, expected: dict[str, Any]) -> list[Finding]:
    old, new = (source_reader.load(case / name).data for name in ("base.yaml", "revision.yaml"))
    today = date.fromisoformat(expected["today"]) if expected["today"] else date.today()
    scope = expected["scope"]
    if scope != "all":  # a check of oasdiff also reports ids of other checks
        scope = {*scope, *(change["id"] for change in expected["changes"])}
    return [
        finding
        for finding in compare(old, new, today, by_meaning=False, policy=_policy(expected["options"]))
        if finding.common
        and (scope == "all" or finding.id in scope)
        and _RANK[finding.level] >= _RANK[expected["min_level"]]
    ]


def _policy(options: list[str]) -> Policy:
    policy = Policy()
    for option in options:
        if days := re.search(r"WithDeprecation\((\d+), ?(\d+)\)", option):
            policy = replace(policy, beta_days=int(days[1]), stable_days=int(days[2]))
        elif level := re.search(r"StabilityLevel=(\w+)", option):
            policy = replace(policy, level=level[1])
    return policy


def _agrees(expected: dict[str, Any], findings: list[Finding]) -> bool:
    wanted = Counter((change["id"], change["level"]) for change in expected["changes"])
    have = Counter((finding.id, finding.level) for finding in findings)
    if any(name in {finding.id for finding in findings} for name in expected["absent"]):
        return False
    return have == wanted if expected["exhaustive"] else not wanted - have


def _cases(folder: Path, verbose: bool) -> None:
    kinds = {row["id"]: row["kind"] for row in csv.DictReader((folder / "checks.tsv").open(), delimiter="\t")}
    versions: Counter[str] = Counter()
    tally: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    skip = deviations()
    for case in sorted((folder / "oasdiff").iterdir()):
        expected = json.loads((case / "expected.json").read_text())
        try:
            findings = _findings(case, expected)
        except Exception as error:  # noqa: BLE001 - the score goes on
            print(f"  CRASH {case.name}: {error!r}")
            findings = []
        good = _agrees(expected, findings)
        modern = "3.1" in (case / "base.yaml").read_text()[:4000].split("openapi:")[-1][:8]
        group = f"{'exhaustive' if expected['exhaustive'] else 'subset'} {'3.1' if modern else '3.0'}"
        versions[group] += 1
        names = [group]
        if expected["exhaustive"] and not modern:
            names += [
                f"  of {kind}" for kind in {kinds.get(change["id"], "?") for change in expected["changes"]}
            ]
        if expected["exhaustive"]:
            names += _verdict(expected, findings, tally, skip, case.name, verbose)
        for name in names:
            tally[name][0] += int(good)
            tally[name][1] += 1
        if not good and verbose:
            print(f"  {case.name} ({group})")
            print(f"    wanted {sorted((change['id'], change['level']) for change in expected['changes'])}")
            print(f"    found  {sorted((finding.id, finding.level) for finding in findings)}")
    for name in sorted(tally):
        right, of = tally[name]
        print(f"{name:28} {right:4} of {of:4}  {100 * right / of:5.1f} %")


def _verdict(
    expected: dict[str, Any],
    findings: list[Finding],
    tally: dict[str, list[int]],
    skip: dict[str, str],
    name: str,
    verbose: bool,
) -> list[str]:
    if any(item["id"] in skip for item in expected["changes"]) or any(item.id in skip for item in findings):
        tally["verdict: deviates on purpose"][1] += 1
        tally["verdict: deviates on purpose"][0] += 1
        return []
    breaking = any(change["level"] == "ERR" for change in expected["changes"])
    ours = any(finding.worst == "breaking" for finding in findings)
    if breaking != ours and verbose:
        print(f"  VERDICT {name}: wanted {breaking}, {[(e.id, e.deployed, e.upgrade) for e in findings]}")
    tally["verdict"][0] += breaking == ours
    tally["verdict"][1] += 1
    return []


_TEXTS = frozenset({"description", "summary", "title", "example", "examples", "externalDocs", "$comment"})
_NAMES = frozenset({"properties", "schemas", "patternProperties", "responses", "headers", "parameters"})


def _without_texts(value: Any, named: bool = False) -> Any:
    """Return the document without texts, version and extensions; independent of the scored code."""
    if isinstance(value, dict):
        return {
            key: _without_texts(member, key in _NAMES and not named)
            for key, member in value.items()
            if named or not (key in _TEXTS or key.startswith("x-") or key == "info")
        }
    return [_without_texts(item) for item in value] if isinstance(value, list) else value


def _text_only(data: list[Any]) -> tuple[int, int, int]:
    """Count pairs that differ only in texts: all, those with a breaking row, and those with any row."""
    pairs = [
        (old, new) for old, new in itertools.pairwise(data) if _without_texts(old) == _without_texts(new)
    ]
    comparisons = [compare(old, new) for old, new in pairs]
    breaking = sum(any(finding.worst == "breaking" for finding in findings) for findings in comparisons)
    return len(pairs), breaking, sum(bool(findings) for findings in comparisons)


def _histories(folder: Path) -> None:
    for api in sorted((folder / "history").iterdir()):
        if not api.is_dir():
            continue
        files = sorted(api.glob("*.yml"))
        data = []
        for file in files:
            try:
                data.append(source_reader.load(file).data)
            except Exception as error:  # noqa: BLE001
                print(f"  {file.name}: unreadable {str(error)[:80]}")
        worst: Counter[str] = Counter()
        start = time.perf_counter()
        for old, new in itertools.pairwise(data):
            findings = compare(old, new)
            worst[
                min(
                    (finding.worst for finding in findings),
                    key=("breaking", "risky", "safe").index,
                    default="none",
                )
            ] += 1
        same, breaking, any_row = _text_only(data)
        print(f"{api.name:18} text alone in {same} pairs: {breaking} with a breaking row, {any_row} with any")
        print(f"{api.name:18} {len(data)} revisions, {dict(worst)}, {time.perf_counter() - start:.2f} s")


def _speed() -> None:
    """Return the seconds for our own document and one of 4,000 operations, including the page."""
    root = Path(__file__).resolve().parents[1]
    old = document_versions.read(str(root / document_versions.SPEC), root)
    new = copy.deepcopy(old.document)
    new["paths"]["/v1/calls"]["post"]["deprecated"] = True
    _timed("our own document", old, replace(old, document=new))
    whole = {**old.document, "paths": {}}
    for at in range(4000 // sum(map(len, old.document["paths"].values())) + 1):
        for path, item in copy.deepcopy(old.document["paths"]).items():
            for operation in item.values():
                if isinstance(operation, dict) and "operationId" in operation:
                    operation["operationId"] += f"Of{at}"
                    operation.pop("x-outcome-check", None)
                    operation.pop("x-pagination", None)
                    operation.pop("x-python-name", None)
            whole["paths"][f"/copy{at}{path}"] = item
    new = copy.deepcopy(whole)
    for at, item in enumerate(new["paths"].values()):
        for operation in item.values():
            if isinstance(operation, dict) and at % 20 == 0:
                operation["deprecated"] = True
    count = sum(map(len, whole["paths"].values()))
    _timed(f"{count} operations", replace(old, document=whole), replace(old, document=new))


def _timed(name: str, old: document_versions.DocumentVersion, new: document_versions.DocumentVersion) -> None:
    start = time.process_time()
    rows = drift_report.make(old, new).changes
    print(f"{name}: {len(rows)} rows, {time.process_time() - start:.2f} s without reading the files")


def _pairs(folder: Path, verbose: bool) -> None:
    """Compare our labelled pairs, and those of the history: agreement with both ratings and the version."""
    for name, counts in (
        ("refactorings", pairs.refactorings()),
        ("compositions", pairs.compositions()),
        ("history", pairs.history(folder / "history")),
    ):
        right: Counter[str] = Counter()
        for pair in counts:
            report = drift_report.make(*pairs.versions(pair))
            worst = [
                min((getattr(change, key) for change in report.changes), key=_VERDICTS.index, default="safe")
                for key in ("deployed", "upgrade")
            ]
            bump = report.version[0]
            agrees = (worst[0] == pair.deployed, worst[1] == pair.upgrade, pair.bump in ("-", bump))
            right.update(pairs=1, deployed=agrees[0], upgrade=agrees[1], bump=agrees[2])
            if verbose and not all(agrees):
                print(f"  {name}: {pair.name}: {pair.deployed}/{pair.upgrade}/{pair.bump}, is {worst} {bump}")
        scores = ", ".join(f"{key} {right[key]}" for key in ("deployed", "upgrade", "bump"))
        print(f"{name:28} {scores} of {right['pairs']}")


_VERDICTS = ("breaking", "risky", "safe")


def main() -> int:
    """Print the score."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.drift_score", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--verbose", action="store_true", help="show each case that differs")
    given = parser.parse_args()
    _cases(given.folder, given.verbose)
    _pairs(given.folder, given.verbose)
    _histories(given.folder)
    _speed()
    return 0


if __name__ == "__main__":
    sys.exit(main())
