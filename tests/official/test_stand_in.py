"""The official SDK against the stand-in: it is answered as by the API, and reads every answer."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support import depth, programs

from . import differences as known

programs.OFFICIAL_SDK.require_module()

from benchmarks import official  # noqa: E402 - it imports the SDK
from vonage_client.sandbox import Sandbox  # noqa: E402

from .both import Witness  # noqa: E402
from .variants import Coverage, argument_sets  # noqa: E402

NAMES = [
    name
    for name in Witness.names()
    if name.partition(".")[0] not in known.OUT_OF_SCOPE and name not in known.NO_REQUEST
]


@pytest.fixture(scope="module")
def client(pem: str) -> Iterator[Any]:
    logging.getLogger("vonage").setLevel(logging.ERROR)
    with Sandbox(stateful=False).serve() as running:
        yield official.client(running.url, pem)


@pytest.mark.parametrize("name", NAMES)
def test_the_stand_in_answers_the_sdk(client: Any, name: str) -> None:
    product, _, method = name.partition(".")
    call = getattr(getattr(client, product), method)
    answered = 0
    for arguments in list(argument_sets(call, Coverage()))[: depth.depth(1, 10_000)]:
        failure = failure_of(call, arguments)
        assert not failure or known.explained(known.STAND_IN, name, failure[0]), (arguments, failure)
        answered += 1
    assert answered


def failure_of(call: Any, arguments: dict[str, Any]) -> tuple[str, Exception] | None:
    """The status, or the exception of the SDK's own, that a call ends with."""
    try:
        call(**arguments)
    except Exception as error:  # noqa: BLE001 - whatever the SDK raises
        response = getattr(error, "response", None)
        return type(error).__name__ if response is None else str(response.status_code), error
    return None
