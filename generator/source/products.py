"""Joins the documents of products with the published document.

A product that the published document lacks is a valid OpenAPI document of its own, in the folder ``products``
beside the overlays. The joined documents share paths, components and extensions: definitions with the same name
must be equal.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from ..common.errors import GeneratorError, Problem
from ..common.json_pointer import child
from ..common.json_values import as_list, as_object, is_list, is_object
from ..openapi.grammar import METHODS
from .reader import Source, documents_in, load_shared

_FOLDER = "products"
_NOTES = frozenset({"x-source", "x-confidence", "x-facts"})
"""Sources of a product's facts: for readers of its document, not for generated code."""
_OWN = frozenset({"openapi", "info", "servers", "security", "externalDocs", "jsonSchemaDialect"})
"""Fields that apply only to the document itself, or that are defaults of its operations."""

Json = dict[str, Any]


def load_products(overlays: Path | None) -> tuple[Source, ...]:
    """Return the products beside a folder of overlays by file name. Raises ``GeneratorError``."""
    folder = overlays.parent / _FOLDER if overlays is not None else None
    if folder is None or not folder.is_dir():
        return ()
    return tuple(map(load_shared, documents_in(folder)))


def join(document: Json, products: Sequence[Source]) -> Json:
    """Join the document with all products. Raises ``GeneratorError`` if two definitions differ."""
    joined = dict(document)
    problems: list[Problem] = []
    owners: dict[str, str] = {}
    for product in products:
        problems.extend(_join(joined, document, product, owners))
    if problems:
        raise GeneratorError(problems)
    return joined


def _join(joined: Json, document: Json, product: Source, owners: dict[str, str]) -> Iterator[Problem]:
    version, expected = str(product.data.get("openapi")), str(document.get("openapi"))
    if version.split(".")[:2] != expected.split(".")[:2]:
        message = f"is written in OpenAPI {version}, the published document in {expected}"
        yield Problem("#/openapi", message, "Write both in the same version.", product.name)
        return
    data = as_object(_without_notes(product.data))
    _push_defaults_down(data, document)
    for key, value in data.items():
        if key in _OWN:
            continue
        if key == "tags" and is_list(value) and is_list(joined.get(key, [])):
            joined[key] = _tags(as_list(joined.get(key, [])), as_list(value))
            continue
        pointer = child("#", key)
        if not is_object(value) or not is_object(joined.get(key, {})):
            yield from _add(joined, key, value, pointer, product.name, owners)
            continue
        section = joined[key] = dict(as_object(joined.get(key, {})))
        for name, entry in as_object(value).items():
            place = child(pointer, name)
            if key in ("paths", "components") and is_object(entry) and is_object(section.get(name, {})):
                inner = section[name] = dict(as_object(section.get(name, {})))
                for part, definition in as_object(entry).items():
                    yield from _add(inner, part, definition, child(place, part), product.name, owners)
            else:
                yield from _add(section, name, entry, place, product.name, owners)


def _add(
    target: Json, key: str, value: Any, pointer: str, name: str, owners: dict[str, str]
) -> Iterator[Problem]:
    if key not in target:
        target[key] = value
        owners[pointer] = name
    elif _text(target[key]) != _text(value):
        other = owners.get(pointer, "the published document")
        message = f"{key!r} differs from the definition of the same name in {other}"
        yield Problem(pointer, message, "Make both equal, or give one of them another name.", name)


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def _tags(tags: list[Any], more: list[Any]) -> list[Any]:
    names = {as_object(tag).get("name") for tag in tags if is_object(tag)}
    return [*tags, *(tag for tag in more if not is_object(tag) or as_object(tag).get("name") not in names)]


def _push_defaults_down(data: Json, document: Json) -> None:
    """Write a product's servers and security into its operations where the joined document's differ."""
    servers, security = data.get("servers"), data.get("security", [])
    paths = data.get("paths")
    for item in as_object(paths).values() if is_object(paths) else ():
        path = as_object(item) if is_object(item) else {}
        for method in METHODS:
            if not is_object(path.get(method)):
                continue
            operation = as_object(path[method])
            if "servers" not in path and servers is not None and servers != document.get("servers"):
                operation.setdefault("servers", servers)
            if security != document.get("security", []):
                operation.setdefault("security", security)


def _without_notes(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_notes(entry) for key, entry in as_object(value).items() if key not in _NOTES}
    if isinstance(value, list):
        return [_without_notes(entry) for entry in as_list(value)]
    return value
