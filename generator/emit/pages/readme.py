"""The ``README.md`` of a generated package: an example call, and its credentials."""

from __future__ import annotations

from ...plan.client import environment, keywords
from ...plan.nodes import EndpointPlan, Plan
from .. import example_calls
from .api_page import markdown_text

_WIDTH = 96


def readme(plan: Plan) -> str:
    """Return the whole page in Markdown."""
    api, package = plan.api, plan.package
    title = markdown_text(api.title)
    client = example_calls.client_name(package)
    if client == package:
        client = "client"
    parts = [
        f"# {title}",
        f"A typed client of {title}, version {markdown_text(api.version)}, sync and async, generated from "
        "`openapi.json`. It stands on the runtime `oas_runtime`, which is part of the distribution "
        "`vonage-client`.",
        f"```python\n{_example(plan, client)}\n```",
        "`AsyncClient` has the same methods, with `await`. Each tag of the document is an attribute of the client, "
        "each operation a method with typed arguments; `help(Client)` and an editor show them.",
    ]
    listed = keywords(api, package)
    prefix = environment(package)
    rows = [
        f"| `{keyword.name}` | `{keyword.variable}` | {', '.join(map(markdown_text, keyword.schemes))} |"
        for keyword in listed
    ]
    if rows:
        heading = "| keyword | environment variable | security scheme |\n|---|---|---|"
        parts += [
            "Credentials are keywords of the client, or environment variables:",
            "\n".join([heading, *rows]),
        ]
    parts.append(
        f"`{prefix}SERVER` (or `server=`) sends every call to another server, such as a mock; "
        f"`{prefix}ALLOW_HOSTS=loopback` keeps tests from reaching any other."
    )
    return "\n\n".join(parts) + "\n"


def _example(plan: Plan, client: str) -> str:
    lines = [f"from {plan.package} import Client", "", f"with Client() as {client}:"]
    chosen = _shown(plan)
    written = example_calls.call_text(chosen, client, _WIDTH) if chosen is not None else ""
    if not written:
        return "\n".join([*lines, "    ..."])
    body = f"result = {written}\nprint(result)"
    return "\n".join([*lines, *(f"    {line}".rstrip() for line in body.splitlines())])


def _shown(plan: Plan) -> EndpointPlan | None:
    """Return a read operation with few arguments, otherwise the first one with an example."""
    endpoints = [
        endpoint
        for tag in plan.tags
        for endpoint in plan.endpoints[tag.python]
        if endpoint.example is not None
    ]
    return min(
        endpoints,
        key=lambda endpoint: (endpoint.operation.method != "GET", len(endpoint.example or ())),
        default=None,
    )
