"""Webhooks with FastAPI (or Starlette): run it with ``uvicorn webhooks_fastapi:app``.

Set VONAGE_SIGNATURE_SECRET. The raw body is read before anything parses it: the signature is over its bytes.
"""

from __future__ import annotations

from fastapi import FastAPI, Request, Response

from vonage_client import WebhookError, ncco
from vonage_client.webhooks import MemoryReplays, Webhooks, kinds

app = FastAPI()
webhooks = Webhooks(replays=MemoryReplays())
# What answers with an NCCO may come again when the first answer was late: it is not held to "once".
answers = Webhooks()


@app.post("/inbound")
async def inbound(request: Request) -> Response:
    """A message came in."""
    message = webhooks.receive(
        kinds.MESSAGES_INBOUND, body=await request.body(), headers=request.headers.items()
    )
    print("message", message.message_uuid, "from", message.from_)
    return Response(status_code=204)  # quickly; the work is done elsewhere


@app.post("/answer")
async def answer(request: Request) -> Response:
    """A call came in: say what to do with it."""
    call = answers.receive(kinds.VOICE_ANSWER, body=await request.body(), headers=request.headers.items())
    actions = ncco.dumps([{"action": "talk", "text": f"Hello {call.from_ or 'there'}"}])
    return Response(actions, media_type="application/json")


@app.exception_handler(WebhookError)
async def refuse(_: Request, error: WebhookError) -> Response:
    """Whatever cannot be trusted or read."""
    return Response(status_code=error.http_status)
