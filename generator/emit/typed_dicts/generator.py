"""The TypedDicts of nested request objects, by datamodel-code-generator: the only module that calls it.

The tool runs in a separate process while the rest is rendered. It types the models of the intermediate
representation under codes; names and keys are ours. Its result is compared with its input (see ``rewriter.py``)
before it is used.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...common.errors import GeneratorError
from ...common.library_process import LibraryProcessError, Question
from ...ir.models import Model, Property, Schemas
from ...ir.types import Array, Literals, Map, ModelRef, Scalar, Type, Union
from .rewriter import codes, sent, write

TOOL = "generator.emit.typed_dicts.tool"
_NULL: dict[str, Any] = {"type": "null"}
_TEXT: dict[str, Any] = {"type": "string"}
_SCALARS: dict[str, dict[str, Any]] = {
    "str": _TEXT,
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "bytes": {"type": "string", "format": "binary"},
    "null": _NULL,
    "date": {"anyOf": [{"type": "string", "customTypePath": "datetime.date"}, _TEXT]},
    "datetime": {"anyOf": [{"type": "string", "customTypePath": "datetime.datetime"}, _TEXT]},
}


def ask(schemas: Schemas) -> Question:
    """Pass the models inside requests to the tool, which starts at once."""
    names = _codes(schemas)
    return Question(TOOL, {code: _object(schemas.models[name], names) for name, code in names.items()})


def source(question: Question, schemas: Schemas) -> str:
    """Return the source of ``params.py``, unformatted. Raises ``GeneratorError`` if it is wrong."""
    try:
        reply = question.reply()
    except LibraryProcessError as error:
        raise GeneratorError([error.problem("datamodel-code-generator")]) from None
    names = _codes(schemas)
    models = {name: schemas.models[name] for name in names}
    return write(reply, models, {code: name for name, code in names.items()})


def _codes(schemas: Schemas) -> dict[str, str]:
    """Return the models inside requests with their codes for the tool."""
    return {name: f"M{index}E" for index, name in enumerate(sorted(schemas.model_rules))}


def _object(model: Model, names: Mapping[str, str]) -> dict[str, Any]:
    properties = dict(zip(codes(model), sent(model), strict=True))
    return {
        "type": "object",
        "properties": {code: _property(prop, names) for code, prop in properties.items()},
        "required": [code for code, prop in properties.items() if prop.required],
    }


def _property(prop: Property, names: Mapping[str, str]) -> dict[str, Any]:
    schema = _schema(prop.type, names)
    return {"anyOf": [schema, _NULL]} if prop.nullable and schema is not _NULL else schema


def _schema(type_: Type, names: Mapping[str, str]) -> dict[str, Any]:
    if isinstance(type_, Scalar):
        return _SCALARS[type_.kind]
    if isinstance(type_, Literals):
        return {"enum": list(type_.values)}
    if isinstance(type_, Array):
        return {"type": "array", "items": _schema(type_.item, names)}
    if isinstance(type_, Map):
        return {"type": "object", "additionalProperties": _schema(type_.value, names) or True}
    if isinstance(type_, ModelRef):
        return {"$ref": f"#/components/schemas/{names[type_.name]}"}
    if isinstance(type_, Union):
        return {"anyOf": [_schema(member, names) for member in type_.members]}
    return {}
