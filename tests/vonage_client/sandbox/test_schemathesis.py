"""Schemathesis, with all of its checks, against the emulator and the effective document.

The document is the one that clients are generated from, with two things said that it leaves out: what the emulator
refuses with (a problem document, where a request breaks the document), and that a path which ends in ``{format}`` gives
XML where that is asked for.
"""

from __future__ import annotations

import base64
import copy
from typing import Any

import pytest
from hypothesis import given, settings

from tests.support.depth import depth
from vonage_client.sandbox import Document

from .emulator import World
from .tokens import token_of

pytestmark = pytest.mark.deep
schemathesis = pytest.importorskip("schemathesis")

EXAMPLES = depth(3, 25)
_PROBLEM = "application/problem+json"
_REFUSAL: dict[str, Any] = {
    "description": "The request breaks the document.",
    "content": {
        _PROBLEM: {
            "schema": {
                "type": "object",
                "required": ["title", "status", "detail"],
                "properties": {name: {"type": "string"} for name in ("title", "detail", "instance", "code")},
            }
        }
    },
}
_ALLOWED = (200, 201, 202, 204, 400, 401, 402, 403, 404, 409, 410, 412, 420, 422, 423, 429)
"""What the state may say to a request that the document allows: no balance, no such pool, a cursor of nobody."""
OPERATIONS = {operation.id: operation for operation in Document.load().operations}


@pytest.fixture(scope="module")
def schema() -> Any:
    """The document as Schemathesis reads it."""
    document = copy.deepcopy(dict(Document.load().data))
    document.pop("servers", None)
    for operation in Document.load().operations:
        item = document["paths"][operation.path]
        item.pop("servers", None)
        declared = item[operation.method.lower()]
        declared.pop("servers", None)
        responses = declared["responses"]
        for status, response in list(responses.items()):
            while "$ref" in response:
                response = document["components"]["responses"][response["$ref"].rpartition("/")[2]]
            response = responses[status] = copy.deepcopy(response)
            content = response.get("content", {})
            if status.startswith("4") and content:
                content.setdefault(_PROBLEM, _REFUSAL["content"][_PROBLEM])
            elif operation.path.endswith("{format}") and status == "200":
                content["application/xml"] = {}
        for status in ("400", "401", "404", "405", "413", "415"):
            responses.setdefault(status, _REFUSAL)
    read = schemathesis.openapi.from_dict(document)
    read.config.checks.positive_data_acceptance.expected_statuses = [str(status) for status in _ALLOWED]
    read.config.generation.update(
        with_security_parameters=False
    )  # those of the emulator are sent with every case
    return read


@pytest.mark.parametrize("name", OPERATIONS)
@pytest.mark.parametrize("mode", ["positive", "negative"])
def test_every_check_of_every_operation(world: World, schema: Any, name: str, mode: str) -> None:
    operation = OPERATIONS[name]
    credentials = world.sandbox.credentials
    secret = base64.b64encode(f"{credentials['api_key']}:{credentials['api_secret']}".encode()).decode()
    basic = any("basicAuth" in alternative for alternative in operation.security)
    headers = {"Authorization": f"Basic {secret}" if basic else f"Bearer {token_of(world.sandbox)}"}
    tried = schema[operation.path][operation.method]
    excluded: list[Any] = []
    if "x-error-in-200" in operation.data:  # wrong credentials are a code inside a success
        excluded.append(schemathesis.checks.CHECKS.get_one("ignored_auth"))

    @settings(max_examples=EXAMPLES)
    @given(tried.as_strategy(generation_mode=schemathesis.GenerationMode(mode)))
    def hold(case: Any) -> None:
        case.call_and_validate(base_url=world.running.url, headers=headers, excluded_checks=excluded)

    try:
        hold()
    except Exception as error:
        if "Unsatisfiable" not in type(error).__name__ or mode == "positive":
            raise  # what has no parameters cannot be asked wrongly
