"""Writes names that depend on all operations of a document into a part of the document.

A method is called ``send`` only if no other method of the tag has this name, and an operationId that two operations
share is used for neither: pruned operations must not change the names of the others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ...common.json_pointer import tokens
from ...extensions.python_names import PYTHON_NAME, method_names_of, operation_ids_of, tag_names_of
from ..model.document import listed, objects

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a document's operations (by pointer) and tags."""

    operations: Mapping[str, str]
    methods: Mapping[str, str]
    tags: Mapping[str, str]

    @classmethod
    def of(cls, document: Json) -> Names:
        """Return the names of ``document``. Raises an exception if it is malformed."""
        identifiers = operation_ids_of(document)
        return cls(identifiers, method_names_of(document, identifiers), tag_names_of(document))

    def renamed(self, other: Names) -> set[str] | None:
        """Return the pointers of operations with two different names; ``None`` if a tag was renamed."""
        if any(other.tags.get(tag, name) != name for tag, name in self.tags.items()):
            return None
        pairs = (self.operations, other.operations), (self.methods, other.methods)
        return {key for one, two in pairs for key in one if two.get(key, one[key]) != one[key]}


def pinned(names: Names, part: Json) -> Json:
    """Return ``part`` with the names that its operations and tags have in the whole document."""
    part = _with(part, "operationId", _other(names.operations, operation_ids_of(part)))
    part = _with(part, PYTHON_NAME.name, _other(names.methods, method_names_of(part, operation_ids_of(part))))
    others = _other(names.tags, tag_names_of(part))
    declared = {str(objects(tag).get("name")): objects(tag) for tag in listed(part.get("tags"))}
    tags = dict(declared)
    for tag, name in others.items():
        tags[tag] = {"name": tag, **declared.get(tag, {}), PYTHON_NAME.name: name}
    return {**part, "tags": list(tags.values())} if others else part


def _other(wanted: Mapping[str, str], names: Mapping[str, str]) -> dict[str, str]:
    return {key: wanted[key] for key in names if wanted.get(key, names[key]) != names[key]}


def _with(part: Json, keyword: str, values: Mapping[str, str]) -> Json:
    """Return ``part`` with the keyword in the operations at these pointers."""
    paths = {path: dict(objects(item)) for path, item in objects(part.get("paths")).items()} if values else {}
    for pointer, value in values.items():
        section, path, method = (*tokens(pointer), "", "")[:3]
        if section == "paths" and method in paths.get(path, {}):
            paths[path][method] = {**objects(paths[path][method]), keyword: value}
    return {**part, "paths": paths} if values else part
