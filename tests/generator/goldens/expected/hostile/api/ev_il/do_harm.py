"""Summary \"\"\" with line break \\.

\"\"\"
raise SystemExit("executed")
\"\"\"
{{ ''.__class__.__mro__ }}{% raw %}{% endraw %}
back\\slash \\u0041 \\N{BULLET} trailing\\
``code`` *stars* | pipes | \\.

- ``POST /quote's/{id}`` of ``https://hostile.example.com``
- Security: none
- Retry: never
- Document: ``#/paths/~1quote's~1{id}/post``
"""

from __future__ import annotations

from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Server, json_response, no_body
from oas_runtime.rules import Object, String

from ...models.evil import Evil
from ...security import SCHEMES

OPERATION = Operation(
    id="doHarm",
    call="ev_il.do_harm",
    tag='Ev\'il """ \\',
    method="POST",
    path="/quote's/{id}",
    pointer="#/paths/~1quote's~1{id}/post",
    servers=(Server("https://hostile.example.com"),),
    security=(),
    schemes=SCHEMES,
    parameters=(
        Parameter("id", "path", String(pattern="^[\"'\\\\a-z]+\\Z"), required=True),
        Parameter('a"b', "query", String(), argument="a_b"),
        Parameter("x-\\\\n", "query", String(), argument="backslash"),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        rule=Object(
            "#/components/schemas/Evil",
            properties={
                "back\\slash": String(),
                "percent%s": String(),
                'quote"': String(),
                "unicode é漢": String(),
                "{% if %}": String(),
                "{{ jinja }}": String(),
            },
            arguments={
                "back\\slash": "back_slash",
                "percent%s": "percent_s",
                'quote"': "quote",
                "unicode é漢": "unicode_é漢",
                "{% if %}": "statement",
                "{{ jinja }}": "jinja",
            },
        ),
    ),
    accept="application/json",
)

ENDPOINT: Endpoint[Evil] = Endpoint(
    OPERATION,
    success=(json_response("200", Evil),),
    errors=(no_body("400"),),
)
