"""Calls whose outcome is unknown, looked up by the call that the document names: settled where that can be told."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import run
from vonage_client import ConfigurationError, NotFoundError, RequestOptions, VonageError
from vonage_client.batch import (
    Report,
    open_ledger,
    reconcile,
    reconcile_async,
    send_many,
    send_many_async,
)
from vonage_client.sandbox import Sandbox

PHONE, SENDER = "447700900000", "447700900009"


class Place:
    """An emulator, and lists that are sent to it and reconciled."""

    def __init__(self, kind: str, sandbox: Sandbox, servers: dict[str, str], store: str) -> None:
        self.kind = kind
        self.sandbox = sandbox
        self._options: dict[str, Any] = {**sandbox.credentials, "servers": servers, "max_retries": 0}
        self.store = store

    def use(self, function: Callable[[Any], Any]) -> Any:
        return run(self.kind, function, **self._options)

    def send(self, method: str, calls: Any, ledger: str | None = None, **options: Any) -> Report:
        many: Any = send_many if self.kind == "sync" else send_many_async
        return self.use(
            lambda client: many(
                _method(client, method), calls, ledger=ledger, concurrency=1, show="never", **options
            )
        )

    def reconcile(self, method: str, calls: Any, ledger: str | None = None, **options: Any) -> Report:
        look: Any = reconcile if self.kind == "sync" else reconcile_async
        return self.use(lambda client: look(_method(client, method), calls, ledger=ledger, **options))


def _method(client: Any, name: str) -> Any:
    resource, _, method = name.partition(".")
    return getattr(getattr(client, resource), method)


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Sandbox, dict[str, str]]]:
    sandbox = Sandbox()
    with sandbox.serve() as running:
        yield sandbox, dict(running.servers)


@pytest.fixture(params=["sync", "async"])
def place(request: pytest.FixtureRequest, served: tuple[Sandbox, dict[str, str]], tmp_path: Path) -> Place:
    sandbox, servers = served
    sandbox.reset()
    sandbox.advance(time.time() - sandbox.world.now)  # the record of a call is looked for by its time
    return Place(request.param, sandbox, servers, f"sqlite:///{tmp_path}/ledger.db")


def texts(count: int, **changes: Any) -> list[dict[str, Any]]:
    return [
        {"to": PHONE, "from_": "Acme", "text": "Hello", "client_ref": f"order {number}", **changes}
        for number in range(count)
    ]


@pytest.mark.parametrize("known_by", ["ledger", "report", "journal"])
def test_a_message_that_arrived_is_accepted(place: Place, known_by: str, tmp_path: Path) -> None:
    place.sandbox.fail("sms.send", fault="drop_after_work")
    place.sandbox.fail("sms.send", fault="reset")
    calls = texts(4)
    ledger = place.store if known_by == "ledger" else None
    options = {"journal": tmp_path / "j"} if known_by == "journal" else {}
    report = place.send("sms.send", calls, ledger, **options)
    assert len(report.unknown) == 2 and len(place.sandbox.inbox(to=PHONE)) == 3
    source = report if known_by == "report" else calls
    looked = place.reconcile("sms.send", source, ledger, **options)
    unknown = [item for item in looked if item.key in {item.key for item in report.unknown}]
    settled = {item.arguments["client_ref"]: item for item in unknown if item.arguments is not None}
    assert len(looked.accepted) == 1 and len(looked.unknown) == 1, "absence of a record proves nothing"
    (accepted,) = looked.accepted
    assert accepted.result["client_ref"] == accepted.arguments["client_ref"] in settled  # type: ignore[index]
    assert len(place.sandbox.inbox(to=PHONE)) == 3, "nothing is sent"
    if known_by != "report":
        again = place.send("sms.send", calls, ledger, **options)
        assert len(again.accepted) == 3 and len(again.unknown) == 1
        assert len(place.sandbox.inbox(to=PHONE)) == 3


def test_what_cannot_be_told_apart_stays_unknown(place: Place) -> None:
    for calls in (texts(2, client_ref="the same"), [{"to": PHONE, "from_": "Acme", "text": "no reference"}]):
        place.sandbox.fail("sms.send", fault="drop_after_work")
        report = place.send("sms.send", calls)
        assert len(report.unknown) == 1
        looked = place.reconcile("sms.send", report)
        assert [item.end for item in looked] == ["unknown"]


def test_a_text_in_several_parts_is_one_message(place: Place) -> None:
    place.sandbox.fail("sms.send", fault="drop_after_work")
    report = place.send("sms.send", texts(1, text="Hello " * 60))
    assert [item.end for item in place.reconcile("sms.send", report)] == ["accepted"]


def test_messages(place: Place) -> None:
    place.sandbox.fail("messages.send", fault="drop_after_work")
    body = {
        "channel": "sms",
        "message_type": "text",
        "to": PHONE,
        "from_": SENDER,
        "text": "Hi",
        "client_ref": "a",
    }
    report = place.send("messages.send", [body])
    assert len(report.unknown) == 1
    assert [item.end for item in place.reconcile("messages.send", report)] == ["accepted"]


def test_calls(place: Place) -> None:
    place.sandbox.fail("voice.create_call", fault="drop_after_work")
    call: dict[str, Any] = {
        "to": [{"type": "phone", "number": "+44 7700 900000"}],
        "from_": {"type": "phone", "number": SENDER},
        "ncco": [{"action": "talk", "text": "Hello"}],
    }
    report = place.send("voice.create_call", [call])
    assert len(report.unknown) == 1
    (item,) = place.reconcile("voice.create_call", report)
    assert item.end == "accepted" and item.result["to"]["number"] == PHONE
    place.sandbox.fail("voice.create_call", fault="drop_after_work")
    report = place.send("voice.create_call", [call])
    (item,) = place.reconcile("voice.create_call", report)
    assert item.end == "unknown", "two calls to the number at that time"


def test_numbers(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    search = place.use(lambda client: client.numbers.search_available(country="GB"))
    offers = [{"country": "GB", "msisdn": number.msisdn} for number in search.numbers[:3]]
    offers[2]["target_api_key"] = "bcde2345"
    place.sandbox.fail("numbers.buy", fault="drop_after_work")
    place.sandbox.fail("numbers.buy", fault="reset")
    place.sandbox.fail("numbers.buy", fault="reset")
    report = place.send("numbers.buy", offers, place.store)
    assert len(report.unknown) == 3
    looked = place.reconcile("numbers.buy", offers, place.store)
    ends = {item.key: item.end for item in looked}
    assert sorted(ends.values()) == ["accepted", "unknown", "unknown"], "an absence is not believed too early"
    later = time.time() + 301
    monkeypatch.setattr("vonage_client.batch.outcome.time.time", lambda: later)
    looked = place.reconcile("numbers.buy", offers, place.store)
    assert {item.key: item.end for item in looked} == {"1": "not sent", "2": "unknown"}
    monkeypatch.undo()
    again = place.send("numbers.buy", offers, place.store)
    assert {item.key: (item.end, item.earlier) for item in again} == {
        "0": ("accepted", True),
        "1": ("accepted", False),
        "2": ("unknown", True),
    }
    place.sandbox.fail("numbers.cancel", fault="drop_after_work")
    report = place.send("numbers.cancel", [offers[0]])
    assert [item.end for item in place.reconcile("numbers.cancel", report)] == ["accepted"]
    place.sandbox.fail("numbers.cancel", fault="reset")
    report = place.send("numbers.cancel", [offers[1]])
    assert [item.end for item in place.reconcile("numbers.cancel", report)] == ["unknown"]


def test_a_list_that_is_not_there_shows_no_absence(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """A 404 of the call that looks up says nothing of the purchase: taken for an absence, it would be repeated."""
    search = place.use(lambda client: client.numbers.search_available(country="GB"))
    offers = [{"country": "GB", "msisdn": search.numbers[0].msisdn}]
    place.sandbox.fail("numbers.buy", fault="drop_after_work")
    place.send("numbers.buy", offers, place.store)
    later = time.time() + 301
    monkeypatch.setattr("vonage_client.batch.outcome.time.time", lambda: later)
    place.sandbox.fail("numbers.list_owned", status=404)
    with pytest.raises(NotFoundError):
        place.reconcile("numbers.buy", offers, place.store)
    assert [item.end for item in place.reconcile("numbers.buy", offers, place.store)] == ["accepted"]


def test_a_single_call_with_a_key(place: Place) -> None:
    place.sandbox.fail("sms.send", fault="drop_after_work")
    options = RequestOptions(once="order-4711")
    call = texts(1)[0]
    with open_ledger(place.store) as ledger:
        for _ in range(2):
            with pytest.raises(VonageError, match=r"unknown|lost|closed"):
                place.use(lambda client: client.with_options(ledger=ledger).sms.send(**call, options=options))
    looked = place.reconcile("sms.send", [call], place.store, key=lambda index, arguments: "order-4711")
    assert [item.end for item in looked] == ["accepted"]
    with open_ledger(place.store) as ledger:
        assert list(ledger.unknown()) == []
    assert len(place.sandbox.inbox(to=PHONE)) == 1


def test_what_is_refused(place: Place) -> None:
    with pytest.raises(ConfigurationError, match="report of send_many"):
        place.reconcile("sms.send", texts(1))
    with pytest.raises(ConfigurationError, match="not both"):
        place.reconcile("sms.send", texts(1), place.store, journal="x")
    place.sandbox.fail("sms.send", fault="reset")
    place.send("sms.send", texts(1), place.store)
    with pytest.raises(ConfigurationError, match="other arguments"):
        place.reconcile("sms.send", texts(1, text="another"), place.store)
    with pytest.raises(ConfigurationError, match="not a method of a client"):
        reconcile(print, texts(1), ledger=place.store)


def test_an_operation_without_a_way_to_look_stays_unknown(place: Place) -> None:
    place.sandbox.fail("applications.create", fault="drop_after_work")
    report = place.send("applications.create", [{"name": "an application"}])
    assert [item.end for item in report] == ["unknown"]
    assert [item.end for item in place.reconcile("applications.create", report)] == ["unknown"]
