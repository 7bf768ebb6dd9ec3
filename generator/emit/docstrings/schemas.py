"""Docstrings of models, their attributes, and arguments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...common.json_pointer import tokens
from ...extensions import registry
from ...ir.models import Model
from ...ir.operations import Api
from ...ir.types import Literals, Type
from ...plan.models import Attribute
from ...plan.nodes import Argument
from ...python_source import identifiers
from ...python_source.literals import capital, doc_text, literal, sentence

DEPRECATED = "Deprecated by the document."


_PLACES = {
    "path": "A path parameter.",
    "query": "A query parameter.",
    "header": "A request header.",
    "cookie": "A cookie.",
    "body": "A field of the request body.",
    "whole body": "The request body.",
}


def argument(argument: Argument) -> str:
    """Return the description of an argument."""
    parts = [
        sentence(doc_text(argument.description))
        or _PLACES[argument.location if argument.wire else "whole body"]
    ]
    if argument.wire and argument.wire != argument.python:
        parts.append(f"Sent as ``{doc_text(argument.wire)}``.")
    parts.extend(_limits(argument.constraints, argument.type))
    parts.extend(map(doc_text, registry.argument_texts(argument.extensions)))
    if argument.has_document_default:
        parts.append(f"The server's default is {doc_text(literal(argument.document_default))}.")
    if argument.deprecated:
        parts.append(DEPRECATED)
    return " ".join(parts)


def _limits(constraints: Iterable[str], kind: Type) -> Iterator[str]:
    """Yield the constraints as sentences; the annotation already lists the values of an enum."""
    for constraint in constraints:
        if constraint.startswith("matching "):
            yield f"Matching ``{doc_text(constraint.removeprefix('matching '))}``."
        elif constraint and not (constraint.startswith("one of ") and isinstance(kind, Literals)):
            yield f"{capital(doc_text(constraint))}."


def attribute(attribute: Attribute, api: Api) -> str:
    """Return the docstring of a model's attribute."""
    prop = attribute.property
    parts = [sentence(doc_text(prop.description))] if prop.description.strip() else []
    if prop.wire != attribute.python:
        parts.append(f"In JSON: ``{doc_text(prop.wire)}``.")
    parts.extend(_limits(prop.constraints, prop.type))
    if prop.has_default:
        parts.append(f"The server's default is {doc_text(literal(prop.default))}.")
    parts.extend(map(doc_text, registry.attribute_texts(prop.extensions, api)))
    if prop.read_only:
        parts.append("Read-only: only the server sends it.")
    if prop.write_only:
        parts.append("Write-only: the server never returns it.")
    if prop.deprecated:
        parts.append(DEPRECATED)
    return " ".join(parts)


def model(model: Model) -> str:
    """Return the docstring of a model class."""
    parts = [sentence(doc_text(model.description).strip()) or doc_text(subject(model.pointer))]
    if model.deprecated:
        parts.append(DEPRECATED)
    parts.append(f"Schema: ``{doc_text(model.pointer)}``")
    return "\n\n".join(parts)


def subject(pointer: str) -> str:
    """Describe the schema at a pointer: "Account balance.", "``from`` of ``Call``."."""
    steps = list(tokens(pointer))
    if steps[:2] == ["components", "schemas"]:
        if len(steps) == 3:
            return f"{' '.join(identifiers.words(steps[2])).capitalize()}."
        owner, steps = f"``{steps[2]}``", steps[3:]
    elif steps[0] == "components":
        owner, steps = f"the component ``{steps[2]}``", steps[3:]
    else:
        # paths, path, method; common parts of a path item have no method
        shared = steps[2] in ("parameters", "servers")
        owner = f"``{steps[1]}``" if shared else f"``{steps[2].upper()} {steps[1]}``"
        steps = steps[2 if shared else 3 :]
    phrases = list(filter(None, _phrases(iter(steps))))
    text = " of ".join([*reversed(phrases), owner])
    return f"{capital(text)}."


_NAMED = {
    **dict.fromkeys(("properties", "$defs", "headers"), "``{}``"),
    "responses": "the response {}",
    "content": "",
}
_NUMBERED = {"oneOf": "alternative", "anyOf": "alternative", "allOf": "part", "parameters": "parameter"}
_ALONE = {"items": "an item", "additionalProperties": "a value", "requestBody": "the request body"}


def _phrases(steps: Iterator[str]) -> Iterator[str]:
    """Describe the target of the steps of a pointer."""
    for step in steps:
        if step in _NAMED:
            yield _NAMED[step].format(next(steps, ""))
        elif step in _NUMBERED:
            yield f"{_NUMBERED[step]} {int(next(steps, 0)) + 1}"
        elif step in _ALONE:
            yield _ALONE[step]
