from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.decode import ListOf, Variant
from oas_runtime.model.model import Decoders, Model
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


class ConnectAction(Model):
    """Connect the call to an endpoint.

    Schema: ``#/components/schemas/ConnectAction``
    """

    action: Literal["connect"]
    """Always 'connect'."""
    endpoint: list[PhoneEndpoint | AppEndpoint | WebsocketEndpoint | SipEndpoint | VbcEndpoint]
    """A list with the one endpoint to connect to. Exactly 1 item."""
    advanced_machine_detection: AdvancedMachineDetection | Unset = UNSET
    """Advanced detection of answering machines, used instead of `machine_detection`. In JSON:
    ``advancedMachineDetection``.
    """
    event_method: Literal["GET", "POST"] | Unset = UNSET
    """HTTP method for `eventUrl`. In JSON: ``eventMethod``. The server's default is "POST"."""
    event_type: Literal["synchronous"] | Unset = UNSET
    """`synchronous` lets the response of `eventUrl` replace the remaining actions with a new NCCO. In JSON:
    ``eventType``. Always 'synchronous'.
    """
    event_url: list[str] | Unset = UNSET
    """A list with one URL. In JSON: ``eventUrl``. Exactly 1 item."""
    from_: str | Unset = UNSET
    """One of your numbers in E.164 format without a leading +. Without it the callee sees an unknown caller.
    Omit it for callers from a client application. In JSON: ``from``.
    """
    limit: int | Unset = UNSET
    """Maximum duration of the connection, in seconds. At most 7200. The server's default is 7200."""
    machine_detection: Literal["continue", "hangup"] | Unset = UNSET
    """Behaviour when an answering machine is detected: `hangup` ends the call, `continue` sends the event and
    continues the call. In JSON: ``machineDetection``.
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
    """Maximum ringing time, in seconds. From 3 to 7200. The server's default is 60."""

    _JSON_NAMES = {
        "advanced_machine_detection": "advancedMachineDetection",
        "event_method": "eventMethod",
        "event_type": "eventType",
        "event_url": "eventUrl",
        "from_": "from",
        "machine_detection": "machineDetection",
        "random_from_number": "randomFromNumber",
        "ringback_tone": "ringbackTone",
    }

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
            Case(when={"randomFromNumber": (False,)}),
            Case(when={"randomFromNumber": (True,)}, then=Object(properties={"from": Not(AnyValue())})),
            pointer="#/components/schemas/ConnectAction/anyOf",
        ),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "endpoint": ListOf(
                    Variant(
                        "type",
                        {
                            "app": AppEndpoint,
                            "phone": PhoneEndpoint,
                            "sip": SipEndpoint,
                            "vbc": VbcEndpoint,
                            "websocket": WebsocketEndpoint,
                        },
                    )
                ),
                "advanced_machine_detection": AdvancedMachineDetection,
                "event_url": ListOf(),
            }
        )
