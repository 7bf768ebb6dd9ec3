"""The model ``ConnectAction``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, array, new, unknown, variant
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import (
    AllOf,
    AnyValue,
    Array,
    Boolean,
    Case,
    Cases,
    Integer,
    Not,
    Object,
    OneOf,
    PhoneNumber,
    Ref,
    Rule,
    String,
)

from .advanced_machine_detection import AdvancedMachineDetection
from .app_endpoint import AppEndpoint
from .phone_endpoint import PhoneEndpoint
from .sip_endpoint import SipEndpoint
from .vbc_endpoint import VbcEndpoint
from .websocket_endpoint import WebsocketEndpoint

_KNOWN = frozenset(
    {
        "action",
        "advancedMachineDetection",
        "endpoint",
        "eventMethod",
        "eventType",
        "eventUrl",
        "from",
        "limit",
        "machineDetection",
        "randomFromNumber",
        "ringbackTone",
        "timeout",
    }
)


@define(kw_only=True, eq=False, repr=False)
class ConnectAction(Model):
    """Connect the call to an endpoint.

    Schema: ``#/components/schemas/ConnectAction``
    """

    action: Literal["connect"]
    """Always 'connect'."""

    endpoint: list[PhoneEndpoint | AppEndpoint | WebsocketEndpoint | SipEndpoint | VbcEndpoint]
    """A list with the one endpoint to connect to. At least 1 item. At most 1 item."""

    advanced_machine_detection: AdvancedMachineDetection | Unset = UNSET
    """Advanced detection of answering machines, used instead of `machine_detection`. In JSON:
    ``advancedMachineDetection``.
    """

    event_method: Literal["GET", "POST"] | Unset = UNSET
    """HTTP method for `eventUrl`. In JSON: ``eventMethod``. One of 'GET', 'POST'. The server's default is
    "POST".
    """

    event_type: Literal["synchronous"] | Unset = UNSET
    """`synchronous` lets the response of `eventUrl` replace the remaining actions with a new NCCO. In JSON:
    ``eventType``. Always 'synchronous'.
    """

    event_url: list[str] | Unset = UNSET
    """A list with one URL. In JSON: ``eventUrl``. At least 1 item. At most 1 item."""

    from_: str | Unset = UNSET
    """One of your numbers in E.164 format without a leading +. Without it the callee sees an unknown caller.
    Omit it for callers from a client application. In JSON: ``from``.
    """

    limit: int | Unset = UNSET
    """Maximum duration of the connection, in seconds. At most 7200. The server's default is 7200."""

    machine_detection: Literal["continue", "hangup"] | Unset = UNSET
    """Behaviour when an answering machine is detected: `hangup` ends the call, `continue` sends the event and
    continues the call. In JSON: ``machineDetection``. One of 'continue', 'hangup'.
    """

    random_from_number: bool | Unset = UNSET
    """Call from a random number of the application instead of `from`. In JSON: ``randomFromNumber``. The
    server's default is False.
    """

    ringback_tone: str | Unset = UNSET
    """URL of an audio file that the caller hears while the endpoint rings. Not supported for phone endpoints. In
    JSON: ``ringbackTone``.
    """

    timeout: int | Unset = UNSET
    """Maximum ringing time, in seconds. At least 3. At most 7200. The server's default is 60."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = AllOf(
        Object(
            "#/components/schemas/ConnectAction",
            properties={
                "action": String(enum=("connect",)),
                "endpoint": Array(
                    OneOf(
                        Ref(lambda: PhoneEndpoint.RULE),
                        Ref(lambda: AppEndpoint.RULE),
                        Ref(lambda: WebsocketEndpoint.RULE),
                        Ref(lambda: SipEndpoint.RULE),
                        Ref(lambda: VbcEndpoint.RULE),
                        discriminator="type",
                        mapping={"app": 1, "phone": 0, "sip": 3, "vbc": 4, "websocket": 2},
                        pointer="#/components/schemas/ConnectEndpoint",
                    ),
                    min_items=1,
                    max_items=1,
                ),
                "advancedMachineDetection": Ref(lambda: AdvancedMachineDetection.RULE),
                "eventMethod": String(enum=("GET", "POST"), pointer="#/components/schemas/NccoMethod"),
                "eventType": String(enum=("synchronous",)),
                "eventUrl": Array(String(), min_items=1, max_items=1, pointer="#/components/schemas/NccoUrl"),
                "from": PhoneNumber(),
                "limit": Integer(maximum=7200),
                "machineDetection": String(enum=("continue", "hangup")),
                "randomFromNumber": Boolean(),
                "ringbackTone": String(),
                "timeout": Integer(minimum=3, maximum=7200),
            },
            required=("action", "endpoint"),
        ),
        Cases(
            Case("#/components/schemas/ConnectAction/anyOf/0", when={"randomFromNumber": (False,)}),
            Case(
                "#/components/schemas/ConnectAction/anyOf/1",
                when={"randomFromNumber": (True,)},
                then=Object(
                    properties={
                        "from": Not(
                            AnyValue(),
                            pointer="#/components/schemas/ConnectAction/anyOf/1/properties/from/not",
                        )
                    }
                ),
            ),
            pointer="#/components/schemas/ConnectAction/anyOf",
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
        self.endpoint = array(
            get("endpoint", MISSING),
            lambda item: variant(
                item,
                "type",
                {
                    "app": AppEndpoint.from_dict,
                    "phone": PhoneEndpoint.from_dict,
                    "sip": SipEndpoint.from_dict,
                    "vbc": VbcEndpoint.from_dict,
                    "websocket": WebsocketEndpoint.from_dict,
                },
            ),
        )
        self.advanced_machine_detection = AdvancedMachineDetection.from_dict(
            get("advancedMachineDetection", UNSET)
        )
        self.event_method = get("eventMethod", UNSET)
        self.event_type = get("eventType", UNSET)
        self.event_url = array(get("eventUrl", UNSET))
        self.from_ = get("from", UNSET)
        self.limit = get("limit", UNSET)
        self.machine_detection = get("machineDetection", UNSET)
        self.random_from_number = get("randomFromNumber", UNSET)
        self.ringback_tone = get("ringbackTone", UNSET)
        self.timeout = get("timeout", UNSET)
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
        if kept(self.endpoint, source, "endpoint"):
            data["endpoint"] = plain(self.endpoint)
        if self.advanced_machine_detection is not UNSET:
            data["advancedMachineDetection"] = plain(self.advanced_machine_detection)
        if self.event_method is not UNSET:
            data["eventMethod"] = plain(self.event_method)
        if self.event_type is not UNSET:
            data["eventType"] = plain(self.event_type)
        if self.event_url is not UNSET:
            data["eventUrl"] = plain(self.event_url)
        if self.from_ is not UNSET:
            data["from"] = plain(self.from_)
        if self.limit is not UNSET:
            data["limit"] = plain(self.limit)
        if self.machine_detection is not UNSET:
            data["machineDetection"] = plain(self.machine_detection)
        if self.random_from_number is not UNSET:
            data["randomFromNumber"] = plain(self.random_from_number)
        if self.ringback_tone is not UNSET:
            data["ringbackTone"] = plain(self.ringback_tone)
        if self.timeout is not UNSET:
            data["timeout"] = plain(self.timeout)
        data.update(plain(self.additional_properties))
        return data
