"""On which lines of a document a JSON pointer stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, cast

import yaml
from yaml import events

from ...common.json_pointer import tokens

_Loader = cast("Any", getattr(yaml, "CLoader", yaml.SafeLoader))
_BEFORE = 3
_MOST = 8
"""Lines of a value that are shown."""
_MOST_WIDE = 200


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Some lines of a document."""

    line: int
    """The line that is meant, from 1."""
    exact: bool
    """Whether that is the thing itself, not what holds it."""
    kind: str
    """``at`` for the thing itself, ``near`` for what holds it."""
    marked: range
    """The lines that are meant."""
    lines: tuple[tuple[int, str], ...]
    """With their numbers."""


class Lines:
    """The lines of one document, found when the first is asked for."""

    def __init__(self, source: bytes) -> None:
        self._source = source
        self._root: _Part | None = None
        self._text: list[str] | None = None

    def of(self, pointer: str | None) -> int:
        """The line, from 1, of what stands at ``pointer``, or of the nearest that holds it."""
        return self._find(pointer)[0]

    def excerpt(self, pointer: str | None, *, there: bool = True) -> Excerpt:
        """The lines of ``pointer`` with their neighbours; ``there`` says that the document should have it."""
        first, last, exact = self._find(pointer)
        exact = exact and there
        last = min(last, first + _MOST - 1) if exact else first
        if self._text is None:
            self._text = self._source.decode("utf-8", "replace").split("\n")
        start, end = max(1, first - _BEFORE), min(len(self._text), last + 2)
        lines = tuple((at, self._text[at - 1].rstrip("\r")[:_MOST_WIDE]) for at in range(start, end + 1))
        return Excerpt(first, exact, "at" if exact else "near", range(first, last + 1), lines)

    def _find(self, pointer: str | None) -> tuple[int, int, bool]:
        """First and last line, and whether they are those of ``pointer`` itself."""
        if self._root is None:
            self._root = _tree(self._source)
        part = self._root
        for step in tokens(pointer or "#"):
            below = part.below.get(step)
            if below is None:
                return part.first, part.last, False
            part = below
        return part.first, max(part.first, part.last), True


@dataclass(slots=True)
class _Part:
    """A value: the line where it begins, with its key, and the one where it ends."""

    first: int
    last: int = 0
    listed: bool = False
    key: _Part | None = None
    """What is read as the next value's key, in an object."""
    name: str = ""
    below: dict[str, _Part] = field(default_factory=dict[str, "_Part"])


def _tree(source: bytes) -> _Part:
    """The places of all values; as far as it can be read where that is not YAML."""
    parse = cast("Callable[..., Iterator[Any]]", getattr(yaml, "parse"))  # noqa: B009 (untyped)
    root = _Part(1, 1, listed=True)
    stack = [root]
    try:
        for event in parse(source, Loader=_Loader):
            if isinstance(event, events.CollectionEndEvent):
                if len(stack) > 1:
                    done = stack.pop()
                    # What is written as a block ends where the next thing begins.
                    start, end = _marks(event)
                    done.last = int(end.line) + (1 if end.index > start.index else 0)
            elif isinstance(event, events.NodeEvent):
                part = _put(stack[-1], event)
                if isinstance(event, events.CollectionStartEvent):
                    part.listed = isinstance(event, events.SequenceStartEvent)
                    stack.append(part)
    except (yaml.YAMLError, UnicodeDecodeError):
        return next(iter(root.below.values()), root)
    return next(iter(root.below.values()), root)


def _put(owner: _Part, event: Any) -> _Part:
    """The part that begins with an event, put where it belongs."""
    line = int(event.start_mark.line) + 1
    block = getattr(event, "style", None) in ("|", ">")
    part = _Part(line, int(event.end_mark.line) + (0 if block else 1))
    if owner.listed or owner.key is not None:
        if owner.key is not None:
            part.first = owner.key.first
        owner.below[str(len(owner.below)) if owner.listed else owner.name] = part
        owner.key = None
    else:
        owner.key, owner.name = part, str(getattr(event, "value", ""))
    return part


def _marks(event: Any) -> tuple[Any, Any]:
    return event.start_mark, event.end_mark
