"""``listJobs``.

Deprecated by the document.

- ``GET /jobs`` of ``https://jobs.example``
- Security: none
- Retry: safe
- Waiter: wait_for_any(jobs)
- Document: ``#/paths/~1jobs/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Server, Waiter, json_response

from ...models.list_jobs_response import ListJobsResponse
from ...security import SCHEMES

OPERATION = Operation(
    id="listJobs",
    call="jobs.list",
    tag="Jobs",
    method="GET",
    path="/jobs",
    pointer="#/paths/~1jobs/get",
    servers=(Server("https://jobs.example"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    waiter=Waiter(
        field=("jobs",),
        interval=1,
    ),
    accept="application/json",
    deprecated=True,
)

ENDPOINT: Endpoint[ListJobsResponse] = Endpoint(
    OPERATION,
    success=(json_response("200", ListJobsResponse),),
)
