"""A FastAPI application that answers every message once: run it with ``uvicorn app_fastapi:app``.

The client lives as long as the application. A webhook is verified, stored, and answered under a key: where the process
dies in between, Vonage repeats the webhook, and the answer is not sent a second time.
"""

import logging
import os
import sqlite3
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response

from vonage_client import AlreadyCalledError, AsyncVonage, RequestOptions, WebhookError
from vonage_client.batch import open_ledger
from vonage_client.webhooks import MemoryReplays, Webhooks, kinds

log = logging.getLogger(__name__)
webhooks = Webhooks(replays=MemoryReplays())  # RedisReplays, with several processes


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    """The client, its ledger and the store of messages, from start to end."""
    inbox = sqlite3.connect(os.environ["INBOX"])
    inbox.execute("CREATE TABLE IF NOT EXISTS inbox (id TEXT PRIMARY KEY, sender TEXT, text TEXT)")
    with open_ledger(os.environ["LEDGER"]) as ledger:
        async with AsyncVonage(ledger=ledger) as vonage:
            app.state.vonage, app.state.inbox = vonage, inbox
            yield
    inbox.close()


app = FastAPI(lifespan=lifespan)


@app.post("/inbound")
async def inbound(request: Request) -> Response:
    """A message arrived."""
    vonage: AsyncVonage = request.app.state.vonage
    inbox: sqlite3.Connection = request.app.state.inbox
    body, headers = await request.body(), request.headers.items()
    with webhooks.handle(kinds.MESSAGES_INBOUND, body=body, headers=headers) as message:
        key = str(message.message_uuid)
        with inbox:
            row = (key, message.from_, getattr(message, "text", None))
            inbox.execute("INSERT INTO inbox VALUES (?, ?, ?) ON CONFLICT DO NOTHING", row)
        try:
            await vonage.messages.send(
                channel="sms",
                message_type="text",
                to=str(message.from_),
                from_=str(message.to),
                text="Thank you, we will call you back.",
                options=RequestOptions(once=f"answer {key}"),
            )
        except AlreadyCalledError as error:
            if error.held:
                raise  # another process is answering it
            log.error("the outcome of %s is unknown: it is not sent again", error.key)
    return Response(status_code=204)


@app.exception_handler(WebhookError)
async def refuse(request: Request, error: WebhookError) -> Response:
    """A webhook that is not trusted, cannot be read, or was handled before."""
    log.warning("%s refused with %d: %s", request.url.path, error.http_status, error)
    return Response(status_code=error.http_status)
