"""Operations of the tag Jobs."""

from __future__ import annotations

from typing import Final
from warnings import warn

from oas_runtime.call.waiting import async_wait
from oas_runtime.call.waiting import wait as _wait
from oas_runtime.operation import (
    AsyncCaller,
    RequestOptions,
    SyncCaller,
    async_raw,
    deprecated,
    deprecated_async_raw,
    deprecated_raw,
    raw,
    resource,
)

from ..api.jobs import get_job, list_jobs
from ..models.job import Job
from ..models.list_jobs_response import ListJobsResponse


class Jobs:
    """Operations of the tag Jobs.

    Errors of all methods:

    - ``RequestInvalidError``: An argument violates a rule of the document; nothing was sent.
    - ``CredentialsMissingError``: The client has no credentials for the operation; nothing was sent.
    - ``TransportError``: No complete response arrived: connection, TLS, protocol or timeout.
    - ``ResponseError``: The response is not a success; StatusError for 4xx and 5xx.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return JobsWithRawResponse(Jobs(self._caller.raw))

    @deprecated("jobs.list is deprecated")
    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListJobsResponse:
        """``listJobs`` (``GET /jobs``).

        Deprecated by the document.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            golden_waiters.jobs.list()

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            All jobs.
        """
        warn("jobs.list is deprecated", DeprecationWarning, stacklevel=2)
        return self._caller.call(
            list_jobs.ENDPOINT,
            options,
        )

    @deprecated("jobs.wait_for_any is deprecated")
    def wait_for_any(
        self,
        *,
        within: float = 600,
        options: RequestOptions | None = None,
    ) -> ListJobsResponse:
        """``listJobs``: wait until ``jobs`` is not empty.

        Deprecated by the document.

        Repeats ``GET /jobs`` until ``jobs`` is not empty: every 1 s at first, then less often, and never
        faster than the rate limit allows. ``list`` describes the arguments. A temporary failure does not end
        the wait.

        Args:
            within: Maximum number of seconds to wait, including all requests.

        Returns:
            The last response.

        Raises:
            WaitTimeoutError: ``within`` seconds have passed; ``result`` is the last response.
        """
        return _wait(
            self._caller,
            list_jobs.ENDPOINT,
            options,
            within,
            {},
        )

    def get(
        self,
        *,
        job: str,
        options: RequestOptions | None = None,
    ) -> Job:
        """``getJob`` (``GET /jobs/{job}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            golden_waiters.jobs.get(job="job")

        Args:
            job: A path parameter.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The job.
        """
        return self._caller.call(
            get_job.ENDPOINT,
            options,
            job=job,
        )

    def wait(
        self,
        *,
        job: str,
        within: float = 600,
        options: RequestOptions | None = None,
    ) -> Job:
        """``getJob``: wait until the result is final.

        Repeats ``GET /jobs/{job}`` until ``progress.state`` is ``done`` or ``failed``: every 5 s at first,
        then less often, and never faster than the rate limit allows. ``get`` describes the arguments. A
        temporary failure does not end the wait.

        Args:
            within: Maximum number of seconds to wait, including all requests.

        Returns:
            The last response.

        Raises:
            WaitTimeoutError: ``within`` seconds have passed; ``result`` is the last response.
        """
        return _wait(
            self._caller,
            get_job.ENDPOINT,
            options,
            within,
            {
                "job": job,
            },
        )


class JobsWithRawResponse:
    """``Jobs``, returning status, headers and body with the result."""

    def __init__(self, resource: Jobs) -> None:
        self.list: Final = deprecated_raw(resource.list)  # pyright: ignore[reportDeprecated]
        self.get: Final = raw(resource.get)


class AsyncJobs:
    """Operations of the tag Jobs.

    The errors of all methods are those of ``Jobs``.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncJobsWithRawResponse(AsyncJobs(self._caller.raw))

    @deprecated("jobs.list is deprecated")
    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListJobsResponse:
        """``listJobs`` (``GET /jobs``).

        See ``Jobs.list``. Deprecated by the document.
        """
        warn("jobs.list is deprecated", DeprecationWarning, stacklevel=2)
        return await self._caller.call(
            list_jobs.ENDPOINT,
            options,
        )

    @deprecated("jobs.wait_for_any is deprecated")
    async def wait_for_any(
        self,
        *,
        within: float = 600,
        options: RequestOptions | None = None,
    ) -> ListJobsResponse:
        """``listJobs``: wait until ``jobs`` is not empty.

        See ``Jobs.wait_for_any``. Deprecated by the document.
        """
        return await async_wait(
            self._caller,
            list_jobs.ENDPOINT,
            options,
            within,
            {},
        )

    async def get(
        self,
        *,
        job: str,
        options: RequestOptions | None = None,
    ) -> Job:
        """``getJob`` (``GET /jobs/{job}``).

        See ``Jobs.get``.
        """
        return await self._caller.call(
            get_job.ENDPOINT,
            options,
            job=job,
        )

    async def wait(
        self,
        *,
        job: str,
        within: float = 600,
        options: RequestOptions | None = None,
    ) -> Job:
        """``getJob``: wait until the result is final.

        See ``Jobs.wait``.
        """
        return await async_wait(
            self._caller,
            get_job.ENDPOINT,
            options,
            within,
            {
                "job": job,
            },
        )


class AsyncJobsWithRawResponse:
    """``AsyncJobs``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncJobs) -> None:
        self.list: Final = deprecated_async_raw(resource.list)  # pyright: ignore[reportDeprecated]
        self.get: Final = async_raw(resource.get)
