"""A Django application that answers every message once: its model, its view and their ``urlpatterns``.

The client lives as long as the process. A webhook is verified, stored, and answered under a key: where the process
dies in between, Vonage repeats the webhook, and the answer is not sent a second time.
"""

import atexit
import functools
import logging
import os
from typing import ClassVar

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from vonage_client import AlreadyCalledError, RequestOptions, Vonage, WebhookError
from vonage_client.batch import open_ledger
from vonage_client.webhooks import MemoryReplays, Webhooks, kinds

log = logging.getLogger(__name__)
webhooks = Webhooks(replays=MemoryReplays())  # RedisReplays, with several processes


class Inbound(models.Model):
    """A message that arrived."""

    objects: ClassVar[models.Manager["Inbound"]] = models.Manager()

    id: "models.CharField[str, str]" = models.CharField(primary_key=True, max_length=64)
    sender: "models.CharField[str, str]" = models.CharField(max_length=20)
    text: "models.TextField[str, str]" = models.TextField()

    class Meta:
        app_label = "shop"


@functools.cache
def vonage() -> Vonage:
    """The client of this process, made by its first request (a server forks its workers)."""
    client = Vonage(ledger=open_ledger(os.environ["LEDGER"]))
    atexit.register(client.close)
    return client


@csrf_exempt
def inbound(request: HttpRequest) -> HttpResponse:
    """A message arrived."""
    try:
        with webhooks.handle(kinds.MESSAGES_INBOUND, body=request.body, headers=request.headers) as message:
            key = str(message.message_uuid)
            values = {"sender": str(message.from_), "text": str(getattr(message, "text", ""))}
            Inbound.objects.get_or_create(id=key, defaults=values)
            vonage().messages.send(
                channel="sms",
                message_type="text",
                to=str(message.from_),
                from_=str(message.to),
                text="Thank you, we will call you back.",
                options=RequestOptions(once=f"answer {key}"),
            )
    except WebhookError as error:
        log.warning("%s refused with %d: %s", request.path, error.http_status, error)
        return HttpResponse(status=error.http_status)
    except AlreadyCalledError as error:
        if error.held:
            raise  # another process is answering it
        log.error("the outcome of %s is unknown: it is not sent again", error.key)
    return HttpResponse(status=204)


urlpatterns = [path("inbound", inbound)]
