"""Webhooks with FastAPI or Starlette: run it with ``uvicorn webhooks_fastapi:app``. Set VONAGE_SIGNATURE_SECRET.

The raw body is read before anything parses it: the signature covers its bytes.
"""

from __future__ import annotations

import logging

from fastapi import FastAPI, Request, Response

from vonage_api.models import InboundSms
from vonage_client import WebhookError, ncco
from vonage_client.webhooks import InboundSmsJoiner, MemoryReplays, RequestParts, Webhooks, kinds

log = logging.getLogger(__name__)
app = FastAPI()
webhooks = Webhooks(replays=MemoryReplays())
# A call asks again where the first answer came late: it needs an NCCO each time.
answers = Webhooks()
joiner = InboundSmsJoiner()


async def parts(request: Request) -> RequestParts:
    """The request from which a webhook is read."""
    return {"body": await request.body(), "headers": request.headers.items(), "query": request.url.query}


@app.post("/inbound")
async def inbound(request: Request) -> Response:
    """A message arrived (Messages API)."""
    with webhooks.handle(kinds.MESSAGES_INBOUND, **await parts(request)) as message:
        log.info("message %s from %s", message.message_uuid, message.from_)
    return Response(status_code=204)  # quickly; longer work belongs in a queue


@app.post("/status")
async def status(request: Request) -> Response:
    """The status of a message that you sent (Messages API)."""
    with webhooks.handle(kinds.MESSAGES_STATUS, **await parts(request)) as message:
        log.info("message %s is %s", message.message_uuid, message.status)
    return Response(status_code=204)


@app.api_route("/sms", methods=["GET", "POST"])
async def sms(request: Request) -> Response:
    """An SMS arrived, or its delivery receipt (SMS API)."""
    with webhooks.handle(kinds.SMS_INBOUND, kinds.SMS_RECEIPT, **await parts(request)) as event:
        if isinstance(event, InboundSms):
            whole = joiner.add(event)
            if whole is not None:
                log.info("SMS of %d parts from %s", len(whole.parts), whole.msisdn)
        else:
            log.info("SMS %s is %s", event.message_id, event.status)
    return Response(status_code=204)


@app.api_route("/answer", methods=["GET", "POST"])
async def answer(request: Request) -> Response:
    """Answer a call with an NCCO."""
    call = answers.receive(kinds.VOICE_ANSWER, **await parts(request))
    actions = ncco.dumps([{"action": "talk", "text": f"Hello {call.from_ or 'there'}"}])
    return Response(actions, media_type="application/json")


@app.api_route("/fallback", methods=["GET", "POST"])
async def fallback(request: Request) -> Response:
    """Answer with another NCCO after a failed webhook of the call."""
    failure = answers.receive(kinds.VOICE_FALLBACK, **await parts(request))
    log.error("call %s: %s", failure.uuid, failure.reason)
    actions = ncco.dumps([{"action": "talk", "text": "Please call again later"}])
    return Response(actions, media_type="application/json")


@app.api_route("/event", methods=["GET", "POST"])
async def event(request: Request) -> Response:
    """A call has a new status, or its recording or transcription is ready, and so on."""
    with webhooks.handle(kinds.VOICE_EVENT, **await parts(request)) as happened:
        log.info("%s", type(happened).__name__)
    return Response(status_code=204)


@app.exception_handler(WebhookError)
async def refuse(request: Request, error: WebhookError) -> Response:
    """A webhook that is not trusted, cannot be read, or was received before."""
    log.warning("%s %s refused with %d: %s", request.method, request.url.path, error.http_status, error)
    return Response(status_code=error.http_status)
