"""The model ``Link``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Array, Object, Ref, Rule, String

from .link_nested import LinkNested

_KNOWN = frozenset({"id", "kinds", "nested", "next"})


@define(kw_only=True, eq=False, repr=False)
class Link(Model):
    """Link.

    Schema: ``#/components/schemas/Link``
    """

    id: str
    """At least 1 character."""

    kinds: list[Literal["a", "b"] | str] = field(factory=Absent)

    nested: LinkNested | None = None

    next: Link | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/Link",
        properties={
            "id": String(min_length=1, pointer="#/components/schemas/Identifier"),
            "kinds": Array(
                String(enum=("a", "b"), pointer="#/components/schemas/Kind"),
                pointer="#/components/schemas/Kinds",
            ),
            "nested": Ref(lambda: LinkNested.RULE),
            "next": Ref(lambda: Link.RULE),
        },
        required=("id",),
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
        self.id = get("id")
        self.kinds = array(get("kinds", MISSING))
        self.nested = LinkNested.from_dict(get("nested"))
        self.next = Link.from_dict(get("next"))
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
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.kinds, source, "kinds"):
            data["kinds"] = plain(self.kinds)
        if kept(self.nested, source, "nested"):
            data["nested"] = plain(self.nested)
        if kept(self.next, source, "next"):
            data["next"] = plain(self.next)
        data.update(plain(self.additional_properties))
        return data
