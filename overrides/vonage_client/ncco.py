"""NCCOs: the actions of a call, for responses to webhooks and for ``voice.create_call``.

When Vonage asks your ``answer_url`` what to do with a call, the answer is an NCCO: a JSON list of
actions. ``dumps`` writes one, and checks it before a caller hears the mistake::

    from vonage_client import ncco

    body = ncco.dumps(
        [
            {"action": "talk", "text": "Press a digit", "bargeIn": True},
            ncco.InputAction(action="input", type=["dtmf"], event_url=["https://example.com/digits"]),
        ]
    )
    # answer with this text and the content type ncco.MEDIA_TYPE

An action is a dict with the keys of the wire (``TalkActionDict``), or a model with the names of Python
(``TalkAction``): both are accepted wherever an NCCO goes, and mixed. All of them are generated from the
schemas of the document, ``NccoAction`` and ``ConnectEndpoint``. Their keys are camelCase; only
``advancedMachineDetection`` is of the REST API, with its ``beep_timeout``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias, cast

from oas_runtime.errors import RequestInvalidError
from oas_runtime.model.encode import json_text, plain
from oas_runtime.rules.rule import Violation
from vonage_api.models.advanced_machine_detection import AdvancedMachineDetection
from vonage_api.models.app_endpoint import AppEndpoint
from vonage_api.models.connect_action import ConnectAction
from vonage_api.models.conversation_action import ConversationAction
from vonage_api.models.dtmf_input import DtmfInput
from vonage_api.models.input_action import InputAction
from vonage_api.models.ncco_transcription import NccoTranscription
from vonage_api.models.notify_action import NotifyAction
from vonage_api.models.on_answer import OnAnswer
from vonage_api.models.phone_endpoint import PhoneEndpoint
from vonage_api.models.record_action import RecordAction
from vonage_api.models.sip_endpoint import SipEndpoint
from vonage_api.models.sip_standard_headers import SipStandardHeaders
from vonage_api.models.speech_input import SpeechInput
from vonage_api.models.stream_action import StreamAction
from vonage_api.models.talk_action import TalkAction
from vonage_api.models.transfer_action import TransferAction
from vonage_api.models.transfer_to_ncco import TransferToNcco
from vonage_api.models.vbc_endpoint import VbcEndpoint
from vonage_api.models.wait_action import WaitAction
from vonage_api.models.websocket_authorization import WebsocketAuthorization
from vonage_api.models.websocket_endpoint import WebsocketEndpoint
from vonage_api.params import (
    AdvancedMachineDetectionDict,
    AppEndpointDict,
    ConnectActionDict,
    ConversationActionDict,
    DtmfInputDict,
    InputActionDict,
    NccoTranscriptionDict,
    NotifyActionDict,
    OnAnswerDict,
    PhoneEndpointDict,
    RecordActionDict,
    SipEndpointDict,
    SipStandardHeadersDict,
    SpeechInputDict,
    StreamActionDict,
    TalkActionDict,
    TransferActionDict,
    VbcEndpointDict,
    WaitActionDict,
    WebsocketAuthorizationDict,
    WebsocketEndpointDict,
)

__all__ = [
    "MEDIA_TYPE",
    "Action",
    "AdvancedMachineDetection",
    "AdvancedMachineDetectionDict",
    "AppEndpoint",
    "AppEndpointDict",
    "ConnectAction",
    "ConnectActionDict",
    "ConversationAction",
    "ConversationActionDict",
    "DtmfInput",
    "DtmfInputDict",
    "Endpoint",
    "InputAction",
    "InputActionDict",
    "NccoTranscription",
    "NccoTranscriptionDict",
    "NotifyAction",
    "NotifyActionDict",
    "OnAnswer",
    "OnAnswerDict",
    "PhoneEndpoint",
    "PhoneEndpointDict",
    "RecordAction",
    "RecordActionDict",
    "SipEndpoint",
    "SipEndpointDict",
    "SipStandardHeaders",
    "SipStandardHeadersDict",
    "SpeechInput",
    "SpeechInputDict",
    "StreamAction",
    "StreamActionDict",
    "TalkAction",
    "TalkActionDict",
    "TransferAction",
    "TransferActionDict",
    "VbcEndpoint",
    "VbcEndpointDict",
    "WaitAction",
    "WaitActionDict",
    "WebsocketAuthorization",
    "WebsocketAuthorizationDict",
    "WebsocketEndpoint",
    "WebsocketEndpointDict",
    "check",
    "dumps",
]

MEDIA_TYPE = "application/json"
"""The content type of an answer that holds an NCCO."""

Action: TypeAlias = (
    RecordAction
    | RecordActionDict
    | ConversationAction
    | ConversationActionDict
    | ConnectAction
    | ConnectActionDict
    | TalkAction
    | TalkActionDict
    | StreamAction
    | StreamActionDict
    | InputAction
    | InputActionDict
    | NotifyAction
    | NotifyActionDict
    | WaitAction
    | WaitActionDict
    | TransferAction
    | TransferActionDict
)
"""One action: a model, or a dict."""

Endpoint: TypeAlias = (
    PhoneEndpoint
    | PhoneEndpointDict
    | AppEndpoint
    | AppEndpointDict
    | WebsocketEndpoint
    | WebsocketEndpointDict
    | SipEndpoint
    | SipEndpointDict
    | VbcEndpoint
    | VbcEndpointDict
)
"""What a connect action connects to: a model, or a dict."""


_UNCHECKED = "ncco.dumps(..., validate=False) writes it anyway."


def dumps(actions: Sequence[Action], *, validate: bool = True) -> str:
    """The NCCO as compact JSON text, checked as ``check`` does.

    Args:
        actions: The actions in their order.
        validate: False writes what the rules do not know, such as an action newer than this client.

    Raises:
        RequestInvalidError: An action breaks a rule, or cannot be written as JSON.
    """
    written = plain(actions)
    if validate:
        _check(written)
    reason = ""
    try:
        return json_text(written)
    except (TypeError, ValueError, RecursionError) as error:
        reason = str(error)
    violation = Violation(
        argument="ncco",
        path="ncco",
        rule="type",
        message=f"cannot be written as JSON ({reason})",
        value=None,
        pointer="",
    )
    raise _refusal(f"ncco {violation.message}.", violation)


def check(actions: Sequence[Action]) -> None:
    """Hold an NCCO against the rules of the document, and against one that it cannot express.

    The one beyond: a talk or stream action with ``bargeIn`` true needs an input action later in the
    list, which is what the caller breaks in for. ``voice.create_call`` checks the others by itself.

    Args:
        actions: The actions in their order.

    Raises:
        RequestInvalidError: The first rule that is broken: ``location`` names the place
            (``ncco[0].text``), ``rule`` the OpenAPI keyword, or ``bargeIn``.
    """
    _check(plain(actions))


def _check(written: Any) -> None:
    violation = TransferToNcco.RULE.check({"type": "ncco", "ncco": written}, "")
    if violation is not None:
        raise _refusal(
            f"{violation.sentence()} {_UNCHECKED} Rule {violation.rule!r} of {violation.pointer}.", violation
        )
    awaited = ""
    for index, action in enumerate(cast("list[dict[str, Any]]", written)):
        if action["action"] == "input":
            awaited = ""
        elif action.get("bargeIn") is True and not awaited:
            awaited = f"ncco[{index}].bargeIn"
    if awaited:
        message = "must not be true without an input action later"
        violation = Violation(
            argument="ncco", path=awaited, rule="bargeIn", message=message, value=True, pointer=""
        )
        raise _refusal(f"{violation.sentence()} {_UNCHECKED}", violation)


def _refusal(message: str, violation: Violation) -> RequestInvalidError:
    return RequestInvalidError(
        message,
        argument="ncco",
        location=violation.path,
        rule=violation.rule,
        value=violation.value,
        pointer=violation.pointer,
    )
