"""The verification of the output, and builds that fail: the old output stays."""

from __future__ import annotations

import ast
import re
import shutil
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator import pipeline as pipeline
from generator.common.errors import GeneratorError
from generator.emit import render
from generator.output import formatting, isolated_import, module_purity, verify
from tests.generator.packages import document, files, generate


def check(source: str) -> list[str]:
    return [what for _, what in module_purity.side_effects(ast.parse(source))]


@pytest.mark.parametrize(
    "source",
    [
        "print(1)",
        "import os",
        "from os import system",
        "x = __import__('os')",
        "x = [y for y in z]",
        "x = f'{y}'",
        "for x in y: pass",
        "try:\n    x = 1\nexcept E:\n    y = 1",
        "with a: pass",
        "del x",
        "raise E",
        "assert x",
        "if x: y = 1",
        "class A:\n    print(1)",
        "class A(metaclass=f()): pass",
        "@evil\ndef f(): pass",
        "@evil()\nclass A: pass",
        "def f(x=evil()): pass",
        "x = a.b()",
        "from typing import Any\nx = Any(evil())",
        "x = 'a' if y else z()",
        "exec('x')",
        "x += 1",
    ],
)
def test_side_effects_are_found(source: str) -> None:
    assert check(source)


@pytest.mark.parametrize(
    "source",
    [
        '"""text"""',
        "from __future__ import annotations",
        "from .a import B\nX = B(1, {'a': B(lambda: C.RULE)})",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .a import B\nelse:\n    pass",
        "from oas_runtime.model.model import Model as _Model\nclass A(_Model):\n    x: int = 1\n    '''text'''",
        "import builtins as _builtins\nclass A:\n    @_builtins.classmethod\n    def f(cls): evil()",
        "K = frozenset({'a'})",
    ],
)
def test_definitions_are_let_through(source: str) -> None:
    assert check(source) == []


def verified(folder: Path, *batches: list[str], expected: list[str] | None = None) -> None:
    """Verify a package that is written in one or several batches."""
    with verify.Verification(folder, "pkg") as verification:
        for batch in batches:
            verification.add(batch)
        verification.end(expected or [path for batch in batches for path in batch])


class TestFolder:
    def make(self, folder: Path, **sources: str) -> list[str]:
        paths: list[str] = []
        for name, source in {"__init__": "", **sources}.items():
            path = folder / "pkg" / f"{name.replace('.', '/')}.py"
            path.parent.mkdir(exist_ok=True, parents=True)
            path.write_text(source, "utf-8")
            paths.append(path.relative_to(folder).as_posix())
        return paths

    def test_good(self, tmp_path: Path) -> None:
        verified(tmp_path, self.make(tmp_path, a="from .b import X", b="X = 1"))
        assert not list(tmp_path.rglob("__pycache__"))

    @pytest.mark.parametrize(
        ("sources", "message"),
        [
            ({"a": "x ="}, r"pkg/a\.py: does not compile"),
            ({"a": "x = '\0'"}, r"pkg/a\.py: does not compile"),
            ({"a": "from .b import Y", "b": "X = 1"}, r"pkg/a\.py: cannot be imported: ImportError"),
            ({"a": "class A(B): pass"}, r"pkg/a\.py: cannot be imported: NameError"),
            ({"a": "print(1)"}, r"pkg/a\.py: line 1: a call of print"),
        ],
    )
    def test_bad(self, tmp_path: Path, sources: dict[str, str], message: str) -> None:
        with pytest.raises(GeneratorError, match=message):
            verified(tmp_path, self.make(tmp_path, **sources))

    def test_an_expression_that_is_nested_as_deep_as_python_can_read(self, tmp_path: Path) -> None:
        union = " | ".join(["A"] * 1_500)
        verified(tmp_path, self.make(tmp_path, a=f"class A: ...\ndef f(a: '{union}', b: {union}): ..."))

    def test_parts(self, tmp_path: Path) -> None:
        """What is imported may come with an earlier part; each module is checked, whatever the others are."""
        good = {f"api.m{n}": "from ..models import a" for n in range(3)}
        bad = {f"api.bad{n}": "from ..models.a import Y" for n in range(3)}
        models = self.make(tmp_path, **{"models.__init__": "", "models.a": "X = 1"})
        operations = self.make(tmp_path, **{"api.__init__": "", **good, **bad})
        with pytest.raises(GeneratorError) as caught:
            verified(tmp_path, models, operations)
        wrong = [problem.message.partition(": ")[0] for problem in caught.value.problems]
        assert wrong == [f"generated file pkg/api/bad{n}.py" for n in range(3)]

    def test_files_are_formatted_before_they_are_checked(self, tmp_path: Path) -> None:
        paths = self.make(tmp_path, a="X=( 1 )", **{"b.__init__": "Y=2;Z=3"})
        verified(tmp_path, paths)
        assert (tmp_path / "pkg" / "a.py").read_text("utf-8") == "X = 1\n"
        assert (tmp_path / "pkg" / "b" / "__init__.py").read_text("utf-8") == "Y = 2\nZ = 3\n"

    def test_more_paths_than_a_command_line_holds(self, tmp_path: Path) -> None:
        paths = self.make(tmp_path, **{f"{n:_>180}": "X=1" for n in range(250)})
        formatting.format_files(tmp_path, paths)
        assert {(tmp_path / path).read_text("utf-8") for path in paths} == {"", "X = 1\n"}

    def test_a_formatter_that_cannot_be_run_is_no_defect(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        killed, locked = tmp_path / "killed", tmp_path / "locked"
        killed.write_text("#!/bin/sh\nkill -9 $$\n", "utf-8")
        killed.chmod(0o700)
        locked.write_text("", "utf-8")

        def missing() -> str:
            raise FileNotFoundError("nowhere")

        for find, words in (
            (lambda: str(killed), "the generated code cannot be formatted: ended by signal 9 (Killed)"),
            (lambda: str(locked), "ruff, which formats the generated code, cannot be run: Permission denied"),
            (missing, "ruff, which formats the generated code, cannot be run: it is not there"),
        ):
            monkeypatch.setattr(formatting, "find_ruff_bin", find)
            with pytest.raises(GeneratorError, match=re.escape(f"#: {words}\n")) as caught:
                formatting.format_files(tmp_path, ["module.py"])
            assert "defect" not in str(caught.value)

    def test_a_check_that_is_killed_is_no_defect(self, tmp_path: Path) -> None:
        paths = self.make(tmp_path)
        with verify.Verification(tmp_path, "pkg") as verification:
            verification._process.kill()
            verification.add(paths)
            with pytest.raises(GeneratorError, match=r"ended by signal 9 \(Killed\)\n") as caught:
                verification.end(paths)
        assert "defect" not in str(caught.value)

    def test_only_expected_files(self, tmp_path: Path) -> None:
        paths = self.make(tmp_path)
        (tmp_path / "pkg" / "extra.py").write_text("", "utf-8")
        with pytest.raises(GeneratorError, match=r"extra\.py: is not a file the generator made"):
            verified(tmp_path, paths)
        with pytest.raises(GeneratorError, match=r"more\.py: was not written"):
            verified(tmp_path, paths, expected=[*paths, "pkg/extra.py", "pkg/more.py"])

    def test_a_side_effect_does_not_run(self, tmp_path: Path) -> None:
        mark = tmp_path / "mark"
        paths = self.make(tmp_path, a=f"open({str(mark)!r}, 'w')")
        with pytest.raises(GeneratorError):
            verified(tmp_path, paths)
        assert not mark.exists()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generate(document(), tmp_path_factory.mktemp("built"), "things").parent


class TestFailedBuilds:
    """Whatever fails, and wherever: the old output is as it was and nothing is left beside it."""

    @pytest.fixture
    def old(self, built: Path, tmp_path: Path) -> dict[str, bytes]:
        shutil.copytree(built, tmp_path, dirs_exist_ok=True)
        return files(tmp_path / "out")

    @pytest.mark.parametrize(
        ("module", "step"),
        [(pipeline, step) for step in ("Renderer", "manifest", "join")] + [(verify, "format_files")],
    )
    def test_an_injected_failure(
        self,
        tmp_path: Path,
        old: dict[str, bytes],
        monkeypatch: pytest.MonkeyPatch,
        module: ModuleType,
        step: str,
    ) -> None:
        def fail(*arguments: Any, **keywords: Any) -> Any:
            raise GeneratorError([])

        monkeypatch.setattr(module, step, fail)
        self.fails(tmp_path, old)

    @pytest.mark.parametrize(
        "line",
        [
            "x = = 1",
            "import os; os.abort()",
            "from .nowhere import x",
            "raise SystemExit(0)",
            "while True: pass",
        ],
    )
    def test_a_broken_template(
        self, tmp_path: Path, old: dict[str, bytes], monkeypatch: pytest.MonkeyPatch, line: str
    ) -> None:
        good = render.Renderer.resources

        def bad(*arguments: Any) -> Any:
            for path, source in good(*arguments):
                yield path, source + (f"\n{line}\n" if path == "resources/things.py" else "")

        monkeypatch.setattr(render.Renderer, "resources", bad)
        self.fails(tmp_path, old)

    def test_a_broken_document(self, tmp_path: Path, old: dict[str, bytes]) -> None:
        with pytest.raises(GeneratorError):
            generate(document(responses=7), tmp_path, "things")
        self.same(tmp_path, old)

    def fails(self, folder: Path, old: dict[str, bytes]) -> None:
        with pytest.raises(GeneratorError):
            generate(document(), folder, "things")
        self.same(folder, old)

    def same(self, folder: Path, old: dict[str, bytes]) -> None:
        assert files(folder / "out") == old
        assert sorted(path.name for path in folder.iterdir()) == ["document.yaml", "out"]


def test_files_of_operations_that_are_gone_disappear(tmp_path: Path) -> None:
    two = document()
    two["paths"]["/other"] = {"get": {**two["paths"]["/thing"]["get"], "operationId": "getOther"}}
    assert "things/api/things/get_other.py" in files(generate(two, tmp_path, "things"))
    after = files(generate(document(), tmp_path, "things"))
    assert "things/api/things/get_other.py" not in after
    assert "things/api/things/get_thing.py" in after


def test_a_chain_of_models_that_python_cannot_import_is_told_once(tmp_path: Path) -> None:
    last = 400
    schemas: dict[str, Any] = {
        f"M{n}": {"type": "object", "properties": {"next": {"$ref": f"#/components/schemas/M{n + 1}"}}}
        for n in range(last)
    }
    schemas[f"M{last}"] = {"type": "object", "properties": {"text": {"type": "string"}}}
    answer = {"application/json": {"schema": {"$ref": "#/components/schemas/M0"}}}
    data = document(responses={"200": {"description": "Done", "content": answer}})
    data["components"] = {**data.get("components", {}), "schemas": schemas}
    with pytest.raises(GeneratorError) as caught:
        generate(data, tmp_path, "things")
    messages = {problem.message.partition(": ")[2] for problem in caught.value.problems}
    assert messages == {isolated_import.TOO_LONG}
    assert len(caught.value.problems) == 1
    assert "defect" not in str(caught.value)
