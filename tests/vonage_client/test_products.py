"""Products beside the published document: what each adds that a test of every operation does not show."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.support.clients import ACCOUNT, run
from tests.support.server import Server, answer, routes
from vonage_api import models
from vonage_client import CredentialsMissingError, RejectedError, RequestInvalidError, Vonage
from vonage_client.webhooks import Webhooks, kinds

from .webhooks.signed import SECRET, headers

APPLICATION = "11111111-2222-3333-4444-555555555555"
SESSION = "1_MX43YzFmMGQ1Mn5-MTc5NTg1NjQwMDAwMH4"


def test_paths_of_video_hold_the_application_of_the_token(kind: str, pem: str) -> None:
    with Server(answer({"count": 0, "items": []})) as server:
        options = routes(server.url, application_id=APPLICATION, private_key=pem)
        run(kind, lambda v: v.video.list_streams(session_id=SESSION), **options)
        run(kind, lambda v: v.video.list_streams(session_id=SESSION, application_id="other"), **options)
    own, other = (seen.path for seen in server.seen)
    assert own == f"/v2/project/{APPLICATION}/session/{SESSION}/stream"
    assert other == f"/v2/project/other/session/{SESSION}/stream"


def test_video_without_an_application_names_what_is_missing(kind: str) -> None:
    with Server() as server, pytest.raises(CredentialsMissingError, match="application_id"):
        run(kind, lambda v: v.video.list_streams(session_id=SESSION), **routes(server.url, **ACCOUNT))
    assert server.seen == []


def test_a_session_is_made_by_a_form_without_a_body(kind: str, pem: str) -> None:
    with Server(answer([{"session_id": SESSION, "project_id": APPLICATION}])) as server:
        options = routes(server.url, application_id=APPLICATION, private_key=pem)
        (session,) = run(kind, lambda v: v.video.create_session(), **options)
        run(
            kind,
            lambda v: v.video.create_session(archive_mode="always", p2p_preference="disabled"),
            **options,
        )
    assert session.session_id == SESSION
    assert server.seen[1].form == [("archiveMode", "always"), ("p2p.preference", "disabled")]


@pytest.mark.parametrize(
    "outputs", [{}, {"rtmp": [{"serverUrl": "rtmps://e.co", "streamName": "s"}] * 6}], ids=["none", "six"]
)
def test_outputs_of_a_broadcast_are_checked(pem: str, outputs: dict[str, Any]) -> None:
    with Server() as server:
        options = routes(server.url, application_id=APPLICATION, private_key=pem)
        with pytest.raises(RequestInvalidError):
            run("sync", lambda v: v.video.start_broadcast(session_id=SESSION, outputs=outputs), **options)
    assert server.seen == []


def test_tokens_of_video_are_secrets(pem: str) -> None:
    token = "eyJhbGciOiJSUzI1NiJ9.e30.c2ln"
    body = models.VideoCaptionsRequest(session_id=SESSION, token=token)
    assert token not in repr(body)


def test_callbacks_of_video_are_typed() -> None:
    event = {
        "sessionId": SESSION,
        "projectId": APPLICATION,
        "event": "streamDestroyed",
        "reason": "networkDisconnected",
        "timestamp": 1795856460000,
        "stream": {"id": "a", "createdAt": 1, "connection": {"id": "c", "createdAt": 1, "data": "seat=14"}},
    }
    body = json.dumps(event).encode()
    received = Webhooks(SECRET).receive(kinds.VIDEO_SESSION, body=body, headers=headers(body))
    assert received.stream.connection.data == "seat=14"
    assert received.to_dict() == event


def test_a_failed_lookup_is_an_error_and_a_partial_one_a_result(kind: str) -> None:
    partial = {"status": 44, "status_message": "x", "lookup_outcome": 1}
    with Server(answer({"status": 4, "status_message": "bad"}), answer(partial)) as server:
        options = routes(server.url, **ACCOUNT)
        with pytest.raises(RejectedError) as caught:
            run(kind, lambda v: v.number_insight.get_advanced(number="447700900000"), **options)
        insight = run(kind, lambda v: v.number_insight.get_advanced(number="447700900000"), **options)
    assert caught.value.code == 4 or str(caught.value.code) == "4"
    assert (insight.status, insight.lookup_outcome) == (44, 1)


def test_the_insights_that_are_asked_for_are_sent(kind: str, pem: str) -> None:
    reply = {"request_id": "r", "insights": {"format": {"status": {"code": "OK"}, "is_format_valid": True}}}
    with Server(answer(reply)) as server:
        options = routes(server.url, application_id=APPLICATION, private_key=pem)
        asked = {"format": {}, "sim_swap": {"period": 24}}
        insight = run(
            kind, lambda v: v.identity_insights.get(phone_number="447700900000", insights=asked), **options
        )
    assert json.loads(server.only.body) == {"phone_number": "447700900000", "insights": asked}
    assert insight.insights.format.is_format_valid is True


def test_products_that_are_not_used_are_not_imported() -> None:
    program = (
        "import sys, vonage_client; vonage_client.Vonage(api_key='abcd1234', api_secret='x').sms; "
        "print([name for name in sys.modules if name.rpartition('.')[2].startswith('video')])"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def test_links_of_a_list_that_is_filled_with_a_credential_are_followed(kind: str) -> None:
    """The path of the next page holds the API key, which is not an argument of the call."""
    path = "/v2/numberpools/accounts/abcd1234/pools"
    first = {"_embedded": {"pools": [{"pool_id": "a"}]}, "_links": {"next": {"href": f"{path}?page=2"}}}
    second = {"_embedded": {"pools": [{"pool_id": "b"}]}, "_links": {}}

    async def read(pager: Any) -> list[Any]:
        return [pool.pool_id async for pool in pager]

    with Server(answer(first), answer(second)) as server:
        options = routes(server.url, **ACCOUNT)
        if kind == "sync":
            pool_ids = run(kind, lambda v: [pool.pool_id for pool in v.number_pools.iter()], **options)
        else:
            pool_ids = run(kind, lambda v: read(v.number_pools.iter()), **options)
    assert pool_ids == ["a", "b"]
    assert [seen.target for seen in server.seen] == [path, f"{path}?page=2"]


@pytest.mark.parametrize(
    ("arguments", "location"),
    [
        ({"output_mode": "individual", "resolution": "1280x720"}, "resolution"),
        ({"output_mode": "individual", "layout": {"type": "bestFit"}}, "layout"),
        ({"output_mode": "individual", "quantization_parameter": 20}, "quantization_parameter"),
        ({"layout": {"type": "custom"}}, "layout.stylesheet"),
        ({"layout": {"type": "pip", "stylesheet": "x"}}, "layout.stylesheet"),
        ({"layout": {"type": "pip", "screenshareType": "pip"}}, "layout.screenshareType"),
    ],
)
def test_conditions_of_archives(pem: str, arguments: dict[str, Any], location: str) -> None:
    vonage = Vonage(application_id=APPLICATION, private_key=pem)
    with pytest.raises(RequestInvalidError) as caught:
        vonage.video.start_archive(session_id="1_a", **arguments)
    assert caught.value.location == location


@pytest.mark.parametrize("audio", [True, False, None])
@pytest.mark.parametrize("video", [True, False, None])
@pytest.mark.parametrize("transcription", [True, None])
def test_an_archive_has_audio_or_video(
    pem: str, audio: bool | None, video: bool | None, transcription: bool | None
) -> None:
    """Transcription of a composed archive is left to the API: its sources disagree."""
    flags = {"has_audio": audio, "has_video": video, "has_transcription": transcription}
    given = {name: flag for name, flag in flags.items() if flag is not None}
    with (
        Server(answer({"id": "a", "status": "started"})) as server,
        Vonage(application_id=APPLICATION, private_key=pem, **routes(server.url)) as vonage,
    ):
        if audio is False and video is False:
            with pytest.raises(RequestInvalidError, match="has_video must be True where has_audio is False"):
                vonage.video.start_archive(session_id="1_a", **given)
            assert not server.seen
        else:
            vonage.video.start_archive(session_id="1_a", **given)
            assert len(json.loads(server.only.body)) == 1 + len(given)


@pytest.mark.parametrize("dvr", [True, False, None])
@pytest.mark.parametrize("low_latency", [True, False, None])
def test_low_latency_excludes_rewinding(pem: str, dvr: bool | None, low_latency: bool | None) -> None:
    hls = {name: flag for name, flag in (("dvr", dvr), ("lowLatency", low_latency)) if flag is not None}
    with (
        Server(answer({"id": "a", "status": "started"})) as server,
        Vonage(application_id=APPLICATION, private_key=pem, **routes(server.url)) as vonage,
    ):
        if dvr and low_latency:
            with pytest.raises(RequestInvalidError) as caught:
                vonage.video.start_broadcast(session_id="1_a", outputs={"hls": hls})
            assert caught.value.location == "outputs.hls.lowLatency"
            assert not server.seen
        else:
            vonage.video.start_broadcast(session_id="1_a", outputs={"hls": hls})
            assert json.loads(server.only.body)["outputs"] == {"hls": hls}


@pytest.mark.parametrize(
    ("transport", "sent"),
    [
        ({}, True),
        ({"transport": "binary"}, True),
        ({"audio_field": "media"}, True),
        ({"transport": "json", "encoding": "base64"}, True),
        ({"transport": "json"}, False),
    ],
)
def test_audio_in_json_has_an_encoding(pem: str, transport: dict[str, Any], sent: bool) -> None:
    websocket: Any = {"uri": "wss://example.com/audio", "audioTransport": transport}
    with (
        Server(answer({"id": "a", "connectionId": "b"})) as server,
        Vonage(application_id=APPLICATION, private_key=pem, **routes(server.url)) as vonage,
    ):
        if not sent:
            with pytest.raises(RequestInvalidError) as caught:
                vonage.video.start_audio_connector(session_id="1_a", token="t", websocket=websocket)
            assert caught.value.location == "websocket.audioTransport.encoding"
            assert not server.seen
        else:
            vonage.video.start_audio_connector(session_id="1_a", token="t", websocket=websocket)
            assert json.loads(server.only.body)["websocket"] == websocket


def test_numbers_of_a_conversation_are_of_any_channel_and_show_no_password(kind: str, pem: str) -> None:
    sip = models.ConversationRequestNumbersItem(
        type="sip", uri="sip:ada@example.com", username="ada", password="correct-horse"
    )
    with Server(answer({"id": "CON-1"}, status=201)) as server:
        options = routes(server.url, application_id=APPLICATION, private_key=pem)
        run(kind, lambda v: v.conversations.create(numbers=[sip]), **options)
    assert json.loads(server.only.body)["numbers"] == [sip.to_dict()]
    assert "correct-horse" not in repr(sip)


_ONE_SMS = """
import sys
import httpx
from vonage_client import Vonage

body = {"message-count": "1", "messages": [{"to": "447700900000", "message-id": "0A1", "status": "0"}]}
transport = httpx.MockTransport(lambda request: httpx.Response(200, json=body))
with Vonage(api_key="abcd1234", api_secret="s", transport=transport) as vonage:
    vonage.sms.send(to="447700900000", from_="Acme", text="Hello")
print(*sorted(name for name in sys.modules if name.startswith(("vonage_api", "vonage_client"))))
"""


def test_products_that_are_not_used_cost_nothing() -> None:
    """Neither an import nor a first call loads a module of another product, nor what has other uses."""
    done = subprocess.run([sys.executable, "-c", _ONE_SMS], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "vonage_api.api.sms.send_sms" in loaded
    products = {
        name.split(".")[2] for name in loaded if name.startswith("vonage_api.api.") and name.count(".") > 2
    }
    assert products == {"sms"}
    resources = {name.rpartition(".")[2] for name in loaded if name.startswith("vonage_api.resources.")}
    assert resources == {"sms"}
    assert not loaded & {
        "vonage_client.tokens",
        "vonage_client.not_covered",
        "vonage_client.batch",
        "vonage_client.webhooks",
    }
