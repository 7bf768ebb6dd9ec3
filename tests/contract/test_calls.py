"""Each operation, sync and async, over a real socket: what is sent, what is understood, what is refused.

Both clients share all but their I/O: quick, each of the tests takes turns between them; deep, it has both.
"""

from __future__ import annotations

from .oracle.document import Document
from .oracle.dynamic import Dynamic
from .oracle.findings import report


def test_requests_are_what_the_document_says(
    document: Document, dynamic: Dynamic, operation_id: str, asynchronous: bool
) -> None:
    findings = report(dynamic.requests(document.operation(operation_id), asynchronous=asynchronous))
    assert not findings, f"a request differs from the document:\n{findings}"


def test_responses_are_understood(
    document: Document, dynamic: Dynamic, operation_id: str, asynchronous: bool
) -> None:
    findings = report(dynamic.responses(document.operation(operation_id), asynchronous=asynchronous))
    assert not findings, f"an answer was not understood:\n{findings}"


def test_what_the_document_forbids_is_refused(
    document: Document, dynamic: Dynamic, operation_id: str, asynchronous: bool
) -> None:
    findings = report(dynamic.refusals(document.operation(operation_id), asynchronous=asynchronous))
    assert not findings, f"a forbidden request left:\n{findings}"
