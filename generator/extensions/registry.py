"""The extensions that the generator reads, and the functions that the stages call for all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..common.json_values import Json
from ..ir.operations import Api, Operation, Parameter
from ..openapi.grammar import Place
from .arguments.parameter_groups import GROUPS
from .arguments.parameter_values import ACCEPTS_URL, CREDENTIAL
from .arguments.property_values import ALIASES, PHONE_NUMBER, SECRET
from .arguments.text_encodings import TEXT_ENCODING
from .calls.credential_fields import CREDENTIAL_FIELDS
from .calls.pagination import PAGINATION
from .calls.rate_limits import RATE_LIMIT
from .calls.regions import REGION, REGION_SERVERS
from .calls.retries import RETRY
from .calls.signatures import SIGNATURE
from .calls.waiters import WAITER
from .extension import Column, Extension, Importer, Owner, Rating
from .outcomes.code_tables import CODE_TABLES, CODES
from .outcomes.error_in_success import ERROR_IN_SUCCESS
from .outcomes.evidence import EVIDENCE
from .outcomes.outcome_check import OUTCOME_CHECK
from .python_names import PYTHON_DEFAULT, PYTHON_NAME
from .state import STATE
from .webhooks import WEBHOOKS

EXTENSIONS: tuple[Extension[Any], ...] = (
    PYTHON_NAME,
    PYTHON_DEFAULT,
    CREDENTIAL_FIELDS,
    SECRET,
    PHONE_NUMBER,
    ALIASES,
    CREDENTIAL,
    ACCEPTS_URL,
    GROUPS,
    PAGINATION,
    REGION_SERVERS,
    REGION,
    SIGNATURE,
    RETRY,
    RATE_LIMIT,
    OUTCOME_CHECK,
    CODE_TABLES,
    CODES,
    ERROR_IN_SUCCESS,
    EVIDENCE,
    TEXT_ENCODING,
    WEBHOOKS,
    STATE,
    WAITER,
)
"""In the order of CONTRIBUTING's table, of the columns of ``MANIFEST.tsv`` and of docstrings."""

BY_NAME: Mapping[str, Extension[Any]] = {extension.name: extension for extension in EXTENSIONS}
COLUMNS: tuple[Column, ...] = tuple(e.column for e in EXTENSIONS if e.column is not None)
RATINGS: Mapping[str, Rating] = {e.name: e.rating for e in EXTENSIONS if e.rating is not None}
"""The ratings of changed extensions, by name."""

_READ: Mapping[str, tuple[Extension[Any], ...]] = {
    kind: tuple(e for e in EXTENSIONS if kind in e.owners and e.read is not None)
    for kind in ("operation", "parameter", "schema", "document")
}


def read(kind: str, data: Json, pointer: str, value: Json) -> dict[str, Any]:
    """Return the values of all extensions of an object by name, including absent extensions."""
    owner = Owner(data, pointer, value)
    return {e.name: e.read(owner) for e in _READ[kind] if e.read is not None}


def misplaced(places: Sequence[Place]) -> Iterator[str]:
    """Yield a note for each extension at a position where it is not read."""
    for pointer, kind, value in places:
        for name in value:
            if name in BY_NAME and kind not in BY_NAME[name].owners:
                yield f"{name} of {pointer} is not read: it belongs on {BY_NAME[name].on}."


def argument_texts(readings: Mapping[str, Any]) -> Iterator[str]:
    """Yield the extensions' sentences in the description of an argument."""
    for name, reading in readings.items():
        if text := BY_NAME[name].argument_text(reading):
            yield text


def attribute_texts(readings: Mapping[str, Any], api: Api) -> Iterator[str]:
    """Yield the extensions' sentences in the description of a model's attribute."""
    for name, reading in readings.items():
        if text := BY_NAME[name].attribute_text(reading, api):
            yield text


def operation_source(operation: Operation, api: Api, importer: Importer) -> Iterator[str]:
    """Yield keyword arguments of the generated ``Operation``; ``importer`` adds their imports."""
    for extension in EXTENSIONS:
        yield from extension.operation_source(operation, api, importer)


def parameter_source(parameter: Parameter) -> Iterator[str]:
    """Yield keyword arguments of a generated ``Parameter``."""
    for extension in EXTENSIONS:
        yield from extension.parameter_source(parameter)


def table() -> str:
    """Return the table of extensions in CONTRIBUTING."""
    rows = [f"| `{extension.name}` | {extension.on} | {extension.meaning} |" for extension in EXTENSIONS]
    return "\n".join(["| extension | on | meaning |", "|---|---|---|", *rows])
