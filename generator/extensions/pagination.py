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

from collections.abc import Iterator, Mapping
from typing import Any

from ..common.errors import Problem
from ..common.json_pointer import child, is_list, is_object
from ..common.json_values import as_list, as_object
from ..ir.operations import PageCounter, Pagination

NAME = "x-pagination"
_FIRST = {"pages": 1, "items": 0}
_KEYS = frozenset({"items", "size", "link", "fields", "counter", "x-python-name"})
_LINK = frozenset({"href", "parameters"})
_COUNTER = frozenset({"parameter", "counts", "first", "totalItems", "totalPages"})

Json = Mapping[str, Any]


def read(pointer: str, operation: Json) -> Pagination | None:
    """The paging of an operation that passed the guards."""
    raw: Json | None = operation.get(NAME)
    if raw is None:
        return None
    link: Json = raw.get("link", {})
    return Pagination(
        pointer=child(pointer, NAME),
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


def problems(pointer: str, operation: Json, query: frozenset[str]) -> Iterator[Problem]:
    """What is wrong with the paging of an operation whose query parameters are ``query``."""
    if NAME not in operation:
        return
    place, raw = child(pointer, NAME), operation[NAME]
    if not is_object(raw):
        yield Problem(place, "must be an object", "Say where the items are, and how the list goes on.")
        return
    yield from _unknown(place, raw, _KEYS)
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
