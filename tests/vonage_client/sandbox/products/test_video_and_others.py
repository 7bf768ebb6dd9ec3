"""Video, insights, templates, pools, external accounts and media: what is beyond creating, reading and deleting."""

from __future__ import annotations

import hashlib
import io
import struct
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from typing import Any

import pytest

from vonage_client import ResponseError

from ..emulator import World


def status_of(call: Callable[[], object]) -> Any:
    """The status by which a call is refused."""
    with pytest.raises(ResponseError) as refused:
        call()
    return refused.value.status


def test_an_archive_is_recorded_stored_and_expires(world: World) -> None:
    world.set_webhooks("video", archive_status="/archive")
    video = world.vonage.video
    first, second = (video.create_session()[0].session_id for _ in range(2))
    assert first != second
    archive = video.start_archive(session_id=first, name="Talk")
    video.start_archive(session_id=second)
    assert status_of(lambda: video.start_archive(session_id=first)) == 409
    tagged = video.start_archive(session_id=first, multi_archive_tag="two", stream_mode="manual")
    video.change_archive_streams(archive_id=tagged.id, add_stream="s1", has_video=False)
    (stream,) = video.get_archive(archive_id=tagged.id).streams
    assert (stream.stream_id, stream.has_audio, stream.has_video) == ("s1", True, False)
    assert status_of(lambda: video.change_archive_streams(archive_id=archive.id, add_stream="s1")) == 400
    listed = [item.id for item in video.list_archives(session_id=first).items]
    assert listed == [tagged.id, archive.id]  # the newest first
    world.sandbox.advance(90)
    stopped = video.stop_archive(archive_id=archive.id)
    assert (stopped.status, stopped.duration, stopped.reason) == ("stopped", 90, "user initiated")
    assert status_of(lambda: video.stop_archive(archive_id=archive.id)) == 409
    assert status_of(lambda: video.delete_archive(archive_id=archive.id)) == 409
    world.sandbox.advance(5)
    stored = video.get_archive(archive_id=archive.id)
    assert (stored.status, stored.size > 0, bool(stored.url)) == ("available", True, True)
    world.sandbox.advance(72 * 3600)
    assert video.get_archive(archive_id=archive.id).status == "expired"
    assert video.get_archive(archive_id=tagged.id).reason == "maximum duration exceeded"
    states = [body["status"] for body in world.hooks.bodies("/archive") if body["id"] == archive.id]
    assert states == ["started", "stopped", "available", "expired"]


@pytest.mark.parametrize(
    ("mode", "media_type"), [("composed", "video/mp4"), ("individual", "application/zip")]
)
def test_the_file_of_an_archive_is_there_until_it_expires(world: World, mode: str, media_type: str) -> None:
    world.set_webhooks("video", archive_status="/archive")
    video = world.vonage.video
    session = video.create_session()[0].session_id
    archive = video.start_archive(session_id=session, output_mode=mode)
    world.sandbox.advance(90)
    video.stop_archive(archive_id=archive.id)
    world.sandbox.advance(5)
    stored = video.get_archive(archive_id=archive.id)
    assert world.hooks.bodies("/archive")[-1]["url"] == stored.url
    answer = world.http.get(stored.url)
    assert (answer.status_code, answer.headers["content-type"]) == (200, media_type)
    assert (len(answer.content), hashlib.sha256(answer.content).hexdigest()) == (
        stored.size,
        stored.sha256sum,
    )
    if mode == "individual":
        (name,) = zipfile.ZipFile(io.BytesIO(answer.content)).namelist()
        assert name == f"{archive.id}.json"
    else:
        header = answer.content[answer.content.index(b"mvhd") + 4 :]
        scale, duration = struct.unpack(">2I", header[12:20])
        assert (answer.content[4:8], duration / scale) == (b"ftyp", 90)
    assert world.http.get(f"{stored.url}.txt").status_code == 404
    world.sandbox.advance(72 * 3600)
    assert world.http.get(stored.url).status_code == 404


def test_relayed_and_encrypted_sessions_are_not_recorded(world: World) -> None:
    video = world.vonage.video
    for options in ({"p2p_preference": "enabled"}, {"e2ee": True}):
        session = video.create_session(**options)[0].session_id
        assert status_of(partial(video.start_archive, session_id=session)) == 409
        assert video.list_streams(session_id=session).items == []


def test_who_joins_a_session_is_in_it_until_disconnected(world: World) -> None:
    world.set_webhooks(
        "video", connection_created="/in", connection_destroyed="/out", stream_created="/stream"
    )
    video = world.vonage.video
    session = video.create_session()[0].session_id
    call = video.start_sip_call(session_id=session, token="t", sip={"uri": "sip:a@example.com"})
    socket = video.start_audio_connector(session_id=session, token="t", websocket={"uri": "wss://a.example"})
    connections = video.list_connections(session_id=session)
    assert [item.connection_id for item in connections.items] == [call.connection_id, socket.connection_id]
    assert (connections.session_id, connections.count) == (session, 2)
    (stream,) = video.list_streams(session_id=session).items
    assert stream.id == call.stream_id
    video.change_stream_layout(session_id=session, items=[{"id": stream.id, "layoutClassList": ["full"]}])
    assert video.get_stream(session_id=session, stream_id=stream.id).layout_class_list == ["full"]
    video.play_connection_dtmf(session_id=session, connection_id=call.connection_id, digits="1")
    video.disconnect_client(session_id=session, connection_id=call.connection_id)
    assert [item.connection_id for item in video.list_connections(session_id=session).items] == [
        socket.connection_id
    ]
    assert video.list_streams(session_id=session).items == []
    for gone in (
        lambda: video.disconnect_client(session_id=session, connection_id=call.connection_id),
        lambda: video.play_connection_dtmf(session_id=session, connection_id=call.connection_id, digits="1"),
        lambda: video.get_stream(session_id=session, stream_id=stream.id),
    ):
        assert status_of(gone) == 404
    world.sandbox.advance(1)
    assert [len(world.hooks.bodies(path)) for path in ("/in", "/out", "/stream")] == [2, 1, 1]


def test_broadcasts_captions_and_rendered_pages(world: World) -> None:
    video = world.vonage.video
    session = video.create_session()[0].session_id
    outputs = {"hls": {"dvr": True}, "rtmp": [{"id": "a", "serverUrl": "rtmps://a", "streamName": "b"}]}
    broadcast = video.start_broadcast(session_id=session, outputs=outputs, max_duration=100)
    assert (broadcast.broadcast_urls.rtmp[0].id, broadcast.settings.hls.dvr) == ("a", True)
    world.sandbox.advance(100)
    ended = video.get_broadcast(broadcast_id=broadcast.id)
    assert (ended.status, ended.broadcast_urls) == ("stopped", None)
    captions = video.start_captions(session_id=session, token="t")
    assert status_of(lambda: video.start_captions(session_id=session, token="t")) == 409
    video.stop_captions(captions_id=captions.captions_id)
    assert status_of(lambda: video.stop_captions(captions_id=captions.captions_id)) == 404
    video.start_captions(session_id=session, token="t")
    page = video.start_experience_composer(session_id=session, token="t", url="https://a.example/")
    assert page.status == "starting"
    world.sandbox.advance(5)
    rendered = video.get_experience_composer(render_id=page.id)
    assert rendered.status == "started"
    assert [item.id for item in video.list_streams(session_id=session).items] == [rendered.stream_id]
    video.stop_experience_composer(render_id=page.id)
    assert video.get_experience_composer(render_id=page.id).status == "stopped"
    assert video.list_streams(session_id=session).items == []


@pytest.mark.parametrize(
    ("number", "country", "expected"),
    [
        ("447700900000", None, ("447700900000", "07700 900000", "GB", "GBR", "44")),
        ("+1 (202) 555-0101", None, ("12025550101", "(202) 555-0101", "US", "USA", "1")),
        ("14165550101", None, ("14165550101", "(416) 555-0101", "CA", "CAN", "1")),
        ("07700 900000", "GB", ("447700900000", "07700 900000", "GB", "GBR", "44")),
        ("34600000000", None, ("34600000000", "6000 00000", "ES", "ESP", "34")),
        ("79991234567", None, ("79991234567", "9991 234567", "ZZ", "ZZZ", "7")),
        ("+95 9 123 4567", "MM", ("9591234567", "9123 4567", "ZZ", "ZZZ", "95")),
        ("374600000000", None, ("374600000000", "6000 00000", "ZZ", "ZZZ", "374")),
    ],
)
def test_a_number_is_told_apart_by_its_prefix(
    world: World, number: str, country: str | None, expected: tuple[str, ...]
) -> None:
    given = {"number": number, **({"country": country} if country else {})}
    result = world.vonage.number_insight.get_basic(**given)
    assert expected == (
        result.international_format_number,
        result.national_format_number,
        result.country_code,
        result.country_code_iso3,
        result.country_prefix,
    )


def test_networks_prices_and_refusals_of_lookups(world: World) -> None:
    insight, account = world.vonage.number_insight, world.sandbox.world.table("accounts")["abcd1234"]
    before = Decimal(account["balance"])
    result = insight.get_advanced(number="447700900000")
    assert (result.current_carrier.network_code, result.reachable, result.ported) == (
        "23410",
        "reachable",
        "not_ported",
    )
    assert (
        before - Decimal(result.request_price)
        == Decimal(result.remaining_balance)
        == Decimal(account["balance"])
    )
    landline = insight.get_advanced(number="442079460000")
    assert (landline.current_carrier.network_type, landline.reachable) == ("landline", "unknown")
    assert insight.get_standard(number="34600000000").status == 43
    assert insight.get_standard(number="12025550101", cnam=True).caller_identity.caller_type == "consumer"
    for wrong in (
        {"number": "12"},
        {"number": "1234567890123456"},
        {"number": "0012345678"},
        {"number": "447700900000", "country": "FR"},
    ):
        with pytest.raises(ResponseError) as refused:
            insight.get_basic(**wrong)
        assert refused.value.code == 3
    account["balance"] = "0.00000000"
    with pytest.raises(ResponseError) as refused:
        insight.get_standard(number="447700900000")
    assert refused.value.code == 9


def test_a_lookup_is_answered_by_webhook(world: World) -> None:
    started = world.vonage.number_insight.request_advanced(number="447700900000", callback="http://hooks/ni")
    assert started.number == "447700900000"
    assert world.hooks.bodies("/ni") == []
    world.sandbox.advance(2)
    (body,) = world.hooks.bodies("/ni")
    assert (body["request_id"], body["international_format_number"], body["reachable"]) == (
        started.request_id,
        "447700900000",
        "reachable",
    )


def test_each_insight_has_a_status_of_its_own(world: World) -> None:
    asked: dict[str, Any] = {
        "format": {},
        "current_carrier": {},
        "sim_swap": {"period": 24},
        "subscriber_match": {"given_name": "Ada"},
        "roaming": {},
    }

    def codes(number: str, **more: Any) -> dict[str, str]:
        result = world.vonage.identity_insights.get(phone_number=number, insights=asked, **more).insights
        return {name: getattr(result, name).status.code for name in asked}

    assert set(codes("+447700900000", purpose="FraudPreventionAndDetection").values()) == {"OK"}
    assert codes("447700900000")["sim_swap"] == "INVALID_PURPOSE"
    fixed = codes("442079460000", purpose="FraudPreventionAndDetection")
    assert (fixed["format"], fixed["current_carrier"]) == ("OK", "UNSUPPORTED_NETWORK_TYPE")
    assert set(codes("99").values()) == {"INVALID_NUMBER_FORMAT"}
    result = world.vonage.identity_insights.get(phone_number="12025550101", insights={"format": {}}).insights
    assert (result.format.number_international, result.format.country_code) == ("+12025550101", "US")
    assert result.sim_swap is None


def test_templates_and_the_texts_that_they_make(world: World) -> None:
    verify = world.vonage.verify
    made = [verify.create_template(name=f"name-{index}") for index in range(10)]
    assert status_of(lambda: verify.create_template(name="one-more")) == 403
    verify.delete_template(template_id=made[9].template_id)
    assert status_of(lambda: verify.create_template(name="name-0")) == 409
    assert status_of(lambda: verify.update_template(template_id=made[1].template_id, name="name-0")) == 409
    for index in (0, 1):
        verify.update_template(template_id=made[index].template_id, is_default=True)
    assert [verify.get_template(template_id=made[index].template_id).is_default for index in (0, 1)] == [
        False,
        True,
    ]

    def add(index: int, text: str) -> Any:
        return verify.create_template_fragment(
            template_id=made[index].template_id, channel="sms", locale="en-us", text=text
        )

    add(0, "${brand}: ${code} within ${time-limit} ${time-limit-unit}")
    add(1, "default ${code}")
    assert status_of(lambda: add(0, "again")) == 409
    assert status_of(lambda: verify.delete_template(template_id=made[0].template_id)) == 409

    def text(number: str, **more: Any) -> str:
        workflow = [{"channel": "sms", "to": number}]
        verify.create_v2(brand="Acme", workflow=workflow, code="4711", **more)
        return str(world.sandbox.inbox(to=number)[-1]["text"])

    assert text("447700900010", template_id=made[0].template_id) == "Acme: 4711 within 3 minutes"
    assert text("447700900011") == "default 4711"
    assert text("447700900012", template_id=made[2].template_id) == "Acme code: 4711"


def test_a_code_is_used_again_where_a_step_says_so(world: World) -> None:
    numbers = [{"channel": "sms", "to": "447700900020", "reuse_code": True} for _ in range(2)]
    started = world.vonage.verify.create_v2(brand="Acme", workflow=numbers)
    first = world.sandbox.code("447700900020")
    world.vonage.verify.next_v2_workflow(request_id=started.request_id)
    assert world.sandbox.code("447700900020") == first


def test_a_pool_has_numbers_of_the_account(world: World) -> None:
    pools = world.vonage.number_pools
    pools.create(
        pool_id="uk", fallback="Pool", localized_sender_preferred=True, predictable_sender_preferred=True
    )
    pool = {"fallback": "Pool", "localized_sender_preferred": True, "predictable_sender_preferred": True}
    assert [status_of(partial(pools.create, pool_id=name, **pool)) for name in ("", "uk")] == [400, 409]
    added = pools.add_numbers(pool_id="uk", numbers=["447700900001", "447700900999", "12025550101"])
    assert (added.numbers, added.error.errors[0].numbers) == (
        ["447700900001", "12025550101"],
        ["447700900999"],
    )
    assert list(pools.iter_numbers(pool_id="uk")) == ["447700900001", "12025550101"]
    assert status_of(lambda: pools.add_numbers(pool_id="uk", numbers=["447700900001"])) == 400
    pools.remove_number(pool_id="uk", number="447700900001")
    pools.remove_numbers(pool_id="uk", numbers=["12025550101"])
    assert list(pools.iter_numbers(pool_id="uk")) == []
    assert status_of(lambda: pools.remove_number(pool_id="uk", number="447700900001")) == 404


_FIRST, _SECOND, _AMERICAN = _POOL = ["447700900001", "447700900801", "12025550101"]
_BY_POOL: dict[str, tuple[dict[str, Any], str, list[str]]] = {
    "one after the other": ({}, "447700900005", [*_POOL, _FIRST]),
    "the same for a recipient": ({"predictable_sender_preferred": True}, "447700900005", [_AMERICAN] * 4),
    "of the country": ({"localized_sender_preferred": True}, "447700900006", [_FIRST, _SECOND] * 2),
    "none of the country": ({"localized_sender_preferred": True}, "49301234567", [*_POOL, _FIRST]),
    "what was given": ({"fallback": "CustomFrom"}, "49301234567", ["Acme"] * 4),
    "nobody": ({"fallback": "Reject"}, "49301234567", []),
}


def _message(to: str, pool: str) -> dict[str, Any]:
    message = {"channel": "sms", "message_type": "text", "to": to, "from": "Acme", "text": "Hi"}
    return {**message, "sms": {"pool_id": pool}}


@pytest.mark.parametrize("case", _BY_POOL)
def test_a_pool_of_numbers_sends(world: World, case: str) -> None:
    options, to, expected = _BY_POOL[case]
    pools, vonage = world.vonage.number_pools, world.vonage
    defaults = {
        "fallback": "Pool",
        "localized_sender_preferred": False,
        "predictable_sender_preferred": False,
    }
    vonage.numbers.buy(country="GB", msisdn="447700900801")
    pools.create(pool_id="uk", **{**defaults, **options})
    pools.add_numbers(pool_id="uk", numbers=_POOL)
    for _ in range(2):
        if expected:
            vonage.sms.send(to=to, from_="Acme", text="Hi", pool_id="uk")
        else:
            with pytest.raises(ResponseError) as refused:
                vonage.sms.send(to=to, from_="Acme", text="Hi", pool_id="uk")
            assert refused.value.code == 15
        world.post("/v1/messages", status=202, **_message(to, "uk"))
    world.sandbox.advance(5)
    came = [entry for entry in world.sandbox.inbox() if entry["status"] != "rejected"]
    assert [entry["from"] for entry in came] == expected


def test_a_pool_that_there_is_not(world: World) -> None:
    vonage = world.vonage
    vonage.sms.send(to="447700900005", from_="Acme", text="Hi", pool_id="none")
    world.post("/v1/messages", status=202, **_message("447700900005", "none"))
    world.sandbox.advance(5)
    states = [(entry["from"], entry["status"]) for entry in world.sandbox.inbox()]
    assert states == [("Acme", "delivered"), ("Acme", "rejected")]


def test_external_accounts_are_listed_and_linked(world: World) -> None:
    accounts, application = world.vonage.external_accounts, world.sandbox.credentials["application_id"]
    accounts.create_messenger(external_id="77", access_token="secret")
    listed = [(item.provider, item.external_id) for item in accounts.iter(provider="messenger")]
    assert listed == [("messenger", "77")]
    assert len(list(accounts.iter())) == 3
    assert status_of(lambda: accounts.create_messenger(external_id="", access_token="secret")) == 400
    linked = accounts.link_application(provider="messenger", external_id="77", application=application)
    assert linked.applications == [application]
    link = {"provider": "messenger", "external_id": "77"}
    assert status_of(lambda: accounts.link_application(**link, application=application)) == 409
    accounts.unlink_application(**link, application_id=application)
    assert status_of(lambda: accounts.unlink_application(**link, application_id=application)) == 409
    assert status_of(lambda: accounts.link_application(**link, application="none")) == 403


def test_the_file_of_a_report_is_media(world: World) -> None:
    reports, media = world.vonage.reports, world.vonage.media
    world.vonage.sms.send(to="447700900000", from_="Acme", text="Hello")
    report = reports.create(product="SMS", account_id="abcd1234")
    world.sandbox.advance(5)
    (file,) = list(media.iter())
    link = reports.get(report_id=report.request_id).links.download_report.href
    assert link.endswith(file.id)
    size = len(reports.download_file(file_id=file.id))
    media.update_info(file_id=file.id, title="Mine", public=True)
    info = media.get_info(file_id=file.id)
    assert (info.media_size, info.times_downloaded, info.title, info.public) == (size, 1, "Mine", True)
    assert list(media.iter(start_time="2026-01-01T12:00:01Z", end_time="2026-01-01T12:00:09Z")) == [info]
    assert list(media.iter(start_time="2026-01-01T12:00:09Z")) == []
    assert status_of(lambda: media.list(start_time="yesterday")) == 400
    media.delete(file_id=file.id)
    assert status_of(lambda: media.get_info(file_id=file.id)) == 404
    assert list(media.iter()) == []


def test_lookups_and_verifications_are_reported(world: World) -> None:
    lookup = world.vonage.number_insight.get_standard(number="447700900000")
    started = world.vonage.verify.create_v2(
        brand="Acme", workflow=[{"channel": "sms", "to": "447700900010"}], client_ref="mine"
    )
    world.vonage.verify.check_v2(request_id=started.request_id, code=world.sandbox.code("447700900010"))
    span: dict[str, Any] = {"account_id": "abcd1234", "date_start": datetime(2026, 1, 1, 12, tzinfo=UTC)}
    (record,) = world.vonage.reports.load_records(product="NUMBER-INSIGHT", **span).records
    assert (record.request_id, record.total_price) == (lookup.request_id, lookup.request_price)
    (record,) = world.vonage.reports.load_records(product="VERIFY-V2", **span).records
    assert (record.status, record.client_ref, record.sms_event_count) == ("completed", "mine", "1")
