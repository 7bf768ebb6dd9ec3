"""Types of the IR as Python source: annotations, and the expressions that decode them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..ir.models import Model
from ..ir.type_queries import flatten, parts
from ..ir.types import AnyValue, Array, Literals, Map, ModelRef, Scalar, Type, Union
from ..python_source.import_block import Imports
from ..python_source.literals import literal

_DATES = {"date": "calendar_date", "datetime": "date_time"}


def _scalar_kinds(kind: Type) -> Iterator[str]:
    """Yield the kinds of scalars in a type, without the scalars of its models."""
    for part in parts(kind):
        if isinstance(part, Scalar):
            yield part.kind
        elif isinstance(part, Literals):
            yield from ("null" if value is None else type(value).__name__ for value in part.values)
        elif isinstance(part, AnyValue):
            yield "any"


class Anything(str):
    """The annotation ``Any``, under its local name in the module."""

    __slots__ = ()


def union(parts: Iterable[str]) -> str:
    """Join annotations with ``|``, without duplicates: ``None`` last, ``Any`` alone."""
    unique = list(dict.fromkeys(parts))
    for part in unique:
        if isinstance(part, Anything):
            return part
    return " | ".join([p for p in unique if p != "None"] + ["None"] * ("None" in unique))


class Annotator:
    """Writes annotations and decoding expressions for one module, importing what they need.

    ``cyclic`` names models that must not be imported by name, because they import this module.
    """

    def __init__(
        self,
        imports: Imports,
        models: Mapping[str, Model],
        own: str = "",
        cyclic: frozenset[str] = frozenset(),
    ) -> None:
        self.imports = imports
        self._models = models
        self._own = own
        self._cyclic = cyclic

    def model(self, name: str) -> str:
        """Return the local name of a model class."""
        if name == self._own:
            return name
        module = f"/models/{self._models[name].module}"
        if name in self._cyclic:
            return f"{self.imports.use_module(module)}.{name}"
        return self.imports.use(module, name)

    # --- annotations ---------------------------------------------------------------------

    def request(self, kind: Type, *more: str, nullable: bool = False) -> str:
        """Return the annotation of an argument: models or dicts, any sequence, only declared enum values."""
        return self._union(self._request(kind), more, nullable)

    def _request(self, kind: Type) -> Iterator[str]:
        if isinstance(kind, Scalar):
            if kind.kind == "bytes":
                yield self.imports.builtin("bytes")
                yield f"{self.imports.use('typing', 'IO')}[{self.imports.builtin('bytes')}]"
            else:
                yield from self._scalar(kind)
        elif isinstance(kind, Literals):
            yield from self._literals(kind)
        elif isinstance(kind, Array):
            item = self.request(kind.item)
            yield f"{self.imports.use('collections.abc', 'Sequence')}[{item}]"
        elif isinstance(kind, Map):
            value = self.request(kind.value)
            mapping = self.imports.use("collections.abc", "Mapping")
            yield f"{mapping}[{self.imports.builtin('str')}, {value}]"
        elif isinstance(kind, ModelRef):
            yield self.model(kind.name)
            yield self.imports.use("/params", f"{kind.name}Dict")
        elif isinstance(kind, Union):
            for member in kind.members:
                yield from self._request(member)
        else:
            yield Anything(self.imports.use("typing", "Any"))

    def result(self, kind: Type, *more: str, nullable: bool = False, opened: bool = True) -> str:
        """Return the annotation of a response: models, lists, dicts; ``opened`` enums accept more values."""
        return self._union(self._result(kind, opened), more, nullable)

    def results(self, kinds: Iterable[tuple[Type, bool]]) -> str:
        """Return the union type of alternative responses, each with a type and whether it may be null."""
        pairs = list(kinds)
        parts = (part for kind, _ in pairs for part in self._result(kind, True))
        return self._union(parts, (), any(nullable for _, nullable in pairs))

    def _union(self, parts: Iterator[str], more: Iterable[str], nullable: bool) -> str:
        mark = self.imports.mark()
        joined = union([*parts, *more, *(["None"] if nullable else [])])
        if isinstance(joined, Anything):
            # Any includes all others: their imports would be unused.
            self.imports.back(mark)
            return Anything(self.imports.use("typing", "Any"))
        return joined

    def _result(self, kind: Type, opened: bool) -> Iterator[str]:
        builtin = self.imports.builtin
        if isinstance(kind, Scalar):
            yield from self._scalar(kind)
        elif isinstance(kind, Literals):
            yield from self._literals(kind)
            if opened:
                yield from dict.fromkeys(builtin(type(v).__name__) for v in kind.values if v is not None)
        elif isinstance(kind, Array):
            yield f"{builtin('list')}[{self.result(kind.item, opened=opened)}]"
        elif isinstance(kind, Map):
            yield f"{builtin('dict')}[{builtin('str')}, {self.result(kind.value, opened=opened)}]"
        elif isinstance(kind, ModelRef):
            yield self.model(kind.name)
        elif isinstance(kind, Union):
            for member in kind.members:
                yield from self._result(member, opened)
            if opened and len([m for m in flatten(kind) if isinstance(m, ModelRef)]) > 1:
                yield f"{builtin('dict')}[{builtin('str')}, {self.imports.use('typing', 'Any')}]"
        else:
            yield Anything(self.imports.use("typing", "Any"))

    def _scalar(self, kind: Scalar) -> Iterator[str]:
        if kind.kind in _DATES:
            yield self.imports.use("datetime", kind.kind)
            yield self.imports.builtin("str")
        else:
            yield "None" if kind.kind == "null" else self.imports.builtin(kind.kind)

    def _literals(self, kind: Literals) -> Iterator[str]:
        exact = [value for value in kind.values if value is not None and not isinstance(value, float)]
        if exact:
            yield f"{self.imports.use('typing', 'Literal')}[{', '.join(map(literal, exact))}]"
        if any(isinstance(value, float) for value in kind.values):
            yield self.imports.builtin("float")
        if None in kind.values:
            yield "None"

    def scalars(self, kind: Type, *, nullable: bool = False) -> str:
        """Return a tuple of the scalars in the texts of an XML body; empty if they are all text."""
        kinds = set(_scalar_kinds(kind))
        if kinds - {"bool", "int", "float", "null"}:
            return ""
        types = [self.imports.builtin(name) for name in ("bool", "int", "float") if name in kinds]
        if not types:
            return ""
        if nullable or "null" in kinds:
            types.append("None")
        return f"({', '.join(types)}{',' if len(types) == 1 else ''})"

    # --- decoding ------------------------------------------------------------------------

    def decoder(self, kind: Type) -> str | None:
        """Return the decoder declaration of a type; None if its values are not changed."""
        if isinstance(kind, Scalar) and kind.kind in _DATES:
            return self._decode(_DATES[kind.kind])
        if isinstance(kind, ModelRef):
            return self.model(kind.name)
        if isinstance(kind, Array):
            return f"{self._decode('ListOf')}({self.decoder(kind.item) or ''})"
        if isinstance(kind, Map):
            value = self.decoder(kind.value)
            return None if value is None else f"{self._decode('MapOf')}({value})"
        if isinstance(kind, Union):
            return self._union_decoder(kind)
        return None

    def _decode(self, name: str) -> str:
        return self.imports.use("oas_runtime.model.decode", name)

    def _union_decoder(self, kind: Union) -> str | None:
        single = self._single(kind)
        if single is not None:
            return self.decoder(single)
        by_type = {
            "objects": self._objects(kind),
            "arrays": self._arrays(kind),
            "strings": self._strings(kind),
        }
        needed = {key: decoder for key, decoder in by_type.items() if decoder is not None}
        if not needed:
            return None
        if list(needed) == ["objects"]:
            models = self._choice(kind)
            if models is not None:
                return models
        choices = ", ".join(f"{key}={decoder}" for key, decoder in needed.items())
        return f"{self._decode('ByJsonType')}({choices})"

    def _single(self, kind: Union) -> Type | None:
        """Return the only member that needs decoding, if no other member has its JSON type."""
        needing = [member for member in flatten(kind) if self.decoder(member) is not None]
        if len(needing) != 1 or not isinstance(needing[0], (Scalar, ModelRef, Array)):
            return None
        return needing[0]

    def is_shaped(self, kind: Type) -> bool:
        """Whether values of this type are decoded as one model or one list."""
        decoded = self._single(kind) if isinstance(kind, Union) else kind
        return isinstance(decoded, (ModelRef, Array))

    def _arrays(self, kind: Union) -> str | None:
        """Return the decoder of a list: each item is decoded as the alternative that fits it."""
        items = tuple(dict.fromkeys(m.item for m in flatten(kind) if isinstance(m, Array)))
        if not items:
            return None
        return self.decoder(Array(items[0] if len(items) == 1 else Union(items)))

    def _strings(self, kind: Union) -> str | None:
        decoders = (self.decoder(member) for member in flatten(kind) if isinstance(member, Scalar))
        return next(filter(None, decoders), None)

    def _objects(self, kind: Union) -> str | None:
        choice = self._choice(kind)
        if choice is not None:
            return choice
        for member in flatten(kind):
            if isinstance(member, (ModelRef, Map)) and (decoder := self.decoder(member)) is not None:
                return decoder
        return None

    def _choice(self, kind: Union) -> str | None:
        """Return the decoder of several models: by the discriminator, otherwise by the best fit."""
        models = list(dict.fromkeys(m.name for m in flatten(kind) if isinstance(m, ModelRef)))
        if len(models) < 2:
            return None
        if kind.discriminator is not None and kind.mapping:
            entries = ", ".join(f"{literal(key)}: {self.model(name)}" for key, name in kind.mapping)
            return f"{self._decode('Variant')}({literal(kind.discriminator)}, {{{entries}}})"
        return f"{self._decode('Closest')}({', '.join(map(self.model, models))})"
