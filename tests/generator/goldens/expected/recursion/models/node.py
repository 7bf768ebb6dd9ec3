from __future__ import annotations

from typing import ClassVar

from oas_runtime.model.decode import Absent, ListOf, MapOf
from oas_runtime.model.model import Decoders, Model, field
from oas_runtime.rules import Array, Integer, Object, OneOf, Ref, Rule, String

from . import leaf as _leaf


class Node(Model):
    """Node.

    Schema: ``#/components/schemas/Node``
    """

    value: int
    children: list[Node] = field(factory=Absent)
    leaf: _leaf.Leaf | str | None = None
    named: dict[str, Node] | None = None
    parent: Node | None = None

    _SCALARS = {"value": (int,)}

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

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"children": ListOf(Node), "leaf": _leaf.Leaf, "named": MapOf(Node), "parent": Node})
