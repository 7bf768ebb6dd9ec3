"""What no check of OpenAPI speaks of: texts, which are counted, and extensions, which the generator may read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ...common.json_pointer import child
from ...common.json_values import as_list, as_object
from ...extensions.extension import Rating
from ...extensions.registry import RATINGS
from ..model.document import listed, objects
from ..model.finding import Finding, Site

_TEXTS = frozenset({"description", "summary", "title", "example", "examples", "externalDocs", "$comment"})
_NAMED = frozenset(
    {"properties", "schemas", "patternProperties", "responses", "headers", "parameters", "webhooks"}
)
"""Objects whose keys are names, not keywords: a property may be called ``title``."""
_READ_ELSEWHERE = frozenset(
    {"x-sunset", "x-stability-level", "x-extensible-enum", "x-webhooks", "x-credential-fields"}
)
_ABSENT = object()
_NEAR = 3
"""Steps between a change and the finding that stands for it."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text that changed: no program sees it."""

    pointer: str
    old: Any
    new: Any


def texts(old: dict[str, Any], new: dict[str, Any]) -> list[Text]:
    """Every text that changed, in the order of the document."""
    found = [Text(pointer, *values) for pointer, key, *values in _walk(old, new) if key in _TEXTS]
    return [Text(each.pointer, _none(each.old), _none(each.new)) for each in found]


def extensions(old: dict[str, Any], new: dict[str, Any]) -> list[Finding]:
    """A finding for each extension that changed, whoever reads it."""
    found: list[Finding] = []
    for pointer, key, before, after in _walk(old, new):
        if not key.startswith("x-") or key in _READ_ELSEWHERE:
            continue
        how = "added" if before is _ABSENT else "removed" if after is _ABSENT else "changed"
        verdicts = RATINGS.get(key, Rating("safe", "safe"))
        found.append(
            Finding(
                id=f"extension-{how}",
                common=False,
                level="INFO",
                direction="none",
                site=_site(pointer, new, old),
                subject=key,
                effect="none",
                old=_none(before),
                new=_none(after),
                old_pointer=None if before is _ABSENT else pointer,
                new_pointer=None if after is _ABSENT else pointer,
                deployed=verdicts[0],
                upgrade=verdicts[1],
            )
        )
    return found


def others(old: dict[str, Any], new: dict[str, Any], found: Iterable[Finding]) -> list[Finding]:
    """A finding for each change that none of ``found`` stands for, so that nothing is passed over in silence.

    Such are parts that no operation uses, and keywords that OpenAPI does not know.
    """
    told = {each for one in found for each in (one.old_pointer, one.new_pointer) if each and each != "#"}
    owners = {pointer.rsplit("/", cut)[0] for pointer in told for cut in range(1, _NEAR + 1)}
    missed: list[Finding] = []
    for pointer, key, before, after in _walk(old, new, everything=True):
        near = (pointer.rsplit("/", cut)[0] for cut in range(_NEAR + 1))
        if pointer in owners or any(each in told for each in near) or pointer == "#/info/version":
            continue
        if key == "required" and _told_one_by_one(pointer, before, after, told):
            continue
        how = "added" if before is _ABSENT else "removed" if after is _ABSENT else "changed"
        missed.append(
            Finding(
                id=f"other-{how}",
                common=False,
                level="INFO",
                direction="none",
                site=_site(pointer, new, old),
                subject=key,
                effect="none",
                old=_none(before),
                new=_none(after),
                old_pointer=None if before is _ABSENT else pointer,
                new_pointer=None if after is _ABSENT else pointer,
                deployed="safe",
                upgrade="safe",
            )
        )
    return missed


def _told_one_by_one(pointer: str, before: Any, after: Any, told: set[str]) -> bool:
    """Whether each name that a list of required properties gained or lost has a finding at its property."""
    names = [set(map(str, listed(each))) for each in (before, after)]
    owner = pointer.removesuffix("/required")
    return bool(names[0] ^ names[1]) and all(
        child(owner, "properties", name) in told for name in names[0] ^ names[1]
    )


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
    """Index and both items: parameters and tags by name, for their order says nothing, others by place."""
    if key in ("parameters", "tags"):
        sides = [{_identity(item): (at, item) for at, item in enumerate(each)} for each in (old, new)]
        if (len(sides[0]), len(sides[1])) == (len(old), len(new)):
            for name in {**sides[0], **sides[1]}:
                found = [side.get(name) for side in sides]
                at = next(each[0] for each in reversed(found) if each is not None)
                old_item, new_item = (_ABSENT if each is None else each[1] for each in found)
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
    return any(isinstance(item, dict) for each in lists for item in as_list(each))


def _site(pointer: str, *documents: dict[str, Any]) -> Site:
    steps = [each.replace("~1", "/").replace("~0", "~") for each in pointer.split("/")[1:]]
    if len(steps) < 4 or steps[0] != "paths":
        return Site()
    for document in documents:
        operation = objects(objects(objects(document.get("paths")).get(steps[1])).get(steps[2]))
        if operation:
            tags = operation.get("tags")
            tag = str(as_list(tags)[0]) if isinstance(tags, list) and tags else ""
            return Site(steps[2], steps[1], str(operation.get("operationId", "")), tag)
    return Site()
