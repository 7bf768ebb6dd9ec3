from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model


class VerifySilentAuthAction(Model):
    """An action that the device must perform.

    Schema: ``#/components/schemas/VerifySilentAuthAction``
    """

    check_url: str | None = None
    """URL that the device must open over mobile data."""
    type: Literal["check"] | str | None = None
    """Kind of action. Always 'check'."""
