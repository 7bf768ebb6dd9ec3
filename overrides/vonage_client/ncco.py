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
from vonage_api.models.advanced_machine_detection import AdvancedMachineDetection as AdvancedMachineDetection
from vonage_api.models.app_endpoint import AppEndpoint as AppEndpoint
from vonage_api.models.connect_action import ConnectAction as ConnectAction
from vonage_api.models.conversation_action import ConversationAction as ConversationAction
from vonage_api.models.dtmf_input import DtmfInput as DtmfInput
from vonage_api.models.input_action import InputAction as InputAction
from vonage_api.models.ncco_transcription import NccoTranscription as NccoTranscription
from vonage_api.models.notify_action import NotifyAction as NotifyAction
from vonage_api.models.on_answer import OnAnswer as OnAnswer
from vonage_api.models.phone_endpoint import PhoneEndpoint as PhoneEndpoint
from vonage_api.models.record_action import RecordAction as RecordAction
from vonage_api.models.sip_endpoint import SipEndpoint as SipEndpoint
from vonage_api.models.sip_standard_headers import SipStandardHeaders as SipStandardHeaders
from vonage_api.models.speech_input import SpeechInput as SpeechInput
from vonage_api.models.stream_action import StreamAction as StreamAction
from vonage_api.models.talk_action import TalkAction as TalkAction
from vonage_api.models.transfer_action import TransferAction as TransferAction
from vonage_api.models.transfer_to_ncco import TransferToNcco
from vonage_api.models.vbc_endpoint import VbcEndpoint as VbcEndpoint
from vonage_api.models.wait_action import WaitAction as WaitAction
from vonage_api.models.websocket_authorization import WebsocketAuthorization as WebsocketAuthorization
from vonage_api.models.websocket_endpoint import WebsocketEndpoint as WebsocketEndpoint
from vonage_api.params import AdvancedMachineDetectionDict as AdvancedMachineDetectionDict
from vonage_api.params import AppEndpointDict as AppEndpointDict
from vonage_api.params import ConnectActionDict as ConnectActionDict
from vonage_api.params import ConversationActionDict as ConversationActionDict
from vonage_api.params import DtmfInputDict as DtmfInputDict
from vonage_api.params import InputActionDict as InputActionDict
from vonage_api.params import NccoTranscriptionDict as NccoTranscriptionDict
from vonage_api.params import NotifyActionDict as NotifyActionDict
from vonage_api.params import OnAnswerDict as OnAnswerDict
from vonage_api.params import PhoneEndpointDict as PhoneEndpointDict
from vonage_api.params import RecordActionDict as RecordActionDict
from vonage_api.params import SipEndpointDict as SipEndpointDict
from vonage_api.params import SipStandardHeadersDict as SipStandardHeadersDict
from vonage_api.params import SpeechInputDict as SpeechInputDict
from vonage_api.params import StreamActionDict as StreamActionDict
from vonage_api.params import TalkActionDict as TalkActionDict
from vonage_api.params import TransferActionDict as TransferActionDict
from vonage_api.params import VbcEndpointDict as VbcEndpointDict
from vonage_api.params import WaitActionDict as WaitActionDict
from vonage_api.params import WebsocketAuthorizationDict as WebsocketAuthorizationDict
from vonage_api.params import WebsocketEndpointDict as WebsocketEndpointDict

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
"""The endpoint of a connect action: a model, or a dict."""


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
    message = f"ncco cannot be written as JSON ({reason})."
    raise RequestInvalidError(message, argument="ncco", location="ncco", rule="type")


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
        raise _refusal(violation)
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
        raise _refusal(violation)


def _refusal(violation: Violation) -> RequestInvalidError:
    rule = f" Rule {violation.rule!r} of {violation.pointer}." if violation.pointer else ""
    return RequestInvalidError(
        f"{violation.sentence()} {_UNCHECKED}{rule}",
        argument="ncco",
        location=violation.path,
        rule=violation.rule,
        value=violation.value,
        pointer=violation.pointer,
    )
