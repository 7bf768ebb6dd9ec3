"""The model ``Schema3D``."""

from __future__ import annotations

from oas_runtime.model.model import Model


class Schema3D(Model):
    """3 d.

    Schema: ``#/components/schemas/3D``
    """

    field_2fa: str | None = None
    """In JSON: ``2fa``."""
    漢字: str | None = None

    JSON_NAMES = {"field_2fa": "2fa"}
