"""``sendValues``.

- ``POST /values`` of ``https://enums.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1values/post``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response
from oas_runtime.rules import Array, Boolean, Enum, Integer, Nullable, Number, Object, String

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
        Parameter("order", "query", String(enum=("asc", "ASC", "-asc", "asc "))),
        Parameter("level", "query", Integer(enum=(3, 1, 2))),
        Parameter("several", "query", Array(String(enum=("a", "b")))),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
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

ENDPOINT: Endpoint[Values] = Endpoint(
    OPERATION,
    success=(json_response("200", Values),),
)
