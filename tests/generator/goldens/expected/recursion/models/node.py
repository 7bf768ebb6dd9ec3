"""The model ``Node``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, mapping, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes
from oas_runtime.rules import Array, Integer, Object, OneOf, Ref, Rule, String

from . import leaf as _leaf

_KNOWN = frozenset({"children", "leaf", "named", "parent", "value"})


@define(kw_only=True, eq=False, repr=False)
class Node(Model):
    """Node.

    Schema: ``#/components/schemas/Node``
    """

    value: int

    children: list[Node] = field(factory=Absent)

    leaf: _leaf.Leaf | str | None = None

    named: dict[str, Node] | None = None

    parent: Node | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/Node",
        properties={
            "value": Integer(),
            "children": Array(Ref(lambda: Node.RULE)),
            "leaf": OneOf(
                Ref(lambda: _leaf.Leaf.RULE),
                String(pointer="#/components/schemas/Node/properties/leaf/oneOf/1"),
            ),
            "named": Object(additional=Ref(lambda: Node.RULE)),
            "parent": Ref(lambda: Node.RULE),
        },
        required=("value",),
    )
    """What the document allows in a request."""

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"value": (int,)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.value = get("value")
        self.children = array(get("children", MISSING), Node.from_dict)
        self.leaf = _leaf.Leaf.from_dict(get("leaf"))
        self.named = mapping(get("named"), Node.from_dict)
        self.parent = Node.from_dict(get("parent"))
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
        if kept(self.value, source, "value"):
            data["value"] = plain(self.value)
        if kept(self.children, source, "children"):
            data["children"] = plain(self.children)
        if kept(self.leaf, source, "leaf"):
            data["leaf"] = plain(self.leaf)
        if kept(self.named, source, "named"):
            data["named"] = plain(self.named)
        if kept(self.parent, source, "parent"):
            data["parent"] = plain(self.parent)
        data.update(plain(self.additional_properties))
        return data
