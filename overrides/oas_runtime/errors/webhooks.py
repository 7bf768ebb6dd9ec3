"""Requests to your web server that cannot be trusted or read."""

from __future__ import annotations

from typing import Any

from .base import ClientError


class WebhookError(ClientError):
    """A request to your web server that is not to be trusted, or cannot be read. Nothing of it is quoted.

    Attributes:
        kinds: The names of the kinds of webhooks that it could have been.
        http_status: The status for your response.
    """

    advice = "Do not process it: respond with ``http_status``."

    http_status: int = 401
    kinds: tuple[str, ...] = ()


class WebhookUnsignedError(WebhookError):
    """It has no signature. The API sends it again if you respond with an error."""


class WebhookSignatureError(WebhookError):
    """Its signature is not one of your secrets', or is of another account or application."""


class WebhookPayloadError(WebhookSignatureError):
    """Its signature is right, but of another body."""


class WebhookStaleError(WebhookError):
    """It was signed longer ago than allowed, or in the future."""


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
    """It is not an event: not the JSON, form or query that it should be."""

    http_status: int = 400


class WebhookTooLargeError(WebhookUnreadableError):
    """It is longer than ``max_body_bytes``."""

    http_status: int = 413


class WebhookUnknownError(WebhookUnreadableError):
    """It is none of the kinds of webhooks that were asked for."""
