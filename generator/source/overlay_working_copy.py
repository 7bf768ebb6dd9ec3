"""A working copy of a document that records the published value of every edited part.

Every edit is kept as data. Its final state is read from the working copy itself, not by pointers, since those of
list items change when an earlier item is removed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final, Literal, TypeAlias, cast

from ..common.json_pointer import child, lookup
from ..common.json_values import as_list, is_list, is_object


class _Absent(Enum):
    ABSENT = "absent"


ABSENT: Final = _Absent.ABSENT
"""Stands for an absent value."""
Maybe: TypeAlias = Any
"""A value of a document, or ``ABSENT``."""
Kind: TypeAlias = Literal["added", "changed", "removed", "kept"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One position that an action wrote to, or that already had the value."""

    pointer: str
    """The position in the document before the action (of an added item: after it)."""
    before: Maybe
    after: Maybe
    owner: Any
    """The object or list of the working copy that contains the position."""
    key: str | None
    """The member of ``owner``; none for an item of a list."""
    live: Maybe = ABSENT
    """The written value as it is in the working copy now."""

    @property
    def kind(self) -> Kind:
        """The kind of the edit; ``kept`` if the value was already present."""
        if self.before is ABSENT:
            return "added"
        if self.after is ABSENT:
            return "removed"
        return "kept" if same(self.before, self.after) else "changed"


def same(one: Maybe, other: Maybe) -> bool:
    """Whether two values are the same JSON: ``1`` is ``1.0`` but not ``true``."""
    if one is ABSENT or other is ABSENT:
        return one is other
    if is_object(one) and is_object(other):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if is_list(one) and is_list(other):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    return bool(one == other)


def holds(items: Iterable[Any], value: Any) -> bool:
    """Whether ``items`` contain a value equal to ``value``."""
    return any(same(item, value) for item in items)


class WorkingCopy:
    """A deep copy of ``published`` for edits."""

    def __init__(self, published: dict[str, Any]) -> None:
        self._published: dict[int, Any] = {}
        self._kept: list[Any] = []
        """Removed objects, kept so that no ``id()`` is reused."""
        self.document: dict[str, Any] = self._copy(published, published)

    def published(self, owner: Any) -> Any:
        """Return the published object or list behind a part of the copy; ``ABSENT`` for a new one."""
        return self._published.get(id(owner), ABSENT)

    def remove(self, owner: Any, key: str, pointer: str) -> Edit:
        """Remove a member of an object, or an item of a list."""
        before = as_list(owner).pop(int(key)) if isinstance(owner, list) else owner.pop(key)
        self._kept.append(before)
        member = None if isinstance(owner, list) else key
        return Edit(pointer=pointer, before=before, after=ABSENT, owner=owner, key=member)

    def merge(self, target: Any, update: dict[str, Any], pointer: str) -> Iterator[Edit]:
        """Merge an object into another: members merge, lists grow, other values are replaced."""
        if not update:
            yield Edit(pointer=pointer, before=target, after=target, owner=target, key=None, live=target)
        for key, value in update.items():
            place = child(pointer, key)
            present = target.get(key, ABSENT)
            if isinstance(value, dict) and isinstance(present, dict):
                yield from self.merge(cast("Any", present), cast("dict[str, Any]", value), place)
            elif isinstance(value, list) and isinstance(present, list):
                yield from self.append(cast("Any", present), as_list(value), place)
            else:
                yield self._write(target, key, cast("Any", value), place)

    def append(self, target: list[Any], items: list[Any], pointer: str) -> Iterator[Edit]:
        """Add items to a list, except items that it already contains."""
        present = list(target)
        if not items:
            yield Edit(pointer=pointer, before=target, after=target, owner=target, key=None, live=target)
        for item in items:
            at = next((n for n, entry in enumerate(present) if same(entry, item)), None)
            if at is not None:
                place, live = child(pointer, at), present[at]
                yield Edit(pointer=place, before=live, after=item, owner=target, key=None, live=live)
                continue
            place, live = child(pointer, len(target)), self._copy(item, ABSENT)
            target.append(live)
            yield Edit(pointer=place, before=ABSENT, after=item, owner=target, key=None, live=live)

    def _write(self, owner: Any, key: str, value: Any, pointer: str) -> Edit:
        before = owner.get(key, ABSENT)
        if same(before, value):
            return Edit(pointer=pointer, before=before, after=value, owner=owner, key=key, live=before)
        published = self.published(owner)
        origin = published.get(key, ABSENT) if is_object(published) else ABSENT
        live = owner[key] = self._copy(value, origin)
        self._kept.append(before)
        return Edit(pointer=pointer, before=before, after=value, owner=owner, key=key, live=live)

    def _copy(self, value: Any, origin: Any) -> Any:
        """Return a copy of ``value`` whose parts are mapped to their counterparts in ``origin``."""
        if isinstance(value, dict):
            there: Mapping[str, Any] = origin if is_object(origin) else {}
            members = cast("dict[str, Any]", value).items()
            copied: Any = {key: self._copy(member, there.get(key, ABSENT)) for key, member in members}
        elif isinstance(value, list):
            counterparts = as_list(origin) if origin is value else [ABSENT] * len(as_list(value))
            copied = list(map(self._copy, as_list(value), counterparts))
        else:
            return value
        if type(origin) is type(copied):
            self._published[id(copied)] = origin
        return copied


def place_of(document: dict[str, Any], steps: tuple[str, ...]) -> Any:
    """Return the container of the position that ``steps`` refer to."""
    return lookup(document, child("#", *steps[:-1]) if steps[:-1] else "#")
