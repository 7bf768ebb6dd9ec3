"""Facts about the API of a client that its document does not contain."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import field

from ..common.record import record
from ..errors import ErrorFields, RejectedError, StatusError, status_error


@record(kw_only=True)
class ClientInfo:
    """Facts about the API of a client class.

    Attributes:
        name: The name of its logger and of its OpenTelemetry instrumentation: the package that users import.
        environment: The prefix of its environment variables, such as ``"ACME_"``: ``ACME_SERVER`` is the option
            ``server``, ``ACME_ALLOW_HOSTS`` the guard of test environments (``config.hosts``). Empty for none.
        error_fields: Where the API's error bodies hold their code and their text.
        rejected_errors: Name of a tag -> the error of its operations where a body reports an error by a code.
        status_errors: Status -> its error, where no standard of HTTP says what the status means.
        logger: The logger of that name.
    """

    name: str = "oas_runtime"
    environment: str = ""
    error_fields: ErrorFields = field(default_factory=ErrorFields)
    rejected_errors: Mapping[str, type[RejectedError]] = field(default_factory=dict[str, type[RejectedError]])
    status_errors: Mapping[int, type[StatusError]] = field(default_factory=dict[int, type[StatusError]])
    logger: logging.Logger = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "logger", logging.getLogger(self.name))

    def rejected_error(self, tag: str) -> type[RejectedError]:
        """Return the error class for rejections of a tag's operations."""
        return self.rejected_errors.get(tag, RejectedError)

    def status_error(self, status: int) -> type[StatusError]:
        """Return the error class for a status that is not a success."""
        return self.status_errors.get(status) or status_error(status)
