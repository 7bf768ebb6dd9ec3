"""The checks see what they are there to see: each kind of finding, failing."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import pytest

from .mutations import MUTATIONS
from .oracle import raw_checks, static, wire
from .oracle.document import Document
from .oracle.dynamic import Dynamic
from .oracle.findings import KINDS, Finding
from .oracle.harness import Harness, identity, python_arguments
from .oracle.package import Package
from .oracle.raw_models import RawModels
from .oracle.recorder import Reply
from .oracle.strategies import arguments, smallest
from .oracle.validation import Validation
from .proof import Proven
from .tampered import EDITS, FAULTS, Edit, Fault


@pytest.fixture(scope="module")
def base(proven: Callable[[str], Proven]) -> Proven:
    """The published document and its package: what is tampered with here keeps its form whatever overlays say."""
    return proven("published")


@pytest.fixture(scope="module")
def raw_base(base: Proven, tmp_path_factory: pytest.TempPathFactory) -> RawModels:
    return RawModels(Document(base.data), tmp_path_factory.mktemp("raw_base"))


@pytest.fixture(scope="module")
def base_harness(base: Proven) -> Iterator[Harness]:
    with Harness(Document(base.data), base.package) as harness:
        yield harness


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.fault)
def test_a_wrong_package_is_seen(edit: Edit, base: Proven, raw_base: RawModels, tmp_path: Path) -> None:
    document, package = Document(base.data), base.package
    name = "tampered_" + re.sub(r"\W+", "_", edit.fault)
    shutil.copytree(
        package.folder / package.name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(package.folder / "MANIFEST.tsv", tmp_path)
    target = tmp_path / edit.path if edit.path == "MANIFEST.tsv" else tmp_path / name / edit.path
    source = target.read_text("utf-8")
    assert edit.old in source, "the generated text that this test changes has another form now"
    target.write_text(source.replace(edit.old, edit.new), "utf-8")
    findings = _findings(edit, document, Package(tmp_path, name), raw_base, Validation(document))
    assert {finding.kind for finding in findings} >= set(edit.kinds)


def _findings(
    edit: Edit, document: Document, package: Package, raw: RawModels, validation: Validation
) -> list[Finding]:
    findings = [*static.check(document, package), *raw_checks.models(document, package, raw)]
    for operation in document.operations:
        findings += raw_checks.signature(operation, package, raw)
    if edit.operation:
        operation = document.operation(edit.operation)
        with Harness(document, package) as harness:
            dynamic = Dynamic(harness, validation, examples=5)
            findings += dynamic.requests(operation, asynchronous=False)
            findings += dynamic.responses(operation, asynchronous=False)
            findings += dynamic.refusals(operation, asynchronous=True)
            findings += raw_checks.requests(operation, harness, raw)
            findings += raw_checks.results(operation, harness, raw)
    return findings


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.fault)
def test_a_wrong_request_is_seen(fault: Fault, base_harness: Harness) -> None:
    document, harness = base_harness.document, base_harness
    validation = Validation(document)
    operation = document.operation(fault.operation)
    given = smallest(arguments(operation))
    outcome = harness.call(operation, python_arguments(given), Reply(204), asynchronous=False)
    (recorded,) = outcome.recorded
    for wrong, changed in ((False, [recorded]), (True, fault.change(recorded))):
        kinds = {finding.kind for finding in wire.check(operation, given, changed, identity())}
        for request in changed[:1]:
            kinds |= {finding.kind for finding in validation.request(operation, request)}
        assert (fault.kind in kinds) is wrong
        assert changed != [recorded] or not wrong, "this fault changes nothing"


def test_every_kind_of_finding_is_seen_somewhere() -> None:
    seen = set(chain.from_iterable((*mutation.static, *mutation.dynamic) for mutation in MUTATIONS))
    seen |= set(chain.from_iterable(edit.kinds for edit in EDITS)) | {fault.kind for fault in FAULTS}
    assert seen == KINDS.keys()
