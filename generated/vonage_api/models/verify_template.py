from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .verify_template_links import VerifyTemplateLinks


class VerifyTemplate(Model):
    """Texts of verification messages.

    Schema: ``#/components/schemas/VerifyTemplate``
    """

    links: VerifyTemplateLinks | None = None
    """In JSON: ``_links``."""
    is_default: bool | None = None
    """Whether requests without `template_id` use this template."""
    name: str | None = None
    """Name of the template."""
    template_id: str | None = None
    """Identifier of the template."""

    _JSON_NAMES = {"links": "_links"}

    _SCALARS = {"is_default": (bool, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"links": VerifyTemplateLinks})
