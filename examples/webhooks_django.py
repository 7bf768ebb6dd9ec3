"""Webhooks with Django: the views, and their ``urlpatterns``. Set VONAGE_SIGNATURE_SECRET.

Vonage cannot send Django's CSRF token; the signature takes its place.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from vonage_client import WebhookError, ncco
from vonage_client.webhooks import MemoryReplays, Webhooks, kinds

webhooks = Webhooks(replays=MemoryReplays())
# What answers with an NCCO may come again when the first answer was late: it is not held to "once".
answers = Webhooks()

View = Callable[[HttpRequest], HttpResponse]


def webhook(view: View) -> View:
    """A view that only what is signed reaches."""

    @csrf_exempt
    @require_POST
    @wraps(view)
    def guarded(request: HttpRequest) -> HttpResponse:
        try:
            return view(request)
        except WebhookError as error:
            return HttpResponse(status=error.http_status)

    return guarded


@webhook
def inbound(request: HttpRequest) -> HttpResponse:
    """A message came in."""
    message = webhooks.receive(kinds.MESSAGES_INBOUND, body=request.body, headers=request.headers)
    print("message", message.message_uuid, "from", message.from_)
    return HttpResponse(status=204)  # quickly; the work is done elsewhere


@webhook
def answer(request: HttpRequest) -> HttpResponse:
    """A call came in: say what to do with it."""
    call = answers.receive(kinds.VOICE_ANSWER, body=request.body, headers=request.headers)
    actions = ncco.dumps([{"action": "talk", "text": f"Hello {call.from_ or 'there'}"}])
    return HttpResponse(actions, content_type="application/json")


urlpatterns = [path("inbound", inbound), path("answer", answer)]
