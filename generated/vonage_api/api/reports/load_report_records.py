"""Retrieve records.

Retrieve records synchronously, in batches of at most 1000 records. Continue with `cursor` and `iv` of
the previous response while `_links.next` is present.

- ``GET /v2/reports/records`` of ``https://api.nexmo.com``
- Security: basicAuth
- Retry: safe
- Rate limit: 10/s reports-sync
- Document: ``#/paths/~1v2~1reports~1records/get``
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import (
    Endpoint,
    Operation,
    PageField,
    PageLink,
    PageParameter,
    Paging,
    Parameter,
    RateLimit,
    Request,
    Response,
    Server,
    at,
)
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Boolean, DateTime, String
from oas_runtime.rules.violation import Reject

from ...models.messages_record import MessagesRecord
from ...models.problem import Problem
from ...models.records_response import RecordsResponse
from ...models.sms_record import SmsRecord
from ...models.verify_record import VerifyRecord
from ...models.voice_record import VoiceRecord
from ...security import SCHEMES

OPERATION = Operation(
    id="loadReportRecords",
    call="reports.load_records",
    tag="Reports",
    method="GET",
    path="/v2/reports/records",
    pointer="#/paths/~1v2~1reports~1records/get",
    servers=(Server("https://api.nexmo.com"),),
    security=(("basicAuth",),),
    schemes=SCHEMES,
    idempotent=True,
    rate_limit=RateLimit(
        calls=10,
        seconds=1,
        bucket="reports-sync",
    ),
    parameters=(
        Parameter(
            name="product",
            argument="product",
            location="query",
            rule=String(
                enum=(
                    "SMS",
                    "SMS-TRAFFIC-CONTROL",
                    "VOICE-CALL",
                    "VOICE-FAILED",
                    "VOICE-TTS",
                    "IN-APP-VOICE",
                    "WEBSOCKET-CALL",
                    "ASR",
                    "AMD",
                    "VERIFY-API",
                    "VERIFY-V2",
                    "NUMBER-INSIGHT",
                    "CONVERSATION-EVENT",
                    "CONVERSATION-MESSAGE",
                    "MESSAGES",
                    "VIDEO-API",
                    "NETWORK-API-EVENT",
                    "REPORTS-USAGE",
                ),
                pointer="#/components/schemas/ReportProduct",
            ),
            required=True,
            style="form",
            explode=True,
        ),
        Parameter(
            name="account_id",
            argument="account_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/1/schema"),
            required=True,
            style="form",
            explode=True,
        ),
        Parameter(
            name="date_start",
            argument="date_start",
            location="query",
            rule=DateTime(pointer="#/paths/~1v2~1reports~1records/get/parameters/2/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="date_end",
            argument="date_end",
            location="query",
            rule=DateTime(pointer="#/paths/~1v2~1reports~1records/get/parameters/3/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="id",
            argument="id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/4/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="cursor",
            argument="cursor",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/5/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="iv",
            argument="iv",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/6/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="direction",
            argument="direction",
            location="query",
            rule=String(
                enum=("inbound", "outbound"), pointer="#/paths/~1v2~1reports~1records/get/parameters/7/schema"
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="status",
            argument="status",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/8/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="from",
            argument="from_",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/9/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="to",
            argument="to",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/10/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="country",
            argument="country",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/11/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="network",
            argument="network",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/12/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="number",
            argument="number",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/13/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="locale",
            argument="locale",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/14/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="include_message",
            argument="include_message",
            location="query",
            rule=Boolean(pointer="#/paths/~1v2~1reports~1records/get/parameters/15/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="show_concatenated",
            argument="show_concatenated",
            location="query",
            rule=Boolean(pointer="#/paths/~1v2~1reports~1records/get/parameters/16/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="account_ref",
            argument="account_ref",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/17/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="call_id",
            argument="call_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/18/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="leg_id",
            argument="leg_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/19/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="provider",
            argument="provider",
            location="query",
            rule=String(
                enum=(
                    "whatsapp",
                    "sms",
                    "mms",
                    "messenger",
                    "viber_service_msg",
                    "instagram",
                    "rcs",
                    "email",
                ),
                pointer="#/paths/~1v2~1reports~1records/get/parameters/20/schema",
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="number_type",
            argument="number_type",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/21/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="channel",
            argument="channel",
            location="query",
            rule=String(
                enum=("v2", "email", "silent_auth"),
                pointer="#/paths/~1v2~1reports~1records/get/parameters/22/schema",
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="parent_request_id",
            argument="parent_request_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/23/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="request_type",
            argument="request_type",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/24/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="risk",
            argument="risk",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/25/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="swapped",
            argument="swapped",
            location="query",
            rule=Boolean(pointer="#/paths/~1v2~1reports~1records/get/parameters/26/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="conversation_id",
            argument="conversation_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/27/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="session_id",
            argument="session_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/28/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="meeting_id",
            argument="meeting_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/29/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="product_name",
            argument="product_name",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/30/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="request_session_id",
            argument="request_session_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/31/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="product_path",
            argument="product_path",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/32/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="correlation_id",
            argument="correlation_id",
            location="query",
            rule=String(pointer="#/paths/~1v2~1reports~1records/get/parameters/33/schema"),
            style="form",
            explode=True,
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    product: Literal[
        "SMS",
        "SMS-TRAFFIC-CONTROL",
        "VOICE-CALL",
        "VOICE-FAILED",
        "VOICE-TTS",
        "IN-APP-VOICE",
        "WEBSOCKET-CALL",
        "ASR",
        "AMD",
        "VERIFY-API",
        "VERIFY-V2",
        "NUMBER-INSIGHT",
        "CONVERSATION-EVENT",
        "CONVERSATION-MESSAGE",
        "MESSAGES",
        "VIDEO-API",
        "NETWORK-API-EVENT",
        "REPORTS-USAGE",
    ],
    account_id: str,
    date_start: datetime | str | Unset = UNSET,
    date_end: datetime | str | Unset = UNSET,
    id: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    iv: str | Unset = UNSET,
    direction: Literal["inbound", "outbound"] | Unset = UNSET,
    status: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    country: str | Unset = UNSET,
    network: str | Unset = UNSET,
    number: str | Unset = UNSET,
    locale: str | Unset = UNSET,
    include_message: bool | Unset = UNSET,
    show_concatenated: bool | Unset = UNSET,
    account_ref: str | Unset = UNSET,
    call_id: str | Unset = UNSET,
    leg_id: str | Unset = UNSET,
    provider: Literal["whatsapp", "sms", "mms", "messenger", "viber_service_msg", "instagram", "rcs", "email"]
    | Unset = UNSET,
    number_type: str | Unset = UNSET,
    channel: Literal["v2", "email", "silent_auth"] | Unset = UNSET,
    parent_request_id: str | Unset = UNSET,
    request_type: str | Unset = UNSET,
    risk: str | Unset = UNSET,
    swapped: bool | Unset = UNSET,
    conversation_id: str | Unset = UNSET,
    session_id: str | Unset = UNSET,
    meeting_id: str | Unset = UNSET,
    product_name: str | Unset = UNSET,
    request_session_id: str | Unset = UNSET,
    product_path: str | Unset = UNSET,
    correlation_id: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        query={
            "product": product,
            "account_id": account_id,
            "date_start": date_start,
            "date_end": date_end,
            "id": id,
            "cursor": cursor,
            "iv": iv,
            "direction": direction,
            "status": status,
            "from": from_,
            "to": to,
            "country": country,
            "network": network,
            "number": number,
            "locale": locale,
            "include_message": include_message,
            "show_concatenated": show_concatenated,
            "account_ref": account_ref,
            "call_id": call_id,
            "leg_id": leg_id,
            "provider": provider,
            "number_type": number_type,
            "channel": channel,
            "parent_request_id": parent_request_id,
            "request_type": request_type,
            "risk": risk,
            "swapped": swapped,
            "conversation_id": conversation_id,
            "session_id": session_id,
            "meeting_id": meeting_id,
            "product_name": product_name,
            "request_session_id": request_session_id,
            "product_path": product_path,
            "correlation_id": correlation_id,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=RecordsResponse.from_dict,
            shape="object",
            pointer="#/paths/~1v2~1reports~1records/get/responses/200",
        ),
    ),
    errors=(
        Response(
            status="401",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem401",
        ),
        Response(
            status="403",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem403",
        ),
        Response(
            status="422",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem422",
        ),
        Response(
            status="429",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem429",
        ),
        Response(
            status="500",
            media_type="application/json",
            kind="json",
            decode=Problem.from_dict,
            shape="object",
            pointer="#/components/responses/Problem500",
        ),
    ),
)


def _items(
    page: RecordsResponse,
) -> list[SmsRecord | VoiceRecord | MessagesRecord | VerifyRecord | dict[str, Any]]:
    """The items of a page."""
    found: list[SmsRecord | VoiceRecord | MessagesRecord | VerifyRecord | dict[str, Any]] = at(
        page, ("records",)
    )
    return found


PAGING = Paging(
    endpoint=ENDPOINT,
    items=_items,
    link=PageLink(
        ("links", "next", "href"),
        (
            PageParameter("cursor", "cursor"),
            PageParameter("iv", "iv"),
        ),
    ),
    fields=(
        PageField(PageParameter("cursor", "cursor"), ("cursor",)),
        PageField(PageParameter("iv", "iv"), ("iv",)),
    ),
)
