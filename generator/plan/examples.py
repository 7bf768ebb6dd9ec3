"""An example call for each operation, with values of the document for its required arguments.

Values come from the document (``example``, ``default``, ``enum``), then from the schema; optional values are
omitted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from oas_runtime.schema_values.values import UnsatisfiableError, Values

from ..common.json_pointer import lookup
from ..common.json_values import as_object, is_list, is_object
from ..extensions.arguments.parameter_groups import GROUPS
from ..ir.operations import Operation, Parameter
from ..ir.types import Map, Scalar
from ..openapi import media_types
from .nodes import Argument, EndpointPlan, Plan


def with_examples(plan: Plan, document: Mapping[str, Any]) -> Plan:
    """Return the plan with example arguments for each endpoint; ``document`` holds its pointers."""
    examples = _Examples(document)
    return replace(
        plan,
        endpoints={
            tag: tuple(replace(endpoint, example=examples.of(endpoint)) for endpoint in endpoints)
            for tag, endpoints in plan.endpoints.items()
        },
    )


class _Examples:
    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._needed = Values(document, "request", optional=False)
        self._all = Values(document, "request")

    def of(self, endpoint: EndpointPlan) -> Mapping[str, Any] | None:
        """Return arguments by Python name, in the order of the signature; None if no value is valid."""
        try:
            chosen = self._chosen(endpoint)
        except (UnsatisfiableError, RecursionError, LookupError):
            return None
        if any(argument.required and argument.python not in chosen for argument in endpoint.arguments):
            return None
        return {
            item.python: _ordered(chosen[item.python]) for item in endpoint.arguments if item.python in chosen
        }

    def _chosen(self, endpoint: EndpointPlan) -> dict[str, Any]:
        needed = _needed_parameters(endpoint.operation)
        body = [argument for argument in endpoint.arguments if argument.parameter is None]
        chosen: dict[str, Any] = {}
        for argument in endpoint.arguments:
            parameter = argument.parameter
            if parameter is not None and (argument.required or parameter.wire in needed):
                chosen[argument.python] = self._parameter(parameter)
                if chosen[argument.python] is None:
                    return {}  # no style can write null
        if endpoint.body is None or not body:
            return chosen
        schema = self._body(endpoint)
        if not endpoint.body.spread:
            content = _content(body[0], self._needed.of(schema, "content"))
            if is_object(content) or not media_types.is_form(endpoint.body.sent_as):
                chosen[body[0].python] = content
            return chosen
        values = self._needed.properties(schema)
        fields = dict(_fields(body, values))
        if not fields and not any(argument.required for argument in body):
            # A body with only optional fields gets one of them: an empty example would show nothing.
            possible = list(_fields(body, self._all.properties(schema)))
            fields = dict(sorted(possible, key=lambda item: isinstance(item[1], (dict, list)))[:1])
        return chosen | fields

    def _parameter(self, parameter: Parameter) -> Any:
        schema = as_object(lookup(self._document, parameter.schema_pointer))
        own = as_object(lookup(self._document, parameter.pointer))
        examples = [own["example"]] if "example" in own else _examples(own)
        described = {"description": parameter.description} if parameter.description else {}
        return self._needed.of(
            {**described, **schema, **({"examples": examples} if examples else {})}, parameter.wire
        )

    def _body(self, endpoint: EndpointPlan) -> Mapping[str, Any]:
        assert endpoint.body is not None
        media = as_object(lookup(self._document, endpoint.body.media_type.pointer))
        examples = [media["example"]] if "example" in media else _examples(media)
        schema = endpoint.body.media_type.schema_pointer
        content = as_object(lookup(self._document, schema)) if schema is not None else {}
        return {**content, "example": examples[0]} if examples and is_object(examples[0]) else content


def _ordered(value: Any) -> Any:
    """Return the value with the keys of its objects sorted, whatever the order in the document."""
    if is_list(value):
        return [_ordered(item) for item in value]
    if is_object(value):
        return {key: _ordered(value[key]) for key in sorted(value)}
    return value


def _examples(owner: Mapping[str, Any]) -> list[Any]:
    held = as_object(owner.get("examples") or {}).values()
    return [as_object(item)["value"] for item in held if is_object(item) and "value" in item]


def _needed_parameters(operation: Operation) -> set[str]:
    """Return the query parameters that the rules between parameters require."""
    names: set[str] = set()
    for group in GROUPS.of(operation):
        names.update(group.one_of[:1])
        names.update(group.needs if group.given in names else ())
    return names


def _fields(arguments: list[Argument], values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    by_wire = {argument.wire: argument for argument in arguments}
    for wire, value in values.items():
        if wire in by_wire:
            yield by_wire[wire].python, _content(by_wire[wire], value)


def _content(argument: Argument, value: Any) -> Any:
    """Return the value in the type of its argument: files are bytes."""
    if isinstance(argument.type, Map) and not is_object(value):
        return {"name": value}  # undeclared fields
    return value.encode() if argument.type == Scalar("bytes") and isinstance(value, str) else value
