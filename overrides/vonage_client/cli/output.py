"""Results on standard output: a table or a tree for people, JSON for programs."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date
from typing import Any

import click

Format = str
"""``text``, ``json`` or ``jsonl``."""
_COLUMNS = 8
_TOO_WIDE = 60


def chosen_format(as_json: bool, as_jsonl: bool) -> Format:
    """The format asked for; without one, text on a terminal and JSON elsewhere."""
    if as_json and as_jsonl:
        raise click.UsageError("--json and --jsonl exclude each other.")
    if as_json or as_jsonl:
        return "json" if as_json else "jsonl"
    return "text" if sys.stdout.isatty() else "json"


def to_json(value: Any) -> Any:
    """A result as plain JSON values."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {str(key): to_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [to_json(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    return value


def selected(value: Any, query: str | None) -> Any:
    """The part of a JSON value that a JSONPath expression selects; a list where it selects several."""
    if query is None:
        return value
    try:
        import jsonpath
    except ImportError:
        raise click.UsageError("--query needs the cli extra: pip install 'vonage-client[cli]'") from None
    try:
        matches = jsonpath.findall(query, value)
    except jsonpath.JSONPathError as error:
        raise click.UsageError(f"--query {query!r} is not a JSONPath expression: {error}") from None
    return matches[0] if len(matches) == 1 and "*" not in query and ".." not in query else matches


def write(value: Any, form: Format) -> None:
    """Print one JSON value."""
    if form == "text":
        _text(value)
    elif form == "jsonl":
        for item in value if isinstance(value, list) else [value]:
            click.echo(json.dumps(item, ensure_ascii=False))
    else:
        click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def write_items(items: Iterable[Any], form: Format) -> None:
    """Print the items of a list as they arrive."""
    if form == "jsonl":
        for item in items:
            click.echo(json.dumps(item, ensure_ascii=False))
    elif form == "json":
        separator = "[\n"
        for item in items:
            click.echo(separator + _indented(item), nl=False)
            separator = ",\n"
        click.echo("[]" if separator == "[\n" else "\n]")
    else:
        _text(list(items))


def _indented(item: Any) -> str:
    lines = json.dumps(item, ensure_ascii=False, indent=2).splitlines()
    return "\n".join(f"  {line}" for line in lines)


def write_bytes(content: bytes, path: str | None) -> None:
    """Write a binary result to a file, which appears whole or not at all, or to standard output when that is no terminal."""
    if path is None and sys.stdout.isatty():
        raise click.UsageError("The result is binary: give --output FILE, or redirect standard output.")
    if path is None:
        click.get_binary_stream("stdout").write(content)
        return
    partial = f"{path}.{os.getpid()}.partial"
    try:
        with open(partial, "xb") as file:
            file.write(content)
        os.replace(partial, path)
    except OSError as error:
        with suppress(OSError):
            os.unlink(partial)
        raise click.ClickException(f"{path} cannot be written: {error.strerror}.") from None
    click.echo(f"{len(content):,} bytes written to {path}", err=True)


def _text(value: Any) -> None:
    """A table of objects, or a tree."""
    if value is None:
        click.echo("done: the API answered without a body", err=True)
        return
    rows = value if isinstance(value, list) else _only_list(value)
    if rows and all(isinstance(row, dict) for row in rows):
        beside = (
            {}
            if isinstance(value, list)
            else {name: item for name, item in value.items() if not isinstance(item, list | dict)}
        )
        for line in _tree(beside, 0):
            click.echo(line)
        _table(rows)
    elif isinstance(value, dict | list) and value:
        for line in _tree(value, 0):
            click.echo(line)
    else:
        click.echo("nothing" if value in ([], {}) else _cell(value))


def _only_list(value: Any) -> list[Any] | None:
    """The one list that an answer holds, such as the page of a list operation, at its top or one level below."""
    if not isinstance(value, dict):
        return None
    lists = [item for item in value.values() if isinstance(item, list)]
    if not lists:
        lists = [
            inner
            for item in value.values()
            if isinstance(item, dict)
            for inner in item.values()
            if isinstance(inner, list)
        ]
    return lists[0] if len(lists) == 1 else None


def _table(rows: list[dict[str, Any]]) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table

    names = list(
        dict.fromkeys(name for row in rows for name, item in row.items() if not isinstance(item, dict | list))
    )
    shown = names[:_COLUMNS]
    table = Table(box=SIMPLE_HEAD)
    for name in shown:
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*(_cell(row[name]) if name in row else "" for name in shown))
    Console(markup=False, highlight=False, emoji=False).print(table)
    if len(names) > _COLUMNS or any(isinstance(item, dict | list) for row in rows for item in row.values()):
        click.echo("Not all fields are shown: --json shows them.", err=True)


def _tree(value: Any, depth: int) -> Iterator[str]:
    margin = "  " * depth
    if isinstance(value, dict):
        for name, item in value.items():
            if isinstance(item, dict | list) and item:
                yield f"{margin}{_cell(name)}:"
                yield from _tree(item, depth + 1)
            else:
                yield f"{margin}{_cell(name)}: {_cell(item)}"
    elif isinstance(value, list):
        for item in value:
            if isinstance(item, dict | list):
                lines = list(_tree(item, depth + 1))
                yield f"{margin}- {lines[0].strip()}" if lines else f"{margin}-"
                yield from lines[1:]
            else:
                yield f"{margin}- {_cell(item)}"
    else:
        yield f"{margin}{_cell(value)}"


def _cell(value: Any) -> str:
    """A value on a terminal: control characters cannot move its cursor."""
    if isinstance(value, bool) or value is None:
        return json.dumps(value)
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    return "".join(
        character if character.isprintable() else repr(character)[1:-1] for character in str(value)
    )
