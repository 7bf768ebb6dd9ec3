"""Responses: statuses, headers, media types."""

from __future__ import annotations

from ..model.document import Node
from ..model.finding import Effect, narrowing
from ..model.location import Location
from ..model.scope import Scope
from . import bodies, schemas


def compare(scope: Scope, old: Node, new: Node) -> None:
    """Report everything that changed about the responses of an operation."""
    before = scope.comparison.old.members(old, "responses")
    after = scope.comparison.new.members(new, "responses")
    for status, node in before.items():
        if status.startswith("x-"):
            continue
        if status in after:
            _pair(scope, status, node, after[status])
        else:
            name = f"response-{_kind(status)}-status-removed"
            scope.report(name, "narrower", f"status {status}", node, None, old=status)
    for status, node in after.items():
        if status not in before and not status.startswith("x-"):
            scope.report(
                f"response-{_kind(status)}-status-added", "wider", f"status {status}", None, node, new=status
            )


def _kind(status: str) -> str:
    return "success" if status.startswith("2") else "non-success"


def _pair(scope: Scope, status: str, old: Node, new: Node) -> None:
    _headers(scope, status, old, new)
    documents = scope.comparison.old, scope.comparison.new
    before, after = documents[0].members(old, "content"), documents[1].members(new, "content")
    pairs = {media: media for media in before if media in after}
    gone = [media for media in before if media not in after]
    added = [media for media in after if media not in before]
    for media in list(gone):
        for other in list(added):
            how = _kinship(media, other)
            if how:
                gone.remove(media)
                added.remove(other)
                pairs[media] = other
                effect: Effect = "none" if how == "changed" else narrowing(how == "specialized")
                subject = f"media type {media!r} of status {status}"
                nodes = before[media], after[other]
                scope.report(f"response-media-type-name-{how}", effect, subject, *nodes, old=media, new=other)
                break
    for media in gone:
        subject = f"media type {media!r} of status {status}"
        scope.report("response-media-type-removed", "narrower", subject, before[media], None, old=media)
    for media in added:
        subject = f"media type {media!r} of status {status}"
        scope.report("response-media-type-added", "wider", subject, None, after[media], new=media)
    for media, other in pairs.items():
        about = scope.within(about=f"the response {status} ({other})")
        bodies.media_type(about, "response-body", other, before[media], after[other])


def _kinship(old: str, new: str) -> str:
    """How one media type became another of its kind: ``application/json`` to ``application/problem+json``."""
    before, after = (each.partition(";")[0].strip().lower() for each in (old, new))
    if before == after:
        return "changed"
    pairs = [each.partition("/") for each in (before, after)]
    if pairs[0][0] != pairs[1][0]:
        return ""
    one, other = pairs[0][2], pairs[1][2]
    if other.endswith(f"+{one}"):
        return "specialized"
    return "generalized" if one.endswith(f"+{other}") else ""


def _headers(scope: Scope, status: str, old: Node, new: Node) -> None:
    documents = scope.comparison.old, scope.comparison.new
    before = {name.lower(): (name, node) for name, node in documents[0].members(old, "headers").items()}
    after = {name.lower(): (name, node) for name, node in documents[1].members(new, "headers").items()}
    for key, (name, node) in before.items():
        subject = f"header {name!r} of status {status}"
        required = node.value.get("required") is True
        if key not in after:
            kind = "required" if required else "optional"
            scope.report(f"{kind}-response-header-removed", "none", subject, node, None)
            continue
        other = after[key][1]
        needed = other.value.get("required") is True
        if required != needed:
            how = "required" if needed else "optional"
            scope.report(
                f"response-header-became-{how}",
                narrowing(needed),
                subject,
                node,
                other,
                old=required,
                new=needed,
            )
        place = Location(scope.within(about=subject), "response-header", loose=True)
        schemas.compare(place, documents[0].step(node, "schema"), documents[1].step(other, "schema"))
    for key, (name, node) in after.items():
        if key not in before:
            scope.report("response-header-added", "none", f"header {name!r} of status {status}", None, node)
