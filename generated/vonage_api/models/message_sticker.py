"""The model ``MessageSticker``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AllOf, Case, Cases, Object, Rule, String

_KNOWN = frozenset({"id", "url"})


@define(kw_only=True, eq=False, repr=False)
class MessageSticker(Model):
    """A WhatsApp sticker, identified by its URL or by the id of an uploaded sticker.

    Schema: ``#/components/schemas/MessageSticker``
    """

    id: str | Unset = UNSET
    """Id of an uploaded sticker. At least 1 character."""

    url: str | Unset = UNSET
    """URL of the sticker (WebP). At least 1 character."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = AllOf(
        Object(
            "#/components/schemas/MessageSticker",
            properties={"id": String(min_length=1), "url": String(min_length=1)},
        ),
        Cases(
            Case("#/components/schemas/MessageSticker/oneOf/0", needs=("url",)),
            Case("#/components/schemas/MessageSticker/oneOf/1", needs=("id",)),
            exclusive=True,
            pointer="#/components/schemas/MessageSticker/oneOf",
        ),
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
        self.id = get("id", UNSET)
        self.url = get("url", UNSET)
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
        if self.id is not UNSET:
            data["id"] = plain(self.id)
        if self.url is not UNSET:
            data["url"] = plain(self.url)
        data.update(plain(self.additional_properties))
        return data
