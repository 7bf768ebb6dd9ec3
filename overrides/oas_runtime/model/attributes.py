"""The attributes of a decoded model: the time and the way of decoding each JSON field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .decode import MISSING, Declaration, Decodable, Function, ListOf, Variant, as_is, function_of
from .fields import REQUIRED, Field
from .unset import UNSET

_MOST_LAYOUTS = 64
_LONGEST_LAYOUT = 4_000
"""Characters of the names of a layout that is remembered: a response may hold any number of them."""


class Attribute:
    """A field of a decoded model, decoded when it is first read; then the instance itself has the value.

    Fields that are quickly decoded become attributes all at once, when the first of them is read.
    """

    __slots__ = ("absent", "aliases", "declared", "decode", "decoder", "missing", "model", "name", "wire")

    def __init__(self, model: Any, name: str, declared: Any) -> None:
        if not isinstance(declared, Field):
            declared = Field(declared, None, None, True)
        self.declared: Field = declared
        self.model: Any = model
        self.name: str = name
        self.wire: str = model._JSON_NAMES.get(name, name)
        self.aliases: tuple[str, ...] = model._ALIASES.get(self.wire, ())
        self.absent: Any = declared.absent if declared.default is REQUIRED else declared.default
        """The value for an absent field."""
        self.missing: Any = self.absent
        """The JSON value that is decoded in place of an absent field."""
        self.decoder: type[Decodable] | Declaration | Function | None = None
        self.decode: Function | None = None

    @property
    def required(self) -> bool:
        """Whether it is a required argument."""
        return self.declared.default is REQUIRED and self.declared.factory is None

    def prepare(self, decoder: type[Decodable] | Declaration | Function | None) -> None:
        """Look up its decoder, at first use since models may refer to each other."""
        if isinstance(decoder, ListOf) and self.absent is not UNSET:
            self.missing = MISSING
        self.decoder, self.decode = decoder, None if decoder is None else function_of(decoder)

    def read(self, source: Mapping[str, Any]) -> Any:
        """Return its value in a JSON object."""
        value = source.get(self.wire, self.missing)
        for alias in self.aliases:
            if value is self.missing:
                value = source.get(alias, self.missing)
        return value if self.decode is None else self.decode(value)

    def __get__(self, instance: Any, owner: Any) -> Any:
        if instance is None:
            return self.declared.default
        together = self.model._together or self.model._prepare()
        source, name = instance._source, self.name
        if name in together.names:
            (read,) = together.read((source,))
        else:
            read = {name: self.read(source)}
            if not self.aliases and isinstance(self.decoder, type | Variant):
                # A field read from one object is usually read from the next.
                self.model._together = together.with_field(self)
        values = instance.__dict__
        if values:  # also if another thread was faster: its value stays
            for name, value in read.items():
                values.setdefault(name, value)
        else:
            values.update(read)
        return values[self.name]


class Together:
    """The fields of a model that become attributes at once: plain values, and models that have been read before.

    Objects with the same names in the same order are read in the same way, which is found out once. Objects whose names
    are not remembered are read field by field.
    """

    __slots__ = ("_decoded", "_fields", "_last", "_layouts", "_plain", "_set_source", "names")

    def __init__(self, fields: Iterable[Attribute], set_source: Any) -> None:
        """``set_source`` gives a new model its JSON object."""
        self._fields = tuple(fields)
        self._plain = [(own.name, own.wire, own.missing) for own in self._fields if own.decoder is None]
        self._decoded = [own for own in self._fields if own.decoder is not None]
        self._set_source = set_source
        self._layouts: dict[tuple[str, ...], _Layout] = {}
        self._last = _Layout({}, self._fields)
        self.names: frozenset[str] = frozenset(own.name for own in self._fields)

    def with_field(self, field: Attribute) -> Together:
        """Return these fields and one more, which is a model."""
        return Together((*self._fields, field), self._set_source)

    def read(self, sources: Iterable[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
        """Yield the attributes of the models of some JSON objects."""
        new, set_source, layout = object.__new__, self._set_source, self._last
        for source in sources:
            if [*source] != layout.names:
                known = self._layout(source)
                if known is None:
                    yield self._field_by_field(source)
                    continue
                layout = known
            # Copying an object takes as long as copying two or three of its fields separately.
            values = {**source, **layout.missing}
            for name, wire in layout.renamed:
                values[name] = source[wire]
            # Like the decoders; a call would double the time.
            for name, wire, model, decode in layout.models:
                value = source[wire]
                if type(value) is dict:
                    values[name] = nested = new(model)
                    set_source(nested, value)
                else:
                    values[name] = decode(value)
            for name, wire, key, models, decode in layout.variants:
                value = source[wire]
                kind = value.get(key) if type(value) is dict else None  # pyright: ignore
                if type(kind) is str and kind in models:  # pyright: ignore
                    values[name] = nested = new(models[kind])
                    set_source(nested, value)
                else:
                    values[name] = decode(value)
            for name in layout.others:
                del values[name]
            yield values

    def _field_by_field(self, source: Mapping[str, Any]) -> dict[str, Any]:
        get = source.get
        values = {name: get(wire, missing) for name, wire, missing in self._plain}
        for own in self._decoded:
            values[own.name] = own.read(source)
        return values

    def _layout(self, source: Mapping[str, Any]) -> _Layout | None:
        """Return the layout of an object, or None if it is not remembered."""
        names = tuple(source)
        layout = self._layouts.get(names)
        if layout is None:
            if len(self._layouts) >= _MOST_LAYOUTS or len(str(names)) > _LONGEST_LAYOUT:
                return None
            self._layouts[names] = layout = _Layout(source, self._fields)
        self._last = layout
        return layout


class _Layout:
    """The plan for decoding JSON objects with the same names."""

    __slots__ = ("missing", "models", "names", "others", "renamed", "variants")

    def __init__(self, source: Mapping[str, Any], fields: Iterable[Attribute]) -> None:
        self.names: list[str] = list(source)
        self.missing: dict[str, Any] = {own.name: own.missing for own in fields if own.wire not in source}
        self.renamed: list[tuple[str, str]] = []
        self.models: list[tuple[str, str, Any, Function]] = []
        self.variants: list[tuple[str, str, str, Mapping[str, Any], Function]] = []
        # Identical names, not only equal ones, are faster to compare with those of the next object.
        same = {name: name for name in source}
        for own in fields:
            if own.wire not in source:
                continue
            decoder: Any = own.decoder
            name, wire, decode = own.name, same[own.wire], own.decode or as_is
            if isinstance(decoder, Variant):
                self.variants.append((name, wire, decoder.key, decoder.models, decode))
            elif decoder is not None:
                self.models.append((name, wire, decoder, decode))
            elif name != wire:
                self.renamed.append((name, wire))
        attributes = {own.name for own in fields}
        self.others: list[str] = [name for name in source if name not in attributes]
