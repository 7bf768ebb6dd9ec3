from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class MessageVcard(Model):
    """A contact in a vCard file (MMS).

    Schema: ``#/components/schemas/MessageVcard``
    """

    url: str
    """URL of the vCard. At least 1 character."""
    caption: str | Unset = UNSET
    """Caption of the vCard."""

    RULE = Object(
        "#/components/schemas/MessageVcard",
        properties={"url": String(min_length=1), "caption": String()},
        required=("url",),
    )
