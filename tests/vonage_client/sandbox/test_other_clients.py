"""What clients of others need: https, and their habits."""

from __future__ import annotations

import ssl
import stat
from pathlib import Path

import httpx
import pytest

from vonage_client.sandbox import Sandbox, serve
from vonage_client.sandbox.server.certificates import write_certificate

from .emulator import World

AUTH = ("abcd1234", "Sandbox-Secret1")


def test_https_with_a_certificate_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "sandbox.pem"
    write_certificate(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    trusting = ssl.create_default_context(cafile=str(file))
    with serve(Sandbox(), certificate=file) as running:
        answer = httpx.get(f"{running.url}/account/get-balance", auth=AUTH, verify=trusting, trust_env=False)
        assert (answer.status_code, running.url[:8]) == (200, "https://")
        with pytest.raises(httpx.ConnectError):
            httpx.get(f"{running.url}/account/get-balance", auth=AUTH, trust_env=False)


def test_a_file_of_somebody_else_is_not_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "precious.txt"
    file.write_text("mine")
    with pytest.raises(ValueError, match="use another file"):
        write_certificate(file)
    assert file.read_text() == "mine"


def test_a_form_under_the_name_of_json_is_taken(world: World) -> None:
    """The vendor's SDK for Python keeps the media type of an earlier call."""
    url, headers = f"{world.running.url}/verify/json", {"content-type": "application/json"}
    form = "number=447700900000&brand=Acme"
    assert world.http.post(url, content=form, headers=headers, auth=AUTH).json()["status"] == "0"
    json = '{"number": "447700900000", "brand": "Acme"}'
    assert world.http.post(url, content=json, headers=headers, auth=AUTH).status_code == 415


def test_a_json_object_in_place_of_a_form_is_taken_from_the_sdk_for_node(world: World) -> None:
    """It sends the credentials in it, too."""
    url = f"{world.running.url}/verify/json"
    fields = {"number": "447700900000", "brand": "Acme", "code_length": 6, "pin_expiry": None}
    secret = {"api_key": AUTH[0], "api_secret": AUTH[1]}

    def post(body: object) -> httpx.Response:
        return world.http.post(url, json=body, headers={"user-agent": "@vonage/server-sdk/3.27.0, node/20"})

    assert post({**fields, **secret}).json()["status"] == "0"
    assert len(world.sandbox.code("447700900000")) == 6
    assert post({**fields, **secret, "api_secret": "x"}).json()["status"] == "4"
    assert post({**fields, **secret, "brand": ["Acme"]}).status_code == 401  # no form: nothing in it is read
    assert post([]).status_code == 401
    assert post({**fields, **secret, "code_length": 5}).status_code == 400
