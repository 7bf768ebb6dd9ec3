"""``createShape``.

- ``POST /shapes`` of ``https://unions.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1shapes/post``
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from oas_runtime.model.decode import variant
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import AnyOf, Array, Integer, Nullable, Object, OneOf, Ref, String
from oas_runtime.rules.violation import Reject

from ...models.base import Base
from ...models.circle import Circle
from ...models.new_shape_border_dotted import NewShapeBorderDotted
from ...models.new_shape_border_solid import NewShapeBorderSolid
from ...models.square import Square
from ...params import BaseDict, CircleDict, NewShapeBorderDottedDict, NewShapeBorderSolidDict, SquareDict
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
        arguments={
            "name": "name",
            "shape": "shape",
            "border": "border",
            "label": "label",
            "note": "note",
            "replaces": "replaces",
        },
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


def build(
    _reject: Reject | None,
    /,
    *,
    name: str,
    shape: Circle | CircleDict | Square | SquareDict,
    border: NewShapeBorderSolid
    | NewShapeBorderSolidDict
    | NewShapeBorderDotted
    | NewShapeBorderDottedDict
    | Unset = UNSET,
    label: int | str | Sequence[str] | Unset = UNSET,
    note: str | Unset | None = UNSET,
    replaces: Base | BaseDict | Unset | None = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        body={
            "name": name,
            "shape": shape,
            "border": border,
            "label": label,
            "note": note,
            "replaces": replaces,
        },
    )


def _decode_200(data: Any) -> Circle | Square | dict[str, Any]:
    """Decode the body of status 200."""
    result: Circle | Square | dict[str, Any] = variant(
        data, "kind", {"box": Square.from_dict, "circle": Circle.from_dict}
    )
    return result


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=_decode_200,
            pointer="#/paths/~1shapes/post/responses/200",
        ),
    ),
)
