"""Changes of a property itself: added, removed, required, read-only, write-only, deprecated."""

from __future__ import annotations

from functools import partial

from ...model.document import Node
from ...model.finding import Verdict, narrowing
from ...model.location import Location, report
from .. import lifecycle


def access(location: Location, old: Node, new: Node) -> None:
    """Report who may set it, or see it."""
    side = location.scope.direction
    kind = "required" if location.required else "optional"
    for keyword, word in (("readOnly", "read-only"), ("writeOnly", "write-only")):
        before, after = old.value.get(keyword) is True, new.value.get(keyword) is True
        if before != after:
            how = word if after else f"not-{word}"
            name = f"{side}-{kind}-property-became-{how}"
            location.scope.report(
                name,
                "none",
                location.subject,
                old,
                new,
                old=before,
                new=after,
                key=keyword,
                owner=location.owner,
            )


def life(location: Location, old: Node, new: Node) -> None:
    """Report deprecation and stability."""
    policy = location.scope.comparison.policy
    before, after = lifecycle.deprecated(old.value), lifecycle.deprecated(new.value)
    if after and not before:
        day = lifecycle.sunset(new.value)
        how = "deprecated" if day is None else "deprecated-with-sunset"
        if isinstance(day, str):
            how = "deprecated-sunset-invalid"
        elif day is None and policy.days(new.value):
            how = "deprecated-sunset-missing"
        elif day is not None and day < policy.earliest(new.value, location.scope.comparison.today):
            how = "sunset-date-too-small"
        report(location, how, "none", old, new, "deprecated", None, new.value.get("x-sunset"))
    elif before and not after:
        report(location, "reactivated", "none", old, new, "deprecated")
    level = lifecycle.stability(old.value, new.value) if policy.counts(old.value) else ""
    if level == "invalid":
        location.scope.report(
            "api-invalid-stability-level",
            "none",
            location.subject,
            old,
            new,
            key="x-stability-level",
            owner=location.owner,
        )
    elif level:
        levels = old.value.get("x-stability-level"), new.value.get("x-stability-level")
        report(location, f"stability-{level}", "none", old, new, "x-stability-level", *levels)


def added(location: Location, node: Node, required: bool) -> None:
    """Report a new property."""
    value = node.value
    tell = partial(location.scope.report, owner=location.owner)
    if location.scope.direction == "response":
        kind = "write-only-" if value.get("writeOnly") is True else ""
        name = f"response-{'required' if required else 'optional'}-{kind}property-added"
        tell(name, "none", location.subject, None, node, quiet=location.top != "response-body")
        return
    quiet = location.top != "request-body" or value.get("readOnly") is True
    if location.header and required:
        tell("new-required-request-header-property", "narrower", location.subject, None, node)
        return
    if required and value.get("readOnly") is not True:
        name = "new-required-request-property"
        if "default" in value:
            name += "-with-default"
        tell(name, "narrower", location.subject, None, node, quiet=quiet)
    else:
        tell("new-optional-request-property", "wider", location.subject, None, node, quiet=quiet)


def removed(location: Location, node: Node, required: bool) -> None:
    """Report one that is gone."""
    value = node.value
    request = location.scope.direction == "request"
    unused = (
        location.scope.comparison.by_meaning and value.get("readOnly" if request else "writeOnly") is True
    )
    rated: tuple[Verdict, Verdict] | None = ("safe", "safe") if unused else None
    kind = "required" if required else "optional"
    name = "request-property-removed"
    if not request:
        name = f"response-{kind}-{'write-only-' if value.get('writeOnly') is True else ''}property-removed"
    location.scope.report(
        name,
        "narrower" if request else "none",
        location.subject,
        node,
        None,
        quiet=location.top != f"{location.scope.direction}-body",
        owner=location.owner,
        rated=rated,
    )


def required(location: Location, old: Node, new: Node, before: bool, after: bool) -> None:
    """Report whether it must be there."""
    if before == after:
        return
    how = "became-required" if after else "became-optional"
    effect = narrowing(after)
    by_meaning = location.scope.comparison.by_meaning
    if location.scope.direction == "request" and new.value.get("readOnly") is True:
        report(location, how, "none", old, new, "", before, after, ("safe", "safe"), True)
        return
    if by_meaning and new.value.get("writeOnly") is True and location.scope.direction == "response":
        report(location, how, "none", old, new, "", before, after, ("safe", "safe"))
        return
    if after and location.top == "request-body" and "default" in new.value:
        how = "became-required-with-default"
    report(location, how, effect, old, new, "", before, after)
