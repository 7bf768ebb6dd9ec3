"""The model ``Leaf``."""

from __future__ import annotations

from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Object, Ref

from . import node as _node


class Leaf(Model):
    """Leaf.

    Schema: ``#/components/schemas/Leaf``
    """

    node: _node.Node | None = None

    RULE = Object("#/components/schemas/Leaf", properties={"node": Ref(lambda: _node.Node.RULE)})

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"node": _node.Node})
