"""Compares a property: added, removed, required, read-only, write-only, deprecated."""

from __future__ import annotations

from functools import partial

from ...model.document import Node
from ...model.finding import SAFE, Values, narrowing
from ...model.location import Location
from .. import lifecycle


def compare(location: Location, old: Node, new: Node) -> None:
    """Report changes of access (read-only, write-only), deprecation and stability."""
    tell = partial(location.scope.report, subject=location.subject, old=old, new=new, owner=location.owner)
    kind = "required" if location.required else "optional"
    for key, word in (("readOnly", "read-only"), ("writeOnly", "write-only")):
        before, after = old.value.get(key) is True, new.value.get(key) is True
        if before != after:
            name = f"{location.scope.direction}-{kind}-property-became-{word if after else f'not-{word}'}"
            tell(name, "none", values=(before, after), key=key)

    def report(event: str, key: str, values: Values, quiet: bool = False) -> None:
        if event.startswith("api-"):
            tell(event, "none", key=key, values=values)
        else:
            location.report(event, "none", old, new, key, values, quiet=quiet)

    lifecycle.compare("property", old, new, location.scope.comparison, report)


def added(location: Location, node: Node, required: bool) -> None:
    """Report a new property."""
    kind = "required" if required else "optional"
    tell = partial(location.scope.report, subject=location.subject, old=None, new=node, owner=location.owner)
    if location.scope.direction == "response":
        kind += "-write-only" if node.value.get("writeOnly") is True else ""
        tell(f"response-{kind}-property-added", "none", quiet=location.top != "response-body")
    elif location.header and required:
        tell("new-required-request-header-property", "narrower")
    else:
        read_only = node.value.get("readOnly") is True
        quiet = location.top != "request-body" or read_only
        if required and not read_only:
            default = "-with-default" if "default" in node.value else ""
            tell(f"new-required-request-property{default}", "narrower", quiet=quiet)
        else:
            tell("new-optional-request-property", "wider", quiet=quiet)


def removed(location: Location, node: Node, required: bool) -> None:
    """Report a removed property."""
    write_only = node.value.get("writeOnly") is True
    kind = f"{'required' if required else 'optional'}{'-write-only' if write_only else ''}"
    request = location.scope.direction == "request"
    location.scope.report(
        "request-property-removed" if request else f"response-{kind}-property-removed",
        "narrower" if request else "none",
        location.subject,
        node,
        None,
        quiet=location.top != f"{location.scope.direction}-body",
        owner=location.owner,
        rated=SAFE if location.unchecked(node) else None,
    )


def required(location: Location, old: Node, new: Node, before: bool, after: bool) -> None:
    """Report a change of whether the property is required."""
    if before == after:
        return
    how = "became-required" if after else "became-optional"
    values = before, after
    if location.scope.direction == "request" and new.value.get("readOnly") is True:
        location.report(how, "none", old, new, values=values, rated=SAFE, quiet=True)
    elif location.unchecked(new):
        location.report(how, "none", old, new, values=values, rated=SAFE)
    else:
        if after and location.top == "request-body" and "default" in new.value:
            how = "became-required-with-default"
        location.report(how, narrowing(after), old, new, values=values)
