"""Models of the intermediate representation: the properties of each object schema, with their texts.

Types come from ``opc_reader``; everything else that a property says (description, default, limits,
``readOnly`` ...) is read here from the document, from the property itself first and then from the
schema a reference leads to.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..common.errors import GeneratorError, Problem, refuse
from ..common.graph import reachable
from ..common.json_pointer import child
from ..common.json_values import is_list, is_object
from ..extensions import registry
from ..extensions.arguments.property_values import is_secret
from ..extensions.python_names import PYTHON_NAME
from ..ir.models import MEMBERS, Model, ParameterFacts, Property, SchemaRoot
from ..ir.operations import Api
from ..ir.type_queries import model_references
from ..ir.types import AnyValue, Scalar, Type, Union
from ..python_source.identifiers import distinct_names, module_name
from .model_names import Declaration, ModelNames
from .resolved import ResolvedSchema
from .resolver import Resolver

_BOUNDS = {"multipleOf": "a multiple of {}", "pattern": "matching {}"}
_COUNTS = {"Length": "character", "Items": "item", "Properties": "field"}


class ModelProperties:
    """Creates the ``ir.Model`` of every model of a document."""

    def __init__(
        self,
        model_names: ModelNames,
        properties: Mapping[str, Mapping[str, Type]],
        additional: Mapping[str, Type | None],
    ) -> None:
        self.model_names = model_names
        self._types = properties
        self._additional = additional
        self._problems: list[Problem] = []

    def models(self, roots: Iterable[SchemaRoot]) -> dict[str, Model]:
        """Return every model by name, sorted by name, marked by its use in operations."""
        models = {name: self._model(name, resolved) for name, resolved in self.model_names.models()}
        if self._problems:
            raise GeneratorError(self._problems)
        used: dict[str, set[str]] = {"request": set(), "response": set()}
        for root in roots:
            used[root.direction].update(mentioned(self.model_names, root.pointer))
        incoming, outgoing = (
            reachable(used[side], lambda name: model_references(models[name]))
            for side in ("response", "request")
        )
        return {
            name: replace(model, in_request=name in outgoing, in_response=name in incoming)
            for name, model in models.items()
        }

    def _model(self, name: str, resolved: ResolvedSchema) -> Model:
        properties: list[Property] = []
        taken: dict[str, str] = {}
        declared = self.model_names.properties(resolved)
        names = self._names(declared)
        for wire, held in declared.items():
            prop = self._property(wire, held, resolved, names[wire])
            other = taken.setdefault(prop.python, wire)
            if other != wire:
                self._problems.append(
                    Problem(
                        prop.pointer,
                        f"the properties {other!r} and {wire!r} both become {prop.python!r}",
                        "Give one of them another name with x-python-name in an overlay.",
                    )
                )
            properties.append(prop)
        return Model(
            name=name,
            module=module_name(name),
            pointer=resolved.pointer,
            description=_text(resolved.schema, "description") or _text(resolved.schema, "title"),
            properties=tuple(properties),
            additional=self._rest(name, resolved),
            deprecated=resolved.schema.get("deprecated") is True,
            component=resolved.pointer in self.model_names.components,
        )

    def _rest(self, name: str, resolved: ResolvedSchema) -> Type | None:
        limit, rest = self.model_names.additional(resolved), self._additional[name]
        if isinstance(limit, str) and rest is not None and rest != AnyValue():
            return Union((rest, Scalar("null"))) if self.model_names.resolver.at(limit).nullable else rest
        return rest

    def _names(self, declared: Mapping[str, list[Declaration]]) -> dict[str, str]:
        """Return the attribute of each property: its ``x-python-name``, else a name from its wire name."""
        resolver = self.model_names.resolver
        names: dict[str, str] = {}
        for wire, held in declared.items():
            schemas = [schema for one in reversed(held) for schema in schemas_of(resolver, one)]
            name = next((schema[PYTHON_NAME.name] for schema in schemas if PYTHON_NAME.name in schema), None)
            if name is not None:
                names[wire] = _attribute(held[-1].pointer, name)
        try:
            others = distinct_names((wire for wire in declared if wire not in names), taken=names.values())
        except ValueError as error:
            refuse(
                next(iter(declared.values()))[-1].pointer,
                str(error),
                "Name it with x-python-name in an overlay.",
            )
        return {**others, **names}

    def _property(self, wire: str, held: list[Declaration], model: ResolvedSchema, name: str) -> Property:
        resolver, last = self.model_names.resolver, held[-1]
        resolved_schemas = [resolver.at(declaration.pointer, declaration.schema) for declaration in held]
        schemas = [schema for declaration in reversed(held) for schema in schemas_of(resolver, declaration)]
        extensions = {
            key: value for schema in reversed(schemas) for key, value in schema.items() if key[:2] == "x-"
        }
        type_ = self._types[self.model_names.name(model)][wire]
        facts = facts_of(schemas)
        return Property(
            wire=wire,
            python=f"{name}_" if name in MEMBERS else name,
            type=type_,
            required=wire in model.required,
            nullable=type_ != AnyValue()
            and all(resolved.nullable or resolved.kind == "any" for resolved in resolved_schemas),
            pointer=last.pointer,
            description=self._description(schemas, resolved_schemas),
            default=facts.default,
            has_default=facts.has_default,
            read_only=_any_flag(schemas, "readOnly"),
            write_only=_any_flag(schemas, "writeOnly"),
            deprecated=facts.deprecated,
            secret=facts.secret,
            constraints=facts.constraints,
            extensions=registry.read("schema", resolver.document, last.pointer, extensions),
        )

    def _description(self, schemas: list[Mapping[str, Any]], resolved_schemas: list[ResolvedSchema]) -> str:
        """Return the first description; that of a model comes last, for a property that only refers to it."""
        models = [
            self.model_names.resolver.raw(resolved.pointer)
            for resolved in resolved_schemas
            if resolved.kind == "model"
        ]
        return next(filter(None, (_text(schema, "description") for schema in [*schemas, *models])), "")


def facts_of(schemas: list[Mapping[str, Any]]) -> ParameterFacts:
    """Return the facts in the schema objects of one value except its type; the first one has precedence."""
    return ParameterFacts(
        constraints=tuple(dict.fromkeys(text for schema in reversed(schemas) for text in limits(schema))),
        default=next((schema["default"] for schema in schemas if "default" in schema), None),
        has_default=any("default" in schema for schema in schemas),
        deprecated=_any_flag(schemas, "deprecated"),
        secret=is_secret(schemas),
    )


def _any_flag(schemas: list[Mapping[str, Any]], keyword: str) -> bool:
    return any(schema.get(keyword) is True for schema in schemas)


def mentioned(model_names: ModelNames, pointer: str) -> Iterator[str]:
    """Yield the names of the models that the schema at ``pointer`` refers to itself."""
    stack, seen = [model_names.resolver.at(pointer)], set[str]()
    while stack:
        resolved = stack.pop()
        if resolved.kind == "model":
            yield model_names.name(resolved)
        elif resolved.inside is not None and resolved.inside not in seen:
            seen.add(resolved.inside)
            stack.append(model_names.resolver.at(resolved.inside))
        stack.extend(resolved.members)


def _attribute(pointer: str, name: Any) -> str:
    if not isinstance(name, str) or not name.isidentifier() or keyword.iskeyword(name):
        refuse(child(pointer, PYTHON_NAME.name), f"{name!r} is not a Python name", "Give an identifier.")
    return name


def schemas_of(resolver: Resolver, declaration: Declaration) -> list[Mapping[str, Any]]:
    """Return the schema objects of one property: first the one written there, then the targets of references.

    A schema of an object describes itself, not the properties that refer to it.
    """
    schemas: list[Mapping[str, Any]] = []
    pointer, schema = declaration.pointer, declaration.schema
    while is_object(schema):
        schemas.append(schema)
        parts = schema.get("allOf", [])
        if "$ref" in schema:
            pointer = resolver.target(schema)
            schema = resolver.raw(pointer)
        elif len(parts) == 1:
            pointer, schema = child(pointer, "allOf", 0), parts[0]
        else:
            break
        if not (is_object(schema) and "$ref" in schema) and resolver.at(pointer).kind == "model":
            break
    return schemas


def limits(schema: Mapping[str, Any]) -> Iterator[str]:
    """Yield the limits of a schema in words: ``at most 1 item``."""
    values = [schema["const"]] if "const" in schema else schema.get("enum", [])
    if is_list(values) and values:
        yield f"one of {', '.join(map(repr, values))}" if len(values) > 1 else f"always {values[0]!r}"
    for edge, words in (("Minimum", "greater than {}"), ("Maximum", "less than {}")):
        bound = schema.get(f"exclusive{edge}")
        if bound is True:
            yield words.format(schema.get(edge.lower()))
        elif bound is not None and bound is not False:
            yield words.format(bound)
    least, most = (
        None if schema.get(f"exclusive{name.title()}") is True else schema.get(name)
        for name in ("minimum", "maximum")
    )
    yield from _range(least, most)
    for name, words in _BOUNDS.items():
        if schema.get(name) is not None:
            yield words.format(schema[name])
    for ending, noun in _COUNTS.items():
        yield from _range(schema.get(f"min{ending}") or None, schema.get(f"max{ending}"), noun)
    if schema.get("uniqueItems") is True:
        yield "unique items"


def _range(least: Any, most: Any, noun: str = "") -> Iterator[str]:
    """Yield the bounds of a value or of a count of ``noun``: ``from 1 to 100``, ``exactly 1 item``."""
    if least is not None and most is not None:
        words = f"exactly {most}" if least == most else f"from {least} to {most}"
    elif least is not None:
        words = f"at least {least}"
    elif most is not None:
        words = f"at most {most}"
    else:
        return
    last = least if most is None else most
    yield f"{words} {noun}{'' if last == 1 else 's'}" if noun else words


def _text(schema: Mapping[str, Any], key: str) -> str:
    value = schema.get(key, "")
    return value if isinstance(value, str) else ""


def read_facts(api: Api, view: Mapping[str, Any]) -> dict[str, ParameterFacts]:
    """Return the facts of the schema of every parameter, by the schema's pointer."""
    resolver = Resolver(view)
    facts: dict[str, ParameterFacts] = {}
    for operation in api.operations:
        for parameter in operation.parameters:
            pointer = parameter.schema_pointer
            if pointer not in facts:
                facts[pointer] = facts_of(
                    schemas_of(resolver, Declaration("", pointer, resolver.raw(pointer)))
                )
    return facts
