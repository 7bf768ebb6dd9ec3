"""The page of an operation: its purpose, call, arguments, results and errors."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from generator.emit.annotations import Annotator
from generator.emit.docstrings.operations import security
from generator.extensions import registry
from generator.extensions.calls.credential_fields import CREDENTIAL_FIELDS
from generator.extensions.calls.rate_limits import RATE_LIMIT
from generator.extensions.calls.retries import RETRY
from generator.extensions.calls.waiters import WAITER
from generator.extensions.outcomes.code_tables import CODE_TABLES, CODES, CodeTable
from generator.extensions.outcomes.error_in_success import ERROR_IN_SUCCESS
from generator.extensions.outcomes.outcome_check import OUTCOME_CHECK
from generator.ir.models import Model
from generator.ir.type_queries import references
from generator.ir.types import Literals, Type
from generator.plan.nodes import Argument, EndpointPlan, ResponsePlan
from generator.python_source.import_block import Imports
from generator.python_source.literals import literal, sentence
from oas_runtime.errors.responses import status_error

from .markdown import code, fence, paragraphs, slug, table, text
from .plan import Source
from .snippets import Snippets

_MOST_MODELS = 40
"""The largest number of models of a result; deeper ones are described by the models themselves."""
_SCHEMES = {"basic": "`api_key` and `api_secret`", "bearer": "`application_id` and `private_key`"}
_MEANINGS = {
    "safe": "It only reads: repeating it has no effect, and costs nothing that one call does not cost.",
    "idempotent": "Repeating it changes nothing more.",
    "never": "It acts, and may be charged, each time: a repetition may act, and be charged, twice.",
}
_TODO = {
    "soon": "call again soon",
    "later": "call again later",
    "after_fix": "correct the cause, then call again",
    "ambiguous": "the outcome is unknown: check before you call again",
    "never": "do not call again",
}
_STATUS_ADVICE = {
    "400": "Correct the request.",
    "401": "Check the credentials: `vonage-client doctor`.",
    "402": "Add credit, or have the product enabled.",
    "403": "Have the permission or product enabled for the account.",
    "404": "Check the id, and the region where it is stored.",
    "409": "Read its state first: it is not what the request expects.",
    "422": "Correct the request.",
    "429": "Nothing was done; it was retried already. Slow down: see [rate limits](../../limits.md).",
}


class OperationPages:
    """Writes the pages of the operations of a package."""

    def __init__(self, source: Source, snippets: Snippets) -> None:
        self.source = source
        self.snippets = snippets
        self.schemes = {scheme.name: scheme for scheme in source.plan.api.security_schemes}
        self.tables: Mapping[str, CodeTable] = CODE_TABLES.of(source.plan.api)

    def page(self, endpoint: EndpointPlan) -> str:
        """Return the whole page."""
        operation = endpoint.operation
        title = " ".join(operation.summary.split()).rstrip(".")
        parts = [f"# {endpoint.call}"]
        if title:
            parts.append(f"**{text(title)}.** {code(f'{operation.method} {operation.path}')}")
        if operation.deprecated:
            parts.append("Deprecated: the API may remove it.")
        if operation.description.rstrip(".") != operation.summary.rstrip("."):
            parts.extend(paragraphs(sentence(operation.description)))
        parts.extend(self._examples(endpoint))
        parts.extend(self._arguments(endpoint))
        parts.extend(self._results(endpoint))
        parts.extend(self._errors(endpoint))
        parts.extend(self._facts(endpoint))
        return "\n\n".join(parts) + "\n"

    # --- examples ------------------------------------------------------------------------

    def _examples(self, endpoint: EndpointPlan) -> Iterator[str]:
        shown = self.snippets.of(endpoint)
        yield "## Example"
        if shown is None:
            yield "The document has no values that fit the arguments of this operation."
            return
        yield fence("python", shown.python)
        yield "Asynchronous:"
        yield fence("python", shown.asynchronous)
        if shown.iteration:
            yield f"All items, page after page, with {code(shown.iterator)}:"
            yield fence("python", shown.iteration)
        if waiter := WAITER.of(endpoint.operation):
            condition = waiter.condition(code(".".join(waiter.field)))
            yield f"Repeated until {condition}, or until `within` seconds have passed, with {code(shown.waiter)}:"
            yield fence("python", shown.waiting)
        yield "From the [command line](../../command-line.md):"
        yield fence("sh", shown.command)
        yield "With curl:"
        yield fence("sh", shown.curl)
        if "$VONAGE_JWT" in shown.curl:
            yield '`VONAGE_JWT` is a token: `export VONAGE_JWT="$(vonage-client jwt make)"`.'

    # --- arguments -----------------------------------------------------------------------

    def _arguments(self, endpoint: EndpointPlan) -> Iterator[str]:
        yield "## Arguments"
        if not endpoint.arguments:
            yield "None but `options`."
        ordered = sorted(endpoint.arguments, key=lambda argument: not argument.required)
        if ordered:
            yield "\n".join(self._argument(argument) for argument in ordered)
        yield (
            "`options` takes a `RequestOptions`: time limit, retries, headers, validation of this call "
            "([reference](../../reference/client.md#requestoptions))."
        )
        names = self._nested(argument.type for argument in endpoint.arguments)
        yield from self._models(names, "request")

    def _argument(self, argument: Argument) -> str:
        words = [self._described(argument.description, argument.constraints, argument.type)]
        if argument.wire and argument.wire != argument.python:
            words.append(f"Sent as {code(argument.wire)}.")
        words.extend(map(text, registry.argument_texts(argument.extensions)))
        if argument.has_document_default:
            words.append(f"The server's default is {code(literal(argument.document_default))}.")
        if argument.deprecated:
            words.append("Deprecated.")
        kind = self._type(argument.type, argument.nullable, request=True)
        need = ", required" if argument.required else ""
        return f"- **{code(argument.python)}** ({code(kind)}{need}) {' '.join(filter(None, words))}".rstrip()

    def _described(self, description: str, constraints: Iterable[str], kind: Type) -> str:
        words = [text(sentence(description))] if description.strip() else []
        for constraint in constraints:
            if constraint.startswith("one of ") and isinstance(kind, Literals):
                continue  # the type contains this already
            begin, matches, pattern = constraint.partition("matching ")
            shown = f"matching {code(pattern)}" if matches and not begin else text(constraint)
            words.append(f"{shown[:1].upper()}{shown[1:]}.")
        return " ".join(words)

    def _type(self, kind: Type, nullable: bool, *, request: bool) -> str:
        annotator = Annotator(Imports(()), self.source.plan.schemas.models)
        write = annotator.request if request else annotator.result
        return re.sub(r" \| \w+Dict\b", "", write(kind, nullable=nullable)).replace('"', "'")

    # --- models --------------------------------------------------------------------------

    def _nested(self, kinds: Iterable[Type]) -> list[str]:
        """Return the models that these types refer to, in reading order."""
        names: dict[str, None] = {}
        pending = [name for kind in kinds for name in references(kind)]
        while pending and len(names) < _MOST_MODELS:
            name = pending.pop(0)
            if name not in names:
                names[name] = None
                properties = self.source.plan.schemas.models[name].properties
                pending += [inner for prop in properties for inner in references(prop.type)]
        return list(names)

    def _models(self, names: Iterable[str], direction: str) -> Iterator[str]:
        for name in names:
            yield from self._model(self.source.plan.schemas.models[name], direction)

    def _model(self, model: Model, direction: str) -> Iterator[str]:
        request = direction == "request"
        yield f"### {code(model.name)}"
        if model.description.strip():
            yield text(sentence(model.description))
        attributes = self.source.models[model.name].attributes if model.name in self.source.models else ()
        lines: list[str] = []
        for attribute in attributes:
            prop = attribute.property
            if (prop.read_only and request) or (prop.write_only and not request):
                continue
            name = prop.wire if request else attribute.python
            words = [self._described(prop.description, prop.constraints, prop.type)]
            if not request and prop.wire != attribute.python:
                words.append(f"In JSON {code(prop.wire)}.")
            words += [f"Codes: {self._table_link(name)}." for name in CODES.of(prop)]
            kind = code(self._type(prop.type, prop.nullable, request=request))
            need = ", required" if prop.required and request else ""
            lines.append(f"- **{code(name)}** ({kind}{need}) {' '.join(filter(None, words))}".rstrip())
        yield "\n".join(lines) if lines else "An object without declared fields."

    def _table_link(self, name: str) -> str:
        return f"[{code(self.tables[name].class_name)}](../../codes.md#{slug(self.tables[name].class_name)})"

    # --- results and errors --------------------------------------------------------------

    def _results(self, endpoint: EndpointPlan) -> Iterator[str]:
        yield "## Result"
        yield "\n".join(self._result(response) for response in endpoint.success)
        taken = set(self._nested(argument.type for argument in endpoint.arguments))
        names = self._nested(response.type for response in endpoint.success)
        yield from self._models((name for name in names if name not in taken), "response")

    def _result(self, response: ResponsePlan) -> str:
        described = text(sentence(response.response.description or f"Status {response.response.status}."))
        if response.kind == "none":
            return (
                f"- `None` ({response.response.status}). {described} The document declares no response body: one "
                "that arrives is returned decoded."
            )
        kind = self._type(response.type, response.nullable, request=False)
        kind = "bytes" if response.kind == "bytes" else kind
        headers = ", ".join(code(header.name) for header in response.response.headers)
        more = f" Headers, with `with_raw_response`: {headers}." if headers else ""
        return f"- {code(kind)} ({response.response.status}). {described}{more}"

    def _errors(self, endpoint: EndpointPlan) -> Iterator[str]:
        yield "## Errors"
        yield (
            "Every error is a `VonageError`; its `sent` says whether the request was carried out "
            "([errors, retries and money](../../reliability.md))."
        )
        rows = [
            (
                "-",
                "`RequestInvalidError`",
                "An argument breaks a rule of the document.",
                "Nothing was sent: correct it.",
            ),
            *(self._error(response, endpoint) for response in endpoint.errors),
            ("-", "`NotSentError`", "No connection was made.", "Nothing was sent: call again."),
            (
                "-",
                "`OutcomeUnknownError`",
                "The connection was lost, or no response came in time.",
                self._unknown(endpoint),
            ),
        ]
        yield table(("status", "error", "meaning", "what to do"), rows)
        rule = ERROR_IN_SUCCESS.of(endpoint.operation)
        if rule is not None:
            raised = f"Raised as `RejectedError` inside HTTP 200: {code(rule.condition)}."
            code_table = self.tables.get(rule.table)
            yield raised
            if code_table is not None:
                yield from code_rows(code_table)

    def _error(self, response: ResponsePlan, endpoint: EndpointPlan) -> tuple[str, str, str, str]:
        status = response.response.status
        kind = (
            status_error(int(status[0]) * 100 if status.endswith("XX") else int(status))
            if status[0].isdigit()
            else None
        )
        name = kind.__name__ if kind is not None else "ResponseError"
        name = "StatusError" if status == "4XX" else name
        advice = (
            self._unknown(endpoint)
            if status.startswith("5")
            else _STATUS_ADVICE.get(status, "See `problem`.")
        )
        tables = [
            self._table_link(table_name)
            for model in references(response.type)
            for prop in self.source.plan.schemas.models[model].properties
            for table_name in CODES.of(prop)
        ]
        links = f" Codes: {', '.join(dict.fromkeys(tables))}." if tables else ""
        return status, f"`{name}`", text(sentence(response.response.description)) + links, advice

    def _unknown(self, endpoint: EndpointPlan) -> str:
        retry = RETRY.of(endpoint.operation)
        if retry.kind != "never" and not retry.field:
            return "It was retried already; call again later."
        if check := self._check(endpoint):
            return f"It may have acted: check with {_link(check)} before you call again."
        return "It may have acted: check before you call again."

    def _check(self, endpoint: EndpointPlan) -> str:
        """Return the call that shows the outcome of another; empty if there is none."""
        wanted = OUTCOME_CHECK.of(endpoint.operation).operation
        return next((other.call for other in self.source.endpoints if other.operation.id == wanted), "")

    # --- facts ---------------------------------------------------------------------------

    def _facts(self, endpoint: EndpointPlan) -> Iterator[str]:
        operation = endpoint.operation
        retry = RETRY.of(operation)
        yield "## Good to know"
        column = RETRY.column
        assert column is not None
        lines = [f"- **Retries** ({code(column.cell(operation))}): {_MEANINGS[retry.kind]}"]
        advice = " ".join(text(words) for words in RETRY.sentences(operation, self.source.plan.api))
        lines[0] += f" {advice}"
        if check := self._check(endpoint):
            lines[0] += f" {_link(check)} shows whether it was carried out."
        limit = RATE_LIMIT.of(operation)
        if limit is not None:
            assert RATE_LIMIT.column is not None
            shared = f", shared by the operations of {code(limit.bucket)}" if limit.bucket else ""
            cell = RATE_LIMIT.column.cell(operation).partition(" ")[0]
            lines.append(f'- **Rate limit**: {code(cell)}{shared}; kept with `rate_limit="document"`.')
        lines.append(f"- **Credentials**: {self._credentials(endpoint)}")
        servers = list(dict.fromkeys(server.url for server in operation.servers))
        lines.append(f"- **Server**: {code(servers[0]) if servers else 'of the client'}")
        regions = [name for server in operation.servers for name in server.regions]
        if regions:
            lines.append(f"- **Regions**: {', '.join(map(code, regions))}, selected by `region=`.")
        facts = [
            fact
            for e in registry.EXTENSIONS
            if e not in (RETRY, RATE_LIMIT, CREDENTIAL_FIELDS)
            for fact in e.facts(operation)
        ]
        lines += [f"- {text(fact)}" for fact in facts]
        lines.append(
            f"- **Document**: {code(operation.id)} at {code(operation.pointer)} of "
            f"[`openapi.json`](../../files/openapi.json)"
        )
        yield "\n".join(lines)

    def _credentials(self, endpoint: EndpointPlan) -> str:
        wanted: list[str] = []
        for alternative in endpoint.operation.security:
            names = [
                _SCHEMES.get(self.schemes[name].scheme, code(name)) if name in self.schemes else code(name)
                for name in alternative
            ]
            wanted.append(" and ".join(names) or "none")
        fields = endpoint.operation.credential_fields
        where = ""
        if fields is not None:
            query = ', as HTTP Basic; with `credentials_in="document"` in the query'
            where = query if fields.location == "query" else f", in the {fields.location}"
        declared = text(security(endpoint.operation))
        return f"{', or '.join(wanted) or 'none'}{where} ({declared}; [credentials](../../credentials.md))."


def code_rows(code_table: CodeTable) -> Iterator[str]:
    """Yield a table of codes: meaning and remedy."""
    rows: list[tuple[str, str, str]] = []
    for entry in code_table.codes:
        todo = [_TODO[entry.retry]] if entry.retry else []
        todo += [entry.advice] if entry.advice else []
        if entry.final is not None:
            todo.append("final" if entry.final else "another code may follow")
        joined = "; ".join(part.rstrip(".") for part in todo)
        rows.append((code(str(entry.value)), text(entry.meaning or entry.member.lower()), text(joined)))
    yield table(("code", "meaning", "what to do"), rows)
    if code_table.unknown:
        yield f"Other codes: {text(sentence(code_table.unknown))}"


def _link(call: str) -> str:
    tag, _, name = call.partition(".")
    return f"[{code(call)}](../{tag}/{name}.md)"


Write = Callable[[EndpointPlan], str]
