"""The text of an example call, for docstrings and for pages of the documentation.

It runs unchanged if the client variable is named after the package: ``vonage.sms.send(...)`` of ``vonage_api``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..common.json_values import is_list, is_object
from ..plan.nodes import EndpointPlan
from ..python_source.literals import doc_text, literal, string

_STEP = " " * 4


def client_name(package: str) -> str:
    """Return the variable of the client: ``vonage`` for ``vonage_api``."""
    return package.removesuffix("_api") or "client"


def call(plan: EndpointPlan, client: str, width: int) -> str:
    """Return the call with its required arguments in lines of ``width``; empty without an example."""
    return (
        "" if plan.example is None else _fitting(_call(f"{client}.{plan.call}", plan.example, width), width)
    )


def call_text(plan: EndpointPlan, client: str, width: int) -> str:
    """Return the call as Python source on one line; empty without example arguments."""
    return "" if plan.example is None else _call(f"{client}.{plan.call}", plan.example, width)


def iteration(plan: EndpointPlan, client: str, width: int) -> str:
    """Return a loop over the items of a list; empty without example arguments."""
    if plan.example is None or plan.paging is None:
        return ""
    items = _call(f"{client}.{plan.paging.call}", plan.example, width - len("for item in :"))
    return _fitting(f"for item in {items}:\n{_STEP}print(item)", width)


def _fitting(code: str, width: int) -> str:
    """Return the code as docstring text; empty if a line would be wrapped."""
    text = doc_text(code)
    return text if all(len(line) <= width for line in text.split("\n")) else ""


def _call(function: str, arguments: Mapping[str, Any], width: int) -> str:
    written = ", ".join(f"{name}={_value(value)}" for name, value in arguments.items())
    line = f"{function}({written})"
    if len(line) <= width:
        return line
    lines = (
        f"{_STEP}{name}={_broken(value, width - len(name) - 2, _STEP)},\n"
        for name, value in arguments.items()
    )
    return f"{function}(\n{''.join(lines)})"


def _broken(value: Any, width: int, pad: str) -> str:
    """Return a value in lines of ``width``; later lines are indented with ``pad``."""
    line = _value(value)
    if len(line) + len(pad) <= width:
        return line
    inner = pad + _STEP
    if is_list(value) and value:
        items = (f"{inner}{_broken(item, width, inner)},\n" for item in value)
        return f"[\n{''.join(items)}{pad}]"
    if is_object(value) and value:
        pairs = (
            f"{inner}{string(key)}: {_broken(item, width - len(string(key)) - 2, inner)},\n"
            for key, item in value.items()
        )
        return f"{{\n{''.join(pairs)}{pad}}}"
    if isinstance(value, str):
        parts = (f"{inner}{string(part)}\n" for part in _parts(value, width - len(inner) - 2))
        return f"(\n{''.join(parts)}{pad})"
    return line


def _parts(text: str, width: int) -> Iterator[str]:
    """Split the text into parts whose literals have at most ``width`` columns in a docstring."""
    start = length = 0
    for position, character in enumerate(text):
        more = len(doc_text(string(character))) - 2
        if length + more > width:
            yield text[start:position]
            start, length = position, 0
        length += more
    yield text[start:]


def _value(value: Any) -> str:
    if is_list(value):
        return f"[{', '.join(map(_value, value))}]"
    if is_object(value):
        return f"{{{', '.join(f'{string(key)}: {_value(item)}' for key, item in value.items())}}}"
    return repr(value) if isinstance(value, bytes) else literal(value)
