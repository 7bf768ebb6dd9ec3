"""Reports and their files."""

from __future__ import annotations

import csv
import io
import zipfile
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from .machine import Machine, holds_to_its_model

PRIMARY = "abcd1234"


START, DONE, KEPT = 1.0, 2.0, 4 * 86_400


class Reports(Machine):
    """A report takes its time, has the records of its product, and its file is gone after 72 hours."""

    def __init__(self) -> None:
        super().__init__()
        self.sent = 0
        self.asked: dict[str, tuple[float, bool]] = {}
        """When each was asked for, and whether it was stopped."""

    @rule()
    def send(self) -> None:
        form = {"to": "447700900000", "from": "Acme", "text": "Hi"}
        assert self.ask("POST", "/sms/json", data=form)[0] == 200
        self.sent += 1

    @rule()
    def create(self) -> None:
        body = {"product": "SMS", "account_id": PRIMARY, "direction": "outbound"}
        status, made = self.ask("POST", "/v2/reports", json=body)
        assert (status, made["request_status"]) == (200, "PENDING")
        self.asked[made["request_id"]] = self.sandbox.clock.now, False

    @rule(seconds=st.sampled_from([0.5, 3, 60, 73 * 3600]))
    def wait(self, seconds: float) -> None:
        self.sandbox.advance(seconds)

    @precondition(lambda self: self.asked)
    @rule(data=st.data())
    def cancel(self, data: Any) -> None:
        key = data.draw(st.sampled_from(sorted(self.asked)))
        before = self.ask("GET", f"/v2/reports/{key}")[1].get("request_status")
        status, answer = self.ask("DELETE", f"/v2/reports/{key}")
        if before is None:
            assert status == 404
            return
        if before in ("SUCCESS", "ABORTED"):
            assert status == 409
            return
        assert (status, answer["request_status"]) == (200, "ABORTED")
        self.asked[key] = self.asked[key][0], True

    @invariant()
    def each_is_where_the_clock_says(self) -> None:
        for key, (at, stopped) in self.asked.items():
            status, report = self.ask("GET", f"/v2/reports/{key}")
            passed = round(self.sandbox.clock.now - at, 3)
            assert status == (404 if passed >= KEPT else 200)
            if status == 404:
                continue
            state = "PENDING" if passed < START else "PROCESSING" if passed < DONE else "SUCCESS"
            assert report["request_status"] == ("ABORTED" if stopped else state)
            if state != "SUCCESS" or stopped:
                continue
            file = report["_links"]["download_report"]["href"].rpartition("/")[2]
            assert report["items_count"] <= self.sent
            gone = passed >= DONE + 72 * 3600
            assert (file in self.sandbox.world.table("media")) != gone
            if not gone:
                assert self.rows(file) == report["items_count"]

    def rows(self, file: str) -> int:
        """The records in a file."""
        from base64 import b64decode

        packed = b64decode(self.sandbox.world.table("media")[file]["_content"])
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            (name,) = archive.namelist()
            return len(list(csv.DictReader(io.StringIO(archive.read(name).decode()))))


@pytest.mark.parametrize("machine", [Reports], ids=lambda machine: machine.__name__)
def test_the_product_is_its_model(machine: type[Machine]) -> None:
    holds_to_its_model(machine)
