"""Lists page by page over real sockets: every scheme, sync and async, and servers that lead astray."""

from __future__ import annotations

import importlib
import pickle
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oas_runtime.call.async_client import AsyncClient
from oas_runtime.call.sync_client import SyncClient
from tests.generator.goldens import DOCUMENTS
from tests.support import ROOT
from tests.support.clients import run, take
from tests.support.depth import depth
from tests.support.server import Seen, Server, answer
from vonage_client import NotFoundError, PagingError, RequestInvalidError, RequestOptions

BASE = "https://lists.example/base"

Json = dict[str, Any]


@pytest.fixture(scope="module")
def lists(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """The two client classes of ``paging.yaml``, by kind."""
    output = tmp_path_factory.mktemp("lists") / "generated"
    command = [sys.executable, "-m", "generator", "build", "--spec", str(DOCUMENTS["paging"])]
    command += ["--output", str(output), "--package", "lists_api"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    sys.path.insert(0, str(output))
    try:
        resources = importlib.import_module("lists_api.resources")
        yield {
            "sync": type("Lists", (SyncClient, resources.SyncResources), {}),
            "async": type("AsyncLists", (AsyncClient, resources.AsyncResources), {}),
        }
    finally:
        sys.path.remove(str(output))


def books(*numbers: int) -> list[Json]:
    return [{"id": number} for number in numbers]


def linked(*numbers: int, href: object = None) -> bytes:
    links = {
        "self": {"href": "/v1/shelves/a/books"},
        **({"next": {"href": href}} if href is not None else {}),
    }
    return answer({"_embedded": books(*numbers), "_links": links})


class Reading:
    """Reads one list of ``paging.yaml`` from a server and remembers what was asked."""

    def __init__(self, lists: Json, kind: str, *replies: bytes, act: Any = None) -> None:
        self.client, self.kind = lists[kind], kind
        self.server = Server(*(replies or [b""]), act=act)

    def __call__(self, use: Callable[[Any], Any]) -> Any:
        with self.server:
            route = {"servers": {BASE: f"{self.server.url}/base"}}
            return run(self.kind, lambda client: use(client.books), self.client, **route)

    def ids(self, use: Callable[[Any], Any], most: int | None = None) -> list[int]:
        return [book.id for book in self(lambda books: take(use(books), most))]

    def fails(self, use: Callable[[Any], Any]) -> tuple[list[int], PagingError]:
        """What came before the error, and the error; going on raises it again."""
        got: list[int] = []

        def loop(books: Any) -> Any:
            pager = use(books)
            if self.kind == "sync":
                with pytest.raises(PagingError) as sync_caught:
                    got.extend(book.id for book in pager)
                with pytest.raises(PagingError):
                    next(pager)
                return sync_caught.value

            async def collect(pager: Any) -> None:
                async for book in pager:
                    got.append(book.id)

            async def main() -> PagingError:
                with pytest.raises(PagingError) as caught:
                    await collect(pager)
                with pytest.raises(PagingError):
                    await anext(pager)
                return caught.value

            return main()

        error: PagingError = self(loop)
        return got, error

    @property
    def queries(self) -> list[dict[str, str]]:
        return [dict(seen.query) for seen in self.server.seen]


def shelf(books: Any, **more: Any) -> Any:
    return books.iter_linked(shelf="a", **more)


# --- every item once, in order -----------------------------------------------------------------


class Library:
    """A server that pages honestly over ``total`` items, ``size`` at a time unless asked otherwise."""

    def __init__(self, total: int, size: int, **says: bool) -> None:
        self.total, self.size, self.says = total, size, says

    def act(self, connection: socket.socket, seen: Seen) -> None:
        query = dict(seen.query)
        kind = seen.path.removeprefix("/base/").partition("?")[0]
        size = int(query.get("size", self.size))
        starts: dict[str, Callable[[], int]] = {
            "records": lambda: int(query.get("cursor", "c0")[1:]),
            "pages": lambda: (int(query.get("page", 1)) - 1) * size,
            "offset": lambda: int(query.get("start", 0)),
        }
        start = starts.get(kind, starts["records"])()
        items = books(*range(start, min(start + size, self.total)))
        after = start + size
        more = after < self.total
        page: Any
        if kind == "records":
            assert query.get("iv", "i0") == f"i{start}"
            page = {
                "records": items,
                **({"cursor": f"c{after}", "iv": f"i{after}"} if more else {"cursor": None}),
            }
        elif kind == "pages":
            totals = {"total_pages": -(-self.total // size), "count": self.total}
            page = {"books": items, **{name: value for name, value in totals.items() if self.says.get(name)}}
            page = page if items else {}
        elif kind == "offset":
            page = items
        else:
            href = f"{seen.path}?size={size}&cursor=c{after}"
            page = {"_embedded": items, "_links": {"next": {"href": href}} if more else {}}
        connection.sendall(answer(page))


SCHEMES: dict[str, Callable[[Any, int], Any]] = {
    "linked": lambda books, size: books.iter_linked(shelf="a", size=size),
    "records": lambda books, size: books.iter_records(size=size),
    "pages": lambda books, size: books.iter_pages(size=size),
    "offset": lambda books, size: books.iter_offset(size=size),
}


@pytest.mark.parametrize("scheme", SCHEMES)
@settings(max_examples=depth(6, 60))
@given(
    total=st.integers(0, 17), size=st.integers(1, 8), says=st.sets(st.sampled_from(["total_pages", "count"]))
)
def test_every_item_once_in_order(
    lists: Json, kind: str, scheme: str, total: int, size: int, says: set[str]
) -> None:
    library = Library(total, size, **dict.fromkeys(says, True))
    reading = Reading(lists, kind, act=library.act)
    assert reading.ids(lambda books: SCHEMES[scheme](books, size)) == list(range(total))
    pages = max(1, -(-total // size))
    knows = scheme in ("linked", "records") or (scheme == "pages" and says)
    assert len(reading.queries) == (pages if knows else (total and pages + 1) or 1)


@pytest.mark.parametrize("begin", [2, 3])
def test_a_list_may_be_begun_in_the_middle(lists: Json, kind: str, begin: int) -> None:
    reading = Reading(lists, kind, act=Library(7, 3, count=True).act)
    assert reading.ids(lambda books: books.iter_pages(page=begin)) == list(range(3 * (begin - 1), 7))
    assert len(reading.queries) == 4 - begin


# --- laziness, pages, going on -----------------------------------------------------------------


def test_nothing_is_asked_for_before_it_is_wanted(lists: Json, kind: str) -> None:
    reading = Reading(lists, kind, act=Library(9, 3).act)
    asked: list[int] = []

    def some(books: Any) -> Any:
        pager = books.iter_records()
        asked.append(len(reading.queries))

        async def main() -> None:
            for most in (1, 2, 1):
                await take(pager, most)
                asked.append(len(reading.queries))

        if kind == "async":
            return main()
        for most in (1, 2, 1):
            for _ in range(most):
                next(pager)
            asked.append(len(reading.queries))
        return None

    reading(some)
    assert asked == [0, 1, 1, 2]


def test_filters_stay_and_only_the_place_is_taken_from_a_link(lists: Json, kind: str) -> None:
    reading = Reading(
        lists, kind, linked(1, href="?cursor=c%2F1&genre=crime&size=99&api_secret=x"), linked(2, href="")
    )
    assert reading.ids(lambda books: shelf(books, genre="poetry", size=1)) == [1, 2]
    assert reading.queries == [
        {"size": "1", "genre": "poetry"},
        {"size": "1", "genre": "poetry", "cursor": "c/1"},
    ]


def test_pages_in_place_of_items(lists: Json, kind: str) -> None:
    reading = Reading(lists, kind, act=Library(5, 2, count=True).act)

    def use(books: Any) -> Any:
        pager = books.iter_pages(size=2)
        if kind == "sync":
            return [next(pager).id, [page.count for page in pager.pages()], next(pager).id, list(pager)]

        async def main() -> list[Any]:
            first = await anext(pager)
            pages = [page.count async for page in pager.pages()]
            return [first.id, pages, (await anext(pager)).id, [item async for item in pager]]

        return main()

    # What was fetched for items stays with them: nothing is given twice, nothing is lost.
    assert reading(use) == [0, [5, 5], 1, []]


def test_an_error_of_a_call_leaves_the_iterator_where_it_is(lists: Json, kind: str) -> None:
    reading = Reading(
        lists, kind, linked(1, href="?cursor=b"), answer({"title": "Gone"}, status=404), linked(2)
    )

    def use(books: Any) -> Any:
        pager = shelf(books)

        async def main() -> list[int]:
            got = [(await anext(pager)).id]
            with pytest.raises(NotFoundError):
                await anext(pager)
            assert pager.next_arguments == {"shelf": "a", "cursor": "b"}
            return got + [book.id async for book in pager]

        if kind == "async":
            return main()
        got = [next(pager).id]
        with pytest.raises(NotFoundError):
            next(pager)
        assert pager.next_arguments == {"shelf": "a", "cursor": "b"}
        return got + [book.id for book in pager]

    assert reading(use) == [1, 2]
    assert [query.get("cursor") for query in reading.queries] == [None, "b", "b"]


def test_options_are_those_of_every_page(lists: Json, kind: str) -> None:
    reading = Reading(lists, kind, linked(1, href="?cursor=b"), linked(2))
    options = RequestOptions(extra_headers={"X-Trace": "t1"}, extra_query={"fresh": True})
    assert reading.ids(lambda books: shelf(books, options=options)) == [1, 2]
    assert [seen.header("x-trace") for seen in reading.server.seen] == ["t1", "t1"]
    assert [query["fresh"] for query in reading.queries] == ["true", "true"]


def test_a_wrong_argument_is_refused_when_the_first_item_is_wanted(lists: Json, kind: str) -> None:
    reading = Reading(lists, kind)
    with pytest.raises(RequestInvalidError, match="size"):
        reading.ids(lambda books: shelf(books, size=1000))
    assert not reading.queries


def test_a_repr_shows_nothing_of_the_arguments(lists: Json, kind: str) -> None:
    reading = Reading(lists, kind, linked(1))
    shown: list[str] = []

    def use(books: Any) -> Any:
        shown.append(repr(shelf(books, genre="private")))
        return take(shelf(books))

    reading(use)
    assert "listBooks" in shown[0] and "private" not in shown[0]


# --- where a list ends -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reply", "use"),
    [
        (answer({}), lambda books: books.iter_pages()),
        (answer({"books": None, "total_pages": 9}), lambda books: books.iter_pages()),
        (answer({"books": [], "count": 900}), lambda books: books.iter_pages()),
        (answer([]), lambda books: books.iter_offset()),
        (linked(href="?cursor=more"), shelf),
        (answer({"_links": {"next": {"href": "?cursor=more"}}}), shelf),
        (answer({"records": [], "cursor": "more", "iv": "x"}), lambda books: books.iter_records()),
    ],
)
def test_an_empty_page_ends_the_list(lists: Json, kind: str, reply: bytes, use: Any) -> None:
    reading = Reading(lists, kind, reply)
    assert reading.ids(use) == []
    assert len(reading.queries) == 1


@pytest.mark.parametrize(
    "page",
    [
        {"_embedded": books(1)},
        {"_embedded": books(1), "_links": None},
        {"_embedded": books(1), "_links": {}},
        {"_embedded": books(1), "_links": {"next": None}},
        {"_embedded": books(1), "_links": {"next": {}}},
        {"_embedded": books(1), "_links": {"next": {"href": ""}}},
    ],
)
def test_a_page_without_a_link_to_the_next_is_the_last(lists: Json, kind: str, page: Json) -> None:
    reading = Reading(lists, kind, answer(page))
    assert reading.ids(shelf) == [1]
    assert len(reading.queries) == 1


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"cursor": None, "iv": "x"},
        {"cursor": "", "iv": "x"},
        {"cursor": "b"},
        {"cursor": "b", "iv": True},
    ],
)
def test_a_page_whose_fields_do_not_lead_on_is_the_last(lists: Json, kind: str, fields: Json) -> None:
    reading = Reading(lists, kind, answer({"records": books(1), **fields}))
    assert reading.ids(lambda books: books.iter_records()) == [1]
    assert len(reading.queries) == 1


def test_a_total_may_drift(lists: Json, kind: str) -> None:
    def page(total: object, *numbers: int) -> bytes:
        return answer({"books": books(*numbers), "count": total})

    grown = Reading(lists, kind, page(3, 1, 2), page(5, 3, 4), page("5", 5))
    assert grown.ids(lambda books: books.iter_pages(size=2)) == [1, 2, 3, 4, 5]
    assert len(grown.queries) == 3
    shrunk = Reading(lists, kind, page(9, 1, 2), page(4, 3, 4))
    assert shrunk.ids(lambda books: books.iter_pages(size=2)) == [1, 2, 3, 4]
    odd = Reading(lists, kind, page("many", 1), page(None, 2), answer({}))
    assert odd.ids(lambda books: books.iter_pages()) == [1, 2]


def test_a_server_that_gives_less_than_was_asked_for_loses_nothing(lists: Json, kind: str) -> None:
    def capped(connection: socket.socket, seen: Seen) -> None:
        Library(7, 2, count=True).act(
            connection, Seen(seen.method, seen.target.replace("size=50", "size=2"), (), b"")
        )

    for use in (lambda books: books.iter_pages(size=50), lambda books: books.iter_offset(size=50)):
        assert Reading(lists, kind, act=capped).ids(use) == list(range(7))


# --- servers that repeat themselves, and links that lead astray --------------------------------


@pytest.mark.parametrize(
    ("replies", "got", "calls"),
    [
        # The same link again, the first page's own link, a cycle of three.
        ([linked(1, href="?cursor=b"), linked(2, href="?cursor=b")], [1, 2], 2),
        ([linked(1, href="?size=3")], [1], 1),
        (
            [linked(1, href="?cursor=b"), linked(2, href="?cursor=c"), linked(3, href="?cursor=b")],
            [1, 2, 3],
            3,
        ),
        # New cursors, but always the same page.
        ([linked(1, href="?cursor=b"), linked(1, href="?cursor=c")], [1], 2),
    ],
)
def test_a_server_that_repeats_itself(
    lists: Json, kind: str, replies: list[bytes], got: list[int], calls: int
) -> None:
    reading = Reading(lists, kind, *replies)
    items, error = reading.fails(shelf)
    assert (items, len(reading.queries)) == (got, calls)
    assert (error.items, error.operation_id) == (len(got), "listBooks")


@pytest.mark.parametrize("use", [lambda books: books.iter_pages(), lambda books: books.iter_offset()])
def test_a_server_that_ignores_the_counter(lists: Json, kind: str, use: Any) -> None:
    def act(connection: socket.socket, seen: Seen) -> None:
        page: Any = books(1, 2)
        connection.sendall(answer(page if "offset" in seen.path else {"books": page, "total_pages": 99}))

    reading = Reading(lists, kind, act=act)
    items, error = reading.fails(use)
    assert (items, len(reading.queries), error.pages) == ([1, 2], 2, 1)


@pytest.mark.parametrize(
    ("href", "why"),
    [
        ("https://evil.example/base/v1/shelves/a/books?cursor=b", "another host, 'evil.example'"),
        ("//evil.example/base/v1/shelves/a/books?cursor=b", "another host"),
        ("https://lists.example@evil.example/base/v1/shelves/a/books?cursor=b", "another host"),
        ("https://lists.example:8443/base/v1/shelves/a/books?cursor=b", "another host"),
        ("https://lists.example.evil.example/v1/shelves/a/books?cursor=b", "another host"),
        ("https:/v1/shelves/a/books?cursor=b", "another host"),
        ("ftp://lists.example/base/v1/shelves/a/books?cursor=b", "scheme"),
        ("javascript:alert(1)", "scheme"),
        ("https://[::1/v1?cursor=b", "not a URL"),
        ("/v1/shelves/b/books?cursor=b", "another path"),
        ("/v2/shelves/a/books?cursor=b", "another path"),
        ("/v1/shelves/a/books/../books/1?cursor=b", "another path"),
        ("/records?cursor=b", "another path"),
        ("?cursor=b&cursor=c", "'cursor' more than once"),
        ("?size=3&offset=9", "none of 'cursor'"),
        ("?cursor=b&" + "&".join(f"x{i}=1" for i in range(2000)), "not a URL"),
        (7, "not a text"),
        (["?cursor=b"], "not a text"),
    ],
)
def test_a_link_that_leads_astray(lists: Json, kind: str, href: object, why: str) -> None:
    reading = Reading(lists, kind, linked(1, href=href), linked(2))
    items, error = reading.fails(shelf)
    assert items == [1] and len(reading.queries) == 1
    assert (error.pages, error.items, dict(error.position)) == (1, 1, {}) and why in error.message
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.pages) == (str(error), 1)


@pytest.mark.parametrize(
    "href",
    [
        "?cursor=b",
        "books?cursor=b",
        "/shelves/a/books?cursor=b",
        "/v1/shelves/a/books?cursor=b",
        "/base/v1/shelves/a/books/?cursor=b",
        "/v1/shelves/%61/books?cursor=b#top",
        "https://lists.example/base/v1/shelves/a/books?cursor=b",
        "https://LISTS.example:443/v1/shelves/a/books?cursor=b",
        "http://lists.example/shelves/a/books?cursor=b",
        "{server}/base/v1/shelves/a/books?cursor=b",
    ],
)
def test_the_ways_a_server_may_write_its_link(lists: Json, kind: str, href: str) -> None:
    reading = Reading(lists, kind, linked(1), linked(2))
    reading.server.answers[0] = linked(1, href=href.format(server=reading.server.url))
    assert reading.ids(shelf) == [1, 2]
    assert [seen.path for seen in reading.server.seen] == ["/base/v1/shelves/a/books"] * 2
    assert reading.queries == [{}, {"cursor": "b"}]


def test_items_that_are_no_list(lists: Json, kind: str) -> None:
    _, error = Reading(lists, kind, answer({"_embedded": {"id": 1}})).fails(shelf)
    assert "not a list but dict" in error.message
