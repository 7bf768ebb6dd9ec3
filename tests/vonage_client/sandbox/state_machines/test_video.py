"""Archives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from .machine import Machine, holds_to_its_model

LONGEST, STORED, KEPT = 14_400, 2, 72 * 3600


@dataclass
class Archive:
    """When it was started, for which session and tag, and when somebody stopped it."""

    session: str
    tag: str | None
    started: float
    stopped: float | None = None

    def status(self, now: float) -> str:
        ended = min(self.stopped or now + 1, self.started + LONGEST)
        steps = ((ended, "stopped"), (ended + STORED, "available"), (ended + STORED + KEPT, "expired"))
        return next((status for at, status in reversed(steps) if round(now - at, 3) >= 0), "started")


class Archives(Machine):
    """A session has one archive at a time for each tag; one that is stored can be deleted, and no other."""

    def __init__(self) -> None:
        super().__init__()
        self.project = f"/v2/project/{self.sandbox.credentials['application_id']}"
        self.sessions: dict[str, bool] = {}
        self.archives: dict[str, Archive] = {}

    @property
    def now(self) -> float:
        return self.sandbox.clock.now

    @rule(relayed=st.booleans())
    def create_session(self, relayed: bool) -> None:
        form = {"p2p.preference": "enabled" if relayed else "disabled"}
        status, (made,) = self.ask("POST", "/session/create", token=True, data=form)
        assert status == 200
        assert made["session_id"] not in self.sessions
        self.sessions[made["session_id"]] = relayed

    @precondition(lambda self: self.sessions)
    @rule(data=st.data(), tag=st.sampled_from([None, "a"]))
    def start(self, data: Any, tag: str | None) -> None:
        session = data.draw(st.sampled_from([*sorted(self.sessions), "unknown"]))
        body = {"sessionId": session, **({"multiArchiveTag": tag} if tag else {})}
        status, made = self.ask("POST", f"{self.project}/archive", token=True, json=body)
        running = [one for one in self.archives.values() if one.status(self.now) == "started"]
        taken = any((one.session, one.tag) == (session, tag) for one in running)
        expected = 404 if session == "unknown" else 409 if taken or self.sessions[session] else 200
        assert status == expected
        if status == 200:
            assert made["id"] not in self.archives
            self.archives[made["id"]] = Archive(session, tag, self.now)

    @precondition(lambda self: self.archives)
    @rule(data=st.data(), deletes=st.booleans())
    def end(self, data: Any, deletes: bool) -> None:
        key = data.draw(st.sampled_from(sorted(self.archives)))
        before = self.archives[key].status(self.now)
        if deletes:
            status, _ = self.ask("DELETE", f"{self.project}/archive/{key}", token=True)
            assert status == (204 if before == "available" else 409)
            if status == 204:
                del self.archives[key]
                assert self.ask("GET", f"{self.project}/archive/{key}", token=True)[0] == 404
            return
        status, _ = self.ask("POST", f"{self.project}/archive/{key}/stop", token=True)
        assert status == (200 if before == "started" else 409)
        if status == 200:
            self.archives[key].stopped = self.now

    @rule(seconds=st.sampled_from([1, 5, 600, LONGEST, KEPT]))
    def wait(self, seconds: float) -> None:
        self.sandbox.advance(seconds)

    @invariant()
    def the_list_has_each_as_it_is_the_newest_first(self) -> None:
        status, listed = self.ask("GET", f"{self.project}/archive?count=1000", token=True)
        assert (status, listed["count"]) == (200, len(self.archives))
        assert [item["id"] for item in listed["items"]] == list(self.archives)[::-1]
        for item in listed["items"]:
            archive = self.archives[item["id"]]
            assert (item["sessionId"], item["status"]) == (archive.session, archive.status(self.now))
            assert (item["url"] is not None) == (item["status"] == "available")


@pytest.mark.parametrize("machine", [Archives], ids=lambda machine: machine.__name__)
def test_the_product_is_its_model(machine: type[Machine]) -> None:
    holds_to_its_model(machine, quick=6)
