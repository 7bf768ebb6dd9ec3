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

from oas_runtime.model.decode import as_is
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import Body, Endpoint, Operation, Parameter, Request, Response, Server
from oas_runtime.request.prepare import prepare
from oas_runtime.rules import Object, String
from oas_runtime.rules.violation import Reject

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
        Parameter(
            name="id",
            argument="id",
            location="path",
            rule=String(
                pattern="^[\"'\\\\a-z]+\\Z", pointer="#/paths/~1quote's~1{id}/post/parameters/0/schema"
            ),
            required=True,
            style="simple",
            explode=False,
        ),
        Parameter(
            name='a"b',
            argument="a_b",
            location="query",
            rule=String(pointer="#/paths/~1quote's~1{id}/post/parameters/1/schema"),
            style="form",
            explode=True,
        ),
        Parameter(
            name="x-\\\\n",
            argument="backslash",
            location="query",
            rule=String(pointer="#/paths/~1quote's~1{id}/post/parameters/2/schema"),
            style="form",
            explode=True,
        ),
    ),
    body=Body(
        media_type="application/json",
        required=True,
        spread=True,
        arguments={
            "back\\slash": "back_slash",
            "percent%s": "percent_s",
            'quote"': "quote",
            "unicode é漢": "unicode_é漢",
            "{% if %}": "statement",
            "{{ jinja }}": "jinja",
        },
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


def build(
    _reject: Reject | None,
    /,
    *,
    id: str,
    a_b: str | Unset = UNSET,
    backslash: str | Unset = UNSET,
    back_slash: str | Unset = UNSET,
    percent_s: str | Unset = UNSET,
    quote: str | Unset = UNSET,
    unicode_é漢: str | Unset = UNSET,
    statement: str | Unset = UNSET,
    jinja: str | Unset = UNSET,
) -> Request:
    """Build the request; ``_reject`` receives the first rule of the document it breaks."""
    return prepare(
        OPERATION,
        _reject,
        path={"id": id},
        query={'a"b': a_b, "x-\\\\n": backslash},
        body={
            "back\\slash": back_slash,
            "percent%s": percent_s,
            'quote"': quote,
            "unicode é漢": unicode_é漢,
            "{% if %}": statement,
            "{{ jinja }}": jinja,
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
            decode=Evil.from_dict,
            shape="object",
            pointer="#/paths/~1quote's~1{id}/post/responses/200",
        ),
    ),
    errors=(
        Response(
            status="400", kind="none", decode=as_is, pointer="#/paths/~1quote's~1{id}/post/responses/400"
        ),
    ),
)
