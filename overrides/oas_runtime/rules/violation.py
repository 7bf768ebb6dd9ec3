"""Why a request is refused: the rule of the document that a value breaks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """Why a request was refused before it left.

    ``argument`` is the Python argument, ``path`` the location inside it (``to[0].type``), ``rule`` the
    OpenAPI keyword that failed (``required``, ``enum``, ``maximum``, ...), ``message`` a sentence that
    says what is allowed, ``value`` the offending value (a placeholder when the schema is secret),
    ``pointer`` the location of the rule in the document.
    """

    argument: str
    path: str
    rule: str
    message: str
    value: object
    pointer: str


Reject = Callable[[Violation], NoReturn]
"""Receives the first violation of a request, and must raise."""
