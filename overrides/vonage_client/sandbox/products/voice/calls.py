"""Calls by REST: creating, listing, reading; and incoming calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ...resources.api_call import HOOKS, ApiCall, ApiError, Hooks, behaviour
from ...state import life_cycles
from ...state.clock import iso
from ...state.world import World
from ..accounts import applications
from . import inputs, legs, script

_SHOWN = ("uuid", "conversation_uuid", "status", "direction", "from", "to")
_TIMED = ("ringing_timer", "length_timer", "machine_detection", "advanced_machine_detection")


@behaviour("voice.create")
def create(api: ApiCall) -> Any:
    """Create a call; a timer lets it ring."""
    world, fields = api.world, api.body
    target = dict(fields["to"][0])
    sender = fields.get("from")
    if not sender:
        number = next(iter(_numbers_of(world, api.application)), "447700900001")
        sender = {"type": "phone", "number": number}
    leg = legs.new_leg(
        world,
        direction="outbound",
        sender=sender,
        to=target,
        api_key=api.api_key,
        application=api.application,
        answer_url=script.first(fields.get("answer_url")),
        answer_method=fields.get("answer_method"),
        event_url=script.first(fields.get("event_url")),
        event_method=fields.get("event_method"),
        **{name: fields[name] for name in _TIMED if name in fields},
    )
    leg["script"] = list(fields.get("ncco") or [])
    legs.dial(world, leg)
    return {name: leg[name] for name in ("uuid", "status", "direction", "conversation_uuid")}


def _numbers_of(world: World, application: str | None) -> list[str]:
    numbers = world.table("numbers").values()
    return [number["msisdn"] for number in numbers if number.get("app_id") == application]


def live(api: ApiCall, *, answered: bool = True) -> dict[str, Any]:
    """Return the call in the path if it is not over, and answered if that is required."""
    leg = api.resource
    if leg["status"] in legs.FINAL:
        raise ApiError(404, reason="The call has ended.")
    if answered and leg["answered"] is None:
        raise ApiError(404, reason="The call is not answered yet.")
    return leg


def _show(api: ApiCall, shown: dict[str, Any], leg: dict[str, Any]) -> None:
    """Return a call as the API shows it, with its result if it was answered."""
    shown.clear()
    shown |= {"_links": {"self": {"href": f"/v1/calls/{leg['uuid']}"}}}
    shown |= {name: leg[name] for name in _SHOWN}
    if leg["status"] == "completed":
        shown |= {name: leg[name] for name in ("duration", "rate", "price", "network")}
        shown |= {"start_time": iso(int(leg["answered"])), "end_time": iso(int(leg["ended"]))}


HOOKS[legs.TABLE] = Hooks(
    show=_show,
    missing=lambda api: ApiError(404, reason="There is no such call of this application."),
    by_application=True,
    span=("date_start", "date_end", lambda leg: float(leg["created"])),
)


def inbound(world: World, *, sender: str, to: str, answer_after: float = 1.0) -> str:
    """Receive a call from a phone; returns the uuid of the leg without dashes."""
    number = world.table("numbers").get(to, {})
    application = number.get("app_id") or number.get("voiceCallbackValue")
    api_key = number.get("_api_key") or next(iter(world.table("accounts")), "")
    if application not in world.table(applications.TABLE):
        application = applications.of_account(world, api_key)
    leg = legs.new_leg(
        world,
        direction="inbound",
        sender={"type": "phone", "number": sender},
        to={"type": "phone", "number": to},
        api_key=api_key,
        application=application,
    )
    leg["plan"] = {}
    legs.send_event(world, leg, "ringing")
    legs.send_event(world, leg, "started")
    leg["status"] = "ringing"
    world.clock.schedule(answer_after, "call.fetch", uuid=leg["uuid"])
    return str(leg["uuid"])


@legs.leg_timer("call.fetch")
def _fetch(world: World, leg: dict[str, Any], arguments: Mapping[str, Any]) -> None:
    url, method = answer_url(world, leg)
    script.fetch(world, leg, url, method)


def answer_url(world: World, leg: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """Return the answer URL of the application of a leg."""
    return applications.webhook(world, leg["_application"], "voice", "answer_url")


def _machine_answers(world: World, leg: dict[str, Any]) -> None:
    legs.answer(world, leg)
    legs.set_status(world, leg, "machine")


_UNANSWERED: Mapping[str, Callable[[World, dict[str, Any]], None]] = {
    "answer": legs.answer,
    "machine": _machine_answers,
    "busy": lambda world, leg: legs.end_unanswered(world, leg, "busy", None),
    "reject": lambda world, leg: legs.end_unanswered(world, leg, "rejected", "declined"),
}
_ANSWERED: Mapping[str, Callable[[World, dict[str, Any], str, str], None]] = {
    "press": lambda world, leg, digits, text: inputs.press(world, leg, digits),
    "say": lambda world, leg, digits, text: inputs.say(world, leg, text),
    "silence": lambda world, leg, digits, text: inputs.silence(world, leg),
}
"""Actions of the called person before and after the call is answered."""


def act(world: World, key: str, do: str, *, digits: str = "", text: str = "") -> None:
    """Perform an action of the called person by hand.

    Raises ``LookupError`` for an unknown call, ``ValueError`` for an action that is not possible now.
    """
    leg = world.table(legs.TABLE).get(key)
    if leg is None:
        raise LookupError(f"There is no call {key}.")
    if leg["status"] in legs.FINAL:
        raise ValueError(f"The call has ended ({leg['status']}).")
    if do in _UNANSWERED and leg["answered"] is not None:
        raise ValueError("The call was already answered.")
    if do in _ANSWERED and leg["answered"] is None:
        raise ValueError("The call is not answered yet.")
    if do == "press" and (not digits or set(digits) - set("0123456789*#")):
        raise ValueError("digits are 0-9, * and #.")
    if do in _ANSWERED:
        _ANSWERED[do](world, leg, digits, text)
        return
    if do not in _UNANSWERED and do != "hangup":
        known = ", ".join((*_UNANSWERED, *_ANSWERED, "hangup"))
        raise ValueError(f"do is one of {known}; not {do!r}.")
    life_cycles.stop(world, "call.answer", key)
    if do == "hangup":
        legs.end(world, leg, "user")
    else:
        _UNANSWERED[do](world, leg)
