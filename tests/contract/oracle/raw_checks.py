"""The package against the pydantic models of the raw document: fields, requests, answers."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import parse_qsl

from pydantic import BaseModel, RootModel, ValidationError

from . import answers, evidence, wire
from .conventions import argument_name
from .corners import complete, corners
from .document import Document, Operation
from .dynamic import explore
from .findings import Finding
from .harness import Harness, python_arguments
from .package import Package
from .raw_models import Model, RawModels, fields, literals, nested
from .schema import Schema
from .shapes import Shape, of_annotation
from .strategies import arguments, smallest


def models(document: Document, package: Package, raw: RawModels) -> Iterator[Finding]:
    """Each named schema has the fields of its pydantic model, at every depth."""
    for name, schema in document.schemas.items():
        if not schema.properties:
            continue
        model, attributes = raw.schema(schema), package.models.get(name)
        if model is None or attributes is None:
            yield Finding("raw.property", name, "has no model")
        else:
            yield from _same_fields(package, model, attributes)


def _same_fields(package: Package, model: Model, attributes: type) -> Iterator[Finding]:
    place = attributes.__name__
    expected = fields(model)
    actual = {
        name: parameter
        for name, parameter in inspect.signature(attributes).parameters.items()
        if name != "additional_properties"
    }
    if expected.keys() != actual.keys():
        yield Finding(
            "raw.property", place, f"{sorted(expected.keys() ^ actual.keys())} in one of the two only"
        )
    hints = package.hints(attributes)
    for name in sorted(expected.keys() & actual.keys()):
        required, annotation = expected[name]
        if required != (actual[name].default is inspect.Parameter.empty):
            yield Finding("raw.required", f"{place}.{name}", f"required in the document: {required}")
        yield from _same_type(package, f"{place}.{name}", annotation, of_annotation(hints[name]))


def _same_type(package: Package, place: str, annotation: Any, shape: Shape) -> Iterator[Finding]:
    values, attributes = _inside(shape)
    if literals(annotation) != values:
        yield Finding("raw.enum", place, f"{literals(annotation) ^ values} in one of the two only")
    inner = nested(annotation)
    if len(inner) != len(attributes):
        yield Finding("raw.type", place, f"{len(inner)} models, {len(attributes)} in the package")
    for one, other in _paired(inner, attributes):
        yield from _same_fields(package, one, other)


def _paired(models: list[Model], attributes: list[type]) -> Iterator[tuple[Model, type]]:
    """Models with the classes that stand for the same: by name where there is one, else in order."""
    named = {attribute.__name__: attribute for attribute in attributes}
    pairs = [(model, named.pop(model.__name__)) for model in models if model.__name__ in named]
    yield from pairs
    known = {one for one, _ in pairs}
    yield from zip([model for model in models if model not in known], named.values(), strict=False)


def _inside(shape: Shape) -> tuple[set[Any], list[type]]:
    values, models = {value for _, value in shape.values}, list(shape.models)
    for inner in (shape.items, shape.entries):
        if inner is not None:
            more, others = _inside(inner)
            values, models = values | more, models + others
    return values, models


def signature(operation: Operation, package: Package, raw: RawModels) -> Iterator[Finding]:
    """A method has the fields of the models of its body and query."""
    row = package.rows[operation.id]
    actual = package.parameters(package.calls(asynchronous=False)[row["call"]])
    expected: dict[str, tuple[bool, Any]] = {}
    for model in (raw.body(operation), raw.query(operation)):
        expected |= fields(model) if model is not None else {}
    for name, schema in operation.body.schema.properties.items() if operation.body is not None else ():
        if schema.get("readOnly"):
            expected.pop(argument_name(name), None)
    elsewhere = {
        argument_name(parameter["name"])
        for parameter in operation.all_parameters
        if parameter["in"] != "query"
    } | {"options"}
    if actual.keys() - elsewhere != expected.keys():
        differing = sorted((actual.keys() - elsewhere) ^ expected.keys())
        yield Finding("raw.property", operation.id, f"{differing} in one of the two only")
    own = {
        argument_name(parameter["name"])
        for parameter in operation.all_parameters
        if "x-credential" in parameter
    }
    for name, (declared, annotation) in expected.items():
        if name in actual:
            required = declared and name not in own  # the client gives what is its own
            place = f"{operation.id}({name})"
            shape = of_annotation(actual[name].annotation)
            if shape.optional == required:
                yield Finding("raw.required", place, f"required in the document: {required}")
            yield from _same_type(package, place, annotation, shape)


def requests(operation: Operation, harness: Harness, raw: RawModels) -> Iterator[Finding]:
    """What is sent fits the models of body and query."""
    body, query = raw.body(operation), raw.query(operation)
    answer = answers.as_answer("204", answers.ABSENT, None)

    def examine(given: Any) -> Iterator[Finding]:
        outcome = harness.call(operation, python_arguments(given), answer, asynchronous=False)
        for request in outcome.recorded:
            text = request.line.split(b" ")[1].partition(b"?")[2].decode("ascii")
            multipart = operation.body is not None and operation.body.media_type == "multipart/form-data"
            left_out = not request.body and operation.body is not None and not operation.body.required
            judged = [] if body is None or multipart or left_out else [body]
            sent = [(model, _body(operation, request.body)) for model in judged]
            if query is not None:
                sent.append((query, _typed(operation, "query", text)))
            for model, value in sent:
                try:
                    model.model_validate(value)
                except ValidationError as error:
                    yield Finding("raw.request", operation.id, f"{value!r}: {error}")
        if not outcome.recorded:
            yield Finding("raw.request", operation.id, f"{given} was not sent: {outcome.error!r}")

    for given in corners(operation, smallest(arguments(operation))):
        yield from examine(given)
    yield from explore(arguments(operation), examine, examples=10, shrink=True)


def _body(operation: Operation, body: bytes) -> Any:
    if operation.body is not None and "json" in operation.body.media_type:
        return json.loads(body)
    return _typed(operation, "body", body.decode("ascii"))


def _typed(operation: Operation, location: str, text: str) -> dict[str, Any]:
    """The pairs of a form or query, numbers as numbers."""
    schemas = {
        argument.wire: argument.schema for argument in operation.arguments if argument.location == location
    }
    typed: dict[str, Any] = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        schema = schemas.get(name)
        if schema is None or schema.type != "array":
            typed[name] = _number(schema, value)
        else:
            typed.setdefault(name, []).append(_number(schema.items, value))
    return typed


def _number(schema: Schema | None, text: str) -> Any:
    return int(text) if schema is not None and schema.type == "integer" else text


def results(
    operation: Operation, harness: Harness, raw: RawModels, *, requests_of: Operation | None = None
) -> Iterator[Finding]:
    """What is decoded holds the values that the pydantic model holds, dates included."""
    keywords = python_arguments(smallest(arguments(requests_of or operation)))
    for status, content in operation.successes.items():
        if content is None:
            continue
        media_type, schema = content
        model = raw.schema(schema)
        if model is not None:
            yield from _results(operation, harness, model, (status, media_type, schema), keywords)


def _results(
    operation: Operation,
    harness: Harness,
    model: Model,
    response: tuple[str, str, Schema],
    keywords: dict[str, Any],
) -> Iterator[Finding]:
    status, media_type, schema = response

    def examine(value: Any) -> Iterator[Finding]:
        if evidence.is_missing(operation, value):
            return  # such a success is an error
        answer = answers.as_answer(status, value, media_type)
        outcome = harness.call(operation, keywords, answer, asynchronous=True)
        outcome.rejected()
        yield from _same_values(f"{operation.id}()", model.model_validate(value), outcome.result)

    yield from examine(complete(schema, response=True))
    yield from explore(answers.declared(schema), examine, examples=10, shrink=True)


def _same_values(place: str, expected: Any, actual: Any) -> Iterator[Finding]:
    if isinstance(expected, RootModel):
        yield from _same_values(place, expected.root, actual)
    elif isinstance(expected, BaseModel):
        for name, info in type(expected).model_fields.items():
            python = argument_name(info.alias or name)
            if name in expected.model_fields_set:
                inner = getattr(actual, python, answers.ABSENT)
                yield from _same_values(f"{place}.{python}", vars(expected)[name], inner)
    elif isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
        for index, (one, other) in enumerate(zip(expected, actual, strict=True)):
            yield from _same_values(f"{place}[{index}]", one, other)
    elif isinstance(expected, date):
        if expected != actual:
            yield Finding("raw.value", place, f"is {actual!r}, not {expected!r}")
    elif not wire.same_json(expected, answers.encoded(actual)):
        yield Finding("raw.value", place, f"is {actual!r}, not {expected!r}")
