"""Docstrings of the generated code: what the document says, in full, as safe text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from ..common.json_pointer import tokens
from ..extensions import registry
from ..extensions.calls.waiters import WAITER, Waiter
from ..extensions.outcomes.code_tables import Code, CodeTable
from ..ir.models import Model
from ..ir.operations import Api, Operation, Server, Tag
from ..ir.types import Literals, Type
from ..plan.client import keywords
from ..plan.models import Attribute
from ..plan.nodes import Argument, EndpointPlan, Plan, ResponsePlan
from ..python_source import identifiers
from ..python_source.literals import LINE, doc_text, literal, sentence, wrap
from . import example_calls

_OPTIONS = "Per-call overrides: timeout, extra headers, query or body fields, other servers."
_DEPRECATED = "Deprecated by the document."


def title(operation: Operation) -> str:
    """The first line: the summary, or what the operation is called."""
    summary = " ".join(doc_text(operation.summary).split())
    return sentence(summary) if summary else f"``{doc_text(operation.id)}``."


def _prose(operation: Operation) -> list[str]:
    description = doc_text(operation.description)
    paragraphs = [wrap(sentence(description), 8).replace("\n        ", "\n")] if description else []
    if paragraphs and _same(description, operation.summary):
        paragraphs = []
    if operation.deprecated:
        paragraphs.append(_DEPRECATED)
    return paragraphs


def _paragraph(text: str) -> str:
    return wrap(text, 8).replace("\n        ", "\n")


def _sentences(operation: Operation, api: Api) -> list[str]:
    """A paragraph of what the extensions of an operation say."""
    sentences = [doc_text(text) for e in registry.EXTENSIONS for text in e.sentences(operation, api)]
    return [_paragraph(" ".join(sentences))] if sentences else []


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).rstrip(".") == " ".join(other.split()).rstrip(".")


def route(operation: Operation) -> str:
    """``POST /v1/calls``."""
    return f"``{operation.method} {doc_text(operation.path)}``"


def endpoint(plan: EndpointPlan) -> str:
    """The docstring of an endpoint module."""
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
    """The security requirement: ``basicAuth | bearerAuth``; ``+`` joins schemes needed together."""
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
    """The docstring of a resource method; ``client`` is the variable of the client in examples."""
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
    """The docstring of the iterator beside a list method; ``client`` as for ``method``."""
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
    paragraphs = [first, *([_DEPRECATED] if operation.deprecated else []), _paragraph(one), _paragraph(two)]
    paragraphs += _example(example_calls.iteration(plan, client, LINE - 12))
    paragraphs.append("Returns:\n    " + wrap(result, 16).replace("\n" + " " * 16, "\n    "))
    paragraphs.append(f"Raises:\n{looping}")
    return "\n\n".join(paragraphs)


def waiter(plan: EndpointPlan) -> str:
    """The docstring of the method that repeats an operation until it is over."""
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
    paragraphs = [first, *([_DEPRECATED] if operation.deprecated else []), _paragraph(body)]
    paragraphs += [f"Args:\n{limit}", "Returns:\n    The last response.", f"Raises:\n{late}"]
    return "\n\n".join(paragraphs)


def _waiting(operation: Operation, rule: Waiter) -> str:
    """The first line of a waiter's docstring."""
    condition = "the result is final" if rule.until else f"``{doc_text('.'.join(rule.field))}`` is not empty"
    return f"{title(operation).removesuffix('.')}: wait until {condition}."


def _arguments(plan: EndpointPlan) -> str:
    arguments = [_entry(one_argument.python, argument(one_argument)) for one_argument in plan.arguments]
    return "Args:\n" + "\n".join([*arguments, _entry("options", _OPTIONS)])


def _entry(name: str, text: str) -> str:
    return "    " + wrap(f"{name}: {text}", 16).replace("\n" + " " * 16, "\n        ")


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
        lines.append("    " + wrap(described, 16).replace("\n" + " " * 16, "\n    "))
    return lines


def _raises(plan: EndpointPlan, api: Api) -> list[str]:
    """The errors of one operation, beside those of all methods."""
    lines = ["    ResponseError: Statuses that the document declares:"] if plan.errors else []
    for response in plan.errors:
        text = " ".join(doc_text(response.response.description).split())
        entry = wrap(sentence(f"{response.response.status}: {text}"), 20)
        lines.append("        " + entry.replace("\n" + " " * 20, "\n            "))
    raised = [entry for e in registry.EXTENSIONS for entry in e.raises(plan.operation, api)]
    return lines + [_entry(entry.error, doc_text(entry.text)) for entry in raised]


def table_module(table: CodeTable) -> str:
    """The docstring of a code table's module."""
    return f"The codes of ``{doc_text(table.name)}``."


def table(table: CodeTable) -> str:
    """The docstring of a code table's class."""
    parts = [sentence(doc_text(table.description))]
    if table.unknown:
        parts.append(f"Other codes: {sentence(doc_text(table.unknown))}")
    return "\n\n".join(parts)


def code(code: Code) -> str:
    """The docstring of a code: its meaning, whether a retry can help, what to do."""
    parts = [f"{_capital(doc_text(code.meaning))}"] if code.meaning else []
    parts += [_RETRIES[code.retry]] if code.retry else []
    parts += [_capital(doc_text(code.advice))] if code.advice else []
    if code.final is not None:
        parts.append("Final: no other code follows" if code.final else "Not final: another code may follow")
    if code.http_status is not None:
        parts.append(f"Corresponds to HTTP {code.http_status}")
    if code.aliases:
        parts.append("Also written " + ", ".join(f"``{doc_text(alias)}``" for alias in code.aliases))
    if code.note:
        parts.append(_capital(doc_text(code.note)))
    return " ".join(map(sentence, parts)) or f"``{doc_text(str(code.value))}``."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_RETRIES = {
    "soon": "A retry may succeed",
    "later": "A later retry may succeed",
    "after_fix": "A retry may succeed after the cause is corrected",
    "ambiguous": "The outcome is unknown: a retry may repeat the effect",
    "never": "A retry cannot succeed",
}


_PLACES = {
    "path": "A path parameter.",
    "query": "A query parameter.",
    "header": "A request header.",
    "cookie": "A cookie.",
    "body": "A field of the request body.",
    "whole body": "The request body.",
}


def argument(argument: Argument) -> str:
    """The description of an argument."""
    parts = [
        sentence(doc_text(argument.description))
        or _PLACES[argument.location if argument.wire else "whole body"]
    ]
    if argument.wire and argument.wire != argument.python:
        parts.append(f"Sent as ``{doc_text(argument.wire)}``.")
    parts.extend(_limits(argument.constraints, argument.type))
    parts.extend(map(doc_text, registry.argument_texts(argument.extensions)))
    if argument.has_document_default:
        parts.append(f"The server's default is {doc_text(literal(argument.document_default))}.")
    if argument.deprecated:
        parts.append(_DEPRECATED)
    return " ".join(parts)


def _limits(constraints: Iterable[str], kind: Type) -> Iterator[str]:
    """The constraints as sentences; the annotation beside them already lists the values of an enum."""
    for constraint in constraints:
        if constraint.startswith("matching "):
            yield f"Matching ``{doc_text(constraint.removeprefix('matching '))}``."
        elif constraint and not (constraint.startswith("one of ") and isinstance(kind, Literals)):
            yield f"{_capital(doc_text(constraint))}."


def attribute(attribute: Attribute, api: Api) -> str:
    """The docstring of a model's attribute."""
    prop = attribute.property
    parts = [sentence(doc_text(prop.description))] if prop.description.strip() else []
    if prop.wire != attribute.python:
        parts.append(f"In JSON: ``{doc_text(prop.wire)}``.")
    parts.extend(_limits(prop.constraints, prop.type))
    if prop.has_default:
        parts.append(f"The server's default is {doc_text(literal(prop.default))}.")
    parts.extend(map(doc_text, registry.attribute_texts(prop.extensions, api)))
    if prop.read_only:
        parts.append("Read-only: only the server sends it.")
    if prop.write_only:
        parts.append("Write-only: the server never returns it.")
    if prop.deprecated:
        parts.append(_DEPRECATED)
    return " ".join(parts)


def model(model: Model) -> str:
    """The docstring of a model class."""
    parts = [sentence(doc_text(model.description).strip()) or doc_text(subject(model.pointer))]
    if model.deprecated:
        parts.append(_DEPRECATED)
    parts.append(f"Schema: ``{doc_text(model.pointer)}``")
    return "\n\n".join(parts)


def subject(pointer: str) -> str:
    """What the schema at a pointer is, in words: "Account balance.", "``from`` of ``Call``."."""
    steps = list(tokens(pointer))
    if steps[:2] == ["components", "schemas"]:
        if len(steps) == 3:
            return f"{' '.join(identifiers.words(steps[2])).capitalize()}."
        owner, steps = f"``{steps[2]}``", steps[3:]
    elif steps[0] == "components":
        owner, steps = f"the component ``{steps[2]}``", steps[3:]
    else:
        # paths, path, method; what a path item shares has no method
        shared = steps[2] in ("parameters", "servers")
        owner = f"``{steps[1]}``" if shared else f"``{steps[2].upper()} {steps[1]}``"
        steps = steps[2 if shared else 3 :]
    phrases: list[str] = []
    position = 0
    while position < len(steps):
        phrase, length = _phrase(steps[position:])
        phrases.extend(phrase)
        position += length
    return f"{_capital(' of '.join([*reversed(phrases), owner]))}."


def _phrase(steps: list[str]) -> tuple[list[str], int]:
    """What the first steps of a pointer lead to, in words, and how many steps these are."""
    step, *rest = steps
    if step in ("properties", "$defs", "headers") and rest:
        return [f"``{rest[0]}``"], 2
    if step in ("oneOf", "anyOf") and rest:
        return [f"alternative {int(rest[0]) + 1}"], 2
    if step == "allOf" and rest:
        return [f"part {int(rest[0]) + 1}"], 2
    if step == "responses" and rest:
        return [f"the response {rest[0]}"], 2
    if step == "content" and rest:
        return [], 2
    if step == "parameters" and rest:
        return [f"parameter {int(rest[0]) + 1}"], 2
    phrases = {"items": "an item", "additionalProperties": "a value", "requestBody": "the request body"}
    return [phrases[step]] if step in phrases else [], 1


_ALL_RAISE = (
    ("RequestInvalidError", "An argument violates a rule of the document; nothing was sent."),
    ("CredentialsMissingError", "The client has no credentials for the operation; nothing was sent."),
    ("TransportError", "No complete response arrived: connection, TLS, protocol or timeout."),
    ("ResponseError", "The response is not a success; StatusError for 4xx and 5xx."),
)


def resource(summary: str) -> str:
    """The docstring of a resource class: the description of its tag, and the errors of all its methods."""
    errors = "\n".join(f"- ``{name}``: {text}" for name, text in _ALL_RAISE)
    return f"{summary}\n\nErrors of all methods:\n\n{errors}"


def short_method(plan: EndpointPlan, sibling: str, name: str = "") -> str:
    """The docstring of an asynchronous method, which refers to its synchronous sibling."""
    operation = plan.operation
    first = title(operation).removesuffix(".")
    if name and (rule := WAITER.of(operation)) and rule.name == name:
        first = _waiting(operation, rule)
    elif name:
        first = f"{first}: an asynchronous iterator over the items of all pages."
    else:
        first = f"{first} ({route(operation)})."
    deprecated = f" {_DEPRECATED}" if operation.deprecated else ""
    return f"{first}\n\nSee ``{sibling}.{name or operation.python}``.{deprecated}"


def tag(tag: Tag) -> str:
    """The description of a tag."""
    return sentence(doc_text(tag.description)) or sentence(f"Operations of the tag {doc_text(tag.name)}")


def module(model: Model) -> str:
    """The docstring of a model's module."""
    return f"The model ``{model.name}``."


_CREDENTIALS = {
    "username": "The user name",
    "password": "The password",
    "token": "The token, or a function that returns it,",
}


def client(name: str, *, plan: Plan) -> str:
    """The docstring of a client of the package."""
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
    """The docstring of the package."""
    parts = [f"{' '.join(doc_text(api.title).split())}, version {' '.join(doc_text(api.version).split())}."]
    if api.description:
        parts.append(sentence(doc_text(api.description)))
    parts.append("Generated from the OpenAPI document ``openapi.json``: do not edit.")
    return "\n\n".join(parts)
