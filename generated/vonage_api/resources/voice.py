"""Create and control voice calls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Any, Literal

from .._support.operation import AsyncCaller, RequestOptions, SyncCaller
from .._support.raw import async_raw, raw
from .._support.unset import UNSET, Unset
from ..api.voice import create_call as _create_call
from ..api.voice import get_call as _get_call
from ..api.voice import list_calls as _list_calls
from ..api.voice import play_audio_stream as _play_audio_stream
from ..api.voice import play_text_to_speech as _play_text_to_speech
from ..api.voice import stop_audio_stream as _stop_audio_stream
from ..api.voice import stop_text_to_speech as _stop_text_to_speech
from ..api.voice import update_call as _update_call
from ..models.call import Call
from ..models.call_list import CallList
from ..models.create_call_request_from import CreateCallRequestFrom
from ..models.create_call_request_to_item import CreateCallRequestToItem
from ..params import CreateCallRequestFromDict, CreateCallRequestToItemDict


class Voice:
    """Create and control voice calls."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> VoiceWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return VoiceWithRawResponse(Voice(self._caller.raw))

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
        options: RequestOptions | None = None,
    ) -> CallList:
        """List Calls (``GET /v1/calls``).

        Retrieve details of your calls.

        Args:
            status: Filter by call status. One of 'started', 'ringing', 'answered', 'machine',
                'completed', 'busy', 'cancelled', 'failed', 'rejected', 'timeout', 'unanswered'.
            date_start: Return calls created after this date.
            date_end: Return calls created before this date.
            page_size: Number of results per page. At most 100. The server's default is 10.
            record_index: Start index for pagination. The server's default is 0.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Calls retrieved successfully.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            _list_calls.ENDPOINT,
            options,
            status=status,
            date_start=date_start,
            date_end=date_end,
            page_size=page_size,
            record_index=record_index,
        )

    def create_call(
        self,
        *,
        to: Sequence[CreateCallRequestToItem | CreateCallRequestToItemDict],
        from_: CreateCallRequestFrom | CreateCallRequestFromDict,
        ncco: Sequence[Mapping[str, Any]],
        answer_url: Sequence[str] | Unset = UNSET,
        event_url: Sequence[str] | Unset = UNSET,
        record: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call:
        """Create an Outbound Call (``POST /v1/calls``).

        Create an outbound Call to a Phone Number or SIP Endpoint.

        Args:
            to: Not described by the document.
            from_: Not described by the document. Sent as ``from``.
            ncco: Vonage Call Control Object instructions.
            answer_url: Answer webhook URL.
            event_url: Event webhook URL.
            record: Record the call.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Call created successfully.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            _create_call.ENDPOINT,
            options,
            to=to,
            from_=from_,
            ncco=ncco,
            answer_url=answer_url,
            event_url=event_url,
            record=record,
        )

    def get_call(
        self,
        *,
        uuid: str,
        options: RequestOptions | None = None,
    ) -> Call:
        """Get Call Details (``GET /v1/calls/{uuid}``).

        Get details of a specific call.

        Args:
            uuid: The unique identifier for the call.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Call details retrieved successfully.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            _get_call.ENDPOINT,
            options,
            uuid=uuid,
        )

    def update_call(
        self,
        *,
        uuid: str,
        action: Literal["hangup", "mute", "unmute", "earmuff", "unearmuff", "transfer"] | Unset = UNSET,
        destination: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Modify an In-Progress Call (``PUT /v1/calls/{uuid}``).

        Modify an in-progress call.

        Args:
            uuid: The unique identifier for the call.
            action: The action to take on the call. One of 'hangup', 'mute', 'unmute', 'earmuff',
                'unearmuff', 'transfer'.
            destination: Transfer destination (for transfer action).
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Call updated successfully. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            _update_call.ENDPOINT,
            options,
            uuid=uuid,
            action=action,
            destination=destination,
        )

    def stop_audio_stream(
        self,
        *,
        uuid: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Stop Audio Stream in a Call (``DELETE /v1/calls/{uuid}/stream``).

        Stop playing an audio file into a call.

        Args:
            uuid: The unique identifier for the call.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Audio stream stopped. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
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
        loop: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Play Audio Into a Call (``PUT /v1/calls/{uuid}/stream``).

        Play an audio file into a call.

        Args:
            uuid: The unique identifier for the call.
            stream_url: An array of URLs to stream the audio from.
            loop: Number of times to play the audio. The server's default is 1.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Audio stream started. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            _play_audio_stream.ENDPOINT,
            options,
            uuid=uuid,
            stream_url=stream_url,
            loop=loop,
        )

    def stop_text_to_speech(
        self,
        *,
        uuid: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Stop Text-to-Speech in a Call (``DELETE /v1/calls/{uuid}/talk``).

        Stop playing text to speech in a call.

        Args:
            uuid: The unique identifier for the call.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Text-to-speech stopped. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
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
        loop: int | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Play Text-to-Speech in a Call (``PUT /v1/calls/{uuid}/talk``).

        Play text to speech into a call.

        Args:
            uuid: The unique identifier for the call.
            text: Text to be read to the callee.
            loop: Number of times to repeat the text. The server's default is 1.
            voice_name: The voice to use for text-to-speech.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Text-to-speech started. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            _play_text_to_speech.ENDPOINT,
            options,
            uuid=uuid,
            text=text,
            loop=loop,
            voice_name=voice_name,
        )


class VoiceWithRawResponse:
    """``Voice``, answering with status, headers and body beside the result."""

    def __init__(self, resource: Voice) -> None:
        self.list_calls = raw(resource.list_calls)
        self.create_call = raw(resource.create_call)
        self.get_call = raw(resource.get_call)
        self.update_call = raw(resource.update_call)
        self.stop_audio_stream = raw(resource.stop_audio_stream)
        self.play_audio_stream = raw(resource.play_audio_stream)
        self.stop_text_to_speech = raw(resource.stop_text_to_speech)
        self.play_text_to_speech = raw(resource.play_text_to_speech)


class AsyncVoice:
    """Create and control voice calls."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> AsyncVoiceWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return AsyncVoiceWithRawResponse(AsyncVoice(self._caller.raw))

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
        options: RequestOptions | None = None,
    ) -> CallList:
        """List Calls (``GET /v1/calls``).

        Retrieve details of your calls.

        Args:
            status: Filter by call status. One of 'started', 'ringing', 'answered', 'machine',
                'completed', 'busy', 'cancelled', 'failed', 'rejected', 'timeout', 'unanswered'.
            date_start: Return calls created after this date.
            date_end: Return calls created before this date.
            page_size: Number of results per page. At most 100. The server's default is 10.
            record_index: Start index for pagination. The server's default is 0.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Calls retrieved successfully.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            _list_calls.ENDPOINT,
            options,
            status=status,
            date_start=date_start,
            date_end=date_end,
            page_size=page_size,
            record_index=record_index,
        )

    async def create_call(
        self,
        *,
        to: Sequence[CreateCallRequestToItem | CreateCallRequestToItemDict],
        from_: CreateCallRequestFrom | CreateCallRequestFromDict,
        ncco: Sequence[Mapping[str, Any]],
        answer_url: Sequence[str] | Unset = UNSET,
        event_url: Sequence[str] | Unset = UNSET,
        record: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call:
        """Create an Outbound Call (``POST /v1/calls``).

        Create an outbound Call to a Phone Number or SIP Endpoint.

        Args:
            to: Not described by the document.
            from_: Not described by the document. Sent as ``from``.
            ncco: Vonage Call Control Object instructions.
            answer_url: Answer webhook URL.
            event_url: Event webhook URL.
            record: Record the call.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Call created successfully.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            _create_call.ENDPOINT,
            options,
            to=to,
            from_=from_,
            ncco=ncco,
            answer_url=answer_url,
            event_url=event_url,
            record=record,
        )

    async def get_call(
        self,
        *,
        uuid: str,
        options: RequestOptions | None = None,
    ) -> Call:
        """Get Call Details (``GET /v1/calls/{uuid}``).

        Get details of a specific call.

        Args:
            uuid: The unique identifier for the call.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Call details retrieved successfully.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            _get_call.ENDPOINT,
            options,
            uuid=uuid,
        )

    async def update_call(
        self,
        *,
        uuid: str,
        action: Literal["hangup", "mute", "unmute", "earmuff", "unearmuff", "transfer"] | Unset = UNSET,
        destination: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Modify an In-Progress Call (``PUT /v1/calls/{uuid}``).

        Modify an in-progress call.

        Args:
            uuid: The unique identifier for the call.
            action: The action to take on the call. One of 'hangup', 'mute', 'unmute', 'earmuff',
                'unearmuff', 'transfer'.
            destination: Transfer destination (for transfer action).
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Call updated successfully. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            _update_call.ENDPOINT,
            options,
            uuid=uuid,
            action=action,
            destination=destination,
        )

    async def stop_audio_stream(
        self,
        *,
        uuid: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Stop Audio Stream in a Call (``DELETE /v1/calls/{uuid}/stream``).

        Stop playing an audio file into a call.

        Args:
            uuid: The unique identifier for the call.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Audio stream stopped. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
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
        loop: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Play Audio Into a Call (``PUT /v1/calls/{uuid}/stream``).

        Play an audio file into a call.

        Args:
            uuid: The unique identifier for the call.
            stream_url: An array of URLs to stream the audio from.
            loop: Number of times to play the audio. The server's default is 1.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Audio stream started. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            _play_audio_stream.ENDPOINT,
            options,
            uuid=uuid,
            stream_url=stream_url,
            loop=loop,
        )

    async def stop_text_to_speech(
        self,
        *,
        uuid: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Stop Text-to-Speech in a Call (``DELETE /v1/calls/{uuid}/talk``).

        Stop playing text to speech in a call.

        Args:
            uuid: The unique identifier for the call.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Text-to-speech stopped. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
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
        loop: int | Unset = UNSET,
        voice_name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Play Text-to-Speech in a Call (``PUT /v1/calls/{uuid}/talk``).

        Play text to speech into a call.

        Args:
            uuid: The unique identifier for the call.
            text: Text to be read to the callee.
            loop: Number of times to repeat the text. The server's default is 1.
            voice_name: The voice to use for text-to-speech.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Text-to-speech started. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            _play_text_to_speech.ENDPOINT,
            options,
            uuid=uuid,
            text=text,
            loop=loop,
            voice_name=voice_name,
        )


class AsyncVoiceWithRawResponse:
    """``AsyncVoice``, answering with status, headers and body beside the result."""

    def __init__(self, resource: AsyncVoice) -> None:
        self.list_calls = async_raw(resource.list_calls)
        self.create_call = async_raw(resource.create_call)
        self.get_call = async_raw(resource.get_call)
        self.update_call = async_raw(resource.update_call)
        self.stop_audio_stream = async_raw(resource.stop_audio_stream)
        self.play_audio_stream = async_raw(resource.play_audio_stream)
        self.stop_text_to_speech = async_raw(resource.stop_text_to_speech)
        self.play_text_to_speech = async_raw(resource.play_text_to_speech)
