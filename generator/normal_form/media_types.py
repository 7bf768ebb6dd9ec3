"""Media types of bodies: missing and unusual ones, and values that are files."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from ..common.json_pointer import child, last
from ..common.json_values import Json, as_object, is_list, is_object, list_of, object_of
from ..extensions.webhooks import SECTIONS
from ..openapi.grammar import Place, below, resolve, walk
from ..openapi.media_types import FORM, MULTIPART, essence, is_form, is_json, is_media_type, is_opaque, is_xml
from ..openapi.schema_objects import same_object
from .notes import Notes

_ANY = "*/*"
_COMBINED = frozenset({"allOf", "oneOf", "anyOf"})
_WEBHOOKS = tuple(f"#/{section}/" for section in SECTIONS)


def settle_media_types(document: dict[str, Any], notes: Notes) -> None:
    """Normalise the names of media types, and mark files with ``format: binary``."""
    for place in list(walk(document)):
        if place.kind == "response":
            _names(place.pointer, place.value, notes)
        elif place.kind == "request body":
            _sent(document, place, notes)
            if place.pointer.startswith(_WEBHOOKS):
                _received(document, place, notes)
    places = list(walk(document))
    if _split(document, places, notes):
        places = list(walk(document))
    files: set[int] = set()
    for place in places:
        if place.kind == "media type" and "schema" in place.value:
            name = last(place.pointer)
            for schema in _carried(document, place.pointer, place.value, name):
                _file(schema)
                files.add(id(schema))
            files.update(map(id, _schemas(document, place.pointer, place.value["schema"])))
    for place in places:
        if place.kind == "schema" and place.value.get("format") == "binary" and id(place.value) not in files:
            del place.value["format"]
            notes.add(place.pointer, "Read as text: binary content where no body or part of one stands")


def _names(pointer: str, response: dict[str, Any], notes: Notes) -> None:
    """Replace an invalid media type of a response by a range of all media types."""
    content = as_object(object_of(response.get("content")))
    for name in [name for name in content if not is_media_type(name)]:
        value = content.pop(name)
        notes.add(child(pointer, "content", name), f"Read by its Content-Type: {name!r} is not a media type")
        if not content:
            content[_ANY] = {key: value[key] for key in value if key != "schema"}


def _sent(document: dict[str, Any], place: Place, notes: Notes) -> None:
    """Prepare an opaque body of a single media type: the caller passes text or bytes."""
    content = as_object(object_of(place.value.get("content")))
    for name in [name for name in content if not is_media_type(name)]:
        if len(content) > 1:
            del content[name]
            notes.add(child(place.pointer, "content", name), f"Ignored: {name!r} is not a media type")
    _in_parts(document, place.pointer, content, notes)
    if len(content) != 1:
        return
    ((name, media),) = content.items()
    if not is_media_type(name) or not is_opaque(name) or not is_object(media) or "schema" not in media:
        return
    pointer, schema = resolve(document, child(place.pointer, "content", name, "schema"), media["schema"])
    if is_object(schema) and schema.get("type") != "string":
        text = essence(name).startswith("text/")
        as_object(media)["schema"] = {"type": "string"} if text else {"type": "string", "format": "binary"}
        kind = "text" if text else "bytes"
        notes.add(
            pointer, f"Sent as the {kind} that the caller gives: a schema that is not a string in {name}"
        )


def _in_parts(document: dict[str, Any], pointer: str, content: Json, notes: Notes) -> None:
    """If a body with files is offered in parts and as JSON or a form, keep only the parts."""
    if not any(essence(name) == MULTIPART for name in content):
        return
    for name in [name for name in content if is_json(name) or essence(name) == FORM]:
        place, media = child(pointer, "content", name), as_object(content)[name]
        if is_object(media) and "schema" in media and _has_files(document, place, as_object(media)):
            del as_object(content)[name]
            notes.add(place, f"Sent in parts, because of its files: a body of {name}")


def _has_files(document: dict[str, Any], pointer: str, media: dict[str, Any]) -> bool:
    """Whether a media type would have files if it were sent in parts."""
    for schema in _carried(document, pointer, media, MULTIPART):
        _file(schema)
        if schema.get("format") == "binary":
            return True
    return False


def _split(document: dict[str, Any], places: list[Place], notes: Notes) -> bool:
    """Copy schemas that a body in parts shares with JSON: a file in one is a text in the other."""
    media = [place for place in places if place.kind == "media type" and "schema" in place.value]
    parts = [
        place
        for place in media
        if essence(last(place.pointer)) == MULTIPART and _has_files(document, place.pointer, place.value)
    ]
    if not parts:
        return False
    known = _reached(document, [place for place in media if is_json(last(place.pointer))])
    split = False
    for place in parts:
        carried = _carried(document, place.pointer, place.value, MULTIPART)
        if any(id(schema) in known for schema in carried if schema.get("format") == "binary"):
            pointer, _ = resolve(document, child(place.pointer, "schema"), place.value["schema"])
            notes.origins[child(place.pointer, "schema")] = pointer
            place.value["schema"] = _copied(document, pointer, place.value["schema"])
            split = True
    return split


def _reached(document: dict[str, Any], media: list[Place]) -> set[int]:
    """Return the ids of all schemas that media types refer to."""
    reached = set[int]()
    pending: list[Any] = [place.value["schema"] for place in media]
    while pending:
        for schema in _schemas(document, "#", pending.pop()):
            if id(schema) not in reached:
                reached.add(id(schema))
                pending.extend(value for _, _, value in below(Place("#", "schema", schema)))
    return reached


def _copied(document: dict[str, Any], pointer: str, value: Any) -> dict[str, Any]:
    """Return a copy of the schema of a body in parts, with its file schemas inlined."""
    schema: dict[str, Any] = next(_schemas(document, pointer, value), dict[str, Any]())
    copied = copy.deepcopy(schema)
    for name, prop in object_of(schema.get("properties")).items():
        for held in _schemas(document, pointer, prop):
            items = [copy.deepcopy(item) for item in _schemas(document, pointer, held.get("items"))]
            if held.get("format") == "binary" or (items and items[0].get("format") == "binary"):
                copied["properties"][name] = copy.deepcopy(held) | ({"items": items[0]} if items else {})
    for keyword in _COMBINED & schema.keys():
        copied[keyword] = [_copied(document, pointer, part) for part in list_of(schema[keyword])]
    return copied


def _received(document: dict[str, Any], place: Place, notes: Notes) -> None:
    """Keep only JSON for a webhook whose other media type has a different schema."""
    content = as_object(object_of(place.value.get("content")))
    chosen = next((name for name in content if is_json(name)), None)
    if chosen is None:
        return
    schema = content[chosen].get("schema")
    for name in [name for name, media in content.items() if media.get("schema") != schema]:
        del content[name]
        notes.add(child(place.pointer, "content", name), f"Ignored beside JSON of another schema: {name}")


def _carried(
    document: dict[str, Any], pointer: str, media: dict[str, Any], name: str
) -> Iterator[dict[str, Any]]:
    """Yield the schemas of the values that a body of this media type carries directly, outside JSON."""
    if is_json(name) or is_xml(name) or essence(name) == FORM:
        return
    for schema in _schemas(document, pointer, media["schema"]):
        if not is_form(name):
            yield schema
            continue
        for owner in same_object(document, schema):
            for value in [*object_of(owner.get("properties")).values(), owner.get("additionalProperties")]:
                for held in _schemas(document, pointer, value):
                    yield held
                    yield from _schemas(document, pointer, held.get("items"))


def _schemas(document: dict[str, Any], pointer: str, value: Any) -> Iterator[dict[str, Any]]:
    if is_object(value):
        _, schema = resolve(document, pointer, value)
        if is_object(schema):
            yield as_object(schema)


def _file(schema: dict[str, Any]) -> None:
    media_type, types = schema.get("contentMediaType"), schema.get("type")
    text = types == "string" or (is_list(types) and all(name in ("string", "null") for name in types))
    if not text or not isinstance(media_type, str) or "contentEncoding" in schema or is_json(media_type):
        return
    schema["format"] = "binary"
    for keyword in ("minLength", "maxLength", "pattern"):
        schema.pop(keyword, None)
