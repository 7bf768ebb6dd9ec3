"""The model ``MessageRcsOptions``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Rule, String

_KNOWN = frozenset({"card_orientation", "card_width", "category", "image_alignment"})


@define(kw_only=True, eq=False, repr=False)
class MessageRcsOptions(Model):
    """Options of the RCS channel.

    Schema: ``#/components/schemas/MessageRcsOptions``
    """

    card_orientation: Literal["VERTICAL", "HORIZONTAL"] | Unset = UNSET
    """Orientation of a card. One of 'VERTICAL', 'HORIZONTAL'."""

    card_width: Literal["SMALL", "MEDIUM"] | Unset = UNSET
    """Width of the cards of a carousel. One of 'SMALL', 'MEDIUM'."""

    category: (
        Literal["authentication", "transaction", "promotion", "service-request", "acknowledgement"] | Unset
    ) = UNSET
    """Category of the message. One of 'authentication', 'transaction', 'promotion', 'service-request',
    'acknowledgement'.
    """

    image_alignment: Literal["RIGHT", "LEFT"] | Unset = UNSET
    """Position of the image in a horizontal card. Required for horizontal cards. One of 'RIGHT', 'LEFT'."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessageRcsOptions",
        properties={
            "card_orientation": String(enum=("VERTICAL", "HORIZONTAL")),
            "card_width": String(enum=("SMALL", "MEDIUM")),
            "category": String(
                enum=("authentication", "transaction", "promotion", "service-request", "acknowledgement")
            ),
            "image_alignment": String(enum=("RIGHT", "LEFT")),
        },
    )
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
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
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
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
