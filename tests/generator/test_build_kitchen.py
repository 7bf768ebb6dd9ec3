"""One document with every feature and many hostile names: built, typed, and exercised."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import warnings
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

import pytest

from oas_runtime.request.prepare import UnsendableError, prepare

from .packages import KITCHEN, ROOT, generate, imported


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generate(KITCHEN, tmp_path_factory.mktemp("kitchen"), "kitchen")


@pytest.fixture(scope="module")
def kitchen(folder: Path) -> Iterator[ModuleType]:
    with imported(folder, "kitchen") as package:
        yield package


class Refused(Exception):
    pass


def reject(violation: Any) -> NoReturn:
    raise Refused(f"{violation.path}: {violation.rule}: {violation.message}")


def endpoint(tag: str, operation: str) -> Any:
    return importlib.import_module(f"kitchen.api.{tag}.{operation}").ENDPOINT


def build(tag: str, operation: str, /, **arguments: Any) -> Any:
    return prepare(endpoint(tag, operation).operation, reject, arguments)


def build_unchecked(tag: str, operation: str, /, **arguments: Any) -> Any:
    return prepare(endpoint(tag, operation).operation, None, arguments)


def model(name: str) -> Any:
    return getattr(importlib.import_module("kitchen.models"), name)


def decode(response: Any, data: Any) -> Any:
    return response.decode(data)


@pytest.mark.parametrize(
    "command",
    [
        ["-m", "mypy", "--strict", "--no-incremental", "--cache-dir=/dev/null"],
        ["-m", "pyright", "--project", "pyrightconfig.json"],
        [
            "-m",
            "ruff",
            "check",
            "--no-cache",
            "--ignore=C901,RUF012",
            "--config",
            str(ROOT / "pyproject.toml"),
        ],
    ],
    ids=["mypy", "pyright", "ruff"],
)
def test_types_and_lint(folder: Path, command: list[str]) -> None:
    config = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "extraPaths": [str(ROOT / "overrides")]}
    (folder.parent / "pyrightconfig.json").write_text(json.dumps(config), "utf-8")
    project = [part if part != "pyrightconfig.json" else str(folder.parent / part) for part in command]
    done = subprocess.run(
        [sys.executable, *project, "kitchen"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_everything_is_formatted(folder: Path) -> None:
    """``dist`` is a tag of the document, and a name that ruff leaves out unless told otherwise."""
    options = [
        "--isolated",
        "--no-cache",
        "--line-length=110",
        "--target-version=py311",
        "--config=exclude=[]",
    ]
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "format", "--check", *options, "kitchen"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert (folder / "kitchen" / "api" / "dist" / "raw.py").is_file()


class TestRequests:
    def test_every_location(self, kitchen: ModuleType) -> None:
        request = build(
            "any",
            "list",
            id=7,
            filter={"str": "a b"},
            pipes=[1, 2],
            old=False,
            date=date(2024, 2, 29),
            body={"a": 1},
            x_trace="t",
            session="s;",
        )
        assert request.path == "/things/7"
        assert request.query == (
            "filter%5Bstr%5D=a%20b&pipes=1%7C2&old=false&date=2024-02-29&body=%7B%22a%22%3A1%7D"
        )
        assert request.headers == [("X-Trace", "t"), ("Cookie", "session=s%3B")]
        assert request.kind == "none"

    def test_what_is_not_given_is_absent(self, kitchen: ModuleType) -> None:
        request = build("any", "list", id=7)
        assert (request.path, request.query, request.headers) == ("/things/7", "", [])

    def test_a_rule_refuses(self, kitchen: ModuleType) -> None:
        with pytest.raises(Refused, match="id: minimum"):
            build("any", "list", id=0)
        assert build_unchecked("any", "list", id=0).path == "/things/0"

    def test_what_cannot_be_written_is_refused_unchecked_too(self, kitchen: ModuleType) -> None:
        for make in (build, build_unchecked):
            with pytest.raises(UnsendableError, match="x_trace: must not contain"):
                make("any", "list", id=1, x_trace="a\r\nb")

    def test_unknown_argument(self, kitchen: ModuleType) -> None:
        resources = importlib.import_module("kitchen.resources.any")
        for kind in (resources.Any, resources.AsyncAny):
            with pytest.raises(TypeError, match="colour"):
                kind(None).list(id=1, colour="red")

    def test_multipart(self, kitchen: ModuleType) -> None:
        node = model("Node")(name="n", opt=None, children=[model("Node")(name="c", opt="x")])
        moment = datetime(2024, 1, 1, tzinfo=UTC)
        request = build(
            "any", "upload", id=1, file=b"png", files=[b"1", b"2"], meta=node, when=moment, tags=["a", "b"]
        )
        assert request.kind == "multipart"
        parts = sorted(request.body, key=lambda part: part[0])
        assert json.loads(parts.pop(3)[2]) == {
            "children": [{"name": "c", "opt": "x"}],
            "name": "n",
            "opt": None,
        }
        assert parts == [
            ("file", "file", b"png", "image/png"),
            ("files", "files", b"1", "application/octet-stream"),
            ("files", "files", b"2", "application/octet-stream"),
            ("tags", None, "a", None),
            ("tags", None, "b", None),
            ("when", None, "2024-01-01T00:00:00Z", None),
        ]

    def test_missing_in_a_body(self, kitchen: ModuleType) -> None:
        with pytest.raises(Refused, match="file: required"):
            build("any", "upload", id=1, file=importlib.import_module("oas_runtime.model.unset").UNSET)

    def test_read_only_fields_are_refused(self, kitchen: ModuleType) -> None:
        with pytest.raises(Refused, match=r"meta\.id: readOnly"):
            build("any", "upload", id=1, file=b"", meta={"name": "n", "opt": None, "id": 3})

    def test_bytes(self, kitchen: ModuleType) -> None:
        request = build("dist", "raw", id=1, body=b"\x00")
        assert (request.kind, request.body) == ("bytes", b"\x00")
        assert build("dist", "raw", id=1).kind == "none"

    def test_a_body_that_is_no_object(self, kitchen: ModuleType) -> None:
        body = [model("Cat")(kind="cat"), {"kind": "dog", "born": date(2020, 1, 1)}, "text"]
        request = build("dist", "patch_thing", id=1, body=body)
        assert (request.kind, request.body) == (
            "json",
            [{"kind": "cat"}, {"kind": "dog", "born": "2020-01-01"}, "text"],
        )
        with pytest.raises(Refused, match=r"body\[0\]"):
            build("dist", "patch_thing", id=1, body=[7])

    def test_form(self, kitchen: ModuleType) -> None:
        request = build(
            "dist",
            "keywords",
            prepare="p",
            class_="c",
            print=True,
            self_=1,
            tags=["a", "b"],
            operation="o",
            point={"x": 1.5},
        )
        assert request.kind == "form"
        assert sorted(request.body) == [
            ("OPERATION", "o"),
            ("class", "c"),
            ("point[x]", "1.5"),
            ("prepare", "p"),
            ("print", "true"),
            ("self", "1"),
            ("tags", "a b"),
        ]
        assert build("dist", "keywords").kind == "none"


class TestResponses:
    def test_success_and_errors(self, kitchen: ModuleType) -> None:
        declared = endpoint("any", "list")
        assert [(r.status, r.media_type, r.kind) for r in declared.success] == [
            ("200", "application/json", "json"),
            ("2XX", "text/plain", "text"),
        ]
        assert [(r.status, r.media_type, r.kind) for r in declared.errors] == [
            ("404", "application/problem+json", "json"),
            ("default", "application/json", "json"),
        ]
        assert declared.operation.accept == "application/json, text/plain"

    def test_a_default_alone_is_the_success(self, kitchen: ModuleType) -> None:
        (only,) = endpoint("dist", "raw").success
        assert (only.status, only.kind) == ("default", "bytes")

    def test_discriminator(self, kitchen: ModuleType) -> None:
        pets = decode(
            endpoint("any", "list").success[0], [{"kind": "cat", "lives": 9}, {"kind": "cow"}, None]
        )
        assert isinstance(pets[0], model("Cat"))
        assert pets[1:] == [{"kind": "cow"}, None]

    def test_union_by_shape(self, kitchen: ModuleType) -> None:
        (only,) = endpoint("dist", "patch_thing").success
        assert isinstance(decode(only, {"a": "x"}), model("Shape1"))
        assert isinstance(decode(only, {"c": "x", "b": 1}), model("Shape2"))
        assert decode(only, ["2024-01-01T00:00:00Z", ""]) == [datetime(2024, 1, 1, tzinfo=UTC), ""]
        assert decode(only, None) is None

    @pytest.mark.parametrize(
        ("name", "data"),
        [
            ("Dog", {"kind": "dog", "born": "2020-01-01", "walks": [["2020-01-01 00:00:00", ""], None, 5]}),
            ("Dog", {"kind": None, "born": None, "walks": None, "new": {"x": [1]}}),
            ("Dog", {"walks": []}),
            ("Dog", {}),
            (
                "Cat",
                {"kind": "cat", "friends": [{"kind": "dog", "born": "?"}, {"kind": "?"}, 3], "lives": None},
            ),
            ("Problem", {"title": 3, "when": "2020-01-01T00:00:00.000Z", "then": "later"}),
            ("Node", {"name": "n", "opt": None, "children": [{"name": "c", "tree": {"root": {"opt": "x"}}}]}),
            ("Node", {"id": 5}),
            ("Any", {"str": "s", "list": ["x"], "dict": {"a": "b"}, "date": "2020-01-01", "datetime": "x"}),
            (
                "Any",
                {"field": [1], "plain": [{}], "map": {"a": [{"title": "t"}], "b": None}, "property": "z"},
            ),
            ("Literal", {"Literal": "z", "any": {"Any": "x"}, "mixed": "2020-01-01 00:00:00", "quote": None}),
            ("Request", {"Endpoint": {"String": {"x": 1.5}}}),
        ],
    )
    def test_round_trip(self, kitchen: ModuleType, name: str, data: dict[str, Any]) -> None:
        value = model(name).from_dict(data)
        assert value.to_dict() == data
        assert list(value.to_dict()) == list(value.to_dict())
        assert model(name).from_dict(value.to_dict()) == value

    @pytest.mark.parametrize("data", [None, "text", 5, [1], True])
    def test_what_is_no_object_stays(self, kitchen: ModuleType, data: Any) -> None:
        assert model("Cat").from_dict(data) is data

    def test_absent_and_null(self, kitchen: ModuleType) -> None:
        value = model("Any").from_dict({"list": None})
        assert value.list is None
        assert value.field == []
        assert value.str is None
        value.field.append(1)
        assert value.to_dict() == {"list": None, "field": [1]}

    def test_changes_are_written(self, kitchen: ModuleType) -> None:
        value = model("Dog").from_dict({"kind": "dog", "born": "2020-01-01"})
        value.born = date(2021, 1, 1)
        value.additional_properties["new"] = 1
        assert value.to_dict() == {"kind": "dog", "born": "2021-01-01", "new": 1}
        value.born = None
        assert value.to_dict() == {"kind": "dog", "new": 1}

    def test_secrets_are_not_shown(self, kitchen: ModuleType) -> None:
        value = model("Problem").from_dict({"title": "t", "secret": "hunter2"})
        assert value.secret == "hunter2"
        assert "hunter2" not in repr(value)


class TestResources:
    def test_deprecation(self, kitchen: ModuleType) -> None:
        calls: list[Any] = []

        class Caller:
            raw: Any = None

            def call(self, endpoint: Any, options: Any, /, **arguments: Any) -> Any:
                calls.append((endpoint, arguments))

        resource = importlib.import_module("kitchen.resources.any").Any(Caller())
        with pytest.warns(DeprecationWarning, match="deprecated") as caught:
            resource.list(id=1, old=True)
        assert [str(warning.message) for warning in caught] == [
            "any.list is deprecated",
            "the argument 'old' of any.list is deprecated",
        ]
        assert {warning.filename for warning in caught} == {__file__}
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            resource.upload(id=1, file=b"")
        assert resource.list.__deprecated__ == "any.list is deprecated"
        assert not hasattr(resource.upload, "__deprecated__")
        assert [endpoint.operation.id for endpoint, _ in calls] == ["list", "upload"]

    def test_sync_and_async_have_the_same_methods(self, kitchen: ModuleType) -> None:
        import inspect

        module = importlib.import_module("kitchen.resources.dist")
        for name in ("raw", "patch_thing", "keywords"):
            sync, other = getattr(module.Dist, name), getattr(module.AsyncDist, name)
            assert inspect.signature(sync) == inspect.signature(other)
            lines = (inspect.getdoc(other) or "").splitlines()
            assert lines == [(inspect.getdoc(sync) or "").splitlines()[0], "", f"See ``Dist.{name}``."]
            assert inspect.iscoroutinefunction(other)

    def test_docstrings_say_everything(self, kitchen: ModuleType) -> None:
        import inspect

        resource = importlib.import_module("kitchen.resources.any").Any
        text = inspect.getdoc(resource.list) or ""
        for part in (
            "``GET /things/{id}``",
            "id: The thing. At least 1.",
            "x_trace: A request header. Sent as ``X-Trace``.",
            "The server's default is False.",
            "Headers: ``X-Next``",
            "404: gone.",
        ):
            assert part in text
        assert "RequestInvalidError" in (inspect.getdoc(resource) or ""), "what all methods raise"
