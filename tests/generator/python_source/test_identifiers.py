"""Names: the rule of the method names, and identifiers from any text."""

from __future__ import annotations

import keyword
import time
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.operations.reader import read
from generator.python_source import identifiers
from generator.source import overlay
from generator.source import reader as source_reader
from tests.generator.packages import carried_out
from tests.support import ROOT


def test_the_methods_of_the_document() -> None:
    document = carried_out(
        source_reader.load(ROOT / "spec/vonage.yaml").data, overlay.load_overlays(ROOT / "spec/overlays")[:1]
    )
    calls = {f"{operation.tag_python}.{operation.python}" for operation in read(document).operations}
    assert calls == {
        *("sms.send", "messages.send", "messages.update"),
        *("voice.list_calls", "voice.create_call", "voice.get_call", "voice.update_call"),
        *("voice.play_audio_stream", "voice.stop_audio_stream"),
        *("voice.play_text_to_speech", "voice.stop_text_to_speech"),
        *("verify.request", "verify.check", "verify.search", "verify.control"),
        *(
            "numbers.list_owned",
            "numbers.search_available",
            "numbers.buy",
            "numbers.cancel",
            "numbers.update",
        ),
        *("applications.list", "applications.create", "applications.get", "applications.update"),
        "applications.delete",
    }


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("from", "from_"),
        ("type", "type"),
        ("id", "id"),
        ("message-count", "message_count"),
        ("_embedded", "embedded"),
        ("X-Request-Id", "x_request_id"),
        ("HTMLParser", "html_parser"),
        ("getHTTPResponse2", "get_http_response2"),
        ("class", "class_"),
        ("None", "none"),
        ("__class__", "class_"),
        ("__init__", "init"),
        ("self", "self_"),
        ("options", "options_"),
        ("1st", "field_1st"),
        ("größe", "größe"),
        ("\ufb01le", "file"),
    ],
)
def test_python_name(wire: str, python: str) -> None:
    assert identifiers.python_name(wire) == python


@pytest.mark.parametrize(
    ("wire", "name"),
    [("sendSms", "SendSms"), ("a-b_c", "ABC"), ("3d", "Schema3d"), ("none", "None_"), ("SMS", "SMS")],
)
def test_class_name(wire: str, name: str) -> None:
    assert identifiers.class_name(wire) == name


def _made(make: Callable[[str], str], text: str) -> str | None:
    try:
        return make(text)
    except ValueError:
        return None


@given(st.text(max_size=40))
def test_any_text_gives_an_identifier_that_is_no_keyword_or_nothing(text: str) -> None:
    for make in (identifiers.python_name, identifiers.class_name):
        name = _made(make, text)
        if name is not None:
            assert name.isidentifier()
            assert not keyword.iskeyword(name)
            assert not name.startswith("_")
            assert unicodedata.normalize("NFKC", name) == name, "Python reads it as another name"


def test_a_text_without_a_name_is_an_error_that_says_so() -> None:
    with pytest.raises(ValueError, match="' ' contains no character that is valid in a Python name"):
        identifiers.python_name(" ")


def test_names_that_meet_are_told_apart_by_their_signs_whatever_their_order() -> None:
    wires = ["id", "_id", "+1", "-1", "Start<", "Start>", "Start", "aB", "a_b"]
    names = identifiers.distinct_names(wires)
    assert names == identifiers.distinct_names(wires[::-1])
    assert (names["id"], names["_id"], names["+1"], names["-1"]) == (
        "id",
        "underscore_id",
        "plus_1",
        "minus_1",
    )
    assert names["a_b"] == "a_b" and len(set(names.values())) == len(wires)


@given(st.text("abcXYZ019_-", min_size=1))
def test_names_are_stable(text: str) -> None:
    try:
        name = identifiers.python_name(text)
    except ValueError:
        return
    if not name.endswith("_"):
        assert identifiers.python_name(name) == name


def test_an_operation_without_an_id_is_named_by_its_path() -> None:
    assert identifiers.derived_id("GET", "/a-b/{cId}") == "getABCId"


@given(
    st.sampled_from(["sms", "SMS", "Numbers", "Big Things"]), st.text("abcXYZ_-S", min_size=1, max_size=20)
)
def test_a_method_name_is_never_empty(tag: str, operation_id: str) -> None:
    try:
        expected = identifiers.python_name(operation_id)
    except ValueError:
        return
    method = identifiers.short_name(operation_id, tag)
    assert method.isidentifier()
    assert set(method.rstrip("_").split("_")) <= set(expected.rstrip("_").split("_"))


@pytest.mark.parametrize(
    ("tag", "operation_ids", "expected"),
    [
        ("SMS", ["sendSms"], ["send"]),
        ("Things", ["getThings", "getThing"], ["get_things", "get_thing"]),
        ("Things", ["getThings", "getThing", "deleteThing"], ["get_things", "get_thing", "delete"]),
        ("Things", ["getThing", "get"], ["get_thing", "get"]),
        ("Payments", ["create-booking-payment"], ["create_booking"]),
        ("Bookings", ["create-booking-payment"], ["create_payment"]),
        ("Calls", ["listOwnCalls", "moveCallLeg", "callMe"], ["list_own", "move_leg", "call_me"]),
        ("Calls", ["getRouteForCall", "addCallTo"], ["get_route_for_call", "add_call_to"]),
        ("Calls", ["getOldCallRoute"], ["get_old_call_route"]),
        ("users", ["users_info", "users.list", "usersOf", "users"], ["info", "list", "users_of", "users"]),
        ("admin.emoji", ["admin_emoji_list", "admin_emoji_addAlias"], ["list", "add_alias"]),
        ("me.message", ["me.messages.ListExtensions", "me.UpdateMessages"], ["list_extensions", "update"]),
        ("repos", ["repos/list-branches", "repos/get"], ["list_branches", "get"]),
        ("Container", ["ContainerList", "ContainerArchiveInfo"], ["list", "archive_info"]),
        ("Albums", ["get-an-album", "get-an-albums-tracks"], ["get", "get_an_albums_tracks"]),
        ("Blocks", ["updateABlock", "retrieveBlockChildren"], ["update", "retrieve_children"]),
    ],
)
def test_methods_of_a_tag(tag: str, operation_ids: list[str], expected: list[str]) -> None:
    names = identifiers.method_names(tag, dict.fromkeys(operation_ids))
    assert list(names.values()) == expected
    turned = identifiers.method_names(tag, dict.fromkeys(reversed(operation_ids)))
    assert turned == names, "the order of the document changes no name"


@given(
    st.sampled_from(["Things", "Big Things"]),
    st.sets(
        st.sampled_from(
            [
                *(
                    "getThing",
                    "getThings",
                    "get",
                    "listThing",
                    "listThings",
                    "getBigThing",
                    "thing",
                    "things",
                ),
                *("getThingOf", "getOf", "bigThings", "big", "listBig", "listBigThingThings"),
            ]
        ),
        min_size=1,
    ),
)
def test_methods_of_a_tag_never_meet(tag: str, operation_ids: set[str]) -> None:
    names = identifiers.method_names(tag, dict.fromkeys(sorted(operation_ids)))
    assert len(set(names.values())) == len(operation_ids)


def test_names_of_any_length_take_linear_time() -> None:
    text = "aB-" * 200_000
    started = time.process_time()
    identifiers.python_name(text)
    identifiers.class_name(text)
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    ("path", "expected"),
    [("/me/albums", "remove_albums_user"), ("/albums/{id}/users/{user}", "remove_user")],
)
def test_the_noun_stays_before_that_of_another_tag(path: str, expected: str) -> None:
    given = dict.fromkeys(["removeAlbumsUser"])
    names = identifiers.method_names("Albums", given, {"removeAlbumsUser": path}, ["Albums", "Users"])
    assert names == {"removeAlbumsUser": expected}


@pytest.mark.parametrize(
    ("operation_id", "tag", "path", "expected"),
    [
        ("create-booking-payment", "Payments", "/bookings/{id}/payment", "create_booking_payment"),
        ("create-booking-payment", "Payments", "/payments/booking", "create_booking"),
        ("topUpAccount", "Account", "/account/top-up", "top_up"),
        ("listTeamMembers", "Members", "/teams/{id}/members", "list_team_members"),
        ("listMembers", "Members", "/teams/{id}/members", "list"),
    ],
)
def test_the_noun_stays_behind_that_of_another_resource(
    operation_id: str, tag: str, path: str, expected: str
) -> None:
    assert identifiers.short_name(operation_id, tag, path) == expected


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ("Floating IPs", "floating_ips"),
        ("listURLs", "list_urls"),
        ("IDsOfUsers", "ids_of_users"),
        ("userIDs", "user_ids"),
        ("HTTPServer", "http_server"),
        ("HTTPSettings", "http_settings"),
        ("IPSec", "ip_sec"),
    ],
)
def test_acronyms_in_either_number(wire: str, expected: str) -> None:
    assert identifiers.python_name(wire) == expected
