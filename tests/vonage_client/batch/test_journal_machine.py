"""A journal cut off anywhere that a crash can cut it: no call is forgotten, none may be sent a second time."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.support.depth import depth
from vonage_client import ConfigurationError
from vonage_client.batch.ledger import End, Entry, State
from vonage_client.batch.stores.file import FileLedger

KEYS = st.sampled_from("abcd")
ENDS = st.sampled_from(("accepted", "rejected", "unknown", "not sent"))
CALL = "Sms.send"


class JournalMachine(RuleBasedStateMachine):
    """``possible`` holds for each claimed call the states that the journal may have for it after a crash."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "journal"
        self.journal = FileLedger(self.path, CALL)
        self.durable = self.path.stat().st_size
        self.states: dict[str, State] = {}
        self.possible: dict[str, set[State]] = {}

    def teardown(self) -> None:
        self.journal.close()
        shutil.rmtree(self.folder)

    def claim(self, key: str) -> Entry | None:
        return self.journal.claim(key, self.journal.digest(CALL, {"key": key}))

    @rule(key=KEYS)
    def claims(self, key: str) -> None:
        entry = self.claim(key)
        if self.states.get(key, "not sent") != "not sent":
            assert entry is not None and entry.state == self.states[key]
            return
        assert entry is None
        # The disk has everything now, ends that were written before too.
        self.durable = self.path.stat().st_size
        self.states[key] = "held"
        self.possible = {
            name: {"unknown" if state == "held" else state} for name, state in self.states.items()
        }

    @rule(key=KEYS, end=ENDS, detail=st.text(max_size=5))
    def ends(self, key: str, end: End, detail: str) -> None:
        if self.states.get(key) == "held":
            self.journal.end(key, end, detail)
            self.states[key] = end
            self.possible[key].add(end)

    @rule(cut=st.integers(0, 999), key=KEYS, claiming=st.booleans())
    def crash(self, cut: int, key: str, claiming: bool) -> None:
        """What no ``fsync`` covered is cut anywhere; ``claiming``: also a claim that was being written."""
        if claiming and self.states.get(key, "not sent") == "not sent":
            assert self.claim(key) is None
            self.possible.setdefault(key, {"not sent"}).add("unknown")
        self.journal.close()
        size = self.path.stat().st_size
        with self.path.open("r+b") as file:
            file.truncate(self.durable + cut % (size - self.durable + 1))
        self.journal = FileLedger(self.path, CALL)
        entries = self.journal.entries()
        for name, entry in entries.items():
            assert entry.state in self.possible[name]
        for name, states in self.possible.items():
            assert name in entries or "not sent" in states, "a claimed call was forgotten"
        self.reset()

    @rule(key=KEYS, end=ENDS)
    def settles(self, key: str, end: End) -> None:
        if self.states.get(key) == "unknown":
            self.journal.settle(key, end)
            self.durable = self.path.stat().st_size
            self.states[key] = end
            self.possible[key] = {end}
        else:
            with pytest.raises(ConfigurationError, match="not unknown"):
                self.journal.settle(key, end)

    @rule()
    def reopen(self) -> None:
        self.journal.close()
        self.journal = FileLedger(self.path, CALL)
        self.reset()

    def reset(self) -> None:
        self.states = {name: entry.state for name, entry in self.journal.entries().items()}
        self.possible = {name: {state} for name, state in self.states.items()}
        self.durable = self.path.stat().st_size

    @invariant()
    def states_are_right(self) -> None:
        assert {key: entry.state for key, entry in self.journal.entries().items()} == self.states


TestJournal = JournalMachine.TestCase
TestJournal.settings = settings(max_examples=depth(40, 500), stateful_step_count=30)
