"""The files of the page, and what they tell a browser."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import httpx
import pytest

import vonage_client.sandbox
from vonage_client.sandbox import Sandbox

from ..emulator import World

FOLDER = Path(vonage_client.sandbox.__file__).parent / "page"
OWN = [file for file in sorted(FOLDER.rglob("*")) if file.is_file() and file.parent.name != "vendor"]


def show(world: World, path: str = "", **headers: str) -> httpx.Response:
    return world.http.get(f"{world.running.url}/_sandbox/ui{path}", headers=headers)


def test_the_policy_lets_nothing_in(world: World) -> None:
    answer = show(world)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert world.http.get(f"{world.running.url}/_sandbox", follow_redirects=True).text == answer.text


def test_every_part_is_served_by_its_type(world: World) -> None:
    kinds = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".html": "text/html"}
    for file in OWN:
        answer = show(world, f"/{file.relative_to(FOLDER).as_posix()}")
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith(kinds[file.suffix])
    for path in ("/none", "/../app.py", "/%2e%2e/app.py", "/views", "/views/../../app.py"):
        assert show(world, path).status_code == 404, path


@pytest.mark.parametrize("file", OWN, ids=lambda file: file.name)
def test_no_part_reads_markup_or_reaches_the_network(file: Path) -> None:
    source = file.read_text("utf-8")
    for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function"):
        assert word not in source
    urls = re.findall(r"https?://[\w.]+", source)
    assert set(urls) <= {"http://127.0.0.1", "http://www.w3.org"}
    assert "style=" not in source or file.suffix == ".js"
    assert "<script>" not in source


def test_other_pages_cannot_open_it_in_a_frame_or_by_another_name(world: World) -> None:
    assert show(world, host="attacker.example").status_code == 403
    assert show(world, **{"sec-fetch-site": "cross-site", "sec-fetch-dest": "iframe"}).status_code == 403
    link = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}
    assert show(world, **link).status_code == 200
    state = world.http.get(f"{world.running.url}/_sandbox/state", headers=link)
    assert state.status_code == 403


def test_it_can_be_left_out() -> None:
    sandbox = Sandbox(page=False)
    with sandbox.serve() as running:
        assert httpx.get(f"{running.url}/_sandbox/ui").status_code == 404
        assert httpx.get(f"{running.url}/_sandbox/health").status_code == 200


class TestSnippets:
    def code(self, world: World) -> Mapping[str, str]:
        number = world.sandbox.requests[-1].number
        answer = world.http.get(f"{world.running.url}/_sandbox/requests/{number}/code")
        code: dict[str, str] = answer.raise_for_status().json()
        return code

    def again(self, world: World) -> None:
        """Both snippets ask for the same."""
        first = world.sandbox.requests[-1]
        code = self.code(world)
        credentials = world.sandbox.credentials
        environment = {
            "PATH": "/usr/bin:/bin",
            "VONAGE_SERVER": world.running.url,
            "VONAGE_API_KEY": credentials["api_key"],
            "VONAGE_API_SECRET": credentials["api_secret"],
            "VONAGE_APPLICATION_ID": credentials["application_id"],
            "VONAGE_PRIVATE_KEY": credentials["private_key"],
        }
        assert code["python"].startswith("from vonage_client import Vonage\n")
        subprocess.run([sys.executable, "-c", code["python"]], env=environment, check=True, timeout=120)
        second = world.sandbox.requests[-1]
        assert second.number > first.number
        assert (second.method, second.path, second.query) == (first.method, first.path, first.query)
        assert dict(second.body or ()) == dict(first.body or ())

    def test_a_form(self, world: World) -> None:
        world.vonage.sms.send(to="447700900005", from_="Acme", text="It's \"5\" o'clock", client_ref="a b")
        self.again(world)
        command = self.code(world)["curl"]
        assert '--data-urlencode "api_secret=$VONAGE_API_SECRET"' in command
        assert "Sandbox-Secret1" not in command

    def test_json(self, world: World) -> None:
        world.vonage.applications.create(name="Shop")
        self.again(world)
        assert '--user "$VONAGE_API_KEY:$VONAGE_API_SECRET"' in self.code(world)["curl"]

    def test_what_no_method_makes(self, world: World) -> None:
        world.http.post(f"{world.running.url}/nothing?a=b", json={"c": "d"})
        code = self.code(world)
        assert "httpx.request(\n    'POST'" in code["python"]
        assert "params={'a': 'b'}" in code["python"]
        assert '--data \'{"c": "d"}\'' in code["curl"]
        compile(code["python"], "snippet", "exec")
