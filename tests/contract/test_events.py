"""Each kind of webhook of the effective document: it is there, by each way it comes, and its events decode."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, cast

from .oracle import answers
from .oracle.corners import complete
from .oracle.document import FORM, Document, Operation, is_json
from .oracle.dynamic import explore
from .oracle.findings import Finding, report
from .oracle.package import Package
from .oracle.schema import Schema, resolve

_METHODS = ("get", "post", "put")


def _kinds(package: Package) -> dict[str, Any]:
    webhooks = package.module("webhooks")
    return {kind.name: kind for kind in (getattr(webhooks, name) for name in webhooks.NAMES)}


def _carried(document: Document, event: str) -> Iterator[tuple[str, str, Schema]]:
    """Method, way and schema of everything that an event can come as."""
    item = document.data["x-webhooks"][event]
    for method in (name for name in _METHODS if name in item):
        for parameter in item[method].get("parameters", []):
            yield method, "query", document.schema(resolve(document.data, parameter)["schema"])
        content = resolve(document.data, item[method].get("requestBody", {})).get("content", {})
        for media_type, media in content.items():
            if media_type == FORM or is_json(media_type):
                yield method, "form" if media_type == FORM else "json", document.schema(media["schema"])


def test_the_package_has_the_kinds_of_the_document(document: Document, package: Package) -> None:
    declared = document.data.get("x-webhooks", {})
    assert set(_kinds(package) if declared else ()) == set(declared)


def test_events_are_understood(document: Document, package: Package, event: str) -> None:
    kind = _kinds(package)[event]
    carried = {(method, way) for method, way, _ in _carried(document, event)}
    ways = {(method.lower(), way) for method, transport in kind.transports.items() for way in transport}
    assert ways == carried
    place = cast("Operation", SimpleNamespace(id=event, data={}))

    for schema in {id(schema): schema for _, _, schema in _carried(document, event)}.values():

        def examine(value: Any, schema: Schema = schema) -> Iterator[Finding]:
            yield from answers.check(place, schema, value, kind.decode(value))

        findings = list(examine(complete(schema, response=True)))
        findings += explore(
            answers.declared(schema) | answers.disturbed(schema), examine, examples=25, shrink=True
        )
        assert not findings, f"an event was not understood:\n{report(findings)}"
