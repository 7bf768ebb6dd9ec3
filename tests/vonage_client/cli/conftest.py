"""The command line in process, with credentials of the emulator and no configuration of the user's own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from vonage_client.cli.app import application
from vonage_client.sandbox import Sandbox

Run = Callable[..., Result]


@pytest.fixture
def config_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty configuration folder, and no credentials in the environment."""
    for name in [name for name in os.environ if name.startswith("VONAGE_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def run(config_home: Path) -> Run:
    """Runs the command line with these words."""

    def invoke(*words: str, **options: Any) -> Result:
        return CliRunner().invoke(application, words, prog_name="vonage-client", **options)

    return invoke


@pytest.fixture(scope="module")
def emulator() -> Iterator[tuple[Sandbox, str]]:
    """An emulator with state, and its URL."""
    sandbox = Sandbox(clock="real", settings={"limits": "off"})
    with sandbox.serve() as running:
        yield sandbox, running.url


@pytest.fixture
def connected(config_home: Path, emulator: tuple[Sandbox, str], monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """The emulator, with its credentials in the environment."""
    sandbox, url = emulator
    sandbox.reset()
    monkeypatch.setenv("VONAGE_SERVER", url)
    for name, value in sandbox.credentials.items():
        monkeypatch.setenv(f"VONAGE_{name.upper()}", value)
    return sandbox
