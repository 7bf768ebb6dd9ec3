"""docs/other-apis.md, tried as a new user would: from a document to a paid booking."""

from __future__ import annotations

import importlib
import json
import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from oas_runtime.errors import ConfigurationError, CredentialsMissingError, RequestInvalidError
from tests.support import ROOT
from tests.support.server import Server, answer
from vonage_client.sandbox import Document, Sandbox

PAGE = (ROOT / "docs" / "other-apis.md").read_text("utf-8")
COMMANDS = re.findall(r"^```sh\n(.*?)^```", PAGE, re.M | re.S)
(SCRIPT,) = re.findall(r"^```py\n(.*?)^```", PAGE, re.M | re.S)


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """What the first command of the page gives."""
    folder = tmp_path_factory.mktemp("other_apis") / "trains"
    arguments = shlex.split(COMMANDS[0])
    assert arguments[:3] == [".venv/bin/python", "-m", "generator"]
    given = [
        {"examples/trains.yaml": str(ROOT / "examples/trains.yaml"), "trains": str(folder)}.get(a, a)
        for a in arguments[3:]
    ]
    assert main(given) == 0
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


@pytest.fixture
def package(output: Path) -> Any:
    assert (output / "train_tickets").is_dir()
    return importlib.import_module("train_tickets")


def test_a_booking_in_five_minutes(
    output: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    document = Document(json.loads((output / "train_tickets" / "openapi.json").read_text("utf-8")))
    assert f"--document {output.name}/train_tickets/openapi.json" in COMMANDS[1]
    sandbox = Sandbox(document)
    with sandbox.serve() as running:
        monkeypatch.setenv("TRAIN_TICKETS_SERVER", running.url)
        exec(compile(SCRIPT, "book.py", "exec"), {"__name__": "__main__"})
    assert re.fullmatch(r"[0-9a-f-]{36} (pending|succeeded|failed)\n", capsys.readouterr().out)
    assert [request.status for request in sandbox.requests] == [200, 200, 201, 200]


def test_its_readme_shows_what_runs(package: Any, output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readme = (output / "train_tickets" / "README.md").read_text("utf-8")
    (block,) = re.findall(r"^```python\n(.*?)^```", readme, re.M | re.S)
    assert "| `token` | `TRAIN_TICKETS_TOKEN` | OAuth2 |" in readme
    with Server(answer([])) as server:
        monkeypatch.setenv("TRAIN_TICKETS_SERVER", server.url)
        monkeypatch.setenv("TRAIN_TICKETS_TOKEN", "from-the-environment")
        exec(compile(block, "README.md", "exec"), {"__name__": "__main__"})
    assert server.only.header("Authorization") == "Bearer from-the-environment"


def test_a_token_may_be_a_function(package: Any) -> None:
    tokens = iter(("one", "two"))
    with (
        Server(answer([])) as server,
        package.Client(token=lambda: next(tokens), server=server.url) as trains,
    ):
        trains.bookings.get_bookings()
        trains.bookings.get_bookings()
    assert [seen.header("Authorization") for seen in server.seen] == ["Bearer one", "Bearer two"]


def test_what_is_missing_is_named_with_its_variable(package: Any) -> None:
    with package.Client() as trains, pytest.raises(CredentialsMissingError) as caught:
        trains.bookings.get_bookings()
    assert caught.value.environment == ("TRAIN_TICKETS_TOKEN",)


@pytest.mark.parametrize("token", [" spaces ", '"quoted"', "line\nbreak", 3])
def test_a_token_that_cannot_be_one(package: Any, token: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        package.Client(token=token)
    assert str(token).strip() not in str(caught.value)


def test_what_is_wrong_is_refused_before_it_is_sent(package: Any) -> None:
    trains = package.Client(token="t", server="http://127.0.0.1:9")
    with trains, pytest.raises(RequestInvalidError, match="country"):
        trains.stations.get(country="Switzerland")
