"""Types of all schemas, read through openapi-python-client: its only importer.

The library types what it is given and merges ``allOf``; it names nothing, and nothing of it leaves
this module. It copies its dictionaries for each schema and so takes time quadratic in their number;
it is therefore given models in small batches, with every model a batch only refers to left empty.
It never decides alone: each of its answers is held against the resolved schema, and each of its
errors stops the build.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ..common.errors import GeneratorError, Problem, refuse
from ..ir.models import Model, SchemaRoot, Schemas
from ..ir.types import AnyValue, Array, Literals, Map, ModelRef, Scalar, Type, Union
from .model_names import Declaration, ModelNames
from .model_properties import ModelProperties
from .opc_schemas import OpcSchemas
from .repeated import other_names
from .resolved import ResolvedSchema
from .rules.writer import RuleWriter

if TYPE_CHECKING:
    from openapi_python_client.parser.properties import ModelProperty, Property
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

BATCH = 60
"""Models in one batch: enough to share its overhead, few enough to keep it linear."""


def build(
    view: Mapping[str, Any], roots: Iterable[SchemaRoot], *, merge: bool = True, twice: bool = True
) -> Schemas:
    """Types, models and rules of every schema of ``view`` (an effective document) and of ``roots``.

    Without ``merge``, what is written often has a class for each place, as if it were written in other words.
    Without ``twice``, the library reads only what the first reading leaves in doubt.
    Raises ``GeneratorError`` for a schema that cannot be represented, naming its pointer.
    """
    try:
        return _build(view, tuple(roots), merge, twice)
    except RecursionError:
        message = "references lead too deep: each alias, allOf or oneOf goes on to the next"
        advice = "Shorten the chain, or put objects with properties in between."
        raise GeneratorError([Problem("#/components/schemas", message, advice)]) from None


def _build(view: Mapping[str, Any], roots: tuple[SchemaRoot, ...], merge: bool, twice: bool) -> Schemas:
    model_names = ModelNames(view, roots)
    others = other_names(model_names, roots) if merge else {}
    reader = _Reader(model_names, twice)
    resolver = model_names.resolver
    pointers = sorted({*model_names.components, *(root.pointer for root in roots)})
    properties, additional, plain = reader.read(pointers)
    members = ModelProperties(model_names, properties, additional)
    models = members.models(roots)
    types: dict[str, Type] = dict(zip(pointers, plain, strict=True))
    nullable = {
        pointer: resolver.at(pointer).nullable and types[pointer] != AnyValue() for pointer in pointers
    }
    bodies = {
        root.pointer: model_names.name(resolved)
        for root in roots
        if root.spread and (resolved := resolver.at(root.pointer)).kind == "model" and not resolved.nullable
    }
    writer = RuleWriter(model_names, models)
    rules, model_rules = writer.of(roots, bodies)
    _check_complete(model_names, models, types)
    return Schemas(
        types=types,
        nullable=nullable,
        rules=rules,
        model_rules=model_rules,
        models=models,
        bodies=bodies,
        body_rule=writer.body,
        other_names=others,
    )


def _check_complete(model_names: ModelNames, models: Mapping[str, Model], types: Mapping[str, Type]) -> None:
    """Schemas in are schemas out: every name has its model, every component its type."""
    lost = {name: pointer for pointer, name in model_names.names.items() if name not in models}
    lost |= {key: pointer for pointer, key in model_names.components.items() if pointer not in types}
    if lost:
        message = "{} was lost: it is used in a way that leaves out its own place"
        advice = "Refer to it where it stands in components/schemas, or write it out in an overlay."
        raise GeneratorError(Problem(pointer, message.format(name), advice) for name, pointer in lost.items())


def _are_mergeable(schemas: Iterable[ResolvedSchema]) -> bool:
    """Whether the library makes one type of scalars and enums: of one JSON type, or a number and an integer."""
    kinds, enums = set[str](), 0
    for schema in schemas:
        enums += schema.kind == "enum"
        if schema.kind == "scalar" and schema.type != "null":
            kinds.add("number" if schema.type == "integer" else schema.type)
        elif schema.kind == "enum":
            kinds |= {type(value).__name__ for value in schema.values}
        else:
            return False
    names = {"str": "string", "int": "number", "float": "number", "bool": "boolean"}
    return len({names.get(kind, kind) for kind in kinds}) == 1 and enums < 2


class _Reader:
    """Feeds models and other schemas to the library, batch by batch."""

    def __init__(self, model_names: ModelNames, twice: bool) -> None:
        self.model_names = model_names
        self.twice = twice
        self.opc_schemas = OpcSchemas(model_names)
        self.models = model_names.models()
        self.codes = {name: f"M{index}E" for index, (name, _) in enumerate(self.models)}
        """The library sees codes in place of names, so no name can be changed or collide in it."""
        self.names = {code: name for name, code in self.codes.items()}
        self.by_name = dict(self.models)

    def read(
        self, pointers: list[str]
    ) -> tuple[dict[str, dict[str, Type]], dict[str, Type | None], list[Type]]:
        """Types of the properties of each model, of its additional ones, and of ``pointers``."""
        properties: dict[str, dict[str, Type]] = {}
        additional: dict[str, Type | None] = {}
        doubtful = [name for name, resolved in self.models if self.twice or self._is_doubtful(resolved)]
        read_again = frozenset(doubtful)
        for name, resolved in self.models:
            if name not in read_again:
                properties[name], additional[name] = self._of_model(resolved)
        for start in range(0, len(doubtful), BATCH):
            for name, (types, rest) in self._batch(doubtful[start : start + BATCH]).items():
                properties[name], additional[name] = types, rest
        resolved_schemas = [self.model_names.resolver.at(pointer) for pointer in pointers]
        if not self.twice:
            return properties, additional, list(map(self.opc_schemas.resolved_type, resolved_schemas))
        plain = {json.dumps(self.opc_schemas.plain(resolved)): resolved for resolved in resolved_schemas}
        keys = [key for key, resolved in plain.items() if resolved.kind != "model"]
        read: dict[str, Type] = {}
        for start in range(0, len(keys), BATCH):
            part = keys[start : start + BATCH]
            read.update(zip(part, self._loose([json.loads(key) for key in part]), strict=True))
        types_: list[Type] = []
        for resolved in resolved_schemas:
            if resolved.kind == "model":
                types_.append(ModelRef(self.model_names.name(resolved)))
            else:
                types_.append(
                    self.opc_schemas.settle(read[json.dumps(self.opc_schemas.plain(resolved))], resolved)
                )
        return properties, additional, types_

    def _is_doubtful(self, model: ResolvedSchema) -> bool:
        """Whether a property is declared several times, so that its type is what the library merges them into."""
        return any(len(self._distinct(held)) > 1 for held in self.model_names.properties(model).values())

    def _of_model(self, model: ResolvedSchema) -> tuple[dict[str, Type], Type | None]:
        """Types of the properties of a model, and of its additional ones."""
        types = {
            wire: self.opc_schemas.resolved_type(self._distinct(held)[0])
            for wire, held in self.model_names.properties(model).items()
        }
        limit = self.model_names.additional(model)
        if isinstance(limit, str):
            return types, self.opc_schemas.resolved_type(self.model_names.resolver.at(limit))
        return types, AnyValue() if limit else None

    def _batch(self, names: list[str]) -> dict[str, tuple[dict[str, Type], Type | None]]:
        full: dict[str, dict[str, Any]] = {}
        codes: dict[str, str] = {}
        for name in names:
            self._add(name, full, codes)
        parsed = self._parse(full)
        result: dict[str, tuple[dict[str, Type], Type | None]] = {}
        for name in names:
            result[name] = self._model(name, parsed[self.codes[name]], codes)
        return result

    def _add(self, name: str, full: dict[str, dict[str, Any]], codes: dict[str, str]) -> None:
        """Write the model ``name``, after those it takes in by ``allOf``."""
        code = self.codes[name]
        if code in full:
            return
        resolved = self.by_name[name]
        for base in resolved.bases:
            self._add(self.model_names.name(base), full, codes)
        parts: list[dict[str, Any]] = [
            self._reference(self.model_names.name(base)) for base in resolved.bases
        ]
        if self._is_refining(resolved):
            full[code] = self._flat(resolved, codes)
            return
        merged = len(resolved.bases) + len(resolved.inlines) > 1
        known = {
            (declaration.wire, json.dumps(self._plain(declaration)))
            for base in resolved.bases
            for held in self.model_names.properties(base).values()
            for declaration in held
        }
        for inline in resolved.inlines:
            written: dict[str, dict[str, Any]] = {}
            for declaration in sorted(self.model_names.own(inline), key=lambda declaration: declaration.wire):
                plain = self._plain(declaration)
                key = (declaration.wire, json.dumps(plain)) if merged else None
                if key not in known:  # The library takes a repeated object for another one.
                    written[_code(declaration.wire, codes)] = plain
                if key is not None:
                    known.add(key)
            parts.append({"type": "object", "properties": written})
        undeclared = [wire for wire, held in self.model_names.properties(resolved).items() if held[0].implied]
        parts.append({"type": "object", "properties": {_code(wire, codes): {} for wire in undeclared}})
        limit = self.model_names.additional(resolved)
        rest = limit if isinstance(limit, bool) else self._coded(self.model_names.resolver.at(limit))
        full[code] = {
            "type": "object",
            "allOf": parts,
            "required": [_code(wire, codes) for wire in resolved.required],
            "additionalProperties": rest,
        }

    def _is_refining(self, model: ResolvedSchema) -> bool:
        """Whether a property of the model, or of one it takes in, has types that the library cannot merge."""
        for held in self.model_names.properties(model).values():
            schemas = [self.model_names.resolver.at(one.pointer, one.schema) for one in held]
            distinct = {json.dumps(self.opc_schemas.plain(one)): one for one in schemas}
            if len(distinct) > 1 and not _are_mergeable(distinct.values()):
                return True
        return False

    def _flat(self, model: ResolvedSchema, codes: dict[str, str]) -> dict[str, Any]:
        """The model with all its properties written here, each with its one type."""
        properties: dict[str, Any] = {}
        for wire, held in self.model_names.properties(model).items():
            (*_, last) = self._distinct(held)
            properties[_code(wire, codes)] = self._coded(last)
        limit = self.model_names.additional(model)
        rest = limit if isinstance(limit, bool) else self._coded(self.model_names.resolver.at(limit))
        required = [_code(wire, codes) for wire in model.required]
        return {
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": rest,
        }

    def _plain(self, declaration: Declaration) -> dict[str, Any]:
        return self._coded(self.model_names.resolver.at(declaration.pointer, declaration.schema))

    def _coded(self, resolved: ResolvedSchema) -> dict[str, Any]:
        return self._code_references(self.opc_schemas.plain(resolved))

    def _code_references(self, plain: dict[str, Any]) -> dict[str, Any]:
        if "$ref" in plain:
            return self._reference(plain["$ref"])
        for key in ("items", "additionalProperties"):
            if isinstance(plain.get(key), dict):
                plain[key] = self._code_references(plain[key])
        if "oneOf" in plain:
            plain["oneOf"] = [self._code_references(member) for member in plain["oneOf"]]
        return plain

    def _reference(self, name: str) -> dict[str, Any]:
        return {"$ref": f"#/components/schemas/{self.codes[name]}"}

    def _model(
        self, name: str, parsed: ModelProperty, codes: Mapping[str, str]
    ) -> tuple[dict[str, Type], Type | None]:
        resolved = self.by_name[name]
        properties = {prop.name.get_untrusted_value(): prop for prop in _properties(parsed)}
        expected = self.model_names.properties(resolved)
        wires = {codes[wire]: wire for wire in expected}
        if properties.keys() != wires.keys():
            lost = ", ".join(sorted(wires[code] for code in wires.keys() - properties.keys()))
            refuse(resolved.pointer, f"openapi-python-client loses properties: {lost}", "Write them plainer.")
        types = {
            wire: self._settle(self._type(properties[code]), expected[wire]) for code, wire in wires.items()
        }
        limit = self.model_names.additional(resolved)
        rest: Type | None = None
        if limit is True:
            rest = AnyValue()
        elif isinstance(limit, str):
            inner = self.model_names.resolver.at(limit)
            rest = self.opc_schemas.settle(self._type(parsed.additional_properties), inner)
        return types, rest

    def _settle(self, read: Type, held: list[Declaration]) -> Type:
        """The type of a property: of its one declaration, or of the narrowest of several."""
        first, *others = self._distinct(held)
        for resolved in reversed(others):
            with suppress(GeneratorError):
                return self.opc_schemas.settle(read, resolved)
        return self.opc_schemas.settle(read, first)

    def _distinct(self, held: list[Declaration]) -> list[ResolvedSchema]:
        """The schemas that the declarations of one property give it, each once; any value only if alone."""
        resolved_schemas = [
            self.model_names.resolver.at(declaration.pointer, declaration.schema) for declaration in held
        ]
        if len(held) == 1:
            return resolved_schemas
        typed = [resolved for resolved in resolved_schemas if resolved.kind != "any"]
        distinct = {json.dumps(self.opc_schemas.plain(resolved)): resolved for resolved in typed}
        if len(distinct) > 1 and not _are_mergeable(distinct.values()):
            # All of them hold for what is sent; the type is that of the last, which refines the others.
            return [next(reversed(distinct.values()))]
        return list(distinct.values()) or resolved_schemas[:1]

    def _loose(self, schemas: list[dict[str, Any]]) -> Iterator[Type]:
        """Types of schemas that are no models: read as the properties of one model."""
        written = {f"p{index}": self._code_references(schema) for index, schema in enumerate(schemas)}
        parsed = self._parse({"LooseE": {"type": "object", "properties": written}})["LooseE"]
        properties = {prop.name.get_untrusted_value(): prop for prop in _properties(parsed)}
        for code in written:
            yield self._type(properties[code])

    def _type(self, prop: PropertyProtocol | None) -> Type:
        """The type of one of the library's properties."""
        from openapi_python_client.parser import properties as oai
        from openapi_python_client.parser.properties.list_property import ListProperty
        from openapi_python_client.parser.properties.union import UnionProperty

        if isinstance(prop, oai.ModelProperty):
            name = self.names.get(str(prop.class_info.name))
            return ModelRef(name) if name is not None else Map(self._type(prop.additional_properties))
        if isinstance(prop, oai.LiteralEnumProperty):
            return Literals(tuple(sorted(prop.values, key=repr)))
        if isinstance(prop, ListProperty):
            return Array(self._type(prop.inner_property))
        if isinstance(prop, UnionProperty):
            members = tuple(dict.fromkeys(self._type(member) for member in prop.inner_properties))
            return members[0] if len(members) == 1 else Union(members)
        kind = _SCALARS.get(type(prop).__name__)
        return AnyValue() if kind is None else Scalar(kind)

    def _parse(self, full: dict[str, dict[str, Any]]) -> dict[str, ModelProperty]:
        """Run the library over the models in ``full``, all others that they mention left empty."""
        from openapi_python_client import schema as oai
        from openapi_python_client.parser.properties import ModelProperty, Schemas, build_schemas

        mentioned = set(re.findall(r'"#/components/schemas/(M\d+E)"', json.dumps(full)))
        components: dict[Any, Any] = {
            oai.UntrustedString(code): oai.Schema.model_validate(full.get(code, {"type": "object"}))
            for code in [*full, *sorted(mentioned - full.keys())]
        }
        try:
            parsed = build_schemas(components=components, schemas=Schemas(), config=_config())
        except Exception as error:
            raise GeneratorError([self._problem(full, f"{type(error).__name__}: {error}")]) from error
        if parsed.errors:
            texts = [f"{error.header} {error.detail or ''}" for error in parsed.errors]
            raise GeneratorError(self._problem(full, text) for text in texts)
        result: dict[str, ModelProperty] = {}
        for path, prop in parsed.classes_by_reference.items():
            if isinstance(prop, ModelProperty):
                result[path.get_untrusted_value().rsplit("/", 1)[-1]] = prop
        lost = full.keys() - result.keys()
        if lost:
            raise GeneratorError(self._problem(full, f"{code} was dropped") for code in sorted(lost))
        return result

    def _problem(self, full: Mapping[str, Any], text: str) -> Problem:
        """A problem that the library reports, with its codes turned back into names."""
        codes = re.findall(r"M\d+E", text) or [code for code in full if code in self.names]
        known = [self.names[code] for code in codes if code in self.names]
        pointer = self.by_name[known[0]].pointer if known else "#/components/schemas"
        named = re.sub(r"M\d+E", lambda match: self.names.get(match[0], match[0]), text)
        message = f"openapi-python-client refuses the schema: {' '.join(named.split())}"
        return Problem(pointer, message, "Write the schema in plainer terms in an overlay.")


_SCALARS: dict[str, Any] = {
    "StringProperty": "str",
    "IntProperty": "int",
    "FloatProperty": "float",
    "BooleanProperty": "bool",
    "NoneProperty": "null",
    "DateProperty": "date",
    "DateTimeProperty": "datetime",
    "FileProperty": "bytes",
}


def _properties(parsed: ModelProperty) -> list[Property]:
    return [*(parsed.required_properties or ()), *(parsed.optional_properties or ())]


def _code(wire: str, codes: dict[str, str]) -> str:
    return codes.setdefault(wire, f"p{len(codes)}")


def _config() -> Any:
    from openapi_python_client.config import Config, ConfigFile, MetaType

    return Config.from_sources(ConfigFile(literal_enums=True), MetaType.NONE, "", "utf-8", False, None)
