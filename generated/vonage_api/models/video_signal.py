from __future__ import annotations

from oas_runtime.model.model import Model


class VideoSignal(Model):
    """A signal to clients. The API limits the number of bytes.

    Schema: ``#/components/schemas/VideoSignal``
    """

    type: str
    """Type of the signal: up to 128 letters, digits and the characters `-`, `_` and `~`. At most 128 characters.
    """
    data: str
    """Content of the signal, at most 8 kB. At most 8192 characters."""
