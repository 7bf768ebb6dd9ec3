"""The lists of the Vonage API: how each product continues from page to page."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.clients import ACCOUNT, run, take
from tests.support.server import Server, answer, routes
from vonage_client import PagingError, RejectedError

Json = dict[str, Any]


def calls(*numbers: int, **rest: Any) -> bytes:
    return answer({"_embedded": {"calls": [{"uuid": str(number)} for number in numbers]}, **rest})


def test_calls_follow_the_link_whatever_the_index_counts(kind: str, pem: str) -> None:
    link = {"next": {"href": "/calls?page_size=2&record_index=1&order=asc"}}
    with Server(calls(1, 2, _links=link), calls(3, _links={"self": {"href": "/calls"}})) as server:
        got = run(
            kind,
            lambda vonage: take(vonage.voice.iter_calls(page_size=2, status="completed")),
            **routes(server.url, application_id="a", private_key=pem),
        )
    assert [call.uuid for call in got] == ["1", "2", "3"]
    assert [dict(seen.query).get("record_index") for seen in server.seen] == [None, "1"]
    assert all(dict(seen.query)["status"] == "completed" for seen in server.seen)


def test_calls_are_counted_where_there_are_no_links(kind: str, pem: str) -> None:
    with Server(calls(1, 2, count=3), calls(3, count=3)) as server:
        got = run(
            kind,
            lambda vonage: take(vonage.voice.iter_calls()),
            **routes(server.url, application_id="a", private_key=pem),
        )
    assert [call.uuid for call in got] == ["1", "2", "3"]
    assert [dict(seen.query).get("record_index") for seen in server.seen] == [None, "2"]


def test_numbers_are_counted_by_pages(kind: str) -> None:
    owned = [{"country": "GB", "msisdn": str(number)} for number in range(3)]
    with Server(
        answer({"count": 3, "numbers": owned[:2]}), answer({"count": 3, "numbers": owned[2:]})
    ) as server:
        got = run(
            kind,
            lambda vonage: take(vonage.numbers.iter_owned(size=2)),
            **routes(server.url, credentials_in="document", **ACCOUNT),
        )
    assert [number.msisdn for number in got] == ["0", "1", "2"]
    assert [dict(seen.query).get("index") for seen in server.seen] == [None, "2"]
    assert all(dict(seen.query)["api_key"] == ACCOUNT["api_key"] for seen in server.seen)
    with Server(answer({})) as server:
        got = run(
            kind,
            lambda vonage: take(vonage.numbers.iter_available(country="GB")),
            **routes(server.url, **ACCOUNT),
        )
    assert got == []
    assert len(server.seen) == 1


def test_applications(kind: str) -> None:
    def page(number: int, links: Json | None) -> bytes:
        made = {"page": number, "total_pages": 2, "_embedded": {"applications": [{"id": str(number)}]}}
        return answer({**made, **({"_links": links} if links is not None else {})})

    link = {"next": {"href": "/v2/applications?page_size=1&page=2"}}
    for first, last in ((page(1, link), page(2, {})), (page(1, None), page(2, None))):
        with Server(first, last) as server:
            got = run(kind, lambda vonage: take(vonage.applications.iter()), **routes(server.url, **ACCOUNT))
        assert [application.id for application in got] == ["1", "2"] and len(server.seen) == 2
        assert dict(server.seen[1].query) == {"page": "2"}


def test_an_error_shows_no_credential_that_a_server_echoes(kind: str) -> None:
    secret = "s3cret-value-1"
    link = {"next": {"href": f"https://{secret}.example/{secret}?page={secret}"}}
    page = answer({"_embedded": {"applications": [{"id": "1"}]}, "_links": link})
    account = {"api_key": "abcd1234", "api_secret": secret}
    with Server(page) as server, pytest.raises(PagingError, match="another host, ") as caught:
        run(kind, lambda vonage: take(vonage.applications.iter()), **routes(server.url, **account))
    assert secret not in f"{caught.value} {caught.value!r} {vars(caught.value)}"


def test_events_are_the_embedded_list_itself(kind: str, pem: str) -> None:
    def page(number: int, cursor: str | None) -> bytes:
        href = f"https://api.nexmo.com/v1/conversations/CON-1/events?order=asc&cursor={cursor}"
        return answer({"_embedded": [{"id": number}], "_links": {"next": {"href": href}} if cursor else {}})

    with Server(page(1, "a%3D%3D"), page(2, None)) as server:
        got = run(
            kind,
            lambda vonage: take(vonage.conversations.iter_events(conversation_id="CON-1", order="desc")),
            **routes(server.url, application_id="a", private_key=pem),
        )
    assert [event.id for event in got] == [1, 2]
    assert [dict(seen.query) for seen in server.seen] == [
        {"order": "desc"},
        {"order": "desc", "cursor": "a=="},
    ]


def test_records_go_on_with_cursor_and_iv_while_there_is_a_link(kind: str) -> None:
    def batch(number: int, **links: Json) -> bytes:
        page = {"records": [{"message_id": str(number)}], "cursor": f"c{number}", "iv": f"i{number}"}
        return answer({**page, "_links": {"self": {"href": "/v2/reports/records"}, **links}})

    link = {"href": "https://api.nexmo.com/v2/reports/records?cursor=c1"}
    with Server(batch(1, next=link), batch(2)) as server:
        got = run(
            kind,
            lambda vonage: take(
                vonage.reports.iter_records(product="SMS", account_id="abcd1234", direction="inbound")
            ),
            **routes(server.url, **ACCOUNT),
        )
    assert [record.message_id for record in got] == ["1", "2"]
    asked = [dict(seen.query) for seen in server.seen]
    assert asked[1] == {**asked[0], "cursor": "c1", "iv": "i1"}


@pytest.mark.parametrize("raising", [True, False])
def test_a_page_that_says_no_is_an_error_and_no_end(kind: str, raising: bool) -> None:
    """An item has no room for it, so ``raise_on_rejection`` decides nothing here."""
    no = answer({"error-code": "420", "error-code-label": "method failed"})
    with Server(answer({"count": 2, "numbers": [{"msisdn": "1"}]}), no) as server:
        route = routes(server.url, **ACCOUNT, raise_on_rejection=raising)
        with pytest.raises(RejectedError, match="420"):
            run(kind, lambda vonage: take(vonage.numbers.iter_owned()), **route)
    assert len(server.seen) == 2
