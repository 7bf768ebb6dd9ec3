"""The schemas that operations use, and the class names of inline objects.

A name comes from the owner of the schema: the operation, the path, or the component. Other parts of the document
(another operation with the same parameter, another error) never change it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from ..common.json_pointer import tokens
from ..extensions import webhooks
from ..ir.models import SchemaRoot
from ..ir.operations import Api, MediaType, Operation, Response
from ..openapi.media_types import essence
from ..python_source.identifiers import class_name, words
from ..python_source.literals import capital

_SHARED = {
    "parameters": "Parameter",
    "requestBodies": "Request",
    "responses": "Response",
    "headers": "Header",
}


def roots(api: Api) -> tuple[SchemaRoot, ...]:
    """Return every schema of an operation by pointer; shared ones are listed once."""
    by_pointer: dict[str, SchemaRoot] = {}
    for operation in api.operations:
        for root in _roots(operation):
            by_pointer.setdefault(root.pointer, root)
    for root in webhooks.roots(api.webhooks):
        by_pointer.setdefault(root.pointer, root)
    return tuple(by_pointer[pointer] for pointer in sorted(by_pointer))


def _roots(operation: Operation) -> Iterator[SchemaRoot]:
    base = class_name(operation.id)
    for parameter in operation.parameters:
        name = base + class_name(parameter.wire)
        if not parameter.pointer.startswith(f"{operation.pointer}/"):
            name = "".join(map(capital, words(operation.path))) + class_name(parameter.wire)
        yield _root(parameter.pointer, parameter.schema_pointer, name, "request")
    if operation.body is not None:
        for media, label in _labelled(operation.body.media_types):
            if media.schema_pointer is not None:
                name = f"{base}Request"
                yield _root(operation.body.pointer, media.schema_pointer, name, "request", label, spread=True)
    usual = _usual(operation.responses)
    for response in operation.responses:
        status = "" if response is usual else capital(response.status)
        for media, label in _labelled(response.media_types):
            if media.schema_pointer is not None:
                name = f"{base}Response{status}"
                yield _root(response.pointer, media.schema_pointer, name, "response", label)
        for header in response.headers:
            if header.schema_pointer is not None:
                name = f"{base}Header{class_name(header.name)}"
                owner = header.schema_pointer.removesuffix("/schema")
                yield _root(owner, header.schema_pointer, name, "response")


def _root(
    owner: str,
    pointer: str,
    name: str,
    direction: Literal["request", "response"],
    label: str = "",
    *,
    spread: bool = False,
) -> SchemaRoot:
    steps = tokens(owner)
    if steps[0] == "components" and steps[1] in _SHARED:
        shared, ending = class_name(steps[2]), _SHARED[steps[1]]
        name = shared if shared.endswith(ending) else shared + ending
        if len(steps) > 3:
            # A header inside a shared response.
            name += "".join(map(capital, words(steps[-1])))
    return SchemaRoot(pointer, name + label, direction, spread)


def _usual(responses: Sequence[Response]) -> Response | None:
    """Return the response without a status in its class name: the first success with content."""
    successes = [response for response in responses if response.media_types and response.status[0] == "2"]
    if successes or any(response.status[0] == "2" for response in responses):
        return successes[0] if successes else None
    return next(
        (response for response in responses if response.media_types and response.status == "default"), None
    )


def _labelled(media_types: Sequence[MediaType]) -> Iterator[tuple[MediaType, str]]:
    """Yield each media type with its part of a class name: its subtype, unless JSON is the only one."""
    for media in media_types:
        name = essence(media.media_type)
        plain = len(media_types) == 1 or name == "application/json"
        yield media, "" if plain else class_name(f"x {name.partition('/')[2].replace('*', 'any')}")[1:]
