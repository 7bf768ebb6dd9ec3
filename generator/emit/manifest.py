"""``MANIFEST.tsv``: one line for each operation, for the review of a change.

Where an operation is sent and with which credentials are columns of their own, so that a change of
the document that moves them moves a line here. Cells are tab-separated; tabs, line ends and commas
inside names are percent-encoded.
"""

from __future__ import annotations

from ..extensions import registry
from ..extensions.extension import list_item
from ..ir.operations import Operation, SecurityScheme
from ..plan.nodes import Argument, EndpointPlan, Plan
from ..python_source.import_block import Imports
from .annotations import Annotator
from .docstrings.operations import security

COLUMNS = (
    "operation_id",
    "call",
    "method",
    "path",
    "server",
    "security",
    "credentials",
    "request_media_type",
    "response_media_types",
    "success",
    "parameters",
    "result",
    *(column.name for column in registry.COLUMNS),
)


def manifest(plan: Plan) -> str:
    """Return the whole file: a header, operations by path and method, then notes as ``#`` lines."""
    schemes = {scheme.name: scheme for scheme in plan.api.security_schemes}
    endpoints = [endpoint for plans in plan.endpoints.values() for endpoint in plans]
    endpoints.sort(key=lambda endpoint: (endpoint.operation.path, endpoint.operation.method))
    lines = ["\t".join(COLUMNS)]
    lines.extend("\t".join(map(cell, _row(plan, endpoint, schemes))) for endpoint in endpoints)
    lines.extend(f"# {cell(note)}" for note in _notes(plan))
    return "\n".join(lines) + "\n"


def cell(text: str) -> str:
    """Return the text of a cell."""
    return "".join(f"%{ord(c):02X}" if c < " " or c == "\x7f" else c for c in text)


def _row(plan: Plan, endpoint: EndpointPlan, schemes: dict[str, SecurityScheme]) -> tuple[str, ...]:
    operation = endpoint.operation
    annotator = Annotator(Imports(()), plan.schemas.models)
    result = annotator.results((response.type, response.nullable) for response in endpoint.success)
    media_types = [m.media_type for response in endpoint.success for m in response.response.media_types]
    return (
        operation.id,
        endpoint.call,
        operation.method,
        operation.path,
        operation.servers[0].url if operation.servers else "/",
        security(operation).replace(" ", ""),
        _credentials(operation, schemes),
        endpoint.body.sent_as if endpoint.body is not None else "",
        ",".join(dict.fromkeys(map(list_item, media_types))),
        ",".join(response.response.status for response in endpoint.success),
        ",".join(_parameter(argument) for argument in endpoint.arguments),
        result,
        *(column.cell(operation) for column in registry.COLUMNS),
    )


def _credentials(operation: Operation, schemes: dict[str, SecurityScheme]) -> str:
    """Return the location of the preferred credentials: form, query, header or none."""
    if operation.credential_fields is not None:
        return operation.credential_fields.location
    wanted = next(iter(operation.security), ())
    if not wanted:
        return "none"
    in_query = any(schemes[name].location == "query" for name in wanted if name in schemes)
    return "query" if in_query else "header"


def _parameter(argument: Argument) -> str:
    return f"{argument.location}:{list_item(argument.wire)}{'*' if argument.required else ''}"


def _notes(plan: Plan) -> list[str]:
    notes = [
        f"The tag {tag.name} has no operation in the document." for tag in plan.api.tags if not tag.operations
    ]
    for plans in plan.endpoints.values():
        for endpoint in plans:
            if endpoint.body is not None and endpoint.body.unused:
                notes.append(f"{endpoint.operation.id} is not sent as {', '.join(endpoint.body.unused)}.")
            for extension in registry.EXTENSIONS:
                notes.extend(extension.notes(endpoint.operation))
    return sorted([*notes, *plan.api.notes])
