from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Boolean, Integer, Object


class DtmfInput(Model):
    """Settings for collecting digits.

    Schema: ``#/components/schemas/DtmfInput``
    """

    max_digits: int | Unset = UNSET
    """Maximum number of digits. In JSON: ``maxDigits``. From 1 to 20. The server's default is 4."""
    submit_on_hash: bool | Unset = UNSET
    """Send the digits when `#` is pressed. In JSON: ``submitOnHash``. The server's default is False."""
    time_out: int | Unset = UNSET
    """Seconds to wait for another digit before the input is sent. In JSON: ``timeOut``. From 0 to 10. The
    server's default is 3.
    """

    _JSON_NAMES = {"max_digits": "maxDigits", "submit_on_hash": "submitOnHash", "time_out": "timeOut"}

    RULE = Object(
        "#/components/schemas/DtmfInput",
        properties={
            "maxDigits": Integer(minimum=1, maximum=20),
            "submitOnHash": Boolean(),
            "timeOut": Integer(minimum=0, maximum=10),
        },
    )
