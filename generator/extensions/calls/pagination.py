"""``x-pagination``: how a list operation continues, checked and read.

::

    x-pagination:
      items: /_embedded/calls            where the items of a page are; "" is the body itself
      size: page_size                    the parameter with the number of items of a page, if there is one
      link:                              a link to the next page, such as HAL's
        href: /_links/next/href
        parameters: [record_index]       the query parameters that are taken from it
      fields: {cursor: /cursor}          parameters of the next page that are fields of this one
      counter:                           a parameter that counts
        parameter: page
        counts: pages                    or items
        first: 1                         of the first page; by default 1 for pages, 0 for items
        totalPages: /total_pages         where a page says how many there are, of pages or of items
        totalItems: /total_items
      x-python-name: iter_everything     where the rule's name is not wanted

Places are JSON pointers (RFC 6901) into the body of the success. At least one of ``link``, ``fields``
and ``counter`` is needed; where a page has no links at all, the counter takes over.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ...common.errors import Problem
from ...common.json_pointer import child
from ...common.json_values import Json
from ...ir.operations import Operation
from ...openapi.grammar import parameters_of
from ...python_source.identifiers import iterator_name
from .. import forms
from ..extension import Column, Document, Extension, Owner, Rating, list_item
from ..python_names import NAME_FORM

NAME = "x-pagination"
_FIRST = {"pages": 1, "items": 0}
_COUNTER = forms.record(
    {"parameter": forms.TEXT, "counts": {"enum": list(_FIRST)}},
    first={"type": "integer"},
    totalItems=forms.JSON_POINTER,
    totalPages=forms.JSON_POINTER,
)
_FORM = forms.record(
    {"items": {**forms.JSON_POINTER, "pattern": "^(/|$)", "title": "a JSON pointer, or empty"}},
    size=forms.TEXT,
    link=forms.record({"href": forms.JSON_POINTER, "parameters": forms.TEXTS}),
    fields=forms.map_of(forms.JSON_POINTER, minProperties=1),
    counter=_COUNTER,
    **{"x-python-name": NAME_FORM},
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageCounter:
    """The ``counter`` of ``x-pagination``: a query parameter that counts pages or items."""

    parameter: str
    counts: Literal["pages", "items"]
    first: int
    total_items: str | None = None
    total_pages: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """``x-pagination``: how a list continues. Positions in a page are JSON pointers into the response body."""

    pointer: str
    items: str
    size: str | None = None
    """The query parameter for the page size."""
    href: str | None = None
    """The position of the link to the next page."""
    carried: tuple[str, ...] = ()
    """The query parameters that are taken from the link."""
    fields: tuple[tuple[str, str], ...] = ()
    """(query parameter, place): fields of a page that are parameters of the next."""
    counter: PageCounter | None = None
    python: str | None = None
    """``x-python-name``: the name of the iterator, if it differs from the rule."""

    @property
    def parameters(self) -> tuple[str, ...]:
        """The query parameters that select a page, without duplicates."""
        counter = () if self.counter is None else (self.counter.parameter,)
        return tuple(dict.fromkeys((*self.carried, *(name for name, _ in self.fields), *counter)))


def _read(owner: Owner) -> Pagination | None:
    raw: Json | None = owner.value.get(NAME)
    if raw is None:
        return None
    link: Json = raw.get("link", {})
    return Pagination(
        pointer=child(owner.pointer, NAME),
        items=raw["items"],
        size=raw.get("size"),
        href=link.get("href"),
        carried=tuple(link.get("parameters", ())),
        fields=tuple(raw.get("fields", {}).items()),
        counter=_counter(raw["counter"]) if "counter" in raw else None,
        python=raw.get("x-python-name"),
    )


def _counter(raw: Json) -> PageCounter:
    return PageCounter(
        parameter=raw["parameter"],
        counts=raw["counts"],
        first=int(raw.get("first", _FIRST[raw["counts"]])),
        total_items=raw.get("totalItems"),
        total_pages=raw.get("totalPages"),
    )


def _conflicts(document: Document) -> Iterator[Problem]:
    for pointer, _, operation in document.of_kind("operation", NAME):
        place, raw = child(pointer, NAME), operation[NAME]
        query = {
            parameter["name"]
            for parameter in parameters_of(document.data, pointer)
            if parameter["in"] == "query"
        }
        for at, name in _parameters(raw):
            if name not in query:
                message = f"{name!r} is not a query parameter of the operation"
                declared = ", ".join(sorted(query)) or "none"
                yield Problem(child(place, *at), message, f"Its query parameters: {declared}.")
        yield from _course_problems(place, raw)


def _parameters(raw: Json) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield the names of parameters, each with its position."""
    if "size" in raw:
        yield ("size",), raw["size"]
    for index, name in enumerate(raw.get("link", {}).get("parameters", ())):
        yield ("link", "parameters", index), name
    for name in raw.get("fields", ()):
        yield ("fields", name), name
    if "counter" in raw:
        yield ("counter", "parameter"), raw["counter"]["parameter"]


def _course_problems(place: str, raw: Json) -> Iterator[Problem]:
    counter: Json | None = raw.get("counter")
    if counter is None:
        if "link" not in raw and "fields" not in raw:
            message = "does not declare how the list continues"
            yield Problem(place, message, "Give at least one of link, fields and counter.")
        return
    if counter["counts"] == "items" and "totalPages" in counter:
        message = "a number of pages does not end a count of items"
        yield Problem(child(place, "counter", "totalPages"), message, "Give totalItems.")
    # A counter that continues after links must know their position.
    if "link" in raw and counter["parameter"] not in raw["link"]["parameters"]:
        message = f"the link does not carry the counter's parameter {counter['parameter']!r}"
        yield Problem(child(place, "link", "parameters"), message, "Add it to the list.")


def iterator_of(operation: Operation) -> str:
    """Return the name of the iterator of a list operation."""
    paging = PAGINATION.of(operation)
    return (paging.python if paging is not None else None) or iterator_name(operation.python)


def _cell(operation: Operation) -> str:
    """Return the iterator and the parameters that select a page: ``iter_calls(record_index)``."""
    paging = PAGINATION.of(operation)
    if paging is None:
        return ""
    return f"{iterator_of(operation)}({','.join(map(list_item, paging.parameters))})"


def _sentences(operation: Operation, _: object) -> Iterator[str]:
    if PAGINATION.of(operation) is not None:
        yield f"Returns one page; ``{iterator_of(operation)}`` iterates over all items."


PAGINATION = Extension[Pagination | None](
    name=NAME,
    owners={"operation": _FORM},
    on="operation",
    meaning="how a list continues from page to page",
    rating=Rating("safe", "risky"),
    advice="Declare the position of the items, and how the list continues: link, fields or counter.",
    conflicts=_conflicts,
    read=_read,
    sentences=_sentences,
    column=Column("paging", _cell),
)
