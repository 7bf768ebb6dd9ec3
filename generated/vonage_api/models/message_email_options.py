from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Array, Object, Ref, Rule, String

from .message_email_address import MessageEmailAddress


class MessageEmailOptions(Model):
    """Options of the e-mail channel (beta).

    Schema: ``#/components/schemas/MessageEmailOptions``
    """

    subject: str
    """Subject of the e-mail."""
    bcc: list[MessageEmailAddress] | Unset = UNSET
    """Recipients of a copy that are hidden from other recipients."""
    cc: list[MessageEmailAddress] | Unset = UNSET
    """Recipients of a copy."""
    from_name: str | Unset = UNSET
    """Name of the sender. From 1 to 100 characters."""
    importance: Literal["High", "Normal", "Low"] | Unset = UNSET
    """Value of the `Importance` header."""
    priority: Literal["Non-urgent", "Non-Urgent", "Normal", "Urgent"] | Unset = UNSET
    """Value of the `Priority` header."""
    sensitivity: Literal["Personal", "Private", "Company-Confidential"] | Unset = UNSET
    """Value of the `Sensitivity` header."""
    to_name: str | Unset = UNSET
    """Name of the recipient. From 1 to 100 characters."""

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessageEmailOptions",
        properties={
            "subject": String(),
            "bcc": Array(Ref(lambda: MessageEmailAddress.RULE)),
            "cc": Array(Ref(lambda: MessageEmailAddress.RULE)),
            "from_name": String(min_length=1, max_length=100),
            "importance": String(enum=("High", "Normal", "Low")),
            "priority": String(enum=("Non-urgent", "Non-Urgent", "Normal", "Urgent")),
            "sensitivity": String(enum=("Personal", "Private", "Company-Confidential")),
            "to_name": String(min_length=1, max_length=100),
        },
        required=("subject",),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"bcc": ListOf(MessageEmailAddress), "cc": ListOf(MessageEmailAddress)})
