"""Webhooks with Django: the views, and their ``urlpatterns``. Set VONAGE_SIGNATURE_SECRET.

Vonage cannot send Django's CSRF token; the signature takes its place.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from vonage_api.models import InboundSms
from vonage_client import WebhookError, ncco
from vonage_client.webhooks import InboundSmsJoiner, MemoryReplays, RequestParts, Webhooks, kinds

log = logging.getLogger(__name__)
webhooks = Webhooks(replays=MemoryReplays())
# A call asks again where the first answer came late: it needs an NCCO each time.
answers = Webhooks()
joiner = InboundSmsJoiner()


def webhook(view: Callable[[RequestParts], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """A view of the parts of a request; what it refuses is logged and answered."""

    @csrf_exempt
    @require_http_methods(["GET", "POST"])
    @wraps(view)
    def guarded(request: HttpRequest) -> HttpResponse:
        query = str(request.META["QUERY_STRING"])
        try:
            return view({"body": request.body, "headers": request.headers, "query": query})
        except WebhookError as error:
            log.warning("%s %s refused with %d: %s", request.method, request.path, error.http_status, error)
            return HttpResponse(status=error.http_status)

    return guarded


@webhook
def inbound(parts: RequestParts) -> HttpResponse:
    """A message arrived (Messages API)."""
    with webhooks.handle(kinds.MESSAGES_INBOUND, **parts) as message:
        log.info("message %s from %s", message.message_uuid, message.from_)
    return HttpResponse(status=204)  # quickly; longer work belongs in a queue


@webhook
def status(parts: RequestParts) -> HttpResponse:
    """The status of a message that you sent (Messages API)."""
    with webhooks.handle(kinds.MESSAGES_STATUS, **parts) as message:
        log.info("message %s is %s", message.message_uuid, message.status)
    return HttpResponse(status=204)


@webhook
def sms(parts: RequestParts) -> HttpResponse:
    """An SMS arrived, or its delivery receipt (SMS API)."""
    with webhooks.handle(kinds.SMS_INBOUND, kinds.SMS_RECEIPT, **parts) as event:
        if isinstance(event, InboundSms):
            whole = joiner.add(event)
            if whole is not None:
                log.info("SMS of %d parts from %s", len(whole.parts), whole.msisdn)
        else:
            log.info("SMS %s is %s", event.message_id, event.status)
    return HttpResponse(status=204)


@webhook
def answer(parts: RequestParts) -> HttpResponse:
    """Answer a call with an NCCO."""
    call = answers.receive(kinds.VOICE_ANSWER, **parts)
    actions = ncco.dumps([{"action": "talk", "text": f"Hello {call.from_ or 'there'}"}])
    return HttpResponse(actions, content_type="application/json")


@webhook
def fallback(parts: RequestParts) -> HttpResponse:
    """Answer with another NCCO after a failed webhook of the call."""
    failure = answers.receive(kinds.VOICE_FALLBACK, **parts)
    log.error("call %s: %s", failure.uuid, failure.reason)
    actions = ncco.dumps([{"action": "talk", "text": "Please call again later"}])
    return HttpResponse(actions, content_type="application/json")


@webhook
def event(parts: RequestParts) -> HttpResponse:
    """A call has a new status, or its recording or transcription is ready, and so on."""
    with webhooks.handle(kinds.VOICE_EVENT, **parts) as happened:
        log.info("%s", type(happened).__name__)
    return HttpResponse(status=204)


urlpatterns = [path(view.__name__, view) for view in (inbound, status, sms, answer, fallback, event)]
