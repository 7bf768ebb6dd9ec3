"""Create and control voice calls."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, Literal
from warnings import warn

from oas_runtime.call.waiting import async_wait, wait
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import (
    AsyncCaller,
    AsyncPager,
    Pager,
    RequestOptions,
    SyncCaller,
    async_raw,
    raw,
    resource,
)

from ..api.voice import create_call as _create_call
from ..api.voice import download_recording as _download_recording
from ..api.voice import get_call as _get_call
from ..api.voice import list_calls as _list_calls
from ..api.voice import play_audio_stream as _play_audio_stream
from ..api.voice import play_dtmf as _play_dtmf
from ..api.voice import play_text_to_speech as _play_text_to_speech
from ..api.voice import report_voice_conversion
from ..api.voice import stop_audio_stream as _stop_audio_stream
from ..api.voice import stop_text_to_speech as _stop_text_to_speech
from ..api.voice import subscribe_dtmf as _subscribe_dtmf
from ..api.voice import unsubscribe_dtmf as _unsubscribe_dtmf
from ..api.voice import update_call as _update_call
from ..models.advanced_machine_detection import AdvancedMachineDetection
from ..models.call import Call
from ..models.call_action_result import CallActionResult
from ..models.call_app_endpoint import CallAppEndpoint
from ..models.call_from import CallFrom
from ..models.call_list import CallList
from ..models.call_phone_endpoint import CallPhoneEndpoint
from ..models.call_sip_endpoint import CallSipEndpoint
from ..models.call_vbc_endpoint import CallVbcEndpoint
from ..models.call_websocket_endpoint import CallWebsocketEndpoint
from ..models.connect_action import ConnectAction
from ..models.conversation_action import ConversationAction
from ..models.created_call import CreatedCall
from ..models.input_action import InputAction
from ..models.notify_action import NotifyAction
from ..models.record_action import RecordAction
from ..models.stream_action import StreamAction
from ..models.talk_action import TalkAction
from ..models.transfer_action import TransferAction
from ..models.transfer_to_ncco import TransferToNcco
from ..models.transfer_to_url import TransferToUrl
from ..models.wait_action import WaitAction
from ..params import (
    AdvancedMachineDetectionDict,
    CallAppEndpointDict,
    CallFromDict,
    CallPhoneEndpointDict,
    CallSipEndpointDict,
    CallVbcEndpointDict,
    CallWebsocketEndpointDict,
    ConnectActionDict,
    ConversationActionDict,
    InputActionDict,
    NotifyActionDict,
    RecordActionDict,
    StreamActionDict,
    TalkActionDict,
    TransferActionDict,
    TransferToNccoDict,
    TransferToUrlDict,
    WaitActionDict,
)


class Voice:
    """Create and control voice calls.

    Errors of all methods:

    - ``RequestInvalidError``: An argument violates a rule of the document; nothing was sent.
    - ``CredentialsMissingError``: The client has no credentials for the operation; nothing was sent.
    - ``TransportError``: No complete response arrived: connection, TLS, protocol or timeout.
    - ``ResponseError``: The response is not a success; StatusError for 4xx and 5xx.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> VoiceWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return VoiceWithRawResponse(Voice(self._caller.raw))

    def report_conversion(
        self,
        *,
        message_id: str,
        delivered: bool,
        timestamp: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Report a conversion (``POST /conversions/voice``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.voice.report_conversion(message_id="message-id", delivered=True, timestamp="timestamp")

        Args:
            message_id: Identifier of the call. Sent as ``message-id``.
            delivered: Whether the recipient has done what the message asked for, such as entering a code.
            timestamp: UTC time as `YYYY-MM-DD HH:MM:SS`.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The conversion was recorded. The document declares no response body. One that arrives is
            returned decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing or invalid.
                402: Conversions are not enabled for the account. The body is HTML.
                420: A parameter is invalid.
                423: A parameter is invalid.
        """
        return self._caller.call(
            report_voice_conversion.ENDPOINT,
            options,
            message_id=message_id,
            delivered=delivered,
            timestamp=timestamp,
        )

    def list_calls(
        self,
        *,
        status: Literal[
            "started",
            "ringing",
            "answered",
            "machine",
            "completed",
            "busy",
            "cancelled",
            "failed",
            "rejected",
            "timeout",
            "unanswered",
        ]
        | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET,
        date_end: datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        record_index: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        conversation_uuid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CallList:
        """List Calls (``GET /v1/calls``).

        Retrieve details of your recent calls. Calls are listed for 2 days, or for 1 to 31 days as configured
        in the application; older calls are in the Reports API.

        Returns one page; ``iter_calls`` iterates over all items. Retried automatically, even when the outcome
        is unknown: the operation is idempotent.

        Example:
            vonage.voice.list_calls()

        Args:
            status: Filter by call status.
            date_start: Return calls created after this date.
            date_end: Return calls created before this date.
            page_size: Number of results per page. From 1 to 100. The server's default is 10.
            record_index: Index of the first call to return. Implementations disagree on whether it counts
                pages or calls: follow `_links.next` of the response instead. The server's default is 0.
            order: Sort order: oldest call first (`asc`) or newest call first (`desc`). The server's
                default is "asc".
            conversation_uuid: Return only the calls of this conversation (`CON-` followed by a UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Calls retrieved successfully.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The token is missing, invalid or belongs to another application.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
        """
        return self._caller.call(
            _list_calls.ENDPOINT,
            options,
            status=status,
            date_start=date_start,
            date_end=date_end,
            page_size=page_size,
            record_index=record_index,
            order=order,
            conversation_uuid=conversation_uuid,
        )

    def iter_calls(
        self,
        *,
        status: Literal[
            "started",
            "ringing",
            "answered",
            "machine",
            "completed",
            "busy",
            "cancelled",
            "failed",
            "rejected",
            "timeout",
            "unanswered",
        ]
        | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET,
        date_end: datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        record_index: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        conversation_uuid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[Call, CallList]:
        """List Calls: an iterator over the items of all pages.

        Items keep the server's order. ``list_calls`` returns one page and describes the arguments. No request
        is sent before the first item is requested; each page is one call of ``GET /v1/calls``, counted and
        billed as such. Set ``record_index`` to start at a page other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.voice.iter_calls():
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            _list_calls.PAGING,
            options,
            status=status,
            date_start=date_start,
            date_end=date_end,
            page_size=page_size,
            record_index=record_index,
            order=order,
            conversation_uuid=conversation_uuid,
        )

    def create_call(
        self,
        *,
        to: Sequence[
            CallPhoneEndpoint
            | CallPhoneEndpointDict
            | CallSipEndpoint
            | CallSipEndpointDict
            | CallWebsocketEndpoint
            | CallWebsocketEndpointDict
            | CallVbcEndpoint
            | CallVbcEndpointDict
            | CallAppEndpoint
            | CallAppEndpointDict
        ],
        advanced_machine_detection: AdvancedMachineDetection | AdvancedMachineDetectionDict | Unset = UNSET,
        answer_method: Literal["GET", "POST"] | Unset = UNSET,
        answer_url: Sequence[str] | Unset = UNSET,
        event_method: Literal["POST", "GET"] | Unset = UNSET,
        event_url: Sequence[str] | Unset = UNSET,
        from_: CallFrom | CallFromDict | Unset = UNSET,
        length_timer: int | Unset = UNSET,
        machine_detection: Literal["continue", "hangup"] | Unset = UNSET,
        ncco: Sequence[
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
        ]
        | Unset = UNSET,
        random_from_number: bool | Unset = UNSET,
        ringing_timer: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CreatedCall:
        """Create an Outbound Call (``POST /v1/calls``).

        Create an outbound call to a phone number, a SIP endpoint, a WebSocket, an extension or a user of a
        client application. A repeated request creates a second call: when the outcome of a request is
        unknown, look for the call with `list_calls` instead of repeating the request.

        Never retried once the server may have processed the request. ``voice.list_calls`` shows whether it
        was carried out.

        Example:
            vonage.voice.create_call(
                to=[{"number": "447700900139", "type": "phone"}],
                from_={"number": "447700900139", "type": "phone"},
                ncco=[{"action": "record", "split": "conversation"}],
            )

        Args:
            to: The callee: a list with one endpoint. Exactly 1 item.
            advanced_machine_detection: Advanced detection of answering machines, used instead of
                `machine_detection`.
            answer_method: HTTP method for `answer_url`. The server's default is "GET".
            answer_url: A list with one URL that returns the NCCO when the call is answered, instead of
                `ncco`. Exactly 1 item.
            event_method: HTTP method for `event_url`. The server's default is "POST".
            event_url: A list with one URL that receives the events of the call. Required unless the
                application has an event URL. Exactly 1 item.
            from_: The caller. Sent as ``from``.
            length_timer: Maximum duration of the call after it is answered, in seconds. From 1 to 86400.
                The server's default is 7200.
            machine_detection: Behaviour when an answering machine is detected: `hangup` ends the call,
                `continue` sends the event and continues the call.
            ncco: The actions of the call, instead of `answer_url`.
            random_from_number: Call from a random number of the application instead of `from`. The
                server's default is False.
            ringing_timer: Maximum ringing time, in seconds. From 1 to 120. The server's default is 60.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Call created successfully.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or the NCCO is malformed.
                401: The token is missing, invalid or belongs to another application.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
        """
        try:
            return self._caller.call(
                _create_call.ENDPOINT,
                options,
                to=to,
                advanced_machine_detection=advanced_machine_detection,
                answer_method=answer_method,
                answer_url=answer_url,
                event_method=event_method,
                event_url=event_url,
                from_=from_,
                length_timer=length_timer,
                machine_detection=machine_detection,
                ncco=ncco,
                random_from_number=random_from_number,
                ringing_timer=ringing_timer,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del to, ncco

    def get_call(
        self,
        *,
        uuid: str,
        options: RequestOptions | None = None,
    ) -> Call:
        """Get Call Details (``GET /v1/calls/{uuid}``).

        Get details of a specific call.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.voice.get_call(uuid="3a3bff07-6c81-58bf-a750-d49938d46d67")

        Args:
            uuid: The unique identifier for the call.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Call details retrieved successfully.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The token is missing, invalid or belongs to another application.
                404: The call does not exist: the UUID is wrong, the call belongs to another application
                    or region, or it ended too long ago.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
        """
        return self._caller.call(
            _get_call.ENDPOINT,
            options,
            uuid=uuid,
        )

    def wait_for_call(
        self,
        *,
        uuid: str,
        within: float = 600,
        options: RequestOptions | None = None,
    ) -> Call:
        """Get Call Details: wait until the result is final.

        Repeats ``GET /v1/calls/{uuid}`` until ``status`` is ``completed``, ``failed``, ``rejected``,
        ``busy``, ``cancelled``, ``timeout`` or ``unanswered``: every 2 s at first, then less often, and never
        faster than the rate limit allows. ``get_call`` describes the arguments. A temporary failure does not
        end the wait.

        Args:
            within: Maximum number of seconds to wait, including all requests.

        Returns:
            The last response.

        Raises:
            WaitTimeoutError: ``within`` seconds have passed; ``result`` is the last response.
        """
        return wait(
            self._caller,
            _get_call.ENDPOINT,
            options,
            within,
            {
                "uuid": uuid,
            },
        )

    def update_call(
        self,
        *,
        uuid: str,
        action: Literal["hangup", "mute", "unmute", "earmuff", "unearmuff", "transfer"],
        destination: TransferToUrl | TransferToUrlDict | TransferToNcco | TransferToNccoDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Modify an In-Progress Call (``PUT /v1/calls/{uuid}``).

        Modify an in-progress call.

        Retried automatically, even when the outcome is unknown, if ``action`` is one of ``hangup``, ``mute``,
        ``unmute``, ``earmuff``, ``unearmuff``: the operation is then idempotent. ``voice.get_call`` shows
        whether it was carried out.

        Example:
            vonage.voice.update_call(
                uuid="3a3bff07-6c81-58bf-a750-d49938d46d67",
                action="transfer",
                destination={"type": "ncco", "url": ["https://example.com/url"]},
            )

        Args:
            uuid: The unique identifier for the call.
            action: The action to perform on the call: `mute` and `unmute` control whether the call is
                heard by others, `earmuff` and `unearmuff` control whether it hears others, and `transfer`
                continues it with another NCCO.
            destination: Destination of the `transfer` action. Required for that action and not permitted
                for any other.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Call updated successfully. The document declares no response body. One that arrives is
            returned decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The token is missing, invalid or belongs to another application.
                404: The call does not exist: the UUID is wrong, the call belongs to another application
                    or region, or it ended too long ago.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
        """
        try:
            return self._caller.call(
                _update_call.ENDPOINT,
                options,
                uuid=uuid,
                action=action,
                destination=destination,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del destination

    def play_dtmf(
        self,
        *,
        uuid: str,
        digits: str,
        options: RequestOptions | None = None,
    ) -> CallActionResult:
        """Send DTMF tones to a call (``PUT /v1/calls/{uuid}/dtmf``).

        Never retried once the server may have processed the request.

        Example:
            vonage.voice.play_dtmf(uuid="uuid", digits="0")

        Args:
            uuid: Identifier of the call.
            digits: The digits 0-9, `*` and `#`, and `p` for a pause of 500 ms. Matching ``^[0-9*#p]+$``.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The tones were sent.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The token is missing, invalid or belongs to another application.
                404: The call does not exist: the UUID is wrong, the call belongs to another application
                    or region, or it ended too long ago.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
        """
        return self._caller.call(
            _play_dtmf.ENDPOINT,
            options,
            uuid=uuid,
            digits=digits,
        )

    def unsubscribe_dtmf(
        self,
        *,
        uuid: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Unsubscribe from DTMF events (``DELETE /v1/calls/{uuid}/input/dtmf``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.voice.unsubscribe_dtmf(uuid="uuid")

        Args:
            uuid: Identifier of the call.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The subscription was removed. The document declares no response body. One that arrives is
            returned decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The token is missing, invalid or belongs to another application.
                404: The call does not exist: the UUID is wrong, the call belongs to another application
                    or region, or it ended too long ago.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
        """
        return self._caller.call(
            _unsubscribe_dtmf.ENDPOINT,
            options,
            uuid=uuid,
        )

    def subscribe_dtmf(
        self,
        *,
        uuid: str,
        event_url: Sequence[str],
        options: RequestOptions | None = None,
    ) -> Any:
        """Subscribe to DTMF events (``PUT /v1/calls/{uuid}/input/dtmf``).

        Receive each DTMF digit by webhook. The call must run an input action with the mode `asynchronous`.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.voice.subscribe_dtmf(uuid="uuid", event_url=["https://example.com/event_url"])

        Args:
            uuid: Identifier of the call.
            event_url: A list with one URL that receives the digits. Exactly 1 item.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The subscription was created. The document declares no response body. One that arrives is
            returned decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The token is missing, invalid or belongs to another application.
                404: The call does not exist: the UUID is wrong, the call belongs to another application
                    or region, or it ended too long ago.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
        """
        return self._caller.call(
            _subscribe_dtmf.ENDPOINT,
            options,
            uuid=uuid,
            event_url=event_url,
        )

    def stop_audio_stream(
        self,
        *,
        uuid: str,
        options: RequestOptions | None = None,
    ) -> CallActionResult:
        """Stop Audio Stream in a Call (``DELETE /v1/calls/{uuid}/stream``).

        Stop playing an audio file into a call.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.voice.stop_audio_stream(uuid="3a3bff07-6c81-58bf-a750-d49938d46d67")

        Args:
            uuid: The unique identifier for the call.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Audio stream stopped.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The token is missing, invalid or belongs to another application.
                404: The call does not exist: the UUID is wrong, the call belongs to another application
                    or region, or it ended too long ago.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
        """
        return self._caller.call(
            _stop_audio_stream.ENDPOINT,
            options,
            uuid=uuid,
        )

    def play_audio_stream(
        self,
        *,
        uuid: str,
        stream_url: Sequence[str],
        level: str | float | Unset = UNSET,
        loop: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CallActionResult:
        """Play Audio Into a Call (``PUT /v1/calls/{uuid}/stream``).

        Play an audio file into a call.

        Never retried once the server may have processed the request.

        Example:
            vonage.voice.play_audio_stream(
                uuid="3a3bff07-6c81-58bf-a750-d49938d46d67",
                stream_url=["https://example.com/stream_url"],
            )

        Args:
            uuid: The unique identifier for the call.
            stream_url: A list with one URL of an audio file (MP3 or 16-bit WAV). Exactly 1 item.
            level: Volume from -1 to 1 in steps of 0.1. The server's default is 0.
            loop: Number of times to play the audio. 0 repeats it until it is stopped. At least 0. The
                server's default is 1.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Audio stream started.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The token is missing, invalid or belongs to another application.
                404: The call does not exist: the UUID is wrong, the call belongs to another application
                    or region, or it ended too long ago.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
        """
        return self._caller.call(
            _play_audio_stream.ENDPOINT,
            options,
            uuid=uuid,
            stream_url=stream_url,
            level=level,
            loop=loop,
        )

    def stop_text_to_speech(
        self,
        *,
        uuid: str,
        options: RequestOptions | None = None,
    ) -> CallActionResult:
        """Stop Text-to-Speech in a Call (``DELETE /v1/calls/{uuid}/talk``).

        Stop playing text to speech in a call.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.voice.stop_text_to_speech(uuid="3a3bff07-6c81-58bf-a750-d49938d46d67")

        Args:
            uuid: The unique identifier for the call.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Text-to-speech stopped.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The token is missing, invalid or belongs to another application.
                404: The call does not exist: the UUID is wrong, the call belongs to another application
                    or region, or it ended too long ago.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
        """
        return self._caller.call(
            _stop_text_to_speech.ENDPOINT,
            options,
            uuid=uuid,
        )

    def play_text_to_speech(
        self,
        *,
        uuid: str,
        text: str,
        language: str | Unset = UNSET,
        level: str | float | Unset = UNSET,
        loop: int | Unset = UNSET,
        premium: bool | Unset = UNSET,
        style: int | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CallActionResult:
        """Play Text-to-Speech in a Call (``PUT /v1/calls/{uuid}/talk``).

        Play text to speech into a call.

        Never retried once the server may have processed the request.

        Example:
            vonage.voice.play_text_to_speech(uuid="3a3bff07-6c81-58bf-a750-d49938d46d67", text="text")

        Args:
            uuid: The unique identifier for the call.
            text: Text to read to the callee, at most 1500 characters. May be SSML inside `<speak>`; tags
                do not count.
            language: Language of the text (BCP 47), such as `en-GB`, `pt-BR` or `cmn-CN`. The server's
                default is "en-US".
            level: Volume from -1 to 1 in steps of 0.1. The server's default is 0.
            loop: Number of times to repeat the text. 0 repeats it until it is stopped. At least 0. The
                server's default is 1.
            premium: Use the premium version of the voice if there is one. The server's default is False.
            style: Index of the voice for the language. At least 0. The server's default is 0.
            voice_name: The voice to use for text-to-speech. Replaced by `language` and `style`.
                Deprecated by the document.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Text-to-speech started.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The token is missing, invalid or belongs to another application.
                404: The call does not exist: the UUID is wrong, the call belongs to another application
                    or region, or it ended too long ago.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
        """
        if voice_name is not UNSET:
            warn(
                "the argument 'voice_name' of voice.play_text_to_speech is deprecated",
                DeprecationWarning,
                stacklevel=2,
            )
        return self._caller.call(
            _play_text_to_speech.ENDPOINT,
            options,
            uuid=uuid,
            text=text,
            language=language,
            level=level,
            loop=loop,
            premium=premium,
            style=style,
            voice_name=voice_name,
        )

    def download_recording(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Download a recording (``GET /v1/files/{file_id}``).

        Download a recording, within 30 days after its creation. Pass the `recording_url` of the webhook
        unchanged: its host is often that of a region, and the token is only sent to the hosts of this
        operation. A recording can be larger than `max_response_bytes`: `with_options(max_response_bytes=...)`
        raises the limit.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.voice.download_recording(file_id="4e67640c-fe03-5dfa-8444-b97c1287a2f5")

        Args:
            file_id: Identifier of the recording, as in the `recording_url` of the webhook. The full URL
                of the resource is accepted too, if it is on a server of the operation.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The audio file.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The token is missing, invalid or belongs to another application.
                404: The call does not exist: the UUID is wrong, the call belongs to another application
                    or region, or it ended too long ago.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
        """
        return self._caller.call(
            _download_recording.ENDPOINT,
            options,
            file_id=file_id,
        )


class VoiceWithRawResponse:
    """``Voice``, returning status, headers and body with the result."""

    def __init__(self, resource: Voice) -> None:
        self.report_conversion: Final = raw(resource.report_conversion)
        self.list_calls: Final = raw(resource.list_calls)
        self.create_call: Final = raw(resource.create_call)
        self.get_call: Final = raw(resource.get_call)
        self.update_call: Final = raw(resource.update_call)
        self.play_dtmf: Final = raw(resource.play_dtmf)
        self.unsubscribe_dtmf: Final = raw(resource.unsubscribe_dtmf)
        self.subscribe_dtmf: Final = raw(resource.subscribe_dtmf)
        self.stop_audio_stream: Final = raw(resource.stop_audio_stream)
        self.play_audio_stream: Final = raw(resource.play_audio_stream)
        self.stop_text_to_speech: Final = raw(resource.stop_text_to_speech)
        self.play_text_to_speech: Final = raw(resource.play_text_to_speech)
        self.download_recording: Final = raw(resource.download_recording)


class AsyncVoice:
    """Create and control voice calls.

    The errors of all methods are those of ``Voice``.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncVoiceWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncVoiceWithRawResponse(AsyncVoice(self._caller.raw))

    async def report_conversion(
        self,
        *,
        message_id: str,
        delivered: bool,
        timestamp: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Report a conversion (``POST /conversions/voice``).

        See ``Voice.report_conversion``.
        """
        return await self._caller.call(
            report_voice_conversion.ENDPOINT,
            options,
            message_id=message_id,
            delivered=delivered,
            timestamp=timestamp,
        )

    async def list_calls(
        self,
        *,
        status: Literal[
            "started",
            "ringing",
            "answered",
            "machine",
            "completed",
            "busy",
            "cancelled",
            "failed",
            "rejected",
            "timeout",
            "unanswered",
        ]
        | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET,
        date_end: datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        record_index: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        conversation_uuid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CallList:
        """List Calls (``GET /v1/calls``).

        See ``Voice.list_calls``.
        """
        return await self._caller.call(
            _list_calls.ENDPOINT,
            options,
            status=status,
            date_start=date_start,
            date_end=date_end,
            page_size=page_size,
            record_index=record_index,
            order=order,
            conversation_uuid=conversation_uuid,
        )

    def iter_calls(
        self,
        *,
        status: Literal[
            "started",
            "ringing",
            "answered",
            "machine",
            "completed",
            "busy",
            "cancelled",
            "failed",
            "rejected",
            "timeout",
            "unanswered",
        ]
        | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET,
        date_end: datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        record_index: int | Unset = UNSET,
        order: Literal["asc", "desc"] | Unset = UNSET,
        conversation_uuid: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Call, CallList]:
        """List Calls: an asynchronous iterator over the items of all pages.

        See ``Voice.iter_calls``.
        """
        return self._caller.iterate(
            _list_calls.PAGING,
            options,
            status=status,
            date_start=date_start,
            date_end=date_end,
            page_size=page_size,
            record_index=record_index,
            order=order,
            conversation_uuid=conversation_uuid,
        )

    async def create_call(
        self,
        *,
        to: Sequence[
            CallPhoneEndpoint
            | CallPhoneEndpointDict
            | CallSipEndpoint
            | CallSipEndpointDict
            | CallWebsocketEndpoint
            | CallWebsocketEndpointDict
            | CallVbcEndpoint
            | CallVbcEndpointDict
            | CallAppEndpoint
            | CallAppEndpointDict
        ],
        advanced_machine_detection: AdvancedMachineDetection | AdvancedMachineDetectionDict | Unset = UNSET,
        answer_method: Literal["GET", "POST"] | Unset = UNSET,
        answer_url: Sequence[str] | Unset = UNSET,
        event_method: Literal["POST", "GET"] | Unset = UNSET,
        event_url: Sequence[str] | Unset = UNSET,
        from_: CallFrom | CallFromDict | Unset = UNSET,
        length_timer: int | Unset = UNSET,
        machine_detection: Literal["continue", "hangup"] | Unset = UNSET,
        ncco: Sequence[
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
        ]
        | Unset = UNSET,
        random_from_number: bool | Unset = UNSET,
        ringing_timer: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CreatedCall:
        """Create an Outbound Call (``POST /v1/calls``).

        See ``Voice.create_call``.
        """
        try:
            return await self._caller.call(
                _create_call.ENDPOINT,
                options,
                to=to,
                advanced_machine_detection=advanced_machine_detection,
                answer_method=answer_method,
                answer_url=answer_url,
                event_method=event_method,
                event_url=event_url,
                from_=from_,
                length_timer=length_timer,
                machine_detection=machine_detection,
                ncco=ncco,
                random_from_number=random_from_number,
                ringing_timer=ringing_timer,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del to, ncco

    async def get_call(
        self,
        *,
        uuid: str,
        options: RequestOptions | None = None,
    ) -> Call:
        """Get Call Details (``GET /v1/calls/{uuid}``).

        See ``Voice.get_call``.
        """
        return await self._caller.call(
            _get_call.ENDPOINT,
            options,
            uuid=uuid,
        )

    async def wait_for_call(
        self,
        *,
        uuid: str,
        within: float = 600,
        options: RequestOptions | None = None,
    ) -> Call:
        """Get Call Details: wait until the result is final.

        See ``Voice.wait_for_call``.
        """
        return await async_wait(
            self._caller,
            _get_call.ENDPOINT,
            options,
            within,
            {
                "uuid": uuid,
            },
        )

    async def update_call(
        self,
        *,
        uuid: str,
        action: Literal["hangup", "mute", "unmute", "earmuff", "unearmuff", "transfer"],
        destination: TransferToUrl | TransferToUrlDict | TransferToNcco | TransferToNccoDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Modify an In-Progress Call (``PUT /v1/calls/{uuid}``).

        See ``Voice.update_call``.
        """
        try:
            return await self._caller.call(
                _update_call.ENDPOINT,
                options,
                uuid=uuid,
                action=action,
                destination=destination,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del destination

    async def play_dtmf(
        self,
        *,
        uuid: str,
        digits: str,
        options: RequestOptions | None = None,
    ) -> CallActionResult:
        """Send DTMF tones to a call (``PUT /v1/calls/{uuid}/dtmf``).

        See ``Voice.play_dtmf``.
        """
        return await self._caller.call(
            _play_dtmf.ENDPOINT,
            options,
            uuid=uuid,
            digits=digits,
        )

    async def unsubscribe_dtmf(
        self,
        *,
        uuid: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Unsubscribe from DTMF events (``DELETE /v1/calls/{uuid}/input/dtmf``).

        See ``Voice.unsubscribe_dtmf``.
        """
        return await self._caller.call(
            _unsubscribe_dtmf.ENDPOINT,
            options,
            uuid=uuid,
        )

    async def subscribe_dtmf(
        self,
        *,
        uuid: str,
        event_url: Sequence[str],
        options: RequestOptions | None = None,
    ) -> Any:
        """Subscribe to DTMF events (``PUT /v1/calls/{uuid}/input/dtmf``).

        See ``Voice.subscribe_dtmf``.
        """
        return await self._caller.call(
            _subscribe_dtmf.ENDPOINT,
            options,
            uuid=uuid,
            event_url=event_url,
        )

    async def stop_audio_stream(
        self,
        *,
        uuid: str,
        options: RequestOptions | None = None,
    ) -> CallActionResult:
        """Stop Audio Stream in a Call (``DELETE /v1/calls/{uuid}/stream``).

        See ``Voice.stop_audio_stream``.
        """
        return await self._caller.call(
            _stop_audio_stream.ENDPOINT,
            options,
            uuid=uuid,
        )

    async def play_audio_stream(
        self,
        *,
        uuid: str,
        stream_url: Sequence[str],
        level: str | float | Unset = UNSET,
        loop: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CallActionResult:
        """Play Audio Into a Call (``PUT /v1/calls/{uuid}/stream``).

        See ``Voice.play_audio_stream``.
        """
        return await self._caller.call(
            _play_audio_stream.ENDPOINT,
            options,
            uuid=uuid,
            stream_url=stream_url,
            level=level,
            loop=loop,
        )

    async def stop_text_to_speech(
        self,
        *,
        uuid: str,
        options: RequestOptions | None = None,
    ) -> CallActionResult:
        """Stop Text-to-Speech in a Call (``DELETE /v1/calls/{uuid}/talk``).

        See ``Voice.stop_text_to_speech``.
        """
        return await self._caller.call(
            _stop_text_to_speech.ENDPOINT,
            options,
            uuid=uuid,
        )

    async def play_text_to_speech(
        self,
        *,
        uuid: str,
        text: str,
        language: str | Unset = UNSET,
        level: str | float | Unset = UNSET,
        loop: int | Unset = UNSET,
        premium: bool | Unset = UNSET,
        style: int | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CallActionResult:
        """Play Text-to-Speech in a Call (``PUT /v1/calls/{uuid}/talk``).

        See ``Voice.play_text_to_speech``.
        """
        if voice_name is not UNSET:
            warn(
                "the argument 'voice_name' of voice.play_text_to_speech is deprecated",
                DeprecationWarning,
                stacklevel=2,
            )
        return await self._caller.call(
            _play_text_to_speech.ENDPOINT,
            options,
            uuid=uuid,
            text=text,
            language=language,
            level=level,
            loop=loop,
            premium=premium,
            style=style,
            voice_name=voice_name,
        )

    async def download_recording(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Download a recording (``GET /v1/files/{file_id}``).

        See ``Voice.download_recording``.
        """
        return await self._caller.call(
            _download_recording.ENDPOINT,
            options,
            file_id=file_id,
        )


class AsyncVoiceWithRawResponse:
    """``AsyncVoice``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncVoice) -> None:
        self.report_conversion: Final = async_raw(resource.report_conversion)
        self.list_calls: Final = async_raw(resource.list_calls)
        self.create_call: Final = async_raw(resource.create_call)
        self.get_call: Final = async_raw(resource.get_call)
        self.update_call: Final = async_raw(resource.update_call)
        self.play_dtmf: Final = async_raw(resource.play_dtmf)
        self.unsubscribe_dtmf: Final = async_raw(resource.unsubscribe_dtmf)
        self.subscribe_dtmf: Final = async_raw(resource.subscribe_dtmf)
        self.stop_audio_stream: Final = async_raw(resource.stop_audio_stream)
        self.play_audio_stream: Final = async_raw(resource.play_audio_stream)
        self.stop_text_to_speech: Final = async_raw(resource.stop_text_to_speech)
        self.play_text_to_speech: Final = async_raw(resource.play_text_to_speech)
        self.download_recording: Final = async_raw(resource.download_recording)
