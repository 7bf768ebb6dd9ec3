"""Responses from the document: the declared success, with the examples of the document first."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import Any, cast

from oas_runtime.common.json_pointer import Json, is_list, is_object, resolve
from oas_runtime.common.media_types import is_json
from oas_runtime.schema_values.values import UnsatisfiableError, Values

from ..openapi.document import Document
from ..openapi.operation import Operation
from ..request.checker import Checker
from ..request.incoming import Call, Pairs
from ..request.problems import Refusal
from .paging import Pages, at, count, items_pointer, put
from .rejections import Rejection, refusing, succeeding
from .xml import root_name, to_xml

XML = "application/xml"


@dataclass(frozen=True, slots=True)
class Answer:
    """A response; ``value`` is the JSON content before it was encoded."""

    status: int
    media_type: str = ""
    content: bytes = b""
    headers: Pairs = ()
    value: Any = field(default=None, compare=False, repr=False)


class Answers:
    """Builds responses to calls from the response objects of the document."""

    def __init__(self, document: Document, checker: Checker, list_length: int | None = None) -> None:
        self._document = document
        self._pages = Pages(document, list_length)
        self._checker = checker
        self._kept: dict[str, Answer] = {}

    def answer(self, call: Call) -> Answer:
        """Answer a valid call; raises ``Refusal`` (500) if no response can be built."""
        answer = self._conforming(call.operation)
        value, schema = answer.value, self._schema(call.operation, answer.media_type)
        if schema is not None and (is_object(value) or is_list(value)):
            value = self._about(call, schema, value) if is_object(value) else value
            value = self._pages.cut(call, schema, value)
            answer = replace(answer, content=_json(value), value=value)
        return self._written(call, answer)

    def refusal(self, call: Call, rejection: Rejection) -> Answer:
        """Return a success status with an error code in the body."""
        answer = self._conforming(call.operation)
        value = refusing(self._document, call.operation, rejection, answer.value)
        return self._written(
            call, replace(answer, media_type="application/json", content=_json(value), value=value)
        )

    def page(self, call: Call, items: list[Any]) -> Any:
        """The answer to a call that lists: ``items`` in the wrapper that the document declares, cut to a page.

        They are turned round where the query parameter ``order`` asks for that.
        """
        _, _, schema = self._json_success(call.operation)
        if dict(call.incoming.query).get("order", "").lower().startswith("desc"):
            items = items[::-1]
        paging = call.operation.data.get("x-pagination")
        pointer = paging["items"] if is_object(paging) else items_pointer(self._document, schema)
        if pointer is None:
            return items
        wrapper = (
            Values(self._document.data, "response", examples=False).of(schema, "list") if pointer else items
        )
        value = put(self._about(call, schema, wrapper) if is_object(wrapper) else wrapper, pointer, items)
        if at(value, "/_links/self/href") is not None:
            put(value, "/_links/self/href", call.incoming.path)
        return self._pages.cut(call, schema, count(value, len(items)))

    def of_value(self, call: Call, status: int | None, value: Any, headers: Pairs = ()) -> Answer:
        """Return a response with this value; the status defaults to the declared success."""
        declared, media_type, _ = self._json_success(call.operation)
        status = declared if status is None else status
        if value is None:
            return Answer(status, headers=headers)
        media_type = media_type if is_json(media_type) else "application/json"
        return self._written(call, Answer(status, media_type, _json(value), headers, value))

    def of_error(self, call: Call, status: int, value: Any) -> Answer:
        """Return an error response in the media type declared for its status."""
        if value is None or status == HTTPStatus.NO_CONTENT:
            return Answer(status)
        if status < 300:
            return self.of_value(call, status, value)
        content = cast("Mapping[str, Json]", self._response(call.operation, status).get("content", {}))
        problem = "application/problem+json"
        names = [name for name in content if is_json(name)]
        media_type = problem if problem in content or not content else next(iter(names), "application/json")
        return Answer(status, media_type, _json(value), value=value)

    def declared_error(self, operation: Operation, status: int, detail: str = "") -> Any:
        """Return a body for an error status as the document declares it; None where it declares no body."""
        phrase = phrase_of(status)
        words: dict[str, Any] = {
            "type": f"https://developer.vonage.com/api-errors#{phrase.lower().replace(' ', '-')}",
            "title": phrase,
            "detail": detail or phrase,
        }
        response = self._response(operation, status)
        content = cast("Mapping[str, Json]", response.get("content", {}))
        if not content:
            return None if response else {**words, "status": status}
        media_type = next((element for name, element in content.items() if is_json(name)), None)
        if media_type is None:
            return None
        schema = cast("Json", media_type.get("schema", {}))
        value: Any = next(iter(self._values(media_type, [])), dict[str, Any]())
        if not is_object(value):
            return value
        words |= {"error_title": phrase, "message": detail or phrase, "description": detail or phrase}
        words |= {"error-code": str(status), "error-code-label": _LABELS.get(status, detail or phrase)}
        filled: dict[str, Any] = {}
        for name, declared in self._document.properties(schema).items():
            kind = resolve(self._document.data, declared).get("type")
            if kind == "string" and name in words:
                filled[name] = words[name]
            elif kind == "integer" and name in ("code", "status"):
                filled[name] = status
        return {**({} if "detail" in filled else value), **filled} if filled else value

    def declares(self, operation: Operation, status: int) -> bool:
        """Whether the document declares a status for an operation, by its code or by a range."""
        responses = operation.data.get("responses", {})
        return any(code in responses for code in (str(status), f"{status // 100}XX", "default"))

    def _response(self, operation: Operation, status: int) -> Json:
        responses = cast("Mapping[str, Json]", operation.data.get("responses", {}))
        for code in (str(status), f"{status // 100}XX"):
            if code in responses:
                return resolve(self._document.data, responses[code])
        return {}

    def _json_success(self, operation: Operation) -> tuple[int, str, Json]:
        status, response = self._success(operation)
        content = cast("Mapping[str, Json]", response.get("content", {}))
        name = min(content, key=lambda name: not is_json(name), default="application/json")
        return status, name, cast("Json", content.get(name, {}).get("schema", {}))

    def _written(self, call: Call, answer: Answer) -> Answer:
        """Encode the value as JSON, or as XML where the call requests it."""
        status, media_type, content, value = answer.status, answer.media_type, answer.content, answer.value
        schema = self._schema(call.operation, media_type)
        if value is not None and self._asks_for_xml(call):
            schema = schema or dict[str, Any]()
            media_type, content = XML, to_xml(self._document.data, schema, value, root_name(schema))
        return Answer(status, media_type, content, answer.headers, value)

    def _conforming(self, operation: Operation) -> Answer:
        """Return the first candidate value that openapi-core accepts as valid."""
        if operation.pointer in self._kept:
            return self._kept[operation.pointer]
        faults: list[str] = []
        for answer in self._candidates(operation, faults):
            broken = self._checker.answer_faults(
                operation, answer.status, answer.media_type, answer.headers, answer.content
            )
            if not broken:
                self._kept[operation.pointer] = answer
                return answer
            faults += broken
        raise Refusal(
            HTTPStatus.INTERNAL_SERVER_ERROR,
            "no-answer",
            f"No answer of {operation.id} conforms to the document: give its response an example. "
            f"Attempts: {'; '.join(faults)[:2000]}",
        )

    def _candidates(self, operation: Operation, faults: list[str]) -> Iterator[Answer]:
        status, response = self._success(operation)
        content = cast("Mapping[str, Json]", response.get("content", {}))
        if not content:
            yield self._undeclared(status, response)
            return
        name = min(content, key=lambda name: not is_json(name))
        media_type = "application/json" if name == "*/*" else name.replace("*", "plain")
        for item in self._values(content[name], faults):
            value = succeeding(operation, item)
            raw = (
                value
                if isinstance(value, bytes)
                else _json(value)
                if is_json(media_type)
                else str(value).encode()
            )
            kept = value if is_json(media_type) else None
            yield Answer(status, media_type, raw, tuple(self._headers(response)), kept)

    def _values(self, media_type: Json, faults: list[str]) -> Iterator[Any]:
        if "example" in media_type:
            yield media_type["example"]
        for item in cast("Mapping[str, Json]", media_type.get("examples", {})).values():
            example = resolve(self._document.data, item)
            if "value" in example:
                yield example["value"]
        schema = cast("Json", media_type.get("schema", {}))
        if resolve(self._document.data, schema).get("format") == "binary":
            yield b"content"
            return
        for examples in (True, False):
            try:
                yield Values(self._document.data, "response", examples=examples).of(schema)
            except UnsatisfiableError as error:
                faults.append(str(error))

    def _headers(self, response: Json) -> Iterator[tuple[str, str]]:
        for name, item in cast("Mapping[str, Json]", response.get("headers", {})).items():
            header = resolve(self._document.data, item)
            if name.lower() != "content-type" and "schema" in header:
                schema = {"example": header["example"]} if "example" in header else header["schema"]
                value = Values(self._document.data, "response").of(schema, name.lower())
                yield name, ",".join(map(str, value)) if is_list(value) else str(value)

    def _success(self, operation: Operation) -> tuple[int, Json]:
        """Return the lowest declared success; a range or the default means 200."""
        responses = cast("Mapping[str, Json]", operation.data.get("responses", {}))
        codes = sorted(code for code in responses if code[:1] == "2")
        code = next(iter([*codes, *(item for item in ("default",) if item in responses)]), None)
        if code is None:
            return 200, {}
        return int(code) if code.isdigit() else 200, resolve(self._document.data, responses[code])

    def _undeclared(self, status: int, response: Json) -> Answer:
        """Answer without a declared body: the API sends one unless the status forbids it."""
        if status in (HTTPStatus.NO_CONTENT, HTTPStatus.RESET_CONTENT):
            return Answer(status, headers=tuple(self._headers(response)))
        value = {"message": str(response.get("description") or HTTPStatus(status).phrase)}
        return Answer(status, "application/json", _json(value), tuple(self._headers(response)), value)

    def _schema(self, operation: Operation, media_type: str) -> Json | None:
        content = self._success(operation)[1].get("content", {})
        return cast("Json", content.get(media_type, {})).get("schema")

    def _about(self, call: Call, schema: Json, value: dict[str, Any]) -> dict[str, Any]:
        """Copy path parameters into text properties of the same name."""
        properties = self._document.properties(schema)
        asked: dict[str, Any] = {}
        above = {folded(name): text for name, text in call.path.items()}
        for name in value.keys() & properties.keys():
            declared = resolve(self._document.data, properties[name])
            if folded(name) in above and declared.get("type") == "string" and not declared.keys() & _LIMITS:
                asked[name] = above[folded(name)]
        return {**value, **asked}

    def _asks_for_xml(self, call: Call) -> bool:
        """Whether a path parameter that chooses between ``json`` and ``xml`` has the value ``xml``."""
        for parameter in call.operation.parameters:
            schema = resolve(self._document.data, cast("Json", parameter.data.get("schema", {})))
            choices = set(map(str, cast("list[Any]", schema.get("enum", []))))
            if (
                parameter.location == "path"
                and "xml" in choices <= {"json", "xml"}
                and call.path.get(parameter.name) == "xml"
            ):
                return True
        return False


def phrase_of(status: int) -> str:
    """Return the standard reason phrase of a status code."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"


def folded(name: str) -> str:
    """Normalize a name, so that ``thing_id`` equals ``thingId``."""
    return name.replace("_", "").lower()


_LABELS = {401: "authentication failed", 420: "method failed"}
_LIMITS = {"enum", "const", "format", "pattern", "minLength", "maxLength"}


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str).encode()
