"""The simulation of a fleet, and that docs/scale.md says what it prints."""

from __future__ import annotations

import re

import pytest

from benchmarks.scale import Fleet, report, simulate
from tests.support import ROOT

ROW = re.compile(r"^\| ([\d,]+) \| (\d+) x (\d+) \| ([\d,]+) \| ([\d.,]+) \| ([\d.]+) s, ([\d.]+) s", re.M)


def fleet(**changes: float) -> Fleet:
    options: dict[str, float] = {
        "rate": 100,
        "workers": 4,
        "slots": 10,
        "limit": 200,
        "latency": 0.25,
        "claim": 0.005,
        "crash_every": 1e9,
        "away": 10,
        "lost": 0,
        "seconds": 60,
    }
    return simulate(Fleet(**{**options, **changes}))  # type: ignore[arg-type]


def test_a_fleet_sends_what_the_scarcest_part_allows() -> None:
    enough = fleet()
    assert 90 < enough.sent / enough.seconds < 110 and enough.unknown_crash == enough.unknown_lost == 0
    limited = fleet(limit=50)
    assert 48 < limited.sent / limited.seconds <= 50 and limited.most_waiting > 2000
    few = fleet(workers=1)
    assert few.sent / few.seconds < 41, "ten places, a quarter of a second each"
    assert "wait" in report(few)


def test_crashes_leave_at_most_what_was_in_flight_unknown() -> None:
    crashing = fleet(crash_every=10, lost=0.01)
    assert crashing.crashes > 10
    assert 0 < crashing.unknown_crash <= crashing.crashes * 10
    assert 0 < crashing.unknown_lost < crashing.sent * 0.02


@pytest.mark.deep
def test_the_page_says_what_the_simulation_prints() -> None:
    rows = ROW.findall((ROOT / "docs" / "scale.md").read_text("utf-8"))
    assert len(rows) == 6
    for rate, workers, slots, limit, sent, median, most in rows:
        low = float(rate.replace(",", "")) < 100
        made = fleet(
            rate=float(rate.replace(",", "")),
            workers=int(workers),
            slots=int(slots),
            limit=float(limit.replace(",", "")),
            crash_every=600,
            lost=1e-5,
            seconds=1800 if low else 300,
        )
        waits = sorted(made.waits)
        assert made.sent / made.seconds == pytest.approx(float(sent.replace(",", "")), rel=0.01)
        assert waits[len(waits) // 2] == pytest.approx(float(median), abs=0.6, rel=0.01)
        assert waits[int(len(waits) * 0.95)] == pytest.approx(float(most), abs=0.6, rel=0.01)
