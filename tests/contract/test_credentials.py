"""Where the credentials of each operation that declares them as fields travel, by ``credentials_in``."""

from __future__ import annotations

import base64

import pytest

from .oracle.document import Document
from .oracle.dynamic import smallest_arguments, valid_answer
from .oracle.harness import Harness, identity, python_arguments
from .oracle.package import Package


@pytest.mark.parametrize("mode", ["auto", "document", "header"])
def test_credentials_travel_where_the_mode_says(document: Document, package: Package, mode: str) -> None:
    who = identity()
    basic = "Basic " + base64.b64encode(f"{who.api_key}:{who.api_secret}".encode()).decode()
    fielded = [operation for operation in document.operations if operation.credentials in ("form", "query")]
    assert {operation.credentials for operation in fielded} == {"form", "query"}
    with Harness(document, package, credentials_in=mode) as harness:
        for operation in fielded:
            places = {
                "auto": {"form": "form", "query": "header"},
                "document": {"form": "form", "query": "query"},
            }
            expected = places.get(mode, {}).get(operation.credentials, "header")
            for asynchronous in (False, True):
                arguments = python_arguments(smallest_arguments(operation))
                answer = valid_answer(operation)
                outcome = harness.call(operation, arguments, answer, asynchronous=asynchronous)
                assert outcome.error is None, operation.id
                (request,) = outcome.recorded
                places_of_secret = {
                    "query": b"api_secret=" in request.line,
                    "form": b"api_secret=" in request.body,
                    "header": dict(request.headers).get("authorization") == basic,
                }
                assert [place for place, there in places_of_secret.items() if there] == [expected], (
                    operation.id
                )
