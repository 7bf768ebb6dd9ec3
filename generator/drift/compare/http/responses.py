"""Compares responses: statuses, headers, media types."""

from __future__ import annotations

from collections.abc import Iterable

from ....openapi.media_types import essence
from ...model.document import Node, matched
from ...model.finding import SAFE, Effect, Ratings, narrowing
from ...model.location import Location
from ...model.scope import Scope
from ..schema import schemas
from . import bodies


def compare(scope: Scope, old: Node, new: Node) -> None:
    """Report all changes of the responses of an operation."""
    before, after = (
        {status: node for status, node in owner.members("responses").items() if not status.startswith("x-")}
        for owner in (old, new)
    )
    for status, other in _moved(scope, before, after):
        values, nodes = (status, other), (before.pop(status), after.pop(other))
        name = "response-success-status-changed"
        scope.report(name, "none", "the status of success", *nodes, values=values, owner="")
        _pair(scope, other, *nodes)
    for status, one, node in matched(before, after):
        name, subject = f"response-{_kind(status)}-status", f"status {status}"
        if one is not None and node is not None:
            _pair(scope, status, one, node)
        elif node is None:
            scope.report(f"{name}-removed", "narrower", subject, one, None, values=(status, None), owner="")
        else:
            scope.report(f"{name}-added", "wider", subject, None, node, values=(None, status), owner="")


def _kind(status: str) -> str:
    return "success" if status.startswith("2") else "non-success"


def _moved(scope: Scope, before: Iterable[str], after: Iterable[str]) -> list[tuple[str, str]]:
    """Return the success status that replaced another one."""
    one, other = ({status for status in side if _kind(status) == "success"} for side in (before, after))
    pairs = list(zip(one - other, other - one, strict=False))
    return pairs if scope.comparison.by_meaning and len(one - other) == len(other - one) == 1 else []


def _pair(scope: Scope, status: str, old: Node, new: Node) -> None:
    owner = old.reference if old.reference and old.reference == new.reference else f"{scope.owner} {status}"
    scope = scope.within(owner=owner)
    _headers(scope, status, old, new)
    before, after = old.members("content"), new.members("content")
    pairs = {media: media for media in before if media in after}
    gone = [media for media in before if media not in after]
    added = [media for media in after if media not in before]
    for media in list(gone):
        subject = f"media type {media!r} of status {status}"
        other = next((other for other in added if _kinship(media, other)), "")
        if other:
            gone.remove(media)
            added.remove(other)
            pairs[media] = other
            how = _kinship(media, other)
            effect: Effect = "none" if how == "changed" else narrowing(how == "specialized")
            name, nodes = f"response-media-type-name-{how}", (before[media], after[other])
            scope.report(name, effect, subject, *nodes, values=(media, other))
    # The client requests one media type of several; programs never see the others.
    asked = bodies.preferred(list(before))
    failed = scope.comparison.by_meaning and status[:1] in ("4", "5")
    for media in gone:
        rated: Ratings | None = None if media == asked else SAFE
        if media == asked and failed:
            rated = ("risky", "safe")  # it remains an error with any body
        scope.report(
            "response-media-type-removed",
            "narrower",
            f"media type {media!r} of status {status}",
            before[media],
            None,
            values=(media, None),
            rated=rated,
            demands={name: after[name].raw for name in added},
        )
    for media in added:
        name, subject = "response-media-type-added", f"media type {media!r} of status {status}"
        scope.report(name, "wider", subject, None, after[media], values=(None, media))
    for media, other in pairs.items():
        about = scope.within(about=f"the response {status} ({other})", owner=f"{owner} {other}")
        bodies.media_type(about, "response-body", other, before[media], after[other])


def _kinship(old: str, new: str) -> str:
    """Return the relation of media types: ``application/problem+json`` specializes ``application/json``."""
    before, after = essence(old), essence(new)
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
    names: dict[str, str] = {}
    sides: list[dict[str, Node]] = []
    for owner in (new, old):
        headers = owner.members("headers")
        names |= {name.lower(): name for name in headers}
        sides.insert(0, {name.lower(): node for name, node in headers.items()})
    for key, one, other in matched(*sides):
        subject = f"header {names[key]!r} of status {status}"
        if other is None:
            kind = "required" if one is not None and one.value.get("required") is True else "optional"
            scope.report(f"{kind}-response-header-removed", "none", subject, one, None)
        elif one is None:
            scope.report("response-header-added", "none", subject, None, other)
        else:
            scope.required("response-header", subject, one, other)
            about = scope.within(about=subject, owner=f"{scope.owner} {subject}")
            location = Location(about, "response-header", loose=True, owner=about.owner)
            schemas.compare(location, one.step("schema"), other.step("schema"))
