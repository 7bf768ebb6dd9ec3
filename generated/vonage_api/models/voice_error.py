from __future__ import annotations

from typing import Any

from oas_runtime.model.model import Model


class VoiceError(Model):
    """Error response of the Voice API. Two layers of the platform answer with different bodies, so any field may
    be missing.

    Schema: ``#/components/schemas/VoiceError``
    """

    description: str | None = None
    detail: str | None = None
    error_code_label: str | None = None
    """In JSON: ``error-code-label``."""
    error_title: str | None = None
    invalid_parameters: Any = None
    title: str | None = None
    type: Any = None

    _JSON_NAMES = {"error_code_label": "error-code-label"}
