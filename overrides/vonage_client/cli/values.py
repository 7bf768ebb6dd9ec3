"""Converts an argument's annotation to a command-line option, and its text to the argument's value."""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import click

from .methods import Argument, syntax_tree

_REPEATED = re.compile(r" ?(Sent as [\w.-]+|One of [^.]*)\.(?= |$)")
"""Sentences of an argument's text that repeat facts of the option."""
_Kind = click.ParamType[Any, Any]
_SCALARS: dict[str, _Kind] = {
    "str": click.STRING,
    "int": click.INT,
    "float": click.FLOAT,
    "bool": click.BOOL,
}


class JsonValue(click.ParamType[Any, Any]):
    """JSON text, ``@file``, or the path of a file that holds JSON; ``-`` is standard input."""

    name = "json"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not isinstance(value, str):
            return value
        text, source = value, "the value"
        if value.startswith("@") or not value.lstrip().startswith(("{", "[", '"')):
            source = value.removeprefix("@")
            try:
                text = sys.stdin.read() if source == "-" else Path(source).read_text("utf-8")
            except (OSError, ValueError) as error:
                reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
                self.fail(f"{source!r} is neither JSON nor a readable file: {reason}.", param, ctx)
        try:
            return json.loads(text)
        except ValueError as error:
            self.fail(f"{source} is not JSON: {error}.", param, ctx)


class Binary(click.ParamType[Any, Any]):
    """The path of a file whose bytes are sent; ``-`` is standard input."""

    name = "file"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not isinstance(value, str):
            return value
        source = value.removeprefix("@")
        try:
            return sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
        except OSError as error:
            self.fail(f"{source!r} cannot be read: {error.strerror}.", param, ctx)


class SecretText(click.ParamType[Any, Any]):
    """``-`` asks for it, or reads a line of a pipe; ``@file`` reads a file. The secret itself is refused."""

    name = "secret"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        flag = param.opts[0] if param is not None else "secret"
        if value == "-":
            text: str = (
                click.prompt(flag[2:], hide_input=True, err=True)
                if sys.stdin.isatty()
                else sys.stdin.readline()
            )
            return text.strip()
        if isinstance(value, str) and value.startswith("@"):
            try:
                return Path(value[1:]).read_text("utf-8").strip()
            except (OSError, ValueError) as error:
                reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
                self.fail(f"{value[1:]!r} cannot be read: {reason}.", param, ctx)
        self.fail(
            "a secret on the command line stays in the shell's history and in the list of processes: "
            f"use {flag} - to enter it (or to pipe it), or {flag} @FILE.",
            param,
            ctx,
        )


class Moment(click.ParamType[Any, Any]):
    """A date-time in ISO 8601; other text is sent as it is, where the argument takes text."""

    name = "date-time"

    def __init__(self, *, text: bool) -> None:
        self._text = text

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not isinstance(value, str):
            return value
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            if self._text:
                return value
            self.fail(f"{value!r} is not a date-time such as 2026-03-01T12:00:00Z.", param, ctx)


def option(argument: Argument) -> click.Option:
    """Return the option of an argument: type, choices, required mark and help come from the method."""
    (statement,) = syntax_tree(argument.annotation).body
    members = list(_members(cast("ast.Expr", statement).value))
    kind, multiple, flag = (SecretText(), False, False) if argument.secret else _kind(members)
    name = f"--{argument.name.rstrip('_').replace('_', '-')}"
    optional: dict[str, Any] = {} if argument.required else {"default": None}
    return click.Option(
        [f"{name}/--no-{name[2:]}" if flag else name, argument.name],
        type=None if flag else kind,
        is_flag=flag,
        required=argument.required,
        multiple=multiple,
        help=_REPEATED.sub("", argument.text),
        **optional,
    )


def _members(node: ast.expr) -> Iterator[ast.expr]:
    """Yield the members of a union except ``Unset`` and ``None``."""
    if isinstance(node, ast.BinOp):
        yield from _members(node.left)
        yield from _members(node.right)
    elif not (isinstance(node, ast.Name) and node.id == "Unset") and not (
        isinstance(node, ast.Constant) and node.value is None
    ):
        yield node


def _kind(members: list[ast.expr]) -> tuple[_Kind, bool, bool]:
    """Return the type of an option, whether it is repeatable, and whether it is a flag."""
    names = {member.id for member in members if isinstance(member, ast.Name)}
    if "datetime" in names:
        return Moment(text="str" in names), False, False
    if len(members) == 1:
        (member,) = members
        if isinstance(member, ast.Name):
            if member.id == "bool":
                return click.BOOL, False, True
            if member.id in _SCALARS:
                return _SCALARS[member.id], False, False
            if member.id in ("bytes", "File"):
                return Binary(), False, False
        if isinstance(member, ast.Subscript) and isinstance(member.value, ast.Name):
            inner = list(_members(member.slice))
            if member.value.id == "Literal":
                return _literal(member.slice), False, False
            if member.value.id == "Sequence":
                kind, multiple, _ = _kind(inner)
                if not multiple and not isinstance(kind, JsonValue | Moment):
                    return kind, True, False
    if names and names <= _SCALARS.keys():
        return click.STRING if "str" in names else click.FLOAT, False, False
    return JsonValue(), False, False


def _literal(node: ast.expr) -> _Kind:
    values = [ast.literal_eval(item) for item in (node.elts if isinstance(node, ast.Tuple) else [node])]
    return click.Choice(values) if all(isinstance(value, str) for value in values) else _NumberChoice(values)


class _NumberChoice(click.Choice[str]):
    """A choice of numbers."""

    def __init__(self, values: list[Any]) -> None:
        super().__init__([str(value) for value in values])
        self._values = {str(value): value for value in values}

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        return self._values[super().convert(str(value), param, ctx)]
