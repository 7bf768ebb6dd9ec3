"""Every code block of the README and of the guides runs, and passes the strict type checkers."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from benchmarks.results import FILE, ratios
from generator.emit.pages import readme_table
from tests.support import ROOT
from vonage_client import AsyncVonage, Vonage
from vonage_client.sandbox import Sandbox

README = (ROOT / "README.md").read_text("utf-8")
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCKS = {
    f"{page.stem}_{number}": block
    for page in PAGES
    for number, block in enumerate(re.findall(r"^```python\n(.*?)^```", page.read_text("utf-8"), re.M | re.S))
}
SHELL = "\n".join(re.findall(r"^```sh\n(.*?)^```", README, re.M | re.S))


@pytest.fixture
def account(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the README expects of its reader: four environment variables."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    monkeypatch.setenv("VONAGE_API_KEY", "abcd1234")
    monkeypatch.setenv("VONAGE_API_SECRET", "not-a-secret")
    monkeypatch.setenv("VONAGE_APPLICATION_ID", "78d335fa-323d-0114-9c3d-d6f0d48968cf")
    monkeypatch.setenv("VONAGE_PRIVATE_KEY", pem.decode())
    monkeypatch.setenv("VONAGE_SIGNATURE_SECRET", "a-signature-secret-of-nobody")


@pytest.mark.parametrize("name", BLOCKS)
@pytest.mark.usefixtures("account")
def test_block_runs(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    sandbox = Sandbox(stateful=False)
    with sandbox.serve() as running:
        # The blocks stay what a reader writes; only where the API's servers are is changed under them.
        for client in (Vonage, AsyncVonage):
            settings = replace(client._defaults, servers=running.servers)
            monkeypatch.setattr(client, "_defaults", settings)
        exec(compile(BLOCKS[name], name, "exec"), {"__name__": "__main__"})
    assert [request.status for request in sandbox.requests if request.status >= 400] == []


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("readme")
    for name, block in BLOCKS.items():
        if re.search(r"^(import|from) (vcr|celery)", block, re.M):
            continue  # libraries without types
        (folder / f"{name.replace('-', '_')}.py").write_text(block)
    (folder / "pyrightconfig.json").write_text(
        f'{{"typeCheckingMode": "strict", "extraPaths": ["{ROOT}/generated", "{ROOT}/overrides"]}}'
    )
    return folder


def _check(*command: str, folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_blocks_pass_mypy(files: Path) -> None:
    names = sorted(path.name for path in files.glob("*.py"))
    _check("mypy", "--strict", "--config-file=", "--cache-dir", str(files / "cache"), *names, folder=files)


def test_blocks_pass_pyright(files: Path) -> None:
    _check("pyright", folder=files)


def written(readme: str) -> str:
    return readme_table.written(readme, ROOT / "generated", "vonage_api")


def test_every_make_target_it_names_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.M))
    assert set(re.findall(r"^make ([a-z-]+)", SHELL, re.M)) <= targets


def test_the_table_of_operations_is_that_of_the_package() -> None:
    assert written(README) == README, "run: make generate"


def test_the_table_of_operations_has_every_method() -> None:
    methods = re.findall(r"^- `([a-z_0-9.]+)\(", (ROOT / "docs/api.md").read_text("utf-8"), re.M)
    table = README.partition("<!-- operations")[2].partition("<!-- end of operations")[0]
    assert methods
    assert set(methods) == set(re.findall(r"`([a-z_0-9]+\.[a-z_0-9]+)`", table))


def test_the_table_of_operations_leaves_no_tag_empty_that_has_operations() -> None:
    lines = (ROOT / "generated" / "MANIFEST.tsv").read_text("utf-8").splitlines()
    calls = {line.split("\t")[1] for line in lines[1:] if not line.startswith("#")}
    section = README.partition("## Operations")[2].partition("\n## ")[0]
    assert set(re.findall(r"`([a-z_]+\.[a-z0-9_]+)`", section)) >= calls
    empty = {line.split()[3] for line in lines if line.startswith("# The tag ")}
    assert set(re.findall(r"^\| (\w+) \| none", section, re.M)) == empty


def test_a_table_that_is_not_of_today_is_seen() -> None:
    stale = README.replace("\n| SMS | `sms.", "\n| SMS | `text.")
    assert stale != README
    assert written(stale) == README
    with pytest.raises(ValueError, match="needs the lines"):
        written("# A README without a place for it")


def test_its_ratios_are_those_that_were_measured_last() -> None:
    measured = ratios(FILE.read_text("utf-8"))
    quoting = [line for line in README.splitlines() if re.search(r"\b\d\.\d\dx\b", line)]
    assert quoting
    for line in quoting:
        (ratio,) = re.findall(r"\b\d\.\d\dx\b", line)
        assert ratio in {value for (subject, _), value in measured.items() if subject in line}, line
