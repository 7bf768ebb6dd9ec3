"""A ledger, whatever its store: one claim a key, no outcome forgotten, shared by processes."""

from __future__ import annotations

import itertools
import logging
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from tests.support.clients import ACCOUNT, run
from tests.support.depth import depth
from tests.support.server import Server, routes
from tests.support.services import postgresql_url, redis_url
from vonage_client import ConfigurationError, Vonage
from vonage_client.batch import Ledger, LedgerError, observe_unknown, open_ledger, send_many, send_many_async
from vonage_client.batch.ledger import ENDS, End

from .test_sending import sent, texts

KEYS = st.sampled_from("abc")
_names = itertools.count()


def sqlite() -> str:
    return f"sqlite:///{tempfile.mkdtemp()}/ledger.db"


def redis() -> str:
    return f"{redis_url()}?ledger=test{next(_names)}"


def postgresql() -> str:
    return f"{postgresql_url()}&ledger=test{next(_names)}"


STORES: list[Callable[[], str]] = [sqlite, redis, postgresql]


def with_lease(url: str, seconds: float) -> str:
    return f"{url}{'&' if '?' in url else '?'}lease={seconds}"


@pytest.fixture(params=STORES, ids=lambda store: store.__name__)
def url(request: pytest.FixtureRequest) -> str:
    location: str = request.param()
    return location


@pytest.fixture
def ledger(url: str) -> Any:
    with open_ledger(url) as opened:
        yield opened


class LedgerMachine(RuleBasedStateMachine):
    """Two processes that share a ledger, and some that die: against a model in a dict."""

    store: Callable[[], str]

    @initialize()
    def open(self) -> None:
        url = type(self).store()
        self.ledgers: list[Ledger] = [open_ledger(url), open_ledger(url)]
        self.dying = open_ledger(with_lease(url, 0.001))
        self.states: dict[str, str] = {}
        self.holders: dict[str, Ledger] = {}

    def teardown(self) -> None:
        for ledger in (*self.ledgers, self.dying):
            ledger.close()

    @rule(key=KEYS, who=st.integers(0, 1))
    def claim(self, key: str, who: int) -> None:
        ledger = self.ledgers[who]
        entry = ledger.claim(key, ledger.digest("Sms.send", {"key": key}))
        if self.states.get(key, "not sent") == "not sent":
            assert entry is None
            self.states[key], self.holders[key] = "held", ledger
        else:
            assert entry is not None and entry.state == self.states[key]

    @rule(key=KEYS)
    def claim_and_die(self, key: str) -> None:
        if self.dying.claim(key, self.dying.digest("Sms.send", {"key": key})) is None:
            assert self.states.get(key, "not sent") == "not sent"
            time.sleep(0.003)
            self.states[key] = "unknown"
            self.holders.pop(key, None)

    @rule(key=KEYS, end=st.sampled_from(ENDS), detail=st.text(max_size=3))
    def end(self, key: str, end: End, detail: str) -> None:
        if self.states.get(key) == "held":
            self.holders.pop(key).end(key, end, detail)
            self.states[key] = end

    @rule(key=KEYS, who=st.integers(0, 1))
    def claim_for_another_call(self, key: str, who: int) -> None:
        ledger = self.ledgers[who]
        if self.states.get(key, "not sent") != "not sent":
            with pytest.raises(ConfigurationError, match="other arguments"):
                ledger.claim(key, ledger.digest("Sms.send", {"key": "another"}))

    @rule(key=KEYS, end=st.sampled_from(ENDS), who=st.integers(0, 1))
    def settle(self, key: str, end: End, who: int) -> None:
        if self.states.get(key) == "unknown":
            self.ledgers[who].settle(key, end)
            self.states[key] = end
        else:
            with pytest.raises(ConfigurationError, match="not unknown"):
                self.ledgers[who].settle(key, end)

    @rule(who=st.integers(0, 1))
    def prune(self, who: int) -> None:
        """What ended can be removed, and nothing else."""
        ledger: Any = self.ledgers[who]
        if hasattr(ledger, "prune"):
            time.sleep(0.002)
            ended = {key for key, state in self.states.items() if state not in ("held", "unknown")}
            assert ledger.prune(0) == len(ended)
            self.states = {key: state for key, state in self.states.items() if key not in ended}

    @rule(who=st.integers(0, 1))
    def list_unknown(self, who: int) -> None:
        unknown = {entry.key for entry in self.ledgers[who].unknown()}
        assert unknown == {key for key, state in self.states.items() if state == "unknown"}


def file() -> str:
    return f"file:{tempfile.mkdtemp()}/ledger.jsonl"


class FileLedgerMachine(LedgerMachine):
    """The same of a file, which belongs to one process: where that dies, all that it held is unknown."""

    @initialize()
    def open(self) -> None:
        self.url = type(self).store()
        ledger = open_ledger(self.url)
        self.ledgers = [ledger, ledger]
        self.dying = ledger  # type: ignore[assignment]
        self.states = {}
        self.holders = {}

    @rule(key=KEYS)
    def claim_and_die(self, key: str) -> None:
        self.claim(key, 0)
        self.ledgers[0].close()
        ledger = self.dying = open_ledger(self.url)  # type: ignore[assignment]
        self.ledgers = [ledger, ledger]
        self.holders = {}
        self.states = {name: "unknown" if state == "held" else state for name, state in self.states.items()}


@pytest.mark.parametrize("store", [file, *STORES], ids=lambda store: store.__name__)
def test_against_a_model(store: Callable[[], str]) -> None:
    store()  # skips where it is not installed
    base = FileLedgerMachine if store is file else LedgerMachine
    machine = type("Machine", (base,), {"store": staticmethod(store)})
    case = machine.TestCase
    case.settings = settings(max_examples=depth(8, 60), stateful_step_count=20)
    case("runTest").runTest()


def test_one_of_many_gets_the_claim(url: str) -> None:
    open_ledger(url).close()
    won: list[str] = []

    def work() -> None:
        ledger = open_ledger(url)
        for index in range(20):
            key = str(index)
            if ledger.claim(key, ledger.digest("Sms.send", {})) is None:
                won.append(key)
                ledger.end(key, "accepted", None)
        ledger.close()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Counter(won) == {str(index): 1 for index in range(20)}


WORKER = """
import os, signal, sys, threading
from vonage_client import Vonage
from vonage_client.batch import send_many

url, ledger, die = sys.argv[1:]
calls = [{"to": "447700900000", "from_": "Acme", "text": f"number {index}"} for index in range(60)]
if float(die):
    threading.Timer(float(die), lambda: os.kill(os.getpid(), signal.SIGKILL)).start()
with Vonage(api_key="abcd1234", api_secret="any", servers={"https://rest.nexmo.com": url}) as vonage:
    report = send_many(vonage.sms.send, calls, ledger=ledger, concurrency=4, show="never")
mine = [item for item in report if item.end == "accepted" and not item.earlier]
print(len(report), len(mine))
os._exit(0)
"""


def test_processes_share_a_list_and_may_die(url: str) -> None:
    with Server() as server:
        shared = with_lease(url, 20)
        workers = [
            subprocess.Popen([sys.executable, "-c", WORKER, server.url, shared, die], stdout=subprocess.PIPE)
            for die in ("0", "0", "0.6", "0.9")
        ]
        outputs = [worker.communicate()[0].split() for worker in workers]
        charges = Counter(sent(server))
    assert max(charges.values()) == 1, "a message was sent twice"
    assert all(output[0] == b"60" for output in outputs if output)
    # Nobody listens there: a call that is made now ends as "not sent".
    account: dict[str, Any] = {**ACCOUNT, "max_retries": 0}
    with Vonage(**routes("http://127.0.0.1:9", **account)) as vonage:
        report = send_many(vonage.sms.send, texts(60), ledger=url, show="never")
    ends = Counter(item.end for item in report)
    assert ends["accepted"] + ends["held"] + ends["unknown"] == 60, "a message was forgotten"
    assert ends["accepted"] <= len(charges) <= 60


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_list_with_a_ledger_continues(kind: str, url: str) -> None:
    def use(client: Any) -> Any:
        many: Any = send_many if kind == "sync" else send_many_async
        return many(client.sms.send, texts(10), ledger=url, show="never")

    with Server() as server:
        for earlier in (False, True):
            report = run(kind, use, **routes(server.url, **ACCOUNT))
            assert len(report.accepted) == 10 and all(item.earlier is earlier for item in report)
        assert len(server.seen) == 10
    assert report.accepted[0].result["messages"][0]["message-id"] == "0A1"


def test_what_is_held_elsewhere_is_reported(ledger: Ledger) -> None:
    name = "sms.send"
    with Server() as server, Vonage(**routes(server.url, **ACCOUNT)) as vonage:
        assert ledger.claim("1", ledger.digest(name, texts(3)[1])) is None
        report = send_many(vonage.sms.send, texts(3), ledger=ledger, show="never")
        assert [item.key for item in report.held] == ["1"] and len(report.accepted) == 2
        ledger.end("1", "not sent", None)
        report = send_many(vonage.sms.send, texts(3), ledger=ledger, show="never")
        assert len(report.accepted) == 3 == len(server.seen)


def test_a_holder_that_comes_back_late_still_ends_its_call(url: str) -> None:
    late, other = open_ledger(with_lease(url, 0.001)), open_ledger(url)
    digest = late.digest("Sms.send", {})
    assert digest == other.digest("Sms.send", {}) != other.digest("Voice.create_call", {})
    assert late.claim("k", digest) is None
    time.sleep(0.003)
    entry = other.claim("k", digest)
    assert entry is not None and entry.state == "unknown"
    late.end("k", "accepted", {"id": 1})
    entry = other.claim("k", digest)
    assert entry is not None and (entry.state, entry.detail) == ("accepted", {"id": 1})
    assert late.claim("l", digest) is None
    time.sleep(0.003)
    other.settle("l", "rejected")
    with pytest.raises(LedgerError, match="settled") as caught:
        late.end("l", "accepted", None)
    assert caught.value.sent == "unknown"
    late.close()
    other.close()


def test_a_claim_whose_answer_was_lost_is_released(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger: Any = open_ledger(url)
    claim = ledger._claim

    def lose(*arguments: Any) -> None:
        claim(*arguments)
        raise ledger._failures[0]("the connection was lost")

    with monkeypatch.context() as patched:
        patched.setattr(ledger, "_claim", lose)
        with pytest.raises(LedgerError, match="connection was lost"):
            ledger.claim("a", "")
    with open_ledger(url) as other:
        entry = other.claim("a", "")
        assert entry is not None and entry.state == "held"
        assert ledger.claim("b", "") is None
        assert other.claim("a", "") is None, "its call was not made, so that another can be"
    ledger.close()


def test_old_entries_can_be_removed(ledger: Any, url: str) -> None:
    for key, end in (("a", "accepted"), ("b", "unknown"), ("c", "not sent")):
        assert ledger.claim(key, "") is None
        ledger.end(key, end, None)
    assert ledger.claim("d", "") is None
    if url.startswith("unix"):
        with open_ledger(f"{url}&retention=1") as kept:
            assert kept.claim("e", "") is None
            kept.end("e", "accepted", None)
            assert set(kept._redis.zrange(kept._open_entries, 0, -1)) == {"b", "d"}, (
                "ended calls stay in the list"
            )
            assert 0 < kept._redis.ttl(kept._prefix + "e") <= 1 and kept._redis.ttl(kept._prefix + "a") == -1
        return
    time.sleep(0.01)
    assert ledger.prune(0) == 2 and ledger.prune(0) == 0
    assert [entry.key for entry in ledger.unknown()] == ["b"]
    assert ledger.claim("a", "") is None


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        ("ledger.db", "not the URL of a ledger"),
        ("sqlite:ledger.db?lease=0", "lease"),
        ("sqlite:///x.db?lease=soon", "lease"),
        ("sqlite:///x.db?retention=5", "retention"),
        ("sqlite:///missing/folder/x.db", "cannot be opened"),
        ("mysql://secret:word@host/db", "not the URL of a ledger"),
        ("redis://:secret@127.0.0.1:1/0", "cannot be opened"),
        ("redis://host:port/0", "cannot be read"),
        ("postgresql://me:secret@127.0.0.1:1/db", "cannot be opened"),
        (5, "not int"),
    ],
)
def test_urls_that_name_no_ledger(bad: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        open_ledger(bad)
    assert "secret" not in str(caught.value)


def test_a_journal_and_a_ledger(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="not both"):
        send_many(print, [], journal=tmp_path / "j", ledger="sqlite:///x")
    with open_ledger(f"file:{tmp_path}/file%20ledger") as ledger:
        assert ledger.claim("a", "") is None
    assert (tmp_path / "file ledger").exists()


def test_redis_that_may_forget_is_said(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    open_ledger(redis()).close()
    assert "can lose claims" in caplog.text and "appendonly no" in caplog.text


def test_unknown_keys_are_a_metric(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    from opentelemetry import metrics
    from opentelemetry.sdk.metrics import MeterProvider
    from opentelemetry.sdk.metrics.export import InMemoryMetricReader

    reader = InMemoryMetricReader()
    monkeypatch.setattr(metrics, "get_meter", MeterProvider([reader]).get_meter)

    def read() -> list[tuple[str, Any, Any]]:
        data = reader.get_metrics_data()
        resources = [] if data is None else data.resource_metrics
        listed = [
            metric for resource in resources for scope in resource.scope_metrics for metric in scope.metrics
        ]
        return [
            (metric.name, dict(point.attributes or {}), getattr(point, "value", None))
            for metric in listed
            for point in metric.data.data_points
        ]

    with open_ledger(with_lease(url, 0.001)) as died, open_ledger(url) as ledger:
        observe_unknown(ledger)
        name, attributes = "openapi.client.ledger.unknown", {"openapi.ledger.name": ledger.name}
        assert read() == [(name, attributes, 0)]
        for key in "abc":
            assert died.claim(key, "") is None
        time.sleep(0.003)
        assert read() == [(name, attributes, 3)]
        ledger.settle("a", "accepted")
        assert read() == [(name, attributes, 2)]

        def fail() -> Any:
            raise LedgerError("away")

        monkeypatch.setattr(ledger, "unknown", fail)
        assert read() == []
