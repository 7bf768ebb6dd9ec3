from __future__ import annotations

from oas_runtime.model.model import Model


class VerifyFragmentUpdate(Model):
    """A change to a fragment.

    Schema: ``#/components/schemas/VerifyFragmentUpdate``
    """

    text: str
    """New text of the message."""
