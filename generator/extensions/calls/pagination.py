"""``x-pagination``: what a document says of how a list operation goes on, guarded and read.

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
from typing import Any, Literal

from ...common.errors import Problem
from ...common.json_pointer import child
from ...common.json_values import as_list, as_object, is_list, is_object
from ...ir.operations import Operation
from ...openapi.grammar import operations_of, resolve
from ...python_source.identifiers import iterator_name
from ..extension import Column, Document, Extension, Json, Owner, Rating, list_item
from ..python_names import name_problems

NAME = "x-pagination"
_FIRST = {"pages": 1, "items": 0}
_KEYS = frozenset({"items", "size", "link", "fields", "counter", "x-python-name"})
_LINK = frozenset({"href", "parameters"})
_COUNTER = frozenset({"parameter", "counts", "first", "totalItems", "totalPages"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PageCounter:
    """``counter`` of ``x-pagination``: a query parameter that counts pages or items."""

    parameter: str
    counts: Literal["pages", "items"]
    first: int
    total_items: str | None = None
    total_pages: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """``x-pagination``: how a list goes on. Places in a page are JSON pointers into the response body."""

    pointer: str
    items: str
    size: str | None = None
    """The query parameter with the number of items of a page."""
    href: str | None = None
    """Where the link to the next page stands."""
    carried: tuple[str, ...] = ()
    """The query parameters that are taken from the link."""
    fields: tuple[tuple[str, str], ...] = ()
    """(query parameter, place): fields of a page that are parameters of the next."""
    counter: PageCounter | None = None
    python: str | None = None
    """``x-python-name``: the name of the iterator, where the rule's is not wanted."""

    @property
    def parameters(self) -> tuple[str, ...]:
        """The query parameters that select a page, each once."""
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
        first=raw.get("first", _FIRST[raw["counts"]]),
        total_items=raw.get("totalItems"),
        total_pages=raw.get("totalPages"),
    )


def _problems(document: Document) -> Iterator[Problem]:
    for _, _, pointer, operation, item in operations_of(document.data):
        if NAME in operation:
            query = frozenset(_query(document.data, operation, item))
            yield from _value_problems(child(pointer, NAME), operation[NAME], query)


def _query(data: Json, operation: Json, item: Json) -> Iterator[str]:
    """Names of the query parameters of an operation."""
    for owner in (item, operation):
        for value in owner.get("parameters", ()):
            _, parameter = resolve(data, "", value)
            if parameter["in"] == "query":
                yield parameter["name"]


def _value_problems(place: str, raw: Any, query: frozenset[str]) -> Iterator[Problem]:
    if not is_object(raw):
        yield Problem(place, "must be an object", "Say where the items are, and how the list goes on.")
        return
    yield from _unknown(place, raw, _KEYS)
    if "x-python-name" in raw:
        yield from name_problems(child(place, "x-python-name"), raw["x-python-name"])
    if "items" not in raw:
        yield Problem(place, "does not say where the items are", 'Give items: a JSON pointer, or "".')
    else:
        yield from _place(child(place, "items"), raw["items"], empty=True)
    if "size" in raw:
        yield from _parameter(child(place, "size"), raw["size"], query)
    if not raw.keys() & {"link", "fields", "counter"}:
        message = "does not say how the list goes on"
        yield Problem(place, message, "Give at least one of link, fields and counter.")
    if "link" in raw:
        yield from _link(child(place, "link"), raw["link"], query)
    if "fields" in raw:
        yield from _fields(child(place, "fields"), raw["fields"], query)
    if "counter" in raw:
        yield from _check_counter(child(place, "counter"), raw["counter"], query)
        yield from _carried(place, raw)


def _link(place: str, raw: Any, query: frozenset[str]) -> Iterator[Problem]:
    if not is_object(raw):
        yield Problem(place, "must be an object", "Give href and parameters.")
        return
    yield from _unknown(place, raw, _LINK)
    yield from _place(child(place, "href"), raw.get("href"))
    names = raw.get("parameters")
    if not is_list(names) or not names:
        advice = "List the query parameters that are taken from the link."
        yield Problem(child(place, "parameters"), "must be a list of names", advice)
        return
    for index, name in enumerate(as_list(names)):
        yield from _parameter(child(place, "parameters", index), name, query)


def _fields(place: str, raw: Any, query: frozenset[str]) -> Iterator[Problem]:
    if not is_object(raw) or not raw:
        advice = "Give query parameters, each with the JSON pointer of its field."
        yield Problem(place, "must be an object", advice)
        return
    for name, pointer in as_object(raw).items():
        yield from _parameter(child(place, name), name, query)
        yield from _place(child(place, name), pointer)


def _check_counter(place: str, raw: Any, query: frozenset[str]) -> Iterator[Problem]:
    if not is_object(raw):
        yield Problem(place, "must be an object", "Give parameter and counts.")
        return
    yield from _unknown(place, raw, _COUNTER)
    yield from _parameter(child(place, "parameter"), raw.get("parameter"), query)
    counts, first = raw.get("counts"), raw.get("first", 0)
    if not isinstance(counts, str) or counts not in _FIRST:
        message = f"{counts!r} is nothing that is counted"
        yield Problem(child(place, "counts"), message, "Use pages or items.")
    elif counts == "items" and "totalPages" in raw:
        message = "a number of pages does not end a count of items"
        yield Problem(child(place, "totalPages"), message, "Give totalItems.")
    if type(first) is not int:
        yield Problem(child(place, "first"), f"{first!r} is no whole number", "Give a whole number.")
    for total in ("totalItems", "totalPages"):
        if total in raw:
            yield from _place(child(place, total), raw[total])


def _carried(place: str, raw: Json) -> Iterator[Problem]:
    """A counter that takes over from links must know where they have led to."""
    link, counter = raw.get("link"), raw["counter"]
    if is_object(link) and is_object(counter) and is_list(link.get("parameters")):
        name = counter.get("parameter")
        if name not in link["parameters"]:
            message = f"the link does not carry the counter's parameter {name!r}"
            yield Problem(child(place, "link", "parameters"), message, "Add it to the list.")


def _unknown(place: str, raw: Json, known: frozenset[str]) -> Iterator[Problem]:
    for name in sorted(raw.keys() - known):
        advice = f"Known are {', '.join(sorted(known))}."
        yield Problem(child(place, name), f"{name!r} is nothing that is known here", advice)


def _place(place: str, pointer: Any, *, empty: bool = False) -> Iterator[Problem]:
    if not isinstance(pointer, str) or not (pointer.startswith("/") or (empty and not pointer)):
        message = f"{pointer!r} is no JSON pointer"
        yield Problem(place, message, "Write the way into the body such as /_links/next/href.")


def _parameter(place: str, name: Any, query: frozenset[str]) -> Iterator[Problem]:
    if not isinstance(name, str) or name not in query:
        declared = ", ".join(sorted(query)) or "none"
        message = f"{name!r} is no query parameter of the operation"
        yield Problem(place, message, f"Its query parameters: {declared}.")


def iterator_of(operation: Operation) -> str:
    """The name of the iterator of a list operation."""
    paging = PAGINATION.of(operation)
    return (paging.python if paging is not None else None) or iterator_name(operation.python)


def _cell(operation: Operation) -> str:
    """The iterator and the parameters that select a page: ``iter_calls(record_index)``."""
    paging = PAGINATION.of(operation)
    if paging is None:
        return ""
    return f"{iterator_of(operation)}({','.join(map(list_item, paging.parameters))})"


def _sentences(operation: Operation, _: object) -> Iterator[str]:
    if PAGINATION.of(operation) is not None:
        yield f"Returns one page; ``{iterator_of(operation)}`` iterates over all items."


PAGINATION = Extension[Pagination | None](
    name=NAME,
    owners=("operation",),
    on="operation",
    meaning="how a list goes on from page to page",
    rating=Rating("safe", "risky"),
    problems=_problems,
    read=_read,
    sentences=_sentences,
    column=Column("paging", _cell),
)
