"""Numbers, applications, secrets and subaccounts."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from .machine import Machine, holds_to_its_model

SECRETS = ["Another-Secret2", "Another-Secret3", "Another-Secret4"]
PRIMARY = "abcd1234"
amounts = st.sampled_from([0.5, 1, 20, 150])


class Numbers(Machine):
    """A number is in the pool or owned, never both."""

    NUMBERS = tuple(f"4477009008{number:02}" for number in range(4))

    def __init__(self) -> None:
        super().__init__()
        self.owned: dict[str, str | None] = {}

    @rule(number=st.sampled_from(NUMBERS), verb=st.sampled_from(["buy", "cancel"]))
    def trade(self, number: str, verb: str) -> None:
        status, answer = self.ask("POST", f"/number/{verb}", data={"country": "GB", "msisdn": number})
        works = (number in self.owned) == (verb == "cancel")
        assert (status, answer["error-code"]) == ((200, "200") if works else (420, "420"))
        if works and verb == "buy":
            self.owned[number] = None
        elif works:
            del self.owned[number]

    @rule(number=st.sampled_from(NUMBERS), url=st.sampled_from(["http://hooks/a", "http://hooks/b", ""]))
    def update(self, number: str, url: str) -> None:
        form = {"country": "GB", "msisdn": number, "moHttpUrl": url}
        status, _ = self.ask("POST", "/number/update", data=form)
        assert status == (200 if number in self.owned else 420)
        if number in self.owned:
            self.owned[number] = url or None

    @invariant()
    def lists_agree(self) -> None:
        query = {"pattern": "44770090080", "size": 100}
        shown = self.ask("GET", "/account/numbers", params=query)[1]
        urls = {number["msisdn"]: number.get("moHttpUrl") for number in shown.get("numbers", [])}
        assert urls == self.owned
        listed = self.ask("GET", "/number/search", params={"country": "GB", **query})[1]
        assert not {number["msisdn"] for number in listed["numbers"]} & self.owned.keys()
        assert listed["count"] == 10 - len(self.owned)


class Applications(Machine):
    """What is created can be read, replaced, listed and deleted."""

    def __init__(self) -> None:
        super().__init__()
        self.names = {self.sandbox.credentials["application_id"]: "Sandbox app"}

    @rule(name=st.sampled_from(["one", "two"]))
    def create(self, name: str) -> None:
        status, answer = self.ask("POST", "/v2/applications", json={"name": name})
        assert status == 201
        assert answer["id"] not in self.names
        self.names[answer["id"]] = name

    @rule(data=st.data(), name=st.sampled_from(["three", "four"]))
    def replace(self, data: st.DataObject, name: str) -> None:
        key = data.draw(st.sampled_from(sorted(self.names)))
        status, answer = self.ask("PUT", f"/v2/applications/{key}", json={"name": name})
        assert (status, answer["name"], answer["capabilities"]) == (200, name, {})
        self.names[key] = name

    @precondition(lambda self: len(self.names) > 1)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        seeded = self.sandbox.credentials["application_id"]
        key = data.draw(st.sampled_from(sorted(self.names.keys() - {seeded})))
        assert self.ask("DELETE", f"/v2/applications/{key}")[0] == 204
        assert self.ask("GET", f"/v2/applications/{key}")[0] == 404
        del self.names[key]

    @invariant()
    def the_list_is_the_model(self) -> None:
        answer = self.ask("GET", "/v2/applications", params={"page_size": 100})[1]
        assert {
            application["id"]: application["name"] for application in answer["_embedded"]["applications"]
        } == self.names
        assert answer["total_items"] == len(self.names)


class Secrets(Machine):
    """One or two secrets, each of which is a way in."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 1

    @rule(secret=st.sampled_from(SECRETS))
    def create(self, secret: str) -> None:
        status, _ = self.ask("POST", "/accounts/abcd1234/secrets", json={"secret": secret})
        assert status == (201 if self.count < 2 else 403)
        self.count += status == 201

    @rule()
    def revoke_the_newer(self) -> None:
        listed = self.ask("GET", "/accounts/abcd1234/secrets")[1]["_embedded"]["secrets"]
        assert len(listed) == self.count
        status, _ = self.ask("DELETE", f"/accounts/abcd1234/secrets/{listed[-1]['id']}")
        assert status == (204 if self.count == 2 else 403)
        self.count -= status == 204


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


@pytest.mark.parametrize(
    "machine", [Numbers, Applications, Secrets, Subaccounts], ids=lambda machine: machine.__name__
)
def test_the_product_is_its_model(machine: type[Machine]) -> None:
    holds_to_its_model(machine)
