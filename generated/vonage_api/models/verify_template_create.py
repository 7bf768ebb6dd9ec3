from __future__ import annotations

from oas_runtime.model.model import Model


class VerifyTemplateCreate(Model):
    """A template to create.

    Schema: ``#/components/schemas/VerifyTemplateCreate``
    """

    name: str
    """Name of the template. Matching ``^[A-Za-z0-9_-]+$``. From 1 to 64 characters."""
