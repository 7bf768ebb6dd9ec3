"""Changes of a live call by REST: hang up, mute, transfer, talk, stream, keys."""

from __future__ import annotations

from typing import Any

from ...resources.api_call import ApiCall, Reply, behaviour
from ..conversations import add_event
from . import actions, legs, script
from .calls import live

_FLAGS = {
    "mute": ("muted", True, "audio:mute:on"),
    "unmute": ("muted", False, "audio:mute:off"),
    "earmuff": ("earmuffed", True, "audio:earmuff:on"),
    "unearmuff": ("earmuffed", False, "audio:earmuff:off"),
}


@behaviour("voice.update")
def update(api: ApiCall) -> Any:
    """Hang up, mute, or transfer to another script."""
    world, leg, verb = api.world, live(api, answered=False), str(api.body["action"])
    if verb == "hangup":
        legs.end(world, leg, "platform")
    elif verb in _FLAGS:
        name, value, event = _FLAGS[verb]
        leg[name] = value
        add_event(world, leg["conversation_uuid"], event, {"rtc_id": leg["uuid"]})
        world.changed(legs.TABLE, leg["uuid"])
    else:
        leg = live(api)
        destination = api.body["destination"]
        actions.transfer_to_new(world, leg)
        if destination.get("ncco"):
            script.replace(world, leg, list(destination["ncco"]))
        else:
            script.fetch(world, leg, script.first(destination["url"]), "GET")
    return Reply()


@behaviour("voice.audio")
def audio(api: ApiCall) -> Any:
    """Play a text or a file into a call, or stop it."""
    world, leg = api.world, live(api)
    starts, talks = api.call.operation.method == "PUT", api.call.incoming.path.endswith("/talk")
    word, verb = ("Talk", "say") if talks else ("Stream", "play")
    body = dict(api.body) if starts else {}
    if starts:
        more = {"text": body["text"]} if talks else {"url": script.first(body["stream_url"])}
        legs.heard(world, leg, "talk" if talks else "stream", **more)
    else:
        legs.heard(world, leg, "stopped")
    add_event(world, leg["conversation_uuid"], f"audio:{verb}{'' if starts else ':stop'}", body)
    world.changed(legs.TABLE, leg["uuid"])
    return {"message": f"{word} {'started' if starts else 'stopped'}", "uuid": leg["uuid"]}


@behaviour("voice.dtmf")
def dtmf(api: ApiCall) -> Any:
    """Send DTMF digits to the called person."""
    leg = live(api)
    legs.heard(api.world, leg, "tones", digits=api.body["digits"])
    api.world.changed(legs.TABLE, leg["uuid"])
    return {"message": "DTMF sent", "uuid": leg["uuid"]}


@behaviour("voice.subscribe")
def subscribe(api: ApiCall) -> Any:
    """Subscribe a webhook to DTMF digits, or unsubscribe it."""
    leg = live(api, answered=False)
    urls = api.body.get("event_url") if api.call.operation.method == "PUT" else None
    leg["subscribed"] = script.first(urls)
    return Reply()
