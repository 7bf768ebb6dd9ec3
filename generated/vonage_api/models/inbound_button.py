from __future__ import annotations

from typing import Any

from oas_runtime.model.model import Model


class InboundButton(Model):
    """A button that was pressed.

    Schema: ``#/components/schemas/InboundButton``
    """

    payload: str | dict[str, Any] | None = None
    """The payload of the button."""
    subtype: str | None = None
    """Kind of button."""
    text: str | None = None
    """Text of the button."""
