"""Two documents without the operations and webhooks that are equal in both.

The client code of an operation depends on the operation, its references and its surroundings; class names depend on
the owner of a schema, never on other parts of the document. Therefore parts that are equal through all references
need not be planned to find changes. If their surroundings differ, everything is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ...common.json_pointer import child, normal, tokens
from ..compare.http.operation_pairs import METHODS
from ..compare.http.webhooks import KEYS
from ..model.document import Document, Sameness, listed, objects, text
from .pinned_names import Names, pinned

_SLICED = frozenset({"paths", "components", "info", "externalDocs", *KEYS})
_WORDS = frozenset({"description", "summary"})
_FREE = frozenset({"schemas", "parameters", "requestBodies", "responses", "headers", "examples", "links"})
"""Components that are reached only by reference."""
Places = set[tuple[str, str]]
"""Operations by path and method, or components by kind and name."""
Edges = Mapping[tuple[str, str], Places]
"""The references of each component to others."""


def prune(old: dict[str, Any], new: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return both documents without equal parts and texts; paths are empty if all are equal."""
    old, new = _without_words(old), _without_words(new)
    if _around(old) != _around(new):
        return old, new
    same = Sameness(Document(old), Document(new))
    if any(reference.startswith("#/paths/") for reference in same.references):
        return old, new

    def equal(*steps: str) -> bool:
        return same.same(_at(old, steps), _at(new, steps))

    try:
        names = Names.of(old), Names.of(new)
    except (AttributeError, KeyError, TypeError, ValueError):
        return old, new  # An unreadable document is reported when it is planned.
    renamed = names[0].renamed(names[1])
    if renamed is None:
        return old, new
    gone = {
        place
        for place in _equal_operations(objects(old.get("paths")), objects(new.get("paths")), equal)
        if child("#", "paths", *place) not in renamed
    }
    for data in (old, new):
        gone -= _spoken_of(objects(data.get("paths")), gone)
    hooks = {key for key in KEYS if (key in old or key in new) and equal(key)}
    for user in _users(old, new, gone, hooks):
        gone.discard(user)
        hooks.discard(user[0])
    narrowed: list[dict[str, Any]] = []
    for data in (old, new):
        collected = {key: value for key, value in data.items() if key not in hooks}
        if isinstance(data.get("paths"), dict):
            collected["paths"] = _without(objects(data["paths"]), gone)
        narrowed.append(collected)
    kept = {place for data in narrowed for place in _used(data, _different(old, new))}
    parts = _pruned(narrowed[0], kept), _pruned(narrowed[1], kept)
    return pinned(names[0], parts[0]), pinned(names[1], parts[1])


def _without_words(value: Any) -> Any:
    """Replace each description and summary by the same text: no name or type depends on it."""
    if isinstance(value, dict):
        return {
            key: "-" if key in _WORDS and isinstance(item, str) else _without_words(item)
            for key, item in objects(value).items()
        }
    return [_without_words(item) for item in listed(value)] if isinstance(value, list) else value


def _around(data: Mapping[str, Any]) -> Any:
    components = {key: value for key, value in objects(data.get("components")).items() if key not in _FREE}
    return [{key: value for key, value in data.items() if key not in _SLICED}, components]


def _at(data: Any, steps: tuple[str, ...]) -> Any:
    for step in steps:
        data = objects(data).get(step)
    return data


def _equal_operations(
    old: Mapping[str, Any], new: Mapping[str, Any], equal: Callable[..., bool]
) -> Iterator[tuple[str, str]]:
    for path, item in old.items():
        one, other = objects(item), objects(new.get(path))
        shared = {key for key in (*one, *other) if key not in METHODS}
        if "$ref" in shared or not all(equal("paths", path, key) for key in shared):
            continue
        for method in METHODS:
            if method in one and method in other and equal("paths", path, method):
                yield path, method


def _spoken_of(paths: Mapping[str, Any], gone: Places) -> Places:
    """Return the pruned operations that kept extensions name by operationId, directly or indirectly."""
    every = {
        (path, method): objects(objects(item).get(method))
        for path, item in paths.items()
        for method in METHODS
    }
    by_id = {text(value.get("operationId")): place for place, value in every.items() if place in gone}
    collected: Places = set()
    waiting = [value for place, value in every.items() if place not in gone]
    while waiting:
        value = waiting.pop()
        for name in _texts([item for key, item in value.items() if key.startswith("x-")]):
            place = by_id.get(name)
            if place is not None and place not in collected:
                collected.add(place)
                waiting.append(every[place])
    return collected


def _directions(data: Mapping[str, Any], path: str, method: str) -> tuple[Any, Any]:
    """Return the sent and the received parts of an operation."""
    item = objects(objects(data.get("paths")).get(path))
    operation = objects(item.get(method))
    sent = [item.get("parameters"), {key: part for key, part in operation.items() if key != "responses"}]
    return sent, operation.get("responses")


def _users(
    old: dict[str, Any], new: dict[str, Any], gone: Places, hooks: set[str]
) -> Iterator[tuple[str, str]]:
    """Yield the pruned operations and webhooks needed to keep components whose use has changed.

    A class exists as long as it is used: one user is sufficient for each component and direction.
    """
    components = objects(old.get("components"))
    edges = _edges(components)
    sides = ((old, edges), (new, _edges(objects(new.get("components")))))
    used = [_either(_used_by_kept(data, own, gone, hooks)) for data, own in sides]
    open_places = [before ^ after for before, after in zip(*used, strict=True)]
    users = [((key, ""), (None, old.get(key))) for key in sorted(hooks)]
    users += [(place, _directions(old, *place)) for place in sorted(gone)]
    for user, parts in users:
        if not any(open_places):
            return
        reached = _either([_closure(_targets(part, components), edges) for part in parts])
        if any(not one.isdisjoint(other) for one, other in zip(reached, open_places, strict=True)):
            yield user
            open_places = [one - other for one, other in zip(open_places, reached, strict=True)]


def _either(directions: list[Places]) -> list[Places]:
    """Return the sent components, the received components, and their union."""
    sent, received = directions
    return [sent, received, sent | received]


def _used_by_kept(data: dict[str, Any], edges: Edges, gone: Places, hooks: set[str]) -> list[Places]:
    """Return the sent and the received components of the kept operations and webhooks."""
    components = objects(data.get("components"))
    sent: Places = set()
    received: Places = set()
    for key in KEYS:
        if key not in hooks:
            received |= _targets(data.get(key), components)
    for path, item in objects(data.get("paths")).items():
        for method in METHODS:
            if method in objects(item) and (path, method) not in gone:
                parts = _directions(data, path, method)
                sent |= _targets(parts[0], components)
                received |= _targets(parts[1], components)
    return [_closure(sent, edges), _closure(received, edges)]


def _edges(components: Mapping[str, Any]) -> Edges:
    return {
        (kind, name): _targets(value, components)
        for kind in _FREE
        for name, value in objects(components.get(kind)).items()
    }


def _closure(places: Places, edges: Edges) -> Places:
    reached = set(places)
    waiting = list(places)
    while waiting:
        fresh = edges.get(waiting.pop(), set()) - reached
        reached |= fresh
        waiting.extend(fresh)
    return reached


def _targets(value: Any, components: Mapping[str, Any]) -> Places:
    """Return the referenced components by kind and name."""
    places: Places = set()
    for entry in _texts(value):
        if not entry.startswith("#/components/"):
            # A discriminator mapping may contain the bare name of a schema.
            place = ("schemas", entry)
        else:
            steps = tokens(normal(entry))
            place = (steps[1], steps[2]) if len(steps) > 2 else ("", "")
        if place[1] in objects(components.get(place[0])):
            places.add(place)
    return places


def _texts(value: Any) -> Iterator[str]:
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            waiting.extend(objects(one).values())
        elif isinstance(one, list):
            waiting.extend(listed(one))


def _different(*documents: dict[str, Any]) -> Places:
    """Return the components that differ between the documents, by kind and name."""
    one, other = (objects(data.get("components")) for data in documents)
    return {
        (kind, name)
        for kind in _FREE
        for before, after in [(objects(one.get(kind)), objects(other.get(kind)))]
        for name in {**before, **after}
        if before.get(name) != after.get(name)
    }


def _used(data: dict[str, Any], first: Places) -> Places:
    """Return the components reachable from ``first`` and from the root."""
    components = objects(data.get("components"))
    waiting: list[Any] = [{key: value for key, value in data.items() if key != "components"}]
    waiting += [value for key, value in components.items() if key not in _FREE]
    waiting += [objects(components.get(kind)).get(name) for kind, name in first]
    kept = set(first)
    while waiting:
        fresh = _targets(waiting.pop(), components) - kept
        kept |= fresh
        waiting += [objects(components[kind])[name] for kind, name in fresh]
    return kept


def _pruned(data: dict[str, Any], kept: Places) -> dict[str, Any]:
    components = objects(data.get("components"))
    fewer = {
        kind: {name: item for name, item in objects(value).items() if (kind, name) in kept}
        if kind in _FREE and isinstance(value, dict)
        else value
        for kind, value in components.items()
    }
    return {**data, "components": fewer} if isinstance(data.get("components"), dict) else data


def _without(paths: Mapping[str, Any], gone: Places) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for path, item in paths.items():
        if not isinstance(item, dict):
            kept[path] = item
            continue
        left = {key: value for key, value in objects(item).items() if (path, key) not in gone}
        if any(key in METHODS for key in left) or "$ref" in left:
            kept[path] = left
    return kept
