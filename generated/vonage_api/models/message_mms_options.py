from __future__ import annotations

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Array, Object, String


class MessageMmsOptions(Model):
    """Options of the MMS channel.

    Schema: ``#/components/schemas/MessageMmsOptions``
    """

    participants: list[str] | Unset = UNSET
    """Phone numbers of further recipients of a group message."""

    RULE = Object("#/components/schemas/MessageMmsOptions", properties={"participants": Array(String())})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"participants": ListOf()})
