from __future__ import annotations

from typing import Literal

from oas_runtime.model.decode import ListOf, Variant
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset

from .advanced_machine_detection import AdvancedMachineDetection
from .call_app_endpoint import CallAppEndpoint
from .call_from import CallFrom
from .call_phone_endpoint import CallPhoneEndpoint
from .call_sip_endpoint import CallSipEndpoint
from .call_vbc_endpoint import CallVbcEndpoint
from .call_websocket_endpoint import CallWebsocketEndpoint
from .connect_action import ConnectAction
from .conversation_action import ConversationAction
from .input_action import InputAction
from .notify_action import NotifyAction
from .record_action import RecordAction
from .stream_action import StreamAction
from .talk_action import TalkAction
from .transfer_action import TransferAction
from .wait_action import WaitAction


class CreateCallRequest(Model):
    """A call to create. It requires `to`, exactly one of `ncco` and `answer_url`, and either `from` or
    `random_from_number: true`.

    Schema: ``#/components/schemas/CreateCallRequest``
    """

    to: list[CallPhoneEndpoint | CallSipEndpoint | CallWebsocketEndpoint | CallVbcEndpoint | CallAppEndpoint]
    """The callee: a list with one endpoint. Exactly 1 item."""
    advanced_machine_detection: AdvancedMachineDetection | Unset = UNSET
    """Advanced detection of answering machines, used instead of `machine_detection`."""
    answer_method: Literal["GET", "POST"] | Unset = UNSET
    """HTTP method for `answer_url`. The server's default is "GET"."""
    answer_url: list[str] | Unset = UNSET
    """A list with one URL that returns the NCCO when the call is answered, instead of `ncco`. Exactly 1 item.
    """
    event_method: Literal["POST", "GET"] | Unset = UNSET
    """HTTP method for `event_url`. The server's default is "POST"."""
    event_url: list[str] | Unset = UNSET
    """A list with one URL that receives the events of the call. Required unless the application has an event
    URL. Exactly 1 item.
    """
    from_: CallFrom | Unset = UNSET
    """The caller. In JSON: ``from``."""
    length_timer: int | Unset = UNSET
    """Maximum duration of the call after it is answered, in seconds. From 1 to 86400. The server's default is
    7200.
    """
    machine_detection: Literal["continue", "hangup"] | Unset = UNSET
    """Behaviour when an answering machine is detected: `hangup` ends the call, `continue` sends the event and
    continues the call.
    """
    ncco: (
        list[
            RecordAction
            | ConversationAction
            | ConnectAction
            | TalkAction
            | StreamAction
            | InputAction
            | NotifyAction
            | WaitAction
            | TransferAction
        ]
        | Unset
    ) = UNSET
    """The actions of the call, instead of `answer_url`."""
    random_from_number: bool | Unset = UNSET
    """Call from a random number of the application instead of `from`. The server's default is False."""
    ringing_timer: int | Unset = UNSET
    """Maximum ringing time, in seconds. From 1 to 120. The server's default is 60."""

    _JSON_NAMES = {"from_": "from"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "to": ListOf(
                    Variant(
                        "type",
                        {
                            "app": CallAppEndpoint,
                            "phone": CallPhoneEndpoint,
                            "sip": CallSipEndpoint,
                            "vbc": CallVbcEndpoint,
                            "websocket": CallWebsocketEndpoint,
                        },
                    )
                ),
                "advanced_machine_detection": AdvancedMachineDetection,
                "answer_url": ListOf(),
                "event_url": ListOf(),
                "from_": CallFrom,
                "ncco": ListOf(
                    Variant(
                        "action",
                        {
                            "connect": ConnectAction,
                            "conversation": ConversationAction,
                            "input": InputAction,
                            "notify": NotifyAction,
                            "record": RecordAction,
                            "stream": StreamAction,
                            "talk": TalkAction,
                            "transfer": TransferAction,
                            "wait": WaitAction,
                        },
                    )
                ),
            }
        )
