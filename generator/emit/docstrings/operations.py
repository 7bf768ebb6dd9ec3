"""Docstrings of the generated code, with the escaped texts of the document."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from ...extensions import registry
from ...extensions.calls.waiters import WAITER, Waiter
from ...ir.operations import Api, Operation, Server, Tag
from ...plan.client import keywords
from ...plan.nodes import EndpointPlan, Plan, ResponsePlan
from ...python_source.literals import LINE, doc_text, sentence, wrap
from .. import example_calls
from . import schemas
from .schemas import DEPRECATED

_OPTIONS = "Per-call overrides: timeout, extra headers, query or body fields, other servers."


def title(operation: Operation) -> str:
    """Return the first line: the summary, or the id of the operation."""
    summary = " ".join(doc_text(operation.summary).split())
    return sentence(summary) if summary else f"``{doc_text(operation.id)}``."


def _prose(operation: Operation) -> list[str]:
    description = doc_text(operation.description)
    paragraphs = [_paragraph(sentence(description))] if description else []
    if paragraphs and _same(description, operation.summary):
        paragraphs = []
    if operation.deprecated:
        paragraphs.append(DEPRECATED)
    return paragraphs


def _paragraph(text: str) -> str:
    return wrap(text, 8, pad=0)


def _sentences(operation: Operation, api: Api) -> list[str]:
    """Return a paragraph with the sentences of the extensions of an operation."""
    sentences = [doc_text(text) for e in registry.EXTENSIONS for text in e.sentences(operation, api)]
    return [_paragraph(" ".join(sentences))] if sentences else []


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).rstrip(".") == " ".join(other.split()).rstrip(".")


def route(operation: Operation) -> str:
    """Return method and path: ``POST /v1/calls``."""
    return f"``{operation.method} {doc_text(operation.path)}``"


def endpoint(plan: EndpointPlan) -> str:
    """Return the docstring of an endpoint module."""
    operation = plan.operation
    facts = [f"{route(operation)} of {', '.join(_server(s) for s in operation.servers[:1])}"]
    facts.append(f"Security: {doc_text(security(operation))}")
    if plan.body is not None and plan.body.unused:
        unused = ", ".join(f"``{doc_text(item)}``" for item in plan.body.unused)
        facts.append(f"Sent as ``{doc_text(plan.body.sent_as)}``; the document also allows {unused}")
    facts.extend(doc_text(fact) for e in registry.EXTENSIONS for fact in e.lines(operation))
    facts.append(f"Document: ``{doc_text(operation.pointer)}``")
    paragraphs = [title(operation), *_prose(operation), "\n".join(f"- {fact}" for fact in facts)]
    return "\n\n".join(paragraphs)


def _server(server: Server) -> str:
    return f"``{doc_text(server.url)}``"


def security(operation: Operation) -> str:
    """Return the security requirement: ``basicAuth | bearerAuth``; ``+`` joins schemes needed together."""
    alternatives = [
        " + ".join(_with_scopes(name, operation) for name in alternative) or "anonymous"
        for alternative in operation.security
    ]
    return " | ".join(alternatives) or "none"


def _with_scopes(name: str, operation: Operation) -> str:
    scopes = operation.security_scopes.get(name, ())
    return f"{name}({', '.join(scopes)})" if scopes else name


def _example(code: str) -> list[str]:
    return ["Example:\n" + textwrap.indent(code, "    ")] if code else []


def method(plan: EndpointPlan, api: Api, client: str) -> str:
    """Return the docstring of a resource method; ``client`` is the variable of the client in examples."""
    operation = plan.operation
    first = title(operation)
    paragraphs = [f"{first.removesuffix('.')} ({route(operation)}).", *_prose(operation)]
    paragraphs += _sentences(operation, api)
    paragraphs += [*_example(example_calls.call(plan, client, LINE - 12)), _arguments(plan)]
    paragraphs.append("Returns:\n" + "\n".join(_returns(plan.success)))
    raises = _raises(plan, api)
    paragraphs += ["Raises:\n" + "\n".join(raises)] if raises else []
    return "\n\n".join(paragraphs)


def iterator(plan: EndpointPlan, client: str) -> str:
    """Return the docstring of the iterator of a list method; ``client`` as for ``method``."""
    operation, paging = plan.operation, plan.paging
    assert paging is not None
    pages = " and ".join(f"``{parameter.python}``" for parameter in paging.parameters)
    first = f"{title(operation).removesuffix('.')}: an iterator over the items of all pages."
    one = (
        f"Items keep the server's order. ``{operation.python}`` returns one page and describes the arguments. No "
        f"request is sent before the first item is requested; each page is one call of {route(operation)}, counted "
        f"and billed as such. Set {pages} to start at a page other than the first."
    )
    two = (
        "Iteration ends when a page is empty or says that it is the last. Errors are raised during the "
        "iteration; after an error the next step requests the same page again."
    )
    result = (
        "An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the "
        "arguments of the next page."
    )
    looping = _entry("PagingError", "The server repeats a page or a link, or a link leads to another server.")
    paragraphs = [first, *([DEPRECATED] if operation.deprecated else []), _paragraph(one), _paragraph(two)]
    paragraphs += _example(example_calls.iteration(plan, client, LINE - 12))
    paragraphs.append("Returns:\n    " + wrap(result, 16, pad=4))
    paragraphs.append(f"Raises:\n{looping}")
    return "\n\n".join(paragraphs)


def waiter(plan: EndpointPlan) -> str:
    """Return the docstring of the method that polls an operation until its result is final."""
    operation, rule = plan.operation, WAITER.of(plan.operation)
    assert rule is not None
    place = doc_text(".".join(rule.field))
    *others, last = [f"``{doc_text(value)}``" for value in rule.until] or ["not empty"]
    condition = f"``{place}`` is {', '.join(others)}{' or ' if others else ''}{last}"
    if rule.items:
        condition += f" (in each of ``{doc_text(rule.items)}``, if the response has them)"
    first = _waiting(operation, rule)
    body = (
        f"Repeats {route(operation)} until {condition}: every {rule.interval} s at first, then less often, and "
        f"never faster than the rate limit allows. ``{operation.python}`` describes the arguments. A temporary "
        "failure does not end the wait."
    )
    limit = _entry("within", "Maximum number of seconds to wait, including all requests.")
    late = _entry("WaitTimeoutError", "``within`` seconds have passed; ``result`` is the last response.")
    paragraphs = [first, *([DEPRECATED] if operation.deprecated else []), _paragraph(body)]
    paragraphs += [f"Args:\n{limit}", "Returns:\n    The last response.", f"Raises:\n{late}"]
    return "\n\n".join(paragraphs)


def _waiting(operation: Operation, rule: Waiter) -> str:
    """Return the first line of a waiter's docstring."""
    condition = rule.condition(f"``{doc_text('.'.join(rule.field))}``")
    return f"{title(operation).removesuffix('.')}: wait until {condition}."


def _arguments(plan: EndpointPlan) -> str:
    arguments = [
        _entry(one_argument.python, schemas.argument(one_argument)) for one_argument in plan.arguments
    ]
    return "Args:\n" + "\n".join([*arguments, _entry("options", _OPTIONS)])


def _entry(name: str, text: str) -> str:
    return "    " + wrap(f"{name}: {text}", 16, pad=8)


def _returns(success: Iterable[ResponsePlan]) -> list[str]:
    lines: list[str] = []
    for response in success:
        described = sentence(doc_text(response.response.description)) or f"Status {response.response.status}."
        if response.kind == "none":
            described += (
                " The document declares no response body. One that arrives is returned decoded, else None."
            )
        if response.response.headers:
            names = ", ".join(f"``{doc_text(header.name)}``" for header in response.response.headers)
            described += f" Headers: {names} (see ``with_raw_response``)."
        lines.append("    " + wrap(described, 16, pad=4))
    return lines


def _raises(plan: EndpointPlan, api: Api) -> list[str]:
    """Return the errors of one operation, in addition to those of all methods."""
    lines = ["    ResponseError: Statuses that the document declares:"] if plan.errors else []
    for response in plan.errors:
        text = " ".join(doc_text(response.response.description).split())
        lines.append("        " + wrap(sentence(f"{response.response.status}: {text}"), 20, pad=12))
    raised = [entry for e in registry.EXTENSIONS for entry in e.raises(plan.operation, api)]
    return lines + [_entry(entry.error, doc_text(entry.text)) for entry in raised]


_ALL_RAISE = (
    ("RequestInvalidError", "An argument violates a rule of the document; nothing was sent."),
    ("CredentialsMissingError", "The client has no credentials for the operation; nothing was sent."),
    ("TransportError", "No complete response arrived: connection, TLS, protocol or timeout."),
    ("ResponseError", "The response is not a success; StatusError for 4xx and 5xx."),
)


def resource(summary: str, sibling: str = "") -> str:
    """Return the docstring of a resource class: the description of its tag and the errors of all methods.

    An asynchronous class refers to its synchronous ``sibling`` for the errors.
    """
    if sibling:
        return f"{summary}\n\nThe errors of all methods are those of ``{sibling}``."
    errors = "\n".join(f"- ``{name}``: {text}" for name, text in _ALL_RAISE)
    return f"{summary}\n\nErrors of all methods:\n\n{errors}"


def short_method(plan: EndpointPlan, sibling: str, name: str = "") -> str:
    """Return the docstring of an asynchronous method, which refers to its synchronous counterpart."""
    operation = plan.operation
    first = title(operation).removesuffix(".")
    if name and (rule := WAITER.of(operation)) and rule.name == name:
        first = _waiting(operation, rule)
    elif name:
        first = f"{first}: an asynchronous iterator over the items of all pages."
    else:
        first = f"{first} ({route(operation)})."
    deprecated = f" {DEPRECATED}" if operation.deprecated else ""
    return f"{first}\n\nSee ``{sibling}.{name or operation.python}``.{deprecated}"


def tag(tag: Tag) -> str:
    """Return the description of a tag."""
    return sentence(doc_text(tag.description)) or sentence(f"Operations of the tag {doc_text(tag.name)}")


_CREDENTIALS = {
    "username": "The user name",
    "password": "The password",
    "token": "The token, or a function that returns it,",
}


def client(name: str, *, plan: Plan) -> str:
    """Return the docstring of a client of the package."""
    title = " ".join(doc_text(plan.api.title).split())
    asynchronous = name != "Client"
    variable = example_calls.client_name(plan.package)
    variable = "client" if variable == plan.package else variable
    lines = [
        f"A client of {title}{' for asyncio and trio' if asynchronous else ''}. Use it as a context manager, "
        "or close it.",
        f"::\n\n    {'async ' if asynchronous else ''}with {name}() as {variable}:\n        ...",
    ]
    arguments = [
        f"    {keyword.name}: {_CREDENTIALS.get(keyword.name, 'An API key')} of "
        f"{', '.join(doc_text(scheme) for scheme in keyword.schemes[:3])}; else ``{keyword.variable}``."
        for keyword in keywords(plan.api, plan.package)
    ]
    arguments.append(
        "    options: Connections, time limits, routing and checks; see ``oas_runtime``'s ``Settings``."
    )
    lines.append("Args:\n" + "\n".join(arguments))
    lines.append(
        "Raises:\n    ConfigurationError: An argument cannot work. Credentials are checked when a call needs them."
    )
    return "\n\n".join(lines)


def package(api: Api) -> str:
    """Return the docstring of the package."""
    parts = [f"{' '.join(doc_text(api.title).split())}, version {' '.join(doc_text(api.version).split())}."]
    if api.description:
        parts.append(sentence(doc_text(api.description)))
    parts.append("Generated from the OpenAPI document ``openapi.json``: do not edit.")
    return "\n\n".join(parts)
