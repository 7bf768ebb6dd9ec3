"""Request bodies, and media types in general."""

from __future__ import annotations

from ..model.document import Document, Node, objects
from ..model.finding import narrowing
from ..model.location import Location
from ..model.scope import Scope
from . import schemas


def loose(media_type: str) -> bool:
    """Whether values of it travel as text: anything but JSON."""
    essence = media_type.partition(";")[0].strip().lower()
    return not (essence == "application/json" or essence.endswith("+json"))


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
    documents = scope.comparison.old, scope.comparison.new
    contents = documents[0].members(one, "content"), documents[1].members(other, "content")
    for media, node in contents[0].items():
        if media not in contents[1]:
            scope.report(
                "request-body-media-type-removed", "narrower", f"media type {media!r}", node, None, old=media
            )
    for media, node in contents[1].items():
        if media not in contents[0]:
            scope.report(
                "request-body-media-type-added", "wider", f"media type {media!r}", None, node, new=media
            )
        else:
            about = scope.within(about=f"the request body ({media})")
            media_type(about, "request-body", media, contents[0][media], node)


def media_type(scope: Scope, top: str, media: str, old: Node, new: Node) -> None:
    """Report everything that changed about one media type that both sides have."""
    before, after = (isinstance(each.value.get("schema"), dict | bool) for each in (old, new))
    documents: tuple[Document, Document] = scope.comparison.old, scope.comparison.new
    one, other = documents[0].step(old, "schema"), documents[1].step(new, "schema")
    if before != after:
        how = "added" if after else "removed"
        nodes = (old, other) if after else (one, new)
        scope.report(f"{top}-media-type-schema-{how}", narrowing(after), "the schema", *nodes)
    elif before:
        schemas.compare(Location(scope, top, loose=loose(media)), one, other)
    if objects(old.value.get("encoding")) != objects(new.value.get("encoding")):
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
