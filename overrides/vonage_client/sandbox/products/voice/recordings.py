"""Recordings: silent files of the right length, and the event that names them."""

from __future__ import annotations

import io
import wave
from collections.abc import Mapping
from typing import Any

from ...resources.api_call import ApiCall, ApiError, Reply, behaviour
from ...state.clock import iso
from ...state.world import World
from . import legs
from .script import action, event_target, go_on

FILES = "recordings"
_LIFE = 30 * 86_400
_RATE = 16_000
_MOST_SECONDS = 3600
_MEDIA_TYPES = {"mp3": "audio/mpeg", "wav": "audio/wav", "ogg": "audio/ogg"}
# One frame of MPEG 2 layer III, mono, 16 kHz, 32 kbit/s: 576 samples of silence in 144 octets.
_MP3_FRAME = bytes.fromhex("fff34400") + bytes(140)
_MP3_FRAME_SECONDS = 576 / _RATE


def start(world: World, leg: dict[str, Any], step: Mapping[str, Any]) -> None:
    """Start a recording of a leg."""
    leg["recordings"].append({"started": world.now, "step": dict(step), "file": None})


def finish(world: World, leg: dict[str, Any]) -> None:
    """Finish the active recordings of a leg: create the files and send the events."""
    for recording in leg["recordings"]:
        if recording["file"] is not None:
            continue
        step, key = recording["step"], world.ids.uuid("recording_file")
        form = str(step.get("format") or ("wav" if int(step.get("channels", 1)) > 2 else "mp3"))
        seconds = min(max(world.now - recording["started"], 1.0), _MOST_SECONDS)
        recording["file"] = key
        file = {"format": form, "seconds": seconds, "_application": leg["_application"], "leg": leg["uuid"]}
        world.table(FILES)[key] = file
        world.forget_after(_LIFE, FILES, key)
        fields = {
            "start_time": iso(recording["started"], milliseconds=False),
            "recording_url": f"https://api.nexmo.com/v1/files/{key}",
            "size": len(content(file)),
            "recording_uuid": world.ids.uuid("recording"),
            "end_time": iso(world.now, milliseconds=False),
            "conversation_uuid": leg["conversation_uuid"],
            "timestamp": iso(world.now),
        }
        legs.send_voice(world, leg, "voice_recording", *event_target(world, leg, step), fields)
        transcription = step.get("transcription")
        if transcription:
            text = {
                "conversation_uuid": leg["conversation_uuid"],
                "type": "transcription",
                "recording_uuid": fields["recording_uuid"],
                "status": "transcribed",
                "transcription_url": f"https://api.nexmo.com/v1/files/{key}/transcription",
            }
            url, method = event_target(world, leg, transcription)
            legs.send_voice(world, leg, "voice_transcription", url, method, text)


@action("record")
def _record(world: World, leg: dict[str, Any], step: Mapping[str, Any]) -> float | None:
    start(world, leg, step)
    ending = [float(step[name]) for name in ("endOnSilence", "timeOut") if step.get(name)]
    if not ending and not step.get("endOnKey"):
        return 0.0
    leg["recording_wait"] = {"key": step.get("endOnKey")}
    if ending:
        world.clock.schedule(min(ending), "call.record", uuid=leg["uuid"], turn=leg["turn"])
    return None


@legs.leg_timer("call.record")
def _record_over(world: World, leg: dict[str, Any], arguments: Mapping[str, Any]) -> None:
    if "recording_wait" in leg:
        end(world, leg)


def end(world: World, leg: dict[str, Any]) -> None:
    """End the recordings of a leg, and the action that waits for them."""
    finish(world, leg)
    go_on(world, leg)


def content(file: Mapping[str, Any]) -> bytes:
    """Return the audio of a recording: silence of its length."""
    seconds = float(file["seconds"])
    if file["format"] == "mp3":
        return _MP3_FRAME * max(1, round(seconds / _MP3_FRAME_SECONDS))
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as audio:
        audio.setnchannels(1)
        audio.setsampwidth(2)
        audio.setframerate(_RATE)
        audio.writeframes(bytes(2 * int(seconds * _RATE)))
    return buffer.getvalue()


def media_type(file: Mapping[str, Any]) -> str:
    """Return the media type of a recording."""
    return _MEDIA_TYPES.get(str(file["format"]), "audio/mpeg")


@behaviour("voice.recording")
def download(api: ApiCall) -> Any:
    """Return a recording to tokens of the application that owns the call."""
    file = api.world.table(FILES).get(api.call.path["file_id"])
    if file is None or file["_application"] not in (api.application, None):
        raise ApiError(404, reason="There is no such recording of this application.")
    return Reply(200, None, (), media_type(file), content(file))
