"""Compares operations, except their parameters, bodies and responses."""

from __future__ import annotations

from urllib.parse import urlsplit

from ...model.document import listed
from ...model.finding import BREAKING, SAFE, Ratings, Site, Values
from ...model.lifecycle import lasting, removal
from ...model.scope import Comparison, Scope
from .. import lifecycle
from . import bodies, parameters, responses, security
from .operation_pairs import Operation, paired, read, shape

CREDENTIALS = "api-credentials-as-parameter"
_LIFE = {
    "deprecated": "the operation",
    "x-sunset": "the sunset date",
    "x-stability-level": "the stability level",
}


def compare(comparison: Comparison) -> None:
    """Report all changes of operations."""
    old, new = read(comparison.old), read(comparison.new)
    pairs, gone, added = paired(old, new, comparison.by_meaning)
    kept = {shape(operation.path) for operation in new}
    ignores = comparison.policy.ignores
    for operation in gone:
        if not ignores(operation.node.value):
            _removed(comparison, operation, shape(operation.path) in kept)
    for operation in added:
        if not ignores(operation.node.value):
            scope = Scope(comparison, operation.site, owner=operation.owner)
            scope.report("endpoint-added", "wider", "the operation", None, operation.node)
    for one, other in pairs:
        if not ignores(one.node.value, other.node.value) and not _unchanged(comparison, one, other):
            pair(comparison, one, other)


def _unchanged(comparison: Comparison, one: Operation, other: Operation) -> bool:
    """Whether an operation is unchanged, including everything that it refers to."""
    same = comparison.sameness.same
    return (
        (one.method, one.path, one.urls, one.first_url)
        == (other.method, other.path, other.urls, other.first_url)
        and comparison.old.data.get("security") == comparison.new.data.get("security")
        and same(one.node.raw, other.node.raw)
        and same(one.item.step("parameters").raw, other.item.step("parameters").raw)
    )


def _removed(comparison: Comparison, operation: Operation, path_kept: bool) -> None:
    how = removal(operation.node.value, comparison.today)
    name = f"api-{'' if path_kept else 'path-'}removed-{how}"
    if how == "sunset-parse":
        name = "api-path-sunset-parse"
    scope = Scope(comparison, operation.site, owner=operation.owner)
    quiet = not lasting(operation.node.value)
    scope.report(name, "narrower", "the operation", operation.node, None, quiet=quiet, rated=BREAKING)


def pair(comparison: Comparison, old: Operation, new: Operation) -> None:
    """Report all changes of one operation."""
    scope = Scope(comparison, new.site, owner=old.owner)
    if old.site.operation and not new.site.operation:
        scope = scope.within(site=Site(new.method, new.path, old.site.operation, new.site.tag))
    _urls_changed(scope, old, new)
    _names(scope, old, new)
    lifecycle.compare(
        "operation",
        old.node,
        new.node,
        comparison,
        lambda event, key, values, quiet=False: scope.report(
            event, "none", _LIFE[key], old.node, new.node, key=key, values=values, quiet=quiet
        ),
    )
    request = scope.within(direction="request")
    parameters.compare(request, old, new)
    bodies.compare(request, old.node, new.node)
    responses.compare(scope.within(direction="response"), old.node, new.node)
    security.compare_operation(scope, old.node, new.node)
    if comparison.by_meaning:
        _credentials_as_parameters(scope, old, new)


def _credentials_as_parameters(scope: Scope, old: Operation, new: Operation) -> None:
    """Replace the findings of a parameter that became a security scheme, or the reverse, by one."""
    keys = [security.keys(operation.node) for operation in (old, new)]
    names = [parameters.names(operation) for operation in (old, new)]
    moved = (keys[0] - keys[1]) & (names[1] - names[0]) | (keys[1] - keys[0]) & (names[0] - names[1])
    if not moved:
        return
    subjects = {f"{place} parameter {name!r}" for place, name in moved}
    scope.comparison.findings = [
        finding
        for finding in scope.comparison.findings
        if finding.site != scope.site
        or not (finding.id.startswith("api-security") or finding.subject in subjects)
    ]
    subject = ", ".join(f"{place} {name!r}" for place, name in sorted(moved))
    scope.report(CREDENTIALS, "none", subject, old.node, new.node)


def _urls_changed(scope: Scope, old: Operation, new: Operation) -> None:
    nodes = old.node, new.node
    if old.method != new.method:
        methods = (old.method.upper(), new.method.upper())
        rated: Ratings = ("breaking", "safe")
        scope.report("api-method-changed", "other", "the operation", *nodes, values=methods, rated=rated)
    if old.urls == new.urls:
        return
    # A change of servers has the same prefix before the path in all operations.
    bases = [{url.removesuffix(shape(one.path)) for url in one.urls} for one in (old, new)]
    values: Values = (sorted(bases[0] - bases[1]), sorted(bases[1] - bases[0]))
    if old.urls < new.urls:
        scope.report("api-server-added", "wider", "the URL", *nodes, values=values, owner="")
    elif old.urls & new.urls:
        rated = SAFE if old.first_url in new.urls else ("risky", "safe")
        scope.report(
            "api-server-removed", "narrower", "the URL", *nodes, values=values, rated=rated, owner=""
        )
    elif urlsplit(old.first_url).path == urlsplit(new.first_url).path:
        scope.report("api-host-changed", "other", "the URL", *nodes, values=values, owner="")
    elif old.path == new.path:
        scope.report("api-url-changed", "other", "the URL", *nodes, values=values, owner="")
    else:
        scope.report("api-url-changed", "other", "the URL", *nodes, values=(old.path, new.path))


def _names(scope: Scope, old: Operation, new: Operation) -> None:
    nodes = old.node, new.node
    values: Values = old.node.value.get("operationId"), new.node.value.get("operationId")
    if values[0] != values[1]:
        name = f"api-operation-id-{'removed' if values[0] else 'added'}"
        scope.report(name, "none", "the operationId", *nodes, values=values, key="operationId")
    before, after = (list(map(str, listed(entry.value.get("tags")))) for entry in nodes)
    # Only the first tag selects the methods' resource.
    rated = None if before[:1] != after[:1] else SAFE
    for how, values in (
        *(("removed", (tag, None)) for tag in before if tag not in after),
        *(("added", (None, tag)) for tag in after if tag not in before),
    ):
        scope.report(f"api-tag-{how}", "none", "the tag", *nodes, key="tags", rated=rated, values=values)
