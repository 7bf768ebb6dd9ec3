"""What can be seen by calling: requests on the wire, answers understood, forbidden values refused."""

from __future__ import annotations

import copy
import inspect
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from oas_runtime.model.model import Model

from . import answers, evidence, wire
from .conventions import argument_name
from .corners import complete, corners
from .document import Operation
from .findings import Finding
from .harness import Harness, Outcome, identity, python_arguments
from .recorder import Recorded, Reply
from .refusals import forbidden
from .rich import enriched
from .schema import Schema
from .shapes import of_annotation
from .strategies import Arguments, anything, arguments, smallest
from .validation import Validation


class _Found(Exception):
    """Stops Hypothesis at an example, so that it looks for a smaller one."""


def explore(
    strategy: SearchStrategy[Any],
    examine: Callable[[Any], Iterable[Finding]],
    *,
    examples: int,
    shrink: bool = False,
) -> list[Finding]:
    """Findings for drawn values: of the smallest failing one with ``shrink``, else of all."""
    findings: list[Finding] = []

    @settings(
        max_examples=examples,
        phases=(Phase.generate, Phase.shrink) if shrink else (Phase.generate,),
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )
    @given(strategy)
    def run(value: Any) -> None:
        new = list(examine(value))
        if new and shrink:
            findings[:] = new
            raise _Found("; ".join(map(str, new)))
        findings.extend(new)

    with suppress(_Found):
        run()
    return findings


class Dynamic:
    """The dynamic checks of one document against one package. ``examples`` are per operation and kind."""

    def __init__(
        self, harness: Harness, validation: Validation, *, examples: int, shrink: bool = False
    ) -> None:
        self.harness = harness
        self.validation = validation
        self.examples = examples
        self.shrink = shrink

    def check(self) -> Iterator[Finding]:
        """All checks of all operations."""
        for operation in self.harness.document.operations:
            for asynchronous in (False, True):
                yield from self.requests(operation, asynchronous=asynchronous)
                yield from self.responses(operation, asynchronous=asynchronous)
                yield from self.refusals(operation, asynchronous=asynchronous)

    def _missing(self, operation: Operation) -> Iterator[Finding]:
        package = self.harness.package
        if operation.id not in package.rows or operation.id not in package.operations:
            yield Finding("call.missing", operation.id, "cannot be called")

    def requests(
        self, operation: Operation, *, asynchronous: bool, answers_of: Operation | None = None
    ) -> Iterator[Finding]:
        """Arguments drawn from the document arrive as the document says.

        ``answers_of`` is the same operation of a document that says better what comes back.
        """
        if missing := list(self._missing(operation)):
            yield from missing
            return
        answer = valid_answer(answers_of or operation)

        def examine(drawn: tuple[Arguments, bool]) -> Iterator[Finding]:
            given_, rich = drawn
            keywords = python_arguments(given_)
            if rich:
                keywords = self._enriched(operation, keywords)
            outcome = self.harness.call(operation, keywords, answer, asynchronous=asynchronous)
            if outcome.error is not None:
                yield _failed("request.refused", operation, outcome, keywords)
                return
            if bool(outcome.warned) != _deprecated(operation, given_):
                yield Finding("call.deprecated", operation.id, f"{given_} gave the warnings {outcome.warned}")
            for finding in wire.check(operation, given_, outcome.recorded, identity()):
                if answers_of is None or finding.kind != "request.accept":
                    yield finding
            for recorded in outcome.recorded:
                yield from self.validation.request(operation, recorded)

        for example in corners(operation, smallest_arguments(operation)):
            yield from examine((example, False))
        strategy = st.tuples(arguments(operation), st.booleans())
        yield from explore(strategy, examine, examples=self.examples, shrink=self.shrink)

    def _known_values(self, operation: Operation) -> dict[str, list[Any]]:
        """Enum values that the package knows, by argument: the document may not have them."""
        package = self.harness.package
        method = package.calls(asynchronous=False)[package.rows[operation.id]["call"]]
        signature = package.parameters(method).items()
        return {
            name: [value for _, value in of_annotation(parameter.annotation).values]
            for name, parameter in signature
            if name != "options"
        }

    def _enriched(self, operation: Operation, keywords: dict[str, Any]) -> dict[str, Any]:
        package = self.harness.package
        method = package.calls(asynchronous=False)[package.rows[operation.id]["call"]]
        signature = package.parameters(method)
        schemas = {
            argument_name(argument.wire) or "body": argument.schema for argument in operation.arguments
        }
        return {
            name: enriched(package, schemas[name], signature[name].annotation, value)
            if name in signature
            else value
            for name, value in keywords.items()
        }

    def responses(
        self, operation: Operation, *, asynchronous: bool, requests_of: Operation | None = None
    ) -> Iterator[Finding]:
        """Answers drawn from each declared response, and disturbed ones, decode and encode back.

        ``requests_of`` is the same operation of a document that says better what is sent.
        """
        if list(self._missing(operation)):
            return
        base = smallest_arguments(requests_of or operation)
        keywords = python_arguments(base)
        first = self.harness.call(operation, keywords, valid_answer(operation), asynchronous=asynchronous)
        for status, content in operation.successes.items():
            media_type, schema = content if content is not None else (None, None)

            def examine(
                value: Any,
                status: str = status,
                media_type: str | None = media_type,
                schema: Schema | None = schema,
            ) -> Iterator[Finding]:
                answer = answers.as_answer(status, value, media_type)
                sent = value if answer.body else answers.ABSENT
                outcome = self.harness.call(operation, keywords, answer, asynchronous=asynchronous)
                if evidence.is_missing(requests_of or operation, sent):
                    if getattr(outcome.error, "sent", None) != "unknown":
                        yield _failed("response.evidence", operation, outcome, value)
                    return
                if answers.says_no(requests_of or operation, sent) and not outcome.rejected():
                    yield _failed("response.error", operation, outcome, value)
                    return
                if outcome.error is not None:
                    yield _failed("response.refused", operation, outcome, value)
                    return
                yield from answers.check(operation, schema, sent, outcome.result)

            strategy = anything | st.just(answers.ABSENT)
            if schema is not None:
                whole = complete(schema, response=True)
                yield from examine(whole)
                for coded in answers.with_codes(requests_of or operation, whole):
                    yield from examine(coded)
                answer = answers.as_answer(status, whole, media_type)
                known = self.harness.call(operation, keywords, answer, asynchronous=asynchronous)
                known.rejected()
                yield from examine(_with_names_of(known.result, whole))
                strategy = answers.declared(schema) | answers.disturbed(schema)
                if first.recorded and first.recorded[0].server == operation.server:
                    yield from self._conforms(operation, first.recorded[0], status, media_type or "", schema)
            yield from explore(strategy, examine, examples=self.examples, shrink=self.shrink)
        yield from self._errors(operation, keywords, asynchronous)

    def _conforms(
        self, operation: Operation, recorded: Recorded, status: str, media_type: str, schema: Schema
    ) -> Iterator[Finding]:
        """What is drawn as a declared answer is one: openapi-core says so too."""

        def examine(value: Any) -> Iterator[Finding]:
            answer = answers.as_answer(status, value, media_type)
            for problem in self.validation.response(
                operation, recorded, answer.status, answer.body, media_type
            ):
                yield Finding("oracle.response", operation.id, problem)

        yield from explore(answers.declared(schema), examine, examples=2)

    def _errors(
        self, operation: Operation, keywords: dict[str, Any], asynchronous: bool
    ) -> Iterator[Finding]:
        """Declared errors are raised, with their body decoded."""
        declared = [
            (status, *content)
            for status in operation.responses
            if status[0] in "45"
            for content in operation.contents(status).items()
        ]
        for status, media_type, schema in declared:

            def examine(
                value: Any, status: str = status, media_type: str = media_type, schema: Schema = schema
            ) -> Iterator[Finding]:
                headers = tuple((name, "0") for name in operation.headers(status))
                answer = answers.as_answer(status, value, media_type)
                answer = replace(answer, headers=(*answer.headers, *headers))
                outcome = self.harness.call(operation, keywords, answer, asynchronous=asynchronous)
                arrived = getattr(outcome.error, "headers", {})
                for name, sent in headers:
                    if arrived.get(name) != sent:
                        yield Finding("response.error", operation.id, f"{status} lost the header {name}")
                parsed = getattr(outcome.error, "parsed", None)
                if getattr(outcome.error, "status", None) != answer.status:
                    yield Finding("response.error", operation.id, f"{status} gave {outcome.error!r}")
                else:
                    for finding in answers.check(operation, schema, value, parsed):
                        yield Finding("response.error", finding.place, finding.message)

            yield from examine(complete(schema, response=True))
            # Errors share few schemas among many operations: two of each here are many of each in all.
            yield from explore(answers.declared(schema), examine, examples=2, shrink=self.shrink)

    def refusals(
        self, operation: Operation, *, asynchronous: bool, answers_of: Operation | None = None
    ) -> Iterator[Finding]:
        """What the document forbids raises, and no byte of it leaves. ``answers_of`` as in ``requests``."""
        if list(self._missing(operation)):
            return
        from oas_runtime.errors import RequestInvalidError

        base = smallest_arguments(operation)
        recorder, answer = self.harness.recorder, valid_answer(answers_of or operation)
        self.harness.call(operation, python_arguments(base), answer, asynchronous=asynchronous)
        before = recorder.received
        for refusal in forbidden(operation, base, self._known_values(operation)):
            keywords = {**python_arguments(refusal.given), **dict(refusal.extra)}
            outcome = self.harness.call(operation, keywords, answer, asynchronous=asynchronous)
            expected = (RequestInvalidError, TypeError) if refusal.unbound else RequestInvalidError
            if not isinstance(outcome.error, expected):
                yield Finding(
                    "request.accepted", operation.id, f"{refusal.label} gave {outcome.error!r}"[:400]
                )
            elif outcome.recorded:
                yield Finding("request.left", operation.id, f"{refusal.label} was refused after it was sent")
        accepted = recorder.requests()
        if recorder.received != before and not accepted:
            yield Finding("request.left", operation.id, "bytes left although everything was refused")


def _failed(kind: str, operation: Operation, outcome: Outcome, value: Any) -> Finding:
    return Finding(
        kind, operation.id, f"{value!r} gave {type(outcome.error).__name__}: {outcome.error}"[:500]
    )


def valid_answer(operation: Operation) -> Reply:
    """An answer that lets a call end well: the declared success, as small as it can be."""
    status, content = next(iter(operation.successes.items()), ("200", None))
    if content is None:
        return answers.as_answer(status, answers.ABSENT, None)
    media_type, schema = content
    welcome = answers.declared(schema).filter(lambda value: not answers.says_no(operation, value))
    return answers.as_answer(status, evidence.completed(operation, smallest(welcome)), media_type)


def _deprecated(operation: Operation, given_: Arguments) -> bool:
    """Whether the document advises against this call, or against one of its arguments."""
    return operation.data.get("deprecated", False) or any(
        argument.data.get("deprecated", False)
        for argument in operation.arguments
        if argument.wire in given_.get(argument.location, {})
    )


def _with_names_of(result: Any, value: Any) -> Any:
    """``value`` with an unknown field for each name that the package's models have, right or wrong."""
    if isinstance(value, list) and isinstance(result, list):
        return [_with_names_of(*pair) for pair in zip(result, value, strict=False)]
    if not isinstance(value, dict) or not isinstance(result, Model):
        return value
    names = list(inspect.signature(type(result)).parameters)
    known = {
        wire: _with_names_of(getattr(result, argument_name(wire), None), member)
        for wire, member in value.items()
    }
    return {**dict.fromkeys(names, "x"), **known}


def smallest_arguments(operation: Operation) -> Arguments:
    """Valid arguments of an operation: the required ones."""
    if "smallest" not in operation.memo:
        operation.memo["smallest"] = smallest(arguments(operation))
    example: Arguments = copy.deepcopy(operation.memo["smallest"])
    return example
