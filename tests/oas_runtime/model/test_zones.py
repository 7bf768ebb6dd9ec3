"""A date means the same on every machine."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Any

import pytest

from oas_runtime.model.decode import date_time

MOMENT = datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Tokyo"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-01-02 03:04:05 EST", "2024-01-02 03:04:05 EST"),
        ("2024-01-02 03:04:05 JST", "2024-01-02 03:04:05 JST"),
        ("2024-01-02 03:04:05 CET", "2024-01-02 03:04:05 CET"),
        ("Tue, 02 Jan 2024 03:04:05 GMT", MOMENT),
        ("2024-01-02 03:04:05 UTC", MOMENT),
        ("2024-01-02 04:04:05 +0100", MOMENT),
    ],
)
def test_a_local_zone_name_stays_text(
    zone: str, text: str, expected: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert date_time(text) == expected
    finally:
        monkeypatch.undo()
        time.tzset()
