"""Reads operations from the effective document, without losing any part of them.

The schema parser loses servers, security, parameter style and extensions; this reader keeps them, and both are
joined by JSON pointer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from ..common.json_pointer import child
from ..common.json_values import Json
from ..extensions import registry, webhooks
from ..extensions.calls import credential_fields, regions
from ..extensions.calls.credential_fields import generation_view
from ..extensions.python_names import method_names_of, operation_ids_of, python_name_of, tag_names_of
from ..ir.operations import (
    Api,
    Encoding,
    Header,
    Location,
    MediaType,
    Operation,
    Parameter,
    RequestBody,
    Response,
    SecurityScheme,
    Server,
    ServerVariable,
    Tag,
)
from ..openapi.grammar import operations_of, plain_path, resolve, tag_of, tags_of, walk
from ..python_source.identifiers import class_name, module_name, python_name
from .schema_roots import roots

__all__ = ["generation_view", "read", "roots"]

_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_ORDER = {"path": 0, "query": 1, "header": 2, "cookie": 3}


def read(data: Json) -> Api:
    """Read the operations of a valid document."""
    return _Reader(data).api()


class _Reader:
    def __init__(self, data: Json) -> None:
        self.data = data
        self.modern = not data["openapi"].startswith("3.0")
        self.schemes = tuple(self._schemes())
        self.tags = tags_of(data)
        self.ids = operation_ids_of(data)
        self.methods = method_names_of(data, self.ids)
        self.tag_names = tag_names_of(data)
        self.servers = self._servers(data) or (Server("/"),)

    def api(self) -> Api:
        by_tag: dict[str, list[Operation]] = {}
        for path, method, pointer, raw, item in operations_of(self.data):
            operation = self._operation(path, method, pointer, raw, item)
            by_tag.setdefault(operation.tag, []).append(operation)
        declared = self.tags
        tags: list[Tag] = []
        for name in sorted({*by_tag, *declared}):
            tag = declared.get(name, {})
            python = self.tag_names[name]
            tags.append(
                Tag(
                    name=name,
                    python=python,
                    class_name=_tag_class(python),
                    description=tag.get("description", ""),
                    operations=tuple(
                        sorted(by_tag.get(name, ()), key=lambda operation: (operation.path, operation.method))
                    ),
                )
            )
        info = self.data.get("info", {})
        return Api(
            title=info.get("title", ""),
            version=str(info.get("version", "")),
            description=info.get("description", ""),
            servers=self.servers,
            security_schemes=self.schemes,
            tags=tuple(tags),
            notes=tuple(_notes(self.data, self.ids)),
            extensions=registry.read("document", self.data, "#", self.data),
            webhooks=webhooks.read(self.data),
        )

    def _resolve(self, pointer: str, value: Any) -> tuple[str, Any]:
        """Follow ``$ref``; returns the pointer of the object's real position."""
        place, target = resolve(self.data, pointer, value)
        if place != pointer and self.modern:
            # OpenAPI 3.1: summary and description beside a reference override those of its target.
            target = {**target, **{key: value[key] for key in ("summary", "description") if key in value}}
        return place, target

    def _schemes(self) -> Iterator[SecurityScheme]:
        schemes = self.data.get("components", {}).get("securitySchemes", {})
        for name in sorted(schemes):
            _, scheme = self._resolve("", schemes[name])
            yield SecurityScheme(
                name=name,
                type=scheme.get("type", ""),
                scheme=scheme.get("scheme", "").lower(),
                location=scheme.get("in", ""),
                parameter=scheme.get("name", ""),
                description=scheme.get("description", ""),
                credential_fields=credential_fields.read(scheme),
            )

    def _servers(self, owner: Json, field: str = "servers") -> tuple[Server, ...]:
        return tuple(
            Server(
                server["url"],
                tuple(
                    ServerVariable(name, str(value["default"]), tuple(map(str, value.get("enum", ()))))
                    for name, value in sorted(server.get("variables", {}).items())
                ),
                server.get("description", ""),
                regions.read(server),
            )
            for server in owner.get(field, ())
        )

    def _operation(self, path: str, method: str, pointer: str, raw: Json, item: Json) -> Operation:
        item_pointer = pointer.rpartition("/")[0]
        identifier = self.ids[pointer]
        tag = tag_of(raw)
        body = self._body(pointer, raw)
        parameters = self._parameters(path, pointer, raw, item_pointer, item)
        fields = credential_fields.declared(self.data, self.schemes, parameters, body)
        if fields is not None and fields.location == "query":
            hidden = {wire for _, wire in fields.fields}
            parameters = [
                parameter
                for parameter in parameters
                if parameter.location != "query" or parameter.wire not in hidden
            ]
        requirements = raw.get("security", self.data.get("security", []))
        return Operation(
            id=identifier,
            python=self.methods[pointer],
            module=module_name(identifier),
            tag=tag,
            tag_python=self.tag_names[tag],
            method=method.upper(),
            path=plain_path(path) or "/",
            pointer=pointer,
            servers=(self._servers(raw) or self._servers(item) or self.servers)
            + self._servers(raw, regions.SERVERS),
            security=tuple(tuple(requirement) for requirement in requirements),
            security_scopes={
                name: tuple(scopes) for requirement in requirements for name, scopes in requirement.items()
            },
            credential_fields=fields,
            parameters=tuple(parameters),
            body=body,
            responses=tuple(self._responses(pointer, raw)),
            summary=raw.get("summary", ""),
            description=raw.get("description", ""),
            deprecated=bool(raw.get("deprecated", False)),
            extensions=registry.read("operation", self.data, pointer, raw),
        )

    def _parameters(
        self, path: str, pointer: str, raw: Json, item_pointer: str, item: Json
    ) -> list[Parameter]:
        parameters: dict[tuple[str, str], Parameter] = {}
        for owner_pointer, owner in ((item_pointer, item), (pointer, raw)):
            for index, value in enumerate(owner.get("parameters", ())):
                place, parameter = self._resolve(child(owner_pointer, "parameters", index), value)
                read = self._parameter(place, parameter)
                parameters[read.wire, read.location] = read
        places = re.findall(r"\{([^}]*)\}", path)
        listed = list(parameters.values())
        return sorted(
            listed,
            key=lambda parameter: (
                _ORDER[parameter.location],
                places.index(parameter.wire)
                if parameter.wire in places and parameter.location == "path"
                else listed.index(parameter),
            ),
        )

    def _parameter(self, pointer: str, raw: Json) -> Parameter:
        location = cast(Location, raw["in"])
        style = raw.get("style", _STYLES[location])
        media_type, schema_pointer = None, child(pointer, "schema")
        if "content" in raw:
            media_type = next(iter(raw["content"]))
            schema_pointer = child(pointer, "content", media_type, "schema")
        return Parameter(
            wire=raw["name"],
            python=python_name_of(raw) or python_name(raw["name"]),
            location=location,
            pointer=pointer,
            schema_pointer=schema_pointer,
            required=bool(raw.get("required", False)) or location == "path",
            style=style,
            explode=bool(raw.get("explode", style in ("form", "deepObject"))),
            allow_reserved=bool(raw.get("allowReserved", False)),
            media_type=media_type,
            description=raw.get("description", ""),
            deprecated=bool(raw.get("deprecated", False)),
            extensions=registry.read("parameter", self.data, pointer, raw),
        )

    def _body(self, pointer: str, raw: Json) -> RequestBody | None:
        if "requestBody" not in raw:
            return None
        place, body = self._resolve(child(pointer, "requestBody"), raw["requestBody"])
        return RequestBody(
            pointer=place,
            required=bool(body.get("required", False)),
            media_types=self._media_types(place, body),
            description=body.get("description", ""),
        )

    def _media_types(self, pointer: str, owner: Json) -> tuple[MediaType, ...]:
        return tuple(
            MediaType(
                media_type=name,
                pointer=child(pointer, "content", name),
                schema_pointer=child(pointer, "content", name, "schema") if "schema" in value else None,
                encoding=tuple(
                    Encoding(
                        property=wire,
                        content_type=encoding.get("contentType"),
                        style=encoding.get("style"),
                        explode=encoding.get("explode"),
                        allow_reserved=bool(encoding.get("allowReserved", False)),
                    )
                    for wire, encoding in sorted(value.get("encoding", {}).items())
                ),
            )
            for name, value in sorted(owner.get("content", {}).items())
        )

    def _responses(self, pointer: str, raw: Json) -> Iterator[Response]:
        for status in sorted(raw.get("responses", {})):
            if status.startswith("x-"):
                continue
            place, response = self._resolve(child(pointer, "responses", status), raw["responses"][status])
            headers: list[Header] = []
            for name, value in sorted(response.get("headers", {}).items()):
                header_place, header = self._resolve(child(place, "headers", name), value)
                headers.append(
                    Header(
                        name=name,
                        schema_pointer=child(header_place, "schema") if "schema" in header else None,
                        required=bool(header.get("required", False)),
                        description=header.get("description", ""),
                    )
                )
            yield Response(
                status=status,
                pointer=place,
                media_types=self._media_types(place, response),
                headers=tuple(headers),
                description=response.get("description", ""),
            )


def _tag_class(python: str) -> str:
    """Return the class of a tag; ``AsyncResources`` is the class of all tags."""
    name = class_name(python)
    return f"{name}Tag" if name in ("Resources", "SyncResources", "AsyncResources") else name


def _notes(data: Json, identifiers: Mapping[str, str]) -> Iterator[str]:
    """Yield notes about parts of the document that the client does not use."""
    for _, _, pointer, raw, _ in operations_of(data):
        identifier = identifiers[pointer]
        if raw.get("callbacks"):
            names = ", ".join(sorted(raw["callbacks"]))
            yield f"{identifier} has callbacks, which its caller's own server answers: {names}."
        if len(raw.get("tags", ())) > 1:
            yield f"{identifier} is a method of its first tag only; its other tags: {', '.join(raw['tags'][1:])}."
    yield from registry.misplaced(list(walk(data)))
