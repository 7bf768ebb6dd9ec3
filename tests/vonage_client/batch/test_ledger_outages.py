"""The server of a ledger fails: it stops, falls silent, or cannot write. Nothing is sent then."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import ACCOUNT, run
from tests.support.server import Server, routes
from tests.support.services import Service, postgresql_url, start_postgresql, start_redis
from vonage_client import ConfigurationError, RequestOptions, Vonage
from vonage_client.batch import Ledger, LedgerError, open_ledger

from .test_ledger import postgresql


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
