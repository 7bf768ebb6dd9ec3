"""The same bytes from the same document, wherever and however the generator runs; and small diffs."""

from __future__ import annotations

import ast
import copy
import difflib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.source.overlay import load_overlays
from generator.source.products import load_products

from .packages import OVERLAYS, ROOT, SEED, changed, files, generate


def command(folder: Path, *options: str, cwd: Path, **environment: str) -> Path:
    """Build the seed in a process of its own."""
    output = folder / "out"
    arguments = ["-m", "generator", "build", "--spec", str(SEED), "--overlays", str(OVERLAYS)]
    subprocess.run(
        [sys.executable, *options, *arguments, "--output", str(output)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        check=True,
    )
    return output


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generate(SEED, tmp_path_factory.mktemp("reference"), "vonage_api", OVERLAYS)


@pytest.mark.parametrize("seed", ["0", "1"])
@pytest.mark.deep
def test_hash_seed(reference: Path, tmp_path: Path, seed: str) -> None:
    assert changed(reference, command(tmp_path, cwd=ROOT, PYTHONHASHSEED=seed)) == set()


def test_surroundings(reference: Path, tmp_path: Path) -> None:
    here = tmp_path / "site-packages" / "dist"
    here.mkdir(parents=True)
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    for folder in (tmp_path, here):
        (folder / "ruff.toml").write_text("line-length = 40\n[format]\nquote-style = 'single'\n", "utf-8")
        (folder / ".gitignore").write_text("*\n", "utf-8")
    output = command(
        here,
        "-OO",
        cwd=here,
        LC_ALL="C",
        TZ="Asia/Kathmandu",
        PYTHONUTF8="0",
        RUFF_CONFIG=str(tmp_path / "ruff.toml"),
        RUFF_LINE_LENGTH="40",
        PYTHONHASHSEED="4242",
        PYTHONDONTWRITEBYTECODE="",
    )
    assert changed(reference, output) == set()
    assert not [path for path in output.rglob("*") if "cache" in path.name]
    assert sorted(path.name for path in here.iterdir()) == [".gitignore", "out", "ruff.toml"]


@pytest.mark.deep
def test_twice_in_a_row(reference: Path, tmp_path: Path) -> None:
    before = files(generate(SEED, tmp_path, "vonage_api", OVERLAYS))
    assert files(generate(SEED, tmp_path, "vonage_api", OVERLAYS)) == before == files(reference)


def test_no_place_or_time_in_the_output(reference: Path) -> None:
    for path, content in files(reference).items():
        for word in (str(ROOT), str(reference.parent), "/tmp/", "/home/", "site-packages"):
            assert word.encode() not in content, path


def _reversed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _reversed(value[key]) for key in reversed(value)}
    return [_reversed(item) for item in value] if isinstance(value, list) else value


def test_order_of_keys(reference: Path, tmp_path: Path) -> None:
    data = _reversed(yaml.safe_load(SEED.read_text("utf-8")))
    output = generate(data, tmp_path, "vonage_api", OVERLAYS)
    assert changed(reference, output) == {"STAMP.json"}


@pytest.fixture(scope="module")
def seed() -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load(SEED.read_text("utf-8"))
    return data


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Only the overlay of names: what the others replace would show none of these changes."""
    folder = tmp_path_factory.mktemp("overlays")
    shutil.copy(OVERLAYS / "10-python.yaml", folder)
    return folder


@pytest.fixture(scope="module")
def before(seed: dict[str, Any], names: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generate(seed, tmp_path_factory.mktemp("before"), "vonage_api", names)


def code(path: Path) -> list[str]:
    """The lines of a module that are code: without docstrings."""
    text = path.read_text("utf-8")
    prose: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            prose.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    return [line for number, line in enumerate(text.splitlines(), 1) if number not in prose]


class TestSmallDiffs:
    def lines(self, before: Path, after: Path, path: str) -> int:
        old, new = ((folder / path).read_text("utf-8").splitlines() for folder in (before, after))
        return len(new) - len(old) + 2 * len([line for line in old if line not in new])

    def test_a_property(self, seed: dict[str, Any], before: Path, names: Path, tmp_path: Path) -> None:
        data = copy.deepcopy(seed)
        data["components"]["schemas"]["Call"]["properties"]["hold_music"] = {"type": "string"}
        after = generate(data, tmp_path, "vonage_api", names)
        assert changed(before, after) == {
            "STAMP.json",
            "vonage_api/models/call.py",
            "vonage_api/openapi.json",
        }
        assert self.lines(before, after, "vonage_api/models/call.py") <= 2

    def test_a_property_of_a_request(
        self, seed: dict[str, Any], before: Path, names: Path, tmp_path: Path
    ) -> None:
        data = copy.deepcopy(seed)
        to = data["components"]["schemas"]["CreateCallRequest"]["properties"]["to"]["items"]
        to["properties"]["extension"] = {"type": "string"}
        after = generate(data, tmp_path, "vonage_api", names)
        assert changed(before, after) == {
            "STAMP.json",
            "vonage_api/models/create_call_request_to_item.py",
            "vonage_api/openapi.json",
            "vonage_api/params.py",
        }
        assert self.lines(before, after, "vonage_api/params.py") <= 2

    def test_an_optional_argument(
        self, seed: dict[str, Any], before: Path, names: Path, tmp_path: Path
    ) -> None:
        data = copy.deepcopy(seed)
        form = data["paths"]["/sms/{format}" if "/sms/{format}" in data["paths"] else "/sms/json"]["post"]
        schema = form["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]
        while "$ref" in schema:
            schema = data["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        schema["properties"]["priority"] = {"type": "string"}
        after = generate(data, tmp_path, "vonage_api", names)
        paths = [path for path in changed(before, after) if path.endswith(".py")]
        assert sorted(paths) == ["vonage_api/api/sms/send_sms.py", "vonage_api/resources/sms.py"]
        changes = [
            line
            for path in paths
            for line in difflib.ndiff(code(before / path), code(after / path))
            if line[0] in "+-"
        ]
        assert len(changes) <= 6, changes

    def test_an_operation(self, seed: dict[str, Any], before: Path, names: Path, tmp_path: Path) -> None:
        data = copy.deepcopy(seed)
        calls = data["paths"]["/v1/calls/{uuid}"]
        calls["post"] = {**copy.deepcopy(calls["get"]), "operationId": "repeatCall"}
        after = generate(data, tmp_path, "vonage_api", names)
        assert changed(before, after) == {
            "MANIFEST.tsv",
            "STAMP.json",
            "vonage_api/api/voice/repeat_call.py",
            "vonage_api/openapi.json",
            "vonage_api/resources/voice.py",
        }
        assert self.lines(before, after, "MANIFEST.tsv") == 1

    def test_an_operation_of_a_new_tag_with_a_model(
        self, seed: dict[str, Any], before: Path, names: Path, tmp_path: Path
    ) -> None:
        data = copy.deepcopy(seed)
        data["components"]["schemas"]["Report"] = {"type": "object", "properties": {"id": {"type": "string"}}}
        content = {"application/json": {"schema": {"$ref": "#/components/schemas/Report"}}}
        data["paths"]["/v2/reports"] = {
            "get": {
                "operationId": "getReport",
                "tags": ["Reports"],
                "responses": {"200": {"description": "The report.", "content": content}},
            }
        }
        after = generate(data, tmp_path, "vonage_api", names)
        assert changed(before, after) == {
            "MANIFEST.tsv",
            "STAMP.json",
            "vonage_api/api/reports/__init__.py",
            "vonage_api/api/reports/get_report.py",
            "vonage_api/models/__init__.py",
            "vonage_api/models/report.py",
            "vonage_api/openapi.json",
            "vonage_api/resources/__init__.py",
            "vonage_api/resources/reports.py",
        }
        assert self.lines(before, after, "vonage_api/models/__init__.py") == 2


def test_the_stamp_names_its_sources(reference: Path) -> None:
    stamp = (reference / "STAMP.json").read_text("utf-8")
    for name in (
        "vonage.yaml",
        *(source.name for source in (*load_products(OVERLAYS), *load_overlays(OVERLAYS))),
    ):
        assert f'"{name}"' in stamp
