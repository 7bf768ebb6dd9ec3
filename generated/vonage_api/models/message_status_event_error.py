from __future__ import annotations

from oas_runtime.model.model import Model

from .. import codes as _codes


class MessageStatusEventError(Model):
    """Reason for the failure.

    Schema: ``#/components/schemas/MessageStatusEvent/properties/error``
    """

    detail: str | None = None
    """Description of the error."""
    instance: str | None = None
    """Trace id of this occurrence."""
    title: str | None = None
    """Error code. Codes: ``codes.MessagesCode``."""
    type: str | None = None
    """URL that describes the error."""

    _CODES = {"title": lambda: (_codes.MessagesCode,)}
