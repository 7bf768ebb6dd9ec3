"""``api.md``: the methods of a generated package by tag, with one line for each."""

from __future__ import annotations

import re
from html import escape

from ...extensions.calls.waiters import WAITER
from ...plan.nodes import EndpointPlan, Plan
from ...python_source.import_block import Imports
from ..annotations import Annotator


def api_page(plan: Plan) -> str:
    """Return the whole page in Markdown."""
    title = " ".join(plan.api.title.split())
    parts = [
        f"# Methods of {markdown_text(title)}",
        "Required arguments are listed by name; `...` stands for optional arguments. All are keyword-only.",
    ]
    for tag in plan.tags:
        lines = [line for endpoint in plan.endpoints[tag.python] for line in _lines(plan, endpoint)]
        parts += [f"## {markdown_text(tag.name)}", "\n".join(lines)]
    return "\n\n".join(parts) + "\n"


def _lines(plan: Plan, endpoint: EndpointPlan) -> list[str]:
    operation = endpoint.operation
    annotator = Annotator(Imports(()), plan.schemas.models)
    needed = [argument.python for argument in endpoint.arguments if argument.required]
    more = ["..."] if len(needed) < len(endpoint.arguments) else []
    arguments = ", ".join([*needed, *more])
    result = annotator.results((response.type, response.nullable) for response in endpoint.success)
    summary = markdown_text(" ".join(operation.summary.split()).rstrip("."))
    lines = [
        f"- `{endpoint.call}({arguments}) -> {result}`: {summary or markdown_text(operation.id)} "
        f"({_code(f'{operation.method} {operation.path}')})"
    ]
    if endpoint.paging is not None:
        item = annotator.result(endpoint.paging.item)
        lines.append(
            f"- `{endpoint.paging.call}({arguments}) -> Iterator[{item}]`: its items, page after page"
        )
    if waiter := WAITER.of(operation):
        call = f"{endpoint.call.partition('.')[0]}.{waiter.name}"
        condition = waiter.condition(_code(".".join(waiter.field)))
        lines.append(f"- `{call}({arguments}) -> {result}`: waits until {condition}")
    return lines


def _code(value: str) -> str:
    """Return a code span that its own back-ticks cannot end."""
    flat = " ".join(value.split())
    ticks = "`" * (max((len(run) for run in re.findall("`+", flat)), default=0) + 1)
    return f"{ticks} {flat} {ticks}" if "`" in flat else f"`{flat}`"


def markdown_text(value: str) -> str:
    """Escape a document's text so that Markdown interprets no tag, code or emphasis in it."""
    escaped = escape(" ".join(value.split()), quote=False)
    return "".join(f"\\{character}" if character in "\\`*_[]" else character for character in escaped)
