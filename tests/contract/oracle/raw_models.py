"""Pydantic models of a document, made by datamodel-code-generator: a second, foreign reading.

They forbid unknown fields, so a wire name that is wrong on either side is an error.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import types
import typing
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate
from datamodel_code_generator.enums import DataModelType, OpenAPIScope
from datamodel_code_generator.format import Formatter
from pydantic import BaseModel, RootModel

from .conventions import CREDENTIAL_FIELDS, argument_name
from .document import Document, Operation
from .schema import Schema, Unresolved

Model = type[BaseModel]


class RawModels:
    """The models of one document."""

    def __init__(self, document: Document, folder: Path) -> None:
        spec, target = folder / "document.json", folder / "contract_raw_models.py"
        spec.write_text(json.dumps(_plain(document.data, _cases(document.data))), "utf-8")
        generate(
            spec,
            input_file_type=InputFileType.OpenAPI,
            output=target,
            output_model_type=DataModelType.PydanticV2BaseModel,
            openapi_scopes=[OpenAPIScope.Schemas, OpenAPIScope.Paths, OpenAPIScope.Parameters],
            enum_field_as_literal=LiteralType.All,
            use_operation_id_as_name=True,
            target_python_version=PythonVersion.PY_311,
            formatters=[Formatter.BUILTIN],
            extra_fields="forbid",
            strict_nullable=True,
            disable_timestamp=True,
        )
        loading = importlib.util.spec_from_file_location(target.stem, target)
        assert loading is not None and loading.loader is not None
        self._module = importlib.util.module_from_spec(loading)
        sys.modules[target.stem] = self._module  # pydantic looks names of self-referring models up there
        loading.loader.exec_module(self._module)
        for model in vars(self._module).values():
            if isinstance(model, type) and issubclass(model, BaseModel) and model is not BaseModel:
                model.model_rebuild(_types_namespace=vars(self._module))

    def schema(self, schema: Schema) -> Model | None:
        """The model of a named schema."""
        model: Model | None = getattr(self._module, schema.name, None) if schema.name else None
        return model

    def body(self, operation: Operation) -> Model | None:
        """The model of a request body."""
        if operation.body is None:
            return None
        return self.schema(operation.body.schema) or self._named(operation, "Request")

    def query(self, operation: Operation) -> Model | None:
        """The model of all query parameters together."""
        return self._named(operation, "ParametersQuery")

    def _named(self, operation: Operation, suffix: str) -> Model | None:
        model: Model | None = getattr(
            self._module, operation.id[:1].upper() + operation.id[1:] + suffix, None
        )
        return model


def _cases(data: dict[str, Any]) -> set[int]:
    """Identities of the alternatives that only limit what is described beside them."""
    groups: set[int] = set()
    pending: list[Any] = [data]
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            if "properties" in node or "type" in node or "allOf" in node:
                with suppress(Unresolved):
                    groups |= {id(group) for group in Schema(data, node).cases}
            pending += node.values()
        elif isinstance(node, list):
            pending += node
    return groups


def _plain(node: Any, cases: set[int]) -> Any:
    """The document without what that generator cannot say: cases, and formats that pydantic alone insists on."""
    if isinstance(node, dict):
        loose = isinstance(node.get("format"), str) and node["format"] not in ("date-time", "date", "binary")
        return {
            key: member if key in ("example", "examples", "default", "enum") else _plain(member, cases)
            for key, member in node.items()
            if id(member) not in cases
            and not (key == "not" and "type" in node)
            and not (key == "format" and loose)
        }
    return [_plain(item, cases) for item in node] if isinstance(node, list) else node


def fields(model: Model) -> dict[str, tuple[bool, Any]]:
    """Fields by Python name of the wire name, credentials left out: whether required, annotation."""
    wires = {info.alias or name: info for name, info in model.model_fields.items()}
    hidden = CREDENTIAL_FIELDS.keys() if wires.keys() >= CREDENTIAL_FIELDS.keys() else ()
    return {
        argument_name(wire): (info.is_required(), info.annotation)
        for wire, info in wires.items()
        if wire not in hidden
    }


def flat(annotation: Any) -> list[Any]:
    """The members of an annotation: unions opened, ``Annotated`` taken off."""
    origin = get_origin(annotation)
    if origin in (typing.Union, types.UnionType):
        return [inner for part in get_args(annotation) for inner in flat(part)]
    if origin is typing.Annotated:
        return flat(get_args(annotation)[0])
    if isinstance(annotation, type) and issubclass(annotation, RootModel):
        return flat(annotation.model_fields["root"].annotation)
    return [annotation]


def literals(annotation: Any) -> set[Any]:
    """Enum values that an annotation names, items of lists included."""
    values: set[Any] = set()
    for part in flat(annotation):
        if get_origin(part) is Literal:
            values |= set(get_args(part))
        elif get_origin(part) is not None:
            values |= {value for inner in get_args(part) for value in literals(inner)}
    return values


def nested(annotation: Any) -> list[Model]:
    """Models that an annotation names, items of lists included."""
    models: list[Model] = []
    for part in flat(annotation):
        if isinstance(part, type) and issubclass(part, BaseModel):
            models.append(part)
        elif get_origin(part) not in (None, Literal):
            models += [model for inner in get_args(part) for model in nested(inner)]
    return models
