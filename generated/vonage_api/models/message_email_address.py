from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class MessageEmailAddress(Model):
    """A recipient of a copy of an e-mail.

    Schema: ``#/components/schemas/MessageEmailAddress``
    """

    address: str
    """E-mail address. Matching ``^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}$``."""
    name: str | Unset = UNSET
    """Name of the recipient. From 1 to 100 characters."""

    RULE = Object(
        "#/components/schemas/MessageEmailAddress",
        properties={
            "address": String(pattern="^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}\\Z"),
            "name": String(min_length=1, max_length=100),
        },
        required=("address",),
    )
