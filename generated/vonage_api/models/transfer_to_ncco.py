"""The model ``TransferToNcco``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Shape, array, new, unknown, variant
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Array, Object, OneOf, Ref, Rule, String

from .connect_action import ConnectAction
from .conversation_action import ConversationAction
from .input_action import InputAction
from .notify_action import NotifyAction
from .record_action import RecordAction
from .stream_action import StreamAction
from .talk_action import TalkAction
from .transfer_action import TransferAction
from .wait_action import WaitAction

_KNOWN = frozenset({"ncco", "type"})


@define(kw_only=True, eq=False, repr=False)
class TransferToNcco(Model):
    """An NCCO.

    Schema: ``#/components/schemas/TransferToNcco``
    """

    type: Literal["ncco"]
    """Always 'ncco'."""

    ncco: list[
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
    """The actions that the call continues with."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/TransferToNcco",
        properties={
            "type": String(enum=("ncco",)),
            "ncco": Array(
                OneOf(
                    Ref(lambda: RecordAction.RULE),
                    Ref(lambda: ConversationAction.RULE),
                    Ref(lambda: ConnectAction.RULE),
                    Ref(lambda: TalkAction.RULE),
                    Ref(lambda: StreamAction.RULE),
                    Ref(lambda: InputAction.RULE),
                    Ref(lambda: NotifyAction.RULE),
                    Ref(lambda: WaitAction.RULE),
                    Ref(lambda: TransferAction.RULE),
                    discriminator="action",
                    mapping={
                        "connect": 2,
                        "conversation": 1,
                        "input": 5,
                        "notify": 6,
                        "record": 0,
                        "stream": 4,
                        "talk": 3,
                        "transfer": 8,
                        "wait": 7,
                    },
                    pointer="#/components/schemas/NccoAction",
                )
            ),
        },
        required=("type", "ncco"),
    )
    """What the document allows in a request."""

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"ncco", "type"}),
        fixed={"type": "ncco"},
    )

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.type = get("type")
        self.ncco = array(
            get("ncco", MISSING),
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
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        if kept(self.ncco, source, "ncco"):
            data["ncco"] = plain(self.ncco)
        data.update(plain(self.additional_properties))
        return data
