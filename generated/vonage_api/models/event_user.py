from __future__ import annotations

from typing import Any

from oas_runtime.model.model import Model


class EventUser(Model):
    """Event user.

    Schema: ``#/components/schemas/EventUser``
    """

    custom_data: dict[str, Any] | None = None
    display_name: str | None = None
    id: str | None = None
    image_url: str | None = None
    name: str | None = None
