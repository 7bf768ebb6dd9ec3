"""The two ends of a comparison: files and revisions, each with its overlays."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.common.errors import GeneratorError
from generator.drift.inputs import document_versions
from generator.drift.report import report as drift_report

from .small import breaking, changed, document, write


def _git(folder: Path, *arguments: str) -> None:
    command = ["git", "-c", "user.name=x", "-c", "user.email=x@example.com", *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


def test_a_file_without_overlays_is_read_with_those_of_the_other_document(tmp_path: Path) -> None:
    action = {"target": "$.paths['/messages'].post", "update": {"x-python-name": "submit"}}
    overlay = {"overlay": "1.0.0", "info": {"title": "Ours", "version": "1"}, "actions": [action]}
    ours = write(tmp_path / "spec" / "vonage.yaml", document())
    write(tmp_path / "spec" / "overlays" / "10.yaml", overlay)
    downloaded = write(tmp_path / "downloads" / "new.yaml", changed(breaking))
    for names in ((str(ours), str(downloaded)), (str(downloaded), str(ours)), (str(downloaded),) * 2):
        old, new = document_versions.read_both(*names, tmp_path)
        applied = [end.document["paths"]["/messages"]["post"].get("x-python-name") for end in (old, new)]
        assert applied == (["submit"] * 2 if names[0] != names[1] else [None] * 2)
    _git(tmp_path, "init", "--quiet")
    _git(tmp_path, "add", "spec")
    _git(tmp_path, "commit", "--quiet", "-m", "one")
    drift = drift_report.make(*document_versions.read_both("HEAD", str(downloaded), tmp_path))
    assert [change.sites[0].operation for change in drift.changes] == ["sendMessage"]
    assert "'sender' is now required" in drift.changes[0].python[0]


def test_a_revision_may_look_like_an_option(tmp_path: Path) -> None:
    _git(tmp_path, "init", "--quiet")
    write(tmp_path / "spec" / "vonage.yaml", document())
    _git(tmp_path, "add", ".")
    _git(tmp_path, "commit", "--quiet", "-m", "one")
    # No porcelain makes such a name, and whoever is sent a repository has it.
    _git(tmp_path, "update-ref", "refs/heads/--all", "HEAD")
    assert document_versions.read("--all", tmp_path).published == document()
    with pytest.raises(GeneratorError, match="neither a file nor a revision"):
        document_versions.read("--since=2020-01-01", tmp_path)


def test_ends_are_effective_documents_each_with_its_own_overlays(tmp_path: Path) -> None:
    overlay = {
        "overlay": "1.0.0",
        "info": {"title": "Ours", "version": "1"},
        "actions": [{"target": "$.paths['/messages'].post", "update": {"deprecated": True}}],
    }
    _git(tmp_path, "init", "--quiet")
    write(tmp_path / "spec" / "vonage.yaml", document())
    _git(tmp_path, "add", ".")
    _git(tmp_path, "commit", "--quiet", "-m", "one")
    write(tmp_path / "spec" / "overlays" / "10.yaml", overlay)
    _git(tmp_path, "add", ".")
    _git(tmp_path, "commit", "--quiet", "-m", "two")
    old, new = (document_versions.read(version, tmp_path) for version in ("HEAD~1", "HEAD:spec/vonage.yaml"))
    assert [row.finding.id for row in drift_report.make(old, new).changes] == ["endpoint-deprecated"]
    old, new = (
        document_versions.read(version, tmp_path, raw=True)
        for version in ("HEAD~1", str(tmp_path / "spec" / "vonage.yaml"))
    )
    assert drift_report.make(old, new).changes == ()
