"""The source lines of a JSON pointer in a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, cast

import yaml
from yaml import events

from ...common.json_pointer import tokens
from ..report.report import Report

_Loader = cast("Any", getattr(yaml, "CLoader", yaml.SafeLoader))
_BEFORE = 3
_MOST = 8
"""The largest number of lines shown of a value."""
_MOST_WIDE = 200


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Some lines of a document."""

    line: int
    """The number of the marked line, from 1."""
    exact: bool
    """Whether it is the value itself instead of its container."""
    kind: str
    """``at`` for the value itself, ``near`` for its container."""
    marked: range
    """The marked lines."""
    lines: tuple[tuple[int, str], ...]
    """Lines with their numbers."""


def of_both(report: Report) -> tuple[Lines, Lines]:
    """Return the lines of the old and of the new document for the pointers of a report."""
    findings = [change.finding for change in (*report.changes, *report.hidden)]
    pointers = {pointer for one in findings for pointer in (one.old_pointer, one.new_pointer) if pointer}
    return Lines(report.old.source, pointers), Lines(report.new.source, pointers)


class Lines:
    """The lines of the requested pointers of one document, located at first use, since it may be large."""

    def __init__(self, source: bytes, pointers: Iterable[str]) -> None:
        self._source = source
        self._pointers = pointers
        self._root: _Part | None = None
        self._text: list[str] | None = None

    def of(self, pointer: str | None) -> int:
        """Return the line, from 1, of the value at ``pointer`` or of its nearest container."""
        return self._find(pointer)[0]

    def excerpt(self, pointer: str | None, *, there: bool = True) -> Excerpt:
        """Return the lines around ``pointer``; ``there`` means that the document should contain it."""
        first, last, exact = self._find(pointer)
        exact = exact and there
        last = min(last, first + _MOST - 1) if exact else first
        if self._text is None:
            self._text = self._source.decode("utf-8", "replace").split("\n")
        start, end = max(1, first - _BEFORE), min(len(self._text), last + 2)
        lines = tuple((at, self._text[at - 1].rstrip("\r")[:_MOST_WIDE]) for at in range(start, end + 1))
        return Excerpt(first, exact, "at" if exact else "near", range(first, last + 1), lines)

    def _find(self, pointer: str | None) -> tuple[int, int, bool]:
        """Return first and last line, and whether they belong to ``pointer`` itself."""
        if self._root is None:
            self._root = _tree(self._source, _steps(self._pointers))
        part = self._root
        for step in tokens(pointer or "#"):
            below = part.below.get(step)
            if below is None:
                return part.first, part.last, False
            part = below
        return part.first, max(part.first, part.last), True


Steps = dict[str, "Steps"]
"""A tree of pointer tokens."""


def _steps(pointers: Iterable[str]) -> Steps:
    wanted: Steps = {}
    for pointer in pointers:
        below = wanted
        for step in tokens(pointer):
            below = below.setdefault(step, {})
    return wanted


@dataclass(slots=True)
class _Part:
    """The lines of a value: the first with its key, and the last."""

    first: int
    last: int
    wanted: Steps
    """The requested parts below it."""
    listed: bool = False
    key: int | None = None
    """In an object, the line of the key whose value is read next."""
    name: str = ""
    """That key, or the number of list items so far."""
    below: dict[str, _Part] = field(default_factory=dict[str, "_Part"])


def _tree(source: bytes, wanted: Steps) -> _Part:
    """Return the lines of the requested values and their containers, up to the first YAML error."""
    parse = cast("Callable[..., Iterator[Any]]", getattr(yaml, "parse"))  # noqa: B009 (untyped)
    root = _Part(1, 1, {"0": wanted}, listed=True, name="0")
    stack = [root]
    skipped = 0
    try:
        for event in parse(source, Loader=_Loader):
            start = isinstance(event, events.CollectionStartEvent)
            end = isinstance(event, events.CollectionEndEvent)
            if skipped:
                skipped += start - end
            elif end:
                done = stack.pop()
                # A block ends at the start of the next node.
                before, after = _marks(event)
                done.last = int(before.line) + (1 if after.index > before.index else 0)
            elif isinstance(event, events.NodeEvent):
                part = _put(stack[-1], event)
                if start and part is not None:
                    part.listed = isinstance(event, events.SequenceStartEvent)
                    part.name = "0" if part.listed else ""
                    stack.append(part)
                skipped = int(start and part is None)
    except (yaml.YAMLError, UnicodeDecodeError):
        pass
    return root.below.get("0", root)


def _put(owner: _Part, event: Any) -> _Part | None:
    """Add the value that begins with an event; ``None`` for a key and for an unrequested value."""
    line = int(event.start_mark.line) + 1
    if not owner.listed and owner.key is None:
        owner.key, owner.name = line, str(getattr(event, "value", ""))
        return None
    name, first = owner.name, line if owner.key is None else owner.key
    owner.key = None
    if owner.listed:
        owner.name = str(int(name) + 1)
    if name not in owner.wanted:
        return None
    block = getattr(event, "style", None) in ("|", ">")
    part = _Part(first, int(event.end_mark.line) + (0 if block else 1), owner.wanted[name])
    owner.below[name] = part
    return part


def _marks(event: Any) -> tuple[Any, Any]:
    return event.start_mark, event.end_mark
