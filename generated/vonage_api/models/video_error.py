from __future__ import annotations

from oas_runtime.model.model import Model

from .. import codes as _codes


class VideoError(Model):
    """Error response of the Video API. Any field may be missing.

    Schema: ``#/components/schemas/VideoError``
    """

    code: int | None = None
    """HTTP status, an error code of the platform, or -1. Codes: ``codes.VideoErrorCode``."""
    description: str | None = None
    """Description of the error."""
    message: str | None = None
    """Description of the error."""

    _SCALARS = {"code": (int, None)}

    _CODES = {"code": lambda: (_codes.VideoErrorCode,)}
