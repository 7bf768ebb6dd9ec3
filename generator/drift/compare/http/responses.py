"""Responses: statuses, headers, media types."""

from __future__ import annotations

from ...model.document import Node
from ...model.finding import Effect, Verdict, narrowing
from ...model.location import Location
from ...model.scope import Scope
from ..schema import schemas
from . import bodies


def compare(scope: Scope, old: Node, new: Node) -> None:
    """Report everything that changed about the responses of an operation."""
    before = scope.comparison.old.members(old, "responses")
    after = scope.comparison.new.members(new, "responses")
    gone = [status for status in before if status not in after and not status.startswith("x-")]
    added = [status for status in after if status not in before and not status.startswith("x-")]
    for status, other in _moved(scope, gone, added):
        gone.remove(status)
        added.remove(other)
        scope.report(
            "response-success-status-changed", "none", "the status of success", before[status], after[other],
            old=status, new=other, owner="",
        )  # fmt: skip
        _pair(scope, other, before[status], after[other])
    for status, node in before.items():
        if status in after and not status.startswith("x-"):
            _pair(scope, status, node, after[status])
        elif status in gone:
            name = f"response-{_kind(status)}-status-removed"
            scope.report(name, "narrower", f"status {status}", node, None, old=status, owner="")
    for status in added:
        name = f"response-{_kind(status)}-status-added"
        scope.report(name, "wider", f"status {status}", None, after[status], new=status, owner="")


def _kind(status: str) -> str:
    return "success" if status.startswith("2") else "non-success"


def _moved(scope: Scope, gone: list[str], added: list[str]) -> list[tuple[str, str]]:
    """The one status of success that took the place of another: the client reads it as that."""
    pairs = [[status for status in side if _kind(status) == "success"] for side in (gone, added)]
    if scope.comparison.by_meaning and len(pairs[0]) == len(pairs[1]) == 1:
        return [(pairs[0][0], pairs[1][0])]
    return []


def _pair(scope: Scope, status: str, old: Node, new: Node) -> None:
    owner = old.reference if old.reference and old.reference == new.reference else f"{scope.owner} {status}"
    scope = scope.within(owner=owner)
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
    # The client asks for one of several media types; no program sees the others.
    asked = bodies.preferred(list(before))
    for media in gone:
        subject = f"media type {media!r} of status {status}"
        rated: tuple[Verdict, Verdict] | None = None if media == asked else ("safe", "safe")
        if rated is None and scope.comparison.by_meaning and status[:1] in ("4", "5"):
            rated = ("risky", "safe")  # it is an error still, whatever its body
        scope.report(
            "response-media-type-removed",
            "narrower",
            subject,
            before[media],
            None,
            old=media,
            rated=rated,
            demands={name: after[name].raw for name in added},
        )
    for media in added:
        subject = f"media type {media!r} of status {status}"
        scope.report("response-media-type-added", "wider", subject, None, after[media], new=media)
    for media, other in pairs.items():
        about = scope.within(about=f"the response {status} ({other})", owner=f"{owner} {other}")
        bodies.media_type(about, "response-body", other, before[media], after[other])


def _kinship(old: str, new: str) -> str:
    """How one media type became another of its kind: ``application/json`` to ``application/problem+json``."""
    before, after = bodies.essence(old), bodies.essence(new)
    if before == after:
        return "changed"
    pairs = [name.partition("/") for name in (before, after)]
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
            values = required, needed
            name = f"response-header-became-{how}"
            scope.report(name, narrowing(needed), subject, node, other, values=values)
        about = scope.within(about=subject, owner=f"{scope.owner} {subject}")
        location = Location(about, "response-header", loose=True, owner=about.owner)
        schemas.compare(location, documents[0].step(node, "schema"), documents[1].step(other, "schema"))
    for key, (name, node) in after.items():
        if key not in before:
            scope.report("response-header-added", "none", f"header {name!r} of status {status}", None, node)
