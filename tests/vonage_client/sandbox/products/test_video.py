"""Video: what sessions, archives, broadcasts, captions and rendered pages go through."""

from __future__ import annotations

import hashlib
import io
import struct
import zipfile
from functools import partial

import pytest

from ..emulator import World, status_of


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
