"""The security schemes of the document (``components/securitySchemes``)."""

from __future__ import annotations

from oas_runtime.operation import SecurityScheme

SCHEMES: dict[str, SecurityScheme] = {
    "basicAuth": SecurityScheme(
        name="basicAuth",
        type="http",
        scheme="basic",
    ),
    "bearerAuth": SecurityScheme(
        name="bearerAuth",
        type="http",
        scheme="bearer",
    ),
}
