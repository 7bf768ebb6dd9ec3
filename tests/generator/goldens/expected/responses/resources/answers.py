"""Operations of the tag Answers."""

from __future__ import annotations

import builtins
from typing import Any, Final

from oas_runtime.operation import AsyncCaller, RequestOptions, SyncCaller, async_raw, raw, resource

from ..api.answers import count_answers, list_answers
from ..api.answers import get_default as _get_default
from ..api.answers import get_file as _get_file
from ..api.answers import get_inline as _get_inline
from ..api.answers import get_maybe as _get_maybe
from ..api.answers import get_picture as _get_picture
from ..api.answers import get_ranges as _get_ranges
from ..api.answers import get_text as _get_text
from ..api.answers import get_xml as _get_xml
from ..api.answers import head_file as _head_file
from ..api.answers import start_job as _start_job
from ..models.answer import Answer
from ..models.get_inline_response import GetInlineResponse
from ..models.job import Job


class Answers:
    """Operations of the tag Answers."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AnswersWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AnswersWithRawResponse(Answers(self._caller.raw))

    def count(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """``countAnswers`` (``GET /count``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A number.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            count_answers.ENDPOINT,
            options,
        )

    def get_default(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Answer:
        """``getDefault`` (``GET /default``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Whatever comes.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            _get_default.ENDPOINT,
            options,
        )

    def get_file(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """``getFile`` (``GET /file``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A file.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            _get_file.ENDPOINT,
            options,
        )

    def head_file(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """``headFile`` (``HEAD /headers``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Headers only. The document declares no response body: a body that arrives is returned decoded,
            else None. Headers: ``ETag``, ``X-Size`` (see ``with_raw_response``).

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            _head_file.ENDPOINT,
            options,
        )

    def get_inline(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> GetInlineResponse:
        """``getInline`` (``GET /inline``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A schema of its own.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            _get_inline.ENDPOINT,
            options,
        )

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[Answer]:
        """``listAnswers`` (``GET /list``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A list.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            list_answers.ENDPOINT,
            options,
        )

    def get_maybe(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Answer | None:
        """``getMaybe`` (``GET /maybe``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            An answer, or null.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            _get_maybe.ENDPOINT,
            options,
        )

    def get_picture(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """``getPicture`` (``GET /picture``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A picture without a schema.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            _get_picture.ENDPOINT,
            options,
        )

    def get_ranges(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Answer:
        """``getRanges`` (``GET /ranges``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Good.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx. The document
                declares: 404, None; 5XX, Broken; default, Bad.
        """
        return self._caller.call(
            _get_ranges.ENDPOINT,
            options,
        )

    def start_job(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Answer | Job | None:
        """``startJob`` (``POST /several``).

        Never retried once the server may have processed the request.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Done.
            Later.
            Nothing to do. The document declares no response body: a body that arrives is returned
            decoded, else None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            _start_job.ENDPOINT,
            options,
        )

    def get_text(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """``getText`` (``GET /text``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Text.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            _get_text.ENDPOINT,
            options,
        )

    def get_xml(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Answer:
        """``getXml`` (``GET /xml``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            XML.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            _get_xml.ENDPOINT,
            options,
        )


class AnswersWithRawResponse:
    """``Answers``, returning status, headers and body with the result."""

    def __init__(self, resource: Answers) -> None:
        self.count: Final = raw(resource.count)
        self.get_default: Final = raw(resource.get_default)
        self.get_file: Final = raw(resource.get_file)
        self.head_file: Final = raw(resource.head_file)
        self.get_inline: Final = raw(resource.get_inline)
        self.list: Final = raw(resource.list)
        self.get_maybe: Final = raw(resource.get_maybe)
        self.get_picture: Final = raw(resource.get_picture)
        self.get_ranges: Final = raw(resource.get_ranges)
        self.start_job: Final = raw(resource.start_job)
        self.get_text: Final = raw(resource.get_text)
        self.get_xml: Final = raw(resource.get_xml)


class AsyncAnswers:
    """Operations of the tag Answers."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncAnswersWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncAnswersWithRawResponse(AsyncAnswers(self._caller.raw))

    async def count(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> int:
        """``countAnswers`` (``GET /count``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A number.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            count_answers.ENDPOINT,
            options,
        )

    async def get_default(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Answer:
        """``getDefault`` (``GET /default``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Whatever comes.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            _get_default.ENDPOINT,
            options,
        )

    async def get_file(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """``getFile`` (``GET /file``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A file.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            _get_file.ENDPOINT,
            options,
        )

    async def head_file(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """``headFile`` (``HEAD /headers``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Headers only. The document declares no response body: a body that arrives is returned decoded,
            else None. Headers: ``ETag``, ``X-Size`` (see ``with_raw_response``).

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            _head_file.ENDPOINT,
            options,
        )

    async def get_inline(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> GetInlineResponse:
        """``getInline`` (``GET /inline``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A schema of its own.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            _get_inline.ENDPOINT,
            options,
        )

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[Answer]:
        """``listAnswers`` (``GET /list``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A list.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            list_answers.ENDPOINT,
            options,
        )

    async def get_maybe(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Answer | None:
        """``getMaybe`` (``GET /maybe``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            An answer, or null.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            _get_maybe.ENDPOINT,
            options,
        )

    async def get_picture(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """``getPicture`` (``GET /picture``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A picture without a schema.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            _get_picture.ENDPOINT,
            options,
        )

    async def get_ranges(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Answer:
        """``getRanges`` (``GET /ranges``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Good.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx. The document
                declares: 404, None; 5XX, Broken; default, Bad.
        """
        return await self._caller.call(
            _get_ranges.ENDPOINT,
            options,
        )

    async def start_job(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Answer | Job | None:
        """``startJob`` (``POST /several``).

        Never retried once the server may have processed the request.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Done.
            Later.
            Nothing to do. The document declares no response body: a body that arrives is returned
            decoded, else None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            _start_job.ENDPOINT,
            options,
        )

    async def get_text(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """``getText`` (``GET /text``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Text.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            _get_text.ENDPOINT,
            options,
        )

    async def get_xml(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Answer:
        """``getXml`` (``GET /xml``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            XML.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            _get_xml.ENDPOINT,
            options,
        )


class AsyncAnswersWithRawResponse:
    """``AsyncAnswers``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncAnswers) -> None:
        self.count: Final = async_raw(resource.count)
        self.get_default: Final = async_raw(resource.get_default)
        self.get_file: Final = async_raw(resource.get_file)
        self.head_file: Final = async_raw(resource.head_file)
        self.get_inline: Final = async_raw(resource.get_inline)
        self.list: Final = async_raw(resource.list)
        self.get_maybe: Final = async_raw(resource.get_maybe)
        self.get_picture: Final = async_raw(resource.get_picture)
        self.get_ranges: Final = async_raw(resource.get_ranges)
        self.start_job: Final = async_raw(resource.start_job)
        self.get_text: Final = async_raw(resource.get_text)
        self.get_xml: Final = async_raw(resource.get_xml)
