"""What is ready to use: the pre-commit hook, the workflow, and the page of the docs."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli import _parser
from generator.drift.formats import text as text_format
from generator.drift.inputs import document_versions
from generator.drift.model.deviations import deviations_table
from generator.drift.report import report as drift_report
from tests.support import ROOT

WORKFLOW = ROOT / ".github" / "workflows" / "drift.yml"
HOOKS = ROOT / ".pre-commit-hooks.yaml"
PAGE = ROOT / "docs" / "drift.md"


def _commands(path: Path) -> list[str]:
    commands = re.findall(r"python -m (generator (?:drift|update)\b[^`\n|>]*)", path.read_text("utf-8"))
    return [command.strip() for command in commands]


@pytest.mark.parametrize("path", [WORKFLOW, HOOKS, PAGE], ids=lambda path: path.name)
def test_every_command_that_is_shown_is_one(path: Path) -> None:
    commands = _commands(path)
    assert commands
    for command in commands:
        _parser().parse_args(shlex.split(command.replace("$BASE", "main"))[1:])


def test_the_workflow_runs_for_the_document_and_asks_for_no_more_than_it_needs() -> None:
    data: dict[Any, Any] = yaml.safe_load(WORKFLOW.read_text("utf-8"))
    assert data[True] == {"pull_request": {"paths": ["spec/**"]}}, "YAML 1.1 reads 'on' as true"
    assert data["permissions"] == {}
    assert data["jobs"]["drift"]["permissions"] == {"contents": "read", "pull-requests": "write"}
    for step in data["jobs"]["drift"]["steps"]:
        assert "${{" not in step.get("run", ""), "what a pull request says is not a part of a script"


def test_the_hook_looks_at_the_document_alone() -> None:
    (hook,) = yaml.safe_load(HOOKS.read_text("utf-8"))
    assert re.search(hook["files"], "spec/vonage.yaml") and not re.search(hook["files"], "docs/spec/x.md")
    assert hook["pass_filenames"] is False


def test_the_docs_say_where_the_verdicts_part_from_oasdiff() -> None:
    assert deviations_table() in PAGE.read_text("utf-8"), (
        "write generator.drift.model.deviations.deviations_table() there"
    )


def test_the_example_of_the_docs_is_what_the_command_says(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    document = tmp_path / "spec" / "vonage.yaml"
    before, call, rest = document.read_text("utf-8").partition("    Call:\n")
    changed = (
        before.replace("version: 1.0.0", "version: 1.0.1", 1)
        + call
        + rest.replace("price:\n          type: string", "price:\n          type: number", 1)
    )
    document.write_text(changed, "utf-8")
    ends_of = [document_versions.read(str(path), ROOT) for path in (ROOT / "spec" / "vonage.yaml", document)]
    _, *lines = text_format.text(drift_report.make(*ends_of), lambda what, text: text).splitlines()
    # A fingerprint is of the whole document before, which changes with each overlay.
    shown, page = (
        re.sub(r"\b[0-9a-f]{12}\b", "f", text) for text in ("\n".join(lines), PAGE.read_text("utf-8"))
    )
    assert shown in page
