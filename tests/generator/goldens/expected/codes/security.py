"""The security schemes of the document (``components/securitySchemes``)."""

from __future__ import annotations

from ._support.operation import SecurityScheme

SCHEMES: dict[str, SecurityScheme] = {}
