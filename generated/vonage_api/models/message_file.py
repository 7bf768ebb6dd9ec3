from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class MessageFile(Model):
    """A file.

    Schema: ``#/components/schemas/MessageFile``
    """

    url: str
    """URL of the file (at most 200 MB for Viber). At least 1 character."""
    caption: str | Unset = UNSET
    """Caption of the file."""
    name: str | Unset = UNSET
    """Name of the file, instead of the name in the URL."""

    RULE = Object(
        "#/components/schemas/MessageFile",
        properties={"url": String(min_length=1), "caption": String(), "name": String()},
        required=("url",),
    )
