"""A raw OpenAPI 3.0 or 3.1 document, read with nothing but a YAML parser and the specification."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from .conventions import CREDENTIAL_FIELDS
from .schema import Schema, Unresolved, resolve

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""OpenAPI: header parameters of these names are ignored."""


class _Loader(yaml.CSafeLoader):
    """YAML 1.2 as far as it matters: dates, ``on`` and ``no`` are text, and so are all keys."""


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[str, Any]:
    return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}


_Loader.yaml_implicit_resolvers = {}
_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)
for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", list("-+.0123456789")),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), _first)


def read(path: Path) -> dict[str, Any]:
    """The data of a document, as written."""
    data: dict[str, Any] = yaml.load(path.read_bytes(), _Loader)
    return data


@dataclass(frozen=True)
class Argument:
    """A value that a caller gives: a parameter, or a property of the body. ``wire`` is its own name."""

    wire: str
    location: str
    required: bool
    schema: Schema
    description: str
    data: Mapping[str, Any]

    @property
    def place(self) -> str:
        return f"{self.location}:{self.wire}"


@dataclass(frozen=True)
class Body:
    """The request body in the one media type that is sent (JSON where there are several)."""

    media_type: str
    required: bool
    schema: Schema


class Operation:
    """One operation with everything that holds for it, wherever the document says it."""

    def __init__(self, document: Document, path: str, method: str) -> None:
        self.document = document
        self.path = path
        self.method = method.upper()
        self.item: dict[str, Any] = document.data["paths"][path]
        self.data: dict[str, Any] = self.item[method]
        self.id: str = self.data["operationId"]
        self.tag: str = (self.data.get("tags") or ["default"])[0]
        self.memo: dict[Any, Any] = {}
        """What others have made of this operation."""
        self.pointer = f"#/paths/{path.replace('~', '~0').replace('/', '~1')}/{method}"

    def __repr__(self) -> str:
        return self.id

    @cached_property
    def server(self) -> str:
        """The URL of the first server by precedence, as written."""
        for holder in (self.data, self.item, self.document.data):
            if holder.get("servers"):
                return str(holder["servers"][0]["url"])
        return "/"

    @cached_property
    def servers(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """URLs of all servers by precedence, each with the names of the regions it stands for."""
        for holder in (self.data, self.item, self.document.data):
            if holder.get("servers"):
                servers = [*holder["servers"], *self.data.get("x-region-servers", [])]
                return tuple((server["url"], tuple(server.get("x-region", ()))) for server in servers)
        return (("/", ()),)

    @cached_property
    def security(self) -> tuple[tuple[str, ...], ...]:
        """Alternatives of schemes that are needed together."""
        requirement = self.data.get("security", self.document.data.get("security", []))
        return tuple(tuple(alternative) for alternative in requirement)

    @cached_property
    def all_parameters(self) -> tuple[dict[str, Any], ...]:
        """Parameters of the path item and the operation; the operation's win."""
        by_place: dict[tuple[str, str], dict[str, Any]] = {}
        for candidate in [*self.item.get("parameters", []), *self.data.get("parameters", [])]:
            parameter = resolve(self.document.data, candidate)
            by_place[parameter["in"], parameter["name"]] = parameter
        return tuple(
            parameter
            for (location, name), parameter in by_place.items()
            if location != "header" or name.lower() not in _IGNORED_HEADERS
        )

    @cached_property
    def body(self) -> Body | None:
        body = resolve(self.document.data, self.data.get("requestBody"))
        if not body or not body.get("content"):
            return None
        chosen = min(body["content"], key=lambda media_type: not is_json(media_type))
        schema = self.document.schema(body["content"][chosen].get("schema", {}))
        return Body(chosen, body.get("required", False), schema)

    @cached_property
    def credentials(self) -> str:
        """Where credentials travel: ``form``, ``query``, ``header`` or ``none``."""
        form = self.body is not None and self.body.media_type == FORM
        if form and self.body and self.body.schema.properties.keys() >= CREDENTIAL_FIELDS.keys():
            return "form"
        names = {parameter["name"] for parameter in self.all_parameters if parameter["in"] == "query"}
        if names >= CREDENTIAL_FIELDS.keys():
            return "query"
        wanted = next(iter(self.security), ())
        if not wanted:
            return "none"
        schemes = [self.document.security_schemes.get(name, {}) for name in wanted]
        return "query" if any(scheme.get("in") == "query" for scheme in schemes) else "header"

    def _is_credential(self, location: str, wire: str) -> bool:
        return wire in CREDENTIAL_FIELDS and location == {"form": "body"}.get(
            self.credentials, self.credentials
        )

    @cached_property
    def spread(self) -> bool:
        """Whether the properties of the body are arguments; otherwise the body is one argument."""
        return self.body is not None and bool(self.body.schema.properties)

    @cached_property
    def together(self) -> dict[str, Schema]:
        """What values of a location need of one another, as the schema of an object, by location."""
        schemas: dict[str, Schema] = {}
        if self.body is not None and self.spread and self.body.schema.interdependent:
            schemas["body"] = self.body.schema
        if groups := self.data.get("x-parameter-groups"):
            query = [argument for argument in self.arguments if argument.location == "query"]
            schemas["query"] = self.document.schema(
                {
                    "type": "object",
                    "properties": {argument.wire: {} for argument in query},
                    "required": [argument.wire for argument in query if argument.required],
                    "allOf": [rule for group in groups for rule in _rules(group)],
                }
            )
        return schemas

    @cached_property
    def arguments(self) -> tuple[Argument, ...]:
        """Everything a caller may give. Credentials that the client adds are not among it."""
        arguments: list[Argument] = []
        for parameter in self.all_parameters:
            content = next(iter(parameter.get("content", {"": {}}).values()))
            schema = self.document.schema(parameter.get("schema", content.get("schema", {})))
            arguments.append(
                Argument(
                    parameter["name"],
                    parameter["in"],
                    parameter.get("required", False) and "x-credential" not in parameter,
                    schema,
                    parameter.get("description", ""),
                    parameter,
                )
            )
        if self.body is not None and self.spread:
            for wire, schema in self.body.schema.properties.items():
                if not schema.get("readOnly"):
                    required = wire in self.body.schema.required
                    arguments.append(
                        Argument(wire, "body", required, schema, schema.get("description", ""), schema.data)
                    )
        elif self.body is not None:
            arguments.append(Argument("", "body", self.body.required, self.body.schema, "", {}))
        return tuple(
            argument for argument in arguments if not self._is_credential(argument.location, argument.wire)
        )

    @cached_property
    def responses(self) -> dict[str, dict[str, Any]]:
        """Response objects by status."""
        declared = self.data.get("responses", {}).items()
        return {str(status): resolve(self.document.data, response) for status, response in declared}

    @cached_property
    def successes(self) -> dict[str, tuple[str, Schema] | None]:
        """Media type and schema of each declared success; None where it has no body."""
        statuses = [status for status in self.responses if status.upper().startswith("2")]
        if not statuses and "default" in self.responses:
            statuses = ["default"]
        return {status: self.content(status) for status in statuses}

    def headers(self, status: str) -> list[str]:
        """Names of the headers that a response declares."""
        return [
            name
            for name in self.responses.get(status, {}).get("headers") or {}
            if name.lower() != "content-type"  # OpenAPI: ignored there
        ]

    def contents(self, status: str) -> dict[str, Schema]:
        """The schemas of a declared response by media type, JSON first."""
        content = self.responses.get(status, {}).get("content") or {}
        return {
            media_type: self.document.schema(content[media_type].get("schema", {}))
            for media_type in sorted(content, key=lambda name: not is_json(name))
        }

    def content(self, status: str) -> tuple[str, Schema] | None:
        """Media type and schema of a declared response; JSON where there are several."""
        return next(iter(self.contents(status).items()), None)


_NAMED = "#/components/schemas/"


class Document:
    """A document: its operations, servers, security schemes and named schemas."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self._whole = Schema(data, {})

    def schema(self, node: Any) -> Schema:
        """The schema of a node of the document."""
        return self._whole.sub(node)

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """Sorted by path, then method."""
        operations = [
            Operation(self, path, method)
            for path, item in self.data["paths"].items()
            for method in _METHODS
            if method in item
        ]
        return tuple(sorted(operations, key=lambda operation: (operation.path, operation.method)))

    @cached_property
    def servers(self) -> tuple[str, ...]:
        """Every server URL that is written anywhere, in the order of the document."""
        holders: list[Mapping[str, Any]] = [self.data]
        for operation in self.operations:
            holders += [operation.item, operation.data]
        return tuple(
            dict.fromkeys(server["url"] for holder in holders for server in holder.get("servers", []))
        )

    @property
    def security_schemes(self) -> dict[str, dict[str, Any]]:
        schemes = self.data.get("components", {}).get("securitySchemes", {})
        return {name: resolve(self.data, scheme) for name, scheme in schemes.items()}

    @cached_property
    def schemas(self) -> dict[str, Schema]:
        """The named schemas that anything leads to."""
        named = self.data.get("components", {}).get("schemas", {})
        used = self._used_schemas
        return {name: self.schema({"$ref": f"{_NAMED}{name}"}) for name in named if name in used}

    @cached_property
    def _used_schemas(self) -> frozenset[str]:
        components = self.data.get("components", {})
        outside = [value for key, value in self.data.items() if key != "components"]
        pending: list[Any] = outside + [value for key, value in components.items() if key != "schemas"]
        used: set[str] = set()
        while pending:
            node = pending.pop()
            if isinstance(node, str) and node.startswith(_NAMED):
                name = node.removeprefix(_NAMED)
                if name not in used and name in components.get("schemas", {}):
                    used.add(name)
                    pending.append(components["schemas"][name])
            elif isinstance(node, dict):
                pending += node.values()
            elif isinstance(node, list):
                pending += node
        return frozenset(used)

    @property
    def empty_tags(self) -> tuple[str, ...]:
        """Tags that the document lists and no operation uses."""
        used = {operation.tag for operation in self.operations}
        return tuple(tag["name"] for tag in self.data.get("tags", []) if tag["name"] not in used)

    def only_sent(self, schema: Schema) -> bool:
        """Whether an object schema is part of requests and of no response."""
        return id(schema.data.get("properties")) in self._sent - self._received

    @cached_property
    def _sent(self) -> frozenset[int]:
        return _properties(body.schema for body in self._bodies)

    @property
    def _bodies(self) -> Iterator[Body]:
        for operation in self.operations:
            if operation.body is not None:
                yield operation.body

    @cached_property
    def _received(self) -> frozenset[int]:
        contents = [
            content
            for operation in self.operations
            for response in operation.responses.values()
            for content in (response.get("content") or {}).values()
        ]
        return _properties(self.schema(content.get("schema", {})) for content in contents)

    def operation(self, identifier: str) -> Operation:
        return next(operation for operation in self.operations if operation.id == identifier)

    def dangling(self) -> Iterator[str]:
        """References of the document that lead nowhere."""
        pending: list[Any] = [self.data]
        while pending:
            node = pending.pop()
            if isinstance(node, dict):
                if isinstance(node.get("$ref"), str):
                    try:
                        resolve(self.data, node)
                    except Unresolved as error:
                        yield str(error)
                pending += node.values()
            elif isinstance(node, list):
                pending += node


def _rules(group: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """A group of parameters in the words of JSON Schema that every version of OpenAPI has."""
    if "oneOf" in group:
        yield {"oneOf": [{"required": [name]} for name in group["oneOf"]]}
    for name, needed in group.get("dependentRequired", {}).items():
        yield {"anyOf": [{"not": {"required": [name]}}, {"required": [name, *needed]}]}


def _properties(schemas: Iterable[Schema]) -> frozenset[int]:
    """Identities of the ``properties`` of all object schemas at and below some schemas."""
    return frozenset(
        id(part.data["properties"])
        for schema in schemas
        for inner in schema.walk()
        for part in inner.parts
        if "properties" in part.data
    )


FORM = "application/x-www-form-urlencoded"


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON (RFC 6839: or ends in ``+json``)."""
    bare = media_type.partition(";")[0].strip().lower()
    return bare == "application/json" or bare.endswith("+json")
