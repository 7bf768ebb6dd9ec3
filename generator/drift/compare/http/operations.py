"""Compares operations, except their parameters, bodies and responses."""

from __future__ import annotations

from urllib.parse import urlsplit

from ...model.document import listed
from ...model.finding import Site, Verdict
from ...model.scope import Comparison, Scope
from .. import lifecycle
from . import bodies, parameters, responses, security
from .operation_pairs import Operation, paired, read, shape

CREDENTIALS = "api-credentials-as-parameter"
Rated = tuple[Verdict, Verdict] | None


def compare(comparison: Comparison) -> None:
    """Report everything that changed about operations."""
    old, new = read(comparison.old), read(comparison.new)
    pairs, gone, added = paired(old, new, comparison.by_meaning)
    kept = {shape(operation.path) for operation in new}
    ignores = comparison.policy.ignores
    for operation in gone:
        if ignores(operation.node.value):
            continue
        _removed(comparison, operation, shape(operation.path) in kept)
    for operation in added:
        if ignores(operation.node.value):
            continue
        scope = Scope(comparison, operation.site, "none", owner=operation.owner)
        scope.report("endpoint-added", "wider", "the operation", None, operation.node)
    for one, other in pairs:
        if not ignores(one.node.value, other.node.value) and not _unchanged(comparison, one, other):
            pair(comparison, one, other)


def _unchanged(comparison: Comparison, one: Operation, other: Operation) -> bool:
    """Whether there is nothing to compare: the same operation at the same place, whatever it refers to included."""
    documents = comparison.old, comparison.new
    around = [
        document.step(operation.item, "parameters")
        for document, operation in zip(documents, (one, other), strict=True)
    ]
    return (
        (one.method, one.path, one.urls, one.first_url)
        == (other.method, other.path, other.urls, other.first_url)
        and comparison.old.data.get("security") == comparison.new.data.get("security")
        and comparison.sameness.same(one.node, other.node)
        and comparison.sameness.same(*around)
    )


def _removed(comparison: Comparison, operation: Operation, path_kept: bool) -> None:
    how = lifecycle.removal(operation.node.value, comparison.today)
    name = f"api-{'' if path_kept else 'path-'}removed-{how}"
    if how == "sunset-parse":
        name = "api-path-sunset-parse"
    scope = Scope(comparison, operation.site, "none", owner=operation.owner)
    quiet = not lifecycle.lasting(operation.node.value)
    rated: Rated = ("breaking", "breaking")
    scope.report(name, "narrower", "the operation", operation.node, None, quiet=quiet, rated=rated)


def pair(comparison: Comparison, old: Operation, new: Operation) -> None:
    """Report everything that changed about one operation."""
    scope = Scope(comparison, new.site, "none", owner=old.owner)
    if old.site.operation and not new.site.operation:
        scope = scope.within(site=Site(new.method, new.path, old.site.operation, new.site.tag))
    _urls_changed(scope, old, new)
    _names(scope, old, new)
    _lifecycle(scope, old, new)
    nodes = (old.item, old.node), (new.item, new.node)
    parameters.compare(scope.within(direction="request"), old.path, new.path, *nodes)
    bodies.compare(scope.within(direction="request"), old.node, new.node)
    responses.compare(scope.within(direction="response"), old.node, new.node)
    security.compare_operation(scope, old.node, new.node)
    if comparison.by_meaning:
        _credentials_as_parameters(scope, old, new)


def _credentials_as_parameters(scope: Scope, old: Operation, new: Operation) -> None:
    """Leave out what only says that a parameter of the old document is a security scheme of the new, or back."""
    keys = [security.keys(operation.document, operation.node) for operation in (old, new)]
    names = [
        parameters.names(operation.document, operation.path, (operation.item, operation.node))
        for operation in (old, new)
    ]
    moved = (keys[0] - keys[1]) & (names[1] - names[0]) | (keys[1] - keys[0]) & (names[0] - names[1])
    if not moved:
        return
    own = scope.comparison.findings
    scope.comparison.findings = [
        finding
        for finding in own
        if finding.site != scope.site
        or not (
            finding.id.startswith("api-security")
            or any(finding.subject == f"{place} parameter {name!r}" for place, name in moved)
        )
    ]
    scope.report(
        CREDENTIALS,
        "none",
        ", ".join(f"{place} {name!r}" for place, name in sorted(moved)),
        old.node,
        new.node,
    )


def _urls_changed(scope: Scope, old: Operation, new: Operation) -> None:
    if old.method != new.method:
        methods = (old.method.upper(), new.method.upper())
        scope.report(
            "api-method-changed",
            "other",
            "the operation",
            old.node,
            new.node,
            values=methods,
            rated=("breaking", "safe"),
        )
    if old.urls == new.urls:
        return
    nodes = old.node, new.node
    # The part before the path is what a change of servers has in common for all operations.
    bases = [sorted(_base(url, operation.path) for url in operation.urls) for operation in (old, new)]
    values = (
        [url for url in bases[0] if url not in bases[1]],
        [url for url in bases[1] if url not in bases[0]],
    )
    if old.urls < new.urls:
        scope.report("api-server-added", "wider", "the URL", *nodes, values=values, owner="")
    elif old.urls & new.urls:
        rated: Rated = ("safe", "safe") if old.first_url in new.urls else ("risky", "safe")
        scope.report(
            "api-server-removed", "narrower", "the URL", *nodes, values=values, rated=rated, owner=""
        )
    elif urlsplit(old.first_url).path == urlsplit(new.first_url).path:
        scope.report("api-host-changed", "other", "the URL", *nodes, values=values, owner="")
    elif old.path == new.path:
        scope.report("api-url-changed", "other", "the URL", *nodes, values=values, owner="")
    else:
        scope.report("api-url-changed", "other", "the URL", *nodes, values=(old.path, new.path))


def _base(url: str, path: str) -> str:
    return url.removesuffix(shape(path))


def _names(scope: Scope, old: Operation, new: Operation) -> None:
    nodes = old.node, new.node
    before, after = old.node.value.get("operationId"), new.node.value.get("operationId")
    if before != after:
        how = "removed" if before else "added"
        scope.report(
            f"api-operation-id-{how}",
            "none",
            "the operationId",
            *nodes,
            old=before,
            new=after,
            key="operationId",
        )
    tags = [list(map(str, listed(entry.value.get("tags")))) for entry in nodes]
    first = tags[0][:1] != tags[1][:1]
    for at, (how, more, less) in enumerate((("removed", tags[0], tags[1]), ("added", tags[1], tags[0]))):
        for tag in more:
            if tag not in less:
                rated: Rated = None if first else ("safe", "safe")
                values = (None, tag) if at else (tag, None)
                scope.report(
                    f"api-tag-{how}", "none", "the tag", *nodes, key="tags", rated=rated, values=values
                )


def _lifecycle(scope: Scope, old: Operation, new: Operation) -> None:
    nodes = old.node, new.node
    one, other = old.node.value, new.node.value
    level = lifecycle.stability(one, other) if scope.comparison.policy.counts(one) else ""
    if level == "invalid":
        scope.report("api-invalid-stability-level", "none", "the stability level", *nodes)
    elif level or (lifecycle.lasting(one) and not lifecycle.lasting(other)):
        levels = (one.get("x-stability-level"), other.get("x-stability-level"))
        scope.report(
            f"api-stability-{level or 'decreased'}", "none", "the stability level", *nodes, values=levels
        )
    before, after = lifecycle.deprecated(one), lifecycle.deprecated(other)
    quiet = not lifecycle.lasting(other)
    if before and not after:
        scope.report("endpoint-reactivated", "none", "the operation", *nodes)
    elif after and not before:
        day = lifecycle.sunset(other)
        earliest = scope.comparison.policy.earliest(other, scope.comparison.today)
        if isinstance(day, str) and not quiet:
            name = "api-deprecated-sunset-parse"
        elif day is not None and not isinstance(day, str) and day < earliest:
            name = "api-sunset-date-too-small"
        elif day is None and scope.comparison.policy.days(other):
            name = "api-deprecated-sunset-missing"
        else:
            name = "endpoint-deprecated" if day is None else "endpoint-deprecated-with-sunset"
        scope.report(
            name, "none", "the operation", *nodes, new=other.get("x-sunset"), key="deprecated", quiet=quiet
        )
    elif after:
        how = lifecycle.sunset_change(
            one, other, scope.comparison.policy.earliest(other, scope.comparison.today)
        )
        names = {"sunset-deleted": "sunset-deleted", "sunset-parse": "api-deprecated-sunset-parse"}
        if how:
            dates = (one.get("x-sunset"), other.get("x-sunset"))
            scope.report(names.get(how, f"api-{how}"), "none", "the sunset date", *nodes, values=dates)
