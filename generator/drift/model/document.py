"""A document for the comparison: references are resolved on access, whatever their targets.

Documents are untrusted: a value of an unexpected type is read as an empty value, and a broken or cyclic reference
as an empty schema.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from ...common.json_pointer import child, lookup, normal
from ...common.json_values import as_list, as_object, is_list, is_object

_MOST_HOPS = 64


def objects(value: Any) -> dict[str, Any]:
    """Return ``value`` if it is an object, else an empty object."""
    return as_object(value) if isinstance(value, dict) else {}


def listed(value: Any) -> list[Any]:
    """Return ``value`` if it is a list, else an empty list."""
    return as_list(value) if isinstance(value, list) else []


def text(value: Any) -> str:
    """Return ``value`` if it is a string, else an empty string."""
    return value if isinstance(value, str) else ""


def without_words(value: Any) -> Any:
    """Return ``value`` without descriptive texts, which do not affect waivers."""
    if is_object(value):
        return {
            key: without_words(item)
            for key, item in value.items()
            if not (key in ("description", "summary") and isinstance(item, str))
        }
    return [without_words(item) for item in value] if is_list(value) else value


ThingT = TypeVar("ThingT")


def matched(
    before: Mapping[str, ThingT], after: Mapping[str, ThingT]
) -> Iterator[tuple[str, ThingT | None, ThingT | None]]:
    """Pair the entries of both sides by name: first in the order of the old side, then the new ones."""
    for name in {**before, **after}:
        yield name, before.get(name), after.get(name)


@dataclass(frozen=True, slots=True)
class Node:
    """A value of a document and its position, after references."""

    raw: Any
    pointer: str
    document: Document = field(compare=False, repr=False)
    reference: str = ""
    """The ``$ref`` through which it was reached."""
    site: str = ""
    """The pointer before references; empty if equal to ``pointer``."""

    @property
    def written_at(self) -> str:
        """The pointer of the value or of the reference to it."""
        return self.site or self.pointer

    @property
    def value(self) -> dict[str, Any]:
        """The value as an object."""
        return objects(self.raw)

    def of(self, raw: Any) -> Node:
        """Return a node with another value at the same position."""
        return replace(self, raw=raw)

    def follow(self, raw: Any) -> Node:
        """Return the node of a value inside it, references resolved."""
        return self.document.follow(raw, self.pointer)

    def step(self, key: str) -> Node:
        """Return the member ``key``, references resolved; an empty node if it is missing."""
        return self.document.follow(self.value.get(key), child(self.pointer, key))

    def members(self, key: str) -> dict[str, Node]:
        """Return the members of the object ``key`` by name."""
        owner = child(self.pointer, key)
        entries = objects(self.value.get(key))
        return {name: self.document.follow(raw, child(owner, name)) for name, raw in entries.items()}

    def items(self, key: str) -> list[Node]:
        """Return the items of the list ``key``."""
        owner = child(self.pointer, key)
        entries = listed(self.value.get(key))
        return [self.document.follow(raw, child(owner, at)) for at, raw in enumerate(entries)]


class Located(dict[str, Any]):
    """A schema that keeps the pointer of its original position."""

    def __init__(self, value: Any, pointer: str, reference: str = "") -> None:
        super().__init__(value)
        self.pointer = pointer
        self.reference = reference


class Document:
    """One document of a comparison."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self.root = Node(data, "#", self)
        self.normal_forms: dict[int, tuple[Any, dict[str, Any]]] = {}
        """Schemas in normal form by the id of their raw value, which is stored too."""

    def follow(self, raw: Any, pointer: str) -> Node:
        """Return the value at ``pointer``, references resolved. Siblings of ``$ref`` override the target."""
        reference = ""
        if isinstance(raw, Located):
            pointer, reference = raw.pointer or pointer, raw.reference
        site = pointer
        beside: dict[str, Any] = {}
        for _ in range(_MOST_HOPS):
            target = objects(raw).get("$ref")
            if not isinstance(target, str):
                break
            more = {key: value for key, value in objects(raw).items() if key != "$ref"}
            beside = {**more, **beside}
            if not target.startswith("#"):
                return Node(beside, pointer, self, target, site)
            reference = pointer = normal(target)
            try:
                raw = lookup(self.data, pointer)
            except KeyError:
                return Node(beside, pointer, self, reference, site)
        else:
            return Node({}, pointer, self, reference, site)
        if beside and isinstance(raw, dict):
            raw = {**as_object(raw), **beside}
        return Node(raw, pointer, self, reference, site)


def references(value: Any) -> Iterator[str]:
    """Yield every local reference in ``value``, normalized."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            target = as_object(one).get("$ref")
            if isinstance(target, str) and target.startswith("#"):
                yield normal(target)
            waiting.extend(as_object(one).values())
        elif isinstance(one, list):
            waiting.extend(as_list(one))


class Sameness:
    """Finds parts of two documents that are equal through all references and need no comparison."""

    def __init__(self, old: Document, new: Document) -> None:
        self.references = {*references(old.data), *references(new.data)}
        self.changed = _changed(old, new, self.references)
        self.known: dict[int, bool] = {}
        self.kept: list[Any] = []

    def same(self, old: Any, new: Any) -> bool:
        """Whether both values are equal, including their references."""
        if old != new or type(old) is not type(new):
            return False
        if not self.changed:
            return True
        key = id(new)
        if key not in self.known:
            self.known[key] = not any(entry in self.changed for entry in references(new))
            self.kept.append(new)  # an id is unique only while its object lives
        return self.known[key]


def _changed(old: Document, new: Document, every: Iterable[str]) -> set[str]:
    """Return the references whose targets differ, directly or through further references."""
    changed: set[str] = set()
    users: dict[str, set[str]] = {}
    for reference in every:
        before, after = _target_of(old, reference), _target_of(new, reference)
        if before != after:
            changed.add(reference)  # It has changed, whatever it refers to.
        else:
            for used in references(after):
                users.setdefault(used, set()).add(reference)
    waiting = list(changed)
    while waiting:
        for user in users.get(waiting.pop(), ()):
            if user not in changed:
                changed.add(user)
                waiting.append(user)
    return changed


def _target_of(document: Document, reference: str) -> Any:
    try:
        return lookup(document.data, reference)
    except KeyError:
        return None
