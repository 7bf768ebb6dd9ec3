"""``x-pagination``: what is refused and where, and what a good one becomes."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from generator.common.errors import GeneratorError, Problem
from generator.operations import reader as operations_reader
from generator.plan.joiner import join
from generator.plan.nodes import EndpointPlan
from generator.python_source.identifiers import iterator_name
from generator.schemas import opc_reader
from generator.schemas.model_properties import read_facts
from generator.validation import run as validation
from tests.generator.packages import document, generate

Json = dict[str, Any]
PLACE = "#/paths/~1thing/get/x-pagination"
GOOD: Json = {
    "items": "/_embedded/things",
    "size": "size",
    "link": {"href": "/_links/next/href", "parameters": ["page", "cursor"]},
    "fields": {"cursor": "/cursor"},
    "counter": {
        "parameter": "page",
        "counts": "pages",
        "totalPages": "/pages",
        "totalItems": "/n",
    },
}
TEXT: Json = {"type": "string"}
NUMBER: Json = {"type": "integer"}


def thing(**properties: Json) -> Json:
    return {"type": "object", "properties": properties}


def listing(paging: Any, **more: Any) -> Json:
    """A document whose operation lists things, paged as given."""
    query = {"page": NUMBER, "size": {**NUMBER, "default": 20}, "cursor": TEXT, "flag": {"type": "boolean"}}
    page = thing(
        _embedded=thing(things={"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}),
        _links={"allOf": [{"$ref": "#/components/schemas/Links"}], "nullable": True},
        cursor=TEXT,
        pages=NUMBER,
        n=NUMBER,
        to_dict=TEXT,
        flag={"type": "boolean"},
    )
    parts: Json = {
        "operationId": "listWidgets",
        "parameters": [{"name": name, "in": "query", "schema": schema} for name, schema in query.items()],
        "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": page}}}},
        "x-pagination": paging,
    }
    links = thing(next=thing(href=TEXT))
    return document(**{**parts, **more}, schemas={"Thing": thing(id=TEXT), "Links": links})


def planned(data: Json) -> EndpointPlan:
    validation.check(data)
    api = operations_reader.read(data)
    view = operations_reader.generation_view(data, api)
    joined = join(api, opc_reader.build(view, operations_reader.roots(api)), "pkg", read_facts(api, view))
    (endpoint,) = joined.endpoints["things"]
    return endpoint


def problems(data: Json) -> tuple[Problem, ...]:
    try:
        planned(data)
    except GeneratorError as error:
        return error.problems
    return ()


def changed(**changes: Any) -> Json:
    """``GOOD`` with some members replaced; None takes one away. ``counter__first`` is a member of a member."""
    made = copy.deepcopy(GOOD)
    for name, value in changes.items():
        *above, last = name.split("__")
        owner = made[above[0]] if above else made
        if value is None:
            del owner[last]
        else:
            owner[last] = value
    return made


def test_what_a_good_one_becomes() -> None:
    paging = planned(listing(GOOD)).paging
    assert paging is not None
    assert (paging.iterator, paging.call, paging.items) == (
        "iter_widgets",
        "things.iter_widgets",
        ("embedded", "things"),
    )
    assert paging.link is not None and paging.link.href == ("links", "next", "href")
    assert [(parameter.python, parameter.kind) for parameter in paging.link.parameters] == [
        ("page", "int"),
        ("cursor", "str"),
    ]
    assert [parameter.wire for parameter in paging.parameters] == ["page", "cursor"]
    counter = paging.counter
    assert counter is not None
    assert (counter.first, counter.size, counter.default_size) == (1, "size", 20)
    assert (counter.total_pages, counter.total_items) == (("pages",), ("n",))


def test_places_are_attributes_as_the_models_name_them() -> None:
    paging = planned(listing(changed(fields={"cursor": "/to_dict"}))).paging
    assert paging is not None and paging.fields[0].place == ("to_dict_",)


def test_a_count_of_items_begins_at_zero() -> None:
    counter = {"parameter": "page", "counts": "items"}
    paging = planned(listing({"items": "/_embedded/things", "counter": counter})).paging
    assert paging is not None and paging.counter is not None and paging.counter.first == 0


@pytest.mark.parametrize(
    ("paging", "where", "message"),
    [
        ("cursor", "", "must be an object"),
        (changed(items=None), "", "lacks the field 'items'"),
        (changed(link=None, fields=None, counter=None), "", "does not declare how the list continues"),
        (changed(item="/x"), "/item", "'item' is nothing that x-pagination knows here"),
        (changed(items="_embedded.things"), "/items", "must be a JSON pointer, or empty"),
        (changed(items="/_embedded/widgets"), "/items", "there is no property 'widgets'"),
        (changed(items="/_embedded"), "/items", "is not declared as a list"),
        (changed(link="/next"), "/link", "must be an object"),
        (changed(link__href=None), "/link", "lacks the field 'href'"),
        (changed(link__href="/_links/next"), "/link/href", "is not declared as a text"),
        (changed(link__href="/_links/nxt/href"), "/link/href", "there is no property 'nxt' of Links"),
        (changed(link__parameters=[]), "/link/parameters", "must be a list of texts that is not empty"),
        (
            changed(link__parameters=["page", "curser"]),
            "/link/parameters/1",
            "'curser' is not a query parameter",
        ),
        (changed(link__parameters=["cursor"]), "/link/parameters", "does not carry the counter's parameter"),
        (changed(link__parameters=["page", "flag"]), "", "neither a text nor a whole number"),
        (changed(link__follow=True), "/link/follow", "is nothing that x-pagination knows here"),
        (changed(fields={}), "/fields", "must not be empty"),
        (changed(fields={"token": "/cursor"}), "/fields/token", "'token' is not a query parameter"),
        (
            changed(fields={"cursor": "/flag"}),
            "/fields/cursor",
            "is not declared as a text or a whole number",
        ),
        (changed(counter__parameter="cursor"), "/counter/parameter", "is not a whole number"),
        (changed(counter__counts="bytes"), "/counter/counts", 'must be one of "pages", "items"'),
        (changed(counter__counts="items"), "/counter/totalPages", "does not end a count of items"),
        (changed(counter__first="1"), "/counter/first", "must be a whole number"),
        (changed(counter__first=True), "/counter/first", "must be a whole number"),
        (changed(size="limit"), "/size", "'limit' is not a query parameter"),
        (changed(counter__totalItems="/flag"), "/counter/totalItems", "is not declared as a number"),
        (changed(counter__totalPages="/total"), "/counter/totalPages", "there is no property 'total'"),
        ({**GOOD, "x-python-name": "iter all"}, "/x-python-name", "must be an ASCII identifier"),
        ({**GOOD, "x-python-name": "list_widgets"}, "", "a name that listWidgets has"),
        ({**GOOD, "x-python-name": "with_raw_response"}, "", "a name the client itself uses"),
    ],
)
def test_what_is_refused(paging: Any, where: str, message: str) -> None:
    reported = problems(listing(paging))
    assert any(problem.pointer == PLACE + where and message in problem.message for problem in reported), (
        reported
    )
    assert all(problem.advice for problem in reported)


def test_only_a_list_with_a_json_body_can_be_paged() -> None:
    for responses in (
        {"204": {"description": "Done"}},
        {"200": {"description": "OK", "content": {"text/csv": {}}}},
    ):
        (problem,) = problems(listing(GOOD, responses=responses))
        assert (problem.pointer, problem.message) == (PLACE, "there is no one success with a JSON body")


def test_two_iterators_of_one_name() -> None:
    data = listing(GOOD)
    other = copy.deepcopy(data["paths"]["/thing"]["get"])
    data["paths"]["/other"] = {"get": {**other, "operationId": "searchWidgets"}}
    (problem,) = problems(data)
    assert "its iterator would be 'iter_widgets'" in problem.message and "x-python-name" in problem.advice
    data["paths"]["/other"]["get"]["x-pagination"] = {**GOOD, "x-python-name": "iter_found"}
    with pytest.raises(ValueError, match="too many values"):
        planned(data)


@pytest.mark.parametrize(
    ("method", "iterator"),
    [
        ("list", "iter"),
        ("list_calls", "iter_calls"),
        ("search_available", "iter_available"),
        ("load_records", "iter_records"),
        ("get", "iter"),
        ("owned", "iter_owned"),
        ("listing", "iter_listing"),
    ],
)
def test_names_of_iterators(method: str, iterator: str) -> None:
    assert iterator_name(method) == iterator


def test_hostile_names_stay_apart(tmp_path: Path) -> None:
    """Arguments and models named as what the generated code uses; the build verifies the import."""
    query = [
        {"name": name, "in": "query", "schema": NUMBER} for name in ("page", "found", "PAGING", "list", "at")
    ]
    data = listing(
        {"items": "/_embedded/things", "counter": {"parameter": "at", "counts": "pages"}}, parameters=query
    )
    data["paths"]["/thing"]["get"]["operationId"] = "list"
    data["components"]["schemas"]["Pager"] = thing(id=TEXT)
    schema = data["paths"]["/thing"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    schema["properties"]["_embedded"]["properties"]["things"]["items"] = {
        "$ref": "#/components/schemas/Pager"
    }
    source = (generate(data, tmp_path, "hostile") / "hostile/resources/things.py").read_text("utf-8")
    assert "def iter(" in source and "-> Pager[_Pager, ListResponse]:" in source
