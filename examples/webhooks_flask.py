"""Webhooks with Flask: run it with ``flask --app webhooks_flask run``. Set VONAGE_SIGNATURE_SECRET."""

from __future__ import annotations

from flask import Flask, Response, request

from vonage_client import WebhookError, ncco
from vonage_client.webhooks import MemoryReplays, Webhooks, kinds

app = Flask(__name__)
webhooks = Webhooks(replays=MemoryReplays())
# What answers with an NCCO may come again when the first answer was late: it is not held to "once".
answers = Webhooks()


@app.post("/inbound")
def inbound() -> Response:
    """A message came in."""
    message = webhooks.receive(
        kinds.MESSAGES_INBOUND, body=request.get_data(), headers=list(request.headers.items())
    )
    print("message", message.message_uuid, "from", message.from_)
    return Response(status=204)  # quickly; the work is done elsewhere


@app.post("/answer")
def answer() -> Response:
    """A call came in: say what to do with it."""
    call = answers.receive(kinds.VOICE_ANSWER, body=request.get_data(), headers=list(request.headers.items()))
    actions = ncco.dumps([{"action": "talk", "text": f"Hello {call.from_ or 'there'}"}])
    return Response(actions, mimetype="application/json")


@app.errorhandler(WebhookError)
def refuse(error: WebhookError) -> Response:
    """Whatever cannot be trusted or read."""
    return Response(status=error.http_status)
