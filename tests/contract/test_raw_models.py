"""The package against pydantic models of the raw document, which another generator made."""

from __future__ import annotations

from .oracle import raw_checks
from .oracle.document import Document
from .oracle.findings import report
from .oracle.harness import Harness
from .oracle.package import Package
from .oracle.raw_models import RawModels


def test_models_have_the_same_fields(document: Document, package: Package, raw: RawModels) -> None:
    findings = report(raw_checks.models(document, package, raw))
    assert not findings, findings


def test_signatures_have_the_same_fields(
    document: Document, package: Package, raw: RawModels, operation_id: str
) -> None:
    findings = report(raw_checks.signature(document.operation(operation_id), package, raw))
    assert not findings, findings


def test_requests_fit_the_models(
    document: Document, harness: Harness, raw: RawModels, operation_id: str
) -> None:
    findings = report(raw_checks.requests(document.operation(operation_id), harness, raw))
    assert not findings, findings


def test_results_hold_what_the_models_hold(
    document: Document, harness: Harness, raw: RawModels, operation_id: str
) -> None:
    findings = report(raw_checks.results(document.operation(operation_id), harness, raw))
    assert not findings, findings
