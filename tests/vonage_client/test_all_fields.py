"""Responses with every field that the API is known to send, including nulls: no field is lost."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import Any

import httpx
import pytest

from oas_runtime.model.model import Model
from vonage_api import models
from vonage_client import Vonage
from vonage_client.webhooks import Webhooks, kinds, sign

ID = "0f7a3f52-6e2b-4f3e-9c55-2a4cbb5d3e10"
APPLICATION = "11111111-2222-3333-4444-555555555555"

STATUS = {"code": "OK", "message": "Success"}
ARCHIVE: dict[str, Any] = {
    "id": ID,
    "status": "available",
    "name": "lesson",
    "reason": "session ended",
    "sessionId": "1_a",
    "applicationId": APPLICATION,
    "createdAt": 1795856400000,
    "size": 1048576,
    "duration": 61,
    "outputMode": "individual",
    "streamMode": "auto",
    "hasAudio": True,
    "hasVideo": False,
    "hasTranscription": True,
    "sha256sum": "ab12",
    "password": "",
    "updatedAt": 1795856460000,
    "multiArchiveTag": "",
    "event": "archive",
    "resolution": "1280x720",
    "url": "https://example.com/archive.mp4",
    "maxBitrate": 2000000,
    "quantizationParameter": 25,
    "streams": [{"streamId": ID, "hasAudio": True, "hasVideo": True}],
    "transcription": {
        "status": "completed",
        "reason": "done",
        "url": "https://example.com/text.json",
        "primaryLanguageCode": "en-GB",
        "hasSummary": True,
    },
}
BROADCAST: dict[str, Any] = {
    "id": ID,
    "sessionId": "1_a",
    "applicationId": APPLICATION,
    "createdAt": 1795856400000,
    "updatedAt": 1795856460000,
    "broadcastUrls": {
        "rtmp": [
            {"status": "live", "id": "one", "serverUrl": "rtmp://example.com/live", "streamName": "key"}
        ],
        "hls": "https://example.com/list.m3u8?DVR",
    },
    "status": "started",
    "streamMode": "auto",
    "hasAudio": True,
    "hasVideo": True,
    "maxDuration": 3600,
    "multiBroadcastTag": "second",
    "maxBitrate": 1000000,
    "settings": {"hls": {"lowLatency": False, "dvr": True}},
    "event": "broadcast",
    "resolution": "1280x720",
}
CARRIER = {"country": "GB", "name": "Acme Mobile", "network_code": "23410", "network_type": "mobile"}
NUMBER: dict[str, Any] = {
    "status": 44,
    "status_message": "Lookup Handler unable to handle request",
    "lookup_outcome": 1,
    "lookup_outcome_message": "Partial success",
    "request_id": ID,
    "country_code": "GB",
    "country_code_iso3": "GBR",
    "country_name": "United Kingdom",
    "country_prefix": "44",
    "international_format_number": "447700900000",
    "national_format_number": "07700 900000",
    "current_carrier": CARRIER,
    "original_carrier": CARRIER,
    "ported": "not_ported",
    "reachable": "unknown",
    "roaming": "unknown",
    "valid_number": "valid",
    "ip_warnings": "unknown",
    "caller_identity": {
        "caller_name": "Ada Byron",
        "caller_type": "consumer",
        "first_name": "Ada",
        "last_name": "Byron",
        "subscription_type": "postpaid",
    },
    "caller_name": "Ada Byron",
    "caller_type": "consumer",
    "first_name": "Ada",
    "last_name": "Byron",
    "refund_price": "0.01",
    "request_price": "0.05",
    "remaining_balance": "32.6",
}
HOOK = {"address": "https://example.com/hook", "http_method": "POST"}
VOICE_HOOK = {**HOOK, "socket_timeout": 3000, "connect_timeout": 500}

Answer = tuple[Callable[[Vonage], Any], Any]
ANSWERS: dict[str, Answer] = {
    "archive": (lambda v: v.video.get_archive(archive_id="a"), ARCHIVE),
    "archives": (lambda v: v.video.list_archives(), {"count": 1, "items": [ARCHIVE]}),
    "broadcast": (lambda v: v.video.get_broadcast(broadcast_id="a"), BROADCAST),
    "ended broadcast": (
        lambda v: v.video.stop_broadcast(broadcast_id="a"),
        {**BROADCAST, "broadcastUrls": None, "status": "stopped"},
    ),
    "session": (
        lambda v: v.video.create_session(),
        [
            {
                "session_id": "1_a",
                "project_id": APPLICATION,
                "partner_id": APPLICATION,
                "create_dt": "Sat Nov 28 02:00:00 PST 2026",
                "session_status": None,
                "status_invalid": None,
                "media_server_hostname": None,
                "messaging_server_url": None,
                "messaging_url": None,
                "symphony_address": None,
                "properties": None,
                "ice_server": None,
                "ice_servers": None,
                "session_segment_id": ID,
                "ice_credential_expiration": 86100,
            }
        ],
    ),
    "composer": (
        lambda v: v.video.get_experience_composer(render_id="a"),
        {
            "id": ID,
            "sessionId": "1_a",
            "createdAt": 1795856400000,
            "updatedAt": 1795856460000,
            "url": "https://example.com",
            "status": "stopped",
            "streamId": ID,
            "reason": "Max duration exceeded",
            "event": "render",
            "applicationId": APPLICATION,
            "resolution": "1280x720",
        },
    ),
    "layouts": (
        lambda v: v.video.change_stream_layout(
            session_id="1_a", items=[{"id": ID, "layoutClassList": ["full"]}]
        ),
        {"count": 1, "items": [{"id": ID, "videoType": "camera", "name": "", "layoutClassList": ["full"]}]},
    ),
    "SIP call": (
        lambda v: v.video.start_sip_call(session_id="1_a", token="t", sip={"uri": "sip:ada@example.com"}),
        {
            "id": ID,
            "projectId": ID,
            "sessionId": "1_a",
            "connectionId": ID,
            "streamId": ID,
            "createdAt": 1,
            "updatedAt": 1,
        },
    ),
    "connections": (
        lambda v: v.video.list_connections(session_id="1_a"),
        {
            "count": 1,
            "projectId": ID,
            "sessionId": "1_a",
            "items": [{"connectionId": ID, "connectionState": "Connected", "createdAt": 1}],
        },
    ),
    "report": (
        lambda v: v.reports.create(product="SMS", account_id="abcd1234", direction="outbound"),
        {
            "request_id": ID,
            "request_status": "PENDING",
            "receive_time": "2026-02-07T14:22:08+00:00",
            "start_time": "2026-02-07T14:22:10+00:00",
            "items_count": 0,
            "product": "SMS",
            "account_id": "abcd1234",
            "date_start": "2026-02-01T00:00:00+00:00",
            "date_end": "2026-02-02T00:00:00+00:00",
            "callback_url": "https://example.com/done",
            "include_subaccounts": True,
            "direction": "outbound",
            "status": "delivered",
            "from": "Acme",
            "to": "447700900000",
            "country": "GB",
            "network": "23410",
            "client_ref": "mine",
            "account_ref": "theirs",
            "include_message": True,
            "show_concatenated": False,
            "provider": "a provider of tomorrow",
            "_links": {"self": {"href": f"https://api.nexmo.com/v2/reports/{ID}"}},
        },
    ),
    "number": (lambda v: v.number_insight.get_advanced(number="447700900000"), NUMBER),
    "insights": (
        lambda v: v.identity_insights.get(phone_number="447700900000", insights={"format": {}}),
        {
            "request_id": ID,
            "insights": {
                "format": {
                    "country_code": "GB",
                    "country_name": "United Kingdom",
                    "country_prefix": "44",
                    "offline_location": "London",
                    "time_zones": ["Europe/London"],
                    "number_international": "+447700900000",
                    "number_national": "07700 900000",
                    "is_format_valid": True,
                    "status": STATUS,
                },
                "sim_swap": {
                    "latest_sim_swap_at": "2026-07-08T09:30:27.504Z",
                    "is_swapped": True,
                    "status": STATUS,
                },
                "original_carrier": {"status": {"code": "OK"}},
            },
        },
    ),
    "prices": (
        lambda v: v.account.get_all_pricing(type="sms"),
        {
            "count": 2,
            "countries": [
                {
                    "dialingPrefix": "44",
                    "defaultPrice": "0.04",
                    "currency": "EUR",
                    "countryDisplayName": "United Kingdom",
                    "countryCode": "GB",
                    "countryName": "United Kingdom",
                    "networks": [
                        {
                            "type": "landline_premium",
                            "price": "0.08",
                            "networkCode": "GB-PREMIUM",
                            "ranges": [4490, 4491],
                        }
                    ],
                },
                {"dialingPrefix": "44", "currency": "EUR", "countryCode": "JE"},
            ],
        },
    ),
    "credit": (
        lambda v: v.account.list_credit_transfers(start_date="2026-01-01T00:00:00Z"),
        {
            "_links": {"self": {"href": "/accounts/abcd1234/credit-transfers"}},
            "_embedded": {
                "credit_transfers": [
                    {
                        "from": "a",
                        "to": "b",
                        "amount": 0.01,
                        "reference": "",
                        "id": ID,
                        "created_at": "2026-01-02T03:04:05.000Z",
                    }
                ]
            },
        },
    ),
    "application": (
        lambda v: v.applications.get(id=ID),
        {
            "id": ID,
            "name": "mine",
            "keys": {"public_key": "PEM"},
            "privacy": {"improve_ai": False},
            "capabilities": {
                "voice": {
                    "webhooks": {
                        "event_url": VOICE_HOOK,
                        "answer_url": VOICE_HOOK,
                        "fallback_answer_url": VOICE_HOOK,
                    },
                    "signed_callbacks": True,
                    "conversations_ttl": 8000,
                    "leg_persistence_time": 14,
                    "region": "na-east",
                },
                "rtc": {"webhooks": {"event_url": HOOK}, "signed_callbacks": True},
                "messages": {
                    "webhooks": {"inbound_url": HOOK, "status_url": HOOK},
                    "version": "v1",
                    "authenticate_inbound_media": True,
                },
                "verify": {"webhooks": {"status_url": HOOK}},
                "vbc": {},
            },
            "_links": {"self": {"href": f"/v2/applications/{ID}"}},
        },
    ),
}


@pytest.fixture(scope="module")
def server() -> list[Any]:
    """What is answered next."""
    return []


@pytest.fixture(scope="module")
def vonage(server: list[Any], pem: str) -> Iterator[Vonage]:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=server[-1]))
    credentials = {
        "api_key": "abcd1234",
        "api_secret": "s",
        "application_id": APPLICATION,
        "private_key": pem,
    }
    with Vonage(**credentials, transport=transport) as client:
        yield client


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("name", ANSWERS)
def test_nothing_of_an_answer_is_lost(server: list[Any], vonage: Vonage, name: str) -> None:
    use, body = ANSWERS[name]
    server.append(body)
    result = use(vonage)
    assert whole(result) == body
    assert list(unknown(result)) == []


SCHEMAS = json.loads((files("vonage_api") / "openapi.json").read_text("utf-8"))["components"]["schemas"]
RECORDS = [
    part["$ref"].rpartition("/")[2]
    for part in SCHEMAS["RecordsResponse"]["properties"]["records"]["items"]["anyOf"]
    if "$ref" in part
]


@pytest.mark.parametrize("record", RECORDS)
def test_each_record_is_known_by_its_fields(server: list[Any], vonage: Vonage, record: str) -> None:
    """The product stands beside the records, not in them."""
    body = dict.fromkeys(SCHEMAS[record]["properties"], "1")
    server.append({"records": [body]})
    (read,) = vonage.reports.load_records(product="SMS", account_id="abcd1234").records
    assert type(read) is getattr(models, record)
    assert whole(read) == body
    assert list(unknown(read)) == []


@pytest.mark.parametrize("listed", [True, False])
def test_the_action_of_silent_authentication_is_typed(listed: bool) -> None:
    """It was seen as an object, and as a list with it."""
    action = {"type": "check", "check_url": "https://example.com/check"}
    body = {
        "request_id": ID,
        "type": "event",
        "channel": "silent_auth",
        "status": "action_pending",
        "action": [action] if listed else action,
    }
    event = received(kinds.VERIFY_SILENT_AUTH, body)
    action_read = event.action[0] if listed else event.action
    assert isinstance(action_read, models.VerifySilentAuthAction)
    assert action_read.check_url == "https://example.com/check"


def test_contacts_are_typed() -> None:
    contact = {
        "name": {"formatted_name": "Ada Byron", "first_name": "Ada"},
        "birthday": "1815-12-10",
        "addresses": [{"city": "London", "type": "home"}],
        "phones": [{"phone": "447700900000", "type": "work"}],
        "emails": [{"email": "ada@example.com"}],
        "urls": [{"url": "https://example.com"}],
    }
    body = {
        "channel": "whatsapp",
        "message_type": "contacts",
        "message_uuid": ID,
        "to": "447700900000",
        "from": "447700900001",
        "timestamp": "2026-01-01T14:00:00.000Z",
        "contacts": [contact],
    }
    event = received(kinds.MESSAGES_INBOUND, body)
    assert event.contacts[0].name.formatted_name == "Ada Byron"
    assert event.contacts[0].phones[0].phone == "447700900000"


def test_a_referral_is_typed() -> None:
    """An inbound message that an advertisement led to, or that refers to a product."""
    product = {"catalog_id": "12", "product_retailer_id": "ab"}
    referral = {
        "body": "New",
        "headline": "Newer",
        "source_id": "1",
        "source_type": "post",
        "source_url": "https://example.com/post",
        "media_type": "image",
        "image_url": "https://example.com/a.png",
        "thumbnail_url": "https://example.com/b.png",
        "ctwa_clid": "2",
    }
    body = {
        "channel": "whatsapp",
        "message_type": "text",
        "message_uuid": ID,
        "to": "447700900000",
        "from": "447700900001",
        "timestamp": "2026-01-01T14:00:00.000Z",
        "text": "Hello",
        "context": {"message_uuid": ID, "message_from": "44", "whatsapp_referred_product": product},
        "whatsapp": {"referral": referral, "whatsapp_referred_product": product},
    }
    event = received(kinds.MESSAGES_INBOUND, body)
    assert isinstance(event, models.InboundWhatsappMessage)
    assert event.whatsapp.referral.ctwa_clid == "2"
    assert event.context.whatsapp_referred_product.catalog_id == "12"


def received(kind: Any, body: Any) -> Any:
    """The event that is read of a webhook: all of it, and nothing that is unknown."""
    signed = sign(kind, body, signature_secret="s" * 40)
    event = Webhooks(signature_secret="s" * 40).receive(kind, body=signed.body, headers=signed.headers)
    assert whole(event) == body
    assert list(unknown(event)) == []
    return event


def whole(result: Any) -> Any:
    """A result as JSON again."""
    if isinstance(result, list):
        return [whole(item) for item in result]
    return result.to_dict() if isinstance(result, Model) else result


def unknown(result: Any) -> Iterator[str]:
    """The fields of a result that its models do not declare."""
    if isinstance(result, list):
        for item in result:
            yield from unknown(item)
    elif isinstance(result, Model):
        yield from result.additional_properties
        for name in type(result).__annotations__:
            yield from unknown(getattr(result, name, None))
