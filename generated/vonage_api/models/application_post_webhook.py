from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class ApplicationPostWebhook(Model):
    """A webhook of an application that is always called with POST.

    Schema: ``#/components/schemas/ApplicationPostWebhook``
    """

    address: str | None = None
    """A URL."""
    http_method: Literal["POST"] | str | None = None
    """Always 'POST'. The server's default is "POST"."""

    RULE = Object(
        "#/components/schemas/ApplicationPostWebhook",
        properties={"address": String(), "http_method": String(enum=("POST",))},
    )
