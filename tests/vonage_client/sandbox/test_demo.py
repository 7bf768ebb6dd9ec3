"""The demonstration covers what the document has, and fails when something is not as it says."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from tests.support import ROOT
from vonage_client.sandbox import Answer, Call, Sandbox

from .pieces import DOCUMENT

DEMO = ROOT / "examples" / "demo.py"
EXTRA: dict[str, Any] = {
    "operationId": "pingThing",
    "tags": ["Voice"],
    "servers": [{"url": "https://rest.nexmo.com"}],
    "security": [{"basicAuth": []}],
    "parameters": [
        {
            "name": "X-Trace",
            "in": "header",
            "required": True,
            "schema": {"type": "string", "pattern": "^[0-9]{5}$"},
        }
    ],
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {"schema": {"type": "array", "items": {"type": "integer", "minimum": 5}}}
        },
    },
    "responses": {"200": {"description": "Pong"}},
}


@pytest.fixture
def demo() -> ModuleType:
    """The demonstration as a module."""
    spec = importlib.util.spec_from_file_location("demo", DEMO)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["demo"] = module
    spec.loader.exec_module(module)
    return module


def test_everything_is_called_both_ways() -> None:
    done = subprocess.run([sys.executable, str(DEMO)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    operations = [operation for item in DOCUMENT["paths"].values() for operation in item.values()]
    ids = [operation["operationId"] for operation in operations if "operationId" in operation]
    rows = {line.split()[0]: line for line in done.stdout.splitlines() if line.split()[:1]}
    assert set(ids) <= rows.keys()
    assert "sms.send(from_='4477" in rows["sendSms"]
    assert "POST /sms/json" in rows["sendSms"]
    assert (
        "https://rest.nexmo.com  api_key, api_secret in the form    200    200    SmsResponse("
        in rows["sendSms"]
    )
    assert "https://api.nexmo.com   Bearer JWT RS256 in the header" in rows["createCall"]
    assert f"{len(ids)} operations, {2 * len(ids)} calls, 0 failures" in done.stdout
    assert "wrong-server" in done.stdout


def test_an_answer_that_is_no_success_fails_it(
    demo: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = Sandbox.answer

    def broken(self: Sandbox, call: Call) -> Answer:
        return Answer(500) if call.operation.id == "getCall" else real(self, call)

    monkeypatch.setattr(Sandbox, "answer", broken)
    assert demo.main() == 1
    output = capsys.readouterr().out
    assert "FAILED getCall: sync: " in output
    assert "FAILED getCall: async: " in output
    assert "2 failures" in output


def no_refusals(demo: object) -> list[tuple[str, bool]]:
    """In place of the demonstration's own refusals."""
    return []


def test_a_request_astray_fails_it(
    demo: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    serve = demo.serve

    def swapped(*sandboxes: Sandbox) -> Any:
        class Swapped:
            def __enter__(self) -> Any:
                self.inner = serve(*sandboxes)
                running = self.inner.__enter__()
                urls = list(running.servers.values())
                return type(running)(running.url, dict(zip(running.servers, reversed(urls), strict=True)))

            def __exit__(self, *about: Any) -> None:
                self.inner.__exit__(*about)

        return Swapped()

    monkeypatch.setattr(demo, "serve", swapped)
    monkeypatch.setattr(demo.Demo, "refusals", no_refusals)
    assert demo.main() == 1
    assert "POST /sms/json: POST /sms/json is served by https://rest.nexmo.com" in capsys.readouterr().out


@pytest.mark.deep
def test_one_more_operation_is_covered_by_itself(tmp_path: Path) -> None:
    source = yaml.safe_load((ROOT / "spec" / "vonage.yaml").read_text("utf-8"))
    source["paths"]["/v1/pings"] = {"put": EXTRA}
    spec, output = tmp_path / "more.yaml", tmp_path / "generated"
    spec.write_text(yaml.safe_dump(source))
    build = [sys.executable, "-m", "generator", "build", "--spec", str(spec), "--output", str(output)]
    subprocess.run(
        [*build, "--overlays", str(ROOT / "spec" / "overlays")], cwd=ROOT, check=True, capture_output=True
    )
    path = os.pathsep.join([str(output), str(ROOT / "overrides"), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run(
        [sys.executable, str(DEMO)], capture_output=True, text=True, check=False, env=environment
    )
    assert (done.returncode, done.stderr) == (0, "")
    (row,) = [line for line in done.stdout.splitlines() if line.startswith("pingThing")]
    assert "PUT /v1/pings" in row
    assert "200    200    {'message': 'Pong'}" in row
