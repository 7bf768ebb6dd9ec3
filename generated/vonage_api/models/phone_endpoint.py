from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, PhoneNumber, Ref, Rule, String

from .on_answer import OnAnswer


class PhoneEndpoint(Model):
    """A phone endpoint of the connect action of an NCCO.

    Schema: ``#/components/schemas/PhoneEndpoint``
    """

    type: Literal["phone"]
    """Always 'phone'."""
    number: str
    """Phone number in E.164 form, 7 to 15 digits, without a leading + or 00. Matching ``^[1-9][0-9]{6,14}$``.
    """
    dtmf_answer: str | Unset = UNSET
    """Digits to play when the call is answered. `p` is a pause of 500 ms. In JSON: ``dtmfAnswer``. Matching
    ``^[0-9*#p]+$``.
    """
    on_answer: OnAnswer | Unset = UNSET
    """Prompt for the callee before the call is connected. In JSON: ``onAnswer``."""
    shaken: str | Unset = UNSET
    """STIR/SHAKEN identity header, for accounts that are permitted to use it."""

    _JSON_NAMES = {"dtmf_answer": "dtmfAnswer", "on_answer": "onAnswer"}

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/PhoneEndpoint",
        properties={
            "type": String(enum=("phone",)),
            "number": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
            "dtmfAnswer": String(pattern="^[0-9*#p]+\\Z"),
            "onAnswer": Ref(lambda: OnAnswer.RULE),
            "shaken": String(),
        },
        required=("type", "number"),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"on_answer": OnAnswer})
