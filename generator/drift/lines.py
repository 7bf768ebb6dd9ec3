"""On which line of a document a JSON pointer stands."""

from __future__ import annotations

from typing import Any, cast

import yaml

from ..pointers import child, tokens

_Loader = cast("Any", getattr(yaml, "CSafeLoader", yaml.SafeLoader))


class Lines:
    """The lines of one document, found when the first is asked for."""

    def __init__(self, source: bytes) -> None:
        self._source = source
        self._known: dict[str, int] | None = None
        self._text: list[str] | None = None

    def of(self, pointer: str | None) -> int:
        """The line, from 1, of what stands at ``pointer``, or of the nearest that holds it."""
        if self._known is None:
            self._known = _lines(self._source)
        steps = tokens(pointer or "#")
        for length in range(len(steps), -1, -1):
            found = self._known.get(child("#", *steps[:length]) if length else "#")
            if found is not None:
                return found
        return 1

    def around(self, pointer: str | None) -> str:
        """The line of ``pointer`` with its neighbours."""
        number = self.of(pointer)
        lines = self._source.decode("utf-8", "replace").splitlines() if self._text is None else self._text
        self._text = lines
        return "\n".join(each[:200] for each in lines[max(0, number - 2) : number + 2])


def _lines(source: bytes) -> dict[str, int]:
    try:
        root = yaml.compose(source, Loader=_Loader)
    except yaml.YAMLError:
        return {}
    known: dict[str, int] = {"#": 1}
    waiting: list[tuple[str, Any]] = [("#", root)]
    met: set[int] = set()
    while waiting:
        pointer, node = waiting.pop()
        if id(node) in met:
            continue
        met.add(id(node))
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                place = child(pointer, str(key.value))
                known[place] = key.start_mark.line + 1
                waiting.append((place, value))
        elif isinstance(node, yaml.SequenceNode):
            for at, value in enumerate(node.value):
                place = child(pointer, at)
                known[place] = value.start_mark.line + 1
                waiting.append((place, value))
    return known
