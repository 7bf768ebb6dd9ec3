"""Sessions, archives, broadcasts, captions and SIP calls of the Video API."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Literal

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

from ..api.video import change_archive_layout as _change_archive_layout
from ..api.video import change_archive_streams as _change_archive_streams
from ..api.video import change_broadcast_layout as _change_broadcast_layout
from ..api.video import change_broadcast_streams as _change_broadcast_streams
from ..api.video import change_stream_layout as _change_stream_layout
from ..api.video import create_session as _create_session
from ..api.video import delete_archive as _delete_archive
from ..api.video import disconnect_client as _disconnect_client
from ..api.video import get_archive as _get_archive
from ..api.video import get_broadcast as _get_broadcast
from ..api.video import get_experience_composer as _get_experience_composer
from ..api.video import get_stream as _get_stream
from ..api.video import list_archives as _list_archives
from ..api.video import list_broadcasts as _list_broadcasts
from ..api.video import list_connections as _list_connections
from ..api.video import list_experience_composers as _list_experience_composers
from ..api.video import list_streams as _list_streams
from ..api.video import migrate_session as _migrate_session
from ..api.video import mute_session as _mute_session
from ..api.video import mute_stream as _mute_stream
from ..api.video import play_connection_dtmf as _play_connection_dtmf
from ..api.video import play_session_dtmf as _play_session_dtmf
from ..api.video import send_signal as _send_signal
from ..api.video import send_signal_to_connection as _send_signal_to_connection
from ..api.video import start_archive as _start_archive
from ..api.video import start_audio_connector as _start_audio_connector
from ..api.video import start_broadcast as _start_broadcast
from ..api.video import start_captions as _start_captions
from ..api.video import start_experience_composer as _start_experience_composer
from ..api.video import start_sip_call as _start_sip_call
from ..api.video import stop_archive as _stop_archive
from ..api.video import stop_broadcast as _stop_broadcast
from ..api.video import stop_captions as _stop_captions
from ..api.video import stop_experience_composer as _stop_experience_composer
from ..models.video_archive import VideoArchive
from ..models.video_archive_list import VideoArchiveList
from ..models.video_audio_connector import VideoAudioConnector
from ..models.video_broadcast import VideoBroadcast
from ..models.video_broadcast_list import VideoBroadcastList
from ..models.video_broadcast_outputs import VideoBroadcastOutputs
from ..models.video_captions import VideoCaptions
from ..models.video_connection_list import VideoConnectionList
from ..models.video_layout import VideoLayout
from ..models.video_message import VideoMessage
from ..models.video_project import VideoProject
from ..models.video_render import VideoRender
from ..models.video_render_list import VideoRenderList
from ..models.video_render_request_properties import VideoRenderRequestProperties
from ..models.video_session import VideoSession
from ..models.video_sip import VideoSip
from ..models.video_sip_call import VideoSipCall
from ..models.video_stream import VideoStream
from ..models.video_stream_layout import VideoStreamLayout
from ..models.video_stream_list import VideoStreamList
from ..models.video_transcription_properties import VideoTranscriptionProperties
from ..models.video_web_socket import VideoWebSocket
from ..params import (
    VideoBroadcastOutputsDict,
    VideoLayoutDict,
    VideoRenderRequestPropertiesDict,
    VideoSipDict,
    VideoStreamLayoutDict,
    VideoTranscriptionPropertiesDict,
    VideoWebSocketDict,
)


class Video:
    """Sessions, archives, broadcasts, captions and SIP calls of the Video API.

    Errors of all methods:

    - ``RequestInvalidError``: An argument violates a rule of the document; nothing was sent.
    - ``CredentialsMissingError``: The client has no credentials for the operation; nothing was sent.
    - ``TransportError``: No complete response arrived: connection, TLS, protocol or timeout.
    - ``ResponseError``: The response is not a success; StatusError for 4xx and 5xx.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> VideoWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return VideoWithRawResponse(Video(self._caller.raw))

    def create_session(
        self,
        *,
        archive_mode: Literal["manual", "always"] | Unset = UNSET,
        e2ee: bool | Unset = UNSET,
        location: str | Unset = UNSET,
        p2p_preference: Literal["disabled", "enabled"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[VideoSession]:
        """Create a session (``POST /session/create``).

        Create a session of the application that the token belongs to. Without arguments the session is routed
        and not archived automatically. A session does not expire and cannot be deleted.

        Never retried once the server may have processed the request.

        Example:
            vonage.video.create_session(archive_mode="manual")

        Args:
            archive_mode: Whether the session is recorded automatically, starting with the first client.
                Sent as ``archiveMode``. The server's default is "manual".
            e2ee: End-to-end encryption. The session must be routed; archives, broadcasts, Experience
                Composers, audio connectors and SIP calls are not possible. The server's default is False.
            location: IP address near the location of the session. The default is the location of the
                first client.
            p2p_preference: `disabled` sends media through the Media Router (routed session), `enabled`
                from client to client (relayed session). Sent as ``p2p.preference``. The server's default is
                "disabled".
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A list with the new session.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
        """
        return self._caller.call(
            _create_session.ENDPOINT,
            options,
            archive_mode=archive_mode,
            e2ee=e2ee,
            location=location,
            p2p_preference=p2p_preference,
        )

    def list_archives(
        self,
        *,
        application_id: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VideoArchiveList:
        """List archives (``GET /v2/project/{application_id}/archive``).

        List the archives of the application, the newest first. Deleted archives are not listed.

        Returns one page; ``iter_archives`` iterates over all items. Retried automatically, even when the
        outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.list_archives()

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            offset: Number of results to skip, starting at the newest. At least 0. The server's default is
                0.
            count: Maximum number of results. From 0 to 1000. The server's default is 50.
            session_id: Return only results of this session. Sent as ``sessionId``.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page of results.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
        """
        return self._caller.call(
            _list_archives.ENDPOINT,
            options,
            application_id=application_id,
            offset=offset,
            count=count,
            session_id=session_id,
        )

    def iter_archives(
        self,
        *,
        application_id: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[VideoArchive, VideoArchiveList]:
        """List archives: an iterator over the items of all pages.

        Items keep the server's order. ``list_archives`` returns one page and describes the arguments. No
        request is sent before the first item is requested; each page is one call of ``GET
        /v2/project/{application_id}/archive``, counted and billed as such. Set ``offset`` to start at a page
        other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.video.iter_archives():
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            _list_archives.PAGING,
            options,
            application_id=application_id,
            offset=offset,
            count=count,
            session_id=session_id,
        )

    def start_archive(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        has_audio: bool | Unset = UNSET,
        has_transcription: bool | Unset = UNSET,
        has_video: bool | Unset = UNSET,
        layout: VideoLayout | VideoLayoutDict | Unset = UNSET,
        max_bitrate: int | Unset = UNSET,
        multi_archive_tag: str | Unset = UNSET,
        name: str | Unset = UNSET,
        output_mode: Literal["composed", "individual"] | Unset = UNSET,
        quantization_parameter: int | Unset = UNSET,
        resolution: Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"]
        | Unset = UNSET,
        stream_mode: Literal["auto", "manual"] | Unset = UNSET,
        transcription_properties: VideoTranscriptionProperties
        | VideoTranscriptionPropertiesDict
        | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VideoArchive:
        """Start an archive (``POST /v2/project/{application_id}/archive``).

        Start to record a session. The session must be routed and without end-to-end encryption, and a client
        must be connected. Recording ends after 4 hours, 60 seconds after the last client disconnects, or 60
        minutes after the last stream ends.

        Never retried once the server may have processed the request. ``video.list_archives`` shows whether it
        was carried out.

        Example:
            vonage.video.start_archive(session_id="sessionId")

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            session_id: Identifier of the session to record. Sent as ``sessionId``.
            has_audio: Whether to record audio. Audio and video cannot both be disabled. Sent as
                ``hasAudio``. The server's default is True.
            has_transcription: Whether to create a transcript. Sent as ``hasTranscription``. The server's
                default is False.
            has_video: Whether to record video. Sent as ``hasVideo``. The server's default is True.
            layout: Layout of a composition.
            max_bitrate: Maximum video bitrate of a composed archive, in bits per second. Sent as
                ``maxBitrate``. From 100000 to 6000000.
            multi_archive_tag: Tag that distinguishes simultaneous archives of a session. Required for a
                second archive. Sent as ``multiArchiveTag``.
            name: Name of the archive.
            output_mode: `composed` creates one MP4 file, `individual` a ZIP file with one file per
                stream. Sent as ``outputMode``. The server's default is "composed".
            quantization_parameter: Video quality of a composed archive: lower values give better quality
                and larger files. Not permitted together with `maxBitrate`. Sent as ``quantizationParameter``.
                From 15 to 40.
            resolution: Resolution of a composed archive. The server's default is "640x480".
            stream_mode: `auto` includes all streams, `manual` only streams that are added. Sent as
                ``streamMode``. The server's default is "auto".
            transcription_properties: Options of a transcription. Sent as ``transcriptionProperties``.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The archive that was started.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
                409: The state of the resource does not permit the request.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _start_archive.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            has_audio=has_audio,
            has_transcription=has_transcription,
            has_video=has_video,
            layout=layout,
            max_bitrate=max_bitrate,
            multi_archive_tag=multi_archive_tag,
            name=name,
            output_mode=output_mode,
            quantization_parameter=quantization_parameter,
            resolution=resolution,
            stream_mode=stream_mode,
            transcription_properties=transcription_properties,
        )

    def delete_archive(
        self,
        *,
        application_id: str | Unset = UNSET,
        archive_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete an archive (``DELETE /v2/project/{application_id}/archive/{archive_id}``).

        Delete an archive with the status `available`, `uploaded` or `deleted` from Vonage. A copy in your own
        storage is not deleted.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.delete_archive(archive_id="68d76a15-d90a-59a1-905e-ff69ef891985")

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            archive_id: Identifier of the archive (UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The archive was deleted. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
                409: The state of the resource does not permit the request.
        """
        return self._caller.call(
            _delete_archive.ENDPOINT,
            options,
            application_id=application_id,
            archive_id=archive_id,
        )

    def get_archive(
        self,
        *,
        application_id: str | Unset = UNSET,
        archive_id: str,
        options: RequestOptions | None = None,
    ) -> VideoArchive:
        """Retrieve an archive (``GET /v2/project/{application_id}/archive/{archive_id}``).

        Retrieve an archive. While its status is `available`, each response has a new download URL that is
        valid for 10 minutes.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.get_archive(archive_id="68d76a15-d90a-59a1-905e-ff69ef891985")

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            archive_id: Identifier of the archive (UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The archive.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
        """
        return self._caller.call(
            _get_archive.ENDPOINT,
            options,
            application_id=application_id,
            archive_id=archive_id,
        )

    def wait_for_archive(
        self,
        *,
        application_id: str | Unset = UNSET,
        archive_id: str,
        within: float = 600,
        options: RequestOptions | None = None,
    ) -> VideoArchive:
        """Retrieve an archive: wait until the result is final.

        Repeats ``GET /v2/project/{application_id}/archive/{archive_id}`` until ``status`` is ``available``,
        ``uploaded``, ``expired``, ``failed`` or ``deleted``: every 2 s at first, then less often, and never
        faster than the rate limit allows. ``get_archive`` describes the arguments. A temporary failure does
        not end the wait.

        Args:
            within: Maximum number of seconds to wait, including all requests.

        Returns:
            The last response.

        Raises:
            WaitTimeoutError: ``within`` seconds have passed; ``result`` is the last response.
        """
        return wait(
            self._caller,
            _get_archive.ENDPOINT,
            options,
            within,
            {
                "application_id": application_id,
                "archive_id": archive_id,
            },
        )

    def change_archive_layout(
        self,
        *,
        application_id: str | Unset = UNSET,
        archive_id: str,
        type: Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"],
        screenshare_type: Literal[
            "bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"
        ]
        | Unset = UNSET,
        stylesheet: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Change the layout of an archive (``PUT /v2/project/{application_id}/archive/{archive_id}/layout``).

        Change the layout of a composed archive while it is recorded.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.change_archive_layout(
                archive_id="68d76a15-d90a-59a1-905e-ff69ef891985",
                type="bestFit",
            )

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            archive_id: Identifier of the archive (UUID).
            type: Type of the layout.
            screenshare_type: Layout while a screen is shared. Only permitted with the type `bestFit`.
                Sent as ``screenshareType``.
            stylesheet: CSS of the layout. Required for `custom` and not permitted for any other type.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The layout was changed. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
        """
        return self._caller.call(
            _change_archive_layout.ENDPOINT,
            options,
            application_id=application_id,
            archive_id=archive_id,
            type=type,
            screenshare_type=screenshare_type,
            stylesheet=stylesheet,
        )

    def stop_archive(
        self,
        *,
        application_id: str | Unset = UNSET,
        archive_id: str,
        options: RequestOptions | None = None,
    ) -> VideoArchive:
        """Stop an archive (``POST /v2/project/{application_id}/archive/{archive_id}/stop``).

        Stop a recording. The file becomes available later, which webhooks report. Archives that a session
        starts automatically cannot be stopped.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.stop_archive(archive_id="68d76a15-d90a-59a1-905e-ff69ef891985")

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            archive_id: Identifier of the archive (UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The archive that was stopped.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
                409: The state of the resource does not permit the request.
        """
        return self._caller.call(
            _stop_archive.ENDPOINT,
            options,
            application_id=application_id,
            archive_id=archive_id,
        )

    def change_archive_streams(
        self,
        *,
        application_id: str | Unset = UNSET,
        archive_id: str,
        add_stream: str | Unset = UNSET,
        has_audio: bool | Unset = UNSET,
        has_video: bool | Unset = UNSET,
        remove_stream: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Add or remove a stream of an archive (``PATCH
        /v2/project/{application_id}/archive/{archive_id}/streams``).

        Add a stream to an archive, or remove one. The archive must have been started with the stream mode
        `manual`.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.change_archive_streams(
                archive_id="68d76a15-d90a-59a1-905e-ff69ef891985",
                add_stream="addStream",
            )

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            archive_id: Identifier of the archive (UUID).
            add_stream: Identifier of the stream to add. Sent as ``addStream``.
            has_audio: Whether to include the audio of the added stream. Sent as ``hasAudio``. The
                server's default is True.
            has_video: Whether to include the video of the added stream. Sent as ``hasVideo``. The
                server's default is True.
            remove_stream: Identifier of the stream to remove. Sent as ``removeStream``.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The change was applied. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
        """
        return self._caller.call(
            _change_archive_streams.ENDPOINT,
            options,
            application_id=application_id,
            archive_id=archive_id,
            add_stream=add_stream,
            has_audio=has_audio,
            has_video=has_video,
            remove_stream=remove_stream,
        )

    def list_broadcasts(
        self,
        *,
        application_id: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VideoBroadcastList:
        """List broadcasts (``GET /v2/project/{application_id}/broadcast``).

        List the broadcasts of the application.

        Returns one page; ``iter_broadcasts`` iterates over all items. Retried automatically, even when the
        outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.list_broadcasts()

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            offset: Number of results to skip, starting at the newest. At least 0. The server's default is
                0.
            count: Maximum number of results. From 0 to 1000. The server's default is 50.
            session_id: Return only results of this session. Sent as ``sessionId``.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page of results.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
        """
        return self._caller.call(
            _list_broadcasts.ENDPOINT,
            options,
            application_id=application_id,
            offset=offset,
            count=count,
            session_id=session_id,
        )

    def iter_broadcasts(
        self,
        *,
        application_id: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[VideoBroadcast, VideoBroadcastList]:
        """List broadcasts: an iterator over the items of all pages.

        Items keep the server's order. ``list_broadcasts`` returns one page and describes the arguments. No
        request is sent before the first item is requested; each page is one call of ``GET
        /v2/project/{application_id}/broadcast``, counted and billed as such. Set ``offset`` to start at a
        page other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.video.iter_broadcasts():
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            _list_broadcasts.PAGING,
            options,
            application_id=application_id,
            offset=offset,
            count=count,
            session_id=session_id,
        )

    def start_broadcast(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        outputs: VideoBroadcastOutputs | VideoBroadcastOutputsDict,
        layout: VideoLayout | VideoLayoutDict | Unset = UNSET,
        max_bitrate: int | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        multi_broadcast_tag: str | Unset = UNSET,
        resolution: Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"]
        | Unset = UNSET,
        stream_mode: Literal["auto", "manual"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VideoBroadcast:
        """Start a broadcast (``POST /v2/project/{application_id}/broadcast``).

        Start a live broadcast of a session to HLS, to up to five RTMP servers, or to both. The session must
        be routed and without end-to-end encryption, and a client must be connected. The HLS URL works after
        15 to 20 seconds. The broadcast ends after `max_duration`, or 60 seconds after the last client
        disconnects.

        Never retried once the server may have processed the request. ``video.list_broadcasts`` shows whether
        it was carried out.

        Example:
            vonage.video.start_broadcast(session_id="sessionId", outputs={"hls": {}})

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            session_id: Identifier of the session to broadcast. Sent as ``sessionId``.
            outputs: Outputs of a broadcast, at least one.
            layout: Layout of a composition.
            max_bitrate: Maximum video bitrate in bits per second. Sent as ``maxBitrate``. From 100000 to
                6000000.
            max_duration: Maximum duration in seconds. Sent as ``maxDuration``. From 60 to 36000. The
                server's default is 14400.
            multi_broadcast_tag: Tag that distinguishes simultaneous broadcasts of a session. Required for
                a second broadcast. Sent as ``multiBroadcastTag``.
            resolution: Resolution of the broadcast.
            stream_mode: `auto` includes all streams, `manual` only streams that are added. Sent as
                ``streamMode``. The server's default is "auto".
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The broadcast that was started.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
                408: The stream id is invalid, or the platform timed out.
                409: The state of the resource does not permit the request.
                500: Internal error of the platform.
        """
        try:
            return self._caller.call(
                _start_broadcast.ENDPOINT,
                options,
                application_id=application_id,
                session_id=session_id,
                outputs=outputs,
                layout=layout,
                max_bitrate=max_bitrate,
                max_duration=max_duration,
                multi_broadcast_tag=multi_broadcast_tag,
                resolution=resolution,
                stream_mode=stream_mode,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del outputs

    def get_broadcast(
        self,
        *,
        application_id: str | Unset = UNSET,
        broadcast_id: str,
        options: RequestOptions | None = None,
    ) -> VideoBroadcast:
        """Retrieve a broadcast (``GET /v2/project/{application_id}/broadcast/{broadcast_id}``).

        Retrieve a broadcast with the state of its HLS and RTMP outputs.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.get_broadcast(broadcast_id="broadcast_id")

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            broadcast_id: Identifier of the broadcast.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The broadcast.

        Raises:
            ResponseError: Statuses that the document declares:
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
        """
        return self._caller.call(
            _get_broadcast.ENDPOINT,
            options,
            application_id=application_id,
            broadcast_id=broadcast_id,
        )

    def change_broadcast_layout(
        self,
        *,
        application_id: str | Unset = UNSET,
        broadcast_id: str,
        type: Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"],
        screenshare_type: Literal[
            "bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"
        ]
        | Unset = UNSET,
        stylesheet: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Change the layout of a broadcast (``PUT
        /v2/project/{application_id}/broadcast/{broadcast_id}/layout``).

        Change the layout of a broadcast while it runs.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.change_broadcast_layout(broadcast_id="broadcast_id", type="bestFit")

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            broadcast_id: Identifier of the broadcast.
            type: Type of the layout.
            screenshare_type: Layout while a screen is shared. Only permitted with the type `bestFit`.
                Sent as ``screenshareType``.
            stylesheet: CSS of the layout. Required for `custom` and not permitted for any other type.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The layout was changed. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
        """
        return self._caller.call(
            _change_broadcast_layout.ENDPOINT,
            options,
            application_id=application_id,
            broadcast_id=broadcast_id,
            type=type,
            screenshare_type=screenshare_type,
            stylesheet=stylesheet,
        )

    def stop_broadcast(
        self,
        *,
        application_id: str | Unset = UNSET,
        broadcast_id: str,
        options: RequestOptions | None = None,
    ) -> VideoBroadcast:
        """Stop a broadcast (``POST /v2/project/{application_id}/broadcast/{broadcast_id}/stop``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.stop_broadcast(broadcast_id="broadcast_id")

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            broadcast_id: Identifier of the broadcast.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The broadcast that was stopped, without URLs.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
        """
        return self._caller.call(
            _stop_broadcast.ENDPOINT,
            options,
            application_id=application_id,
            broadcast_id=broadcast_id,
        )

    def change_broadcast_streams(
        self,
        *,
        application_id: str | Unset = UNSET,
        broadcast_id: str,
        add_stream: str | Unset = UNSET,
        has_audio: bool | Unset = UNSET,
        has_video: bool | Unset = UNSET,
        remove_stream: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Add or remove a stream of a broadcast (``PATCH
        /v2/project/{application_id}/broadcast/{broadcast_id}/streams``).

        Add a stream to a broadcast, or remove one. The broadcast must have been started with the stream mode
        `manual`.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.change_broadcast_streams(broadcast_id="broadcast_id", add_stream="addStream")

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            broadcast_id: Identifier of the broadcast.
            add_stream: Identifier of the stream to add. Sent as ``addStream``.
            has_audio: Whether to include the audio of the added stream. Sent as ``hasAudio``. The
                server's default is True.
            has_video: Whether to include the video of the added stream. Sent as ``hasVideo``. The
                server's default is True.
            remove_stream: Identifier of the stream to remove. Sent as ``removeStream``.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The change was applied. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
        """
        return self._caller.call(
            _change_broadcast_streams.ENDPOINT,
            options,
            application_id=application_id,
            broadcast_id=broadcast_id,
            add_stream=add_stream,
            has_audio=has_audio,
            has_video=has_video,
            remove_stream=remove_stream,
        )

    def start_captions(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        token: str,
        language_code: Literal[
            "af-ZA",
            "ar-AE",
            "ar-SA",
            "eu-ES",
            "ca-ES",
            "zh-HK",
            "zh-CN",
            "zh-TW",
            "hr-HR",
            "cs-CZ",
            "da-DK",
            "nl-NL",
            "en-AU",
            "en-GB",
            "en-IN",
            "en-IE",
            "en-NZ",
            "en-AB",
            "en-ZA",
            "en-US",
            "en-WL",
            "fa-IR",
            "fi-FI",
            "fr-FR",
            "fr-CA",
            "gl-ES",
            "de-DE",
            "de-CH",
            "el-GR",
            "he-IL",
            "hi-IN",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ko-KR",
            "lv-LV",
            "ms-MY",
            "no-NO",
            "pl-PL",
            "pt-PT",
            "pt-BR",
            "ro-RO",
            "ru-RU",
            "sr-RS",
            "sk-SK",
            "so-SO",
            "es-ES",
            "es-US",
            "sv-SE",
            "tl-PH",
            "th-TH",
            "uk-UA",
            "vi-VN",
            "zu-ZA",
        ]
        | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        partial_captions: bool | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VideoCaptions:
        """Start live captions (``POST /v2/project/{application_id}/captions``).

        Start live captions of a routed session. A session has at most one captioning, which is charged per
        audio stream and ends after `max_duration`.

        Never retried once the server may have processed the request.

        Example:
            vonage.video.start_captions(session_id="sessionId", token="token")

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            session_id: Identifier of the session. Sent as ``sessionId``.
            token: Client token of the session with the role `moderator`.
            language_code: Spoken language (BCP 47). Sent as ``languageCode``. The server's default is
                "en-US".
            max_duration: Maximum duration in seconds. Sent as ``maxDuration``. From 300 to 14400. The
                server's default is 14400.
            partial_captions: Whether to send captions early and correct them later. Sent as
                ``partialCaptions``. The server's default is True.
            status_callback_url: URL that receives status events, instead of the webhook of the
                application. Sent as ``statusCallbackUrl``. From 15 to 2048 characters.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The request was accepted.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                409: The state of the resource does not permit the request.
                500: Internal error of the platform.
        """
        try:
            return self._caller.call(
                _start_captions.ENDPOINT,
                options,
                application_id=application_id,
                session_id=session_id,
                token=token,
                language_code=language_code,
                max_duration=max_duration,
                partial_captions=partial_captions,
                status_callback_url=status_callback_url,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del token

    def stop_captions(
        self,
        *,
        application_id: str | Unset = UNSET,
        captions_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Stop live captions (``POST /v2/project/{application_id}/captions/{captions_id}/stop``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.stop_captions(captions_id="captions_id")

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            captions_id: Identifier of the captioning.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The request was accepted. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _stop_captions.ENDPOINT,
            options,
            application_id=application_id,
            captions_id=captions_id,
        )

    def start_audio_connector(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        token: str,
        websocket: VideoWebSocket | VideoWebSocketDict,
        options: RequestOptions | None = None,
    ) -> VideoAudioConnector:
        """Start an audio connector (``POST /v2/project/{application_id}/connect``).

        Send the audio of a session to a WebSocket of your server, which must accept the connection within 6
        seconds. The session must be routed and without end-to-end encryption. The connector is a connection
        of the session; `disconnect_client` ends it.

        Never retried once the server may have processed the request. ``video.list_connections`` shows whether
        it was carried out.

        Example:
            vonage.video.start_audio_connector(
                session_id="sessionId",
                token="token",
                websocket={"uri": "https://example.com/uri"},
            )

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            session_id: Identifier of the session. Sent as ``sessionId``.
            token: Client token of the session.
            websocket: The WebSocket of an audio connector.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The audio connector.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
                409: The state of the resource does not permit the request.
                500: Internal error of the platform.
        """
        try:
            return self._caller.call(
                _start_audio_connector.ENDPOINT,
                options,
                application_id=application_id,
                session_id=session_id,
                token=token,
                websocket=websocket,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del token

    def start_sip_call(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        token: str,
        sip: VideoSip | VideoSipDict,
        options: RequestOptions | None = None,
    ) -> VideoSipCall:
        """Start a SIP call (``POST /v2/project/{application_id}/dial``).

        Connect a SIP address to a session. The session must be routed and without end-to-end encryption. The
        response does not wait until the call is answered. `disconnect_client` with the `connection_id` ends
        the call; it also ends after 5 minutes without media and after 6 hours.

        Never retried once the server may have processed the request. ``video.list_connections`` shows whether
        it was carried out.

        Example:
            vonage.video.start_sip_call(session_id="sessionId", token="token", sip={"uri": "uri"})

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            session_id: Identifier of the session that the call joins. Sent as ``sessionId``.
            token: Client token of the session for the callee.
            sip: The callee and the options of a SIP call.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The SIP call.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
                409: The state of the resource does not permit the request.
                500: Internal error of the platform.
        """
        try:
            return self._caller.call(
                _start_sip_call.ENDPOINT,
                options,
                application_id=application_id,
                session_id=session_id,
                token=token,
                sip=sip,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del token, sip

    def list_experience_composers(
        self,
        *,
        application_id: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VideoRenderList:
        """List Experience Composers (``GET /v2/project/{application_id}/render``).

        List the Experience Composers of the application, the newest first.

        Returns one page; ``iter_experience_composers`` iterates over all items. Retried automatically, even
        when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.list_experience_composers()

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            offset: Number of results to skip, starting at the newest. At least 0. The server's default is
                0.
            count: Maximum number of results. From 0 to 1000. The server's default is 50.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page of results.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
        """
        return self._caller.call(
            _list_experience_composers.ENDPOINT,
            options,
            application_id=application_id,
            offset=offset,
            count=count,
        )

    def iter_experience_composers(
        self,
        *,
        application_id: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[VideoRender, VideoRenderList]:
        """List Experience Composers: an iterator over the items of all pages.

        Items keep the server's order. ``list_experience_composers`` returns one page and describes the
        arguments. No request is sent before the first item is requested; each page is one call of ``GET
        /v2/project/{application_id}/render``, counted and billed as such. Set ``offset`` to start at a page
        other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.video.iter_experience_composers():
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            _list_experience_composers.PAGING,
            options,
            application_id=application_id,
            offset=offset,
            count=count,
        )

    def start_experience_composer(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        token: str,
        url: str,
        max_duration: int | Unset = UNSET,
        properties: VideoRenderRequestProperties | VideoRenderRequestPropertiesDict | Unset = UNSET,
        resolution: Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"]
        | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VideoRender:
        """Start an Experience Composer (``POST /v2/project/{application_id}/render``).

        Render a web page and publish it as a stream of a session. The session must be routed and without
        end-to-end encryption. The stream is published after the Experience Composer has started.

        Never retried once the server may have processed the request. ``video.list_experience_composers``
        shows whether it was carried out.

        Example:
            vonage.video.start_experience_composer(
                session_id="sessionId",
                token="token",
                url="https://example.com/url",
            )

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            session_id: Identifier of the session in which the page is published. Sent as ``sessionId``.
            token: Client token of the session with the role `publisher` or `moderator`.
            url: URL of the page. It must work without user interaction. From 15 to 2048 characters.
            max_duration: Maximum duration in seconds. Sent as ``maxDuration``. From 60 to 36000. The
                server's default is 7200.
            properties: Properties of the published stream.
            resolution: Resolution of the page and of the stream.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The request was accepted.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                429: Too many requests.
                500: Internal error of the platform.
        """
        try:
            return self._caller.call(
                _start_experience_composer.ENDPOINT,
                options,
                application_id=application_id,
                session_id=session_id,
                token=token,
                url=url,
                max_duration=max_duration,
                properties=properties,
                resolution=resolution,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del token

    def stop_experience_composer(
        self,
        *,
        application_id: str | Unset = UNSET,
        render_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Stop an Experience Composer (``DELETE /v2/project/{application_id}/render/{render_id}``).

        Stop an Experience Composer and its stream.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.stop_experience_composer(render_id="render_id")

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            render_id: Identifier of the Experience Composer.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The Experience Composer was stopped. The document declares no response body. One that arrives
            is returned decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
        """
        return self._caller.call(
            _stop_experience_composer.ENDPOINT,
            options,
            application_id=application_id,
            render_id=render_id,
        )

    def get_experience_composer(
        self,
        *,
        application_id: str | Unset = UNSET,
        render_id: str,
        options: RequestOptions | None = None,
    ) -> VideoRender:
        """Retrieve an Experience Composer (``GET /v2/project/{application_id}/render/{render_id}``).

        Retrieve the status of an Experience Composer, and the reason why it stopped or failed.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.get_experience_composer(render_id="render_id")

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            render_id: Identifier of the Experience Composer.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The Experience Composer.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
        """
        return self._caller.call(
            _get_experience_composer.ENDPOINT,
            options,
            application_id=application_id,
            render_id=render_id,
        )

    def list_connections(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        options: RequestOptions | None = None,
    ) -> VideoConnectionList:
        """List the connections of a session (``GET
        /v2/project/{application_id}/session/{session_id}/connection``).

        List the clients connected to a session, the oldest first.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.list_connections(session_id="session_id")

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            session_id: Identifier of the session.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The connections.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _list_connections.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
        )

    def disconnect_client(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        connection_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Disconnect a client (``DELETE
        /v2/project/{application_id}/session/{session_id}/connection/{connection_id}``).

        Disconnect a client from a session. This also ends a SIP call or an audio connector. The client can
        connect again with the same token.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.disconnect_client(
                session_id="session_id",
                connection_id="00393946-5f06-5290-8c63-43b5f862b79d",
            )

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            session_id: Identifier of the session.
            connection_id: Identifier of the connection (UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The client was disconnected. The document declares no response body. One that arrives is
            returned decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
        """
        return self._caller.call(
            _disconnect_client.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            connection_id=connection_id,
        )

    def play_connection_dtmf(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        connection_id: str,
        digits: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Send DTMF tones to a SIP call (``POST
        /v2/project/{application_id}/session/{session_id}/connection/{connection_id}/play-dtmf``).

        Send DTMF tones to one SIP call of a session.

        Never retried once the server may have processed the request.

        Example:
            vonage.video.play_connection_dtmf(
                session_id="session_id",
                connection_id="00393946-5f06-5290-8c63-43b5f862b79d",
                digits="0",
            )

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            session_id: Identifier of the session.
            connection_id: Identifier of the connection (UUID).
            digits: Tones: digits, `*` and `#`, and `p` for a pause of 500 ms. Matching ``^[0-9*#p]+$``.
                At least 1 character.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The request was processed. The document declares no response body. One that arrives is
            returned decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
        """
        return self._caller.call(
            _play_connection_dtmf.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            connection_id=connection_id,
            digits=digits,
        )

    def send_signal_to_connection(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        connection_id: str,
        type: str,
        data: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Send a signal to a client (``POST
        /v2/project/{application_id}/session/{session_id}/connection/{connection_id}/signal``).

        Send a signal to one client of a session.

        Never retried once the server may have processed the request.

        Example:
            vonage.video.send_signal_to_connection(
                session_id="session_id",
                connection_id="00393946-5f06-5290-8c63-43b5f862b79d",
                type="type",
                data="data",
            )

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            session_id: Identifier of the session.
            connection_id: Identifier of the connection (UUID).
            type: Type of the signal: up to 128 letters, digits and the characters `-`, `_` and `~`. At
                most 128 characters.
            data: Content of the signal, at most 8 kB. At most 8192 characters.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The request was processed. The document declares no response body. One that arrives is
            returned decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
                413: The request is too long.
        """
        return self._caller.call(
            _send_signal_to_connection.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            connection_id=connection_id,
            type=type,
            data=data,
        )

    def migrate_session(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        options: RequestOptions | None = None,
    ) -> VideoMessage:
        """Migrate a session (``POST /v2/project/{application_id}/session/{session_id}/migrate``).

        Move a session to another media server, for long sessions whose server is taken out of service.
        Clients must support migration. The migration continues after the response.

        Never retried once the server may have processed the request.

        Example:
            vonage.video.migrate_session(session_id="session_id")

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            session_id: Identifier of the session.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The request was accepted.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
                409: The state of the resource does not permit the request.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _migrate_session.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
        )

    def mute_session(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        active: bool,
        excluded_stream_ids: Sequence[str] | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> VideoProject:
        """Mute the streams of a session (``POST /v2/project/{application_id}/session/{session_id}/mute``).

        Mute all streams of a session except the excluded ones, and all streams published later, until it is
        called with `active=False`. Ending the mute state unmutes no stream.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.mute_session(session_id="session_id", active=True)

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            session_id: Identifier of the session.
            active: Whether to start (`true`) or end (`false`) the mute state.
            excluded_stream_ids: Streams that are not muted. Ignored if `active` is `false`. Sent as
                ``excludedStreamIds``.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The project of the application.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
        """
        return self._caller.call(
            _mute_session.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            active=active,
            excluded_stream_ids=excluded_stream_ids,
        )

    def play_session_dtmf(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        digits: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Send DTMF tones to a session (``POST /v2/project/{application_id}/session/{session_id}/play-dtmf``).

        Send DTMF tones to all SIP calls of a session.

        Never retried once the server may have processed the request.

        Example:
            vonage.video.play_session_dtmf(session_id="session_id", digits="0")

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            session_id: Identifier of the session.
            digits: Tones: digits, `*` and `#`, and `p` for a pause of 500 ms. Matching ``^[0-9*#p]+$``.
                At least 1 character.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The request was processed. The document declares no response body. One that arrives is
            returned decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
        """
        return self._caller.call(
            _play_session_dtmf.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            digits=digits,
        )

    def send_signal(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        type: str,
        data: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Send a signal to a session (``POST /v2/project/{application_id}/session/{session_id}/signal``).

        Send a signal to all clients of a session. Clients receive it with an empty sender.

        Never retried once the server may have processed the request.

        Example:
            vonage.video.send_signal(session_id="session_id", type="type", data="data")

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            session_id: Identifier of the session.
            type: Type of the signal: up to 128 letters, digits and the characters `-`, `_` and `~`. At
                most 128 characters.
            data: Content of the signal, at most 8 kB. At most 8192 characters.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The request was processed. The document declares no response body. One that arrives is
            returned decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
                413: The request is too long.
        """
        return self._caller.call(
            _send_signal.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            type=type,
            data=data,
        )

    def list_streams(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        options: RequestOptions | None = None,
    ) -> VideoStreamList:
        """List the streams of a session (``GET /v2/project/{application_id}/session/{session_id}/stream``).

        List the streams of a session with their layout classes.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.list_streams(session_id="session_id")

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            session_id: Identifier of the session.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The streams.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
                408: The stream id is invalid, or the platform timed out.
        """
        return self._caller.call(
            _list_streams.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
        )

    def change_stream_layout(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        items: Sequence[VideoStreamLayout | VideoStreamLayoutDict],
        options: RequestOptions | None = None,
    ) -> Any:
        """Set the layout classes of streams (``PUT /v2/project/{application_id}/session/{session_id}/stream``).

        Replace the layout classes of the given streams; other streams keep theirs. Layout classes define how
        composed archives and broadcasts show a stream.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.change_stream_layout(
                session_id="session_id",
                items=[{"id": "id", "layoutClassList": ["layoutClassList"]}],
            )

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            session_id: Identifier of the session.
            items: The streams to change.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The change was applied. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
        """
        return self._caller.call(
            _change_stream_layout.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            items=items,
        )

    def get_stream(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        stream_id: str,
        options: RequestOptions | None = None,
    ) -> VideoStream:
        """Retrieve a stream (``GET /v2/project/{application_id}/session/{session_id}/stream/{stream_id}``).

        Retrieve the type and the layout classes of a stream.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.get_stream(session_id="session_id", stream_id="8721b39b-152f-5e07-938d-33002e1adc27")

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            session_id: Identifier of the session.
            stream_id: Identifier of the stream (UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The stream.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
                408: The stream id is invalid, or the platform timed out.
        """
        return self._caller.call(
            _get_stream.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            stream_id=stream_id,
        )

    def mute_stream(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        stream_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Mute a stream (``POST /v2/project/{application_id}/session/{session_id}/stream/{stream_id}/mute``).

        Mute a stream. The publisher can unmute it.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.video.mute_stream(
                session_id="session_id",
                stream_id="8721b39b-152f-5e07-938d-33002e1adc27",
            )

        Args:
            application_id: Identifier of the application that the token belongs to. The default is taken
                from the client's credentials.
            session_id: Identifier of the session.
            stream_id: Identifier of the stream (UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The stream was muted. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request or an identifier is invalid.
                403: The token is invalid, has expired or belongs to another application.
                404: The resource does not exist, or no client is connected.
        """
        return self._caller.call(
            _mute_stream.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            stream_id=stream_id,
        )


class VideoWithRawResponse:
    """``Video``, returning status, headers and body with the result."""

    def __init__(self, resource: Video) -> None:
        self.create_session: Final = raw(resource.create_session)
        self.list_archives: Final = raw(resource.list_archives)
        self.start_archive: Final = raw(resource.start_archive)
        self.delete_archive: Final = raw(resource.delete_archive)
        self.get_archive: Final = raw(resource.get_archive)
        self.change_archive_layout: Final = raw(resource.change_archive_layout)
        self.stop_archive: Final = raw(resource.stop_archive)
        self.change_archive_streams: Final = raw(resource.change_archive_streams)
        self.list_broadcasts: Final = raw(resource.list_broadcasts)
        self.start_broadcast: Final = raw(resource.start_broadcast)
        self.get_broadcast: Final = raw(resource.get_broadcast)
        self.change_broadcast_layout: Final = raw(resource.change_broadcast_layout)
        self.stop_broadcast: Final = raw(resource.stop_broadcast)
        self.change_broadcast_streams: Final = raw(resource.change_broadcast_streams)
        self.start_captions: Final = raw(resource.start_captions)
        self.stop_captions: Final = raw(resource.stop_captions)
        self.start_audio_connector: Final = raw(resource.start_audio_connector)
        self.start_sip_call: Final = raw(resource.start_sip_call)
        self.list_experience_composers: Final = raw(resource.list_experience_composers)
        self.start_experience_composer: Final = raw(resource.start_experience_composer)
        self.stop_experience_composer: Final = raw(resource.stop_experience_composer)
        self.get_experience_composer: Final = raw(resource.get_experience_composer)
        self.list_connections: Final = raw(resource.list_connections)
        self.disconnect_client: Final = raw(resource.disconnect_client)
        self.play_connection_dtmf: Final = raw(resource.play_connection_dtmf)
        self.send_signal_to_connection: Final = raw(resource.send_signal_to_connection)
        self.migrate_session: Final = raw(resource.migrate_session)
        self.mute_session: Final = raw(resource.mute_session)
        self.play_session_dtmf: Final = raw(resource.play_session_dtmf)
        self.send_signal: Final = raw(resource.send_signal)
        self.list_streams: Final = raw(resource.list_streams)
        self.change_stream_layout: Final = raw(resource.change_stream_layout)
        self.get_stream: Final = raw(resource.get_stream)
        self.mute_stream: Final = raw(resource.mute_stream)


class AsyncVideo:
    """Sessions, archives, broadcasts, captions and SIP calls of the Video API.

    The errors of all methods are those of ``Video``.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncVideoWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncVideoWithRawResponse(AsyncVideo(self._caller.raw))

    async def create_session(
        self,
        *,
        archive_mode: Literal["manual", "always"] | Unset = UNSET,
        e2ee: bool | Unset = UNSET,
        location: str | Unset = UNSET,
        p2p_preference: Literal["disabled", "enabled"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[VideoSession]:
        """Create a session (``POST /session/create``).

        See ``Video.create_session``.
        """
        return await self._caller.call(
            _create_session.ENDPOINT,
            options,
            archive_mode=archive_mode,
            e2ee=e2ee,
            location=location,
            p2p_preference=p2p_preference,
        )

    async def list_archives(
        self,
        *,
        application_id: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VideoArchiveList:
        """List archives (``GET /v2/project/{application_id}/archive``).

        See ``Video.list_archives``.
        """
        return await self._caller.call(
            _list_archives.ENDPOINT,
            options,
            application_id=application_id,
            offset=offset,
            count=count,
            session_id=session_id,
        )

    def iter_archives(
        self,
        *,
        application_id: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[VideoArchive, VideoArchiveList]:
        """List archives: an asynchronous iterator over the items of all pages.

        See ``Video.iter_archives``.
        """
        return self._caller.iterate(
            _list_archives.PAGING,
            options,
            application_id=application_id,
            offset=offset,
            count=count,
            session_id=session_id,
        )

    async def start_archive(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        has_audio: bool | Unset = UNSET,
        has_transcription: bool | Unset = UNSET,
        has_video: bool | Unset = UNSET,
        layout: VideoLayout | VideoLayoutDict | Unset = UNSET,
        max_bitrate: int | Unset = UNSET,
        multi_archive_tag: str | Unset = UNSET,
        name: str | Unset = UNSET,
        output_mode: Literal["composed", "individual"] | Unset = UNSET,
        quantization_parameter: int | Unset = UNSET,
        resolution: Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"]
        | Unset = UNSET,
        stream_mode: Literal["auto", "manual"] | Unset = UNSET,
        transcription_properties: VideoTranscriptionProperties
        | VideoTranscriptionPropertiesDict
        | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VideoArchive:
        """Start an archive (``POST /v2/project/{application_id}/archive``).

        See ``Video.start_archive``.
        """
        return await self._caller.call(
            _start_archive.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            has_audio=has_audio,
            has_transcription=has_transcription,
            has_video=has_video,
            layout=layout,
            max_bitrate=max_bitrate,
            multi_archive_tag=multi_archive_tag,
            name=name,
            output_mode=output_mode,
            quantization_parameter=quantization_parameter,
            resolution=resolution,
            stream_mode=stream_mode,
            transcription_properties=transcription_properties,
        )

    async def delete_archive(
        self,
        *,
        application_id: str | Unset = UNSET,
        archive_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete an archive (``DELETE /v2/project/{application_id}/archive/{archive_id}``).

        See ``Video.delete_archive``.
        """
        return await self._caller.call(
            _delete_archive.ENDPOINT,
            options,
            application_id=application_id,
            archive_id=archive_id,
        )

    async def get_archive(
        self,
        *,
        application_id: str | Unset = UNSET,
        archive_id: str,
        options: RequestOptions | None = None,
    ) -> VideoArchive:
        """Retrieve an archive (``GET /v2/project/{application_id}/archive/{archive_id}``).

        See ``Video.get_archive``.
        """
        return await self._caller.call(
            _get_archive.ENDPOINT,
            options,
            application_id=application_id,
            archive_id=archive_id,
        )

    async def wait_for_archive(
        self,
        *,
        application_id: str | Unset = UNSET,
        archive_id: str,
        within: float = 600,
        options: RequestOptions | None = None,
    ) -> VideoArchive:
        """Retrieve an archive: wait until the result is final.

        See ``Video.wait_for_archive``.
        """
        return await async_wait(
            self._caller,
            _get_archive.ENDPOINT,
            options,
            within,
            {
                "application_id": application_id,
                "archive_id": archive_id,
            },
        )

    async def change_archive_layout(
        self,
        *,
        application_id: str | Unset = UNSET,
        archive_id: str,
        type: Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"],
        screenshare_type: Literal[
            "bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"
        ]
        | Unset = UNSET,
        stylesheet: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Change the layout of an archive (``PUT /v2/project/{application_id}/archive/{archive_id}/layout``).

        See ``Video.change_archive_layout``.
        """
        return await self._caller.call(
            _change_archive_layout.ENDPOINT,
            options,
            application_id=application_id,
            archive_id=archive_id,
            type=type,
            screenshare_type=screenshare_type,
            stylesheet=stylesheet,
        )

    async def stop_archive(
        self,
        *,
        application_id: str | Unset = UNSET,
        archive_id: str,
        options: RequestOptions | None = None,
    ) -> VideoArchive:
        """Stop an archive (``POST /v2/project/{application_id}/archive/{archive_id}/stop``).

        See ``Video.stop_archive``.
        """
        return await self._caller.call(
            _stop_archive.ENDPOINT,
            options,
            application_id=application_id,
            archive_id=archive_id,
        )

    async def change_archive_streams(
        self,
        *,
        application_id: str | Unset = UNSET,
        archive_id: str,
        add_stream: str | Unset = UNSET,
        has_audio: bool | Unset = UNSET,
        has_video: bool | Unset = UNSET,
        remove_stream: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Add or remove a stream of an archive (``PATCH
        /v2/project/{application_id}/archive/{archive_id}/streams``).

        See ``Video.change_archive_streams``.
        """
        return await self._caller.call(
            _change_archive_streams.ENDPOINT,
            options,
            application_id=application_id,
            archive_id=archive_id,
            add_stream=add_stream,
            has_audio=has_audio,
            has_video=has_video,
            remove_stream=remove_stream,
        )

    async def list_broadcasts(
        self,
        *,
        application_id: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VideoBroadcastList:
        """List broadcasts (``GET /v2/project/{application_id}/broadcast``).

        See ``Video.list_broadcasts``.
        """
        return await self._caller.call(
            _list_broadcasts.ENDPOINT,
            options,
            application_id=application_id,
            offset=offset,
            count=count,
            session_id=session_id,
        )

    def iter_broadcasts(
        self,
        *,
        application_id: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        session_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[VideoBroadcast, VideoBroadcastList]:
        """List broadcasts: an asynchronous iterator over the items of all pages.

        See ``Video.iter_broadcasts``.
        """
        return self._caller.iterate(
            _list_broadcasts.PAGING,
            options,
            application_id=application_id,
            offset=offset,
            count=count,
            session_id=session_id,
        )

    async def start_broadcast(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        outputs: VideoBroadcastOutputs | VideoBroadcastOutputsDict,
        layout: VideoLayout | VideoLayoutDict | Unset = UNSET,
        max_bitrate: int | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        multi_broadcast_tag: str | Unset = UNSET,
        resolution: Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"]
        | Unset = UNSET,
        stream_mode: Literal["auto", "manual"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VideoBroadcast:
        """Start a broadcast (``POST /v2/project/{application_id}/broadcast``).

        See ``Video.start_broadcast``.
        """
        try:
            return await self._caller.call(
                _start_broadcast.ENDPOINT,
                options,
                application_id=application_id,
                session_id=session_id,
                outputs=outputs,
                layout=layout,
                max_bitrate=max_bitrate,
                max_duration=max_duration,
                multi_broadcast_tag=multi_broadcast_tag,
                resolution=resolution,
                stream_mode=stream_mode,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del outputs

    async def get_broadcast(
        self,
        *,
        application_id: str | Unset = UNSET,
        broadcast_id: str,
        options: RequestOptions | None = None,
    ) -> VideoBroadcast:
        """Retrieve a broadcast (``GET /v2/project/{application_id}/broadcast/{broadcast_id}``).

        See ``Video.get_broadcast``.
        """
        return await self._caller.call(
            _get_broadcast.ENDPOINT,
            options,
            application_id=application_id,
            broadcast_id=broadcast_id,
        )

    async def change_broadcast_layout(
        self,
        *,
        application_id: str | Unset = UNSET,
        broadcast_id: str,
        type: Literal["bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"],
        screenshare_type: Literal[
            "bestFit", "custom", "horizontalPresentation", "pip", "verticalPresentation"
        ]
        | Unset = UNSET,
        stylesheet: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Change the layout of a broadcast (``PUT
        /v2/project/{application_id}/broadcast/{broadcast_id}/layout``).

        See ``Video.change_broadcast_layout``.
        """
        return await self._caller.call(
            _change_broadcast_layout.ENDPOINT,
            options,
            application_id=application_id,
            broadcast_id=broadcast_id,
            type=type,
            screenshare_type=screenshare_type,
            stylesheet=stylesheet,
        )

    async def stop_broadcast(
        self,
        *,
        application_id: str | Unset = UNSET,
        broadcast_id: str,
        options: RequestOptions | None = None,
    ) -> VideoBroadcast:
        """Stop a broadcast (``POST /v2/project/{application_id}/broadcast/{broadcast_id}/stop``).

        See ``Video.stop_broadcast``.
        """
        return await self._caller.call(
            _stop_broadcast.ENDPOINT,
            options,
            application_id=application_id,
            broadcast_id=broadcast_id,
        )

    async def change_broadcast_streams(
        self,
        *,
        application_id: str | Unset = UNSET,
        broadcast_id: str,
        add_stream: str | Unset = UNSET,
        has_audio: bool | Unset = UNSET,
        has_video: bool | Unset = UNSET,
        remove_stream: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Add or remove a stream of a broadcast (``PATCH
        /v2/project/{application_id}/broadcast/{broadcast_id}/streams``).

        See ``Video.change_broadcast_streams``.
        """
        return await self._caller.call(
            _change_broadcast_streams.ENDPOINT,
            options,
            application_id=application_id,
            broadcast_id=broadcast_id,
            add_stream=add_stream,
            has_audio=has_audio,
            has_video=has_video,
            remove_stream=remove_stream,
        )

    async def start_captions(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        token: str,
        language_code: Literal[
            "af-ZA",
            "ar-AE",
            "ar-SA",
            "eu-ES",
            "ca-ES",
            "zh-HK",
            "zh-CN",
            "zh-TW",
            "hr-HR",
            "cs-CZ",
            "da-DK",
            "nl-NL",
            "en-AU",
            "en-GB",
            "en-IN",
            "en-IE",
            "en-NZ",
            "en-AB",
            "en-ZA",
            "en-US",
            "en-WL",
            "fa-IR",
            "fi-FI",
            "fr-FR",
            "fr-CA",
            "gl-ES",
            "de-DE",
            "de-CH",
            "el-GR",
            "he-IL",
            "hi-IN",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ko-KR",
            "lv-LV",
            "ms-MY",
            "no-NO",
            "pl-PL",
            "pt-PT",
            "pt-BR",
            "ro-RO",
            "ru-RU",
            "sr-RS",
            "sk-SK",
            "so-SO",
            "es-ES",
            "es-US",
            "sv-SE",
            "tl-PH",
            "th-TH",
            "uk-UA",
            "vi-VN",
            "zu-ZA",
        ]
        | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        partial_captions: bool | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VideoCaptions:
        """Start live captions (``POST /v2/project/{application_id}/captions``).

        See ``Video.start_captions``.
        """
        try:
            return await self._caller.call(
                _start_captions.ENDPOINT,
                options,
                application_id=application_id,
                session_id=session_id,
                token=token,
                language_code=language_code,
                max_duration=max_duration,
                partial_captions=partial_captions,
                status_callback_url=status_callback_url,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del token

    async def stop_captions(
        self,
        *,
        application_id: str | Unset = UNSET,
        captions_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Stop live captions (``POST /v2/project/{application_id}/captions/{captions_id}/stop``).

        See ``Video.stop_captions``.
        """
        return await self._caller.call(
            _stop_captions.ENDPOINT,
            options,
            application_id=application_id,
            captions_id=captions_id,
        )

    async def start_audio_connector(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        token: str,
        websocket: VideoWebSocket | VideoWebSocketDict,
        options: RequestOptions | None = None,
    ) -> VideoAudioConnector:
        """Start an audio connector (``POST /v2/project/{application_id}/connect``).

        See ``Video.start_audio_connector``.
        """
        try:
            return await self._caller.call(
                _start_audio_connector.ENDPOINT,
                options,
                application_id=application_id,
                session_id=session_id,
                token=token,
                websocket=websocket,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del token

    async def start_sip_call(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        token: str,
        sip: VideoSip | VideoSipDict,
        options: RequestOptions | None = None,
    ) -> VideoSipCall:
        """Start a SIP call (``POST /v2/project/{application_id}/dial``).

        See ``Video.start_sip_call``.
        """
        try:
            return await self._caller.call(
                _start_sip_call.ENDPOINT,
                options,
                application_id=application_id,
                session_id=session_id,
                token=token,
                sip=sip,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del token, sip

    async def list_experience_composers(
        self,
        *,
        application_id: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VideoRenderList:
        """List Experience Composers (``GET /v2/project/{application_id}/render``).

        See ``Video.list_experience_composers``.
        """
        return await self._caller.call(
            _list_experience_composers.ENDPOINT,
            options,
            application_id=application_id,
            offset=offset,
            count=count,
        )

    def iter_experience_composers(
        self,
        *,
        application_id: str | Unset = UNSET,
        offset: int | Unset = UNSET,
        count: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[VideoRender, VideoRenderList]:
        """List Experience Composers: an asynchronous iterator over the items of all pages.

        See ``Video.iter_experience_composers``.
        """
        return self._caller.iterate(
            _list_experience_composers.PAGING,
            options,
            application_id=application_id,
            offset=offset,
            count=count,
        )

    async def start_experience_composer(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        token: str,
        url: str,
        max_duration: int | Unset = UNSET,
        properties: VideoRenderRequestProperties | VideoRenderRequestPropertiesDict | Unset = UNSET,
        resolution: Literal["640x480", "1280x720", "1920x1080", "480x640", "720x1280", "1080x1920"]
        | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VideoRender:
        """Start an Experience Composer (``POST /v2/project/{application_id}/render``).

        See ``Video.start_experience_composer``.
        """
        try:
            return await self._caller.call(
                _start_experience_composer.ENDPOINT,
                options,
                application_id=application_id,
                session_id=session_id,
                token=token,
                url=url,
                max_duration=max_duration,
                properties=properties,
                resolution=resolution,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del token

    async def stop_experience_composer(
        self,
        *,
        application_id: str | Unset = UNSET,
        render_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Stop an Experience Composer (``DELETE /v2/project/{application_id}/render/{render_id}``).

        See ``Video.stop_experience_composer``.
        """
        return await self._caller.call(
            _stop_experience_composer.ENDPOINT,
            options,
            application_id=application_id,
            render_id=render_id,
        )

    async def get_experience_composer(
        self,
        *,
        application_id: str | Unset = UNSET,
        render_id: str,
        options: RequestOptions | None = None,
    ) -> VideoRender:
        """Retrieve an Experience Composer (``GET /v2/project/{application_id}/render/{render_id}``).

        See ``Video.get_experience_composer``.
        """
        return await self._caller.call(
            _get_experience_composer.ENDPOINT,
            options,
            application_id=application_id,
            render_id=render_id,
        )

    async def list_connections(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        options: RequestOptions | None = None,
    ) -> VideoConnectionList:
        """List the connections of a session (``GET
        /v2/project/{application_id}/session/{session_id}/connection``).

        See ``Video.list_connections``.
        """
        return await self._caller.call(
            _list_connections.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
        )

    async def disconnect_client(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        connection_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Disconnect a client (``DELETE
        /v2/project/{application_id}/session/{session_id}/connection/{connection_id}``).

        See ``Video.disconnect_client``.
        """
        return await self._caller.call(
            _disconnect_client.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            connection_id=connection_id,
        )

    async def play_connection_dtmf(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        connection_id: str,
        digits: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Send DTMF tones to a SIP call (``POST
        /v2/project/{application_id}/session/{session_id}/connection/{connection_id}/play-dtmf``).

        See ``Video.play_connection_dtmf``.
        """
        return await self._caller.call(
            _play_connection_dtmf.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            connection_id=connection_id,
            digits=digits,
        )

    async def send_signal_to_connection(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        connection_id: str,
        type: str,
        data: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Send a signal to a client (``POST
        /v2/project/{application_id}/session/{session_id}/connection/{connection_id}/signal``).

        See ``Video.send_signal_to_connection``.
        """
        return await self._caller.call(
            _send_signal_to_connection.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            connection_id=connection_id,
            type=type,
            data=data,
        )

    async def migrate_session(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        options: RequestOptions | None = None,
    ) -> VideoMessage:
        """Migrate a session (``POST /v2/project/{application_id}/session/{session_id}/migrate``).

        See ``Video.migrate_session``.
        """
        return await self._caller.call(
            _migrate_session.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
        )

    async def mute_session(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        active: bool,
        excluded_stream_ids: Sequence[str] | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> VideoProject:
        """Mute the streams of a session (``POST /v2/project/{application_id}/session/{session_id}/mute``).

        See ``Video.mute_session``.
        """
        return await self._caller.call(
            _mute_session.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            active=active,
            excluded_stream_ids=excluded_stream_ids,
        )

    async def play_session_dtmf(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        digits: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Send DTMF tones to a session (``POST /v2/project/{application_id}/session/{session_id}/play-dtmf``).

        See ``Video.play_session_dtmf``.
        """
        return await self._caller.call(
            _play_session_dtmf.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            digits=digits,
        )

    async def send_signal(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        type: str,
        data: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Send a signal to a session (``POST /v2/project/{application_id}/session/{session_id}/signal``).

        See ``Video.send_signal``.
        """
        return await self._caller.call(
            _send_signal.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            type=type,
            data=data,
        )

    async def list_streams(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        options: RequestOptions | None = None,
    ) -> VideoStreamList:
        """List the streams of a session (``GET /v2/project/{application_id}/session/{session_id}/stream``).

        See ``Video.list_streams``.
        """
        return await self._caller.call(
            _list_streams.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
        )

    async def change_stream_layout(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        items: Sequence[VideoStreamLayout | VideoStreamLayoutDict],
        options: RequestOptions | None = None,
    ) -> Any:
        """Set the layout classes of streams (``PUT /v2/project/{application_id}/session/{session_id}/stream``).

        See ``Video.change_stream_layout``.
        """
        return await self._caller.call(
            _change_stream_layout.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            items=items,
        )

    async def get_stream(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        stream_id: str,
        options: RequestOptions | None = None,
    ) -> VideoStream:
        """Retrieve a stream (``GET /v2/project/{application_id}/session/{session_id}/stream/{stream_id}``).

        See ``Video.get_stream``.
        """
        return await self._caller.call(
            _get_stream.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            stream_id=stream_id,
        )

    async def mute_stream(
        self,
        *,
        application_id: str | Unset = UNSET,
        session_id: str,
        stream_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Mute a stream (``POST /v2/project/{application_id}/session/{session_id}/stream/{stream_id}/mute``).

        See ``Video.mute_stream``.
        """
        return await self._caller.call(
            _mute_stream.ENDPOINT,
            options,
            application_id=application_id,
            session_id=session_id,
            stream_id=stream_id,
        )


class AsyncVideoWithRawResponse:
    """``AsyncVideo``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncVideo) -> None:
        self.create_session: Final = async_raw(resource.create_session)
        self.list_archives: Final = async_raw(resource.list_archives)
        self.start_archive: Final = async_raw(resource.start_archive)
        self.delete_archive: Final = async_raw(resource.delete_archive)
        self.get_archive: Final = async_raw(resource.get_archive)
        self.change_archive_layout: Final = async_raw(resource.change_archive_layout)
        self.stop_archive: Final = async_raw(resource.stop_archive)
        self.change_archive_streams: Final = async_raw(resource.change_archive_streams)
        self.list_broadcasts: Final = async_raw(resource.list_broadcasts)
        self.start_broadcast: Final = async_raw(resource.start_broadcast)
        self.get_broadcast: Final = async_raw(resource.get_broadcast)
        self.change_broadcast_layout: Final = async_raw(resource.change_broadcast_layout)
        self.stop_broadcast: Final = async_raw(resource.stop_broadcast)
        self.change_broadcast_streams: Final = async_raw(resource.change_broadcast_streams)
        self.start_captions: Final = async_raw(resource.start_captions)
        self.stop_captions: Final = async_raw(resource.stop_captions)
        self.start_audio_connector: Final = async_raw(resource.start_audio_connector)
        self.start_sip_call: Final = async_raw(resource.start_sip_call)
        self.list_experience_composers: Final = async_raw(resource.list_experience_composers)
        self.start_experience_composer: Final = async_raw(resource.start_experience_composer)
        self.stop_experience_composer: Final = async_raw(resource.stop_experience_composer)
        self.get_experience_composer: Final = async_raw(resource.get_experience_composer)
        self.list_connections: Final = async_raw(resource.list_connections)
        self.disconnect_client: Final = async_raw(resource.disconnect_client)
        self.play_connection_dtmf: Final = async_raw(resource.play_connection_dtmf)
        self.send_signal_to_connection: Final = async_raw(resource.send_signal_to_connection)
        self.migrate_session: Final = async_raw(resource.migrate_session)
        self.mute_session: Final = async_raw(resource.mute_session)
        self.play_session_dtmf: Final = async_raw(resource.play_session_dtmf)
        self.send_signal: Final = async_raw(resource.send_signal)
        self.list_streams: Final = async_raw(resource.list_streams)
        self.change_stream_layout: Final = async_raw(resource.change_stream_layout)
        self.get_stream: Final = async_raw(resource.get_stream)
        self.mute_stream: Final = async_raw(resource.mute_stream)
