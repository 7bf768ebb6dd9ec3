"""Request bodies, and media types in general."""

from __future__ import annotations

from typing import Any

from ...model.document import Document, Node, objects
from ...model.finding import Verdict, narrowing
from ...model.location import Location
from ...model.scope import Scope
from ..schema import schemas


def essence(media_type: str) -> str:
    """The media type without its parameters, lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether values keep their JSON types in it."""
    name = essence(media_type)
    return name == "application/json" or name.endswith("+json")


def preferred(media_types: list[str]) -> str:
    """The media type that the client uses of several: JSON, else the first; empty where there is none."""
    return next((name for name in media_types if is_json(name)), media_types[0] if media_types else "")


def compare(scope: Scope, old: Node, new: Node) -> None:
    """Report everything that changed about the request body of an operation."""
    before, after = "requestBody" in old.value, "requestBody" in new.value
    one = scope.comparison.old.step(old, "requestBody")
    other = scope.comparison.new.step(new, "requestBody")
    subject = "the request body"
    if not before and not after:
        return
    if not before:
        required = other.value.get("required") is True
        name = "required" if required else "optional"
        scope.report(f"request-body-added-{name}", narrowing(required), subject, None, other)
        return
    if not after:
        scope.report("request-body-removed", "narrower", subject, one, None)
        return
    if one.reference and one.reference == other.reference:
        scope = scope.within(owner=one.reference)
    needed = one.value.get("required") is True, other.value.get("required") is True
    if needed[0] != needed[1]:
        how = "required" if needed[1] else "optional"
        scope.report(
            f"request-body-became-{how}",
            narrowing(needed[1]),
            subject,
            one,
            other,
            old=needed[0],
            new=needed[1],
            key="required",
        )
    _media_types(scope, one, other)


def _media_types(scope: Scope, one: Node, other: Node) -> None:
    documents = scope.comparison.old, scope.comparison.new
    before, after = documents[0].members(one, "content"), documents[1].members(other, "content")
    pairs = {media: media for media in before if media in after}
    if scope.comparison.by_meaning:
        pairs = paired(list(before), list(after))
    unused: tuple[Verdict, Verdict] = ("safe", "safe")
    for media, node in before.items():
        if media not in pairs:
            rated = None if media == preferred(list(before)) else unused
            scope.report(
                "request-body-media-type-removed",
                "narrower",
                f"media type {media!r}",
                node,
                None,
                old=media,
                rated=rated,
                demands={name: after[name].raw for name in after if name not in pairs.values()},
            )
    for media, node in after.items():
        if media not in pairs.values():
            scope.report(
                "request-body-media-type-added", "wider", f"media type {media!r}", None, node, new=media
            )
    for media, new_media in pairs.items():
        about = scope.within(
            about=f"the request body ({new_media})", owner=f"{scope.owner} request {new_media}"
        )
        media_type(about, "request-body", new_media, before[media], after[new_media])


def paired(before: list[str], after: list[str]) -> dict[str, str]:
    """The media types that both sides have, whatever their parameters."""
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
    """How the parts of a body are written, without what holds where nothing is given."""
    encoding = {
        name: {
            key: value
            for key, value in objects(given).items()
            if key not in _USUAL_ENCODING or value != _USUAL_ENCODING[key]
        }
        for name, given in objects(media.value.get("encoding")).items()
    }
    return {name: given for name, given in encoding.items() if given}


def media_type(scope: Scope, top: str, media: str, old: Node, new: Node) -> None:
    """Report everything that changed about one media type that both sides have."""
    before, after = (isinstance(node.value.get("schema"), dict | bool) for node in (old, new))
    documents: tuple[Document, Document] = scope.comparison.old, scope.comparison.new
    one, other = documents[0].step(old, "schema"), documents[1].step(new, "schema")
    if before != after:
        how = "added" if after else "removed"
        nodes = (old, other) if after else (one, new)
        rated: tuple[Verdict, Verdict] | None = ("safe", "safe") if top == "response-body" else None
        scope.report(f"{top}-media-type-schema-{how}", narrowing(after), "the schema", *nodes, rated=rated)
    elif before:
        schemas.compare(Location(scope, top, loose=not is_json(media), owner=scope.owner), one, other)
    if _encoding(old) != _encoding(new):
        scope.report(
            f"{top}-encoding-changed",
            "other",
            "the encoding",
            old,
            new,
            old=old.value.get("encoding"),
            new=new.value.get("encoding"),
            key="encoding",
        )
