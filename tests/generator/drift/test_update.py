"""Taking in a new document: all of it, or nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.common.errors import GeneratorError
from generator.drift import release_notes, replacement
from generator.drift.update import update
from generator.output import publish
from generator.pipeline import Inputs, build
from tests.support.threads import PATIENCE

from .small import Document, body, changed, document, schema

ROOT = Path(__file__).parents[3]
IDENTITY = ("-c", "user.name=Test", "-c", "user.email=test@example.com")
OVERLAY = {
    "overlay": "1.0.0",
    "info": {"title": "Ours", "version": "1"},
    "actions": [
        {"target": "$.components.schemas.Message.properties.price", "update": {"description": "In euros"}},
    ],
}


def _project(folder: Path) -> Path:
    (folder / "spec" / "overlays").mkdir(parents=True)
    (folder / "spec" / "vonage.yaml").write_text(yaml.safe_dump(document(), sort_keys=False), "utf-8")
    (folder / "spec" / "overlays" / "10.yaml").write_text(yaml.safe_dump(OVERLAY), "utf-8")
    (folder / "CHANGELOG.md").write_text(
        "# Changelog\n\n## 1.2.3 - unreleased\n\n### Added\n\n- Much.\n", "utf-8"
    )
    (folder / "pyproject.toml").write_text('[project]\nversion = "1.2.3"\n', "utf-8")
    (folder / "overrides" / "small_client").mkdir(parents=True)
    (folder / "overrides" / "small_client" / "_version.py").write_text(
        '"""Said once."""\n\n__version__ = "1.2.3"\n'
    )
    (folder / "README.md").write_text(
        "# Small\n\n<!-- operations: written by `make generate` -->\n<!-- end of operations -->\n\nEnd.\n",
        "utf-8",
    )
    inputs = Inputs(
        spec=folder / "spec" / "vonage.yaml", overlays=folder / "spec" / "overlays", package="small_api"
    )
    build(inputs, folder / "generated")
    return folder


def _state(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _new(folder: Path, data: Document) -> Path:
    path = folder / "new.yaml"
    path.write_text(yaml.safe_dump(data, sort_keys=False), "utf-8")
    return path


def test_a_new_document_is_taken_in_whole(tmp_path: Path) -> None:
    root = _project(tmp_path / "project")
    new = _new(tmp_path, changed(lambda data: body(data)["required"].append("sender")))
    done = update(new, root, "small_api")
    assert done.version == "2.0.0"
    assert (root / "spec" / "vonage.yaml").read_bytes() == new.read_bytes()
    changelog = (root / "CHANGELOG.md").read_text("utf-8")
    assert 'version = "2.0.0"' in (root / "pyproject.toml").read_text("utf-8")
    assert '__version__ = "2.0.0"' in (root / "overrides" / "small_client" / "_version.py").read_text("utf-8")
    readme = (root / "README.md").read_text("utf-8")
    assert "| Messages | `messages.get`, `messages.list`, `messages.send` |" in readme and readme.endswith(
        "End.\n"
    )
    assert changelog.index("2.0.0 - unreleased") < changelog.index(
        "`messages.send(): keyword 'sender' is now required`"
    )
    assert changelog.endswith("### Added\n\n- Much.\n")
    fresh = tmp_path / "fresh"
    build(
        Inputs(spec=root / "spec" / "vonage.yaml", overlays=root / "spec" / "overlays", package="small_api"),
        fresh,
    )
    assert publish.difference(root / "generated", fresh) == ""


def test_what_the_readme_says_of_a_document_is_no_markup(tmp_path: Path) -> None:
    def tags(data: Document) -> None:
        for item in data["paths"].values():
            for operation in item.values():
                operation["tags"] = ["A <b>|\n| c"]

    root = _project(tmp_path / "project")
    update(_new(tmp_path, changed(tags)), root, "small_api")
    assert "| A &lt;b&gt;\\| \\| c |" in (root / "README.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("released", "current", "proposed"),
    [
        ("", "1.2.3", "2.0.0"),
        ("## 1.2.3 - 2026-01-01\n", "1.2.3", "2.0.0"),
        ("## 1.2.2 - 2026-01-01\n", "1.2.3", "2.0.0"),
        ("## 1.2.2 - 2026-01-01\n", "2.0.0", "2.0.0"),
        ("## 0.3.1 - 2026-01-01\n", "0.4.0", "0.4.0"),
        ("## 0.3.1 - 2026-01-01\n", "0.3.1", "0.4.0"),
    ],
)
def test_the_version_is_ahead_of_what_was_released_last(
    tmp_path: Path, released: str, current: str, proposed: str
) -> None:
    (tmp_path / "pyproject.toml").write_text(f'[project]\nversion = "{current}"\n', "utf-8")
    changelog = f"# Changelog\n\n## {current} - unreleased\n\n{released}"
    (tmp_path / "CHANGELOG.md").write_text(changelog, "utf-8")
    assert release_notes.next_version(tmp_path, "major") == proposed


def test_actions_that_are_due_for_removal_are_named(tmp_path: Path) -> None:
    root = _project(tmp_path / "project")
    new = _new(
        tmp_path, changed(lambda data: schema(data)["properties"]["price"].update(description="In euros"))
    )
    assert any("10.yaml" in line for line in update(new, root, "small_api").due)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (changed(lambda data: schema(data)["properties"].pop("price")), "matches nothing"),
        (changed(lambda data: data.pop("paths")), "paths"),
        ({"openapi": "2.0"}, "openapi|matches nothing"),
    ],
)
def test_a_document_that_does_not_fit_changes_nothing(tmp_path: Path, data: Any, message: str) -> None:
    root = _project(tmp_path / "project")
    before = _state(root)
    with pytest.raises(GeneratorError, match=message):
        update(_new(tmp_path, data), root, "small_api")
    assert _state(root) == before


def test_a_failure_at_the_end_brings_everything_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = _project(tmp_path / "project")
    before = _state(root)

    def fail(built: Path, output: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(publish, "swap", fail)
    new = _new(tmp_path, changed(lambda data: body(data)["required"].append("sender")))
    with pytest.raises(GeneratorError, match="No space left"):
        update(new, root, "small_api")
    assert _state(root) == before


def test_the_same_document_changes_nothing(tmp_path: Path) -> None:
    root = _project(tmp_path / "project")
    before = _state(root)
    done = update(_new(tmp_path, document()), root, "small_api")
    assert done.report is None and _state(root) == before


def test_the_version_may_be_in_one_file_only(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\ndynamic = ["version"]\n', "utf-8")
    file = tmp_path / "overrides" / "small_client" / "_version.py"
    file.parent.mkdir(parents=True)
    file.write_text('__version__ = "1.2.3"\n', "utf-8")
    assert release_notes.next_version(tmp_path, "minor") == "1.3.0"
    assert release_notes.version_files(tmp_path, "1.3.0") == {file: b'__version__ = "1.3.0"\n'}


def test_several_updates_raise_the_version_once(tmp_path: Path) -> None:
    root = _project(tmp_path / "project")
    for at, name in enumerate(("text", "other")):
        new = _new(tmp_path, changed(lambda data, name=name: body(data)["required"].append(name)))
        assert update(new, root, "small_api").version == "2.0.0", at
    assert (root / "CHANGELOG.md").read_text("utf-8").count("Raised from 1.2.3") == 1


def test_what_shows_to_no_user_does_not_reach_the_changelog(tmp_path: Path) -> None:
    root = _project(tmp_path / "project")
    before = (root / "CHANGELOG.md").read_bytes()
    new = _new(tmp_path, changed(lambda data: data["info"].update(version="1.0.1")))
    assert update(new, root, "small_api").report is not None
    assert (root / "spec" / "vonage.yaml").read_bytes() == new.read_bytes()
    assert (root / "CHANGELOG.md").read_bytes() == before


def test_additions_reach_the_changelog(tmp_path: Path) -> None:
    root = _project(tmp_path / "project")
    new = _new(tmp_path, changed(lambda data: body(data)["properties"].update(note={"type": "string"})))
    assert update(new, root, "small_api").version == "1.3.0"
    assert "- Added: `POST /messages`: request field `note` is new" in (root / "CHANGELOG.md").read_text(
        "utf-8"
    )


def test_edits_that_are_not_committed_are_kept(tmp_path: Path) -> None:
    root = _project(tmp_path / "project")
    for command in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "one")):
        subprocess.run(["git", "-C", str(root), *IDENTITY, *command], check=True)
    with (root / "CHANGELOG.md").open("a") as file:
        file.write("- More.\n")
    new = _new(tmp_path, changed(lambda data: body(data)["required"].append("sender")))
    before = _state(root)
    with pytest.raises(GeneratorError, match="not committed"):
        update(new, root, "small_api")
    assert _state(root) == before
    assert update(new, root, "small_api", force=True).version == "2.0.0"


def test_swagger_is_another_format(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match=r"is a Swagger 2\.0 document"):
        update(_new(tmp_path, {"swagger": "2.0", "paths": {}}), _project(tmp_path / "project"), "small_api")


STOPPED = """
import os, signal, sys
from pathlib import Path
from generator.drift import replacement
from generator.output import publish

CHANGES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "ctypes.dlopen"}

def run(root, step, way):
    left = step

    def hook(event, arguments):
        nonlocal left
        writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR)
        if event in CHANGES or writes:
            left -= 1
            if left == -1 or (left == -4 and way == "twice"):
                if way == "kill":
                    os.kill(os.getpid(), signal.SIGKILL)
                raise OSError(28, "No space left on device") if way == "full" else KeyboardInterrupt

    (root / ".update" / "built").mkdir(parents=True)
    sys.addaudithook(hook)
    with replacement.folder_of(root) as folder:
        (replacement.built(folder) / publish.STAMP).write_text("new")
        replacement.mark(folder)
        replacement.replace(folder, root, {root / "a": b"new", root / "b": b"new"}, root / "generated", "done")
    return left < 0

def child(root, step, way):
    code = 1
    try:
        code = int(run(root, step, way))
    finally:
        os._exit(code)

folder, way, exchange = Path(sys.argv[1]), sys.argv[2], sys.argv[3] == "exchange"
if not exchange:
    publish._exchange = lambda one, other: False
for step in range(200):
    root = folder / str(step)
    (root / "generated").mkdir(parents=True)
    for name in ("a", "generated/STAMP.json"):
        (root / name).write_text("old")
    process = os.fork() or child(root, step, way)
    if os.waitpid(process, 0)[1] == 0:
        break
"""


@pytest.mark.parametrize(
    ("way", "exchange"),
    [
        ("kill", "exchange"),
        ("twice", "rename"),
        *(
            pytest.param(way, exchange, marks=pytest.mark.deep)
            for way in ("kill", "interrupt", "twice", "full")
            for exchange in ("exchange", "rename")
            if (way, exchange) not in (("kill", "exchange"), ("twice", "rename"))
        ),
    ],
)
def test_wherever_it_is_stopped_all_is_old_or_all_is_new(tmp_path: Path, way: str, exchange: str) -> None:
    """Every write is a point at which it ends: killed, interrupted, interrupted again, or without room."""
    command = [sys.executable, "-c", STOPPED, str(tmp_path), way, exchange]
    subprocess.run(command, check=True, timeout=PATIENCE, cwd=ROOT, capture_output=True)
    ends: set[tuple[str, ...]] = set()
    for root in tmp_path.iterdir():
        if way != "full":
            replacement.finish(root)
        state = tuple(
            (root / name).read_text() if (root / name).exists() else "none"
            for name in ("a", "b", "generated/STAMP.json")
        )
        assert state in (("old", "none", "old"), ("new", "new", "new")), root
        left = {path.name for path in root.iterdir()} - {"a", "b", "generated", replacement.FOLDER}
        assert not left, "a temporary file was left where nobody looks for it"
        ends.add(state)
    assert len(list(tmp_path.iterdir())) > 30 and len(ends) == 2
