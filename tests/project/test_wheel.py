"""The wheel: what is in it, and that an empty environment needs nothing else."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.support import ROOT


def test_it_holds_the_two_packages_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0].partition("-")[0] for name in names} == {
        "oas_runtime",
        "vonage_api",
        "vonage_client",
    }
    for expected in ("vonage_api/py.typed", "vonage_client/py.typed", "vonage_api/openapi.json"):
        assert expected in names
    # The official SDK installs `vonage` and `vonage_*`: none of its packages is ours.
    assert not any(name.startswith(("vonage/", "generator/", "tests/")) for name in names)


def test_what_it_needs_are_a_few_well_known_packages(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
    lines = archive.read(name).decode().splitlines()
    needed = [line for line in lines if line.startswith("Requires-Dist:") and "extra ==" not in line]
    names = {re.split(r"[\[<>=!~;]", line.split()[1])[0].lower() for line in needed}
    assert names == {
        "anyio",
        "certifi",
        "defusedxml",
        "h11",
        "httpx",
        "orjson",
        "pyjwt",
        "python-dateutil",
    }


_USE = """
import sys
import vonage_client
assert not {"httpx", "httpcore", "attrs", "jwt", "orjson", "cryptography"} & set(sys.modules), "imports too much"
from vonage_client import AsyncVonage, Vonage
with Vonage(api_key="abcd1234", api_secret="s" * 12) as vonage:
    vonage.sms, vonage.voice, vonage.messages, vonage.numbers, vonage.verify, vonage.applications
    assert "s" * 12 not in repr(vonage)
from vonage_client.sandbox import SandboxExtraMissingError
try:
    from vonage_client.sandbox import Sandbox
except SandboxExtraMissingError as error:
    assert "vonage-client[sandbox]" in str(error)
else:
    raise AssertionError("the sandbox works without its extra")
"""


@pytest.mark.deep
def test_an_empty_environment_is_enough(wheel: Path, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "venv")], check=True)
    python = str(tmp_path / "venv" / "bin" / "python")
    install = [python, "-m", "pip", "--disable-pip-version-check", "--quiet", "install", str(wheel)]
    done = subprocess.run(install, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    used = subprocess.run(
        [python, "-W", "error", "-c", _USE], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert used.returncode == 0, used.stderr


_THREE_LINES = """
def test_three_lines(vonage, vonage_phone):
    vonage.sms.send(to="447700900005", from_="Acme", text="Hello")
    vonage_phone("447700900005").received("Hello")
"""


@pytest.mark.deep
@pytest.mark.parametrize(("extra", "outcome"), [("[sandbox]", "1 passed"), ("", "1 skipped")])
def test_a_test_of_three_lines_in_an_empty_environment(
    wheel: Path, tmp_path: Path, extra: str, outcome: str
) -> None:
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "venv")], check=True)
    python = str(tmp_path / "venv" / "bin" / "python")
    install = [python, "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
    done = subprocess.run(
        [*install, f"{wheel}{extra}", "pytest"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    (tmp_path / "test_application.py").write_text(_THREE_LINES)
    command = [python, "-m", "pytest", "-q", "-rs", "test_application.py"]
    tried = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert outcome in tried.stdout, tried.stdout + tried.stderr
    assert extra or "pip install 'vonage-client[sandbox]'" in tried.stdout


_BESIDE = """
from importlib.metadata import distributions
import vonage, vonage_client
owners = {}
for each in distributions():
    for path in each.files or ():
        if ".." not in str(path):
            owners.setdefault(str(path), set()).add(each.name)
names = set().union(*owners.values())
assert {"vonage", "vonage-client", "vonage-sms"} <= names, names
shared = {path: both for path, both in owners.items() if len(both) > 1 and "vonage-client" in both}
assert not shared, shared
"""


@pytest.mark.deep
def test_it_lives_beside_the_official_sdk(wheel: Path, tmp_path: Path) -> None:
    official = next(
        line for line in (ROOT / "requirements" / "official.in").read_text().splitlines() if "==" in line
    )
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "venv")], check=True)
    python = str(tmp_path / "venv" / "bin" / "python")
    pip = [python, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    for command in ([*pip, "install", str(wheel), official], [*pip, "check"], [python, "-c", _BESIDE]):
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
