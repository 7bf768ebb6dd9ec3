"""Operations, paired by absolute URL and then by path; what stands around parameters, body and responses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from ..model.document import Document, Node, listed, objects, text
from ..model.finding import Site, Verdict
from ..model.scope import Comparison, Scope
from . import bodies, lifecycle, parameters, responses, security

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_PARAMETER = re.compile(r"\{[^{}]*\}")
_MOST_VARIANTS = 64
Rated = tuple[Verdict, Verdict] | None


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of one document."""

    document: Document
    method: str
    path: str
    node: Node
    item: Node
    urls: frozenset[str]
    """Every absolute URL that it answers to, names of path parameters left out."""

    @property
    def site(self) -> Site:
        """Where findings about it are."""
        tags = listed(self.node.value.get("tags"))
        operation = self.node.value.get("operationId")
        return Site(
            self.method,
            self.path,
            operation if isinstance(operation, str) else "",
            text(tags[0]) if tags else "",
        )


def read(document: Document) -> list[Operation]:
    """Every operation of a document, in its order."""
    found: list[Operation] = []
    for path, item in document.members(document.root, "paths").items():
        if path.startswith("x-"):
            continue
        found.extend(_of_item(document, path, item))
    return found


def _of_item(document: Document, path: str, item: Node) -> Iterator[Operation]:
    for method in METHODS:
        if isinstance(item.value.get(method), dict):
            node = document.step(item, method)
            bases = servers(document, node, item)
            urls = frozenset(_PARAMETER.sub("{}", base + path) for base in bases)
            yield Operation(document, method, path, node, item, urls)


def servers(document: Document, operation: Node, item: Node) -> list[str]:
    """The base URLs of an operation, variables filled in, without a slash at the end."""
    for owner in (operation, item, document.root):
        given = listed(owner.value.get("servers"))
        if given:
            return [url for each in given for url in _urls(objects(each))]
    return [""]


def _urls(server: dict[str, object]) -> list[str]:
    urls = [text(server.get("url"))]
    for name, variable in objects(server.get("variables")).items():
        values = [*listed(objects(variable).get("enum")), objects(variable).get("default", "")]
        urls = [
            url.replace(f"{{{name}}}", str(value))
            for url in urls
            for value in dict.fromkeys(map(str, values))
        ]
        urls = urls[:_MOST_VARIANTS]
    return [url.rstrip("/") for url in dict.fromkeys(urls)]


def compare(comparison: Comparison) -> None:
    """Report everything that changed about operations."""
    old, new = read(comparison.old), read(comparison.new)
    both, gone, added = _paired(old, new)
    kept = {_PARAMETER.sub("{}", each.path) for each in new}
    for operation in gone:
        _removed(comparison, operation, _PARAMETER.sub("{}", operation.path) in kept)
    for operation in added:
        scope = Scope(comparison, operation.site, "none")
        scope.report("endpoint-added", "wider", "the operation", None, operation.node)
    for one, other in both:
        pair(comparison, one, other)


def _paired(
    old: list[Operation], new: list[Operation]
) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
    """The pairs in the order of the old document, then what is left of both."""
    partner: dict[int, Operation] = {}
    taken: set[int] = set()

    def match(
        keys: list[dict[tuple[str, str], Operation]], one: Operation, names: list[tuple[str, str]]
    ) -> None:
        for name in names:
            found = keys[0].get(name)
            if found is not None and id(found) not in taken:
                partner[id(one)] = found
                taken.add(id(found))
                return

    exact = {(each.method, each.path): each for each in new}
    for one in old:
        found = exact.get((one.method, one.path))
        if found is not None and (one.urls & found.urls or one.urls == found.urls):
            match([exact], one, [(one.method, one.path)])
    urls = {(each.method, url): each for each in new if id(each) not in taken for url in each.urls}
    for one in old:
        if id(one) not in partner:
            match([urls], one, [(one.method, url) for url in sorted(one.urls)])
    for one in old:
        if id(one) not in partner:
            match([exact], one, [(one.method, one.path)])
    shapes = {(each.method, _PARAMETER.sub("{}", each.path)): each for each in new}
    for one in old:
        if id(one) not in partner:
            match([shapes], one, [(one.method, _PARAMETER.sub("{}", one.path))])
    return (
        [(one, partner[id(one)]) for one in old if id(one) in partner],
        [one for one in old if id(one) not in partner],
        [other for other in new if id(other) not in taken],
    )


def _removed(comparison: Comparison, operation: Operation, path_kept: bool) -> None:
    how = lifecycle.removal(operation.node.value, comparison.today)
    name = f"api-{'' if path_kept else 'path-'}removed-{how}"
    if how == "sunset-parse":
        name = "api-path-sunset-parse"
    scope = Scope(comparison, operation.site, "none")
    quiet = not lifecycle.lasting(operation.node.value)
    rated: Rated = ("breaking", "breaking") if how == "sunset-parse" else None
    scope.report(name, "narrower", "the operation", operation.node, None, quiet=quiet, rated=rated)


def pair(comparison: Comparison, old: Operation, new: Operation) -> None:
    """Report everything that changed about one operation."""
    scope = Scope(comparison, new.site, "none")
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


def _urls_changed(scope: Scope, old: Operation, new: Operation) -> None:
    if old.urls == new.urls:
        return
    values = (sorted(old.urls - new.urls), sorted(new.urls - old.urls))
    nodes = old.node, new.node
    if old.urls < new.urls:
        scope.report("api-server-added", "wider", "the URL", *nodes, values=values)
    elif old.urls & new.urls:
        scope.report(
            "api-server-removed", "narrower", "the URL", *nodes, values=values, rated=("risky", "risky")
        )
    else:
        hosts = [{urlsplit(url).netloc for url in each} for each in (old.urls, new.urls)]
        name = "api-host-changed" if hosts[0] != hosts[1] else "api-url-changed"
        scope.report(name, "other", "the URL", *nodes, values=values, rated=("breaking", "safe"))


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
    tags = [list(map(str, listed(each.value.get("tags")))) for each in nodes]
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
    level = lifecycle.stability(one, other)
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
        if isinstance(day, str) and not quiet:
            name = "api-deprecated-sunset-parse"
        elif day is not None and not isinstance(day, str) and day < scope.comparison.today:
            name = "api-sunset-date-too-small"
        else:
            name = "endpoint-deprecated" if day is None else "endpoint-deprecated-with-sunset"
        scope.report(
            name, "none", "the operation", *nodes, new=other.get("x-sunset"), key="deprecated", quiet=quiet
        )
    elif after:
        how = lifecycle.sunset_change(one, other, scope.comparison.today)
        names = {"sunset-deleted": "sunset-deleted", "sunset-parse": "api-deprecated-sunset-parse"}
        if how:
            dates = (one.get("x-sunset"), other.get("x-sunset"))
            scope.report(names.get(how, f"api-{how}"), "none", "the sunset date", *nodes, values=dates)
