"""The operations of two documents, paired by absolute URL and then by path."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from ...model.document import Document, Node, listed, objects, text
from ...model.finding import Site

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_PARAMETER = re.compile(r"\{[^{}]*\}")
_MOST_VARIANTS = 64


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of one document."""

    method: str
    path: str
    node: Node
    item: Node
    urls: frozenset[str]
    """All absolute URLs of the operation, without names of path parameters."""
    first_url: str
    """The URL that the client uses."""

    @property
    def owner(self) -> str:
        """The owner that identifies its findings."""
        return f"{self.method} {shape(self.path)}"

    @property
    def site(self) -> Site:
        """The location of its findings."""
        tag = next(iter(listed(self.node.value.get("tags"))), "")
        return Site(self.method, self.path, text(self.node.value.get("operationId")), text(tag))


def read(document: Document) -> list[Operation]:
    """Return the operations of a document in order."""
    operations: list[Operation] = []
    for path, item in document.root.members("paths").items():
        for method in METHODS if not path.startswith("x-") else ():
            if isinstance(item.value.get(method), dict):
                node = item.step(method)
                urls = [shape(base + path) for base in _servers(node, item, document.root)]
                operations.append(Operation(method, path, node, item, frozenset(urls), urls[0]))
    return operations


_PORTS = {"https": ":443", "http": ":80"}


def _servers(*owners: Node) -> list[str]:
    """Return the base URLs of the first non-empty list, with variables filled in and no final slash."""
    declared = next((servers for owner in owners if (servers := listed(owner.value.get("servers")))), None)
    return [""] if declared is None else [url for server in declared for url in _urls(objects(server))]


def _urls(server: dict[str, object]) -> list[str]:
    urls = [text(server.get("url"))]
    for name, variable in objects(server.get("variables")).items():
        values = [objects(variable).get("default", ""), *listed(objects(variable).get("enum"))]
        urls = [
            url.replace(f"{{{name}}}", str(value))
            for url in urls
            for value in dict.fromkeys(map(str, values))
        ]
        urls = urls[:_MOST_VARIANTS]
    return list(dict.fromkeys(map(_usual, urls)))


def _usual(url: str) -> str:
    """Normalize a base URL: no final slash, lower-case host, no default port."""
    scheme, separator, rest = url.rstrip("/").partition("://")
    host, slash, path = rest.partition("/")
    if not separator:
        return url.rstrip("/")
    scheme, host = scheme.lower(), host.lower()
    return f"{scheme}://{host.removesuffix(_PORTS.get(scheme, ':'))}{slash}{path}"


def shape(path: str) -> str:
    """Return a path without parameter names and without a final slash."""
    return _PARAMETER.sub("{}", path).rstrip("/")


Keys = Callable[[Operation], list[tuple[str, str]]]


def paired(
    old: list[Operation], new: list[Operation], by_meaning: bool
) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
    """Return the pairs in the order of the old document, then the unpaired operations of both.

    Operations are paired by path and URL, else by URL, by path, by the shape of the path, and by operationId.
    """
    partner: dict[int, Operation] = {}
    taken: set[int] = set()

    def match(keys: Keys, fits: Callable[[Operation, Operation], bool] = lambda one, other: True) -> None:
        known = {key: operation for operation in new if id(operation) not in taken for key in keys(operation)}
        for one in old:
            if id(one) in partner:
                continue
            other = next((known[key] for key in keys(one) if key in known), None)
            if other is not None and id(other) not in taken and fits(one, other):
                partner[id(one)] = other
                taken.add(id(other))

    match(
        lambda operation: [(operation.method, operation.path)],
        lambda one, other: bool(one.urls & other.urls) or one.urls == other.urls,
    )
    match(lambda operation: [(operation.method, url) for url in sorted(operation.urls)])
    match(lambda operation: [(operation.method, operation.path)])
    match(lambda operation: [(operation.method, shape(operation.path))])
    if by_meaning:
        match(lambda operation: [("", name)] if (name := operation.site.operation) else [])
    return (
        [(one, partner[id(one)]) for one in old if id(one) in partner],
        [one for one in old if id(one) not in partner],
        [other for other in new if id(other) not in taken],
    )
