"""Request bodies, and media types in general."""

from __future__ import annotations

from typing import Any

from ....openapi.media_types import essence
from ...model.document import Node, objects
from ...model.finding import SAFE, narrowing
from ...model.location import Location
from ...model.scope import Scope
from ..schema import schemas


def is_json(media_type: str) -> bool:
    """Whether the media type keeps the JSON types of values."""
    name = essence(media_type)
    return name == "application/json" or name.endswith("+json")


def preferred(media_types: list[str]) -> str:
    """Return the media type that the client uses: JSON, else the first; empty without any."""
    return next((name for name in media_types if is_json(name)), media_types[0] if media_types else "")


def compare(scope: Scope, old: Node, new: Node) -> None:
    """Report all changes of the request body of an operation."""
    before, after = "requestBody" in old.value, "requestBody" in new.value
    one, other = old.step("requestBody"), new.step("requestBody")
    subject = "the request body"
    if before and after:
        if one.reference and one.reference == other.reference:
            scope = scope.within(owner=one.reference)
        scope.required("request-body", subject, one, other)
        _media_types(scope, one, other)
    elif after:
        required = other.value.get("required") is True
        name = f"request-body-added-{'required' if required else 'optional'}"
        scope.report(name, narrowing(required), subject, None, other)
    elif before:
        scope.report("request-body-removed", "narrower", subject, one, None)


def _media_types(scope: Scope, one: Node, other: Node) -> None:
    before, after = one.members("content"), other.members("content")
    pairs = {media: media for media in before if media in after}
    if scope.comparison.by_meaning:
        pairs = paired(list(before), list(after))
    gone = {media: node for media, node in before.items() if media not in pairs}
    added = {media: node for media, node in after.items() if media not in pairs.values()}
    demands = {media: node.raw for media, node in added.items()}
    for media, node in gone.items():
        scope.report(
            "request-body-media-type-removed",
            "narrower",
            f"media type {media!r}",
            node,
            None,
            values=(media, None),
            rated=None if media == preferred(list(before)) else SAFE,
            demands=demands,
        )
    for media, node in added.items():
        name, subject = "request-body-media-type-added", f"media type {media!r}"
        scope.report(name, "wider", subject, None, node, values=(None, media))
    for media, new_media in pairs.items():
        about, owner = f"the request body ({new_media})", f"{scope.owner} request {new_media}"
        inside = scope.within(about=about, owner=owner)
        media_type(inside, "request-body", new_media, before[media], after[new_media])


def paired(before: list[str], after: list[str]) -> dict[str, str]:
    """Return the common media types, ignoring parameters."""
    by_essence = {essence(name): name for name in reversed(after)}
    pairs = {
        name: name if name in after else by_essence[essence(name)]
        for name in before
        if essence(name) in by_essence
    }
    return {
        name: other
        for name, other in pairs.items()
        if list(pairs.values()).count(other) == 1 or name == other
    }


_USUAL_ENCODING: dict[str, Any] = {"style": "form", "explode": True, "allowReserved": False, "headers": {}}


def _encoding(media: Node) -> dict[str, dict[str, Any]]:
    """Return the encoding of the parts of a body without default values."""
    encoding = {
        name: {
            key: value
            for key, value in objects(properties).items()
            if key not in _USUAL_ENCODING or value != _USUAL_ENCODING[key]
        }
        for name, properties in objects(media.value.get("encoding")).items()
    }
    return {name: properties for name, properties in encoding.items() if properties}


def media_type(scope: Scope, top: str, media: str, old: Node, new: Node) -> None:
    """Report all changes of a common media type."""
    before, after = (isinstance(node.value.get("schema"), dict | bool) for node in (old, new))
    one, other = old.step("schema"), new.step("schema")
    if before != after:
        name = f"{top}-media-type-schema-{'added' if after else 'removed'}"
        nodes = (old, other) if after else (one, new)
        rated = SAFE if top == "response-body" else None
        scope.report(name, narrowing(after), "the schema", *nodes, rated=rated)
    elif before:
        schemas.compare(Location(scope, top, loose=not is_json(media), owner=scope.owner), one, other)
    if _encoding(old) != _encoding(new):
        name, values = f"{top}-encoding-changed", (old.value.get("encoding"), new.value.get("encoding"))
        scope.report(name, "other", "the encoding", old, new, values=values, key="encoding")
