"""The official SDK for Node, unchanged, against the emulator: its hosts are options of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support import programs
from vonage_client.sandbox import Sandbox

pytestmark = pytest.mark.deep
PROGRAM = Path(__file__).with_name("node_sdk.js")
SDK = "@vonage/server-sdk@3.27.0"


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the SDK, installed by npm."""
    programs.NODE.require()
    folder = tmp_path_factory.mktemp("node")
    npm = shutil.which("npm") or pytest.skip("needs the program npm")
    command = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder), SDK]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode != 0:
        pytest.skip(f"npm cannot install {SDK} here")
    return folder / "node_modules"


def test_each_product(modules: Path) -> None:
    sandbox = Sandbox(check_answers=True)
    with sandbox.serve() as running:
        done = subprocess.run(
            [programs.NODE.require(), str(PROGRAM)],
            env={**os.environ, "NODE_PATH": str(modules)},
            input=json.dumps({**sandbox.credentials, "url": running.url}),
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert (seen["sms"], seen["status"], seen["owned"]) == ("0", "started", 4)
    assert (seen["application"], seen["refused"]) == ("From Node", "MessageSendPartialFailure")
    assert seen["verification"] in sandbox.world.table("verifications")
    assert seen["verification_v2"] in sandbox.world.table("verifications_v2")
    assert seen["call"] in sandbox.world.table("calls")
    assert [one.detail for one in sandbox.requests if one.code is not None] == []
