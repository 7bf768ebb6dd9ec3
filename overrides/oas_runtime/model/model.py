"""The base class of all models: the Python form of an object schema of the document.

A generated model declares its fields, and exceptions from the rule in tables: JSON names, decoders, codes. All
other code, ``__init__`` included, is here; type checkers read the fields as those of a dataclass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast, dataclass_transform

from .attributes import Attribute, Together
from .decode import Absent, Function, function_of
from .encode import plain, restored
from .fields import REQUIRED, Decoders, Field, Shape, field
from .privacy import masked
from .unset import UNSET

__all__ = ["Decoders", "Field", "Model", "ScalarTypes", "Shape", "field"]

ScalarTypes = tuple[type[int] | type[float] | type[bool] | None, ...]
"""The types of the text of an XML element; with None, an empty text means that there is no value."""
_LONGEST_REPR = 1_000
_UNDECLARED = frozenset({"_additional", "_source"})


def _field_names(model: type[Model]) -> Iterator[str]:
    for base in reversed(model.__mro__):
        if issubclass(base, Model):
            for name, annotation in base.__dict__.get("__annotations__", {}).items():  # noqa: RUF063 - its own
                if not name.startswith("_") and "ClassVar" not in str(annotation).partition("[")[0]:
                    yield name


def _declaration(model: type[Model], name: str) -> Any:
    for base in model.__mro__:
        if name in base.__dict__:
            declared: Any = base.__dict__[name]
            return declared.declared if isinstance(declared, Attribute) else declared
    return REQUIRED


class _Signature:
    """The signature of a model class, for ``help`` and other tools that inspect it."""

    def __get__(self, instance: Model | None, owner: type[Model]) -> Any:
        from inspect import Parameter, Signature

        parameters = [
            Parameter(
                name,
                Parameter.KEYWORD_ONLY,
                default=Parameter.empty if attribute.required else attribute.declared.default,
                annotation=owner.__annotations__.get(name, Parameter.empty),
            )
            for name, attribute in owner._attributes.items()  # pyright: ignore[reportPrivateUsage]
        ]
        return Signature(
            [*parameters, Parameter("additional_properties", Parameter.KEYWORD_ONLY, default=None)]
        )


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(field,))
class _Fields:
    """For type checkers: the annotated attributes of a subclass are keyword arguments."""


class Model(_Fields):
    """An object schema of the document. Models of one class are equal if all their fields are.

    Their repr shows no secret, and no value at all while values are hidden (see ``privacy``).
    """

    if TYPE_CHECKING:
        _additional: dict[str, Any] | None = field(default=None, alias="additional_properties")
        _source: Mapping[str, Any] = field(init=False)
        """The JSON object that the model was decoded from; empty for one created in Python."""

    _JSON_NAMES: ClassVar[Mapping[str, str]] = {}
    """Attribute -> JSON name, if they differ."""
    _ALIASES: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """JSON name -> other names of the field in responses."""
    _SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {}
    """Attribute -> types of its scalars (or of its items') other than text."""
    _CODES: ClassVar[Mapping[str, Callable[[], tuple[Any, ...]]]] = {}
    """Attribute -> the tables of its codes; see ``code_of``."""
    _SHAPE: ClassVar[Shape] = Shape()
    """The marks that distinguish the schema in a union without a discriminator."""

    _attributes: ClassVar[Mapping[str, Attribute]] = {}
    _together: ClassVar[Together | None] = None
    """The fields that become attributes together; None until one is read."""
    _known: ClassVar[frozenset[str]] = frozenset()
    """The declared JSON names."""

    def __init_subclass__(cls) -> None:
        attributes = {name: Attribute(cls, name, _declaration(cls, name)) for name in _field_names(cls)}
        for name, attribute in attributes.items():
            setattr(cls, name, attribute)
        cls._attributes, cls._together = attributes, None
        cls._known = frozenset(attribute.wire for attribute in attributes.values()).union(
            *cls._ALIASES.values()
        )

    @classmethod
    def _prepare(cls) -> Together:
        """Look up the decoders of the fields."""
        decoders, attributes = cls._decoders(), cls._attributes
        for name, attribute in attributes.items():
            attribute.prepare(decoders.get(name))
        plain = [own for own in attributes.values() if own.decoder is None and not own.aliases]
        cls._together = together = Together(plain, _set_source)
        return together

    @classmethod
    def _decoders(cls) -> Decoders:
        """Return the decoders of attributes; a method, since models may refer to each other."""
        return Decoders()

    if not TYPE_CHECKING:  # Type checkers derive the arguments and the attributes from the fields.
        __slots__ = ("_source",)
        _additional = None
        __signature__ = _Signature()

        def __init__(self, *, additional_properties=None, **values):
            attributes, name = self._attributes, type(self).__name__
            unknown = values.keys() - attributes.keys()
            if unknown:
                raise TypeError(f"{name}() got an unexpected keyword argument {min(unknown)!r}")
            missing = [
                repr(key) for key, attribute in attributes.items() if attribute.required and key not in values
            ]
            if missing:
                raise TypeError(f"{name}() needs the keyword arguments {', '.join(missing)}")
            instance = self.__dict__
            for key, attribute in attributes.items():
                declared = attribute.declared
                default = declared.default if declared.factory is None else declared.factory()
                instance[key] = values.get(key, default)
            instance["_additional"] = additional_properties
            self._source = {}

        def __setattr__(self, name, value):
            if name in self._attributes:
                getattr(self, name)  # fields that are read together must be read before one of them changes
            elif name not in _UNDECLARED:
                raise AttributeError(f"{type(self).__name__!r} object has no field {name!r}")
            object.__setattr__(self, name, value)

        def __delattr__(self, name):
            object.__delattr__(self, name)
            self.__dict__[name] = self._attributes[name].read(self._source)

    @classmethod
    def __decoder__(cls) -> Function:
        """Return the function that decodes a JSON object; it returns other values unchanged."""

        new, set_source = object.__new__, _set_source

        def decode(data: Any) -> Any:
            if type(data) is not dict and not isinstance(data, dict):
                return data
            self = new(cls)
            set_source(self, data)
            return self

        return decode

    @classmethod
    def __items_decoder__(cls) -> Callable[[list[Any]], list[Any]]:
        """Return the function that decodes a list of JSON objects whose fields are read soon."""
        new, set_source, set_values = object.__new__, _set_source, _set_values
        decode = cls.__decoder__()

        def decode_items(items: list[Any]) -> list[Any]:
            if not {dict}.issuperset(map(type, items)):
                return [decode(item) for item in items]
            models: list[Any] = []
            for source, values in zip(items, (cls._together or cls._prepare()).read(items), strict=True):
                self = new(cls)
                set_source(self, source)
                set_values(self, values)
                models.append(self)
            return models

        return decode_items

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        return cast("Self", cls.__decoder__()(data))

    @classmethod
    def attribute_names(cls) -> tuple[str, ...]:
        """The attributes that the document declares."""
        return tuple(cls._attributes)

    @classmethod
    def __fitness__(cls, source: Mapping[str, Any]) -> tuple[bool, int] | None:
        """Return how well a JSON object fits: all required fields present, and the number of declared ones.

        None if a field with one fixed value has another value.
        """
        shape, known = cls._SHAPE, cls._known
        if any(source.get(name, bound) != bound for name, bound in shape.fixed.items()):
            return None
        return shape.required.issubset(source), sum(name in known for name in source)

    @classmethod
    def __required__(cls) -> frozenset[str]:
        """Return the names of the fields that the document requires."""
        return frozenset(cls._SHAPE.required)

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The fields that the document does not declare."""
        if self._additional is None:
            source, known = self._source, self._known
            undeclared = (
                {} if known.issuperset(source) else {n: v for n, v in source.items() if n not in known}
            )
            if undeclared:
                decode = function_of(self._decoders().get("additional_properties"))
                undeclared = {name: decode(value) for name, value in undeclared.items()}
            self._additional = undeclared
        return self._additional

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        source = self._source
        data: dict[str, Any] = {}
        for name, attribute in self._attributes.items():
            value, wire = getattr(self, name), attribute.wire
            if value is None:
                if attribute.absent is not UNSET and source.get(wire, UNSET) is not None:
                    continue
            elif value is UNSET or (value.__class__ is Absent and not value):
                continue
            data[wire] = restored(plain(value), source.get(wire))
        data.update(restored(plain(self.additional_properties), source))
        return data

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        names = (*self.attribute_names(), "additional_properties")
        return all(getattr(self, name) == getattr(other, name) for name in names)

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        text = f"{self.__class__.__name__}({shown})"
        return text if len(text) <= _LONGEST_REPR else f"{text[: _LONGEST_REPR - 4]}...)"

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """The part that may be shown, also by tools that read attributes instead of calling ``repr``."""
        for name, attribute in self._attributes.items():
            if attribute.declared.shown:
                yield name, masked(getattr(self, name, None))


_set_source = cast("Any", Model._source).__set__  # pyright: ignore[reportPrivateUsage]
_set_values: Any = _Fields.__dict__["__dict__"].__set__
