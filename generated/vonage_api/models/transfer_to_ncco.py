from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.decode import ListOf, Variant
from oas_runtime.model.model import Decoders, Model, Shape
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

    _SHAPE = Shape(required={"ncco", "type"}, fixed={"type": "ncco"})

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

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
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
                )
            }
        )
