"""The model ``MessageCarousel``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Array, Object, Ref, Rule

from .message_card import MessageCard

_KNOWN = frozenset({"cards"})


@define(kw_only=True, eq=False, repr=False)
class MessageCarousel(Model):
    """A carousel of rich cards (RCS).

    Schema: ``#/components/schemas/MessageCarousel``
    """

    cards: list[MessageCard]
    """The cards of the carousel. At least 2 items. At most 10 items."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessageCarousel",
        properties={"cards": Array(Ref(lambda: MessageCard.RULE), min_items=2, max_items=10)},
        required=("cards",),
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
        self.cards = array(get("cards", MISSING), MessageCard.from_dict)
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
        if kept(self.cards, source, "cards"):
            data["cards"] = plain(self.cards)
        data.update(plain(self.additional_properties))
        return data
