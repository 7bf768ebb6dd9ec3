"""Every operation of the document through the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from examples.demo import arguments, credentials, endpoints
from oas_runtime.operation.endpoint import Endpoint
from tests.support.depth import is_deep
from vonage_client.cli.app import application
from vonage_client.cli.methods import methods, tags
from vonage_client.sandbox import Document, Sandbox

from .conftest import Run

ENDPOINTS = endpoints()


@pytest.fixture(scope="module")
def stateless() -> Iterator[tuple[Sandbox, str]]:
    sandbox = Sandbox(stateful=False)
    with sandbox.serve() as running:
        yield sandbox, running.url


@pytest.fixture(scope="module")
def account() -> dict[str, Any]:
    return credentials()


@pytest.fixture(scope="module")
def document() -> Document:
    return Document.load()


def words(endpoint: Endpoint[Any], given: dict[str, Any], folder: Path) -> list[str]:
    """The command of a call with these arguments."""
    tag, _, name = endpoint.operation.call.rpartition(".")
    path = [tag.replace("_", "-"), name.replace("_", "-")]
    command: Any = application
    for word in path:
        command = command.get_command(click.Context(command), word)
    options = {option.name: option for option in command.params}
    result = list(path)
    for argument, value in given.items():
        option = options[argument]
        if option.is_flag:
            result.append(option.opts[0] if value else option.secondary_opts[0])
        elif isinstance(value, bytes):
            file = folder / argument
            file.write_bytes(value)
            result += [option.opts[0], str(file)]
        elif option.type.name == "secret":
            file = folder / argument
            file.write_text(f"{value}\n")
            result += [option.opts[0], f"@{file}"]
        elif option.multiple:
            for item in value:
                result += [option.opts[0], str(item)]
        else:
            scalar = isinstance(value, str) and option.type.name != "json"
            result += [option.opts[0], value if scalar else json.dumps(value, default=str)]
    return result


def test_the_commands_are_the_operations() -> None:
    commands = {method.call for tag in tags() for method in methods(tag).values() if not method.waits}
    assert commands == {endpoint.operation.call for endpoint in ENDPOINTS}


def test_what_waits_is_a_command_too(run: Run, stateless: tuple[Sandbox, str], with_account: None) -> None:
    waiting = [method for tag in tags() for method in methods(tag).values() if method.waits]
    assert "voice.wait_for_call" in {method.call for method in waiting}
    assert all(argument.text for method in waiting for argument in method.arguments)
    words = ("voice", "wait-for-call", "--uuid", "63f61863-4a51-4f6b-86e1-46edebcf9356", "--within", "0.2")
    result = run("--server", stateless[1], *words, "--json")
    assert result.exit_code == 1, result.output
    assert json.loads(result.stderr.splitlines()[-1])["title"] == "WaitTimeoutError"
    assert "No such option" in run(*words, "--dry-run").stderr


def test_no_required_argument_can_be_left_out(run: Run) -> None:
    for tag in tags():
        for method in methods(tag).values():
            required = [argument for argument in method.arguments if argument.required]
            if required and not method.waits:
                words = [tag.replace("_", "-"), method.name.replace("_", "-"), "--dry-run"]
                result = run(*words)
                assert result.exit_code == 2, result.output
                assert "Missing option" in result.stderr


@pytest.fixture
def with_account(config_home: Path, account: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in account.items():
        monkeypatch.setenv(f"VONAGE_{name.upper()}", value)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.usefixtures("with_account")
@pytest.mark.parametrize("endpoint", ENDPOINTS, ids=lambda endpoint: endpoint.operation.call)
def test_a_preview_shows_the_request_and_no_secret(
    endpoint: Endpoint[Any], run: Run, account: dict[str, Any], document: Document, tmp_path: Path
) -> None:
    command = words(endpoint, arguments(document, endpoint, everything=False), tmp_path)
    result = run(*command, "--curl" if ENDPOINTS.index(endpoint) % 2 else "--dry-run")
    assert result.exit_code == 0, result.output
    assert result.stdout.removeprefix("curl --request ").startswith(endpoint.operation.method)
    assert account["api_secret"] not in result.output and "Bearer ey" not in result.output


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.usefixtures("with_account")
@pytest.mark.parametrize(
    "endpoint", ENDPOINTS if is_deep() else ENDPOINTS[::5], ids=lambda endpoint: endpoint.operation.call
)
def test_a_call(
    endpoint: Endpoint[Any],
    run: Run,
    stateless: tuple[Sandbox, str],
    document: Document,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sandbox, url = stateless
    monkeypatch.setenv("VONAGE_SERVER", url)
    command = words(endpoint, arguments(document, endpoint, everything=False), tmp_path)
    result = run(*command, "--raw", "--json")
    assert result.exit_code == 0, result.output
    assert sandbox.requests[-1].operation == endpoint.operation.id
    assert json.loads(result.stdout)["status"] == sandbox.requests[-1].status
