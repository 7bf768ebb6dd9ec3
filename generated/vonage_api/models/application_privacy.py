from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Boolean, Object


class ApplicationPrivacy(Model):
    """Privacy settings of an application.

    Schema: ``#/components/schemas/ApplicationPrivacy``
    """

    improve_ai: bool | None = None
    """Whether Vonage may use the content to improve its models. The server's default is True."""

    _SCALARS = {"improve_ai": (bool, None)}

    RULE = Object("#/components/schemas/ApplicationPrivacy", properties={"improve_ai": Boolean()})
