from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, AnyValue, Array, Case, Cases, Not, Object, Ref, Rule, String

from .dtmf_input import DtmfInput
from .speech_input import SpeechInput


class InputAction(Model):
    """Collect digits or speech. `eventUrl` receives the input, and its response can replace the remaining
    actions with a new NCCO.

    Schema: ``#/components/schemas/InputAction``
    """

    action: Literal["input"]
    """Always 'input'."""
    type: list[Literal["dtmf", "speech"]]
    """Kinds of input to collect. At least 1 item. Unique items."""
    dtmf: DtmfInput | Unset = UNSET
    """Settings for collecting digits."""
    event_method: Literal["GET", "POST"] | Unset = UNSET
    """HTTP method for `eventUrl`. In JSON: ``eventMethod``. The server's default is "POST"."""
    event_url: list[str] | Unset = UNSET
    """A list with one URL. In JSON: ``eventUrl``. Exactly 1 item."""
    mode: Literal["synchronous", "asynchronous"] | Unset = UNSET
    """`asynchronous` continues at once and sends each digit separately; `dtmf` must then be omitted. The
    server's default is "synchronous".
    """
    speech: SpeechInput | Unset = UNSET
    """Settings for speech recognition."""

    _JSON_NAMES = {"event_method": "eventMethod", "event_url": "eventUrl"}

    RULE: ClassVar[Rule] = AllOf(
        Object(
            "#/components/schemas/InputAction",
            properties={
                "action": String(enum=("input",)),
                "type": Array(String(enum=("dtmf", "speech")), min_items=1, unique=True),
                "dtmf": Ref(lambda: DtmfInput.RULE),
                "eventMethod": String(enum=("GET", "POST"), pointer="#/components/schemas/NccoMethod"),
                "eventUrl": Array(String(), min_items=1, max_items=1, pointer="#/components/schemas/NccoUrl"),
                "mode": String(enum=("synchronous", "asynchronous")),
                "speech": Ref(lambda: SpeechInput.RULE),
            },
            required=("action", "type"),
        ),
        Cases(
            Case(when={"mode": ("synchronous",)}),
            Case(when={"mode": ("asynchronous",)}, then=Object(properties={"dtmf": Not(AnyValue())})),
            pointer="#/components/schemas/InputAction/anyOf",
        ),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"type": ListOf(), "dtmf": DtmfInput, "event_url": ListOf(), "speech": SpeechInput})
