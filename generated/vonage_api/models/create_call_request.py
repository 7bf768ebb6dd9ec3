"""The model ``CreateCallRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, array, new, unknown, variant
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
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

_KNOWN = frozenset(
    {
        "advanced_machine_detection",
        "answer_method",
        "answer_url",
        "event_method",
        "event_url",
        "from",
        "length_timer",
        "machine_detection",
        "ncco",
        "random_from_number",
        "ringing_timer",
        "to",
    }
)


@define(kw_only=True, eq=False, repr=False)
class CreateCallRequest(Model):
    """A call to create. It requires `to`, exactly one of `ncco` and `answer_url`, and either `from` or
    `random_from_number: true`.

    Schema: ``#/components/schemas/CreateCallRequest``
    """

    to: list[CallPhoneEndpoint | CallSipEndpoint | CallWebsocketEndpoint | CallVbcEndpoint | CallAppEndpoint]
    """The callee: a list with one endpoint. At least 1 item. At most 1 item."""

    advanced_machine_detection: AdvancedMachineDetection | Unset = UNSET
    """Advanced detection of answering machines, used instead of `machine_detection`."""

    answer_method: Literal["GET", "POST"] | Unset = UNSET
    """HTTP method for `answer_url`. One of 'GET', 'POST'. The server's default is "GET"."""

    answer_url: list[str] | Unset = UNSET
    """A list with one URL that returns the NCCO when the call is answered, instead of `ncco`. At least 1 item.
    At most 1 item.
    """

    event_method: Literal["POST", "GET"] | Unset = UNSET
    """HTTP method for `event_url`. One of 'POST', 'GET'. The server's default is "POST"."""

    event_url: list[str] | Unset = UNSET
    """A list with one URL that receives the events of the call. Required unless the application has an event
    URL. At least 1 item. At most 1 item.
    """

    from_: CallFrom | Unset = UNSET
    """The caller. In JSON: ``from``."""

    length_timer: int | Unset = UNSET
    """Maximum duration of the call after it is answered, in seconds. At least 1. At most 86400. The server's
    default is 7200.
    """

    machine_detection: Literal["continue", "hangup"] | Unset = UNSET
    """Behaviour when an answering machine is detected: `hangup` ends the call, `continue` sends the event and
    continues the call. One of 'continue', 'hangup'.
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
    """Maximum ringing time, in seconds. At least 1. At most 120. The server's default is 60."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.to = array(
            get("to", MISSING),
            lambda item: variant(
                item,
                "type",
                {
                    "app": CallAppEndpoint.from_dict,
                    "phone": CallPhoneEndpoint.from_dict,
                    "sip": CallSipEndpoint.from_dict,
                    "vbc": CallVbcEndpoint.from_dict,
                    "websocket": CallWebsocketEndpoint.from_dict,
                },
            ),
        )
        self.advanced_machine_detection = AdvancedMachineDetection.from_dict(
            get("advanced_machine_detection", UNSET)
        )
        self.answer_method = get("answer_method", UNSET)
        self.answer_url = array(get("answer_url", UNSET))
        self.event_method = get("event_method", UNSET)
        self.event_url = array(get("event_url", UNSET))
        self.from_ = CallFrom.from_dict(get("from", UNSET))
        self.length_timer = get("length_timer", UNSET)
        self.machine_detection = get("machine_detection", UNSET)
        self.ncco = array(
            get("ncco", UNSET),
            lambda item: variant(
                item,
                "action",
                {
                    "connect": ConnectAction.from_dict,
                    "conversation": ConversationAction.from_dict,
                    "input": InputAction.from_dict,
                    "notify": NotifyAction.from_dict,
                    "record": RecordAction.from_dict,
                    "stream": StreamAction.from_dict,
                    "talk": TalkAction.from_dict,
                    "transfer": TransferAction.from_dict,
                    "wait": WaitAction.from_dict,
                },
            ),
        )
        self.random_from_number = get("random_from_number", UNSET)
        self.ringing_timer = get("ringing_timer", UNSET)
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
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if self.advanced_machine_detection is not UNSET:
            data["advanced_machine_detection"] = plain(self.advanced_machine_detection)
        if self.answer_method is not UNSET:
            data["answer_method"] = plain(self.answer_method)
        if self.answer_url is not UNSET:
            data["answer_url"] = plain(self.answer_url)
        if self.event_method is not UNSET:
            data["event_method"] = plain(self.event_method)
        if self.event_url is not UNSET:
            data["event_url"] = plain(self.event_url)
        if self.from_ is not UNSET:
            data["from"] = plain(self.from_)
        if self.length_timer is not UNSET:
            data["length_timer"] = plain(self.length_timer)
        if self.machine_detection is not UNSET:
            data["machine_detection"] = plain(self.machine_detection)
        if self.ncco is not UNSET:
            data["ncco"] = plain(self.ncco)
        if self.random_from_number is not UNSET:
            data["random_from_number"] = plain(self.random_from_number)
        if self.ringing_timer is not UNSET:
            data["ringing_timer"] = plain(self.ringing_timer)
        data.update(plain(self.additional_properties))
        return data
