"""Requests to your web server that are not to be trusted, or cannot be read."""

from __future__ import annotations

from .base import Call, ClientError


class WebhookError(ClientError):
    """A request to your web server that is not to be trusted, or cannot be read. Nothing of it is quoted.

    Attributes:
        kinds: The names of the kinds of webhooks that it could have been.
        http_status: The status to answer it with.
    """

    advice = "Do not act on it: answer with ``http_status``."

    http_status: int = 401

    def __init__(self, message: str, *, call: Call | None = None, kinds: tuple[str, ...] = ()) -> None:
        super().__init__(message, call=call)
        self.kinds = kinds


class WebhookUnsignedError(WebhookError):
    """It has no signature. The API sends it again where you answer with an error."""


class WebhookSignatureError(WebhookError):
    """Its signature is not one of your secrets', or is of another account or application."""


class WebhookPayloadError(WebhookSignatureError):
    """Its signature is right, but of another body."""


class WebhookStaleError(WebhookError):
    """It was signed longer ago than allowed, or in the future."""


class WebhookReplayedError(WebhookError):
    """The very same signed request was received before."""


class WebhookUnreadableError(WebhookError):
    """It is no event: not the JSON, form or query that it should be."""

    http_status = 400


class WebhookTooLargeError(WebhookUnreadableError):
    """It is longer than ``max_body_bytes``."""

    http_status = 413


class WebhookUnknownError(WebhookUnreadableError):
    """It is none of the kinds of webhooks that were asked for."""
