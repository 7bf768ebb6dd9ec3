"""Results on standard output: a table or a tree for people, JSON for programs."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from typing import Any, TypeGuard

import click

Format = str
"""``text``, ``json`` or ``jsonl``."""
_WIDEST_CELL = 40
_MARGIN = 2
"""Spaces beside a column of a table."""


def chosen_format(as_json: bool, as_jsonl: bool) -> Format:
    """Return the requested format; the default is text on a terminal and JSON elsewhere."""
    if as_json and as_jsonl:
        raise click.UsageError("--json and --jsonl exclude each other.")
    if as_json or as_jsonl:
        return "json" if as_json else "jsonl"
    return "text" if sys.stdout.isatty() else "json"


def _is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def to_json(value: Any) -> Any:
    """Convert a result to plain JSON values."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if _is_object(value):
        return {key: to_json(item) for key, item in value.items()}
    if _is_list(value):
        return [to_json(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    return value


def selected(value: Any, query: str | None) -> Any:
    """Return the part of a JSON value that a JSONPath selects; a list for several matches."""
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
        for item in value if _is_list(value) else [value]:
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
    """Write a binary result to a file, whole or not at all, or to standard output when that is not a terminal."""
    if path is None and sys.stdout.isatty():
        raise click.UsageError("The result is binary: use --output FILE, or redirect standard output.")
    if path is None:
        sys.stdout.buffer.write(content)
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
    """Return a table of objects, or a tree."""
    if value is None:
        click.echo("done: the API answered without a body", err=True)
        return
    rows = value if _is_list(value) else _only_list(value)
    if rows and all(_is_object(row) for row in rows):
        beside = (
            {name: item for name, item in value.items() if not isinstance(item, list | dict)}
            if _is_object(value)
            else {}
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
    """Return the only list in a response, such as a page of items, at its top or one level below."""
    if not _is_object(value):
        return None
    lists = [item for item in value.values() if _is_list(item)]
    if not lists:
        lists = [
            inner for item in value.values() if _is_object(item) for inner in item.values() if _is_list(inner)
        ]
    return lists[0] if len(lists) == 1 else None


def _table(rows: list[dict[str, Any]]) -> None:
    """Show objects as a table with as many columns as fit; the other columns are named below it."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table

    console = Console(markup=False, highlight=False, emoji=False)
    names = list(dict.fromkeys(name for row in rows for name in row))
    plain = [name for name in names if not any(isinstance(row.get(name), dict | list) for row in rows)]
    shown = list(_fitting(rows, plain, console.width))
    table = Table(box=SIMPLE_HEAD)
    for name in shown:
        table.add_column(_cell(name), overflow="fold")
    for row in rows:
        table.add_row(*(_cell(row[name]) if name in row else "" for name in shown))
    console.print(table)
    hidden = [_cell(name) for name in names if name not in shown]
    if hidden:
        click.echo(f"Not shown: {', '.join(hidden)}. --json shows all fields.", err=True)


def _fitting(rows: list[dict[str, Any]], names: list[str], width: int) -> Iterator[str]:
    """Yield as many of the first columns as fit; a wide column counts with its wrapped width."""
    from rich.cells import cell_len

    left = width - _MARGIN
    for name in names:
        widest = max(cell_len(_cell(row.get(name, ""))) for row in rows)
        needed = max(cell_len(_cell(name)), min(widest, _WIDEST_CELL)) + _MARGIN
        if needed > left and left < width - _MARGIN:
            return
        left -= needed
        yield name


def _tree(value: Any, depth: int) -> Iterator[str]:
    margin = "  " * depth
    if _is_object(value):
        for name, item in value.items():
            if isinstance(item, dict | list) and item:
                yield f"{margin}{_cell(name)}:"
                yield from _tree(item, depth + 1)
            else:
                yield f"{margin}{_cell(name)}: {_cell(item)}"
    elif _is_list(value):
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
    """Return a value for a terminal: control characters cannot move its cursor."""
    if isinstance(value, bool) or value is None:
        return json.dumps(value)
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    return "".join(
        character if character.isprintable() else repr(character)[1:-1] for character in str(value)
    )
