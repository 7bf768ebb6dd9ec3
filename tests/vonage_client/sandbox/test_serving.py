"""On loopback, in process, from the command line; and without the extra."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import httpx
import pytest

from vonage_client import AsyncVonage, Vonage
from vonage_client.sandbox import Document, Recorded, Sandbox, ServingError, serve
from vonage_client.sandbox.cli import main

from .pieces import FIELDS, SECRET, SMS, answering, ask

ACCOUNT: dict[str, Any] = {"api_key": "abcd1234", "api_secret": SECRET}


class TestInThisProcess:
    def test_on_a_free_port(self) -> None:
        sandbox, before = Sandbox(stateful=False), set(threading.enumerate())
        with sandbox.serve() as running:
            assert running.url.startswith("http://127.0.0.1:")
            assert {"https://api.nexmo.com", "https://rest.nexmo.com"} < running.servers.keys()
            assert set(running.servers.values()) == {running.url}
            with Vonage(**ACCOUNT, servers=running.servers) as vonage:
                assert vonage.sms.send(to="447700900000", from_="2", text="3").messages[0].status == "0"
        for thread in set(threading.enumerate()) - before:
            thread.join(30)
            assert not thread.is_alive(), thread
        with pytest.raises(httpx.ConnectError):
            httpx.get(running.url)

    def test_a_port_for_each_server(self) -> None:
        seen: list[Recorded] = []
        sandboxes = Sandbox.for_each_server(stateful=False, on_request=seen.append)
        with serve(*sandboxes) as running:
            assert len(set(running.servers.values())) == len(Document.load().servers)
            with Vonage(**ACCOUNT, servers=running.servers) as vonage:
                vonage.numbers.list_owned()
                vonage.applications.list()
        assert [request.server for request in seen] == ["https://rest.nexmo.com", "https://api.nexmo.com"]
        assert sum(len(opened.requests) for opened in sandboxes) == 2

    def test_no_log_shows_a_query(self, caplog: pytest.LogCaptureFixture) -> None:
        with caplog.at_level("DEBUG"), Sandbox(stateful=False).serve() as running:
            connection = HTTPConnection(running.url.removeprefix("http://"))
            connection.request("GET", f"/account/numbers?api_key=k&api_secret={SECRET}")
            assert connection.getresponse().status == 200
            connection.close()
        assert SECRET not in caplog.text

    def test_taken_port(self) -> None:
        with (
            taken_port() as port,
            pytest.raises(ServingError, match=f"port {port}"),
            Sandbox(stateful=False).serve(port),
        ):
            pass  # pragma: no cover - never listens

    @pytest.mark.parametrize("other", ["sms", "verify"])
    def test_in_process_by_the_documents_own_hosts(self, other: str) -> None:
        sandbox = Sandbox(stateful=False)

        async def use() -> None:
            transport = httpx.ASGITransport(app=sandbox.app)
            async with AsyncVonage(**ACCOUNT, transport=transport) as vonage:
                if other == "sms":
                    await vonage.sms.send(to="447700900000", from_="2", text="3")
                else:
                    result = await vonage.verify.search(format="xml", request_id="r")
                    assert result.checks[0].code == "code"

        asyncio.run(use())
        (recorded,) = sandbox.requests
        assert dict(recorded.headers)["host"] == ("rest.nexmo.com" if other == "sms" else "api.nexmo.com")


class TestRecorder:
    def test_what_is_kept(self, sandbox: Sandbox) -> None:
        ask(sandbox, "POST", "/sms/json", data={**FIELDS, **SMS})
        (recorded,) = sandbox.requests
        assert (recorded.method, recorded.path, recorded.operation) == ("POST", "/sms/json", "sendSms")
        assert recorded.server == "https://rest.nexmo.com"
        assert recorded.credentials == "api_key, api_secret in the form"
        assert recorded.body == (("api_key", "***"), ("api_secret", "***"), *SMS.items())
        assert (recorded.status, recorded.code, recorded.findings) == (200, None, ())

    def test_refusals(self, sandbox: Sandbox) -> None:
        ask(sandbox, "POST", "/sms/json", data={**FIELDS, "to": "447700900000", "text": "x"})
        recorded = sandbox.requests[0]
        assert (recorded.status, recorded.code) == (400, "invalid-request")
        assert recorded.findings == ("body #/from",)

    def test_bounded_and_counted(self) -> None:
        sandbox = Sandbox(answering({"type": "string"}))
        for _ in range(1003):
            sandbox.requests.next_number()
        ask(sandbox, "GET", "/thing")
        assert [request.number for request in sandbox.requests] == [1004]
        for _ in range(1100):
            sandbox.requests.add(sandbox.requests[0])
        assert len(sandbox.requests) == 1000
        sandbox.requests.clear()
        assert len(sandbox.requests) == 0


class TestCommand:
    def test_help(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as ended:
            main(["--help"])
        output = capsys.readouterr().out
        assert ended.value.code == 0
        for word in (
            "--port",
            "--per-server",
            "--server",
            "--document",
            "--list",
            "examples:",
            "problem document",
        ):
            assert word in output

    def test_list(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--list"]) == 0
        assert len(capsys.readouterr().out.splitlines()) == len(Sandbox(stateful=False).operations)
        assert main(["--list", "--server", "https://rest.nexmo.com"]) == 0
        assert "sendSms" in (output := capsys.readouterr().out)
        assert "api.nexmo.com" not in output

    def test_errors_are_sentences(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        broken, missing = tmp_path / "broken.json", tmp_path / "missing.json"
        broken.write_text("openapi: 3.0.0")
        with taken_port() as port:
            for arguments in (
                ["--port", str(port)],
                ["--port", "99999"],
                ["--document", str(broken)],
                ["--document", str(missing)],
                ["--server", "https://nowhere.example"],
            ):
                assert main(arguments) == 2
                printed = capsys.readouterr()
                assert printed.err.startswith("error: ")
                assert "Traceback" not in printed.err

    @pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
    def test_serves_until_told_to_stop(self, ending: signal.Signals, tmp_path: Path) -> None:
        document = tmp_path / "small.json"
        document.write_text(
            json.dumps({**answering({"type": "string"}), "servers": [{"url": "https://a.example"}]})
        )
        command = [sys.executable, "-m", "vonage_client.sandbox", "--port", "0", "--document", str(document)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            lines: list[str] = []
            while not lines or "Ctrl-C" not in lines[-1]:
                lines.append(process.stdout.readline())
                assert lines[-1], process.stderr and process.stderr.read()
            url = next(line for line in lines if "for https://a.example (1 operations)" in line).split()[0]
            assert f'            "https://a.example": "{url}",\n' in lines
            assert httpx.get(f"{url}/thing?api_secret={SECRET}").json() == "value"
            assert httpx.get(f"{url}/none").status_code == 404
            process.send_signal(ending)
            out, err = process.communicate(timeout=20)
        assert (process.returncode, err) == (0, "")
        assert "200 GET /thing  getThing" in out
        assert "404 GET /none\n    unknown-path: The document has no path /none." in out
        assert SECRET not in out


def test_the_state_goes_on_in_the_next_run(tmp_path: Path) -> None:
    state = tmp_path / "dev.json"
    command = [
        sys.executable,
        "-m",
        "vonage_client.sandbox",
        "--port",
        "0",
        "--state",
        str(state),
        "--save-on-exit",
    ]
    form = {"to": "447700900000", "from": "Acme", "text": "Hello"}
    for expected in (1, 2):
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            lines: list[str] = []
            while not lines or "Ctrl-C" not in lines[-1]:
                lines.append(process.stdout.readline())
                assert lines[-1]
            url = next(line for line in lines if "VONAGE_SERVER=" in line).strip().partition("=")[2]
            httpx.post(f"{url}/sms/json", data=form, auth=("abcd1234", "Sandbox-Secret1"), timeout=30)
            assert len(httpx.get(f"{url}/_sandbox/messages", timeout=30).json()) == expected
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=60)
        assert process.returncode == 0
        assert len(json.loads(state.read_text())["resources"]["inbox"]) == expected


def test_without_the_extra() -> None:
    code = (
        "import sys; sys.modules['openapi_core'] = None\n"
        "from vonage_client.sandbox import __main__\n"
        "print(__main__.main(['--list']))\n"
        "try:\n    from vonage_client.sandbox import Sandbox\n"
        "except ImportError as error:\n    print(type(error).__name__, error)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    advice = "pip install 'vonage-client[sandbox]'"
    assert "error: The sandbox needs openapi_core" in done.stderr
    assert advice in done.stderr
    assert done.stdout.startswith("2\nSandboxExtraMissingError The sandbox needs openapi_core")
    assert advice in done.stdout


@contextmanager
def taken_port() -> Generator[int]:
    """A port that something listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]
