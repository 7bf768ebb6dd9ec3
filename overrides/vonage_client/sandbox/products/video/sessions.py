"""Sessions, with the connections and streams of SIP calls and audio connectors."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from ...resources.api_call import HOOKS, ApiCall, ApiError, Hooks, behaviour
from ...state.world import World
from ..accounts import applications

SESSIONS, CONNECTIONS, STREAMS = "sessions", "session.connection", "session.stream"


@behaviour("video.create_session")
def create_session(api: ApiCall) -> Any:
    """Create a session; returns a list with it."""
    key = new_session(api.world, api.application, api.api_key, api.fields)
    session = api.world.table(SESSIONS)[key]
    return [{name: value for name, value in session.items() if not name.startswith("_")}]


def new_session(world: World, application: str | None, api_key: str, fields: Mapping[str, Any]) -> str:
    """Create a session; returns its id."""
    key = f"2_{world.ids.base58('session', 60)}"
    world.table(SESSIONS)[key] = {
        "session_id": key,
        "application_id": application,
        "create_dt": datetime.fromtimestamp(world.now, UTC).strftime("%a %b %d %H:%M:%S UTC %Y"),
        "media_server_url": "",
        "_relayed": fields.get("p2p.preference") == "enabled",
        "_encrypted": str(fields.get("e2ee", "")).lower() == "true",
        "_api_key": api_key,
    }
    world.changed(SESSIONS, key)
    owner = {"_session_id": key, "_application_id": application, "_api_key": api_key}
    _send_of(world, owner, "session", "sessionCreated", {})
    return key


def _reach(api: ApiCall, key: str) -> None:
    """Allow a session's own application; one with the media router only where that is needed."""
    session = api.world.table(SESSIONS).get(key)
    if session is None or session["application_id"] != api.application:
        status = 404 if "404" in api.call.operation.data["responses"] else 400
        raise ApiError(status, reason=f"There is no session {key}.")
    for member, words in (("_relayed", "is relayed"), ("_encrypted", "is encrypted end to end")):
        if api.rule.references and session[member]:
            raise refused(api, f"The session {words}.")


HOOKS[SESSIONS] = Hooks(reach=_reach)


def refused(api: ApiCall, reason: str) -> ApiError:
    """Return the error for a resource whose state does not permit a call."""
    return ApiError(409 if "409" in api.call.operation.data["responses"] else 400, reason=reason)


def milliseconds(world: World) -> int:
    """Return the current time in milliseconds, as the API writes it."""
    return int(world.now * 1000)


@behaviour("video.dial")
def dial(api: ApiCall) -> Any:
    """Connect a SIP address to a session: a connection with a stream."""
    return new_call(api.world, _owner(api))


def new_call(world: World, owner: Mapping[str, Any]) -> dict[str, Any]:
    """Create a SIP call that joins a session."""
    connection, stream = _join(world, owner, streams=True)
    call = {"id": world.ids.uuid("sip_call"), "connectionId": connection, "createdAt": milliseconds(world)}
    world.table(CONNECTIONS)[connection]["_call"] = call["id"]
    _send_call(world, owner, "callCreated", call)
    return {
        **call,
        "streamId": stream,
        "projectId": owner["_application_id"],
        "sessionId": owner["_session_id"],
        "updatedAt": call["createdAt"],
    }


@behaviour("video.connect")
def connect(api: ApiCall) -> Any:
    """Connect a WebSocket to a session: a connection, with a stream if it also sends audio."""
    socket = api.fields["websocket"]
    connection, _ = _join(api.world, _owner(api), streams=bool(socket.get("bidirectional")))
    return {"id": api.world.ids.uuid("audio_connector"), "connectionId": connection}


def _owner(api: ApiCall) -> dict[str, Any]:
    session = api.fields["sessionId"]
    return {"_session_id": session, "_application_id": api.application, "_api_key": api.api_key}


def _join(world: World, owner: Mapping[str, Any], *, streams: bool) -> tuple[str, str | None]:
    key = world.ids.uuid("connection")
    stream = publish(world, owner, key, "") if streams else None
    world.table(CONNECTIONS)[key] = {
        "connectionId": key,
        "connectionState": "Connected",
        "createdAt": milliseconds(world),
        "_stream": stream,
        **owner,
    }
    world.changed(CONNECTIONS, key)
    _send_of(world, owner, "connection", "connectionCreated", {"connection": _connection(world, key)})
    return key, stream


def publish(world: World, owner: Mapping[str, Any], connection: str, name: str) -> str:
    """Publish a stream of a connection; returns its id."""
    key = world.ids.uuid("stream")
    world.table(STREAMS)[key] = {
        "id": key,
        "videoType": "custom",
        "name": name,
        "layoutClassList": list[str](),
        "_connection": connection,
        **owner,
    }
    world.changed(STREAMS, key)
    _send_of(world, owner, "stream", "streamCreated", {"stream": _stream(world, key)})
    return key


def unpublish(world: World, key: str | None) -> None:
    """Destroy a stream."""
    stream = world.table(STREAMS).get(key or "")
    if stream is not None:
        event = {"reason": "clientDisconnected", "stream": _stream(world, stream["id"])}
        del world.table(STREAMS)[stream["id"]]
        world.changed(STREAMS, stream["id"])
        _send_of(world, stream, "stream", "streamDestroyed", event)


def _leave(api: ApiCall, connection: dict[str, Any]) -> None:
    """Close a connection with its stream and its call."""
    world, key = api.world, connection["connectionId"]
    unpublish(world, connection["_stream"])
    event = {"reason": "forceDisconnected", "connection": _connection(world, key)}
    _send_of(world, connection, "connection", "connectionDestroyed", event)
    if "_call" in connection:
        _send_call(world, connection, "callDestroyed", {"id": connection["_call"], "connectionId": key})


HOOKS[CONNECTIONS] = Hooks(delete=_leave)


@behaviour("video.layout_classes")
def layout_classes(api: ApiCall) -> None:
    """Set the layout classes of streams in the session."""
    streams, session = api.world.table(STREAMS), api.call.path["session_id"]
    for item in api.fields["items"]:
        if streams.get(item["id"], {}).get("_session_id") != session:
            raise ApiError(400, reason=f"The session has no stream {item['id']}.")
    for item in api.fields["items"]:
        streams[item["id"]]["layoutClassList"] = list(item["layoutClassList"])
        api.world.changed(STREAMS, item["id"])


def _connection(world: World, key: str) -> dict[str, Any]:
    return {
        "id": key,
        "createdAt": world.table(CONNECTIONS).get(key, {}).get("createdAt", milliseconds(world)),
    }


def _stream(world: World, key: str) -> dict[str, Any]:
    stream = world.table(STREAMS)[key]
    return {
        "id": key,
        "connection": _connection(world, stream["_connection"]),
        "createdAt": milliseconds(world),
        "name": stream["name"],
        "videoType": stream["videoType"],
    }


def _send_of(
    world: World, owner: Mapping[str, Any], about: str, event: str, fields: Mapping[str, Any]
) -> None:
    """Report a new or closed session, connection or stream to the application."""
    application = owner["_application_id"]
    body = {
        "sessionId": owner["_session_id"],
        "projectId": application,
        "event": event,
        "timestamp": milliseconds(world),
        **fields,
    }
    name = f"{about}_{'created' if event.endswith('Created') else 'destroyed'}"
    url, _ = applications.webhook(world, application, "video", name)
    world.outbox.send("video_session", url, body, api_key=owner["_api_key"], application=application)


def _send_call(world: World, owner: Mapping[str, Any], event: str, call: Mapping[str, Any]) -> None:
    application = owner["_application_id"]
    name = "sip_call_created" if event == "callCreated" else "sip_call_destroyed"
    url, _ = applications.webhook(world, application, "video", name)
    body = {
        "sessionId": owner["_session_id"],
        "projectId": application,
        "event": event,
        "timestamp": milliseconds(world),
        "call": dict(call),
    }
    world.outbox.send("video_sip", url, body, api_key=owner["_api_key"], application=application)
