"""Lists of the stand-in go on from page to page as ``x-pagination`` says, and end."""

from __future__ import annotations

import asyncio
import inspect
import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.testing import MockRequest, MockResponse

from oas_runtime.schema_values.values import Values
from vonage_client import AsyncVonage, Vonage
from vonage_client.sandbox import Document, Sandbox

from .pieces import BASIC, DOCUMENT, FIELDS, answering, ask, bearer, small

PAGED = [operation for operation in Document(DOCUMENT).operations if "x-pagination" in operation.data]
SEED = {"listCalls", "listOwnedNumbers", "searchAvailableNumbers", "listApplications"}


def iterators(vonage: Any) -> dict[str, Any]:
    """Every iterator of a client with the arguments it needs, by operation."""
    iterators_by_name: dict[str, Any] = {}
    for tag in sorted({tag_name.data["tags"][0].lower().replace(" ", "_") for tag_name in PAGED}):
        resource = getattr(vonage, tag)
        for name in dir(resource):
            if name.startswith("iter"):
                method = getattr(resource, name)
                signature = inspect.signature(method).parameters.values()
                needed = {
                    parameter.name: "SMS" if parameter.name == "product" else "GB"
                    for parameter in signature
                    if parameter.default is parameter.empty
                }
                pager = method(**needed)
                iterators_by_name[repr(pager).split()[1]] = pager
    return iterators_by_name


@pytest.fixture(scope="module")
def keys() -> dict[str, Any]:
    pem = rsa.generate_private_key(65537, 2048).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return {
        "application_id": "app",
        "private_key": pem.decode(),
        "api_key": "abcd1234",
        "api_secret": "S3cret",
    }


def _size(operation: Any) -> int:
    """The items of a page where a call does not say: the default of the document, or that of the stand-in."""
    name = operation.data["x-pagination"].get("size")
    for parameter in operation.parameters:
        if parameter.name == name and (size := parameter.data["schema"].get("default")):
            return int(size)
    return 10


@pytest.mark.parametrize("length", [None, 0, 10, 25])
def test_iterators_come_to_an_end(keys: dict[str, Any], length: int | None) -> None:
    sandbox = Sandbox(stateful=False, list_length=length)
    with sandbox.serve() as running:
        with Vonage(servers=running.servers, **keys) as vonage:
            pagers = iterators(vonage)
            assert pagers.keys() == {operation.id for operation in PAGED} >= SEED
            got = {name: list(pager) for name, pager in pagers.items()}

        async def main() -> dict[str, list[Any]]:
            async with AsyncVonage(servers=running.servers, **keys) as vonage:
                return {name: [item async for item in pager] for name, pager in iterators(vonage).items()}

        assert asyncio.run(main()) == got
    for name, items in got.items():
        assert len(items) == length if length is not None else items, name
        asked = [request for request in sandbox.requests if request.operation == name]
        size = next(_size(operation) for operation in PAGED if operation.id == name)
        assert len(asked) == 2 * max(1, -(-(length or 0) // size)), name
    assert len({call.uuid for call in got["listCalls"]}) == len(got["listCalls"])


@pytest.fixture(scope="module")
def oracle() -> OpenAPI:
    return OpenAPI.from_dict(DOCUMENT)


@pytest.fixture(scope="module", params=[0, 4, 12])
def listing(request: pytest.FixtureRequest) -> Sandbox:
    """A stand-in whose lists have so many items."""
    return Sandbox(stateful=False, list_length=request.param)


@pytest.mark.parametrize("operation", PAGED, ids=lambda operation: operation.id)
def test_pages_conform(operation: Any, listing: Sandbox, oracle: OpenAPI) -> None:
    values, params, path = Values(DOCUMENT, "request"), dict[str, Any](), operation.path
    for parameter in operation.parameters:
        if parameter.location == "path":
            path = path.replace(
                f"{{{parameter.name}}}", str(values.of(parameter.data["schema"], parameter.name))
            )
        elif parameter.data.get("required"):
            params[parameter.name] = values.of(parameter.data["schema"], parameter.name)
    given: dict[str, Any] = {"params": params | (FIELDS if operation.credential_fields else {})}
    basic = any("basicAuth" in alternative for alternative in operation.security)
    given |= {"auth": BASIC} if basic and not operation.credential_fields else {}
    given |= {} if basic else {"headers": bearer()}
    response = ask(listing, operation.method, path, **given)
    assert response.status_code == 200, response.text
    asked = MockRequest(operation.server.url, "get", response.request.url.path)
    asked.parameters = RequestParameters()
    oracle.validate_response(asked, MockResponse(response.content, 200, content_type="application/json"))


def test_links_and_totals_are_true() -> None:
    sandbox = Sandbox(stateful=False, list_length=12)
    first = ask(sandbox, "GET", "/v2/applications", params={"page_size": 5, "page": 2}, auth=BASIC).json()
    assert (first["page"], first["page_size"], first["total_pages"], first["total_items"]) == (2, 5, 3, 12)
    assert first["_links"]["next"]["href"] == "/v2/applications?page_size=5&page=3"
    last = ask(sandbox, "GET", first["_links"]["next"]["href"], auth=BASIC).json()
    assert len(last["_embedded"]["applications"]) == 2 and "next" not in last["_links"]
    calls = ask(sandbox, "GET", "/v1/calls?record_index=10", headers=bearer()).json()
    assert (len(calls["_embedded"]["calls"]), calls["count"], calls["record_index"]) == (2, 12, 10)


def cursors(**paging: Any) -> dict[str, Any]:
    """A document with one list, whose credentials travel in the query."""
    page = {
        "type": "object",
        "properties": {
            "items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}},
            "cursor": {"type": "string"},
            "next": {"type": "object", "properties": {"href": {"type": "string"}}},
        },
    }
    kinds = {"cursor": "string", "size": "integer", "api_key": "string", "api_secret": "string"}
    operation: dict[str, Any] = answering(page)["paths"]["/thing"]["get"] | {
        "parameters": [
            {"name": name, "in": "query", "schema": {"type": kind}} for name, kind in kinds.items()
        ],
        "security": [{"basic": []}],
        "x-pagination": {"items": "/items", "size": "size", **paging},
    }
    fields = {"username": "api_key", "password": "api_secret"}
    basic = {"type": "http", "scheme": "basic", "x-credential-fields": fields}
    return small({"/thing": {"get": operation}}, components={"securitySchemes": {"basic": basic}})


def test_cursors() -> None:
    sandbox = Sandbox(cursors(fields={"cursor": "/cursor"}), list_length=3, stateful=False)
    first = ask(sandbox, "GET", "/thing", params={"size": 2, **FIELDS}).json()
    assert first["items"] == [{"id": "id"}, {"id": "id1"}]
    assert not first["cursor"].isdigit()
    last = ask(sandbox, "GET", "/thing", params={"size": 2, "cursor": first["cursor"], **FIELDS}).json()
    assert last["items"] == [{"id": "id2"}] and "cursor" not in last
    assert ask(sandbox, "GET", "/thing", params={"size": 2, "cursor": "x", **FIELDS}).json() == first


def test_links_hold_no_credentials() -> None:
    sandbox = Sandbox(
        cursors(link={"href": "/next/href", "parameters": ["cursor"]}), list_length=3, stateful=False
    )
    plain = Sandbox(
        cursors(link={"href": "/cursor", "parameters": ["cursor"]}), list_length=3, stateful=False
    )
    link: str = ask(plain, "GET", "/thing", params={"size": 2, **FIELDS}).json()["cursor"]
    assert re.fullmatch(r"/thing\?size=2&cursor=[^&]+", link)
    assert "cursor" not in ask(plain, "GET", "/thing", params=FIELDS).json()
    first = ask(sandbox, "GET", "/thing", params={"size": 2, **FIELDS}).json()
    assert first["next"] == {"href": link}
    cursor = parse_qs(urlsplit(link).query)["cursor"]
    assert "next" not in ask(sandbox, "GET", link, params={"cursor": cursor, **FIELDS}).json()
