"""TypedDicts: names, wire keys and types; and the refusal of a tool that answers something else."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.common import library_process
from generator.common.errors import GeneratorError
from generator.emit.typed_dicts import generator as typed_dict_generator
from generator.emit.typed_dicts import rewriter
from generator.ir.models import SchemaRoot, Schemas
from generator.schemas import opc_reader

ROOT = "#/components/schemas/Root"
HINTS = """
import typing
from made import params
for name, value in vars(params).items():
    typing.is_typeddict(value) and typing.get_type_hints(value)
"""


def generate(schemas: Schemas) -> str:
    """The source of ``params.py`` for schemas."""
    with typed_dict_generator.ask(schemas) as question:
        return typed_dict_generator.source(question, schemas)


def built(**components: Any) -> Schemas:
    """Schemas where every component is sent: as an item of one request body."""
    references = [{"$ref": f"#/components/schemas/{name}"} for name in components]
    root = {"type": "array", "items": {"anyOf": references}}
    document = {"openapi": "3.1.0", "components": {"schemas": {**components, "Root": root}}}
    return opc_reader.build(document, [SchemaRoot(ROOT, "Root", "request")])


def keys(source: str) -> dict[str, dict[str, str]]:
    """The annotations of every TypedDict in ``source``, by key."""
    annotations: dict[str, dict[str, str]] = {}
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.ClassDef):
            annotations[statement.name] = {
                line.target.id: ast.unparse(line.annotation)
                for line in statement.body
                if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)
            }
        elif isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Call):
            target, fields = statement.targets[0], statement.value.args[1]
            assert isinstance(target, ast.Name)
            assert isinstance(fields, ast.Dict)
            pairs = zip(fields.keys, fields.values, strict=True)
            annotations[target.id] = {
                ast.literal_eval(key): ast.unparse(value) for key, value in pairs if key
            }
    return annotations


def checked(source: str, tmp_path: Path, *tools: str) -> None:
    """The source imports, and the type checkers are content with it."""
    package = tmp_path / "made"
    for module, name in re.findall(r"from \.models\.(\w+) import (\w+)", source):
        (package / "models").mkdir(parents=True, exist_ok=True)
        (package / "models" / f"{module}.py").write_text(f"class {name}: ...\n", "utf-8")
    package.mkdir(exist_ok=True)
    (package / "params.py").write_text(source, "utf-8")
    subprocess.run([sys.executable, "-W", "error", "-c", HINTS], check=True, cwd=tmp_path)
    for tool in tools:
        subprocess.run([sys.executable, "-m", *tool.split(), "-p", "made"], check=True, cwd=tmp_path)


PHONE = {
    "type": "object",
    "required": ["type"],
    "properties": {"type": {"enum": ["phone", "sip"]}, "number": {"type": "string"}},
}


EVERY: dict[str, Any] = {
    "a_string": {"type": "string"},
    "b_moment": {"type": "string", "format": "date-time"},
    "c_day": {"type": ["string", "null"], "format": "date"},
    "d_bytes": {"type": "string", "format": "binary"},
    "e_number": {"type": "number"},
    "f_flag": {"type": "boolean"},
    "g_any": {},
    "h_map": {"type": "object"},
    "i_list": {"type": "array", "items": {"$ref": "#/components/schemas/Phone"}},
    "j_one": {"oneOf": [{"$ref": "#/components/schemas/Phone"}, {"type": "null"}]},
    "k_choice": {"anyOf": [{"$ref": "#/components/schemas/Phone"}, {"type": "string"}]},
    "l_null": {"type": "null"},
    "m_enum": {"enum": ["a", 1, True, None]},
    "n_floats": {"type": "number", "enum": [1.5]},
    "o_lists": {"type": "array", "items": {"type": "array", "items": {"type": ["integer", "null"]}}},
    "p_self": {"$ref": "#/components/schemas/Every"},
}
ODD = ["from", "message-id", "_embedded", "a b", "é", "1x", "__x", "__class__", "q'\"\\", "None", "a\nb"]
SHADOWS = ["str", "int", "list", "Any", "NotRequired", "Literal", "date"]


def odd() -> dict[str, Any]:
    fields: dict[str, Any] = {wire: {"$ref": "#/components/schemas/Phone"} for wire in ODD}
    fields["either"] = {"anyOf": [{"$ref": "#/components/schemas/Phone"}, {"type": "null"}]}
    fields["many"] = {"type": "array", "items": {"$ref": "#/components/schemas/Odd"}}
    return {
        wire: {**field, "x-python-name": f"n{index}"} for index, (wire, field) in enumerate(fields.items())
    }


def shadow() -> dict[str, Any]:
    fields: dict[str, Any] = {name: {"type": "string"} for name in SHADOWS}
    fields["on"] = {"type": "string", "format": "date"}
    return {**fields, "x": {"type": "integer"}, "free": {}, "z": {"enum": ["a"]}}


@pytest.fixture(scope="module")
def source() -> str:
    every, strange, hiding = ({"type": "object", "properties": fields} for fields in (EVERY, odd(), shadow()))
    return generate(built(Phone=PHONE, Every=every, Odd=strange, Shadow=hiding))


def test_types_of_keys(source: str) -> None:
    annotations = keys(source)
    assert annotations["PhoneDict"] == {"type": "Literal['phone', 'sip']", "number": "NotRequired[str]"}
    assert annotations["EveryDict"] == {
        "a_string": "NotRequired[str]",
        "b_moment": "NotRequired[datetime | str]",
        "c_day": "NotRequired[date | str | None]",
        "d_bytes": "NotRequired[bytes]",
        "e_number": "NotRequired[float]",
        "f_flag": "NotRequired[bool]",
        "g_any": "NotRequired[Any]",
        "h_map": "NotRequired[Mapping[str, Any]]",
        "i_list": "NotRequired[Sequence[Phone | PhoneDict]]",
        "j_one": "NotRequired[Phone | PhoneDict | None]",
        "k_choice": "NotRequired[Phone | PhoneDict | str]",
        "l_null": "NotRequired[None]",
        "m_enum": "NotRequired[Literal['a', 1, True] | None]",
        "n_floats": "NotRequired[float]",
        "o_lists": "NotRequired[Sequence[Sequence[int | None]]]",
        "p_self": "NotRequired[Every | EveryDict]",
    }


def test_keys_that_are_no_names(source: str) -> None:
    annotations = keys(source)["OddDict"]
    assert annotations.keys() == odd().keys()
    assert annotations["from"] == "NotRequired[Union['Phone', 'PhoneDict']]"
    assert annotations["either"] == "NotRequired[Union['Phone', 'PhoneDict', None]]"
    assert annotations["many"] == "NotRequired[Sequence[Union['Odd', 'OddDict']]]"


def test_keys_that_hide_the_types_they_need(source: str) -> None:
    annotations = keys(source)["ShadowDict"]
    assert annotations["str"] == "_NotRequired[builtins.str]"
    assert annotations["on"] == "_NotRequired[_date | builtins.str]"
    assert annotations["x"] == "_NotRequired[builtins.int]"
    assert annotations["z"] == "_NotRequired[_Literal['a']]"


def test_the_module_imports_and_checks(source: str, tmp_path: Path) -> None:
    checked(source, tmp_path, "mypy --strict")


def test_models_may_stand_in_dicts_whatever_they_are_called(tmp_path: Path) -> None:
    names = ("Any", "Mapping", "Union", "Phone", "PhoneModel")
    fields = {name: {"$ref": f"#/components/schemas/{name}"} for name in names}
    calm = {f"a{index}": field for index, field in enumerate(fields.values())}
    shapes = dict.fromkeys(names, PHONE)
    made = built(
        **shapes, It={"type": "object", "properties": calm}, Hiding={"type": "object", "properties": fields}
    )
    source = generate(made)
    assert keys(source)["ItDict"] == {
        "a0": "NotRequired[AnyModel | AnyDict]",
        "a1": "NotRequired[MappingModel | MappingDict]",
        "a2": "NotRequired[UnionModel | UnionDict]",
        "a3": "NotRequired[PhoneModelModel | PhoneDict]",
        "a4": "NotRequired[PhoneModelModelModel | PhoneModelDict]",
    }
    checked(source, tmp_path, "mypy --strict")


def test_a_key_that_is_the_name_of_a_dict_is_refused() -> None:
    fields = {"PhoneDict": {"type": "string"}, "phone": {"$ref": "#/components/schemas/Phone"}}
    with pytest.raises(GeneratorError) as caught:
        generate(built(Phone=PHONE, It={"type": "object", "properties": fields}))
    (problem,) = caught.value.problems
    assert problem.pointer == "#/components/schemas/It"
    assert "'PhoneDict'" in problem.message


def test_what_only_the_server_sends_is_no_key() -> None:
    fields = {"id": {"type": "string", "readOnly": True}, "name": {"type": "string"}}
    only = {"type": "object", "properties": {"id": fields["id"]}}
    annotations = keys(
        generate(built(It={"type": "object", "required": ["id"], "properties": fields}, Empty=only))
    )
    assert annotations == {"EmptyDict": {}, "ItDict": {"name": "NotRequired[str]"}}


def test_a_document_without_nested_objects_has_an_empty_module(tmp_path: Path) -> None:
    source = generate(opc_reader.build({"openapi": "3.1.0"}, []))
    assert keys(source) == {}
    checked(source, tmp_path)


def test_dicts_are_sorted_by_name_so_that_one_change_moves_one_place() -> None:
    def source(**more: Any) -> list[str]:
        first = {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/Last"}, **more}}
        return generate(built(First=first, Last=PHONE, Middle=PHONE)).splitlines()

    before, after = source(), source(b={"$ref": "#/components/schemas/Middle"})
    assert [line for line in after if line not in before] == [
        "    b: NotRequired[Middle | MiddleDict]",
        "    from .models.middle import Middle",
        "    Middle = MiddleDict",
    ]
    assert len(after) == len(before) + 3


def test_the_same_source_whatever_the_hash_seed(monkeypatch: pytest.MonkeyPatch) -> None:
    made = built(Phone=PHONE, It={"anyOf": [{"$ref": "#/components/schemas/Phone"}]})
    sources = set()
    for seed in ("1", "2"):
        monkeypatch.setenv("PYTHONHASHSEED", seed)
        library_process.end_idle()
        sources.add(generate(made))
    assert len(sources) == 1


RIGHT = "class M0E(TypedDict):\n    p0: str\n    p1: NotRequired[str]\n"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("", "drops the schema"),
        ("class M0E(TypedDict):\n    p0: str", "changes the properties 'number'"),
        (RIGHT.replace("p0: str", "p0: NotRequired[str]"), "changes the properties 'type'"),
        (RIGHT + "    x: str", "changes the properties 'x'"),
        (RIGHT + "class X(TypedDict):\n    a: int", "adds X"),
        (RIGHT.replace("NotRequired[str]", "NotRequired[Decimal]"), "unforeseen name Decimal"),
        (RIGHT + "print()", "unforeseen: print()"),
        (RIGHT + "    print()", "unforeseen: print()"),
    ],
)
def test_an_answer_that_is_not_what_was_asked_stops_the_build(answer: str, words: str) -> None:
    models = {"Phone": built(Phone=PHONE).models["Phone"]}
    with pytest.raises(GeneratorError) as caught:
        rewriter.write(answer, models, {"M0E": "Phone"})
    assert any(words in problem.message for problem in caught.value.problems)


def test_a_tool_that_fails_stops_the_build_without_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typed_dict_generator, "TOOL", "no_such_tool")
    with pytest.raises(GeneratorError) as caught:
        generate(built(Phone=PHONE))
    (problem,) = caught.value.problems
    assert "no_such_tool" in problem.message
    assert "Traceback" not in problem.message


def test_an_answer_of_several_modules_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    from generator.emit.typed_dicts import tool

    def generate(*_: object, **__: object) -> dict[str, str]:
        return {}

    monkeypatch.setattr(tool, "generate", generate)
    with pytest.raises(TypeError, match="one module was expected"):
        tool.answer({"M0E": {}})
