"""Waiters poll until the document's terminal states, back off, keep to the rate limit, and give up in time."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from oas_runtime.call import waiting
from tests.support.clients import ACCOUNT, run
from tests.support.server import Server, answer, routes
from vonage_client import (
    ClientClosedError,
    ConfigurationError,
    NotFoundError,
    RequestInvalidError,
    RequestOptions,
    Vonage,
    WaitTimeoutError,
)

REPORT = "63f61863-4a51-4f6b-86e1-46edebcf9356"


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds between the requests, which do not pass."""
    seconds: list[float] = []

    async def later(_: object, pause: float) -> bool:
        seconds.append(pause)
        return False

    monkeypatch.setattr(waiting, "sleep", lambda _, pause: bool(seconds.append(pause)))
    monkeypatch.setattr(waiting, "async_sleep", later)
    return seconds


def report(status: str) -> bytes:
    return answer({"request_id": REPORT, "request_status": status})


def wait(client: Any, **more: Any) -> Any:
    return client.reports.wait(report_id=REPORT, **more)


@pytest.mark.parametrize("status", ["SUCCESS", "TRUNCATED", "FAILED", "ABORTED"])
def test_it_ends_in_each_terminal_state(kind: str, pauses: list[float], status: str) -> None:
    with Server(report("PENDING"), report("PROCESSING"), report(status)) as server:
        result = run(kind, wait, **routes(server.url, **ACCOUNT))
    assert (result.request_status, len(server.seen)) == (status, 3)
    assert [seen.target for seen in server.seen] == [f"/v2/reports/{REPORT}"] * 3
    assert pauses == [5.0, 7.5]


def test_nothing_is_waited_for_what_is_over(kind: str, pauses: list[float]) -> None:
    with Server(report("SUCCESS")) as server:
        run(kind, wait, **routes(server.url, **ACCOUNT))
    assert (len(server.seen), pauses) == (1, [])


def test_it_asks_less_and_less_often(kind: str, pauses: list[float]) -> None:
    with Server(*[report("PENDING")] * 12, report("SUCCESS")) as server:
        run(kind, lambda client: wait(client, within=3000), **routes(server.url, **ACCOUNT))
    assert pauses == sorted(pauses)
    assert (pauses[0], pauses[-1], len(pauses)) == (5.0, 60.0, 12)


def test_a_state_that_the_document_does_not_have_is_not_the_end(kind: str, pauses: list[float]) -> None:
    with Server(report("NEW"), answer({}), report("SUCCESS")) as server:
        run(kind, wait, **routes(server.url, **ACCOUNT))
    assert len(pauses) == 2


def test_failures_that_pass_are_waited_out_and_the_server_is_obeyed(kind: str, pauses: list[float]) -> None:
    busy = answer({}, status=429, headers={"Retry-After": "40"})
    with Server(busy, answer({}, status=503), report("SUCCESS")) as server:
        options = routes(server.url, max_retries=0, **ACCOUNT)
        assert run(kind, wait, **options).request_status == "SUCCESS"
    assert pauses == [40.0, 7.5]


def test_failures_that_stay_are_raised(kind: str, pauses: list[float]) -> None:
    with Server(answer({}, status=404)) as server, pytest.raises(NotFoundError):
        run(kind, wait, **routes(server.url, **ACCOUNT))
    with Server() as server, pytest.raises(RequestInvalidError):
        run(kind, lambda client: client.reports.wait(report_id=""), **routes(server.url, **ACCOUNT))
    assert pauses == []


def test_the_end_of_the_time_says_what_was_seen_last(kind: str) -> None:
    with Server(report("PROCESSING")) as server, pytest.raises(WaitTimeoutError) as caught:
        run(kind, lambda client: wait(client, within=0.5), **routes(server.url, **ACCOUNT))
    assert isinstance(caught.value, TimeoutError)
    assert (caught.value.result.request_status, caught.value.operation_id) == ("PROCESSING", "getReport")
    assert (caught.value.sent, len(server.seen)) == ("no", 2)


def test_a_server_that_does_not_answer_is_not_waited_for_longer(kind: str) -> None:
    hanging = threading.Event()
    try:
        with (
            Server(act=lambda *_: bool(hanging.wait(30))) as server,
            pytest.raises(WaitTimeoutError) as caught,
        ):
            run(kind, lambda client: wait(client, within=0.5), **routes(server.url, **ACCOUNT))
    finally:
        hanging.set()
    assert caught.value.result is None


@pytest.mark.parametrize("within", [0, -1, None, "5", float("nan"), True])
def test_times_that_no_wait_can_have(kind: str, within: Any) -> None:
    with Server() as server, pytest.raises(ConfigurationError, match="within"):
        run(kind, lambda client: wait(client, within=within), **routes(server.url, **ACCOUNT))
    assert server.connections == 0


def test_a_closed_client_waits_no_longer() -> None:
    asked = threading.Event()

    def act(connection: Any, _: Any) -> None:
        connection.sendall(report("PENDING"))
        asked.set()

    with Server(act=act) as server:
        client = Vonage(**routes(server.url, **ACCOUNT))
        closing = threading.Thread(target=lambda: (asked.wait(30), client.close()))
        closing.start()
        with pytest.raises(ClientClosedError):
            wait(client)
        closing.join()


def test_options_go_with_each_request(kind: str, pauses: list[float]) -> None:
    with Server(report("PENDING"), report("SUCCESS")) as server:
        options = RequestOptions(extra_headers={"X-Trace": "1"}, timeout=5)
        run(kind, lambda client: wait(client, options=options), **routes(server.url, **ACCOUNT))
    assert [seen.header("X-Trace") for seen in server.seen] == ["1", "1"]


APPLICATION = "11111111-2222-3333-4444-555555555555"


@pytest.mark.parametrize(
    ("use", "before", "after"),
    [
        (lambda v: v.voice.wait_for_call(uuid=REPORT), {"status": "machine"}, {"status": "unanswered"}),
        (
            lambda v: v.verify.wait(format="json", request_id="a" * 32),
            {"status": "IN PROGRESS"},
            {"status": "EXPIRED"},
        ),
        (
            lambda v: v.verify.wait(format="json", request_ids=["a" * 32, "b" * 32], within=5),
            {"verification_requests": [{"status": "SUCCESS"}, {"status": "IN PROGRESS"}]},
            {"verification_requests": [{"status": "SUCCESS"}, {"status": "EXPIRED"}]},
        ),
        (lambda v: v.video.wait_for_archive(archive_id="a"), {"status": "stopped"}, {"status": "uploaded"}),
        (
            lambda v: v.numbers.wait(country="GB", pattern="447700900000"),
            {},
            {"count": 1, "numbers": [{"country": "GB", "msisdn": "447700900000"}]},
        ),
    ],
    ids=["call", "verification", "several verifications", "archive", "number"],
)
def test_what_can_be_waited_for(
    kind: str, pem: str, pauses: list[float], use: Any, before: dict[str, Any], after: dict[str, Any]
) -> None:
    with Server(answer(before), answer(after)) as server:
        options = routes(server.url, application_id=APPLICATION, private_key=pem, **ACCOUNT)
        assert run(kind, use, **options).to_dict() == after
    assert (len(server.seen), len(pauses)) == (2, 1)
