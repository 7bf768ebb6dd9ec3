from __future__ import annotations

from typing import ClassVar, Literal

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field
from oas_runtime.rules import Array, Object, Ref, Rule, String

from .link_nested import LinkNested


class Link(Model):
    """Link.

    Schema: ``#/components/schemas/Link``
    """

    id: str
    """At least 1 character."""
    kinds: list[Literal["a", "b"] | str] = field(factory=Absent)
    nested: LinkNested | None = None
    next: Link | None = None

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

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"kinds": ListOf(), "nested": LinkNested, "next": Link})
