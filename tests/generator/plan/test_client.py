"""The keywords of a client: one for each security scheme, none that a client has already."""

from __future__ import annotations

from typing import Any, get_type_hints

import pytest

from generator.operations.reader import read
from generator.plan.client import OPTIONS, keywords
from oas_runtime.call.async_client import AsyncClientOptions
from oas_runtime.call.sync_client import ClientOptions


def api(**schemes: Any) -> Any:
    return read(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {},
            "components": {"securitySchemes": schemes},
        }
    )


def test_no_keyword_is_an_option_of_the_runtime() -> None:
    assert get_type_hints(ClientOptions).keys() | get_type_hints(AsyncClientOptions).keys() <= OPTIONS


@pytest.mark.parametrize(
    ("schemes", "expected"),
    [
        ({"a": {"type": "http", "scheme": "Basic"}}, ["username", "password"]),
        ({"a": {"type": "oauth2", "flows": {}}, "b": {"type": "http", "scheme": "bearer"}}, ["token"]),
        ({"X-API-Key": {"type": "apiKey", "in": "header", "name": "X"}}, ["x_api_key"]),
        ({"proxy": {"type": "apiKey", "in": "header", "name": "X"}}, ["proxy_key"]),
        ({"token": {"type": "apiKey", "in": "query", "name": "t"}}, ["token_key"]),
        ({"a-b": {"type": "apiKey"}, "a_b": {"type": "apiKey"}}, ["a_b", "a_minus_b"]),
        ({"m": {"type": "mutualTLS"}, "d": {"type": "http", "scheme": "digest"}}, []),
    ],
)
def test_keywords(schemes: Any, expected: list[str]) -> None:
    listed = keywords(api(**schemes), "acme_api")
    assert sorted(keyword.name for keyword in listed) == sorted(expected)
    assert all(keyword.variable == f"ACME_API_{keyword.name.upper()}" for keyword in listed)
