"""Changes outside the comparison of OpenAPI: texts, which are counted, and extensions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from ...common.json_pointer import child, tokens
from ...common.json_values import as_list, as_object, is_object
from ...extensions.extension import Rating
from ...extensions.registry import RATINGS
from ..model.document import objects, references
from ..model.finding import Finding, Site

_TEXTS = frozenset({"description", "summary", "title", "example", "examples", "externalDocs", "$comment"})
_NAMED = frozenset(
    {"properties", "schemas", "patternProperties", "responses", "headers", "parameters", "webhooks"}
)
"""Objects whose keys are names instead of keywords: a property may be called ``title``."""
_READ_ELSEWHERE = frozenset(
    {"x-sunset", "x-stability-level", "x-extensible-enum", "x-webhooks", "x-credential-fields"}
)
_COMPARED = frozenset(
    {"paths", "components", "webhooks", "servers", "security", "openapi", "jsonSchemaDialect"}
)
_UNREAD = frozenset(
    {"callbacks", "links", "allowReserved", "allowEmptyValue", "$anchor", "$dynamicRef", "$dynamicAnchor"}
)
"""Fields of operations that are not compared."""
_ABSENT = object()
_NEAR = 3
"""The largest distance between a change and its finding."""


@dataclass(frozen=True, slots=True)
class Text:
    """A changed text without an effect on programs."""

    pointer: str
    old: Any
    new: Any

    @property
    def shows(self) -> bool:
        """Whether a docstring of the client contains the text."""
        return self.pointer.rpartition("/")[2] in ("description", "summary")


def texts(old: dict[str, Any], new: dict[str, Any]) -> list[Text]:
    """Return the changed texts in the order of the document."""
    differing = _walk(old, new)
    return [Text(pointer, *map(_none, values)) for pointer, key, *values in differing if key in _TEXTS]


def extensions(old: dict[str, Any], new: dict[str, Any]) -> list[Finding]:
    """Return a finding for each changed extension."""
    collected: list[Finding] = []
    for pointer, key, *values in _walk(old, new):
        if key.startswith("x-") and key not in _READ_ELSEWHERE:
            site, rating = _site(pointer, new, old), RATINGS.get(key, Rating("safe", "safe"))
            finding = _finding("extension", site, pointer, key, *values)
            collected.append(
                replace(finding, owner=key, base=pointer, deployed=rating.deployed, upgrade=rating.upgrade)
            )
    return collected


def _finding(kind: str, site: Site, pointer: str, subject: str, before: Any, after: Any) -> Finding:
    """Return a finding without an id of oasdiff; it is safe by default."""
    how = "added" if before is _ABSENT else "removed" if after is _ABSENT else "changed"
    return Finding(
        id=f"{kind}-{how}",
        site=site,
        subject=subject,
        owner=pointer,
        old=_none(before),
        new=_none(after),
        old_pointer=None if before is _ABSENT else pointer,
        new_pointer=None if after is _ABSENT else pointer,
        deployed="safe",
        upgrade="safe",
    )


def others(old: dict[str, Any], new: dict[str, Any], findings: Iterable[Finding]) -> list[Finding]:
    """Return a finding for each change outside the comparison, so that no change is ignored silently.

    These are unknown keywords and components that no operation uses, with one finding each. Used and known parts
    without a finding have only changed their form.
    """
    reported = {
        pointer
        for one in findings
        for pointer in (one.old_pointer, one.new_pointer)
        if pointer and pointer != "#"
    }
    used = _used(old) | _used(new)
    missed: dict[str, Finding] = {}
    for pointer, key, before, after in _walk(old, new, everything=True):
        steps = tokens(pointer)
        unused = steps[0] == "components" and steps[1:3] not in used
        if pointer == "#/info/version" or (
            steps[0] in _COMPARED and not unused and _UNREAD.isdisjoint(steps[1:])
        ):
            continue
        place = child("#", *steps[:3]) if unused else pointer
        near = [place.rsplit("/", cut)[0] for cut in range(_NEAR + 1)]
        if place in missed or any(pointer in reported for pointer in near):
            continue
        site = _site(pointer, new, old)
        if place == pointer:
            missed[place] = _finding("other", site, place, key, before, after)
        else:
            subject = f"{steps[1]} {steps[2]!r}, which no operation uses"
            values = _at(old, steps[:3]), _at(new, steps[:3])
            missed[place] = replace(_finding("other", site, place, subject, *values), old=None, new=None)
    return list(missed.values())


def _at(data: Any, steps: tuple[str, ...]) -> Any:
    for step in steps:
        if not is_object(data) or step not in data:
            return _ABSENT
        data = data[step]
    return data


def _used(data: dict[str, Any]) -> set[tuple[str, ...]]:
    """Return the components in use by operations and webhooks, and the security schemes."""
    components = objects(data.get("components"))
    waiting: list[Any] = [value for key, value in data.items() if key != "components"]
    used: set[tuple[str, ...]] = {
        ("securitySchemes", name) for name in objects(components.get("securitySchemes"))
    }
    while waiting:
        for reference in references(waiting.pop()):
            name = tokens(reference)[1:3]
            if len(name) == 2 and name not in used:
                used.add(name)
                waiting.append(objects(components.get(name[0])).get(name[1]))
    return used


def _none(value: Any) -> Any:
    return None if value is _ABSENT else value


def _walk(old: Any, new: Any, *, everything: bool = False) -> Iterator[tuple[str, str, Any, Any]]:
    """Pointer, key and both values of each text and extension that differs, where both sides have its owner.

    With ``everything`` those of whatever else differs, and of no text or extension.
    """
    waiting: list[tuple[str, str, Any, Any, bool]] = [("#", "", old, new, False)]
    while waiting:
        pointer, key, before, after, named = waiting.pop()
        if isinstance(before, dict) and isinstance(after, dict):
            one, other = as_object(before), as_object(after)
            for name in {**one, **other}:
                values = one.get(name, _ABSENT), other.get(name, _ABSENT)
                if _equal(*values):
                    continue
                place = child(pointer, name)
                if not named and (name in _TEXTS or name.startswith("x-")):
                    if not everything:
                        yield place, name, *values
                elif everything or _ABSENT not in values:
                    waiting.append((place, name, *values, not named and name in _NAMED))
        elif isinstance(before, list) and isinstance(after, list) and _of_objects(before, after):
            for at, *pair in _pairs(key, as_list(before), as_list(after)):
                if not _equal(*pair) and (everything or _ABSENT not in pair):
                    waiting.append((child(pointer, at), str(at), pair[0], pair[1], False))
        elif everything:
            yield pointer, key, before, after


def _pairs(key: str, old: list[Any], new: list[Any]) -> Iterator[tuple[int, Any, Any]]:
    """Yield index and both items: parameters and tags paired by name, others by position."""
    if key in ("parameters", "tags"):
        sides = [{_identity(item): (at, item) for at, item in enumerate(entry)} for entry in (old, new)]
        if (len(sides[0]), len(sides[1])) == (len(old), len(new)):
            for name in {**sides[0], **sides[1]}:
                collected = [side.get(name) for side in sides]
                at = next(entry[0] for entry in reversed(collected) if entry is not None)
                old_item, new_item = (_ABSENT if entry is None else entry[1] for entry in collected)
                yield at, old_item, new_item
            return
    for at in range(max(len(old), len(new))):
        yield at, old[at] if at < len(old) else _ABSENT, new[at] if at < len(new) else _ABSENT


def _identity(item: Any) -> str:
    return repr(
        [objects(item).get(key) for key in ("$ref", "in", "name")] if isinstance(item, dict) else item
    )


def _equal(before: Any, after: Any) -> bool:
    return type(before) is type(after) and bool(before == after)


def _of_objects(*lists: Any) -> bool:
    return any(isinstance(item, dict) for entry in lists for item in as_list(entry))


def _site(pointer: str, *documents: dict[str, Any]) -> Site:
    steps = tokens(pointer)
    if len(steps) < 4 or steps[0] != "paths":
        return Site()
    for document in documents:
        operation = objects(objects(objects(document.get("paths")).get(steps[1])).get(steps[2]))
        if operation:
            tags = operation.get("tags")
            tag = str(as_list(tags)[0]) if isinstance(tags, list) and tags else ""
            return Site(steps[2], steps[1], str(operation.get("operationId", "")), tag)
    return Site()
