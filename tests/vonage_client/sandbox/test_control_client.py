"""The control API through the client that this project's own generator makes of its document."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from oas_runtime.call.sync_client import SyncClient
from tests.generator.goldens import generated_once
from vonage_client.sandbox.control.api import document

from .emulator import World

PHONE = "447700900005"


@pytest.fixture(scope="module")
def resources(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The generated resources of the control API."""
    folder = tmp_path_factory.mktemp("control")
    file = folder / "control.json"
    file.write_text(json.dumps(document()))
    output: Path = generated_once(file, folder, "sandbox_control")
    sys.path.insert(0, str(output))
    yield importlib.import_module("sandbox_control.resources")
    sys.path.remove(str(output))


def test_everything_a_test_asks_for_is_typed(world: World, resources: Any) -> None:
    client: Any = type("Control", (SyncClient, resources.SyncResources), {})
    with client(None, servers={"http://127.0.0.1:4010": world.running.url}) as opened:
        control = opened.sandbox
        assert control.get_health().status == "ok"
        world.vonage.sms.send(to=PHONE, from_="Acme", text="Hello")
        (message,) = control.list_messages(to=PHONE)
        assert (message.text, message.parts, message.from_) == ("Hello", 1, "Acme")
        assert [fired.kind for fired in control.advance_clock(to="idle")] == ["life_cycle", "life_cycle"]
        assert control.get_message(id=message.id).status == "delivered"
        control.add_fault(match={"operation": "sendSms"}, do={"http": 500}, times=1)
        assert control.list_faults()[0].match["operation"] == "sendSms"
        sent = control.send_inbound_sms(from_=PHONE, text="Hi")
        assert len(sent.message_ids) == 1
        world.vonage.verify.request(number=PHONE, brand="Acme")
        (verification,) = control.list_verifications(number=PHONE)
        assert verification.code == world.sandbox.code(PHONE)
        control.reset()
        assert control.list_messages() == []
