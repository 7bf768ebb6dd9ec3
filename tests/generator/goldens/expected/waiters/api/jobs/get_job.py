"""``getJob``.

- ``GET /jobs/{job}`` of ``https://jobs.example``
- Security: none
- Retry: safe
- Rate limit: 1/min
- Waiter: wait(progress.state=done|failed)
- Document: ``#/paths/~1jobs~1{job}/get``
"""

from __future__ import annotations

from oas_runtime.operation import Endpoint, Operation, Parameter, RateLimit, Server, Waiter, json_response
from oas_runtime.rules import String

from ...models.job import Job
from ...security import SCHEMES

OPERATION = Operation(
    id="getJob",
    call="jobs.get",
    tag="Jobs",
    method="GET",
    path="/jobs/{job}",
    pointer="#/paths/~1jobs~1{job}/get",
    servers=(Server("https://jobs.example"),),
    security=(),
    schemes=SCHEMES,
    idempotent=True,
    rate_limit=RateLimit(
        calls=1,
        seconds=60,
        bucket="getJob",
    ),
    waiter=Waiter(
        field=("progress", "state"),
        until=("done", "failed"),
        interval=5,
    ),
    parameters=(Parameter("job", "path", String(), required=True),),
    accept="application/json",
)

ENDPOINT: Endpoint[Job] = Endpoint(
    OPERATION,
    success=(json_response("200", Job),),
)
