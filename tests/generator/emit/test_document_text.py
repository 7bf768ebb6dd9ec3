"""Text of a document in generated source: it stays text, whatever it holds."""

from __future__ import annotations

import ast
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment, UndefinedError
from markupsafe import Markup

from generator.emit.render import Renderer
from generator.emit.template_helpers import UnsafeTextError, identifier, only_markup
from generator.extensions import registry
from generator.ir.models import Schemas
from generator.ir.operations import Api
from generator.plan.joiner import join
from generator.python_source.import_block import Imports
from generator.python_source.literals import LINE, doc_text, docstring, literal, string, wrap

HOSTILE = [
    '"""',
    "\\",
    '\\"""',
    'ends with a quote"',
    'ends with "" two',
    '""""""',
    "\\N{DIGIT ONE} \\x41 \\",
    "{{ 7 * 7 }} {% raw %} {# c #}",
    "a\r\nb\rc\x0b\x0c\x85\u2028\u2029d",
    "\x00\x07\x1b[31m\x7f",
    "\u202e\u2066bidi\u200b",
    "\ud800",
    "\U000e0041",
    "'; import os; os.abort() #",
    "ünïcödé ﬁ 漢字",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_string(text: str) -> None:
    source = string(text)
    assert ast.literal_eval(source) == text
    assert "\n" not in source
    assert source.encode("utf-8").isascii() or any(c.isprintable() and c > "\x7f" for c in text)


@given(st.text())
def test_any_string(text: str) -> None:
    assert ast.literal_eval(string(text)) == text


@given(st.text(max_size=200), st.sampled_from([0, 4, 8]))
def test_any_docstring(text: str, indent: int) -> None:
    if not doc_text(text).strip():
        assert docstring(doc_text(text), indent) == "", "no empty docstrings"
        return
    source = " " * indent + docstring(doc_text(text), indent)
    tree = ast.parse("if True:\n" + source if indent else source)
    assert len(tree.body) == 1
    (only,) = tree.body[0].body if isinstance(tree.body[0], ast.If) else tree.body
    assert isinstance(only, ast.Expr)
    assert isinstance(only.value, ast.Constant)
    assert isinstance(only.value.value, str)


@pytest.mark.parametrize("text", HOSTILE)
def test_docstring_keeps_what_can_be_seen(text: str) -> None:
    value = ast.literal_eval(docstring(doc_text(text)))
    assert all(c.isprintable() or c == "\n" for c in value)
    words = "".join(c for c in text if c.isascii() and c.isalnum())
    assert (
        words in "".join(c for c in value if c.isascii() and c.isalnum()) or "\\x" in value or "\\u" in value
    )


def test_long_lines_are_broken() -> None:
    text = "word " * 60 + "\n\n- " + "item " * 40 + "\n" + "x" * 200
    lines = wrap(text, 8).split("\n")
    assert all(len(line) <= LINE or " " not in line.strip() for line in (" " * 8 + lines[0], *lines[1:]))
    assert lines[-1].strip() == "x" * 200


@pytest.mark.parametrize(
    "value", [None, True, 1, -1.5, "x", (), ("a",), ("a", 1), {"a": (1, 2)}, math.inf, {"k": {"n": None}}]
)
def test_literal(value: object) -> None:
    assert eval(literal(value), {"float": float}) == value


class TestTemplates:
    """The environment lets a template print nothing but source that was made safe."""

    environment = Environment(autoescape=True, finalize=only_markup)

    @pytest.mark.parametrize("template", ["{{ text }}", "{{ text ~ '' }}", "{{ text|upper }}"])
    def test_text_is_refused(self, template: str) -> None:
        with pytest.raises(UnsafeTextError):
            self.environment.from_string(template).render(text="import os")

    def test_the_renderer_has_that_environment(self) -> None:
        api = Api(
            title="",
            version="",
            description="",
            servers=(),
            security_schemes=(),
            tags=(),
            extensions=registry.read("document", {}, "#", {}),
        )
        schemas = Schemas(types={}, nullable={}, rules={}, model_rules={}, models={}, bodies={})
        renderer = Renderer(join(api, schemas, "pkg", {}))
        with pytest.raises(UnsafeTextError):
            renderer.environment.from_string("{{ text }}").render(text="import os")
        with pytest.raises(UndefinedError):
            renderer.environment.from_string("{{ missing.part }}").render()

    def test_safe_source_is_printed(self) -> None:
        template = self.environment.from_string("{% set block %}{{ code }}<&>{% endset %}{{ block }}")
        assert template.render(code=Markup("a < b & c")) == "a < b & c<&>"

    @pytest.mark.parametrize("name", ["a b", "a.b", "1a", "", "class", "a\n", "a-b", "\uff41", "\ufb01"])
    def test_no_identifier(self, name: str) -> None:
        with pytest.raises(UnsafeTextError):
            identifier(name)


class TestImports:
    def test_order_is_that_of_ruff(self) -> None:
        imports = Imports(("api", "tag"))
        for module, name in (
            ("/models/call10", "Call10"),
            ("/models/call2", "Call2"),
            ("oas_runtime.model.unset", "Unset"),
            ("oas_runtime.model.unset", "UNSET"),
            ("/params", "CallDict"),
            ("attrs", "field"),
            ("attrs", "define"),
            ("typing", "cast"),
            ("typing", "Any"),
            ("collections.abc", "Mapping"),
        ):
            imports.use(module, name)
        assert imports.block().splitlines() == [
            "from collections.abc import Mapping",
            "from typing import Any, cast",
            "",
            "from attrs import define, field",
            "",
            "from oas_runtime.model.unset import UNSET, Unset",
            "",
            "from ...models.call2 import Call2",
            "from ...models.call10 import Call10",
            "from ...params import CallDict",
        ]

    def test_names_that_are_taken(self) -> None:
        imports = Imports(("models",), {"Any"}, {"str", "builtins", "date"})
        assert imports.use("typing", "Any") == "_Any"
        assert imports.use("datetime", "date") == "_date"
        assert imports.builtin("str") == "_builtins.str"
        assert imports.builtin("int") == "int"
        assert imports.use("/models/any", "Any") == "__Any"
        assert imports.use_module("/models/node") == "_node"
        assert imports.block().splitlines() == [
            "import builtins as _builtins",
            "from datetime import date as _date",
            "from typing import Any as _Any",
            "",
            "from . import node as _node",
            "from .any import Any as __Any",
        ]
