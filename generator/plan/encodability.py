"""Refuses values that cannot be encoded at their location in a request or response.

A parameter style encodes scalars, lists of scalars and flat objects; ``form`` in a query encodes nested values as
JSON, and so does a form field unless its encoding differs; JSON cannot contain bytes. A schema without an encodable
value is refused by name: its argument could only fail.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..common.errors import Problem
from ..common.graph import reachable
from ..ir.models import Model
from ..ir.operations import Encoding, MediaType, Parameter
from ..ir.type_queries import flatten, model_references, references, scalars
from ..ir.types import AnyValue, Array, Map, ModelRef, Scalar, Type
from ..openapi import media_types

_BYTES = Scalar("bytes")
_STYLED = "Make it flat, or declare it with content: application/json instead of schema and style."
_ENCODED = "Say how with encoding: a contentType of application/json, or a style."
_TEXT = "Binary content is a body or a part of its own; within JSON write base64 text, format: byte."


class Encodability:
    """The models of a document, and the models with binary content."""

    def __init__(self, models: Mapping[str, Model]) -> None:
        self.models = models
        users: dict[str, set[str]] = {}
        with_bytes = [name for name, model in models.items() if any(map(_holds_bytes, _types(model)))]
        for name, model in models.items() if with_bytes else ():
            for other in model_references(model):
                users.setdefault(other, set()).add(name)
        self.with_bytes = reachable(with_bytes, lambda name: users.get(name, ()))


def _types(model: Model) -> Iterator[Type]:
    yield from (prop.type for prop in model.properties)
    if model.additional is not None:
        yield model.additional


def parameter_problems(parameter: Parameter, kind: Type, models: Encodability) -> Iterator[Problem]:
    """Yield the reasons why no value of a parameter, or of one of its properties, can be written."""
    if parameter.media_type is not None:
        yield from json_problems(parameter.pointer, kind, models)
        return
    if parameter.style == "form" and not _holds_bytes(kind):
        return
    place = f"a {parameter.location} parameter of style {parameter.style}"
    yield from _styled(parameter.pointer, parameter.wire, kind, parameter.style, place, models.models)


def body_problems(chosen: MediaType, sent_as: str, kind: Type, models: Encodability) -> Iterator[Problem]:
    """Yield the reasons why a body cannot be written in its media type."""
    if media_types.is_json(sent_as):
        yield from json_problems(chosen.pointer, kind, models)
    if not media_types.is_form(sent_as):
        return
    multipart = media_types.essence(sent_as) == media_types.MULTIPART
    encodings = {encoding.property: encoding for encoding in chosen.encoding}
    owners = (models.models[name] for name in references(kind))
    for prop in (prop for model in owners for prop in model.properties if not prop.read_only):
        encoding = encodings.get(prop.wire)
        if multipart or _as_json(encoding):
            yield from json_problems(prop.pointer, prop.type, models, parts=multipart)
        elif encoding is not None and (encoding.style is not None or encoding.explode is not None):
            style = encoding.style or "form"
            yield from _styled(
                prop.pointer, prop.wire, prop.type, style, f"a form field of style {style}", models.models
            )
        elif not any(_fits(member, "form") or _holds_objects(member) for member in flatten(prop.type)):
            message = f"{prop.wire!r} has no text to be a field of {sent_as}"
            yield Problem(prop.pointer, message, _ENCODED)


def json_problems(
    pointer: str, kind: Type, models: Encodability, *, parts: bool = False
) -> Iterator[Problem]:
    """Yield the positions of bytes in JSON. With ``parts``, the top may be bytes or a list of bytes."""
    if parts and _BYTES in (kind, kind.item if isinstance(kind, Array) else None):
        return
    if _holds_bytes(kind):
        yield Problem(pointer, "JSON cannot hold binary content (format: binary)", _TEXT)
        return
    holders = (name for name in references(kind) if name in models.with_bytes)
    inside = reachable(
        holders, lambda name: models.with_bytes.intersection(model_references(models.models[name]))
    )
    for prop in (prop for name in sorted(inside) for prop in models.models[name].properties):
        if _holds_bytes(prop.type):
            message = f"JSON cannot hold binary content (format: binary), and {prop.wire!r} is part of it"
            yield Problem(prop.pointer, message, _TEXT)


def _styled(
    pointer: str, wire: str, kind: Type, style: str, place: str, models: Mapping[str, Model]
) -> Iterator[Problem]:
    members = list(flatten(kind))
    if not any(_fits(member, style) for member in members):
        only = "no binary content" if style == "deepObject" else "no list of lists or objects"
        yield Problem(pointer, f"{wire!r} cannot be {place}, which takes {only}", _STYLED)
        return
    for member in members:
        for prop in models[member.name].properties if isinstance(member, ModelRef) else ():
            if prop.required and style != "deepObject" and not _has_text(prop.type):
                message = f"{prop.wire!r} of {wire!r} is nested too deeply for {place}"
                yield Problem(prop.pointer, message, _STYLED)


def _fits(kind: Type, style: str) -> bool:
    """Whether a style can write some value of this type; properties of models are checked separately."""
    if isinstance(kind, (ModelRef, AnyValue)):
        return True
    if style == "deepObject":
        return not _holds_bytes(kind)
    if isinstance(kind, Map):
        return _has_text(kind.value)
    return _has_text(kind.item if isinstance(kind, Array) else kind)


def _has_text(kind: Type) -> bool:
    """Whether some value of this type is text, as required inside a list or an object."""
    return any(
        not isinstance(member, (Array, Map, ModelRef)) and member != _BYTES for member in flatten(kind)
    )


def _as_json(encoding: Encoding | None) -> bool:
    content_type = encoding.content_type if encoding is not None else None
    return content_type is not None and media_types.is_json(content_type)


def _holds_objects(kind: Type) -> bool:
    """Whether a form field of this type is written as JSON, as a whole or for each item."""
    item = kind.item if isinstance(kind, Array) else kind
    return isinstance(item, (Map, ModelRef)) and not _holds_bytes(item)


def _holds_bytes(kind: Type) -> bool:
    return "bytes" in scalars(kind)
