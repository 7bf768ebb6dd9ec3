"""The mutation proof: no change of the document goes by unnoticed.

For each kind of change: the stale output is not what the changed document gives (what ``check``
compares), the regenerated difference shows the change and is small, the contract tests of the changed
document fail against the stale package, and pass against the regenerated one.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
import yaml

from tests.support import ROOT

from .mutations import MUTATIONS, Mutation
from .oracle.document import Document
from .oracle.findings import Finding, report
from .proof import Proof, Proven, mutated, prove

_BY_KIND = {mutation.kind: mutation for mutation in MUTATIONS}


_QUICK = list(_BY_KIND)[::12]
"""Of each of the modules of ``mutations`` some kinds; every kind with ``--deep``."""


@pytest.mark.parametrize(
    "kind", [pytest.param(kind, marks=[] if kind in _QUICK else [pytest.mark.deep]) for kind in _BY_KIND]
)
def test_a_change_is_noticed(
    kind: str,
    proven: Callable[[str], Proven],
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    mutation = _BY_KIND[kind]
    proof = prove(mutation, proven(mutation.base), tmp_path)
    record_property("mutation", _row(mutation, proof))
    assert proof.difference, "check finds no difference between the stale output and the changed document"
    for text in mutation.shows:
        assert any(text in line for line in proof.changed), f"no changed line of the output has {text!r}"
    assert proof.files <= mutation.files, f"{proof.files} files change:\n{proof.difference[:4000]}"
    assert proof.lines <= mutation.lines, f"{proof.lines} lines change:\n{proof.difference[:4000]}"
    static, dynamic = {finding.kind for finding in proof.static}, {finding.kind for finding in proof.dynamic}
    assert static | dynamic, "the contract tests of the changed document pass against the stale package"
    assert static >= set(mutation.static), f"seen without a call: {sorted(static)}"
    assert dynamic >= set(mutation.dynamic), f"seen by calling: {sorted(dynamic)}"
    if mutation.text_only:
        assert not dynamic, f"a change of texts alone is seen by calling: {sorted(dynamic)}"
    assert not proof.regenerated, f"the regenerated package differs:\n{report(proof.regenerated)}"


def _row(mutation: Mutation, proof: Proof) -> str:
    order = list(_BY_KIND).index(mutation.kind)
    seen = [f"texts: {', '.join(_kinds(proof.static))}" if mutation.text_only else ""]
    if not mutation.text_only:
        seen = [
            f"{name}: {', '.join(kinds)}"
            for name, kinds in (("static", _kinds(proof.static)), ("calls", _kinds(proof.dynamic)))
            if kinds
        ]
    size = f"{proof.files} f {proof.lines:3} l"
    return f"{order:03}|{mutation.kind:52} {size:>13}  {'; '.join(seen)}"


def _kinds(findings: Iterable[Finding]) -> list[str]:
    return sorted({finding.kind for finding in findings})


def test_there_are_enough_kinds() -> None:
    assert len(_BY_KIND) == len(MUTATIONS) >= 40
    assert sum(not mutation.text_only for mutation in MUTATIONS) >= 40


@pytest.mark.parametrize(
    "kind",
    ["server of an operation moved", pytest.param("enum of a parameter changed", marks=pytest.mark.deep)],
)
def test_the_commands_notice_too(
    kind: str, published: Document, pytestconfig: pytest.Config, overlays: Path, tmp_path: Path
) -> None:
    """``generator check`` and the contract tests themselves, run as a person runs them."""
    changed = tmp_path / "changed.yaml"
    changed.write_text(yaml.safe_dump(mutated(published.data, _BY_KIND[kind]), sort_keys=False), "utf-8")
    package: Path = pytestconfig.getoption("--contract-package")
    check = _run("generator", "check", "--spec", changed, "--overlays", overlays, "--output", package.parent)
    assert check.returncode == 1, check.stdout + check.stderr
    assert "+++ " in check.stdout
    options = ("--contract-spec", changed, "--contract-overlays", overlays, "--contract-package", package)
    tests = _run("pytest", "-q", "-p", "no:cacheprovider", "tests/contract/test_static.py", *options)
    assert tests.returncode == 1, tests.stdout + tests.stderr
    assert "the package is not what the document says" in tests.stdout


def _run(module: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", module, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
