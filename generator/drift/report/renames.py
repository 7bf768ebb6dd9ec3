"""Renames: removed and added items of the same owner, paired by similarity."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Any

from ...common.json_pointer import lookup, tokens
from ..compare.http.parameters import same_argument
from ..compare.schema.composition import alike
from ..model.document import Document, Node
from ..model.finding import severest
from .changes import Change, digest, ordered

_SURE = 60
"""The least similarity of a rename, in percent."""
_MOST = 400
"""The largest number of compared changes of a kind: a document may contain only new names."""
_KINDS = ("property", "parameter", "endpoint", "schema", "webhook", "header", "media-type")


def pair(changes: Iterable[Change], old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """Replace each pair of a removal and an addition that is a rename by one change."""
    rows = list(changes)
    documents = Document(old), Document(new)
    gone = [row for row in rows if row.finding.new_pointer is None and row.finding.old_pointer][:_MOST]
    added = [row for row in rows if row.finding.old_pointer is None and row.finding.new_pointer][:_MOST]
    candidates = [
        (likeness, one, other)
        for one in gone
        for other in added
        if _owner(one) == _owner(other) and (likeness := _likeness(documents, one, other)) >= _SURE
    ]
    used: set[int] = set()
    renamed: list[Change] = []
    for likeness, one, other in sorted(candidates, key=lambda candidate: -candidate[0]):
        if id(one) in used or id(other) in used:
            continue
        used |= {id(one), id(other)}
        renamed.append(_renamed(documents, likeness, one, other))
    return ordered([*renamed, *(row for row in rows if id(row) not in used)])


def _kind(row: Change) -> str:
    name = row.finding.id
    if name.startswith(("api-removed", "api-path-removed")):
        return "endpoint"
    return next((kind for kind in _KINDS if kind in name), name)


def _owner(row: Change) -> tuple[str, ...]:
    """Return the key that both parts of a rename share: owner, kind and location."""
    kind, finding = _kind(row), row.finding
    sites = tuple(sorted(f"{site.method} {site.path}" for site in row.sites))
    if kind == "endpoint":
        return (kind, row.sites[0].method)
    if kind == "property":
        return (kind, finding.direction, finding.owner.rpartition("/")[0], *sites)
    if kind in ("parameter", "header", "media-type"):
        return (kind, finding.direction, *sites)
    return (kind, finding.direction)


def _likeness(documents: tuple[Document, Document], one: Change, other: Change) -> int:
    nodes = _at(documents[0], one.finding.old_pointer), _at(documents[1], other.finding.new_pointer)
    names = [_name(row, node) for row, node in zip((one, other), nodes, strict=True)]
    spelled = SequenceMatcher(None, _bare(names[0]), _bare(names[1])).ratio()
    described = [str(node.value.get("description") or node.value.get("summary") or "") for node in nodes]
    same_words = bool(described[0]) and described[0] == described[1]
    keyword = {"parameter": "schema", "endpoint": "responses"}.get(_kind(one), "")
    same = alike(*(node.step(keyword) for node in nodes)) if keyword else alike(*nodes)
    if spelled < 0.8 and (not same or (_kind(one) == "endpoint" and not same_words)):
        return 0  # Many operations have equal responses.
    score = 40 * same + 40 * spelled + 20 * (same_words or (not any(described) and spelled > 0.6))
    return min(99, round(score))


def _at(document: Document, pointer: str | None) -> Node:
    """Return the value at a pointer, references resolved; empty if there is none."""
    try:
        return document.follow(lookup(document.data, pointer or "#"), pointer or "#")
    except KeyError:
        return document.follow(None, pointer or "#")


def _name(row: Change, node: Node) -> str:
    kind = _kind(row)
    if kind == "parameter":
        return str(node.value.get("name", ""))
    if kind == "endpoint":
        return row.sites[0].path
    return tokens(row.finding.old_pointer or row.finding.new_pointer or "")[-1]


def _called(document: Document, row: Change) -> str:
    return _name(row, _at(document, row.finding.old_pointer or row.finding.new_pointer))


def _bare(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()


def _renamed(documents: tuple[Document, Document], likeness: int, one: Change, other: Change) -> Change:
    before, after = one.finding, other.finding
    name = before.id.removesuffix("-removed").removesuffix("-without-deprecation").removesuffix("-removed")
    finding = replace(
        before,
        id=f"{name}-renamed",
        common=False,
        effect="none",
        new_pointer=after.new_pointer,
        old=_called(documents[0], one),
        new=_called(documents[1], other),
    )
    kept = _kind(one) in ("property", "parameter") and same_argument(str(finding.old), str(finding.new))
    return Change(
        finding=finding,
        sites=tuple(dict.fromkeys((*one.sites, *other.sites))),
        deployed=severest(one.deployed, other.deployed),
        # Programs use the Python name of the attribute or keyword.
        upgrade="safe" if kept else severest(one.upgrade, other.upgrade),
        fingerprint=digest(one.fingerprint, other.fingerprint),
        confidence=likeness,
        python=(*one.python, *other.python),
    )
