"""``MANIFEST.tsv``: one line for each operation, for people to review what a change does.

Where an operation is sent and with which credentials are columns of their own, so that a change of
the document that moves them moves a line here. Cells are tab-separated; tabs, line ends and commas
inside names are percent-encoded.
"""

from __future__ import annotations

from ..extensions import code_tables, rate_limits, regions, retries
from ..ir.operations import Operation, SecurityScheme
from ..plan.nodes import Argument, EndpointPlan, PagingPlan, Plan
from ..python_source.import_block import Imports
from . import docstrings
from .annotations import Annotator

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
    "paging",
    "regions",
    "signature",
    "retry",
    "rate_limit",
)


def manifest(plan: Plan) -> str:
    """The whole file: a header, operations by path and method, then notes as ``#`` lines."""
    schemes = {scheme.name: scheme for scheme in plan.api.security_schemes}
    endpoints = [each for plans in plan.endpoints.values() for each in plans]
    endpoints.sort(key=lambda each: (each.operation.path, each.operation.method))
    lines = ["\t".join(COLUMNS)]
    lines.extend("\t".join(map(cell, _row(plan, each, schemes))) for each in endpoints)
    lines.extend(f"# {cell(note)}" for note in _notes(plan))
    return "\n".join(lines) + "\n"


def cell(text: str) -> str:
    """The text of a cell."""
    return "".join(f"%{ord(c):02X}" if c < " " or c == "\x7f" else c for c in text)


def listed(text: str) -> str:
    """The text of an item of a list in a cell."""
    return text.replace("%", "%25").replace(",", "%2C")


def _row(plan: Plan, endpoint: EndpointPlan, schemes: dict[str, SecurityScheme]) -> tuple[str, ...]:
    operation = endpoint.operation
    annotator = Annotator(Imports(()), plan.schemas.models)
    result = annotator.results((each.type, each.nullable) for each in endpoint.success)
    media_types = [m.media_type for each in endpoint.success for m in each.response.media_types]
    return (
        operation.id,
        endpoint.call,
        operation.method,
        operation.path,
        operation.servers[0].url if operation.servers else "/",
        docstrings.security(operation).replace(" ", ""),
        _credentials(operation, schemes),
        endpoint.body.sent_as if endpoint.body is not None else "",
        ",".join(dict.fromkeys(map(listed, media_types))),
        ",".join(each.response.status for each in endpoint.success),
        ",".join(_parameter(argument) for argument in endpoint.arguments),
        result,
        _paging(endpoint.paging),
        regions.words(operation),
        _signature(operation),
        retries.words(operation.retry),
        rate_limits.words(operation.rate_limit, operation.id),
    )


def _credentials(operation: Operation, schemes: dict[str, SecurityScheme]) -> str:
    """Where the document's first choice of credentials travels: form, query, header or none."""
    if operation.credential_fields is not None:
        return operation.credential_fields.location
    wanted = next(iter(operation.security), ())
    if not wanted:
        return "none"
    in_query = any(schemes[name].location == "query" for name in wanted if name in schemes)
    return "query" if in_query else "header"


def _signature(operation: Operation) -> str:
    """The fields that a signed request has in place of a secret: ``api_key,timestamp,sig``."""
    fields = operation.signature
    if fields is None:
        return ""
    return ",".join(map(listed, (fields.username, fields.timestamp, fields.signature)))


def _paging(paging: PagingPlan | None) -> str:
    """The iterator, and the parameters by which it goes on: ``iter_calls(record_index)``."""
    if paging is None:
        return ""
    return f"{paging.iterator}({','.join(listed(each.wire) for each in paging.parameters)})"


def _parameter(argument: Argument) -> str:
    return f"{argument.location}:{listed(argument.wire)}{'*' if argument.required else ''}"


def _notes(plan: Plan) -> list[str]:
    notes = [
        f"The tag {tag.name} has no operation in the document." for tag in plan.api.tags if not tag.operations
    ]
    for plans in plan.endpoints.values():
        for each in plans:
            if each.body is not None and each.body.unused:
                notes.append(f"{each.operation.id} is not sent as {', '.join(each.body.unused)}.")
            rejection = each.operation.rejection
            if rejection is not None:
                told = f"{code_tables.where(rejection)} ({rejection.table})"
                notes.append(f"{each.operation.id} is refused, although its status is a success, by {told}.")
    return sorted([*notes, *plan.api.notes])
