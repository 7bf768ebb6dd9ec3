"""Compiled templates: used again while the template and its options stay, and never needed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import jinja2
import pytest
from jinja2 import DictLoader, Environment

from generator.emit.template_cache import TemplateCache


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where compiled modules are kept, in this test."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "compiled"))
    return tmp_path / "compiled"


def render(source: str, **options: Any) -> tuple[str, bool]:
    """What a template gives, and whether it had to be compiled."""
    compiled: list[str] = []

    class Compiling(Environment):
        def _parse(self, *arguments: Any) -> Any:
            compiled.append("")
            return super()._parse(*arguments)

    loader = DictLoader({"it": source})
    text = (
        Compiling(loader=loader, bytecode_cache=TemplateCache(options), **options).get_template("it").render()
    )
    return text, bool(compiled)


def test_a_template_is_compiled_once_for_each_source_and_each_set_of_options() -> None:
    source = "{% if true %}\na\n{% endif %}\n"
    assert render(source) == ("\na\n", True)
    assert render(source) == ("\na\n", False)
    assert render(source, trim_blocks=True) == ("a\n", True)
    assert render(source, trim_blocks=True) == ("a\n", False)
    assert render(source.replace("a", "b"), trim_blocks=True) == ("b\n", True)


def test_a_template_is_compiled_again_after_an_upgrade(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [render("a"), render("a")] == [("a", True), ("a", False)]
    monkeypatch.setattr(jinja2, "__version__", "3.2")
    assert [render("a"), render("a")] == [("a", True), ("a", False)]


def test_each_python_keeps_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    render("a")
    with monkeypatch.context() as other:
        other.setattr(sys.implementation, "cache_tag", "cpython-320")
        assert [render("a"), render("a")] == [("a", True), ("a", False)]
    assert render("a") == ("a", False)


def test_a_damaged_file_is_replaced(folder: Path) -> None:
    render("a")
    (kept,) = folder.rglob("__jinja2_*")
    for length in (0, 10, 30, 60, 90, 200):  # within the version, the checksum and the code
        kept.write_bytes(kept.read_bytes()[:length])
        assert [render("a"), render("a")] == [("a", True), ("a", False)], length


def test_nothing_is_kept_where_python_keeps_nothing(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert [render("a"), render("a")] == [("a", True)] * 2
    assert not folder.exists()


def test_a_folder_that_cannot_be_written_is_done_without(folder: Path) -> None:
    folder.write_text("a file", "utf-8")
    assert [render("a"), render("a")] == [("a", True)] * 2
