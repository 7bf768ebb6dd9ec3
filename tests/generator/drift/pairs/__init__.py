"""Labelled pairs of documents: small ones of our own, written here, and the labels of a history that is given."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from generator.drift.inputs.document_versions import DocumentVersion

FOLDER = Path(__file__).parent
Document = dict[str, Any]
_AROUND: Document = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "servers": [{"url": "https://api.example.com"}],
}
_COMPONENTS: Document = yaml.safe_load(
    """
    P: {type: object, properties: {a: {type: string}}}
    Q: {type: object, properties: {b: {type: string}}}
    Short: {type: string, maxLength: 3}
    A: {type: object, required: [kind], properties: {kind: {type: string, enum: [a]}, a: {type: string}}}
    B: {type: object, required: [kind], properties: {kind: {type: string, enum: [b]}, b: {type: string}}}
    C: {type: object, required: [kind], properties: {kind: {type: string, enum: [c]}, c: {type: string}}}
    D: {type: object, required: [kind], properties: {kind: {type: string, enum: [d]}, d: {type: string}}}
    """
)


class Pair(NamedTuple):
    """Two documents, and what the change does."""

    name: str
    old: Document
    new: Document
    deployed: str
    upgrade: str
    bump: str = "-"
    """``-`` where it is not said."""


def refactorings() -> Iterator[Pair]:
    """Pairs that mean the same, both ways."""
    data = yaml.safe_load((FOLDER / "refactorings.yaml").read_text("utf-8"))
    pairs = [(name, *(_around(schema, "both") for schema in pair)) for name, pair in data["schemas"].items()]
    pairs += [(name, *(_whole(document) for document in pair)) for name, pair in data["documents"].items()]
    for name, old, new in pairs:
        yield Pair(name, old, new, "safe", "safe")
        yield Pair(f"{name}, back", new, old, "safe", "safe")


def compositions() -> Iterator[Pair]:
    """Pairs that differ inside of compositions."""
    data = yaml.safe_load((FOLDER / "compositions.yaml").read_text("utf-8"))
    for at, (where, old, new, deployed, upgrade) in enumerate(data):
        name = f"{at} {where}: {json.dumps(old)} -> {json.dumps(new)}"
        yield Pair(name, _around(old, where), _around(new, where), deployed, upgrade)


def history(folder: Path) -> Iterator[Pair]:
    """The labelled pairs of a history: ``folder/<api>/NNN.yml``."""
    from generator.source import reader

    for line in (FOLDER / "history.tsv").read_text("utf-8").splitlines()[2:]:
        api, old, new, deployed, upgrade, bump = line.split("\t")
        before, after = (reader.load(folder / api / f"{name}.yml").data for name in (old, new))
        yield Pair(f"{api} {old} -> {new}", before, after, deployed, upgrade, bump)


def versions(pair: Pair) -> list[DocumentVersion]:
    """Both documents as the report takes them."""
    return [
        DocumentVersion(
            name=name, file=name, document=data, published=data, source=json.dumps(data, default=str).encode()
        )
        for name, data in (("old", pair.old), ("new", pair.new))
    ]


def _whole(document: Document) -> Document:
    return {**copy.deepcopy(_AROUND), **copy.deepcopy(document)}


def _around(schema: Any, where: str) -> Document:
    """A document in which the schema is a property of a request, of a response, or of both."""
    content = {"content": {"application/json": {"schema": {"type": "object", "properties": {"p": schema}}}}}
    operation: Document = {"operationId": "doA", "tags": ["A"], "responses": {"204": {"description": "ok"}}}
    if where != "response":
        operation["requestBody"] = {"required": True, **copy.deepcopy(content)}
    if where != "request":
        operation["responses"] = {"200": {"description": "ok", **copy.deepcopy(content)}}
    document = _whole({"paths": {"/a": {"post": operation}}, "components": {"schemas": _COMPONENTS}})
    if '"nullable"' in json.dumps(schema):
        document["openapi"] = "3.0.3"
    return document
