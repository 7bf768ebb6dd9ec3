"""Webhooks with AWS Lambda, behind API Gateway, a function URL or a load balancer. Set VONAGE_SIGNATURE_SECRET.

One function serves all paths. Instances share no memory: to handle each event once across them, keep the
replays and the parts of long SMS in Redis (``RedisReplays``, ``RedisParts``).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from vonage_api.models import InboundSms
from vonage_client import WebhookError, ncco
from vonage_client.webhooks import (
    InboundSmsJoiner,
    MemoryReplays,
    RequestParts,
    Webhooks,
    kinds,
    lambda_request,
)

log = logging.getLogger(__name__)
webhooks = Webhooks(replays=MemoryReplays())
# A call asks again where the first answer came late: it needs an NCCO each time.
answers = Webhooks()
joiner = InboundSmsJoiner()


def inbound(parts: RequestParts) -> str:
    """A message arrived (Messages API)."""
    with webhooks.handle(kinds.MESSAGES_INBOUND, **parts) as message:
        log.info("message %s from %s", message.message_uuid, message.from_)
    return ""


def status(parts: RequestParts) -> str:
    """The status of a message that you sent (Messages API)."""
    with webhooks.handle(kinds.MESSAGES_STATUS, **parts) as message:
        log.info("message %s is %s", message.message_uuid, message.status)
    return ""


def sms(parts: RequestParts) -> str:
    """An SMS arrived, or its delivery receipt (SMS API)."""
    with webhooks.handle(kinds.SMS_INBOUND, kinds.SMS_RECEIPT, **parts) as event:
        if isinstance(event, InboundSms):
            whole = joiner.add(event)
            if whole is not None:
                log.info("SMS of %d parts from %s", len(whole.parts), whole.msisdn)
        else:
            log.info("SMS %s is %s", event.message_id, event.status)
    return ""


def answer(parts: RequestParts) -> str:
    """Answer a call with an NCCO."""
    call = answers.receive(kinds.VOICE_ANSWER, **parts)
    return ncco.dumps([{"action": "talk", "text": f"Hello {call.from_ or 'there'}"}])


def fallback(parts: RequestParts) -> str:
    """Answer with another NCCO after a failed webhook of the call."""
    failure = answers.receive(kinds.VOICE_FALLBACK, **parts)
    log.error("call %s: %s", failure.uuid, failure.reason)
    return ncco.dumps([{"action": "talk", "text": "Please call again later"}])


def event(parts: RequestParts) -> str:
    """A call has a new status, or its recording or transcription is ready, and so on."""
    with webhooks.handle(kinds.VOICE_EVENT, **parts) as happened:
        log.info("%s", type(happened).__name__)
    return ""


ROUTES: dict[str, Callable[[RequestParts], str]] = {
    f"/{route.__name__}": route for route in (inbound, status, sms, answer, fallback, event)
}


def handler(request: dict[str, Any], context: object) -> dict[str, Any]:
    """The entry point of the function."""
    path = request.get("rawPath") or request["path"]
    route = ROUTES.get(path)
    if route is None:
        return {"statusCode": 404, "body": ""}
    try:
        body = route(lambda_request(request))
    except WebhookError as error:
        log.warning("%s refused with %d: %s", path, error.http_status, error)
        return {"statusCode": error.http_status, "body": ""}
    return {"statusCode": 200, "headers": {"content-type": "application/json"}, "body": body}
