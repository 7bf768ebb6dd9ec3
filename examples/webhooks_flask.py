"""Webhooks with Flask: run it with ``flask --app webhooks_flask run``. Set VONAGE_SIGNATURE_SECRET."""

from __future__ import annotations

import logging

from flask import Flask, Response, request

from vonage_api.models import InboundSms
from vonage_client import WebhookError, ncco
from vonage_client.webhooks import InboundSmsJoiner, MemoryReplays, RequestParts, Webhooks, kinds

log = logging.getLogger(__name__)
app = Flask(__name__)
webhooks = Webhooks(replays=MemoryReplays())
# A call asks again where the first answer came late: it needs an NCCO each time.
answers = Webhooks()
joiner = InboundSmsJoiner()


def parts() -> RequestParts:
    """The request from which a webhook is read."""
    return {
        "body": request.get_data(),
        "headers": list(request.headers.items()),
        "query": request.query_string,
    }


@app.post("/inbound")
def inbound() -> Response:
    """A message arrived (Messages API)."""
    with webhooks.handle(kinds.MESSAGES_INBOUND, **parts()) as message:
        log.info("message %s from %s", message.message_uuid, message.from_)
    return Response(status=204)  # quickly; longer work belongs in a queue


@app.post("/status")
def status() -> Response:
    """The status of a message that you sent (Messages API)."""
    with webhooks.handle(kinds.MESSAGES_STATUS, **parts()) as message:
        log.info("message %s is %s", message.message_uuid, message.status)
    return Response(status=204)


@app.route("/sms", methods=["GET", "POST"])
def sms() -> Response:
    """An SMS arrived, or its delivery receipt (SMS API)."""
    with webhooks.handle(kinds.SMS_INBOUND, kinds.SMS_RECEIPT, **parts()) as event:
        if isinstance(event, InboundSms):
            whole = joiner.add(event)
            if whole is not None:
                log.info("SMS of %d parts from %s", len(whole.parts), whole.msisdn)
        else:
            log.info("SMS %s is %s", event.message_id, event.status)
    return Response(status=204)


@app.route("/answer", methods=["GET", "POST"])
def answer() -> Response:
    """Answer a call with an NCCO."""
    call = answers.receive(kinds.VOICE_ANSWER, **parts())
    actions = ncco.dumps([{"action": "talk", "text": f"Hello {call.from_ or 'there'}"}])
    return Response(actions, mimetype="application/json")


@app.route("/fallback", methods=["GET", "POST"])
def fallback() -> Response:
    """Answer with another NCCO after a failed webhook of the call."""
    failure = answers.receive(kinds.VOICE_FALLBACK, **parts())
    log.error("call %s: %s", failure.uuid, failure.reason)
    actions = ncco.dumps([{"action": "talk", "text": "Please call again later"}])
    return Response(actions, mimetype="application/json")


@app.route("/event", methods=["GET", "POST"])
def event() -> Response:
    """A call has a new status, or its recording or transcription is ready, and so on."""
    with webhooks.handle(kinds.VOICE_EVENT, **parts()) as happened:
        log.info("%s", type(happened).__name__)
    return Response(status=204)


@app.errorhandler(WebhookError)
def refuse(error: WebhookError) -> Response:
    """A webhook that is not trusted, cannot be read, or was received before."""
    log.warning("%s %s refused with %d: %s", request.method, request.path, error.http_status, error)
    return Response(status=error.http_status)
