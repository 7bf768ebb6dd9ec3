"""``createShape``.

- ``POST /shapes`` of ``https://unions.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1shapes/post``
"""

from __future__ import annotations

from typing import Any

from oas_runtime.model.decode import Variant
from oas_runtime.operation import Body, Endpoint, Operation, Server, json_response
from oas_runtime.rules import AnyOf, Array, Integer, Nullable, Object, OneOf, Ref, String

from ...models.base import Base
from ...models.circle import Circle
from ...models.new_shape_border_dotted import NewShapeBorderDotted
from ...models.new_shape_border_solid import NewShapeBorderSolid
from ...models.square import Square
from ...security import SCHEMES

OPERATION = Operation(
    id="createShape",
    call="shapes.create",
    tag="Shapes",
    method="POST",
    path="/shapes",
    pointer="#/paths/~1shapes/post",
    servers=(Server("https://unions.example.com"),),
    security=(),
    schemes=SCHEMES,
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/components/schemas/NewShape",
            properties={
                "name": String(max_length=20, pointer="#/components/schemas/Base/properties/name"),
                "shape": OneOf(
                    Ref(lambda: Circle.RULE),
                    Ref(lambda: Square.RULE),
                    discriminator="kind",
                    mapping={"box": 1, "circle": 0},
                    pointer="#/components/schemas/Shape",
                ),
                "border": AnyOf(
                    Ref(lambda: NewShapeBorderSolid.RULE),
                    Ref(lambda: NewShapeBorderDotted.RULE),
                    pointer="#/components/schemas/NewShape/allOf/1/properties/border",
                ),
                "label": OneOf(
                    Integer(pointer="#/components/schemas/NewShape/allOf/1/properties/label/oneOf/0"),
                    String(pointer="#/components/schemas/NewShape/allOf/1/properties/label/oneOf/1"),
                    Array(String(), pointer="#/components/schemas/NewShape/allOf/1/properties/label/oneOf/2"),
                    pointer="#/components/schemas/NewShape/allOf/1/properties/label",
                ),
                "note": Nullable(String(), pointer="#/components/schemas/Base/properties/note"),
                "replaces": Nullable(Ref(lambda: Base.RULE)),
            },
            required=("name", "shape"),
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[Circle | Square | dict[str, Any]] = Endpoint(
    OPERATION,
    success=(json_response("200", Variant("kind", {"box": Square, "circle": Circle})),),
)
