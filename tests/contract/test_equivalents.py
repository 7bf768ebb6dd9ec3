"""The contract is what a document means: another way of writing the same changes no test's answer."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.depth import depth

from .mutations.kind import METHODS
from .oracle import static
from .oracle.document import Document
from .oracle.dynamic import Dynamic
from .oracle.findings import report
from .oracle.harness import Harness
from .oracle.package import Package
from .oracle.validation import Validation

Change = Callable[[dict[str, Any]], None]


def _reordered(data: dict[str, Any]) -> None:
    """The keys of every mapping from last to first."""

    def turned(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: turned(node[key]) for key in reversed(node)}
        return [turned(item) for item in node] if isinstance(node, list) else node

    changed = turned(data)
    data.clear()
    data.update(changed)


def _shared_parameters(data: dict[str, Any]) -> None:
    """Path parameters said once for the path."""
    for item in data["paths"].values():
        operations = [item[method] for method in METHODS if method in item]
        own = [
            parameter for parameter in operations[0].get("parameters", []) if parameter.get("in") == "path"
        ]
        if (
            own
            and "parameters" not in item
            and all(own[0] in operation.get("parameters", []) for operation in operations)
        ):
            item["parameters"] = own
            for operation in operations:
                operation["parameters"] = [one for one in operation["parameters"] if one not in own]


def _inherited(data: dict[str, Any]) -> None:
    """Servers and security written at every operation that inherits them."""
    for item in data["paths"].values():
        for operation in (item[method] for method in METHODS if method in item):
            operation.setdefault("servers", copy.deepcopy(item.get("servers", data["servers"])))
            operation.setdefault("security", copy.deepcopy(data["security"]))


def _referenced(data: dict[str, Any]) -> None:
    """Parameters, bodies and responses moved to components, and referred to."""
    components = data["components"]
    for path, item in data["paths"].items():
        for method, operation in ((method, item[method]) for method in METHODS if method in item):
            name = operation["operationId"]
            for kind in ("parameters", "requestBodies", "responses"):
                components.setdefault(kind, {})
            for index, parameter in enumerate(operation.get("parameters", [])):
                if "$ref" in parameter:
                    continue
                components["parameters"][f"{name}{index}"] = parameter
                operation["parameters"][index] = {"$ref": f"#/components/parameters/{name}{index}"}
            for status, response in operation["responses"].items():
                if "$ref" in response:
                    continue
                components["responses"][f"{name}{status}"] = response
                operation["responses"][status] = {"$ref": f"#/components/responses/{name}{status}"}
            if "$ref" not in operation.get("requestBody", {"$ref": ""}):
                components["requestBodies"][name] = operation["requestBody"]
                data["paths"][path][method]["requestBody"] = {"$ref": f"#/components/requestBodies/{name}"}


CHANGES: dict[str, Change] = {
    "keys in another order": _reordered,
    "path parameters at the path": _shared_parameters,
    "servers and security at each operation": _inherited,
    "parameters, bodies and responses by reference": _referenced,
}


@pytest.mark.parametrize("name", CHANGES)
def test_an_equivalent_document_has_the_same_contract(
    name: str, document: Document, package: Package
) -> None:
    data = copy.deepcopy(document.data)
    CHANGES[name](data)
    assert data != document.data or list(data) != list(document.data)
    changed = Document(data)
    findings = report(static.check(changed, package))
    with Harness(changed, package) as harness:
        dynamic = Dynamic(harness, Validation(changed), examples=2)
        for operation in changed.operations[:: depth(30, 8)]:
            findings += report(dynamic.requests(operation, asynchronous=False))
            findings += report(dynamic.responses(operation, asynchronous=False))
    assert not findings, findings
