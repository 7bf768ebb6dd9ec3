"""The mutation proof of one change: stale output is noticed, regenerated output is right and small."""

from __future__ import annotations

import copy
import re
import shutil
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from generator import pipeline
from generator.output import publish

from .mutations import Mutation
from .mutations.kind import METHODS
from .oracle import static
from .oracle.document import Document, Operation
from .oracle.dynamic import Dynamic
from .oracle.findings import Finding
from .oracle.fingerprint import fingerprint
from .oracle.harness import Harness
from .oracle.package import Package
from .oracle.schema import resolve
from .oracle.validation import Validation

_UNCOUNTED = ("openapi.json", "STAMP.json")


@dataclass
class Proof:
    """What was seen of one change."""

    kind: str
    difference: str = ""
    files: int = 0
    lines: int = 0
    changed: list[str] = field(default_factory=list)
    """Added and removed lines of the regenerated output, without the document's copy and the stamp."""
    static: list[Finding] = field(default_factory=list)
    dynamic: list[Finding] = field(default_factory=list)
    regenerated: list[Finding] = field(default_factory=list)
    """Findings of the same checks against the regenerated package: there should be none."""


@dataclass(frozen=True)
class Proven:
    """A document and the output made of it, under a name of its own."""

    data: dict[str, Any]
    output: Path
    package: Package

    @classmethod
    def of(cls, data: dict[str, Any], name: str, folder: Path) -> Proven:
        """Make the package of a document in ``folder``."""
        output, named, package = generate(data, folder), folder / "named", f"contract_{name}"
        shutil.copytree(output, named)
        (named / "vonage_api").rename(named / package)
        return cls(data, output, Package(named, package))


def _outcome_check(operation: dict[str, Any]) -> Any:
    """The operation that shows the outcome of another."""
    check = operation.get("x-outcome-check")
    return check.get("operation") if isinstance(check, dict) else check


def part(data: dict[str, Any], operations: Collection[str]) -> dict[str, Any]:
    """A document with some of its operations, with the components that they lead to, and with all its tags."""
    kept = copy.deepcopy(data)
    for path, item in data["paths"].items():
        for method, operation in item.items():
            if isinstance(operation, dict) and operation.get("operationId", "") not in ("", *operations):
                del kept["paths"][path][method]
            elif isinstance(operation, dict) and _outcome_check(operation) not in operations:
                kept["paths"][path][method].pop("x-outcome-check", None)
        if not any(method in METHODS for method in kept["paths"][path]):
            del kept["paths"][path]
    components = kept["components"]
    needed = set(_references({key: value for key, value in kept.items() if key != "components"}))
    pending = list(needed)
    while pending:
        new = set(_references(resolve(kept, {"$ref": pending.pop()}))) - needed
        needed |= new
        pending += new
    for kind in components.keys() - {"securitySchemes"}:
        named = components[kind].items()
        components[kind] = {n: component for n, component in named if f"#/components/{kind}/{n}" in needed}
    return kept


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        mapping = node.get("discriminator", {}).get("mapping", {}) if "oneOf" in node else {}
        yield from mapping.values()
    if isinstance(node, dict | list):
        for member in node.values() if isinstance(node, dict) else node:
            yield from _references(member)


def generate(data: dict[str, Any], folder: Path) -> Path:
    """Build the package of a document in ``folder``; the folder of the output."""
    spec = folder / "document.yaml"
    spec.write_text(yaml.dump(data, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True), "utf-8")
    output = folder / "generated"
    pipeline.build(pipeline.Inputs(spec=spec, overlays=None, package="vonage_api"), output)
    return output


def mutated(data: dict[str, Any], mutation: Mutation) -> dict[str, Any]:
    """A changed copy of the document."""
    changed = copy.deepcopy(data)
    mutation.change(changed)
    return changed


def prove(mutation: Mutation, proven: Proven, folder: Path) -> Proof:
    """Run the whole proof: the package of ``proven`` is stale once its document has changed."""
    changed = mutated(proven.data, mutation)
    document = Document(changed)
    output = generate(changed, folder)
    proof = Proof(mutation.kind, publish.difference(proven.output, output))
    _measure(proof)
    touched = sample(Document(proven.data), document)
    proof.static = list(static.check(document, proven.package))
    validation = Validation(document)
    proof.dynamic = list(_dynamic(validation, proven.package, touched))
    name = "contract_" + re.sub(r"\W+", "_", mutation.kind.lower())
    shutil.move(output / "vonage_api", output / name)
    fresh = Package(output, name)
    proof.regenerated = [*static.check(document, fresh), *_dynamic(validation, fresh, touched)]
    return proof


def _dynamic(validation: Validation, package: Package, touched: list[Operation]) -> Iterator[Finding]:
    if not touched:
        return
    with Harness(validation.document, package) as harness:
        dynamic = Dynamic(harness, validation, examples=3)
        for operation in touched:
            yield from dynamic.requests(operation, asynchronous=False)
            yield from dynamic.responses(operation, asynchronous=True)
            yield from dynamic.refusals(operation, asynchronous=False)


def _measure(proof: Proof) -> None:
    """Split the difference into files and changed lines."""
    for part in re.split(r"(?m)^(?=--- )", proof.difference):
        names = re.findall(r"(?m)^(?:---|\+\+\+) (\S+)", part)
        if not part or any(name.endswith(_UNCOUNTED) for name in names):
            continue
        proof.files += 1
        lines = [line for line in part.splitlines()[2:] if line[:1] in ("+", "-")]
        proof.lines += len(lines)
        proof.changed += lines


def sample(before: Document, after: Document) -> list[Operation]:
    """Operations that read differently in two documents: one for each place credentials travel in."""
    old = {operation.id: fingerprint(operation) for operation in before.operations}
    touched = [operation for operation in after.operations if old.get(operation.id) != fingerprint(operation)]
    if len(touched) <= 2:
        return touched
    return list({operation.credentials: operation for operation in reversed(touched)}.values())
