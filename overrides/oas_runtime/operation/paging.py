"""The paging of a list (``x-pagination``), as plain data.

A resource hands a ``Paging`` to its client, which asks for page after page; what it gives back looks
like ``Pager`` or ``AsyncPager``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Literal, TypeVar, cast

from ..common.record import record
from ..model.unset import UNSET
from .endpoint import Endpoint

T = TypeVar("T")
Item = TypeVar("Item")

Place = tuple[str, ...]
"""The location of a value in a page: attributes of models, keys of objects."""


def at(page: Any, place: Place) -> Any:
    """The value at ``place`` of a page; None where there is none."""
    value = page
    for step in place:
        is_object = isinstance(value, Mapping)
        value = cast("Mapping[str, Any]", value).get(step) if is_object else getattr(value, step, None)
    return value


@record
class PageParameter:
    """A query parameter that selects a page: its wire name, argument and JSON type."""

    name: str
    argument: str
    kind: Literal["str", "int"] = "str"


@record
class PageLink:
    """A link to the next page: its position, and the parameters taken from its query."""

    href: Place
    parameters: tuple[PageParameter, ...]


@record
class PageField:
    """A field of a page with the value of a parameter for the next: a cursor."""

    parameter: PageParameter
    place: Place


@record(kw_only=True)
class PageCounter:
    """A parameter that counts pages or items.

    ``first`` is its value for the first page, ``size`` the argument with the number of items of a page and
    ``default_size`` that number where it is not given; ``total_items`` and ``total_pages`` say where a page
    tells how many there are.
    """

    parameter: PageParameter
    counts: Literal["pages", "items"]
    first: int
    size: str | None = None
    default_size: int | None = None
    total_items: Place | None = None
    total_pages: Place | None = None


@record(kw_only=True)
class Paging(Generic[T, Item]):
    """A list operation: its endpoint, the position of its items, and the way to the next page.

    A link is asked first, then the counter; ``fields`` give the values where a link says that there is
    a next page, or by themselves where there are no links.
    """

    endpoint: Endpoint[T]
    items: Place
    link: PageLink | None = None
    fields: tuple[PageField, ...] = ()
    counter: PageCounter | None = None

    def at(self, page: T, place: Place) -> Any:
        """The value at ``place`` of a page; None where there is none."""
        return at(page, place)

    def given(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments without omitted ones."""
        return {name: value for name, value in arguments.items() if value is not UNSET}
