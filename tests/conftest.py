"""What all tests share: fixtures, the depth of the suite, the options of the contract tests, two summaries."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import ROOT, depth, programs
from tests.support.fixtures import acme, kind, no_environment, pem, rsa_key, tls

__all__ = ["acme", "kind", "no_environment", "pem", "rsa_key", "tls"]

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # A suite that runs in the background inherits that, and so would the commands that its tests interrupt.
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--deep", action="store_true", help="run everything at full depth (make test-deep)")
    group = parser.getgroup("contract", "contract tests: the document against the generated package")
    group.addoption(
        "--contract-spec",
        type=Path,
        default=ROOT / "spec" / "vonage.yaml",
        metavar="FILE",
        help="the raw OpenAPI document that is the oracle (default: spec/vonage.yaml)",
    )
    group.addoption(
        "--contract-overlays",
        type=Path,
        default=ROOT / "spec" / "overlays",
        metavar="DIR",
        help="the overlays that make it the effective document (default: spec/overlays)",
    )
    group.addoption(
        "--contract-package",
        type=Path,
        default=ROOT / "generated" / "vonage_api",
        metavar="DIR/NAME",
        help="the generated package under test, its MANIFEST.tsv beside it (default: generated/vonage_api)",
    )
    group.addoption(
        "--contract-examples",
        type=int,
        metavar="N",
        help="drawn examples for each operation and each kind of check (default: 3, with --deep 50)",
    )


def pytest_xdist_auto_num_workers() -> int:
    """Twice as many workers as cores: most of the suite's time is spent waiting for deadlines and servers."""
    return 2 * len(
        os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else range(os.cpu_count() or 1)
    )


def pytest_configure(config: pytest.Config) -> None:
    depth.choose(config.getoption("--deep"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the tests marked ``deep`` to ``--deep``, or to ``-m deep``."""
    if config.getoption("--deep") or "deep" in config.getoption("-m"):
        return
    deep = [item for item in items if item.get_closest_marker("deep")]
    if deep:
        items[:] = [item for item in items if item not in set(deep)]
        config.hook.pytest_deselected(items=deep)


def pytest_collection_finish() -> None:
    """Spare the garbage collector what stays to the end: modules, documents, the tests themselves."""
    gc.collect()
    gc.freeze()


def _reports(terminalreporter: pytest.TerminalReporter, outcome: str = "") -> Iterator[pytest.TestReport]:
    for key, reports in terminalreporter.stats.items():
        if key == outcome or not outcome:
            yield from (report for report in reports if isinstance(report, pytest.TestReport))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print which absent programs skipped tests, and the rows of the mutation proof, wherever they ran."""
    reasons = [
        report.longrepr[2]
        for report in _reports(terminalreporter, "skipped")
        if isinstance(report.longrepr, tuple)
    ]
    if line := programs.summary(reasons):
        terminalreporter.write_line(line, yellow=True)
    rows = [
        value
        for report in _reports(terminalreporter)
        if report.when == "call"
        for name, value in report.user_properties
        if name == "mutation" and isinstance(value, str)
    ]
    if not rows:
        return
    terminalreporter.section("mutation proof: changes of the document, and what notices them")
    terminalreporter.write_line(
        f"{'':3} {'change of the document':52} {'diff':>13}  noticed by the contract tests of the changed document"
    )
    for number, row in enumerate(sorted(rows), 1):
        terminalreporter.write_line(f"{number:3} {row.partition('|')[2]}")
