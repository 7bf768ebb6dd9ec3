"""A ledger, whatever its store: one claim a key, no outcome forgotten, shared by processes."""

from __future__ import annotations

import contextlib
import itertools
import logging
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from tests.support.clients import ACCOUNT, run
from tests.support.depth import depth
from tests.support.server import Server, routes
from tests.support.services import Service, postgresql_url, redis_url, start_postgresql, start_redis
from vonage_client import ConfigurationError, RequestOptions, Vonage
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


@pytest.mark.deep
@pytest.mark.parametrize("start", [start_redis, start_postgresql])
def test_a_server_that_is_stopped_and_started(start: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    options = ("--appendonly", "yes", "--appendfsync", "always") if start is start_redis else ()
    service, url = start(*options)
    monkeypatch.setattr("vonage_client.batch.stores.shared._END_RETRIES", (0.01,))
    ledger = open_ledger(url)
    for key in "ab":
        assert ledger.claim(key, "") is None
    service.stop()
    with pytest.raises(LedgerError, match="cannot be used") as caught:
        ledger.claim("c", "")
    assert caught.value.sent == "no"
    with pytest.raises(LedgerError, match="counts as unknown") as caught:
        ledger.end("a", "accepted", None)
    assert caught.value.sent == "unknown"
    with pytest.raises(ConfigurationError, match="cannot be opened"):
        open_ledger(url)
    monkeypatch.setattr("vonage_client.batch.stores.shared._END_RETRIES", (0.1,) * 100)
    thread = threading.Thread(target=ledger.end, args=("b", "accepted", None))
    thread.start()
    service.start()
    thread.join()
    deadline = time.monotonic() + 60
    while True:
        try:
            assert ledger.claim("c", "") is None
            break
        except LedgerError:  # it is starting up
            assert time.monotonic() < deadline
            time.sleep(0.05)
    states = {key: entry.state for key in "ab" if (entry := ledger.claim(key, "")) is not None}
    assert states == {"a": "held", "b": "accepted"}
    ledger.close()
    service.stop()


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        ("ledger.db", "names no ledger"),
        ("sqlite:ledger.db?lease=0", "lease"),
        ("sqlite:///x.db?lease=soon", "lease"),
        ("sqlite:///x.db?retention=5", "retention"),
        ("sqlite:///missing/folder/x.db", "cannot be opened"),
        ("mysql://secret:word@host/db", "names no ledger"),
        ("redis://:secret@127.0.0.1:1/0", "cannot be opened"),
        ("redis://host:port/0", "cannot be read"),
        ("postgresql://me:secret@127.0.0.1:1/db", "cannot be opened"),
        (5, "not by int"),
    ],
)
def test_urls_that_name_no_ledger(bad: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        open_ledger(bad)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("store", ["redis", "postgresql"])
def test_a_server_that_never_answers_is_no_ledger(monkeypatch: pytest.MonkeyPatch, store: str) -> None:
    pytest.importorskip({"postgresql": "psycopg"}.get(store, store))
    # The driver of PostgreSQL waits at least two seconds for a connection.
    monkeypatch.setattr(f"vonage_client.batch.stores.{store}._TIMEOUT", 0.05 if store == "redis" else 2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"{store}://:secret@127.0.0.1:{silent.getsockname()[1]}/0"
        with pytest.raises(ConfigurationError, match="Nothing was sent: correct its URL") as caught:
            open_ledger(url)
    assert caught.value.sent == "no" and "secret" not in str(caught.value)


def refused_before_a_byte_leaves(ledger: Ledger, *, sync: bool = True) -> str:
    """Nothing can be claimed: the call is not sent, and the error says so."""
    call = {"to": "447700900000", "from_": "Acme", "text": "Hello", "options": RequestOptions(once="new")}
    with Server() as server:
        with pytest.raises(LedgerError, match="The call was not sent") as caught:
            run(
                "sync" if sync else "async",
                lambda vonage: vonage.sms.send(**call),
                **routes(server.url, **ACCOUNT),
                ledger=ledger,
            )
        assert caught.value.sent == "no" and not server.seen
    return str(caught.value)


def sent_once_again(ledger: Ledger) -> None:
    """The store is well again: what could not be claimed is sent, once."""
    call = {"to": "447700900000", "from_": "Acme", "text": "Hello", "options": RequestOptions(once="new")}
    with Server() as server, Vonage(**routes(server.url, **ACCOUNT), ledger=ledger) as vonage:
        vonage.sms.send(**call)
        vonage.sms.send(**call)
        assert len(server.seen) == 1


@pytest.mark.deep
@pytest.mark.parametrize("start", [start_redis, start_postgresql], ids=["redis", "postgresql"])
def test_a_server_that_falls_silent(
    start: Callable[[], tuple[Service, str]], monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """It holds the connection open, and answers nothing."""
    store = "redis" if start is start_redis else "postgresql"
    service, url = start()
    monkeypatch.setattr(f"vonage_client.batch.stores.{store}._TIMEOUT", 2)
    with open_ledger(url) as ledger:
        with stopped(service):
            refused_before_a_byte_leaves(ledger, sync=kind == "sync")
        sent_once_again(ledger)
    service.stop()


@contextlib.contextmanager
def stopped(service: Service) -> Iterator[None]:
    """All processes of the server stand still."""
    children = subprocess.run(["pgrep", "-P", str(service.pid)], capture_output=True, text=True, check=False)
    processes = [service.pid, *map(int, children.stdout.split())]
    for process in processes:
        os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        for process in processes:
            os.kill(process, signal.SIGCONT)


def test_redis_without_memory_to_write(kind: str) -> None:
    from redis import Redis

    service, url = start_redis("--save", "")
    with open_ledger(url) as ledger, Redis.from_url(url) as server:
        server.config_set("maxmemory-policy", "noeviction")
        server.config_set("maxmemory", 1)
        assert "maxmemory" in refused_before_a_byte_leaves(ledger, sync=kind == "sync")
        server.config_set("maxmemory", 0)
        sent_once_again(ledger)
    service.stop()


@pytest.mark.deep
def test_redis_whose_disk_is_full(kind: str) -> None:
    """A snapshot cannot be written: the server accepts no change (MISCONF)."""
    from redis import Redis
    from redis.exceptions import RedisError

    service, url = start_redis("--save", "3600 100000")
    with open_ledger(url) as ledger, Redis.from_url(url) as server:
        folder = Path(server.config_get("dir")["dir"])
        (folder / "dump.rdb").mkdir()  # in the way of the snapshot
        with contextlib.suppress(RedisError):
            server.bgsave()
        while server.info("persistence")["rdb_last_bgsave_status"] != "err":
            time.sleep(0.01)
        refused_before_a_byte_leaves(ledger, sync=kind == "sync")
        (folder / "dump.rdb").rmdir()
        server.save()
        sent_once_again(ledger)
    service.stop()


def test_postgresql_that_refuses_to_write(kind: str) -> None:
    """As a standby does, and a server whose operator keeps a full disk from harm."""
    import psycopg

    url = postgresql()
    with open_ledger(url) as ledger, psycopg.connect(postgresql_url(), autocommit=True) as admin:
        cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
        try:
            admin.execute("ALTER SYSTEM SET default_transaction_read_only = on")
            admin.execute("SELECT pg_reload_conf()")
            admin.execute(cut)
            messages = [refused_before_a_byte_leaves(ledger, sync=kind == "sync") for _ in range(3)]
            assert "read-only" in messages[-1]
        finally:
            admin.execute("ALTER SYSTEM RESET default_transaction_read_only")
            admin.execute("SELECT pg_reload_conf()")
            admin.execute(cut)
        with contextlib.suppress(LedgerError):
            ledger.claim("the connection that was cut", "")
        sent_once_again(ledger)


@pytest.mark.deep
def test_postgresql_whose_disk_is_full(kind: str) -> None:
    """What the server reports where a row cannot be written."""
    import psycopg

    service, url = start_postgresql()
    with open_ledger(url) as ledger, psycopg.connect(url, autocommit=True) as admin:
        admin.execute(
            "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION "
            "'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$"
        )
        admin.execute(
            "CREATE TRIGGER full_disk BEFORE INSERT ON vonage_ledger FOR EACH ROW EXECUTE FUNCTION full_disk()"
        )
        assert "No space left" in refused_before_a_byte_leaves(ledger, sync=kind == "sync")
        admin.execute("DROP TRIGGER full_disk ON vonage_ledger")
        sent_once_again(ledger)
    service.stop()


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
