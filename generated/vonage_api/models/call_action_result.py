from __future__ import annotations

from oas_runtime.model.model import Model


class CallActionResult(Model):
    """Result of an action on a call in progress.

    Schema: ``#/components/schemas/CallActionResult``
    """

    message: str | None = None
    """Description of the action, such as `Talk started`."""
    uuid: str | None = None
    """Identifier of the call."""
