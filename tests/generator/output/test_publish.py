"""Publishing: all at once or not at all, and never over files the generator did not make."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.common.errors import GeneratorError
from generator.output import publish


def tree(folder: Path, **texts: str) -> Path:
    folder.mkdir(parents=True)
    for name, text in texts.items():
        (folder / name.replace("__", ".")).write_text(text, "utf-8")
    return folder


def test_swap_replaces_the_whole_folder(tmp_path: Path) -> None:
    output = tree(tmp_path / "out", STAMP__json="{}", old__py="old")
    with publish.workspace(output) as work:
        publish.swap(tree(work / "new", STAMP__json="{}", new__py="new"), output)
    assert sorted(path.name for path in output.iterdir()) == ["STAMP.json", "new.py"]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_swap_without_an_exchange_of_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publish, "_exchange", lambda one, other: False)
    test_swap_replaces_the_whole_folder(tmp_path)


def test_a_swap_that_fails_halfway_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publish, "_exchange", lambda one, other: False)
    output = tree(tmp_path / "out", STAMP__json="{}", old__py="old")
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if self.name == "new":
            raise OSError(28, "No space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    with publish.workspace(output) as work, pytest.raises(GeneratorError, match="No space left"):
        publish.swap(tree(work / "new", new__py="new"), output)
    assert (output / "old.py").read_text("utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_the_first_build(tmp_path: Path) -> None:
    output = tmp_path / "deep" / "out"
    publish.check_target(output)
    with publish.workspace(output) as work:
        publish.swap(tree(work / "new", new__py="new"), output)
    assert (output / "new.py").is_file()


@pytest.mark.parametrize("kind", ["folder with files", "file", "link"])
def test_what_was_not_generated_is_not_replaced(tmp_path: Path, kind: str) -> None:
    output = tmp_path / "out"
    if kind == "folder with files":
        tree(output, thesis__txt="years of work")
    elif kind == "file":
        output.write_text("text", "utf-8")
    else:
        output.symlink_to(tree(tmp_path / "elsewhere", STAMP__json="{}"))
    with pytest.raises(GeneratorError, match="'out'"):
        publish.check_target(output)


def test_an_empty_folder_may_be_replaced(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    publish.check_target(tmp_path / "out")


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with (
        pytest.raises(GeneratorError, match="cannot be written"),
        publish.workspace(tmp_path / "file" / "out"),
    ):
        pass


def test_difference(tmp_path: Path) -> None:
    old = tree(tmp_path / "old", same__py="a\n", changed__py="a\nb\n", gone__py="x\n", bytes__txt="ü")
    new = tree(tmp_path / "new", same__py="a\n", changed__py="a\nc\n", fresh__py="", bytes__txt="ü")
    (old / "__pycache__").mkdir()
    (old / "__pycache__" / "x.pyc").write_bytes(b"x")
    text = publish.difference(old, new)
    assert "--- published/changed.py\n+++ generated/changed.py\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n" in text
    assert "--- published/gone.py\n+++ /dev/null" in text
    assert "only generated: fresh.py (empty)" in text
    assert "same.py" not in text
    assert "pycache" not in text
    assert publish.difference(new, new) == ""
    assert "+++ generated/same.py" in publish.difference(tmp_path / "missing", new)


def test_a_long_difference_is_cut(tmp_path: Path) -> None:
    old = tree(tmp_path / "old", a__py="".join(f"{i}\n" for i in range(3000)))
    text = publish.difference(old, tree(tmp_path / "new", a__py=""))
    assert len(text.splitlines()) < 500
    assert "more lines of a.py" in text
