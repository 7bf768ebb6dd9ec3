"""Validates requests and responses against the document; its modules are imported at first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..openapi.document import Document
from ..openapi.operation import Operation
from .credentials import View
from .incoming import Call, Pairs

if TYPE_CHECKING:
    from .document_checks import DocumentChecks


class Checker:
    """Validates calls and responses of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def check(self, call: Call, view: View) -> None:
        """Raise ``Refusal`` (400, 401, 413, 415) unless the document allows the call."""
        self.checks.check(call, view)

    def answer_faults(
        self, operation: Operation, status: int, media_type: str, headers: Pairs, content: bytes
    ) -> list[str]:
        """Return the violations of the document in a response."""
        return self.checks.answer_faults(operation, status, media_type, headers, content)

    @cached_property
    def checks(self) -> DocumentChecks:
        """The validator, imported at first use."""
        from .document_checks import DocumentChecks

        return DocumentChecks(self._document)
