"""YAML or JSON bytes to plain data, with guards: a document is untrusted input.

YAML is read by the 1.2 core schema, which OpenAPI names: ``NO`` and ``2026-01-01`` are strings. libyaml's
events are turned into data in one pass, because a ready-made loader checks neither duplicate keys nor how far
aliases expand, and resolves YAML 1.1.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NoReturn, cast

import yaml
from yaml import events

from ..common.errors import GeneratorError, Problem
from ..common.json_pointer import child
from ..common.json_values import as_list

SUFFIXES = (".yaml", ".yml", ".json")
MAX_BYTES = 64 * 1024 * 1024
MAX_DEPTH = 128
MAX_NODES = 4_000_000
MAX_ALIASED_NODES = 100_000

_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_TRUE = frozenset({"true", "True", "TRUE"})
_FALSE = frozenset({"false", "False", "FALSE"})
_INT = re.compile(r"[-+]?[0-9]+\Z")
_OCTAL = re.compile(r"0o[0-7]+\Z")
_HEX = re.compile(r"0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
_NOT_A_NUMBER = re.compile(r"[-+]?\.(inf|Inf|INF)\Z|\.(nan|NaN|NAN)\Z")
_DIGITS = frozenset("+-.0123456789")
_MAX_DIGITS = 400
_INFINITE = (float("inf"), float("-inf"))
_TAGS = {f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "map", "seq")} | {
    "!"
}


_JSON = re.compile(r"\s*\{\s*[\"}]")
"""The start of JSON: YAML flow mappings also begin with a brace, but with an unquoted key."""


@dataclass(frozen=True, slots=True)
class Source:
    """A document as plain data (``dict``, ``list``, ``str``, ``int``, ``float``, ``bool``, ``None``)."""

    data: dict[str, Any]
    sha256: str
    """The digest of the original bytes."""
    name: str


def load(path: Path) -> Source:
    """Read the document at ``path``. Raises ``GeneratorError`` when it cannot be read safely."""
    return parse(_bytes(path), path.name)


def _bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            _stop(path.name, "#", f"the file has {size} bytes", f"At most {MAX_BYTES} are read.")
        return path.read_bytes()
    except OSError as error:
        _stop(path.name, "#", f"cannot be read: {error.strerror}", "Give the path of an OpenAPI document.")


def load_shared(path: Path) -> Source:
    """Like ``load``, for repeated reading: the data is the same object each time, not to be changed."""
    return _parsed(_bytes(path), path.name)


def documents_in(folder: Path) -> list[Path]:
    """Return the documents in a folder by name."""
    return sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES)


def parse(raw: bytes, name: str) -> Source:
    """Parse a document; ``name`` is used in messages. Raises ``GeneratorError``."""
    if len(raw) > MAX_BYTES:
        _stop(name, "#", f"the document has {len(raw)} bytes", f"At most {MAX_BYTES} are read.")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in raw[:4]:
        _stop(name, "#", "is encoded as UTF-16 or UTF-32, not as UTF-8", "Save it as UTF-8.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        _stop(name, "#", f"is not UTF-8 at byte {error.start}", "Save it as UTF-8.")
    if "\0" in text:
        _stop(name, "#", "contains a NUL character", "Remove it.")
    data = _json(text, name) if _JSON.match(text) else _Yaml(text, name).document()
    if not isinstance(data, dict):
        _stop(name, "#", "is not an object", "An OpenAPI document is a mapping with the key 'openapi'.")
    return Source(cast("dict[str, Any]", data), hashlib.sha256(raw).hexdigest(), name)


_parsed = lru_cache(maxsize=256)(parse)


def _stop(name: str, pointer: str, message: str, advice: str) -> NoReturn:
    raise GeneratorError([Problem(pointer, message, advice, name)])


def _json(text: str, name: str) -> Any:
    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        members = dict(items)
        if len(members) != len(items):
            _stop_for_twice(text, name)
        return members

    def constant(value: str) -> NoReturn:
        _stop(name, "#", f"{value} is not a JSON number", "Write a number.")

    def integer(digits: str) -> int:
        if len(digits) > _MAX_DIGITS:
            _stop(name, "#", "a number has more than 400 digits", "Write a smaller number or a string.")
        return int(digits)

    def real(digits: str) -> float:
        number = float(digits)
        if number in _INFINITE:
            _stop(
                name, "#", f"the number {digits[:40]} is out of range", "Write a smaller number or a string."
            )
        return number

    if sum(text.count(item) for item in ",[{") > MAX_NODES:
        _stop(name, "#", f"has more than {MAX_NODES} values", "Split the document.")
    try:
        data = json.loads(
            text, object_pairs_hook=pairs, parse_constant=constant, parse_int=integer, parse_float=real
        )
    except RecursionError:
        _stop(name, "#", f"is nested deeper than {MAX_DEPTH}", "Flatten it, or move parts to components.")
    except ValueError as error:
        _stop(name, "#", f"is not JSON: {error}", "Correct the syntax.")
    level: list[Any] = [data]
    for _ in range(MAX_DEPTH + 1):
        level = [below for item in level for below in _below(item)]
        if not level:
            return data
    _stop(name, "#", f"is nested deeper than {MAX_DEPTH}", "Flatten it, or move parts to components.")


def _stop_for_twice(text: str, name: str) -> NoReturn:
    # Read again as YAML, which includes nearly all of JSON: its reader gives the position.
    try:
        _Yaml(text, name).document()
    except GeneratorError as error:
        if "occurs twice" in str(error):
            raise
    _stop(name, "#", "a key occurs twice in one object", "Remove one of them.")


def _below(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        yield from cast("dict[str, Any]", value).values()
    elif isinstance(value, list):
        yield from as_list(value)


class _Yaml:
    """Builds data from libyaml's events and counts its parts."""

    def __init__(self, text: str, name: str) -> None:
        self.name = name
        self.text = text
        self.anchors: dict[str, tuple[Any, int]] = {}
        self.open: set[str] = set()
        self.nodes = 0
        self.aliased = 0

    def document(self) -> Any:
        try:
            parse = cast("Callable[..., Iterator[events.Event]]", getattr(yaml, "parse"))  # noqa: B009 (untyped)
            stream = iter(parse(self.text, Loader=yaml.CLoader))
            next(stream)
            if isinstance(next(stream), events.StreamEndEvent):
                self._stop("#", "is empty", "Give an OpenAPI document.")
            data = self._value(next(stream), stream, "#", 0)
            next(stream)
            if not isinstance(next(stream), events.StreamEndEvent):
                self._stop("#", "contains several YAML documents", "Keep one.")
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            place = f" at line {mark.line + 1}, column {mark.column + 1}" if mark else ""
            reason = getattr(error, "problem", None) or getattr(error, "reason", "it cannot be parsed")
            self._stop("#", f"is not YAML{place}: {reason}", "Correct the syntax.")
        return data

    def _stop(self, pointer: str, message: str, advice: str, event: events.Event | None = None) -> NoReturn:
        mark = event.start_mark if event is not None else None
        line = f" (line {mark.line + 1})" if mark is not None else ""
        _stop(self.name, pointer, message + line, advice)

    def _value(self, event: events.Event, stream: Iterator[events.Event], pointer: str, depth: int) -> Any:
        if isinstance(event, events.AliasEvent):
            return self._alias(event, pointer)
        self.nodes += 1
        if self.nodes > MAX_NODES:
            self._stop("#", f"has more than {MAX_NODES} values", "Split the document.")
        if depth > MAX_DEPTH:
            top = "/".join(pointer.split("/")[:4])
            advice = "Flatten it, or move parts to components."
            self._stop(top, f"is nested deeper than {MAX_DEPTH} levels", advice, event)
        anchor = cast("str | None", getattr(event, "anchor", None))
        tag = cast("str | None", getattr(event, "tag", None))
        if tag is not None and tag not in _TAGS:
            self._stop(pointer, f"has the tag {tag!r}", "Remove the tag: only JSON values are read.", event)
        if anchor is not None:
            self.open.add(anchor)
        before = self.nodes + self.aliased
        data: Any
        if isinstance(event, events.ScalarEvent):
            data = self._scalar(event, pointer)
        elif isinstance(event, events.SequenceStartEvent):
            data = self._sequence(stream, pointer, depth)
        else:
            data = self._mapping(stream, pointer, depth)
        if anchor is not None:
            self.open.discard(anchor)
            self.anchors[anchor] = data, self.nodes + self.aliased - before + 1
        return data

    def _sequence(self, stream: Iterator[events.Event], pointer: str, depth: int) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(stream), events.SequenceEndEvent):
            items.append(self._value(event, stream, child(pointer, len(items)), depth + 1))
        return items

    def _mapping(self, stream: Iterator[events.Event], pointer: str, depth: int) -> dict[str, Any]:
        members: dict[str, Any] = {}
        while not isinstance(event := next(stream), events.MappingEndEvent):
            if not isinstance(event, events.ScalarEvent):
                self._stop(
                    pointer, "has a key that is not a string", "Write the key as a plain string.", event
                )
            key = event.value
            if key == "<<" and event.implicit[0]:
                self._stop(pointer, "uses a YAML merge key (<<)", "Write the keys out, or use $ref.", event)
            if key in members:
                place = child(pointer, key)
                self._stop(place, f"the key {key!r} occurs twice", "Remove one of them.", event)
            members[key] = self._value(next(stream), stream, child(pointer, key), depth + 1)
        return members

    def _alias(self, event: events.AliasEvent, pointer: str) -> Any:
        anchor = event.anchor
        if anchor in self.open:
            self._stop(pointer, f"the alias *{anchor} contains itself", "Use $ref for recursion.", event)
        if anchor not in self.anchors:
            self._stop(pointer, f"the alias *{anchor} has no anchor", "Define it before it is used.", event)
        data, size = self.anchors[anchor]
        self.aliased += size
        if self.aliased > MAX_ALIASED_NODES:
            advice = "Use $ref instead of YAML aliases."
            self._stop(pointer, f"aliases expand to more than {MAX_ALIASED_NODES} values", advice, event)
        return _copied(data)

    def _scalar(self, event: events.ScalarEvent, pointer: str) -> Any:
        value: str = event.value
        tag = event.tag
        if tag == "!" or (tag or "").endswith(":str") or (tag is None and not event.implicit[0]):
            return value
        if value in _NULL:
            return None
        if value in _TRUE or value in _FALSE:
            return value in _TRUE
        if value[0] in _DIGITS:
            if len(value) > _MAX_DIGITS and (_INT.match(value) or _OCTAL.match(value) or _HEX.match(value)):
                self._stop(pointer, "a number has more than 400 digits", "Write a string.", event)
            if _INT.match(value):
                return int(value)
            if _FLOAT.match(value):
                number = float(value)
                if number in _INFINITE:
                    self._stop(pointer, f"the number {value[:40]} is out of range", "Write a string.", event)
                return number
            if _OCTAL.match(value) or _HEX.match(value):
                return int(value, 0)
            if _NOT_A_NUMBER.match(value):
                self._stop(pointer, f"{value} is not a JSON number", "Write a number.", event)
        return value


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copied(item) for key, item in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_copied(item) for item in as_list(value)]
    return value
