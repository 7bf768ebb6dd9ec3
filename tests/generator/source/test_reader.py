"""Reading documents: what JSON and YAML give, and what is refused before it can do harm."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.common.errors import GeneratorError
from generator.source import reader as source_reader
from tests.support import ROOT

_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | _TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXT, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(_TEXT, _VALUES, max_size=5))
def test_json_is_read_as_json(data: dict[str, object]) -> None:
    assert source_reader.parse(json.dumps(data).encode(), "x.json").data == data


_PLAIN = st.text("abcdefgh NOoYn0123456789-:.", min_size=1, max_size=10)


@given(st.dictionaries(_PLAIN, _PLAIN | st.integers() | st.booleans() | st.none(), min_size=1, max_size=5))
def test_yaml_is_read_back_as_it_was_written(data: dict[str, object]) -> None:
    quoted = (
        yaml.safe_dump(data, default_style='"') if all(isinstance(v, str) for v in data.values()) else None
    )
    assert source_reader.parse((quoted or json.dumps(data)).encode(), "x").data == data


def test_the_core_schema_of_yaml_1_2() -> None:
    text = b"country: NO\non: off\ndate: 2026-01-01\ntime: 1:30\nint: 012\noctal: 0o14\nhex: 0xff\nf: 1e3\n~: ~\n200: x"
    assert source_reader.parse(text, "x").data == {
        "country": "NO",
        "on": "off",
        "date": "2026-01-01",
        "time": "1:30",
        "int": 12,
        "octal": 12,
        "hex": 255,
        "f": 1000.0,
        "~": None,
        "200": "x",
    }


def test_aliases_are_copies() -> None:
    data = source_reader.parse(b"a: &x {b: [1]}\nc: *x", "x").data
    assert data == {"a": {"b": [1]}, "c": {"b": [1]}}
    data["c"]["b"].append(2)
    assert data["a"] == {"b": [1]}


_DEEP = 500
REFUSED = [
    (b"a: 1\na: 2", "#/a", "'a' occurs twice (line 2)"),
    (b"p:\n  x: 1\n  x: 2", "#/p/x", "'x' occurs twice"),
    (b'{"p": [{"a": 1, "a": 2}]}', "#/p/0/a", "'a' occurs twice"),
    (b'{"p": "\\ud83d\\ude00", "a": 1, "a": 2}', "#", "occurs twice in one object"),
    (b'{"a": NaN}', "#", "NaN is not a JSON number"),
    (b'{"a": 1e999}', "#", "out of range"),
    (b"a: 0x" + b"9" * 5000, "#/a", "400 digits"),
    (b"a: x\x1by", "#", "control characters are not allowed"),
    (b'{"a": 1e}', "#", "is not JSON"),
    (b"a: .inf", "#/a", "is not a JSON number"),
    (b"a: 1e999", "#/a", "out of range"),
    (b"a: " + b"9" * 5000, "#/a", "400 digits"),
    (b'{"a": ' + b"9" * 5000 + b"}", "#", "400 digits"),
    (b"a: *x", "#/a", "no anchor"),
    (b"a: &x [*x]", "#/a/0", "contains itself"),
    (b"<<: {a: 1}", "#", "merge key"),
    (b"? [a]\n: 1", "#", "not a string"),
    (b"a: !!python/object/apply:os.system [x]", "#/a", "has the tag"),
    (b"a: 1\n---\nb: 2", "#", "several YAML documents"),
    (b"[1]", "#", "is not an object"),
    (b"", "#", "is empty"),
    (b"a: b: c", "#", "is not YAML at line 1, column 5"),
    (b"a: \xff", "#", "is not UTF-8 at byte 3"),
    ("a: 1".encode("utf-16"), "#", "UTF-16"),
    ("a: 1".encode("utf-32-be"), "#", "UTF-16 or UTF-32"),
    (b"a: x\0y", "#", "NUL"),
    (b"a: " + b"[" * _DEEP + b"]" * _DEEP, "#/a/0/0", "nested deeper"),
    (b'{"a": [' + b"1," * source_reader.MAX_NODES + b"1]}", "#", "more than"),
    (b'{"a": ' * _DEEP + b"1" + b"}" * _DEEP, "#", "nested deeper"),
    (b'{"a": ' + b"[" * _DEEP + b"]" * _DEEP + b"}", "#", "nested deeper"),
    (b'{"a": ' * 100_000, "#", "nested deeper"),
]


@pytest.mark.parametrize(("raw", "pointer", "words"), REFUSED)
def test_refused(raw: bytes, pointer: str, words: str) -> None:
    with pytest.raises(GeneratorError) as caught:
        source_reader.parse(raw, "doc.yaml")
    (problem,) = caught.value.problems
    assert (problem.file, problem.pointer) == ("doc.yaml", pointer)
    assert words in problem.message
    assert problem.advice


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match="cannot be read"):
        source_reader.load(tmp_path / "none.yaml")


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as file:
        file.truncate(source_reader.MAX_BYTES + 1)
    with pytest.raises(GeneratorError, match="the file has 67108865 bytes"):
        source_reader.load(path)
    with pytest.raises(GeneratorError, match="the document has 67108865 bytes"):
        source_reader.parse(b" " * (source_reader.MAX_BYTES + 1), "x")


def test_a_document_of_too_many_values(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_reader, "MAX_NODES", 10)
    assert source_reader.parse(b"a: [1, 2, 3, 4, 5, 6, 7, 8]", "x").data
    with pytest.raises(GeneratorError, match="more than 10 values"):
        source_reader.parse(b"a: [1, 2, 3, 4, 5, 6, 7, 8, 9]", "x")


def test_an_exploding_document_is_refused_in_little_time_and_memory(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 12)]
    bomb = tmp_path / "bomb.yaml"
    bomb.write_text("\n".join(lines))

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (256 << 20, 256 << 20))
        resource.setrlimit(resource.RLIMIT_CPU, (2, 2))

    command = [
        sys.executable,
        "-m",
        "generator",
        "build",
        "--spec",
        str(bomb),
        "--output",
        str(tmp_path / "out"),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, preexec_fn=limit)
    assert done.returncode == 2, done.stderr
    assert "aliases expand" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("text", ["{openapi: 3.1.0, paths: {}}", "\n{ openapi: 3.1.0, paths: {} }\n"])
def test_an_object_in_braces_may_be_yaml(text: str) -> None:
    assert source_reader.parse(text.encode(), "x").data == {"openapi": "3.1.0", "paths": {}}
