"""Removes the parts of a document that OpenAPI tells clients to ignore, with a note for each."""

from __future__ import annotations

from typing import Any

from ..common.json_pointer import child
from ..common.json_values import as_object, is_object
from ..extensions.webhooks import WEBHOOKS
from ..openapi.grammar import METHODS, Place, parameters_at, resolve, walk
from ..openapi.media_types import TOKEN
from ..openapi.schema_objects import ANNOTATIONS, KEYWORDS
from .notes import Notes

_HEADERS = frozenset({"accept", "content-type", "authorization"})
_FRAMING = frozenset(
    {"host", "content-length", "transfer-encoding", "connection", "te", "trailer", "upgrade", "keep-alive"}
)
"""Headers that frame a message: only the client can set them."""
_BESIDE_REFERENCES = frozenset({"$ref", "summary", "description"})


def ignore(document: dict[str, Any], notes: Notes) -> None:
    """Remove header parameters that OpenAPI ignores, siblings of ``$ref``, and unknown keywords."""
    modern = not document["openapi"].startswith("3.0")
    for place in list(walk(document)):
        if place.kind in ("path item", "operation"):
            _parameters(document, place, notes)
        elif place.kind == "schema":
            _keywords(place, notes) if modern else _siblings(place, notes)
        elif isinstance(place.value.get("$ref"), str):
            _beside_reference(place, notes)


def ignore_foreign_webhooks(document: dict[str, Any], notes: Notes) -> dict[str, Any]:
    """Return the document without ``x-webhooks`` entries that are not path items: another extension."""
    if WEBHOOKS.name not in document:
        return document
    section: Any = document[WEBHOOKS.name]
    if is_object(section):
        own = {key: value for key, value in section.items() if key[:2] != "x-" or _is_path_item(value)}
        if len(own) < len(section):
            notes.add(child("#", WEBHOOKS.name), "Ignored, extensions among webhooks")
            document = {**document, WEBHOOKS.name: own}
            section = own
    if is_object(section) and (not section or any(map(_is_path_item, section.values()))):
        return document
    notes.add(child("#", WEBHOOKS.name), "Ignored, an extension with another meaning than ours")
    return {key: value for key, value in document.items() if key != WEBHOOKS.name}


def _is_path_item(value: Any) -> bool:
    return is_object(value) and not value.keys().isdisjoint({*METHODS, "$ref"})


def _parameters(document: dict[str, Any], place: Place, notes: Notes) -> None:
    listed: list[Any] = place.value.get("parameters", [])
    credentials = _credentials(document, place)
    kept: list[Any] = []
    resolved = parameters_at(document, place.pointer, place.value)
    for value, (at, parameter) in zip(listed, resolved, strict=True):
        if parameter["in"] == "header" and parameter["name"].lower() in _HEADERS:
            notes.add(at, f"Ignored, as OpenAPI says: the header parameter {parameter['name']}")
        elif parameter["in"] == "header" and parameter["name"].lower() in _FRAMING:
            notes.add(at, f"Ignored, for the client sets it: the header parameter {parameter['name']}")
        elif _wire(parameter) in credentials:
            notes.add(at, f"Ignored, for it is a credential of the client: the parameter {parameter['name']}")
        elif (
            parameter["in"] in ("header", "cookie")
            and not TOKEN.fullmatch(parameter["name"])
            and parameter.get("required") is not True
        ):
            notes.add(at, f"Ignored: an optional {parameter['in']} parameter whose name HTTP does not allow")
        else:
            kept.append(value)
    if len(kept) < len(listed):
        place.value["parameters"] = kept


def _credentials(document: dict[str, Any], place: Place) -> set[tuple[str, str]]:
    """Return the locations of the keys that all requests of an operation or a path item carry."""
    schemes = as_object(as_object(document.get("components") or {}).get("securitySchemes") or {})
    resolved = {name: resolve(document, "", scheme)[1] for name, scheme in schemes.items()}
    keys = {name: _wire(scheme) for name, scheme in resolved.items() if scheme.get("type") == "apiKey"}
    operations = [place.value]
    if place.kind == "path item":
        operations = [place.value[method] for method in METHODS if method in place.value]
    needed: list[set[tuple[str, str]]] = []
    for operation in operations:
        alternatives: list[Any] = operation.get("security", document.get("security")) or [{}]
        needed += [{keys[name] for name in as_object(item) if name in keys} for item in alternatives]
    return set[tuple[str, str]].intersection(*needed) if needed else set()


def _wire(value: Any) -> tuple[str, str]:
    name: str = value["name"]
    return value["in"], name.lower() if value["in"] == "header" else name


def _siblings(place: Place, notes: Notes) -> None:
    if not isinstance(place.value.get("$ref"), str):
        return
    for name in sorted(key for key in place.value.keys() - ANNOTATIONS if key != "$ref" and key[:2] != "x-"):
        del place.value[name]
        notes.add(place.pointer, f"Ignored, as OpenAPI 3.0 says: {name} beside $ref")


def _beside_reference(place: Place, notes: Notes) -> None:
    extra = sorted(key for key in place.value.keys() - _BESIDE_REFERENCES if key[:2] != "x-")
    for name in extra:
        del place.value[name]
        notes.add(place.pointer, f"Ignored, as OpenAPI says: {name} beside the reference of a {place.kind}")


def _keywords(place: Place, notes: Notes) -> None:
    for name in sorted(key for key in place.value.keys() - KEYWORDS if key[:2] != "x-"):
        del place.value[name]
        notes.add(place.pointer, f"Ignored: {name!r}, which is not a keyword of a schema of OpenAPI 3.1")
