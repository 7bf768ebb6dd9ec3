"""Archives, broadcasts, captions and Experience Composers of a session."""

from __future__ import annotations

import hashlib
import io
import json
import struct
import zipfile
from collections.abc import Mapping
from typing import Any

from ...resources.api_call import HOOKS, ApiCall, Hooks, Reply, behaviour, shown
from ...state import life_cycles
from ...state.world import World, timer
from ..accounts import applications
from .sessions import milliseconds, publish, refused, unpublish

ARCHIVES, BROADCASTS = "project.archive", "project.broadcast"
RENDERS, CAPTIONS = "project.render", "project.captions"
_EVENTS = {ARCHIVES: "archive", BROADCASTS: "broadcast", RENDERS: "render", CAPTIONS: "captions"}
_TAGS = {ARCHIVES: "multiArchiveTag", BROADCASTS: "multiBroadcastTag"}
_RUNNING = ("starting", "started")
_STORED = ("available", "uploaded", "deleted")
_LONGEST, _ARCHIVE_LIFE = 14_400, 72 * 3600


def _begin(api: ApiCall, composition: dict[str, Any], status: str = "started") -> None:
    """Start a composition; a session has one of a kind at a time, or several with tags."""
    world, resource, session = api.world, api.rule.resource, api.fields["sessionId"]
    tag = _TAGS.get(resource, "")
    for other in world.table(resource).values() if resource != RENDERS else ():
        if (other["_session"], other.get(tag)) == (session, composition.get(tag)) and other[
            "_status"
        ] in _RUNNING:
            raise refused(api, f"The session {session} has one that is still running.")
    composition |= {"_session": session, "_application": api.application, "_status": status}
    if resource != CAPTIONS:
        composition["status"] = status
    longest = int(api.fields.get("maxDuration", _LONGEST))
    key = composition[api.rule.key]
    world.clock.schedule(longest, "video.ends", housekeeping=True, resource=resource, key=key)


def _start_archive(api: ApiCall, archive: dict[str, Any]) -> None:
    _begin(api, archive)
    archive |= {"reason": "", "size": 0, "duration": 0, "url": None, "sha256sum": ""}
    archive["_base_url"] = api.base_url
    if archive["outputMode"] == "individual":
        archive.pop("resolution", None)
    _start_streams(archive)
    send(api.world, ARCHIVES, archive)


def _start_broadcast(api: ApiCall, broadcast: dict[str, Any]) -> None:
    _begin(api, broadcast)
    outputs, urls = api.fields["outputs"], dict[str, Any]()
    if "hls" in outputs:
        urls |= {"hls": f"https://broadcast.invalid/{broadcast['id']}/playlist.m3u8", "hlsStatus": "ready"}
        broadcast["settings"] = {"hls": {"dvr": False, "lowLatency": False, **outputs["hls"]}}
    if "rtmp" in outputs:
        urls["rtmp"] = [{**target, "status": "live"} for target in outputs["rtmp"]]
    broadcast |= {"broadcastUrls": urls, "hasAudio": True, "hasVideo": True}
    _start_streams(broadcast)
    send(api.world, BROADCASTS, broadcast)


def _start_streams(composition: dict[str, Any]) -> None:
    if composition["streamMode"] == "manual":
        composition["streams"] = list[Any]()


def _start_captions(api: ApiCall, captions: dict[str, Any]) -> None:
    _begin(api, captions)
    captions["_language"] = api.fields.get("languageCode", "en-US")
    captions["_created"] = milliseconds(api.world)
    send(api.world, CAPTIONS, captions)


def _start_render(api: ApiCall, render: dict[str, Any]) -> None:
    _begin(api, render, "starting")
    name = (api.fields.get("properties") or dict[str, Any]()).get("name")
    render |= {"name": name} if name else {}
    life_cycles.start(api.world, "video", "render", render["id"])
    send(api.world, RENDERS, render)


@life_cycles.on_step("video")
def _step(world: World, key: str, state: str, extra: Mapping[str, Any]) -> None:
    """Set the next state: a page was loaded, or a file was written."""
    del extra
    resource = ARCHIVES if state == "available" else RENDERS
    composition = world.table(resource).get(key)
    if composition is None or composition["_status"] not in ("starting", "stopped"):
        return
    _set_status(world, resource, composition, state)
    if state == "available":
        ending = "zip" if composition["outputMode"] == "individual" else "mp4"
        octets, _ = content(composition)
        composition |= {
            "size": len(octets),
            "sha256sum": hashlib.sha256(octets).hexdigest(),
            "url": f"{composition['_base_url']}/_sandbox/archives/{key}/archive.{ending}",
        }
        world.clock.schedule(_ARCHIVE_LIFE, "video.expires", housekeeping=True, key=key)
    else:
        owner = {"_session_id": composition["_session"], "_application_id": composition["_application"]}
        owner["_api_key"] = composition["_api_key"]
        connection = world.ids.uuid("connection")
        composition["streamId"] = publish(world, owner, connection, composition.get("name", ""))
    send(world, resource, composition)


def content(archive: Mapping[str, Any]) -> tuple[bytes, str]:
    """Return an archive's file and media type: silence of its length, or a list without streams."""
    if archive["outputMode"] == "individual":
        buffer, name = io.BytesIO(), zipfile.ZipInfo(f"{archive['id']}.json")
        described = {
            name: archive[name] for name in ("id", "name", "sessionId", "createdAt") if name in archive
        }
        with zipfile.ZipFile(buffer, "w") as file:
            file.writestr(name, json.dumps({**described, "files": []}))
        return buffer.getvalue(), "application/zip"
    rate_volume = struct.pack(">IH10x", 0x10000, 0x100)
    matrix = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
    header = struct.pack(">5I", 0, 0, 0, 1000, archive["duration"] * 1000) + rate_volume + matrix
    movie = _box(b"mvhd", header + bytes(24) + struct.pack(">I", 1))
    return _box(b"ftyp", b"isom" + bytes(4) + b"isommp42") + _box(b"moov", movie), "video/mp4"


def _box(kind: bytes, inside: bytes) -> bytes:
    return struct.pack(">I", 8 + len(inside)) + kind + inside


def _set_status(world: World, resource: str, composition: dict[str, Any], status: str) -> None:
    composition["_status"] = status
    if resource != CAPTIONS:
        composition |= {"status": status, "updatedAt": milliseconds(world)}


@timer("video.expires")
def _expire(world: World, arguments: dict[str, Any]) -> None:
    archive = world.table(ARCHIVES).get(arguments["key"])
    if archive is not None:
        archive["url"] = None
        _set_status(world, ARCHIVES, archive, "expired")
        send(world, ARCHIVES, archive)


@timer("video.ends")
def _end(world: World, arguments: dict[str, Any]) -> None:
    composition = world.table(arguments["resource"]).get(arguments["key"])
    if composition is not None and composition["_status"] in _RUNNING:
        _stop(world, arguments["resource"], arguments["key"], "maximum duration exceeded")


def _stop(world: World, resource: str, key: str, reason: str) -> dict[str, Any]:
    composition: dict[str, Any] = world.table(resource)[key]
    _set_status(world, resource, composition, "stopped")
    composition.pop("streams", None)
    if resource in (ARCHIVES, RENDERS):
        composition["reason"] = reason
    if resource == ARCHIVES:
        composition["duration"] = (composition["updatedAt"] - composition["createdAt"]) // 1000
        life_cycles.start(world, "video", "archive", key)
    elif resource == BROADCASTS:
        composition["broadcastUrls"] = None
    elif resource == RENDERS:
        unpublish(world, composition.get("streamId"))
    send(world, resource, composition)
    if resource == CAPTIONS:
        del world.table(resource)[key]
    return composition


@behaviour("video.stop")
def stop(api: ApiCall) -> Any:
    """Stop a composition. It is kept, except captions, which nothing reads."""
    key, composition = api.call.path[str(api.rule.parameter)], api.resource
    if composition["_status"] not in _RUNNING:
        raise refused(api, f"It is {composition['_status']} already.")
    stopped = _stop(api.world, api.rule.resource, key, "user initiated")
    if api.rule.resource in (CAPTIONS, RENDERS):
        return Reply()
    return shown(api, stopped)


@behaviour("video.layout")
def change_layout(api: ApiCall) -> Any:
    """Change the layout of an active composed recording or broadcast."""
    composition = api.resource
    if composition["_status"] not in _RUNNING or composition.get("outputMode") == "individual":
        raise refused(api, "Only a running, composed archive or broadcast has a layout.")
    composition["_layout"] = dict(api.body)
    api.world.changed(api.rule.resource, composition["id"])


@behaviour("video.streams")
def change_streams(api: ApiCall) -> Any:
    """Add or remove a stream in the stream mode ``manual``."""
    composition, fields = api.resource, api.body
    if "streams" not in composition:
        raise refused(api, "Its stream mode is not manual, or it was stopped.")
    stream = fields.get("addStream") or fields.get("removeStream")
    kept = [item for item in composition["streams"] if item["streamId"] != stream]
    if "addStream" in fields:
        media = {name: bool(fields.get(name, True)) for name in ("hasAudio", "hasVideo")}
        kept.append({"streamId": stream, **media})
    composition["streams"] = kept
    composition["updatedAt"] = milliseconds(api.world)
    api.world.changed(api.rule.resource, composition["id"])
    return Reply()


def _delete_archive(api: ApiCall, archive: dict[str, Any]) -> None:
    if archive["status"] not in _STORED:
        raise refused(api, f"The archive is {archive['status']}: only one that is stored can be deleted.")


def _newest_first(api: ApiCall, compositions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    del api
    return compositions[::-1]


HOOKS[ARCHIVES] = Hooks(create=_start_archive, delete=_delete_archive, select=_newest_first)
HOOKS[BROADCASTS] = Hooks(create=_start_broadcast, select=_newest_first)
HOOKS[RENDERS] = Hooks(create=_start_render, select=_newest_first)
HOOKS[CAPTIONS] = Hooks(create=_start_captions)


def send(world: World, resource: str, composition: Mapping[str, Any]) -> None:
    """Send the status webhook of a composition."""
    event, application = _EVENTS[resource], composition["_application"]
    fields = {name: value for name, value in composition.items() if not name.startswith("_")}
    url, _ = applications.webhook(world, application, "video", f"{event}_status")
    if resource == CAPTIONS:
        fields |= {
            "captionId": composition["captionsId"],
            "sessionId": composition["_session"],
            "applicationId": application,
            "status": composition["_status"],
            "languageCode": composition["_language"],
            "createdAt": composition["_created"],
            "updatedAt": milliseconds(world),
        }
        url = composition.get("_statusCallbackUrl") or url
    else:
        fields["event"] = event
        url = composition.get("callbackUrl") or url
    api_key = composition["_api_key"]
    world.outbox.send(f"video_{event}", url, fields, api_key=api_key, application=application)
    world.changed(resource, str(composition.get("id") or composition["captionsId"]))
