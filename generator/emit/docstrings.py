"""Docstrings of the generated code: what the document says, in full, as safe text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..extensions import code_tables, rate_limits, retries
from ..ir.models import Model
from ..ir.operations import Api, Code, CodeTable, Operation, Server, Tag
from ..plan.models import Attribute
from ..plan.nodes import Argument, EndpointPlan, ResponsePlan
from ..python_source.identifiers import class_name
from ..python_source.literals import doc_text, literal, sentence, wrap

NOTHING = "Not described by the document."

_OPTIONS = "What only this call asks for: timeout, extra headers, query or body fields, other servers."
_DEPRECATED = "Deprecated: the document advises against it."


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


def _repeating(operation: Operation) -> str:
    retry = operation.retry
    check = f" ``{operation.outcome_check}`` tells what became of it." if operation.outcome_check else ""
    if retry.kind == "never":
        return wrap(f"Never sent again once it may have acted.{check}", 8).replace("\n        ", "\n")
    when = ""
    if retry.done:
        codes_ = " or ".join(retry.done)
        text = (
            f"Sent again also when its outcome is unknown: the answer {codes_} then says that it had acted."
        )
        return wrap(text + check, 8).replace("\n        ", "\n")
    if retry.field:
        values = ", ".join(f"``{doc_text(value)}``" for value in retry.values)
        when = f" where ``{doc_text(retry.field)}`` is one of {values}"
    return wrap(
        f"Sent again also when its outcome is unknown{when}: repeating it changes nothing more.{check}", 8
    ).replace("\n        ", "\n")


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
    if operation.credential_fields is not None:
        fields = ", ".join(f"``{doc_text(wire)}``" for _, wire in operation.credential_fields.fields)
        facts.append(f"Credentials: {fields} in the {operation.credential_fields.location}")
    if operation.signature is not None:
        signed = operation.signature
        fields = ", ".join(
            f"``{doc_text(each)}``" for each in (signed.username, signed.timestamp, signed.signature)
        )
        facts.append(f"Signed, where a signature secret is given: {fields} in the form")
    for server in operation.servers:
        if server.regions:
            facts.append(f"Region {' or '.join(map(doc_text, server.regions))}: {_server(server)}")
    if plan.body is not None and plan.body.unused:
        unused = ", ".join(f"``{doc_text(each)}``" for each in plan.body.unused)
        facts.append(f"Sent as ``{doc_text(plan.body.sent_as)}``; the document also allows {unused}")
    facts.append(f"Retry: {doc_text(retries.words(operation.retry))}")
    if operation.rate_limit is not None:
        facts.append(f"Rate limit: {doc_text(rate_limits.words(operation.rate_limit, operation.id))}")
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


def method(plan: EndpointPlan, tables: Mapping[str, CodeTable]) -> str:
    """The docstring of a resource method; ``tables`` are the code tables by name."""
    operation = plan.operation
    first = title(operation)
    paragraphs = [f"{first.removesuffix('.')} ({route(operation)}).", *_prose(operation)]
    if plan.paging is not None:
        paragraphs.append(f"One page: ``{plan.paging.iterator}`` goes on to the others.")
    paragraphs += [_repeating(operation), _arguments(plan)]
    paragraphs.append("Returns:\n" + "\n".join(_returns(plan.success)))
    paragraphs.append("Raises:\n" + "\n".join(_raises(plan, tables)))
    return "\n\n".join(paragraphs)


def iterator(plan: EndpointPlan, asynchronous: bool, tables: Mapping[str, CodeTable]) -> str:
    """The docstring of the iterator beside a list method."""
    operation, paging = plan.operation, plan.paging
    assert paging is not None
    pages = " and ".join(f"``{each.python}``" for each in paging.parameters)
    first = f"{title(operation).removesuffix('.')}, item by item (``{operation.python}`` page after page)."
    one = (
        "The items come in the server's order. Nothing is sent before the first is asked for; then each page "
        f"is one call of {route(operation)}, made when its first item is wanted. It counts, and costs, as any "
        f"other call. {pages} may say where to begin."
    )
    two = (
        "The list ends where a page says so or is empty. An error of a call leaves the iterator where it is: "
        "going on asks for the same page again. Errors are raised as items are asked for, not before."
    )
    result = (
        f"An {'asynchronous ' if asynchronous else ''}iterator over the items; its ``pages()`` gives whole "
        "pages, its ``next_arguments`` what continues after them."
    )
    looping = _entry("PagingError", "The server repeats a page or a link, or its link leads elsewhere.")
    paragraphs = [first, *_prose(operation), wrap(one, 8), wrap(two, 8)]
    paragraphs = [each.replace("\n        ", "\n") for each in paragraphs]
    paragraphs.append(_arguments(plan))
    paragraphs.append("Returns:\n    " + wrap(result, 16).replace("\n" + " " * 16, "\n    "))
    paragraphs.append("Raises:\n" + "\n".join([*_raises(plan, tables), looping]))
    return "\n\n".join(paragraphs)


def _arguments(plan: EndpointPlan) -> str:
    arguments = [_entry(each.python, argument(each)) for each in plan.arguments]
    return "Args:\n" + "\n".join([*arguments, _entry("options", _OPTIONS)])


def _entry(name: str, text: str) -> str:
    return "    " + wrap(f"{name}: {text}", 16).replace("\n" + " " * 16, "\n        ")


def _returns(success: Iterable[ResponsePlan]) -> list[str]:
    lines: list[str] = []
    for each in success:
        described = sentence(doc_text(each.response.description)) or f"Status {each.response.status}."
        if each.kind == "none":
            described += " The document declares no body: what arrives is returned, or None."
        if each.response.headers:
            names = ", ".join(f"``{doc_text(header.name)}``" for header in each.response.headers)
            described += f" Headers: {names} (see ``with_raw_response``)."
        lines.append("    " + wrap(described, 16).replace("\n" + " " * 16, "\n    "))
    return lines


def _raises(plan: EndpointPlan, tables: Mapping[str, CodeTable]) -> list[str]:
    entries = [
        ("RequestInvalidError", "An argument breaks a rule of the document. Nothing was sent."),
        ("TransportError", "No complete answer arrived: connection, TLS, protocol, time limit."),
    ]
    if any(plan.operation.security) or plan.operation.credential_fields is not None:
        entries.insert(
            1, ("CredentialsMissingError", "The client has no credentials for it. Nothing was sent.")
        )
    declared = "; ".join(
        f"{each.response.status}, {' '.join(doc_text(each.response.description).split()).rstrip('.')}"
        for each in plan.errors
    )
    says = f"The document declares: {declared}." if declared else "The document declares no error of its own."
    entries.append(
        ("ResponseError", f"The answer is no success, such as StatusError for 4xx and 5xx. {says}")
    )
    rejection = plan.operation.rejection
    if rejection is not None:
        table = tables[rejection.table]
        own = f"{class_name(plan.operation.tag_python)}RejectedError"
        says = f"The status is a success, yet the body says no: {doc_text(code_tables.where(rejection))}."
        entries.append(("RejectedError", f"{says} (``{own}``) {listed(table)}"))
    return [_entry(name, text) for name, text in entries]


_MOST_LISTED = 40


def listed(table: CodeTable) -> str:
    """The codes of a table in one sentence, or where they stand if they are many."""
    place = f"``codes.{table.class_name}``"
    if len(table.codes) > _MOST_LISTED:
        return f"Codes: {place}."
    return f"Codes: {place}: {', '.join(_short(each) for each in table.codes)}."


def _short(each: Code) -> str:
    value, name = doc_text(str(each.value)), each.member.lower()
    return value if isinstance(each.value, str) else f"{value} {name}"


def table_module(table: CodeTable) -> str:
    """The docstring of a code table's module."""
    return f"The code table ``{doc_text(table.name)}``."


def table(each: CodeTable) -> str:
    """The docstring of a code table's class."""
    parts = [sentence(doc_text(each.description))]
    if each.unknown:
        parts.append(f"A code that is not here: {sentence(doc_text(each.unknown))}")
    return "\n\n".join(parts)


def code(each: Code) -> str:
    """The docstring of a code: its meaning, whether a retry can help, what to do."""
    parts = [f"{_capital(doc_text(each.meaning))}"] if each.meaning else []
    parts += [_RETRIES[each.retry]] if each.retry else []
    parts += [_capital(doc_text(each.advice))] if each.advice else []
    if each.final is not None:
        parts.append("Nothing comes after it" if each.final else "More may come after it")
    if each.http_status is not None:
        parts.append(f"Like HTTP {each.http_status}")
    if each.aliases:
        parts.append("Also spelt " + ", ".join(f"``{doc_text(alias)}``" for alias in each.aliases))
    if each.note:
        parts.append(_capital(doc_text(each.note)))
    return " ".join(map(sentence, parts)) or f"``{doc_text(str(each.value))}``."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_RETRIES = {
    "soon": "A retry can help",
    "later": "A retry can help, later",
    "after_fix": "A retry can help once that is put right",
    "ambiguous": "Nobody can say whether a retry helps, or what it would do twice",
    "never": "A retry cannot help",
}


def argument(each: Argument) -> str:
    """What a docstring says of an argument."""
    parts = [sentence(doc_text(each.description)) or ("The request body." if not each.wire else NOTHING)]
    if each.wire and each.wire != each.python:
        parts.append(f"Sent as ``{doc_text(each.wire)}``.")
    parts.extend(_limits(each.constraints))
    if each.parameter is not None and each.parameter.accepts_url:
        parts.append("Its whole URL is taken too, where it leads to a server of the operation.")
    if each.credential:
        parts.append("The default is the client's own.")
    if each.has_default:
        parts.append(f"The default is {doc_text(literal(each.default))}.")
    elif each.has_document_default:
        parts.append(f"The server's default is {doc_text(literal(each.document_default))}.")
    if each.deprecated:
        parts.append(_DEPRECATED)
    return " ".join(parts)


def _limits(constraints: Iterable[str]) -> list[str]:
    return [f"{text[:1].upper()}{text[1:]}." for text in map(doc_text, constraints) if text]


def attribute(each: Attribute, tables: Mapping[str, CodeTable]) -> str:
    """The docstring of a model's attribute; ``tables`` are the code tables by name."""
    prop = each.property
    parts = [sentence(doc_text(prop.description))] if prop.description.strip() else []
    if prop.wire != each.python:
        parts.append(f"In JSON: ``{doc_text(prop.wire)}``.")
    parts.extend(_limits(prop.constraints))
    if prop.has_default:
        parts.append(f"The server's default is {doc_text(literal(prop.default))}.")
    pointed = [tables[name] for name in code_tables.tables_of(prop.extensions)]
    if len(pointed) == 1:
        parts.append(listed(pointed[0]))
    elif pointed:
        parts.append(f"Codes: {', '.join(f'``codes.{each.class_name}``' for each in pointed)}.")
    if prop.read_only:
        parts.append("Only the server sends it.")
    if prop.write_only:
        parts.append("Only sent, never received.")
    if prop.deprecated:
        parts.append(_DEPRECATED)
    return " ".join(parts) or NOTHING


def model(each: Model) -> str:
    """The docstring of a model class."""
    described = doc_text(each.description).strip()
    parts = [sentence(described)] if described else []
    if each.deprecated:
        parts.append(_DEPRECATED)
    parts.append(f"Document: ``{doc_text(each.pointer)}``")
    return "\n\n".join(parts)


def tag(each: Tag) -> str:
    """The docstring of a resource class."""
    return sentence(doc_text(each.description)) or sentence(f"Operations of the tag {doc_text(each.name)}")


def module(each: Model) -> str:
    """The docstring of a model's module."""
    return f"The schema ``{doc_text(each.pointer)}``."


def package(api: Api) -> str:
    """The docstring of the package."""
    parts = [f"{' '.join(doc_text(api.title).split())}, version {' '.join(doc_text(api.version).split())}."]
    if api.description:
        parts.append(sentence(doc_text(api.description)))
    parts.append("Generated from the OpenAPI document ``openapi.json``; changes here are lost.")
    return "\n\n".join(parts)


def status(each: ResponsePlan) -> str:
    """Which responses a status stands for."""
    text = each.response.status
    return "any other status" if text == "default" else f"status {doc_text(text)}"
