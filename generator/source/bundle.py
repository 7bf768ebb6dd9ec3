"""Bundles a document in several files of one folder into one document.

The target of a reference to another file becomes a component, and a path item replaces its reference. Nothing is
downloaded, and no file outside of the folder or behind a symbolic link is read.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from os.path import isfile, islink
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

from ..common.errors import GeneratorError, Problem
from ..common.json_pointer import child, lookup, normal, parts, stands, tokens
from ..common.json_values import as_object, is_object
from ..openapi.grammar import GRAMMAR, Place, below
from ..openapi.schema_objects import mapping_of
from ..python_source.identifiers import digest
from .reader import MAX_BYTES, SUFFIXES, Source, load

_SECTIONS: Mapping[str, str] = {kind: section for section, (_, kind) in GRAMMAR["components"].items()}
_MOST_FILES = 2000
_ADVICE = "Refer to a file in the folder of the document, or below it, without symbolic links."


class _Target(NamedTuple):
    """The target of a reference: a file, by its path below the folder, and a pointer."""

    file: str
    pointer: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """A document and its other files."""

    source: Source
    others: tuple[Source, ...]


def load_bundle(path: Path) -> Bundle:
    """Read the document at ``path`` and all files that it refers to. Raises ``GeneratorError``."""
    source = load(path)
    if not _refers_elsewhere(source.data):
        return Bundle(source, ())
    bundler = _Bundler(source, path.parent)
    bundler.run()
    if bundler.problems:
        raise GeneratorError(bundler.problems)
    others = (other for name, other in sorted(bundler.files.items()) if name != source.name)
    return Bundle(source, tuple(others))


class _Bundler:
    """Rewrites the references of one document in place."""

    def __init__(self, source: Source, folder: Path) -> None:
        self.main = source.name
        self.document = source.data
        self.folder = folder
        self.files: dict[str, Source] = {source.name: source}
        self.problems: list[Problem] = []
        self._references: dict[tuple[_Target, str], str] = {}
        self._pending: list[tuple[str, Place]] = []
        self._left = MAX_BYTES * 2
        """Bytes of files whose path items may still be copied."""

    def run(self) -> None:
        root = Place("#", "document", self.document)
        components = as_object(self.document.get("components") or {})
        if is_object(components):
            self._own_components(components)
        self._pending.append((self.main, root))
        while self._pending:
            file, place = self._pending.pop()
            if self._place(file, place):
                continue
            for pointer, kind, value in below(place):
                if is_object(value):
                    self._pending.append((file, Place(pointer, kind, as_object(value))))

    def _own_components(self, components: Mapping[str, Any]) -> None:
        """Move the content of referenced files into the components that only refer to them."""
        for kind, section in _SECTIONS.items():
            entries: Any = components.get(section)
            for key, value in as_object(entries).items() if is_object(entries) else ():
                target = self._target_of(self.main, child("#/components", section, key), value)
                if target is None or target.file == self.main or len(value) > 1 or kind == "path item":
                    continue
                self._references.setdefault((target, kind), child("#/components", section, key))

    def _place(self, file: str, place: Place) -> bool:
        """Rewrite the reference of an object; returns whether its content is now from another file."""
        target = self._target_of(file, place.pointer, place.value)
        if target is not None:
            if place.kind == "path item" and target.file != self.main:
                self._path_item(file, place, target)
                return True
            if place.kind in _SECTIONS and self._refer(file, place, target):
                return True
        if place.kind == "schema":
            self._mapping(file, place)
        return False

    def _refer(self, file: str, place: Place, target: _Target) -> bool:
        reference = self._reference(file, place, target)
        if reference is None:
            return False
        if file == self.main and reference == place.pointer:
            # The component that refers to the file is replaced by its content.
            value = copy.deepcopy(self._content(target))
            place.value.clear()
            place.value.update(value)
            self._pending.append((target.file, Place(target.pointer, place.kind, place.value)))
            return True
        place.value["$ref"] = reference
        return False

    def _reference(self, file: str, place: Place, target: _Target) -> str | None:
        """Return the reference within the bundle; a new target is added."""
        if target.file == self.main:
            return target.pointer
        if not self._exists(file, place.pointer, target):
            return None
        known = self._references.get((target, place.kind))
        if known is None:
            section = _SECTIONS[place.kind]
            entries: Any = as_object(self.document.setdefault("components", {})).setdefault(section, {})
            key = _free_key(target, entries)
            value = copy.deepcopy(self._content(target))
            entries[key] = value
            known = self._references[target, place.kind] = child("#/components", section, key)
            self._pending.append((target.file, Place(target.pointer, place.kind, value)))
        return known

    def _path_item(self, file: str, place: Place, target: _Target) -> None:
        visited = {target}
        base, pointer = file, place.pointer
        while True:
            if not self._exists(base, pointer, target):
                return
            self._left -= len(str(self._content(target)))
            if self._left < 0:
                self._problem(base, pointer, "path items of other files are copied too often", _ADVICE)
                return
            content = copy.deepcopy(self._content(target))
            beside = {key: value for key, value in place.value.items() if key != "$ref"}
            twice = sorted(beside.keys() & content.keys() - {"summary", "description"})
            if twice:
                message = f"both the path item and the one it refers to have: {', '.join(twice)}"
                self._problem(base, pointer, message, "Keep one of them.")
                return
            place.value.clear()
            place.value.update({**content, **beside})
            base, pointer = target
            further = self._target_of(base, pointer, place.value)
            if further is None:
                break
            if further in visited:
                self._problem(base, pointer, "the references form a cycle", "Break the circle.")
                return
            visited.add(further)
            target = further
        self._pending.append((base, Place(pointer, "path item", place.value)))

    def _mapping(self, file: str, owner: Place) -> None:
        """Rewrite the values of a discriminator's mapping: references, or names of components."""
        for value, text in mapping_of(owner.value).items():
            place = child(owner.pointer, "discriminator", "mapping", value)
            reference = text
            if not ("#" in text or "/" in text or text.endswith(SUFFIXES)):
                reference = f"#/components/schemas/{text}"
                if file == self.main or not stands(self.files[file].data, reference):
                    continue
            target = self._target_of(file, place, {"$ref": reference})
            if target is not None and target.file not in self.files and not self._lies(target.file):
                continue  # a bundle of another tool, which kept file names
            if target is not None and (file, target.file) != (self.main, self.main):
                written = self._reference(file, Place(place, "schema", {}), target) or text
                owner.value["discriminator"]["mapping"][value] = written

    def _target_of(self, file: str, pointer: str, value: Any) -> _Target | None:
        """Return the target of an object's ``$ref``; None without one, or for one that stays unchanged."""
        reference = as_object(value).get("$ref") if is_object(value) else None
        if not isinstance(reference, str):
            return None
        path, _, fragment = reference.partition("#")
        if not path:
            return None if file == self.main else _Target(file, _pointer(fragment))
        if ":" in path or path.startswith(("/", "\\")):
            return None  # a URL or an absolute path: validation refuses it by name
        steps = [step for step in unquote(path).split("/") if step != "."]
        inside = file.split("/")[:-1]
        for step in steps:
            if (step in ("", "..") and not (step and inside)) or "\\" in step or "\0" in step:
                self._problem(file, pointer, f"the reference {reference!r} leads out of the folder", _ADVICE)
                return None
            inside = inside[:-1] if step == ".." else [*inside, step]
        return _Target("/".join(inside), _pointer(fragment))

    def _exists(self, file: str, pointer: str, target: _Target) -> bool:
        if target.file not in self.files and not self._read(file, pointer, target.file):
            return False
        try:
            value = lookup(self.files[target.file].data, target.pointer)
        except KeyError:
            message = f"nothing stands at {target.pointer!r} of {target.file}"
            self._problem(file, pointer, message, "Correct the reference, or add what it refers to.")
            return False
        if not is_object(value):
            message = f"what stands at {target.pointer!r} of {target.file} is not an object"
            self._problem(file, pointer, message, "Refer to an object.")
            return False
        return True

    def _lies(self, name: str) -> bool:
        return isfile(self.folder / name)

    def _read(self, file: str, pointer: str, name: str) -> bool:
        path = self.folder
        for step in name.split("/"):
            path /= step
            if islink(path):
                self._problem(file, pointer, f"{name} is reached by a symbolic link", _ADVICE)
                return False
        if not isfile(path):
            advice = "Put the file beside the document, or bundle the document into one file."
            self._problem(
                file, pointer, f"the reference leads to the file {name!r}, which does not exist", advice
            )
            return False
        if len(self.files) >= _MOST_FILES:
            self._problem(file, pointer, f"the document has more than {_MOST_FILES} files", "Bundle it.")
            return False
        try:
            source = load(path)
        except GeneratorError as error:
            self.problems.extend(error.problems)
            return False
        self.files[name] = Source(source.data, source.sha256, name)
        return True

    def _content(self, target: _Target) -> dict[str, Any]:
        return as_object(lookup(self.files[target.file].data, target.pointer))

    def _problem(self, file: str, pointer: str, message: str, advice: str) -> None:
        self.problems.append(Problem(pointer, message, advice, None if file == self.main else file))


def _refers_elsewhere(data: Any) -> bool:
    """Whether any object has a ``$ref`` to another file."""
    references = (value.get("$ref") for _, value in parts(data) if is_object(value))
    return any(isinstance(reference, str) and reference[:1] != "#" for reference in references)


def _pointer(fragment: str) -> str:
    return normal(f"#{fragment}") if fragment not in ("", "/") else "#"


def _free_key(target: _Target, taken: Mapping[str, Any]) -> str:
    """Return a free component name: that of the target, then also of its file."""
    stem = target.file.rpartition("/")[2].partition(".")[0]
    for name in _names(tokens(target.pointer)[-1:], stem, target):
        key = re.sub(r"[^A-Za-z0-9._-]+", "_", name)
        if key and key not in taken:
            return key
    raise AssertionError(target)


def _names(last: tuple[str, ...], stem: str, target: _Target) -> Iterator[str]:
    yield last[0] if last else stem
    yield f"{stem}_{last[0]}" if last else target.file.rpartition(".")[0].replace("/", "_")
    yield f"{last[0] if last else stem}_{digest(str(target))}"
