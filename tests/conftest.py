"""What all tests share: the options of the contract tests, and the table of the mutation proof."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.support import ROOT
from tests.support.fixtures import acme, kind, no_environment, pem, rsa_key, tls

__all__ = ["acme", "kind", "no_environment", "pem", "rsa_key", "tls"]

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # A suite that runs in the background inherits that, and so would the commands that its tests interrupt.
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
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
        default=25,
        metavar="N",
        help="drawn examples for each operation and each kind of check (default: %(default)s)",
    )


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the rows that the tests of the mutation proof report, wherever they ran."""
    rows = [
        value
        for reports in terminalreporter.stats.values()
        for each in reports
        if isinstance(each, pytest.TestReport) and each.when == "call"
        for name, value in each.user_properties
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
