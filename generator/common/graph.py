"""Directed graphs of nodes: reachability, cycles and strongly connected components.

Own code: the standard library orders graphs without circles only, and nothing recurses here, for a document may hold
a chain as long as itself.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

Graph = Mapping[str, Collection[str]]


def reachable(start: Iterable[str], after: Callable[[str], Iterable[str]]) -> set[str]:
    """Return the nodes of ``start`` and all nodes that they reach; ``after`` returns a node's successors."""
    reached = set(start)
    pending = list(reached)
    while pending:
        fresh = set(after(pending.pop())) - reached
        reached |= fresh
        pending.extend(fresh)
    return reached


def circles_of(edges: Graph) -> Iterator[list[str]]:
    """Yield one cycle for each strongly connected group of nodes, starting at the first node by pointer."""
    for group in groups_of(edges):
        members = set(group)
        first = min(group)
        if len(group) > 1 or first in edges[first]:
            yield _way_back(edges, first, members)


def _way_back(edges: Graph, start: str, members: set[str]) -> list[str]:
    """Return the shortest path from ``start`` to itself inside its group."""
    before: dict[str, str] = {}
    queue = [start]
    for node in queue:
        for after in edges.get(node, ()):
            if after == start:
                way = [node]
                while way[-1] != start:
                    way.append(before[way[-1]])
                return way[::-1]
            if after in members and after not in before:
                before[after] = node
                queue.append(after)
    raise AssertionError("a node of a group reaches itself")


def groups_of(edges: Graph) -> Iterator[list[str]]:
    """Yield the strongly connected components (Tarjan), each after the components that it refers to."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    waiting: list[str] = []
    held: set[str] = set()
    for root in sorted(edges):
        if root in index:
            continue
        work = [(root, iter(edges[root]))]
        index[root] = low[root] = len(index)
        waiting.append(root)
        held.add(root)
        while work:
            node, rest = work[-1]
            for after in rest:
                if after not in edges:
                    continue
                if after not in index:
                    index[after] = low[after] = len(index)
                    waiting.append(after)
                    held.add(after)
                    work.append((after, iter(edges[after])))
                    break
                if after in held:
                    low[node] = min(low[node], index[after])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    group: list[str] = []
                    while not group or group[-1] != node:
                        group.append(waiting.pop())
                        held.discard(group[-1])
                    yield group
