"""The goldens: what each small document gives, and what each trap is answered with."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import pytest

from generator.cli import main
from generator.pipeline import understand
from generator.source.bundle import load_bundle
from tests.generator.goldens.__main__ import differences
from tests.generator.goldens.traps import TRAPS, Trap
from tests.support import ROOT
from tests.support.depth import is_deep

from .goldens import DOCUMENTS, EXPECTED, generated, kept, matters, package


@pytest.fixture(scope="session")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for the outputs of all documents, shared by the workers of one run."""
    own = tmp_path_factory.getbasetemp()
    return (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "goldens"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_output_is_as_expected(name: str, outputs: Path) -> None:
    different = list(differences(name, kept(name), matters(name, generated(name, outputs))))
    shown = "".join(different[:80])
    assert not different, f"{shown}\nIf this is meant: python -m tests.generator.goldens --write {name}"


def test_every_expectation_has_its_document() -> None:
    assert {path.name for path in EXPECTED.iterdir()} == set(DOCUMENTS)


@pytest.fixture
def site(outputs: Path, tmp_path: Path) -> Path:
    """A folder from which every golden package can be imported."""
    for name in DOCUMENTS:
        (tmp_path / package(name)).symlink_to(generated(name, outputs) / package(name))
    return tmp_path


def _run(*command: str, folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.deep
def test_output_passes_mypy(site: Path) -> None:
    packages = [part for name in DOCUMENTS for part in ("-p", package(name))]
    cache = ("--cache-dir", str(site / "cache"))
    _run(sys.executable, "-m", "mypy", "--strict", "--config-file=", *cache, *packages, folder=site)


@pytest.mark.deep
def test_output_passes_pyright(site: Path) -> None:
    folders = ", ".join(f'"{package(name)}"' for name in DOCUMENTS)
    (site / "pyrightconfig.json").write_text(
        f'{{"include": [{folders}], "typeCheckingMode": "strict", "pythonVersion": "3.11"}}'
    )
    _run(sys.executable, "-m", "pyright", "--pythonpath", sys.executable, folder=site)


def test_output_passes_the_linter(site: Path) -> None:
    packages = [package(name) for name in DOCUMENTS]
    config = str(ROOT / "pyproject.toml")
    _run(
        sys.executable,
        "-m",
        "ruff",
        "check",
        "--no-cache",
        "--config",
        config,
        "--ignore=C901,RUF012",
        *packages,
        folder=site,
    )


@contextmanager
def _within(seconds: int) -> Iterator[None]:
    def late(number: int, frame: FrameType | None) -> None:
        raise TimeoutError(f"no answer within {seconds} s")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def _refused(trap: Trap, folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What the command line answers to a trap, once it is sure that nothing else has happened."""
    spec, output = folder / f"trap{trap.suffix}", folder / "output"
    spec.write_bytes(trap.raw)
    with _within(20):
        status = main(["build", "--spec", str(spec), "--output", str(output), "--package", "trap"])
    answer = capsys.readouterr()
    assert status == 2
    assert answer.out == ""
    assert "Traceback" not in answer.err
    assert sorted(path.name for path in folder.iterdir()) == [spec.name]
    return answer.err


BUILT = frozenset({"cycle-array", "keyword-prefixItems", "path-query", "property-case"})
"""Those that the quick suite builds to the end."""
UNDERSTOOD = frozenset(
    {
        "all-of-closed",
        "all-of-properties",
        "answer-with-bytes",
        "body-binary-in-json",
        "body-nested-in-form",
        "code-unnameable",
        "cycle-array",
        "cycle-array-two",
        "cycle-map",
        "deep-nested",
        "deep-scalar",
        "discriminator-scalar",
        "discriminator-target",
        "enum-type",
        "form-bytes",
        "form-objects",
        "id-dash",
        "id-empty",
        "id-look-alike",
        "id-punctuation",
        "id-snake",
        "id-twice",
        "keyword-contains",
        "keyword-dependentRequired",
        "keyword-dependentSchemas",
        "keyword-if",
        "keyword-patternProperties",
        "keyword-prefixItems",
        "keyword-propertyNames",
        "keyword-unevaluatedItems",
        "keyword-unknown",
        "model-and-union",
        "no-success",
        "parameter-and-property",
        "parameter-authorization",
        "parameter-case",
        "parameter-cookie",
        "parameter-deep-array",
        "parameter-header-line",
        "parameter-look-alike",
        "parameter-nested",
        "parameter-places",
        "parameter-punctuation",
        "parameter-without-path",
        "part-with-bytes",
        "path-alike",
        "path-fragment",
        "path-index",
        "path-optional",
        "path-query",
        "path-without-parameter",
        "pattern-broken",
        "property-case",
        "property-dash",
        "property-empty",
        "property-look-alike",
        "property-punctuation",
        "query-bytes",
        "schema-case",
        "schema-dash",
        "schema-dict",
        "schema-hoisted",
        "schema-look-alike",
        "schema-path",
        "schema-siblings",
        "schema-typed-dict",
        "tag-case",
        "tag-class",
        "tag-close",
        "tag-dash",
        "tag-empty",
        "tag-look-alike",
        "tag-reserved",
    }
)
"""Documents that were refused once: names that meet, and keywords that only the server can check."""


@pytest.mark.parametrize("trap", [trap for trap in TRAPS if trap.id in UNDERSTOOD], ids=lambda trap: trap.id)
def test_a_document_that_can_be_understood_is_built(trap: Trap, tmp_path: Path) -> None:
    spec, output = tmp_path / f"trap{trap.suffix}", tmp_path / "output"
    spec.write_bytes(trap.raw)
    if not is_deep() and trap.id not in BUILT:
        assert understand(load_bundle(spec).source.data, "trap").plan.endpoints
        return
    with _within(60):
        status = main(["build", "--spec", str(spec), "--output", str(output), "--package", "trap"])
    assert status == 0, "every module was checked and imported in a process of its own"
    assert (output / "MANIFEST.tsv").read_text().count("\n") > 1


@pytest.mark.parametrize(
    "trap", [trap for trap in TRAPS if trap.id not in UNDERSTOOD], ids=lambda trap: trap.id
)
def test_trap_is_refused(trap: Trap, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = _refused(trap, tmp_path, capsys).rstrip()
    problems = f"\n{answer}".split("\nerror: ")[1:]
    assert len(set(problems)) == len(problems), "a problem is reported twice"
    first = problems[0]
    problem, _, advice = first.partition("\n")
    where, _, message = problem.partition(": ")
    if where == f"trap{trap.suffix}":
        where, _, message = message.partition(": ")
    assert where == trap.pointer, problem
    assert trap.words in message, problem
    assert advice.strip().endswith("."), first


def test_traps_are_told_apart() -> None:
    assert len({trap.id for trap in TRAPS}) == len(TRAPS)


def test_trap_through_the_shell(tmp_path: Path) -> None:
    trap = TRAPS[0]
    spec = tmp_path / f"trap{trap.suffix}"
    spec.write_bytes(trap.raw)
    command = [
        sys.executable,
        "-m",
        "generator",
        "build",
        "--spec",
        str(spec),
        "--output",
        str(tmp_path / "out"),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert trap.pointer in done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == [spec.name]
