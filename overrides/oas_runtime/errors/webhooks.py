"""Requests to your web server that cannot be trusted or read."""

from __future__ import annotations

from typing import Any

from .base import ClientError


class WebhookError(ClientError):
    """A request to your web server that is not trusted or cannot be read.

    Attributes:
        kinds: The names of the kinds of webhooks that it could have been.
        http_status: The status for your response.
    """

    advice = "Do not process it: respond with ``http_status``."

    http_status: int = 401
    kinds: tuple[str, ...] = ()


class WebhookUnsignedError(WebhookError):
    """The request has no signature. The API sends it again if you respond with an error."""


class WebhookSignatureError(WebhookError):
    """The signature belongs to none of your secrets, or to another account or application."""


class WebhookPayloadError(WebhookSignatureError):
    """The signature is valid, but for another body."""


class WebhookStaleError(WebhookError):
    """The request was signed longer ago than allowed, or in the future."""


class WebhookReplayedError(WebhookError):
    """The same signed request was received before.

    Attributes:
        handled: Whether it was handled: then the answer is a success, so that it is not repeated. Otherwise
            it is being handled, and the answer asks for another repetition.
    """

    advice = "Respond with ``http_status`` and do nothing else."
    handled: bool = True

    def __init__(self, message: str, **details: Any) -> None:
        super().__init__(message, **details)
        self.http_status = 200 if self.handled else 503


class WebhookUnreadableError(WebhookError):
    """The request is not an event: its JSON, form or query is invalid."""

    http_status: int = 400


class WebhookTooLargeError(WebhookUnreadableError):
    """The request is longer than ``max_body_bytes``."""

    http_status: int = 413


class WebhookUnknownError(WebhookUnreadableError):
    """The request is none of the expected kinds of webhooks."""
