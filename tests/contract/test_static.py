"""Signatures, models, TypedDicts, endpoint descriptions and the manifest against the raw document."""

from __future__ import annotations

from .oracle import static
from .oracle.conventions import METHODS
from .oracle.document import Document
from .oracle.findings import report
from .oracle.package import Package


def test_the_package_declares_what_the_document_declares(document: Document, package: Package) -> None:
    findings = report(static.check(document, package))
    assert not findings, f"the package is not what the document says:\n{findings}"


def test_the_document_is_whole(document: Document) -> None:
    assert document.operations
    assert not list(document.dangling())


def test_the_promised_calls_keep_their_names(package: Package) -> None:
    promised = {f"{tag}.{name}" for tag, names in METHODS.items() for name in names.split()}
    assert {row["call"] for row in package.rows.values()} >= promised
