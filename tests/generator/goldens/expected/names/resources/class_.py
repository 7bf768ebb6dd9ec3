"""Operations of the tag Class."""

from __future__ import annotations

from typing import Final

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import AsyncCaller, RequestOptions, SyncCaller, async_raw, raw, resource

from ..api.class_ import import_ as _import_
from ..models.list import List


class Class:
    """Operations of the tag Class."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> ClassWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return ClassWithRawResponse(Class(self._caller.raw))

    def import_(
        self,
        *,
        self_: str,
        cls_: str | Unset = UNSET,
        options_: str | Unset = UNSET,
        headers: str | Unset = UNSET,
        params: str | Unset = UNSET,
        url: str | Unset = UNSET,
        client: str | Unset = UNSET,
        request: str | Unset = UNSET,
        operation: str | Unset = UNSET,
        prepare: str | Unset = UNSET,
        path: str | Unset = UNSET,
        query: str | Unset = UNSET,
        body: str | Unset = UNSET,
        str: int | Unset = UNSET,
        bool: str | Unset = UNSET,
        object: bool | Unset = UNSET,
        class_: str | Unset = UNSET,
        print: str | Unset = UNSET,
        match: str | Unset = UNSET,
        none: str | Unset = UNSET,
        reject: str | Unset = UNSET,
        timeout: float | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> List:
        """``import`` (``POST /class/{self}``).

        Never retried once the server may have processed the request.

        Args:
            self_: A parameter of the path. Sent as ``self``.
            cls_: A parameter of the query. Sent as ``cls``.
            options_: A parameter of the query. Sent as ``options``.
            headers: A parameter of the query.
            params: A parameter of the query.
            url: A parameter of the query.
            client: A parameter of the query.
            request: A parameter of the query.
            operation: A parameter of the query. Sent as ``OPERATION``.
            prepare: A parameter of the query.
            path: A parameter of the query.
            query: A parameter of the query.
            body: A parameter of the query.
            str: A parameter of the query.
            bool: A parameter of the query.
            object: A parameter of the query.
            class_: A parameter of the query. Sent as ``__class__``.
            print: A parameter of the query.
            match: A parameter of the query.
            none: A parameter of the query. Sent as ``None``.
            reject: A parameter of the query.
            timeout: A parameter of the query.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Fine.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            _import_.ENDPOINT,
            options,
            self_=self_,
            cls_=cls_,
            options_=options_,
            headers=headers,
            params=params,
            url=url,
            client=client,
            request=request,
            operation=operation,
            prepare=prepare,
            path=path,
            query=query,
            body=body,
            str=str,
            bool=bool,
            object=object,
            class_=class_,
            print=print,
            match=match,
            none=none,
            reject=reject,
            timeout=timeout,
        )


class ClassWithRawResponse:
    """``Class``, returning status, headers and body with the result."""

    def __init__(self, resource: Class) -> None:
        self.import_: Final = raw(resource.import_)


class AsyncClass:
    """Operations of the tag Class."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncClassWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncClassWithRawResponse(AsyncClass(self._caller.raw))

    async def import_(
        self,
        *,
        self_: str,
        cls_: str | Unset = UNSET,
        options_: str | Unset = UNSET,
        headers: str | Unset = UNSET,
        params: str | Unset = UNSET,
        url: str | Unset = UNSET,
        client: str | Unset = UNSET,
        request: str | Unset = UNSET,
        operation: str | Unset = UNSET,
        prepare: str | Unset = UNSET,
        path: str | Unset = UNSET,
        query: str | Unset = UNSET,
        body: str | Unset = UNSET,
        str: int | Unset = UNSET,
        bool: str | Unset = UNSET,
        object: bool | Unset = UNSET,
        class_: str | Unset = UNSET,
        print: str | Unset = UNSET,
        match: str | Unset = UNSET,
        none: str | Unset = UNSET,
        reject: str | Unset = UNSET,
        timeout: float | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> List:
        """``import`` (``POST /class/{self}``).

        Never retried once the server may have processed the request.

        Args:
            self_: A parameter of the path. Sent as ``self``.
            cls_: A parameter of the query. Sent as ``cls``.
            options_: A parameter of the query. Sent as ``options``.
            headers: A parameter of the query.
            params: A parameter of the query.
            url: A parameter of the query.
            client: A parameter of the query.
            request: A parameter of the query.
            operation: A parameter of the query. Sent as ``OPERATION``.
            prepare: A parameter of the query.
            path: A parameter of the query.
            query: A parameter of the query.
            body: A parameter of the query.
            str: A parameter of the query.
            bool: A parameter of the query.
            object: A parameter of the query.
            class_: A parameter of the query. Sent as ``__class__``.
            print: A parameter of the query.
            match: A parameter of the query.
            none: A parameter of the query. Sent as ``None``.
            reject: A parameter of the query.
            timeout: A parameter of the query.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Fine.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            _import_.ENDPOINT,
            options,
            self_=self_,
            cls_=cls_,
            options_=options_,
            headers=headers,
            params=params,
            url=url,
            client=client,
            request=request,
            operation=operation,
            prepare=prepare,
            path=path,
            query=query,
            body=body,
            str=str,
            bool=bool,
            object=object,
            class_=class_,
            print=print,
            match=match,
            none=none,
            reject=reject,
            timeout=timeout,
        )


class AsyncClassWithRawResponse:
    """``AsyncClass``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncClass) -> None:
        self.import_: Final = async_raw(resource.import_)
