"""One schema of the raw document: references followed, ``allOf`` joined, 3.0 and 3.1 read alike."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cached_property
from itertools import islice, product
from typing import Any

from jsonschema import FormatChecker
from jsonschema.protocols import Validator
from openapi_schema_validator import OAS30ReadValidator, OAS30WriteValidator, OAS31Validator

_FORMATS = FormatChecker(formats=("date-time", "date"))
"""Formats that decide what is valid; all others tell a reader what a value is."""
_MOST_CHOICES = 2000
_CONSTRAINING = frozenset(
    {"type", "required", "properties", "minProperties", "maxProperties", "oneOf", "anyOf", "allOf", "not"}
)
_FITTED = ("not", "minProperties", "maxProperties", "dependentRequired")


class Unresolved(LookupError):
    """A reference that leads nowhere."""


def resolve(root: dict[str, Any], node: Any) -> Any:
    """Follow ``$ref`` until something else stands there."""
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        target: Any = root
        for step in node["$ref"].removeprefix("#/").split("/"):
            step = step.replace("~1", "/").replace("~0", "~")
            try:
                target = target[int(step) if isinstance(target, list) else step]
            except (KeyError, IndexError, TypeError):
                raise Unresolved(node["$ref"]) from None
        node = target
    return node


class Schema:
    """A schema with what it refers to. ``data`` is the schema object after following ``$ref``."""

    def __init__(self, root: dict[str, Any], node: Any, shared: dict[int, Schema] | None = None) -> None:
        self.root = root
        self.node = node
        self._shared = {} if shared is None else shared
        """Schemas by the identity of their node: what is known of one is known wherever it is met."""
        self._shared[id(node)] = self
        self.memo: dict[Any, Any] = {}
        """What others have made of this schema."""
        beside = {k: v for k, v in node.items() if k != "$ref"} if isinstance(node, dict) else {}
        target = resolve(root, node)
        self.data: dict[str, Any] = {**target, **beside} if isinstance(target, dict) else {}
        self.name = node["$ref"].rpartition("/")[2] if isinstance(node, dict) and "$ref" in node else ""

    def __repr__(self) -> str:
        return f"Schema({self.name or self.data!r})"

    def get(self, key: str, default: Any = None) -> Any:
        return self.data.get(key, default)

    def sub(self, node: Any) -> Schema:
        shared = self._shared.get(id(node))
        return shared if shared is not None else Schema(self.root, node, self._shared)

    @cached_property
    def parts(self) -> tuple[Schema, ...]:
        """The members of ``allOf``, at every depth, then the schema itself."""
        inner = [part for member in self.get("allOf", []) for part in self.sub(member).parts]
        return (*inner, self)

    @cached_property
    def alternatives(self) -> tuple[Schema, ...]:
        """The members of ``oneOf`` and ``anyOf``, but for those that only constrain the properties beside them."""
        return tuple(
            self.sub(branch) for group in self._groups for branch in group if group not in self.cases
        )

    @cached_property
    def _groups(self) -> list[list[Any]]:
        return [part.data[key] for part in self.parts for key in ("oneOf", "anyOf") if part.get(key)]

    @cached_property
    def cases(self) -> list[list[Any]]:
        """Each ``oneOf`` or ``anyOf`` whose members only limit a type that is given beside them."""
        return [group for group in self._groups if self._limited_by(group)]

    def _limited_by(self, group: list[Any]) -> bool:
        if self.properties:
            return _constrain(group, self.properties)
        typed = "$ref", "type", "enum", "const", "properties", "oneOf", "anyOf", "allOf"
        return bool(self.types) and not any(key in branch for branch in group for key in typed)

    @cached_property
    def views(self) -> tuple[Schema, ...]:
        """The schema narrowed by cases, so that each case that is possible at all is in one of them."""
        views: list[Schema] = []
        covered: set[int] = set()
        for chosen in islice(product(*self.cases), _MOST_CHOICES):
            if {id(case) for case in chosen} <= covered:
                continue
            view = self.sub({"allOf": [self.node, *chosen]})
            if all(property.values != () for property in view.properties.values()):
                covered |= {id(case) for case in chosen}
                views.append(view)
        return tuple(views) or (self,)

    @property
    def interdependent(self) -> bool:
        """Whether properties that are valid by themselves need not be valid together."""
        return bool(self.cases) or any(key in part.data for part in self.parts for key in _FITTED)

    @cached_property
    def types(self) -> frozenset[str]:
        """JSON types that ``type`` and ``nullable`` allow; empty where nothing is said."""
        types: set[str] = set()
        for part in self.parts:
            declared = part.get("type")
            types |= {declared} if isinstance(declared, str) else set(declared or ())
            if part.get("nullable"):
                types.add("null")
        return frozenset(types)

    @property
    def nullable(self) -> bool:
        return "null" in self.types or any(alternative.nullable for alternative in self.alternatives)

    @cached_property
    def type(self) -> str:
        """The one JSON type beside null; ``object`` or ``array`` also where only keywords tell; else empty."""
        declared = self.types - {"null"}
        if declared:
            return min(declared) if len(declared) == 1 else ""
        if self.properties or any("additionalProperties" in part.data for part in self.parts):
            return "object"
        return "array" if "items" in self.data else ""

    @cached_property
    def properties(self) -> dict[str, Schema]:
        """Declared properties, those of ``allOf`` included."""
        properties: dict[str, Schema] = {}
        for part in self.parts:
            for wire, schema in part.get("properties", {}).items():
                known = properties.get(wire)
                properties[wire] = self.sub(schema if known is None else {"allOf": [known.node, schema]})
        return properties

    @cached_property
    def required(self) -> frozenset[str]:
        return frozenset(wire for part in self.parts for wire in part.get("required", []))

    @cached_property
    def items(self) -> Schema:
        return self.sub(next((part.data["items"] for part in self.parts if "items" in part.data), {}))

    @cached_property
    def additional(self) -> Schema | None:
        """The schema of undeclared properties; None where none is allowed."""
        for part in self.parts:
            value = part.get("additionalProperties", True)
            if value is False:
                return None
            if isinstance(value, dict):
                return self.sub(value)
        return self.sub({})

    @cached_property
    def values(self) -> tuple[Any, ...] | None:
        """The values of ``enum`` or ``const``; None where any value of the type is allowed."""
        allowed: tuple[Any, ...] | None = None
        for part in self.parts:
            if "enum" in part.data or "const" in part.data:
                own = part.data["enum"] if "enum" in part.data else [part.data["const"]]
                allowed = tuple(value for value in own if allowed is None or value in allowed)
        return allowed

    def keyword(self, name: str) -> Any:
        """The value of a keyword of the schema or of a member of its ``allOf``."""
        return next((part.data[name] for part in reversed(self.parts) if name in part.data), None)

    def validator_schema(self) -> dict[str, Any]:
        """A JSON schema by itself, with the components that its references mean."""
        return {**self.data, "components": self.root.get("components", {})}

    def allows(self, value: Any, *, response: bool = False) -> bool:
        """Whether a value by itself is valid, in a request or in a response."""
        validator = self._reader if response else self._writer
        try:
            return bool(validator.is_valid(value))
        except TypeError:  # of the library, for a discriminating property that is an array or an object
            return False

    @cached_property
    def _reader(self) -> Validator:
        return self._validator(OAS30ReadValidator)

    @cached_property
    def _writer(self) -> Validator:
        return self._validator(OAS30WriteValidator)

    def _validator(self, kind: Any) -> Validator:
        if not str(self.root.get("openapi", "")).startswith("3.0"):
            kind = OAS31Validator
        validator: Validator = kind(self.validator_schema(), format_checker=_FORMATS)
        return validator

    def walk(self) -> Iterator[Schema]:
        """This schema and all below it, each once."""
        seen: set[int] = set()
        pending: list[Schema] = [self]
        while pending:
            schema = pending.pop()
            if id(resolve(self.root, schema.node)) in seen:
                continue
            seen.add(id(resolve(self.root, schema.node)))
            yield schema
            pending += [*schema.properties.values(), *schema.alternatives]
            if schema.type == "array":
                pending.append(schema.items)


def _constrain(members: list[Any], names: Collection[str]) -> bool:
    """Whether alternatives speak of no other properties than ``names``."""
    return all(
        isinstance(member, dict)
        and member.keys() - {"title", "description"} <= _CONSTRAINING
        and member.get("properties", {}).keys() <= set(names)
        and all(_constrain(member.get(key, []), names) for key in ("oneOf", "anyOf", "allOf"))
        for member in members
    )
