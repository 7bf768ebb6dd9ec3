"""Calls and messages live in regions: chosen by client, copy or call."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.clients import ACCOUNT, run
from tests.support.server import Server, answer
from vonage_client import ConfigurationError, NotFoundError, RequestOptions, Vonage

EU_VOICE, EU_MESSAGES = "https://api-eu-3.vonage.com", "https://api-eu.nexmo.com"
DEFAULT, REST = "https://api.nexmo.com", "https://rest.nexmo.com"


@pytest.fixture
def where(kind: str, pem: str) -> Any:
    """Makes a call and tells which server it reached."""

    def reached(use: Any, **options: Any) -> str:
        urls = [EU_VOICE, EU_MESSAGES, DEFAULT, REST]
        with (
            Server(answer({})) as one,
            Server(answer({})) as two,
            Server(answer({})) as three,
            Server(answer({})) as four,
        ):
            servers = dict(zip(urls, (one.url, two.url, three.url, four.url), strict=True))
            account = {**ACCOUNT, "application_id": "app", "private_key": pem}
            run(kind, use, servers=servers, **account, **options)
            seen = [url for url, server in zip(urls, (one, two, three, four), strict=True) if server.seen]
        assert len(seen) == 1
        return seen[0]

    return reached


def list_calls(client: Any, **more: Any) -> Any:
    return client.voice.list_calls(**more)


def test_a_region_for_what_has_one(where: Any) -> None:
    assert where(list_calls) == DEFAULT
    assert where(list_calls, region="eu") == EU_VOICE
    assert where(list_calls, region="eu-west") == EU_VOICE
    assert (
        where(lambda client: client.messages.update(message_uuid="m", status="read"), region="eu")
        == EU_MESSAGES
    )
    assert where(lambda client: client.numbers.list_owned(), region="eu") == REST
    assert where(lambda client: client.applications.list(), region="eu") == DEFAULT


def test_a_region_for_a_copy_or_a_call(where: Any) -> None:
    assert where(lambda client: list_calls(client.with_options(region="eu"))) == EU_VOICE
    assert where(lambda client: list_calls(client, options=RequestOptions(region="eu"))) == EU_VOICE
    assert (
        where(lambda client: list_calls(client, options=RequestOptions(region="eu")), region="ap") == EU_VOICE
    )


def test_a_region_nobody_knows() -> None:
    with pytest.raises(ConfigurationError, match="eu-west"):
        Vonage(region="atlantis")
    with Vonage(**ACCOUNT) as vonage, pytest.raises(ConfigurationError, match="atlantis"):
        vonage.voice.list_calls(options=RequestOptions(region="atlantis"))


def test_not_found_says_that_it_may_live_elsewhere(kind: str, pem: str) -> None:
    with Server(answer(b"", status=404)) as server:
        account = {**ACCOUNT, "application_id": "app", "private_key": pem}
        for region, named in ((None, "no region in particular"), ("eu", "'eu'")):
            with pytest.raises(NotFoundError) as caught:
                run(
                    kind,
                    lambda client: client.voice.get_call(uuid="u"),
                    servers={DEFAULT: server.url, EU_VOICE: server.url},
                    region=region,
                    **account,
                )
            assert named in str(caught.value) and "region=" in str(caught.value)
