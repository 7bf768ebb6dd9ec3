"""The rule of every request schema, as a Python expression over ``templates/support/rules.py``.

Each keyword of the document becomes an argument of a rule, so a rule reads like its schema. A
model is referred to as ``Ref(lambda: module.RULE)``. A keyword that cannot be checked stops the build:
a request must never pass, or fail, for want of a rule. Responses are not held to rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ...common.json_pointer import child, is_object
from ...ir.models import Model, SchemaRoot
from ..model_names import Declaration, Flat
from ..model_properties import is_secret, said_of
from ..opc_dialect import LARGEST, Dialect
from ..resolver import Shape, is_binary, refuse
from .conditional import CaseRules
from .keywords import array_keywords, number_keywords, object_keywords, refuse_unchecked, string_keywords
from .source import Call, call, joined, localise

__all__ = ["Rules", "localise"]

_PLAIN = {"number": "Number", "integer": "Integer", "boolean": "Boolean", "null": "Null"}
_FORMATS = {"date": "Date", "date-time": "DateTime"}
_TYPED = {
    "string": ("minLength", "maxLength", "pattern"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    "array": ("minItems", "maxItems", "uniqueItems"),
    "object": ("required", "minProperties", "maxProperties", "additionalProperties"),
}


class Rules:
    """Writes the rules of one document."""

    def __init__(self, flat: Flat, models: Mapping[str, Model]) -> None:
        self.flat = flat
        self.shapes = flat.shapes
        self.models = models
        self.dialect = Dialect(flat)
        self.cases = CaseRules(flat.shapes, self._rule, self._declared)
        self._left = LARGEST
        self._wanted: set[str] = set()
        """Models that rules refer to and that have none yet."""
        self._trail: list[str] = []
        self._nulls: dict[str, bool] = {}

    def of(
        self, roots: Iterable[SchemaRoot], bodies: Mapping[str, str]
    ) -> tuple[dict[str, str], dict[str, str]]:
        """Rules of the request roots by pointer, and of the models below them by name."""
        rules: dict[str, str] = {}
        for root in sorted(roots, key=lambda root: root.pointer):
            if root.direction != "request" or root.pointer in rules:
                continue
            self._left = LARGEST
            if root.pointer in bodies:
                model = self.models[bodies[root.pointer]]
                arguments = {prop.wire: prop.python for prop in model.properties}
                rules[root.pointer] = str(self._model(self.shapes.at(root.pointer), arguments))
            else:
                rules[root.pointer] = str(self._rule(root.pointer, self.shapes.raw(root.pointer), ""))
        model_rules: dict[str, str] = {}
        while self._wanted:
            name = self._wanted.pop()
            self._left = LARGEST
            model_rules[name] = str(self._model(self.shapes.at(self.models[name].pointer), {}))
            self._wanted -= model_rules.keys()
        return rules, dict(sorted(model_rules.items()))

    # --- models ---

    def _model(self, shape: Shape, arguments: Mapping[str, str]) -> Call:
        """The rule of a model, written out."""
        properties = self.flat.properties(shape)
        entries: list[str] = []
        server_only: set[str] = set()
        for wire, held in properties.items():
            if any(said.get("readOnly") is True for d in held for said in said_of(self.shapes, d)):
                server_only.add(wire)
                entries.append(f"{wire!r}: ReadOnly()")
            else:
                entries.append(f"{wire!r}: {self._property(held, child(shape.pointer, 'properties', wire))}")
        limit = self.flat.additional(shape)
        if isinstance(limit, str):
            expected = child(shape.pointer, "additionalProperties")
            additional = f"additional={self._rule(limit, self.shapes.raw(limit), expected)}"
        else:
            additional = "" if limit else "additional=False"
        sizes = [object_keywords(self.shapes.raw(pointer)) for pointer in self._sources(shape)]
        most = [size["max_properties"] for size in sizes if "max_properties" in size]
        terms = [
            repr(shape.pointer),
            f"properties={{{', '.join(entries)}}}",
            *([additional] if additional else []),
        ]
        renamed = {wire: name for wire, name in arguments.items() if wire != name}
        written = call(
            "Object",
            *terms,
            required=tuple(wire for wire in shape.required if wire not in server_only),
            min_properties=max((size.get("min_properties", 0) for size in sizes), default=0) or None,
            max_properties=min(most, default=None),
            arguments=renamed,
        )
        extra = [rule for pointer in self._sources(shape) for rule in self._extra(pointer, shape, renamed)]
        return joined("AllOf", [written, *extra])

    def _sources(self, shape: Shape) -> list[str]:
        """Every schema object whose keywords hold for a model."""
        found = dict.fromkeys((shape.pointer, *shape.inlines))
        for base in shape.bases:
            found.update(dict.fromkeys(self._sources(base)))
        return list(found)

    def _declared(self, model: Shape, wire: str) -> Shape | None:
        """The shape of a property of a model, where it is declared once."""
        held = self.flat.properties(model).get(wire, ())
        return self.shapes.at(held[0].pointer, held[0].schema) if len(held) == 1 else None

    def _extra(self, pointer: str, model: Shape, arguments: Mapping[str, str]) -> Iterator[Call]:
        """Rules of a model beside its properties: alternatives, ``not``, parts without properties."""
        raw = self.shapes.raw(pointer)
        refuse_unchecked(pointer, raw)
        for keyword in ("oneOf", "anyOf", "not"):
            if keyword != "not" and keyword in raw and self.shapes.constrains(pointer, raw, keyword):
                yield self.cases.of(pointer, keyword, model, arguments)
            elif keyword in raw and not self._structural(pointer, raw, keyword):
                yield from self._alternatives(pointer, {keyword: raw[keyword]}, ("object",))
        for index, part in enumerate(raw.get("allOf", [])):
            place = child(pointer, "allOf", index)
            shape = self.shapes.at(place, part)
            if shape.kind == "any" and shape.schema.keys() - {"required"} and not self._idle(part):
                yield self._rule(place, part, "", ("object",))

    def _structural(self, pointer: str, raw: Mapping[str, Any], keyword: str) -> bool:
        """Whether a oneOf or anyOf is the model itself: null aside, it has one member, an object."""
        if keyword == "not":
            return False
        members = [self.shapes.at(child(pointer, keyword, index)) for index in range(len(raw[keyword]))]
        return [member.kind for member in members if member.type != "null"] == ["model"]

    def _idle(self, part: Any) -> bool:
        return not any(key in part for key in ("oneOf", "anyOf", "not", "allOf", *_TYPED["object"][1:]))

    def _property(self, held: list[Declaration], expected: str) -> Call:
        written: list[Call] = []
        for declaration in held:
            place = expected if declaration.implied else declaration.pointer
            rule = self._rule(place, declaration.schema, expected)
            if rule not in written:
                written.append(rule)
        rule = joined("AllOf", written)
        secret = any(self._secret(d.pointer, d.schema) for d in held)
        return call("Secret", rule) if secret else rule

    def _secret(self, pointer: str, schema: Any) -> bool:
        if not is_object(schema):
            return False
        if is_secret(said_of(self.shapes, Declaration("", pointer, schema))):
            return True
        if "$ref" in schema:
            target = self.shapes.target(pointer, schema)
            return self.shapes.at(target).kind != "model" and self._secret(target, self.shapes.raw(target))
        return any(
            self.shapes.at(child(pointer, keyword, index), part).kind != "model"
            and self._secret(child(pointer, keyword, index), part)
            for keyword in ("allOf", "oneOf", "anyOf")
            for index, part in enumerate(schema.get(keyword, []))
        )

    # --- other schemas ---

    def _rule(self, pointer: str, schema: Any, expected: str, assumed: tuple[str, ...] = ()) -> Call:
        """The rule of the schema at ``pointer``. It says where it stands unless that is ``expected``."""
        self._left -= 1
        if self._left < 0:
            message = f"the rule comes to more than {LARGEST} parts"
            refuse(pointer, message, "Make object schemas with properties of its parts.")
        place = "" if pointer == expected else pointer
        if schema is True or not schema:
            return call("AnyValue", pointer=place)
        shape = self.shapes.at(pointer, schema)
        if shape.kind == "model" and shape.pointer in self.flat.names:
            # The model's rule says where it stands; only a whole body has to say where it does.
            name = self.flat.name(shape)
            self._wanted.add(name)
            reference = call("Ref", f"lambda: {self.models[name].module}.RULE")
            rule = call("Nullable", reference) if self._null(pointer, schema) else reference
            return rule.at("" if expected else place)
        if pointer in self._trail:
            refuse(pointer, "the schema is said in terms of itself", "Say it without that reference.")
        refuse_unchecked(pointer, schema)
        self._trail.append(pointer)
        if shape.kind == "model":
            # A model without a name: it only says what something must not be.
            written = self._model(shape, {})
            self._trail.pop()
            return call("Nullable", written) if self._null(pointer, schema) else written
        known = assumed
        if shape.kind == "scalar":
            known = (shape.type, "null") if shape.nullable else (shape.type,)
        terms = list(self._terms(pointer, schema, known))
        rule = joined("AllOf", terms) if terms else call("AnyValue")
        if not self.shapes.modern and schema.get("nullable") is True and not rule.name.startswith("Null"):
            rule = call("Nullable", rule)
        self._trail.pop()
        return rule.at(place)

    def _null(self, pointer: str, schema: Any) -> bool:
        """Whether the schema allows null, all its keywords taken together."""
        known = self._nulls.get(pointer)
        if known is None:
            self._nulls[pointer] = False  # What is said in terms of itself is refused elsewhere.
            known = self._nulls[pointer] = self._allows_null(pointer, schema)
        return known

    def _allows_null(self, pointer: str, schema: Any) -> bool:
        if not is_object(schema):
            return schema is True
        self.shapes.at(pointer, schema)
        if not self.shapes.modern and schema.get("nullable") is True:
            return True
        types = schema.get("type", "null")
        values = [schema["const"]] if "const" in schema else schema.get("enum", [None])
        if "null" not in ([types] if isinstance(types, str) else types) or None not in values:
            return False
        if "$ref" in schema:
            target = self.shapes.target(pointer, schema)
            if not self._null(target, self.shapes.raw(target)):
                return False
        held = {
            keyword: [
                self._null(child(pointer, keyword, index), part) for index, part in enumerate(schema[keyword])
            ]
            for keyword in ("allOf", "oneOf", "anyOf")
            if keyword in schema
        }
        if not all(held.get("allOf", [])) or held.get("oneOf", [True]).count(True) != 1:
            return False
        forbidden = "not" in schema and self._null(child(pointer, "not"), schema["not"])
        implied = not schema.get("type") and ("properties" in schema or "items" in schema)
        return any(held.get("anyOf", [True])) and not forbidden and not implied

    def _terms(self, pointer: str, schema: Mapping[str, Any], known: tuple[str, ...]) -> Iterator[Call]:
        own = self._own(pointer, schema, known)
        if own is not None:
            yield own
        if "$ref" in schema:
            target = self.shapes.target(pointer, schema)
            yield self._rule(target, self.shapes.raw(target), pointer, known)
        for index, part in enumerate(schema.get("allOf", [])):
            place = child(pointer, "allOf", index)
            rule = self._rule(place, part, pointer, known)
            if rule.name != "AnyValue":
                yield rule
        yield from self._alternatives(pointer, schema, known)

    def _alternatives(
        self, pointer: str, schema: Mapping[str, Any], known: tuple[str, ...]
    ) -> Iterator[Call]:
        for keyword, name in (("oneOf", "OneOf"), ("anyOf", "AnyOf")):
            parts = schema.get(keyword)
            if parts:
                yield self._union(pointer, schema, keyword, name, known)
        if "not" in schema:
            place = child(pointer, "not")
            yield call("Not", self._rule(place, schema["not"], place, known), pointer=place)

    def _union(
        self, pointer: str, schema: Mapping[str, Any], keyword: str, name: str, known: tuple[str, ...]
    ) -> Call:
        places = [child(pointer, keyword, index) for index in range(len(schema[keyword]))]
        shapes = [self.shapes.at(place) for place in places]
        accepts = [self._null(place, self.shapes.raw(place)) for place in places]
        nulls = [
            accept and shape.kind == "scalar" and shape.type == "null"
            for shape, accept in zip(shapes, accepts, strict=True)
        ]
        nullable = any(nulls) and (keyword == "anyOf" or sum(accepts) == 1)
        kept = [place for place, null in zip(places, nulls, strict=True) if not (null and nullable)]
        members = [self._rule(place, self.shapes.raw(place), pointer, known) for place in kept]
        if not members:
            return call("Null")
        union = self.shapes.at(pointer)
        if union.kind == "union" and union.discriminator is not None:
            _, mapping = self.dialect.discriminator(union)
            order = [self.flat.name(self.shapes.at(place)) for place in kept]
            indices = {value: order.index(model) for value, model in mapping}
            rule = call("OneOf", *members, discriminator=union.discriminator, mapping=indices)
        else:
            rule = joined(name, members)
        return call("Nullable", rule) if nullable else rule

    def _own(self, pointer: str, schema: Mapping[str, Any], known: tuple[str, ...]) -> Call | None:
        """The rule of the schema's own type and limits, if it has any."""
        types = schema.get("type", ())
        types = [types] if isinstance(types, str) else list(types)
        nullable = "null" in types and len(types) > 1
        rest = [name for name in types if name != "null" or len(types) == 1]
        values = [schema["const"]] if "const" in schema else schema.get("enum")
        if not rest and ("properties" in schema or "additionalProperties" in schema):
            rest = ["object"]
        if not rest and "items" in schema:
            rest = ["array"]
        if not rest and is_binary(schema):
            rest = ["string"]
        limited = [name for name, keywords in _TYPED.items() if any(key in schema for key in keywords)]
        if not rest and known and (values is not None or limited):
            rest = [name for name in known if name != "null"]
            nullable = "null" in known
        if values is not None:
            return self._enum(pointer, schema, values, rest, nullable)
        if rest:
            rules = [self._typed(pointer, schema, name) for name in rest]
        else:
            # A limit without a type binds only values of the type it is about.
            strict = [name for name in limited if name == "object"]
            loose = [name for name in limited if name != "object"]
            rules = [self._typed(pointer, schema, name) for name in strict]
            free = {"string": call("String"), "number": call("Number"), "array": call("Array", "AnyValue()")}
            rules += [
                call("AnyOf", self._typed(pointer, schema, name), call("Not", free[name])) for name in loose
            ]
            return joined("AllOf", rules) if rules else None
        rule = joined("AnyOf", rules)
        return call("Nullable", rule) if nullable else rule

    def _enum(
        self, pointer: str, schema: Mapping[str, Any], values: list[Any], types: list[str], nullable: bool
    ) -> Call:
        legacy = not self.shapes.modern and schema.get("nullable") is True
        rest = [value for value in values if value is not None]
        null = len(rest) < len(values) and (nullable or not types or legacy)
        kinds: set[type[Any]] = {type(value) for value in rest}
        if not rest:
            return call("Null")
        if kinds == {str} and types in ([], ["string"]):
            rule = call("String", enum=tuple(rest), **string_keywords(pointer, schema))
        elif kinds == {int} and types == ["integer"]:
            rule = call("Integer", enum=tuple(rest), **number_keywords(schema))
        elif kinds <= {int, float} and types == ["number"]:
            rule = call("Number", enum=tuple(rest), **number_keywords(schema))
        elif kinds == {bool} and types in ([], ["boolean"]):
            rule = call("Boolean", enum=tuple(rest))
        else:
            rule = call("Const" if len(rest) == 1 else "Enum", *map(repr, rest))
            if types:
                typed = [self._typed(pointer, schema, name) for name in types]
                rule = call("AllOf", rule, joined("AnyOf", typed))
        return call("Nullable", rule) if null else rule

    def _typed(self, pointer: str, schema: Mapping[str, Any], name: str) -> Call:
        if name == "string":
            keywords = string_keywords(pointer, schema)
            style = "Bytes" if is_binary(schema) else _FORMATS.get(str(schema.get("format", "")))
            if style is None:
                return call("String", **keywords)
            text = keywords and style != "Bytes"
            return call("AllOf", call(style), call("String", **keywords)) if text else call(style)
        if name == "array":
            return self._array(pointer, schema)
        if name == "object":
            return self._object(pointer, schema)
        keywords = number_keywords(schema) if name in {"number", "integer"} else {}
        return call(_PLAIN[name], **keywords)

    def _array(self, pointer: str, schema: Mapping[str, Any]) -> Call:
        items = schema.get("items", True)
        place = child(pointer, "items")
        if items is False:
            refuse(place, "items: false allows only empty lists", "Say maxItems: 0.")
        return call("Array", self._rule(place, items, place), **array_keywords(schema))

    def _object(self, pointer: str, schema: Mapping[str, Any]) -> Call:
        values = schema.get("additionalProperties", True)
        terms: list[str] = []
        if values is False:
            terms.append("additional=False")
        elif values is not True and values != {}:
            place = child(pointer, "additionalProperties")
            terms.append(f"additional={self._rule(place, values, place)}")
        required = tuple(schema.get("required", ()))
        return call("Object", *terms, required=required, **object_keywords(schema))
