"""A journal cut off anywhere that a crash can cut it: no call is forgotten, none may be sent a second time."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.support.depth import depth
from vonage_client.batch.journal import Journal, State

KEYS = st.sampled_from("abcd")
ENDS = st.sampled_from(("accepted", "rejected", "unknown", "not sent"))
CALL = "Sms.send"


class JournalMachine(RuleBasedStateMachine):
    """``may_be`` holds for each call that left what the journal may say of it after a crash."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "journal"
        self.journal = Journal(self.path, CALL)
        self.durable = self.path.stat().st_size
        self.states: dict[str, State] = {}
        self.may_be: dict[str, set[State]] = {}

    def teardown(self) -> None:
        self.journal.close()
        shutil.rmtree(self.folder)

    def sendable(self, key: str) -> bool:
        return self.states.get(key, "not sent") == "not sent"

    @rule(key=KEYS)
    def leave(self, key: str) -> None:
        if self.sendable(key):
            self.journal.leave(key, self.journal.digest({"key": key}))
            # The disk has everything now, ends that were written before too.
            self.durable = self.path.stat().st_size
            self.states[key] = "leaving"
            self.may_be = {each: {state} for each, state in self.states.items()}

    @rule(key=KEYS, end=ENDS, detail=st.text(max_size=5))
    def end(self, key: str, end: State, detail: str) -> None:
        if self.states.get(key) == "leaving":
            self.journal.end(key, end, detail)
            self.states[key] = end
            self.may_be[key].add(end)

    @rule(cut=st.integers(0, 999), key=KEYS, leaving=st.booleans())
    def crash(self, cut: int, key: str, leaving: bool) -> None:
        """What no ``fsync`` covered is cut anywhere; ``leaving``: also a call that was being written down."""
        if leaving and self.sendable(key):
            self.journal.leave(key, self.journal.digest({"key": key}))
            self.may_be.setdefault(key, {"not sent"}).add("leaving")
        self.journal.close()
        size = self.path.stat().st_size
        with self.path.open("r+b") as file:
            file.truncate(self.durable + cut % (size - self.durable + 1))
        self.journal = Journal(self.path, CALL)
        for each, entry in self.journal.entries.items():
            assert entry.state in self.may_be[each]
        for each, states in self.may_be.items():
            assert each in self.journal.entries or "not sent" in states, "a call that left was forgotten"
        self.states = {each: entry.state for each, entry in self.journal.entries.items()}
        self.may_be = {each: {state} for each, state in self.states.items()}
        self.durable = self.path.stat().st_size

    @rule()
    def reopen(self) -> None:
        self.journal.close()
        self.journal = Journal(self.path, CALL)

    @invariant()
    def says_what_happened(self) -> None:
        said = {key: entry.state for key, entry in self.journal.entries.items()}
        assert said == self.states


TestJournal = JournalMachine.TestCase
TestJournal.settings = settings(max_examples=depth(40, 500), stateful_step_count=30)
