from __future__ import annotations

from oas_runtime.model.model import Model


class VoiceDtmf(Model):
    """Keys that were pressed.

    Schema: ``#/components/schemas/VoiceDtmf``
    """

    digits: str | None = None
    """The keys."""
    timed_out: bool | None = None
    """Whether the input timed out."""

    _SCALARS = {"timed_out": (bool, None)}
