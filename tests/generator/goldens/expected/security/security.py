"""The security schemes of the document (``components/securitySchemes``)."""

from __future__ import annotations

from oas_runtime.operation import SecurityScheme

SCHEMES: dict[str, SecurityScheme] = {
    "basic": SecurityScheme(
        name="basic",
        type="http",
        scheme="basic",
    ),
    "bearer": SecurityScheme(
        name="bearer",
        type="http",
        scheme="bearer",
    ),
    "cookieKey": SecurityScheme(
        name="cookieKey",
        type="apiKey",
        location="cookie",
        parameter="sid",
    ),
    "headerKey": SecurityScheme(
        name="headerKey",
        type="apiKey",
        location="header",
        parameter="X-Api-Key",
    ),
    "oauth": SecurityScheme(
        name="oauth",
        type="oauth2",
    ),
    "openid": SecurityScheme(
        name="openid",
        type="openIdConnect",
    ),
    "queryKey": SecurityScheme(
        name="queryKey",
        type="apiKey",
        location="query",
        parameter="api-key",
    ),
}
