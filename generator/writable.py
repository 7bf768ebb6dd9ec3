"""What can be typed but not written: refused before a client is made that could never send it.

OpenAPI defines how scalars, flat lists and flat objects are written as parameters and form fields, and
nothing beyond; bytes have no place in JSON. A client for such a document would import, and lie.
"""

from __future__ import annotations

from collections.abc import Iterator

from .annotations import flat
from .errors import GeneratorError, Problem
from .ir import Api, Array, Map, MediaType, Model, ModelRef, Operation, Parameter, Scalar, Schemas, Type
from .media import FORM, choose_request, choose_response, essence, is_json
from .members import reachable, references
from .roots import operations_of

_JSON = "Describe it with content 'application/json' in place of schema, or leave it out, in an overlay."


def check(api: Api, schemas: Schemas) -> None:
    """Refuse parameters, form fields and JSON properties that nothing defines the text of."""
    problems: dict[Problem, None] = {}
    for operation in operations_of(api):
        for parameter in operation.parameters:
            if parameter.media_type is None:
                problems.update(dict.fromkeys(_parameter(parameter, schemas)))
        problems.update(dict.fromkeys(_body(operation, schemas)))
    problems.update(dict.fromkeys(_bytes_in_json(api, schemas)))
    if problems:
        raise GeneratorError(problems)


def _parameter(parameter: Parameter, schemas: Schemas) -> Iterator[Problem]:
    kind = schemas.types.get(parameter.schema_pointer)
    if kind is None:
        return
    members = list(flat(kind))
    place = f"the {parameter.location} parameter {parameter.wire!r}"
    if parameter.style == "deepObject" and not any(map(_is_object, members)):
        advice = "Use the style form, or declare an object."
        yield Problem(parameter.pointer, f"{place} has the style deepObject and is no object", advice)
    if any(member == Scalar("bytes") for member in members):
        yield Problem(parameter.pointer, f"{place} is binary, which no parameter can hold", "Declare text.")
    for member in members:
        nested = _nested(member, schemas)
        if nested is not None:
            message = f"{place} holds {nested}: nested values have no text in style {parameter.style}"
            yield Problem(parameter.pointer, message, _JSON)


def _nested(kind: Type, schemas: Schemas) -> str | None:
    """What of a list or an object is itself a list or an object, whatever its value.

    A property that may be left out does no harm: given all the same, it is refused before a request is sent.
    """
    if isinstance(kind, Array) and _is_compound(kind.item):
        return "lists or objects in a list"
    if isinstance(kind, Map) and _is_compound(kind.value):
        return "lists or objects in an object"
    if isinstance(kind, ModelRef):
        for prop in schemas.models[kind.name].properties:
            if prop.required and _is_compound(prop.type):
                return f"a list or an object as {prop.wire!r}"
    return None


def _is_object(kind: Type) -> bool:
    return isinstance(kind, (ModelRef, Map)) or not isinstance(kind, (Scalar, Array))


def _is_compound(kind: Type) -> bool:
    """Whether every value of a type is a list or an object."""
    return all(isinstance(member, (Array, Map, ModelRef)) for member in flat(kind))


def _body(operation: Operation, schemas: Schemas) -> Iterator[Problem]:
    media = _sent(operation, schemas)
    if media is None or essence(media.media_type) != FORM:
        return
    model = schemas.models.get(schemas.bodies.get(media.schema_pointer or "", ""))
    if model is None:
        return
    said = {each.property for each in media.encoding if each.style or each.explode is not None}
    said |= {each.property for each in media.encoding if is_json(each.content_type or "")}
    for prop in model.properties:
        if prop.read_only or prop.wire in said:
            continue
        for member in flat(prop.type):
            listed = isinstance(member, Array) and _is_compound(member.item)
            if listed or isinstance(member, (Map, ModelRef)):
                message = f"the form field {prop.wire!r} is nested, and no encoding says how it is written"
                advice = (
                    f"Give encoding for {prop.wire!r}, such as contentType: application/json, in an overlay."
                )
                yield Problem(prop.pointer, message, advice)
                break
            if member == Scalar("bytes"):
                message = f"the form field {prop.wire!r} is binary"
                yield Problem(prop.pointer, message, "Bytes are sent as multipart/form-data.")


def _sent(operation: Operation, schemas: Schemas) -> MediaType | None:
    """The media type the body is sent as."""
    if operation.body is None:
        return None
    text = (Scalar("bytes"), Scalar("str"))
    return choose_request(
        operation.body.media_types,
        lambda each: schemas.types.get(each.schema_pointer or "") in text or each.schema_pointer is None,
    )


def _bytes_in_json(api: Api, schemas: Schemas) -> Iterator[Problem]:
    for name in sorted(_written_as_json(api, schemas)):
        for prop in schemas.models[name].properties:
            if Scalar("bytes") in _leaves(prop.type):
                message = f"the property {prop.wire!r} is binary, which JSON cannot hold"
                yield Problem(
                    prop.pointer, message, "Remove the format, or say 'format: byte' for base64 text."
                )


def _written_as_json(api: Api, schemas: Schemas) -> set[str]:
    """Names of the models that stand in JSON; files may be properties of a form's own model."""
    start: set[str] = set()
    for operation in operations_of(api):
        sent = _sent(operation, schemas)
        if sent is not None and sent.schema_pointer is not None:
            names = set(references(schemas.types.get(sent.schema_pointer)))
            names |= {schemas.bodies[sent.schema_pointer]} if sent.schema_pointer in schemas.bodies else set()
            if not is_json(sent.media_type):
                names = {each for name in names for each in _below(schemas.models[name])}
            start |= names
        for response in operation.responses:
            chosen = choose_response(response.media_types)
            if chosen is not None and chosen.schema_pointer is not None:
                start |= set(references(schemas.types.get(chosen.schema_pointer)))
    return reachable(start, schemas.models)


def _below(model: Model) -> Iterator[str]:
    for kind in (*(prop.type for prop in model.properties), model.additional):
        yield from references(kind)


def _leaves(kind: Type) -> set[Type]:
    found: set[Type] = set()
    for member in flat(kind):
        inner = (
            member.item if isinstance(member, Array) else member.value if isinstance(member, Map) else None
        )
        found |= {member} if inner is None else _leaves(inner)
    return found
