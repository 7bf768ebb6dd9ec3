"""The plugin in a pytest run of its own, without a conftest."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_TESTS = """
import asyncio
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from vonage_client import AsyncVonage, ConfigurationError, Vonage, VonageError


def test_three_lines(vonage, vonage_phone):
    vonage.sms.send(to="447700900005", from_="Acme", text="Hello")
    vonage_phone("447700900005").received("Hello")


def test_every_test_starts_anew(vonage_phone):
    vonage_phone("447700900005").received_nothing()


def test_what_came_instead_is_shown(vonage, vonage_phone):
    vonage.sms.send(to="447700900005", from_="Acme", text="Hullo")
    vonage_phone("447700900005").received("Hello")


def test_async_and_clock(async_vonage, vonage_clock, vonage_phone):
    asyncio.run(async_vonage.sms.send(to="447700900005", from_="Acme", text="Hello"))
    vonage_clock.idle()
    assert vonage_phone.received("Hello")["status"] == "delivered"


def test_codes_and_replies(vonage, vonage_phone, vonage_sandbox):
    phone = vonage_phone("447700900006")
    request = vonage.verify.request(number=phone.number, brand="Acme")
    assert vonage.verify.check(request_id=request.request_id, code=phone.code).status == "0"
    assert phone.reply("STOP")["message_ids"]


@pytest.mark.parametrize("fault", ["disconnect", "drop_after_work"])
def test_faults(vonage, vonage_sandbox, vonage_phone, fault):
    vonage_sandbox.fail("sms.send", fault)
    with pytest.raises(VonageError):
        vonage.sms.send(to="447700900005", from_="Acme", text="Hello")
    assert len(vonage_phone.inbox) == (fault == "drop_after_work")


def test_the_guard_is_inherited(vonage_sandbox):
    code = "import os; print(os.environ['VONAGE_ALLOW_HOSTS'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "loopback"


MADE_AT_IMPORT = Vonage(api_key="abcd1234", api_secret="any")


def test_the_guard_refuses():
    MADE_AT_IMPORT.account.get_balance()


def test_the_guard_holds_in_threads_and_async():
    def use():
        with pytest.raises(ConfigurationError, match="VONAGE_ALLOW_HOSTS"):
            MADE_AT_IMPORT.account.get_balance()

    async def use_async():
        async with AsyncVonage(api_key="abcd1234", api_secret="any") as vonage:
            with pytest.raises(ConfigurationError, match="VONAGE_ALLOW_HOSTS"):
                await vonage.account.get_balance()

    with ThreadPoolExecutor(1) as pool:
        pool.submit(use).result()
    asyncio.run(use_async())


@pytest.mark.vonage_live
def test_the_guard_is_down():
    assert "VONAGE_ALLOW_HOSTS" not in os.environ
"""


def _run(folder: Path, *arguments: str, **environment: str) -> str:
    (folder / "test_application.py").write_text(_TESTS)
    command = [sys.executable, "-m", "pytest", "-q", "-rA", "-p", "no:cacheprovider", *arguments]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )
    return done.stdout + done.stderr


def test_fixtures_guard_and_messages(tmp_path: Path) -> None:
    output = _run(tmp_path)
    assert "2 failed, 9 passed" in output
    assert "@pytest.mark.vonage_live" in output
    assert "447700900005 did not receive a message with 'Hello'. It received:" in output
    assert "sms to 447700900005 from Acme: 'Hullo' (submitted)" in output


def test_without_the_extra_the_tests_are_skipped(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text("import sys; sys.modules['starlette'] = None\n")
    output = _run(tmp_path, "-k", "three_lines", PYTHONPATH=str(tmp_path))
    assert "1 skipped" in output
    assert "pip install 'vonage-client[sandbox]'" in output


def test_nothing_is_imported_until_a_fixture_is_used(tmp_path: Path) -> None:
    (tmp_path / "test_other.py").write_text(
        "import sys\n\ndef test_other():\n"
        "    assert 'vonage_client.testing.pytest_plugin' in sys.modules\n"
        "    assert not {'httpx', 'starlette', 'vonage_client.client'} & sys.modules.keys()\n"
    )
    # Plugins of other packages import httpx themselves.
    others = ("-p", "no:pytest_httpx", "-p", "no:respx")
    assert "1 passed" in _run(tmp_path, *others, "test_other.py")
