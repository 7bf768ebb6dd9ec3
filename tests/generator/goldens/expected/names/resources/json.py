"""Operations of the tag json."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any as _Any

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import AsyncCaller, RequestOptions, SyncCaller, async_raw, raw

from ..api.json import delete_escape as _delete_escape
from ..api.json import escape as _escape
from ..api.json import field_2fa as _field_2fa
from ..api.json import größe as _größe
from ..api.json import init as _init
from ..api.json import put_any as _put_any
from ..models.any import Any
from ..models.literal import Literal
from ..models.mapping import Mapping
from ..models.unset import Unset as _Unset
from ..params import LiteralDict, MappingDict, UnsetDict


class Json:
    """Operations of the tag json."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> JsonWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return JsonWithRawResponse(Json(self._caller.raw))

    def put_any(
        self,
        *,
        sequence: Sequence[str] | Unset = UNSET,
        any: str | Unset = UNSET,
        literal: Literal | LiteralDict | Unset = UNSET,
        mapping: Mapping | MappingDict | Unset = UNSET,
        unset: _Unset | UnsetDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """``putAny`` (``PUT /any``).

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            sequence: Not described by the document. Sent as ``Sequence``.
            any: Not described by the document.
            literal: Not described by the document.
            mapping: Not described by the document.
            unset: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Fine.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            _put_any.ENDPOINT,
            options,
            sequence=sequence,
            any=any,
            literal=literal,
            mapping=mapping,
            unset=unset,
        )

    def delete_escape(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``deleteEscape`` (``DELETE /escape``).

        It has no operationId.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Fine. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            _delete_escape.ENDPOINT,
            options,
        )

    def escape(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``../../escape`` (``GET /escape``).

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Fine. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            _escape.ENDPOINT,
            options,
        )

    def field_2fa(
        self,
        *,
        field_2nd: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``2fa`` (``PATCH /escape``).

        Never sent again once it may have acted.

        Args:
            field_2nd: Not described by the document. Sent as ``2nd``.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Fine. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            _field_2fa.ENDPOINT,
            options,
            field_2nd=field_2nd,
        )

    def größe(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``größe`` (``POST /escape``).

        Never sent again once it may have acted.

        Args:
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Fine. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            _größe.ENDPOINT,
            options,
        )

    def init(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``__init__`` (``PUT /escape``).

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Fine. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            _init.ENDPOINT,
            options,
        )


class JsonWithRawResponse:
    """``Json``, answering with status, headers and body beside the result."""

    def __init__(self, resource: Json) -> None:
        self.put_any = raw(resource.put_any)
        self.delete_escape = raw(resource.delete_escape)
        self.escape = raw(resource.escape)
        self.field_2fa = raw(resource.field_2fa)
        self.größe = raw(resource.größe)
        self.init = raw(resource.init)


class AsyncJson:
    """Operations of the tag json."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> AsyncJsonWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return AsyncJsonWithRawResponse(AsyncJson(self._caller.raw))

    async def put_any(
        self,
        *,
        sequence: Sequence[str] | Unset = UNSET,
        any: str | Unset = UNSET,
        literal: Literal | LiteralDict | Unset = UNSET,
        mapping: Mapping | MappingDict | Unset = UNSET,
        unset: _Unset | UnsetDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """``putAny`` (``PUT /any``).

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            sequence: Not described by the document. Sent as ``Sequence``.
            any: Not described by the document.
            literal: Not described by the document.
            mapping: Not described by the document.
            unset: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Fine.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            _put_any.ENDPOINT,
            options,
            sequence=sequence,
            any=any,
            literal=literal,
            mapping=mapping,
            unset=unset,
        )

    async def delete_escape(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``deleteEscape`` (``DELETE /escape``).

        It has no operationId.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Fine. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            _delete_escape.ENDPOINT,
            options,
        )

    async def escape(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``../../escape`` (``GET /escape``).

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Fine. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            _escape.ENDPOINT,
            options,
        )

    async def field_2fa(
        self,
        *,
        field_2nd: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``2fa`` (``PATCH /escape``).

        Never sent again once it may have acted.

        Args:
            field_2nd: Not described by the document. Sent as ``2nd``.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Fine. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            _field_2fa.ENDPOINT,
            options,
            field_2nd=field_2nd,
        )

    async def größe(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``größe`` (``POST /escape``).

        Never sent again once it may have acted.

        Args:
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Fine. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            _größe.ENDPOINT,
            options,
        )

    async def init(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``__init__`` (``PUT /escape``).

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Fine. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            _init.ENDPOINT,
            options,
        )


class AsyncJsonWithRawResponse:
    """``AsyncJson``, answering with status, headers and body beside the result."""

    def __init__(self, resource: AsyncJson) -> None:
        self.put_any = async_raw(resource.put_any)
        self.delete_escape = async_raw(resource.delete_escape)
        self.escape = async_raw(resource.escape)
        self.field_2fa = async_raw(resource.field_2fa)
        self.größe = async_raw(resource.größe)
        self.init = async_raw(resource.init)
