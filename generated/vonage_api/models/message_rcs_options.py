"""The schema ``#/components/schemas/MessageRcsOptions``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from .._support.decode import new, unknown
from .._support.model import Model
from .._support.plain import plain
from .._support.rules import Object, Rule, String
from .._support.unset import UNSET, Unset

_KNOWN = frozenset({"card_orientation", "card_width", "category", "image_alignment"})


@define(kw_only=True, eq=False, repr=False)
class MessageRcsOptions(Model):
    """Options of the RCS channel.

    Document: ``#/components/schemas/MessageRcsOptions``
    """

    card_orientation: str | Unset = UNSET
    """Orientation of a card."""

    card_width: str | Unset = UNSET
    """Width of the cards of a carousel."""

    category: str | Unset = UNSET
    """Category of the message, such as `transaction` or `promotion`."""

    image_alignment: str | Unset = UNSET
    """Position of the image in a horizontal card."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessageRcsOptions",
        properties={
            "card_orientation": String(),
            "card_width": String(),
            "category": String(),
            "image_alignment": String(),
        },
    )
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Decode a JSON object leniently; anything else is handed back as it is."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.card_orientation = get("card_orientation", UNSET)
        self.card_width = get("card_width", UNSET)
        self.category = get("category", UNSET)
        self.image_alignment = get("image_alignment", UNSET)
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
        """Encode as a JSON object; what came as null, or was not declared, is written back."""
        data: dict[str, Any] = {}
        if self.card_orientation is not UNSET:
            data["card_orientation"] = plain(self.card_orientation)
        if self.card_width is not UNSET:
            data["card_width"] = plain(self.card_width)
        if self.category is not UNSET:
            data["category"] = plain(self.category)
        if self.image_alignment is not UNSET:
            data["image_alignment"] = plain(self.image_alignment)
        data.update(plain(self.additional_properties))
        return data
