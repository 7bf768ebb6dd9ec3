"""The OpenAPI document for the emulator: operations, their servers, security and credential fields."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib import resources
from typing import Any, cast

from oas_runtime.common.json_pointer import Json, child, is_list, is_object, resolve
from oas_runtime.common.media_types import FORM

from .operation import CredentialFields, Operation, Parameter, Server, SignatureFields

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
MULTIPART = "multipart/form-data"


class DocumentError(ValueError):
    """The emulator cannot use the document."""


class Document:
    """An effective OpenAPI document (3.0 or newer), as plain data."""

    def __init__(self, data: Json) -> None:
        self.data = data
        if not re.match(r"3\.\d", str(data.get("openapi", ""))) or not isinstance(data.get("paths"), Mapping):
            raise DocumentError("This is not an OpenAPI 3 document: it needs 'openapi' (3.x) and 'paths'.")
        self.title: str = str(data.get("info", {}).get("title", ""))

    @classmethod
    def load(cls) -> Document:
        """Load the document of the installed client."""
        text = resources.files("vonage_api").joinpath("openapi.json").read_text("utf-8")
        return cls(json.loads(text))

    @cached_property
    def schemes(self) -> Mapping[str, Json]:
        """Security schemes by name."""
        components = cast("Json", self.data.get("components", {}))
        declared = cast("Mapping[str, Json]", components.get("securitySchemes", {}))
        return {name: resolve(self.data, scheme) for name, scheme in declared.items()}

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """All operations in the order of path matching."""
        try:
            return tuple(
                sorted(
                    self._operations(),
                    key=lambda operation: (operation.order, operation.path, operation.method),
                )
            )
        except (LookupError, TypeError, AttributeError) as error:
            raise DocumentError(f"The document cannot be read: {type(error).__name__}: {error}.") from None

    @cached_property
    def servers(self) -> tuple[Server, ...]:
        """The servers with operations, sorted, without regional ones."""
        return tuple(
            sorted({operation.server for operation in self.operations}, key=lambda server: server.url)
        )

    @cached_property
    def credential_names(self) -> frozenset[str]:
        """The names of all credential fields, of any operation."""
        return frozenset(name for fields in self._credential_fields() for name in fields.names)

    @cached_property
    def secret_names(self) -> frozenset[str]:
        """Lower-case names of secret values: credentials, API keys, and secret properties of schemas."""
        keys = {str(scheme["name"]) for scheme in self.schemes.values() if scheme.get("type") == "apiKey"}
        names = keys | self.credential_names | self.signature_names | set(_secrets(self.data))
        return frozenset(name.lower() for name in names)

    @cached_property
    def signature_names(self) -> frozenset[str]:
        """The names of all signature fields."""
        return frozenset(
            operation.signature.signature for operation in self.operations if operation.signature
        )

    def _operations(self) -> Iterator[Operation]:
        for path, raw in cast("Mapping[str, Json]", self.data["paths"]).items():
            item = resolve(self.data, raw)
            for method in METHODS:
                if method in item:
                    yield self._operation(path, method, str(raw.get("$ref", child("#/paths", path))), item)

    def _operation(self, path: str, method: str, above: str, item: Json) -> Operation:
        raw, pointer = cast("Json", item[method]), child(above, method)
        body = raw.get("requestBody")
        data = {**raw, "requestBody": resolve(self.data, body)} if body is not None else raw
        merged = (*self._parameters(item, above), *self._parameters(data, pointer))
        parameters = tuple({(element.location, element.name): element for element in merged}.values())
        declared = data.get("servers") or item.get("servers") or self.data.get("servers")
        server, *_ = _servers_of(cast("list[Json]", declared or [{"url": "/"}]))
        security = data.get("security", self.data.get("security", []))
        return Operation(
            id=str(data.get("operationId", f"{method.upper()} {path}")),
            method=method.upper(),
            path=path,
            pointer=pointer,
            server=server,
            regional=_servers_of(cast("list[Json]", data.get("x-region-servers", []))),
            security=tuple(tuple(requirement) for requirement in security),
            credential_fields=self._fields_of(data, parameters),
            signature=_signature(data),
            parameters=parameters,
            data=data,
        )

    def _parameters(self, owner: Json, above: str) -> Iterator[Parameter]:
        for i, value in enumerate(cast("list[Json]", owner.get("parameters", []))):
            data = resolve(self.data, value)
            pointer = str(value.get("$ref", child(above, "parameters", i)))
            yield Parameter(str(data["name"]), str(data["in"]), pointer, data)

    def _fields_of(self, data: Json, parameters: tuple[Parameter, ...]) -> CredentialFields | None:
        query = {parameter.name for parameter in parameters if parameter.location == "query"}
        media_type = cast("Json", data.get("requestBody", {}).get("content", {})).get(FORM, {})
        form = self.properties(media_type.get("schema", {}))
        for fields in self._credential_fields():
            if set(fields.names) <= (form.keys() if fields.location == "form" else query):
                return fields
        return None

    def _credential_fields(self) -> Iterator[CredentialFields]:
        for location in ("form", "query"):
            for name, scheme in self.schemes.items():
                if "x-credential-fields" in scheme:
                    yield CredentialFields(
                        location, name, tuple(sorted(scheme["x-credential-fields"].values()))
                    )

    def successes(self, operation: Operation) -> list[Json]:
        """Return the schemas of the success responses of an operation, lowest status first."""
        responses = cast("Mapping[str, Json]", operation.data.get("responses", {}))
        declared = [resolve(self.data, responses[status]) for status in sorted(responses) if status[0] == "2"]
        contents = [cast("Mapping[str, Json]", response.get("content", {})) for response in declared]
        return [item["schema"] for content in contents for item in content.values() if "schema" in item]

    def properties(self, schema: Json) -> dict[str, Json]:
        """Return the declared properties of an object schema, including those of its ``allOf``."""
        resolved = resolve(self.data, schema)
        properties: dict[str, Json] = {}
        for part in cast("list[Json]", resolved.get("allOf", [])):
            properties |= self.properties(part)
        return properties | dict(cast("Json", resolved.get("properties", {})))


def _signature(data: Json) -> SignatureFields | None:
    raw = cast("Json", data.get("x-signature", {}))
    if not raw:
        return None
    return SignatureFields(str(raw["username"]), str(raw["timestamp"]), str(raw["signature"]))


def _secrets(value: Any, name: str = "") -> Iterator[str]:
    """Yield the names with ``x-secret: true``, ``format: password`` or ``writeOnly`` text."""
    if is_list(value):
        for element in value:
            yield from _secrets(element)
    elif is_object(value):
        schema = value
        hidden = schema.get("writeOnly") is True and schema.get("type") == "string"
        if name and (schema.get("x-secret") is True or schema.get("format") == "password" or hidden):
            yield name
        for key, item in schema.items():
            if key == "properties" and isinstance(item, Mapping):
                for wire, inner in cast("Json", item).items():
                    yield from _secrets(inner, wire)
            elif key == "schema" and isinstance(schema.get("name"), str):
                yield from _secrets(item, schema["name"])
            else:
                yield from _secrets(item)


def _servers_of(listed: list[Json]) -> tuple[Server, ...]:
    return tuple(Server(item["url"], item.get("variables", {})) for item in listed)
