from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset


class VerifyTemplateUpdate(Model):
    """A change to a template.

    Schema: ``#/components/schemas/VerifyTemplateUpdate``
    """

    is_default: bool | Unset = UNSET
    """Whether requests without `template_id` use this template."""
    name: str | Unset = UNSET
    """New name of the template. Matching ``^[A-Za-z0-9_-]+$``. From 1 to 64 characters."""
