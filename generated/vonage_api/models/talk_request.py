from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset


class TalkRequest(Model):
    """Talk request.

    Schema: ``#/components/schemas/TalkRequest``
    """

    text: str
    """Text to read."""
    language: str | Unset = UNSET
    """Language of the text (BCP 47). The server's default is "en-US"."""
    level: str | float | Unset = UNSET
    """Volume from -1 to 1 in steps of 0.1. The server's default is 0."""
    loop: int | Unset = UNSET
    """Number of times to repeat. 0 repeats indefinitely. At least 0. The server's default is 1."""
    premium: bool | Unset = UNSET
    """Use the premium version of the voice if there is one. The server's default is False."""
    style: int | Unset = UNSET
    """Index of the voice for the language. The server's default is 0."""
