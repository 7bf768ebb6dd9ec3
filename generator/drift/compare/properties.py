"""What changed about a property as such: that it is there, must be, who sets it, and how long it stays."""

from __future__ import annotations

from ..model.document import Node
from ..model.location import Location, report
from . import lifecycle


def access(place: Location, old: Node, new: Node) -> None:
    """Report who may set it, or see it."""
    side = place.scope.direction
    kind = "required" if place.required else "optional"
    for keyword, word in (("readOnly", "read-only"), ("writeOnly", "write-only")):
        before, after = old.value.get(keyword) is True, new.value.get(keyword) is True
        if before != after:
            how = word if after else f"not-{word}"
            name = f"{side}-{kind}-property-became-{how}"
            place.scope.report(name, "none", place.subject, old, new, old=before, new=after, key=keyword)


def life(place: Location, old: Node, new: Node) -> None:
    """Report deprecation and stability."""
    before, after = lifecycle.deprecated(old.value), lifecycle.deprecated(new.value)
    if after and not before:
        day = lifecycle.sunset(new.value)
        how = "deprecated" if day is None else "deprecated-with-sunset"
        if isinstance(day, str):
            how = "deprecated-sunset-invalid"
        elif day is not None and day < place.scope.comparison.today:
            how = "sunset-date-too-small"
        report(place, how, "none", old, new, "deprecated", None, new.value.get("x-sunset"))
    elif before and not after:
        report(place, "reactivated", "none", old, new, "deprecated")
    level = lifecycle.stability(old.value, new.value)
    if level == "invalid":
        place.scope.report(
            "api-invalid-stability-level", "none", place.subject, old, new, key="x-stability-level"
        )
    elif level:
        levels = old.value.get("x-stability-level"), new.value.get("x-stability-level")
        report(place, f"stability-{level}", "none", old, new, "x-stability-level", *levels)


def added(place: Location, node: Node, required: bool) -> None:
    """Report a new property."""
    value = node.value
    tell = place.scope.report
    if place.scope.direction == "response":
        kind = "write-only-" if value.get("writeOnly") is True else ""
        name = f"response-{'required' if required else 'optional'}-{kind}property-added"
        tell(name, "none", place.subject, None, node, quiet=place.top != "response-body")
        return
    quiet = place.top != "request-body" or value.get("readOnly") is True
    if place.header and required:
        tell("new-required-request-header-property", "narrower", place.subject, None, node)
        return
    if required and value.get("readOnly") is not True:
        name = "new-required-request-property"
        if "default" in value:
            name += "-with-default"
        tell(name, "narrower", place.subject, None, node, quiet=quiet)
    else:
        tell("new-optional-request-property", "wider", place.subject, None, node, quiet=quiet)


def removed(place: Location, node: Node, required: bool) -> None:
    """Report one that is gone."""
    value = node.value
    if place.scope.direction == "response":
        kind = "write-only-" if value.get("writeOnly") is True else ""
        name = f"response-{'required' if required else 'optional'}-{kind}property-removed"
        quiet = place.top != "response-body"
        place.scope.report(name, "none", place.subject, node, None, quiet=quiet)
    else:
        quiet = place.top != "request-body"
        place.scope.report("request-property-removed", "narrower", place.subject, node, None, quiet=quiet)


def required(place: Location, old: Node, new: Node, before: bool, after: bool) -> None:
    """Report whether it must be there."""
    if before == after:
        return
    if place.scope.direction == "request" and new.value.get("readOnly") is True:
        report(place, "became-required" if after else "became-optional", "none", old, new, "", before, after,
                ("safe", "safe"), True)  # fmt: skip
        return
    if after:
        event = "became-required"
        if place.top == "request-body" and "default" in new.value:
            event = "became-required-with-default"
        report(place, event, "narrower", old, new, "", before, after)
    else:
        report(place, "became-optional", "wider", old, new, "", before, after)
