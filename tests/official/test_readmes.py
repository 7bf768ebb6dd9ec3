"""The examples of the official SDK's READMEs, statement by statement, against the emulator.

A README uses ids of nobody (``MY_APP_ID``), names that it does not define, and methods that the SDK has renamed: such a
statement ends with an error of the SDK, or with the API's own refusal. What must not happen: that the emulator does not
know a path, refuses a request that the SDK makes, or fails.
"""

from __future__ import annotations

import ast
import importlib
import importlib.metadata
import logging
import re
from typing import Any

import pytest

from tests.support import programs

programs.OFFICIAL_SDK.require_module()
pytestmark = pytest.mark.deep

from vonage import Auth, Vonage  # noqa: E402

from benchmarks.official import led_to  # noqa: E402
from vonage_client.sandbox import Sandbox  # noqa: E402

WITHOUT_A_BODY = ("createApplication", "body #: A body is required.")
"""``create_application()``: the document requires the name."""


def examples() -> list[tuple[str, str]]:
    """The Python blocks of the READMEs with the module of their package."""
    blocks: list[tuple[str, str]] = []
    for distribution in importlib.metadata.distributions():
        name = distribution.metadata["Name"]
        if name.startswith("vonage-") and name != "vonage-client":
            text = distribution.read_text("METADATA") or ""
            blocks += [
                (name.replace("-", "_"), block)
                for block in re.findall(r"```python\n(.*?)```", text, re.DOTALL)
            ]
    return sorted(blocks)


def run(module: str, block: str, sdk: Vonage) -> None:
    """Run a block as far as it goes: a statement that fails does not keep the next ones from running."""
    names: dict[str, Any] = dict(vars(importlib.import_module(module)))
    names |= {"vonage_client": sdk, "client": sdk, "vonage": sdk, "print": lambda *_: None}
    for statement in ast.parse(block).body:
        try:
            exec(compile(ast.Module([statement], []), module, "exec"), names)
        except Exception:  # noqa: BLE001 - see the module
            continue


def test_the_examples_are_answered_as_by_the_api() -> None:
    logging.getLogger("vonage").setLevel(logging.CRITICAL)
    sandbox = Sandbox(check_answers=True)
    sandbox.world.table("accounts")["abcd1234"]["auto_reload"] = True
    with sandbox.serve() as running:
        sdk = led_to(running.url, Vonage(Auth(**sandbox.credentials)))
        for module, block in examples():
            run(module, block, sdk)
            sandbox.advance(1)
    refused = [(one.operation, one.detail) for one in sandbox.requests if one.code is not None]
    assert refused in ([], [WITHOUT_A_BODY])
    assert [one.operation for one in sandbox.requests if one.status >= 500] == []
    operations = {one.operation for one in sandbox.requests}
    assert {"sendSms", "sendMessage", "createCall", "requestVerification", "createSession"} <= operations
    assert len(operations) > 60
