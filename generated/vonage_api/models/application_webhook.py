from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class ApplicationWebhook(Model):
    """A webhook of an application.

    Schema: ``#/components/schemas/ApplicationWebhook``
    """

    address: str | None = None
    """A URL."""
    http_method: Literal["GET", "POST"] | str | None = None
    """HTTP method of the webhook."""

    RULE = Object(
        "#/components/schemas/ApplicationWebhook",
        properties={"address": String(), "http_method": String(enum=("GET", "POST"))},
    )
