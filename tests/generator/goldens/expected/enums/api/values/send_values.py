"""``sendValues``.

- ``POST /values`` of ``https://enums.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1values/post``
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Array, Boolean, Enum, Integer, Nullable, Number, Object, String
from oas_runtime.rules.violation import Reject

from ...models.values import Values
from ...security import SCHEMES

OPERATION = Operation(
    id="sendValues",
    call="values.send",
    tag="Values",
    method="POST",
    path="/values",
    pointer="#/paths/~1values/post",
    servers=(Server("https://enums.example.com"),),
    security=(),
    schemes=SCHEMES,
    parameters=(
        Parameter(
            name="order",
            argument="order",
            location="query",
            rule=String(
                enum=("asc", "ASC", "-asc", "asc "), pointer="#/paths/~1values/post/parameters/0/schema"
            ),
            style="form",
            explode=True,
        ),
        Parameter(
            name="level",
            argument="level",
            location="query",
            rule=Integer(enum=(3, 1, 2), pointer="#/paths/~1values/post/parameters/1/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="several",
            argument="several",
            location="query",
            rule=Array(String(enum=("a", "b")), pointer="#/paths/~1values/post/parameters/2/schema"),
            style="form",
            explode=True,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={
            "cases": "cases",
            "colour": "colour",
            "colours": "colours",
            "empty": "empty",
            "flags": "flags",
            "hostile": "hostile",
            "mixed": "mixed",
            "nullable": "nullable",
            "numbers": "numbers",
            "rates": "rates",
            "separators": "separators",
            "single": "single",
            "words": "words",
        },
        rule=Object(
            "#/components/schemas/Values",
            properties={
                "cases": String(enum=("value", "Value", "VALUE")),
                "colour": String(enum=("red", "green"), pointer="#/components/schemas/Colour"),
                "colours": Array(String(enum=("red", "green"), pointer="#/components/schemas/Colour")),
                "empty": String(enum=("", "x")),
                "flags": Boolean(enum=(True,)),
                "hostile": String(
                    enum=(
                        '"',
                        "'",
                        "\\",
                        '"""',
                        "{{ 1 }}",
                        "{% raw %}",
                        "\n",
                        "é",
                        "\u202e",
                        "#",
                        "${x}",
                        "%s",
                    )
                ),
                "mixed": Nullable(Enum(1, "one", True)),
                "nullable": Nullable(String(enum=("on", "off"))),
                "numbers": Integer(enum=(0, 1, -1)),
                "rates": Number(enum=(0.5, 1, 2.5)),
                "separators": String(enum=("a-b", "a_b", "a b", "a.b", "ab")),
                "single": String(enum=("only",)),
                "words": String(enum=("yes", "no", "None", "class", "1", "0x10")),
            },
        ),
    ),
    accept="application/json",
)


def build(
    _reject: Reject | None,
    /,
    *,
    order: Literal["asc", "ASC", "-asc", "asc "] | Unset = UNSET,
    level: Literal[3, 1, 2] | Unset = UNSET,
    several: Sequence[Literal["a", "b"]] | Unset = UNSET,
    cases: Literal["value", "Value", "VALUE"] | Unset = UNSET,
    colour: Literal["red", "green"] | Unset = UNSET,
    colours: Sequence[Literal["red", "green"]] | Unset = UNSET,
    empty: Literal["", "x"] | Unset = UNSET,
    flags: Literal[True] | Unset = UNSET,
    hostile: Literal['"', "'", "\\", '"""', "{{ 1 }}", "{% raw %}", "\n", "é", "\u202e", "#", "${x}", "%s"]
    | Unset = UNSET,
    mixed: Literal[1, "one", True] | Unset | None = UNSET,
    nullable: Literal["on", "off"] | Unset | None = UNSET,
    numbers: Literal[0, 1, -1] | Unset = UNSET,
    rates: float | Unset = UNSET,
    separators: Literal["a-b", "a_b", "a b", "a.b", "ab"] | Unset = UNSET,
    single: Literal["only"] | Unset = UNSET,
    words: Literal["yes", "no", "None", "class", "1", "0x10"] | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        query={"order": order, "level": level, "several": several},
        body={
            "cases": cases,
            "colour": colour,
            "colours": colours,
            "empty": empty,
            "flags": flags,
            "hostile": hostile,
            "mixed": mixed,
            "nullable": nullable,
            "numbers": numbers,
            "rates": rates,
            "separators": separators,
            "single": single,
            "words": words,
        },
    )


ENDPOINT = Endpoint(
    OPERATION,
    build,
    success=(
        Response(
            status="200",
            media_type="application/json",
            kind="json",
            decode=Values.from_dict,
            shape="object",
            pointer="#/paths/~1values/post/responses/200",
        ),
    ),
)
