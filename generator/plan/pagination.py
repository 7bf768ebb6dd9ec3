"""Joins the paging of a list operation with its types: the name of the iterator, the item type and the positions.

All names in ``x-pagination`` must exist: each position in the schema of the success, and each parameter as a text
or a whole number. Otherwise the pointer is reported with a problem.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Literal

from ..common.errors import Problem
from ..common.json_pointer import child, tokens
from ..extensions.calls.pagination import PAGINATION, PageCounter, Pagination, iterator_of
from ..extensions.calls.waiters import WAITER
from ..ir.models import Model
from ..ir.operations import Operation
from ..ir.type_queries import flatten
from ..ir.types import Array, Literals, ModelRef, Scalar, Type, Union
from .nodes import (
    Argument,
    EndpointPlan,
    PageCounterPlan,
    PageFieldPlan,
    PageLinkPlan,
    PageParameterPlan,
    PagingPlan,
    ResponsePlan,
)

_NULL, _TEXT, _WHOLE = Scalar("null"), Scalar("str"), Scalar("int")


WITHIN = "within"
"""An argument of waiters that is not part of the operation."""


class PagingPlanner:
    """Plans the paging of one operation; problems are reported to ``problem``."""

    def __init__(
        self,
        rule: Pagination,
        arguments: Iterable[Argument],
        success: Iterable[ResponsePlan],
        models: Mapping[str, Model],
        problem: Callable[[str, str, str], None],
    ) -> None:
        self.rule = rule
        self.arguments = {argument.wire: argument for argument in arguments if argument.location == "query"}
        self.pages = [response for response in success if response.kind == "json"]
        self.models = models
        self.problem = problem

    def plan(self, operation: Operation) -> PagingPlan | None:
        rule = self.rule
        if len(self.pages) != 1:
            self.problem(
                rule.pointer, "there is no one success with a JSON body", "Only such a list can be paged."
            )
            return None
        items, kind = self._at("items", rule.items)
        if not isinstance(kind, Array) and kind is not None:
            self._wrong("items", rule.items, "a list")
        name = iterator_of(operation)
        return PagingPlan(
            iterator=name,
            call=f"{operation.tag_python}.{name}",
            item=kind.item if isinstance(kind, Array) else _NULL,
            items=items,
            link=self._link(rule.href) if rule.href is not None else None,
            fields=tuple(
                PageFieldPlan(
                    self._parameter(wire),
                    self._place(f"fields/{wire}", place, "a text or a whole number", _TEXT, _WHOLE),
                )
                for wire, place in rule.fields
            ),
            counter=self._counter(rule.counter) if rule.counter is not None else None,
        )

    def _link(self, href: str) -> PageLinkPlan:
        place = self._place("link/href", href, "a text", _TEXT)
        return PageLinkPlan(place, tuple(map(self._parameter, self.rule.carried)))

    def _counter(self, counter: PageCounter) -> PageCounterPlan:
        parameter = self._parameter(counter.parameter)
        if parameter.kind != "int":
            message = f"the counter {counter.parameter!r} is not a whole number"
            self.problem(child(self.rule.pointer, "counter", "parameter"), message, "Correct its type.")
        size = self.arguments.get(self.rule.size) if self.rule.size is not None else None
        default = size.document_default if size is not None and size.has_document_default else None
        return PageCounterPlan(
            parameter=parameter,
            counts=counter.counts,
            first=counter.first,
            size=size.python if size is not None else None,
            default_size=default if type(default) is int else None,
            total_items=self._total("totalItems", counter.total_items),
            total_pages=self._total("totalPages", counter.total_pages),
        )

    def _total(self, name: str, place: str | None) -> tuple[str, ...] | None:
        if place is None:
            return None
        # Lenient, like responses: numbers in text are read as numbers.
        return self._place(f"counter/{name}", place, "a number", _WHOLE, Scalar("float"), _TEXT)

    def _parameter(self, wire: str) -> PageParameterPlan:
        argument = self.arguments.get(wire)
        if argument is None:  # a credential field: the client fills it, so it cannot select a page
            message = f"the parameter {wire!r} is not an argument of the method"
            self.problem(self.rule.pointer, message, "Remove it.")
            return PageParameterPlan(wire, "", "str")
        kind = _kind(argument.type)
        if kind is None:
            message = f"the parameter {wire!r} is neither a text nor a whole number"
            self.problem(self.rule.pointer, message, "Only such a parameter can say which page is meant.")
        return PageParameterPlan(wire, argument.python, kind or "str")

    def _place(self, name: str, pointer: str, wanted: str, *kinds: Type) -> tuple[str, ...]:
        """Return the attributes on the path to a position, which must have one of some types."""
        steps, kind = self._at(name, pointer)
        if kind is not None and kind not in kinds:
            self._wrong(name, pointer, wanted)
        return steps

    def _at(self, name: str, pointer: str) -> tuple[tuple[str, ...], Type | None]:
        """Return the attributes on the path to a position, and its type; None if it is undeclared."""
        kind: Type | None = self.pages[0].type
        steps: list[str] = []
        for token in tokens(pointer):
            model = self.models.get(kind.name) if isinstance(kind, ModelRef) else None
            properties = {prop.wire: prop for prop in model.properties} if model else {}
            if token not in properties:
                owner = f"of {model.name} " if model else ""
                message = f"{pointer!r} leads nowhere: there is no property {token!r} {owner}in the schema"
                listed = ", ".join(sorted(map(repr, properties))) or "no property"
                advice = f"Declare it in an overlay. There is {listed}."
                self.problem(f"{self.rule.pointer}/{name}", message, advice)
                return (), None
            steps.append(properties[token].python)
            kind = _without_null(properties[token].type)
        return tuple(steps), kind

    def _wrong(self, name: str, pointer: str, wanted: str) -> None:
        message = f"what stands at {pointer!r} is not declared as {wanted}"
        advice = "Correct the place, or its schema in an overlay."
        self.problem(f"{self.rule.pointer}/{name}", message, advice)


def iterators(endpoints: Iterable[EndpointPlan], reserved: frozenset[str]) -> Iterable[Problem]:
    """Report iterators and waiters whose names are taken by a method, another iterator or the client."""
    plans = list(endpoints)
    taken = {plan.operation.python: plan.operation.id for plan in plans}
    for plan in plans:
        paging, waiter = PAGINATION.of(plan.operation), WAITER.of(plan.operation)
        further: list[tuple[str, str, str, str]] = []
        if plan.paging is not None and paging is not None:
            further.append(("iterator", PAGINATION.name, plan.paging.iterator, paging.pointer))
        if waiter is not None:
            further.append(("waiter", WAITER.name, waiter.name, waiter.pointer))
            if any(argument.python == WITHIN for argument in plan.arguments):
                advice = "Name the argument otherwise, with x-python-name."
                yield Problem(waiter.pointer, f"its waiter has an argument {WITHIN!r} of its own", advice)
        for kind, extension, name, place in further:
            advice = f"Give it another name with x-python-name in {extension}."
            if name in taken:
                yield Problem(place, f"its {kind} would be {name!r}, a name that {taken[name]} has", advice)
            elif name in reserved:
                yield Problem(place, f"its {kind} is named {name!r}, a name the client itself uses", advice)
            taken[name] = plan.operation.id


def _kind(kind: Type) -> Literal["str", "int"] | None:
    if isinstance(kind, Literals):
        kinds = {type(value) for value in kind.values}
        return "str" if kinds == {str} else "int" if kinds == {int} else None
    if kind == Scalar("int"):
        return "int"
    return "str" if kind == Scalar("str") else None


def _without_null(kind: Type) -> Type:
    if not isinstance(kind, Union):
        return kind
    members = tuple(item for item in flatten(kind) if item != _NULL)
    return members[0] if len(members) == 1 else replace(kind, members=members)
