"""On which lines of a document a JSON pointer stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import yaml

from ..pointers import tokens

_Loader = cast("Any", getattr(yaml, "CSafeLoader", yaml.SafeLoader))
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
        self._root: Any = None
        self._known: dict[int, dict[str, tuple[Any, Any]]] = {}
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
            self._root = _composed(self._source)
        node, place = self._root, (1, 1)
        for step in tokens(pointer or "#"):
            found = self._below(node).get(step)
            if found is None:
                return *place, False
            first, node = found
            start = int(first.start_mark.line) + 1
            place = start, max(start, _last(node))
        return *place, True

    def _below(self, node: Any) -> dict[str, tuple[Any, Any]]:
        """What stands in a node, by its step: the node it begins with, and the value."""
        if id(node) not in self._known:
            found: dict[str, tuple[Any, Any]] = {}
            if isinstance(node, yaml.MappingNode):
                found = {str(key.value): (key, value) for key, value in node.value}
            elif isinstance(node, yaml.SequenceNode):
                found = {str(at): (value, value) for at, value in enumerate(node.value)}
            self._known[id(node)] = found
        return self._known[id(node)]


def _composed(source: bytes) -> Any:
    """The nodes of a document with their places; an empty one where it is not YAML."""
    try:
        return yaml.compose(source, Loader=_Loader) or yaml.MappingNode("", [])
    except (yaml.YAMLError, RecursionError):
        return yaml.MappingNode("", [])


def _last(node: Any) -> int:
    """The last line of a node: what is written as a block ends where the next thing begins."""
    mark = node.end_mark
    block = not node.flow_style if isinstance(node, yaml.CollectionNode) else node.style in ("|", ">")
    return int(mark.line) + (0 if block else 1)
