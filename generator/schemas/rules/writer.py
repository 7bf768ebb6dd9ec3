"""The rule of every request schema, as a Python expression over ``oas_runtime.rules``.

Each keyword of the document becomes an argument of a rule, so a rule reads like its schema. A model is referred to
as ``Ref(lambda: module.RULE)``. The normal form contains no keyword without a rule. Responses have no rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ...common.errors import refuse
from ...common.json_pointer import child
from ...common.json_values import is_object
from ...extensions.arguments.property_values import is_secret
from ...ir.models import Model, SchemaRoot
from ..model_names import Declaration, ModelNames
from ..model_properties import schemas_of
from ..opc_schemas import LARGEST, OpcSchemas
from ..resolved import ResolvedSchema
from .conditional import CaseRules
from .keywords import object_keywords
from .nulls import Nulls
from .source import Call, call, joined, localise
from .type_rules import TYPED, TypeRules

__all__ = ["RuleWriter", "localise"]


class RuleWriter:
    """Writes the rules of one document."""

    def __init__(self, model_names: ModelNames, models: Mapping[str, Model]) -> None:
        self.model_names = model_names
        self.resolver = model_names.resolver
        self.models = models
        self.opc_schemas = OpcSchemas(model_names)
        self._left = LARGEST
        self._wanted: set[str] = set()
        """Models that other rules refer to and that have no rule yet."""
        self._trail: list[str] = []
        self.nulls = Nulls(self.resolver)

    def of(
        self, roots: Iterable[SchemaRoot], bodies: Mapping[str, str]
    ) -> tuple[dict[str, str], dict[str, str]]:
        """Return the rules of the request roots by pointer, and of the models below them by name."""
        rules: dict[str, str] = {}
        for root in sorted(roots, key=lambda root: root.pointer):
            if root.direction != "request" or root.pointer in rules:
                continue
            self._left = LARGEST
            if root.pointer in bodies:
                model = self.models[bodies[root.pointer]]
                arguments = {prop.wire: prop.python for prop in model.properties}
                rules[root.pointer] = str(self._model(self.resolver.at(root.pointer), arguments))
            else:
                rules[root.pointer] = str(self._rule(root.pointer, self.resolver.raw(root.pointer), ""))
        model_rules: dict[str, str] = {}
        while self._wanted:
            name = self._wanted.pop()
            self._left = LARGEST
            model_rules[name] = str(self._model(self.resolver.at(self.models[name].pointer), {}))
            self._wanted -= model_rules.keys()
        return rules, dict(sorted(model_rules.items()))

    def body(self, pointer: str, arguments: Mapping[str, str]) -> str:
        """Return the rule of a spread body with these argument names (wire name -> name)."""
        self._left = LARGEST
        return str(self._model(self.resolver.at(pointer), arguments))

    # --- models ---

    def _model(self, resolved: ResolvedSchema, arguments: Mapping[str, str]) -> Call:
        """Return the rule of a model."""
        properties = self.model_names.properties(resolved)
        entries: list[str] = []
        server_only: set[str] = set()
        for wire, held in properties.items():
            if any(schema.get("readOnly") is True for d in held for schema in schemas_of(self.resolver, d)):
                server_only.add(wire)
                entries.append(f"{wire!r}: ReadOnly()")
            else:
                entries.append(
                    f"{wire!r}: {self._property(held, child(resolved.pointer, 'properties', wire))}"
                )
        limit = self.model_names.additional(resolved)
        if isinstance(limit, str):
            expected = child(resolved.pointer, "additionalProperties")
            additional = f"additional={self._rule(limit, self.resolver.raw(limit), expected)}"
        else:
            additional = "" if limit else "additional=False"
        sizes = [object_keywords(self.resolver.raw(pointer)) for pointer in self._sources(resolved)]
        most = [size["max_properties"] for size in sizes if "max_properties" in size]
        terms = [
            repr(resolved.pointer),
            f"properties={{{', '.join(entries)}}}",
            *([additional] if additional else []),
        ]
        renamed = {wire: name for wire, name in arguments.items() if wire != name}
        written = call(
            "Object",
            *terms,
            required=tuple(wire for wire in resolved.required if wire not in server_only),
            min_properties=max((size.get("min_properties", 0) for size in sizes), default=0) or None,
            max_properties=min(most, default=None),
            arguments=renamed,
        )
        extra = [
            rule for pointer in self._sources(resolved) for rule in self._extra(pointer, resolved, renamed)
        ]
        return joined("AllOf", [written, *extra])

    def _sources(self, resolved: ResolvedSchema) -> list[str]:
        """Return every schema object whose keywords apply to a model."""
        pointers = dict.fromkeys((resolved.pointer, *resolved.inlines))
        for base in resolved.bases:
            pointers.update(dict.fromkeys(self._sources(base)))
        return list(pointers)

    def _declared(self, model: ResolvedSchema, wire: str) -> ResolvedSchema | None:
        """Return the resolved schema of a model's property, if it has one declaration."""
        held = self.model_names.properties(model).get(wire, ())
        return self.resolver.at(held[0].pointer, held[0].schema) if len(held) == 1 else None

    def _extra(self, pointer: str, model: ResolvedSchema, arguments: Mapping[str, str]) -> Iterator[Call]:
        """Yield rules of a model beside its properties: alternatives, ``not``, parts without properties."""
        raw = self.resolver.raw(pointer)
        for keyword in ("oneOf", "anyOf", "not"):
            if keyword != "not" and keyword in raw and self.resolver.constrains(pointer, raw, keyword):
                yield CaseRules(self.resolver, self._rule, self._declared).of(
                    pointer, keyword, model, arguments
                )
            elif keyword in raw and not self._structural(pointer, raw, keyword):
                for rule in self._alternatives(pointer, {keyword: raw[keyword]}, ("object",)):
                    yield rule.at(pointer)
        for index, part in enumerate(raw.get("allOf", [])):
            place = child(pointer, "allOf", index)
            resolved = self.resolver.at(place, part)
            if resolved.kind == "any" and resolved.schema.keys() - {"required"} and not self._idle(part):
                yield self._rule(place, part, "", ("object",))

    def _structural(self, pointer: str, raw: Mapping[str, Any], keyword: str) -> bool:
        """Whether a oneOf or anyOf is the model itself: without null, it has one member, an object."""
        if keyword == "not":
            return False
        members = [self.resolver.at(child(pointer, keyword, index)) for index in range(len(raw[keyword]))]
        return [member.kind for member in members if member.type != "null"] == ["model"]

    def _idle(self, part: Any) -> bool:
        return not any(key in part for key in ("oneOf", "anyOf", "not", "allOf", *TYPED["object"][1:]))

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
        if is_secret(schemas_of(self.resolver, Declaration("", pointer, schema))):
            return True
        if "$ref" in schema:
            target = self.resolver.target(schema)
            return self.resolver.at(target).kind != "model" and self._secret(
                target, self.resolver.raw(target)
            )
        return any(
            self.resolver.at(child(pointer, keyword, index), part).kind != "model"
            and self._secret(child(pointer, keyword, index), part)
            for keyword in ("allOf", "oneOf", "anyOf")
            for index, part in enumerate(schema.get(keyword, []))
        )

    # --- other schemas ---

    def _rule(self, pointer: str, schema: Any, expected: str, assumed: tuple[str, ...] = ()) -> Call:
        """Return the rule of the schema at ``pointer``, with its position unless that is ``expected``."""
        self._left -= 1
        if self._left < 0:
            message = f"the rule comes to more than {LARGEST} parts"
            refuse(pointer, message, "Make object schemas with properties of its parts.")
        place = "" if pointer == expected else pointer
        if schema is True or not schema:
            return call("AnyValue", pointer=place)
        resolved = self.resolver.at(pointer, schema)
        if resolved.kind == "model" and resolved.pointer in self.model_names.names:
            # The model's rule contains its position; only a whole body needs its own.
            name = self.model_names.name(resolved)
            self._wanted.add(name)
            reference = call("Ref", f"lambda: {self.models[name].module}.RULE")
            rule = call("Nullable", reference) if self.nulls.allowed(pointer, schema) else reference
            return rule.at("" if expected else place)
        if pointer in self._trail:
            refuse(pointer, "the schema is defined in terms of itself", "Write it without that reference.")
        self._trail.append(pointer)
        if resolved.kind == "model":
            # A model without a name only states what a value must not be.
            written = self._model(resolved, {})
            self._trail.pop()
            return call("Nullable", written) if self.nulls.allowed(pointer, schema) else written
        known = assumed
        if resolved.kind == "scalar":
            known = (resolved.type, "null") if resolved.nullable else (resolved.type,)
        terms = list(self._terms(pointer, schema, known))
        rule = joined("AllOf", terms) if terms else call("AnyValue")
        if not self.resolver.modern and schema.get("nullable") is True and not rule.name.startswith("Null"):
            rule = call("Nullable", rule)
        self._trail.pop()
        return rule.at(place)

    def _terms(self, pointer: str, schema: Mapping[str, Any], known: tuple[str, ...]) -> Iterator[Call]:
        own = TypeRules(self._rule, modern=self.resolver.modern).of(pointer, schema, known)
        if own is not None:
            yield own
        if "$ref" in schema:
            target = self.resolver.target(schema)
            yield self._rule(target, self.resolver.raw(target), pointer, known)
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
            yield call("Not", self._rule(place, schema["not"], place, known))

    def _union(
        self, pointer: str, schema: Mapping[str, Any], keyword: str, name: str, known: tuple[str, ...]
    ) -> Call:
        places = [child(pointer, keyword, index) for index in range(len(schema[keyword]))]
        resolver = [self.resolver.at(place) for place in places]
        accepts = [self.nulls.allowed(place, self.resolver.raw(place)) for place in places]
        nulls = [
            accept and resolved.kind == "scalar" and resolved.type == "null"
            for resolved, accept in zip(resolver, accepts, strict=True)
        ]
        nullable = any(nulls) and (keyword == "anyOf" or sum(accepts) == 1)
        kept = [place for place, null in zip(places, nulls, strict=True) if not (null and nullable)]
        members = [self._rule(place, self.resolver.raw(place), pointer, known) for place in kept]
        if not members:
            return call("Null", pointer=places[0])
        union = self.resolver.at(pointer)
        # The schema may resolve to a union at another position, or be a union and null.
        own = union.kind == "union" and union.places == tuple(kept)
        wire, mapping = self.opc_schemas.discriminator(union) if own else (None, ())
        if wire is not None:
            order = [self.model_names.name(self.resolver.at(place)) for place in kept]
            indices = {value: order.index(model) for value, model in mapping}
            rule = call("OneOf", *members, discriminator=wire, mapping=indices)
        else:
            rule = joined(name, members)
        return call("Nullable", rule) if nullable else rule
