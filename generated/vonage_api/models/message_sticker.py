from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, Case, Cases, Object, String


class MessageSticker(Model):
    """A WhatsApp sticker, identified by its URL or by the id of an uploaded sticker.

    Schema: ``#/components/schemas/MessageSticker``
    """

    id: str | Unset = UNSET
    """Id of an uploaded sticker. At least 1 character."""
    url: str | Unset = UNSET
    """URL of the sticker (WebP). At least 1 character."""

    RULE = AllOf(
        Object(
            "#/components/schemas/MessageSticker",
            properties={"id": String(min_length=1), "url": String(min_length=1)},
        ),
        Cases(
            Case(needs=("url",)),
            Case(needs=("id",)),
            exclusive=True,
            pointer="#/components/schemas/MessageSticker/oneOf",
        ),
    )
