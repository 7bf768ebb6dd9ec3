"""Labelled pairs: refactorings that change nothing, and changes inside of compositions."""

from __future__ import annotations

import pytest

from generator.drift.model.finding import VERDICTS
from generator.drift.report import report as drift_report
from generator.drift.report.words import title

from .pairs import Pair, compositions, refactorings, versions


def _worst(report: drift_report.Report, key: str) -> str:
    return min((getattr(change, key) for change in report.changes), key=VERDICTS.index, default="safe")


@pytest.mark.parametrize("pair", [*refactorings(), *compositions()], ids=lambda pair: pair.name[:80])
def test_a_pair_is_rated_as_it_is_labelled(pair: Pair) -> None:
    report = drift_report.make(*versions(pair))
    rows = [(change.deployed, change.upgrade, title(change), change.python) for change in report.changes]
    assert (_worst(report, "deployed"), _worst(report, "upgrade")) == (pair.deployed, pair.upgrade), rows
