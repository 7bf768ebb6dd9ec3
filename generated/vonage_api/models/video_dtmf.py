from __future__ import annotations

from oas_runtime.model.model import Model


class VideoDtmf(Model):
    """DTMF tones to send.

    Schema: ``#/components/schemas/VideoDtmf``
    """

    digits: str
    """Tones: digits, `*` and `#`, and `p` for a pause of 500 ms. Matching ``^[0-9*#p]+$``. At least 1 character.
    """
