"""The model ``InputAction``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, AnyValue, Array, Case, Cases, Not, Object, Ref, Rule, String

from .dtmf_input import DtmfInput
from .speech_input import SpeechInput

_KNOWN = frozenset({"action", "dtmf", "eventMethod", "eventUrl", "mode", "speech", "type"})


@define(kw_only=True, eq=False, repr=False)
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
    """HTTP method for `eventUrl`. In JSON: ``eventMethod``. One of 'GET', 'POST'. The server's default is
    "POST".
    """

    event_url: list[str] | Unset = UNSET
    """A list with one URL. In JSON: ``eventUrl``. At least 1 item. At most 1 item."""

    mode: Literal["synchronous", "asynchronous"] | Unset = UNSET
    """`asynchronous` continues at once and sends each digit separately; `dtmf` must then be omitted. One of
    'synchronous', 'asynchronous'. The server's default is "synchronous".
    """

    speech: SpeechInput | Unset = UNSET
    """Settings for speech recognition."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

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
            Case("#/components/schemas/InputAction/anyOf/0", when={"mode": ("synchronous",)}),
            Case(
                "#/components/schemas/InputAction/anyOf/1",
                when={"mode": ("asynchronous",)},
                then=Object(
                    properties={
                        "dtmf": Not(
                            AnyValue(), pointer="#/components/schemas/InputAction/anyOf/1/properties/dtmf/not"
                        )
                    }
                ),
            ),
            pointer="#/components/schemas/InputAction/anyOf",
        ),
    )
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.action = get("action")
        self.type = array(get("type", MISSING))
        self.dtmf = DtmfInput.from_dict(get("dtmf", UNSET))
        self.event_method = get("eventMethod", UNSET)
        self.event_url = array(get("eventUrl", UNSET))
        self.mode = get("mode", UNSET)
        self.speech = SpeechInput.from_dict(get("speech", UNSET))
        self._additional = None
        self._source = source
        return self

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the document does not declare."""
        if self._additional is None:
            source = self._source
            self._additional = {} if source is None else unknown(source, _KNOWN)
        return self._additional

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.action, source, "action"):
            data["action"] = plain(self.action)
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        if self.dtmf is not UNSET:
            data["dtmf"] = plain(self.dtmf)
        if self.event_method is not UNSET:
            data["eventMethod"] = plain(self.event_method)
        if self.event_url is not UNSET:
            data["eventUrl"] = plain(self.event_url)
        if self.mode is not UNSET:
            data["mode"] = plain(self.mode)
        if self.speech is not UNSET:
            data["speech"] = plain(self.speech)
        data.update(plain(self.additional_properties))
        return data
