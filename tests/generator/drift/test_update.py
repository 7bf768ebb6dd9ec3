"""Taking in a new document: all of it, or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.common.errors import GeneratorError
from generator.drift.update import update
from generator.output import publish
from generator.pipeline import Inputs, build

from .small import Document, body, changed, document, schema

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
            for each in item.values():
                each["tags"] = ["A <b>|\n| c"]

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
    root = _project(tmp_path / "project")
    (root / "pyproject.toml").write_text(f'[project]\nversion = "{current}"\n', "utf-8")
    (root / "CHANGELOG.md").write_text(f"# Changelog\n\n## {current} - unreleased\n\n{released}", "utf-8")
    new = _new(tmp_path, changed(lambda data: body(data)["required"].append("sender")))
    assert update(new, root, "small_api").version == proposed
    assert f"## {proposed} - unreleased\n" in (root / "CHANGELOG.md").read_text("utf-8")


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
