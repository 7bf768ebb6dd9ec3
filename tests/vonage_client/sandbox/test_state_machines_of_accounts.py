"""Subaccounts and reports against a model of plain dictionaries, step by step in any order."""

from __future__ import annotations

import csv
import io
import zipfile
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.support.depth import depth

from .machine import Machine

PRIMARY = "abcd1234"
amounts = st.sampled_from([0.5, 1, 20, 150])


class Subaccounts(Machine):
    """Money is moved, never made; a balance of its own is for good."""

    def __init__(self) -> None:
        super().__init__()
        accounts = self.sandbox.world.table("accounts")
        for key in [key for key, account in accounts.items() if account["primary"]]:
            del accounts[key]
        self.balances: dict[str, Decimal | None] = {PRIMARY: Decimal(100)}
        self.suspended: dict[str, bool] = {}
        self.moved: list[tuple[str, str, float]] = []

    @rule(shared=st.booleans())
    def create(self, shared: bool) -> None:
        body = {"name": "Shop", "use_primary_account_balance": shared}
        status, made = self.ask("POST", f"/accounts/{PRIMARY}/subaccounts", json=body)
        assert (status, made["use_primary_account_balance"]) == (200, shared)
        assert made["api_key"] not in self.balances
        self.balances[made["api_key"]] = None if shared else Decimal(0)
        self.suspended[made["api_key"]] = False

    @precondition(lambda self: self.suspended)
    @rule(data=st.data(), shared=st.booleans(), suspended=st.booleans())
    def update(self, data: Any, shared: bool, suspended: bool) -> None:
        key = data.draw(st.sampled_from(sorted(self.suspended)))
        body = {"use_primary_account_balance": shared, "suspended": suspended}
        status, _ = self.ask("PATCH", f"/accounts/{PRIMARY}/subaccounts/{key}", json=body)
        if shared and self.balances[key] is not None:
            assert status == 422  # nothing of the request is carried out
            return
        assert status == 200
        if not shared and self.balances[key] is None:
            self.balances[key] = Decimal(0)
        self.suspended[key] = suspended

    @precondition(lambda self: self.suspended)
    @rule(data=st.data(), amount=amounts, there=st.booleans())
    def transfer(self, data: Any, amount: float, there: bool) -> None:
        child = data.draw(st.sampled_from(sorted(self.suspended)))
        source, target = (PRIMARY, child) if there else (child, PRIMARY)
        body = {"from": source, "to": target, "amount": amount}
        status, answer = self.ask("POST", f"/accounts/{PRIMARY}/balance-transfers", json=body)
        if self.balances[child] is None:
            assert status == 403
            return
        left, other = self.balances[source], self.balances[target]
        assert left is not None
        assert other is not None
        if left < Decimal(str(amount)):
            assert status == 422
            return
        assert (status, answer["amount"]) in ((200, amount), (201, amount))
        self.balances[source] = left - Decimal(str(amount))
        self.balances[target] = other + Decimal(str(amount))
        self.moved.append((source, target, amount))

    @invariant()
    def the_accounts_are_those_of_the_model(self) -> None:
        _, listed = self.ask("GET", f"/accounts/{PRIMARY}/subaccounts")
        children = listed["_embedded"]["subaccounts"]
        assert {child["api_key"]: child["suspended"] for child in children} == self.suspended
        for account in (listed["_embedded"]["primary_account"], *children):
            balance = self.balances[account["api_key"]]
            assert account["balance"] == (None if balance is None else float(balance))
        assert listed["total_balance"] == 100
        _, transfers = self.ask(
            "GET", f"/accounts/{PRIMARY}/balance-transfers", params={"start_date": "2020-01-01T00:00:00Z"}
        )
        seen = transfers["_embedded"]["balance_transfers"]
        assert [(one["from"], one["to"], one["amount"]) for one in seen] == self.moved


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


START, DONE, KEPT = 1.0, 2.0, 4 * 86_400


@pytest.mark.parametrize("machine", [Subaccounts, Reports], ids=lambda machine: machine.__name__)
def test_the_product_is_its_model(machine: type[RuleBasedStateMachine]) -> None:
    runs = settings(max_examples=depth(15, 1000), stateful_step_count=depth(12, 30), deadline=None)
    run_state_machine_as_test(machine, settings=runs)
