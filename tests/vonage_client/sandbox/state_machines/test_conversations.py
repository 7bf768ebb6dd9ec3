"""Conversations and their members."""

from __future__ import annotations

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from .machine import Machine, holds_to_its_model


class Conversations(Machine):
    """Members come and go, and who has left stays away; events count from 1."""

    def __init__(self) -> None:
        super().__init__()
        self.room = self.ask("POST", "/v1/conversations", token=True, json={"name": "room"})[1]["id"]
        self.members: dict[str, str] = {}
        self.events = 0

    @rule(user=st.sampled_from(["alice", "bob"]), state=st.sampled_from(["invited", "joined"]))
    def add(self, user: str, state: str) -> None:
        body = {"user": {"name": user}, "state": state, "channel": {"type": "app"}}
        status, answer = self.ask("POST", f"/v1/conversations/{self.room}/members", token=True, json=body)
        joined = f"{user} JOINED" in self.members.values()
        assert status == (400 if joined else 201)
        if status == 201:
            self.members[answer["id"]] = f"{user} {state.upper()}"
            self.events += 1

    @precondition(lambda self: self.members)
    @rule(data=st.data(), state=st.sampled_from(["joined", "left"]))
    def change(self, data: st.DataObject, state: str) -> None:
        key = data.draw(st.sampled_from(sorted(self.members)))
        user, before = self.members[key].split()
        path = f"/v1/conversations/{self.room}/members/{key}"
        status, _ = self.ask("PATCH", path, token=True, json={"state": state})
        assert status == (400 if before == "LEFT" else 200)
        if status == 200 and before != state.upper():
            self.members[key] = f"{user} {state.upper()}"
            self.events += 1

    @invariant()
    def states_and_events_agree(self) -> None:
        path = f"/v1/conversations/{self.room}"
        assert self.ask("GET", path, token=True)[1]["sequence_number"] == self.events
        listed = self.ask("GET", f"{path}/members", token=True, params={"page_size": 100})[1]
        states = {member["id"]: member["state"] for member in listed["_embedded"]["members"]}
        assert states == {key: value.split()[1] for key, value in self.members.items()}


@pytest.mark.parametrize("machine", [Conversations], ids=lambda machine: machine.__name__)
def test_the_product_is_its_model(machine: type[Machine]) -> None:
    holds_to_its_model(machine)
