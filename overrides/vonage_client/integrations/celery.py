"""Calls in Celery workers: at most once a key, at the rate of the account (the ``celery`` extra).

::

    app = Celery("shop", broker="redis://localhost:6379/0", backend="redis://localhost:6379/1")
    app.conf.vonage = {
        "ledger": "redis://localhost:6379/2",
        "rate_limit": "document",
        "rate_limit_storage": "redis://localhost:6379/3",
    }
    call.delay("sms.send", {"to": "447700900000", "from_": "Acme", "text": "Hello"}, key="order-4711")

``app.conf.vonage`` has the options of ``Vonage`` and ``ledger``, the URL of a ledger that all workers share.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any

from celery import Task, shared_task

from oas_runtime.model.encode import plain
from vonage_client import (
    AlreadyCalledError,
    ConfigurationError,
    RequestOptions,
    Vonage,
    VonageError,
)
from vonage_client.batch import open_ledger

from . import may_repeat, pause

_clients: dict[tuple[int, int], Vonage] = {}
_lock = threading.Lock()


if TYPE_CHECKING:
    _Task = Task[Any, Any]
else:
    _Task = Task


class VonageTask(_Task):
    """The base class of tasks that make calls: ``@app.task(base=VonageTask, bind=True)``.

    A task is acknowledged when it has ended, so that the broker delivers it again where a worker dies; the ledger
    keeps its call from being made twice. An error is retried where the call was not sent, or refused for now, after
    the time that the server asks for. A call whose outcome is unknown fails with that error and is never repeated.
    Results become JSON.
    """

    abstract = True
    acks_late = True
    reject_on_worker_lost: bool | None = True
    max_retries: int | None = 20

    @property
    def vonage(self) -> Vonage:
        """The client of this process."""
        key = (os.getpid(), id(self.app))
        with _lock:
            client = _clients.get(key)
            if client is None:
                client = _clients[key] = _client(getattr(self.app.conf, "vonage", None))
            return client

    def once(self, key: str | None = None) -> RequestOptions:
        """The options of a call that is made at most once for ``key``, by default for this task."""
        return RequestOptions(once=key or f"task {self.request.id}")

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run the task; retry it where that cannot repeat a call."""
        try:
            result = super().__call__(*args, **kwargs)
        except VonageError as error:
            if not may_repeat(error):
                raise
            # What another worker is making is looked at until it has ended, or its lease has run out.
            held = isinstance(error, AlreadyCalledError)
            limit = self.request.retries + 1 if held else self.max_retries
            countdown = self._at_most(pause(error, self.request.retries))
            raise self.retry(exc=error, countdown=countdown, max_retries=limit) from None
        return plain(result)

    def _at_most(self, seconds: float) -> float:
        """Half the visibility timeout of the broker: a task that waits longer is delivered to other workers too."""
        options: dict[str, Any] = getattr(self.app.conf, "broker_transport_options", None) or {}
        timeout: float | None = options.get("visibility_timeout")
        return min(seconds, timeout / 2) if timeout else seconds


@shared_task(base=VonageTask, bind=True, name="vonage.call")
def call(self: VonageTask, method: str, arguments: dict[str, Any], key: str | None = None) -> Any:
    """Make one call, at most once for ``key``, and return its result as JSON.

    Args:
        method: The method of the client, such as ``sms.send``.
        arguments: Its keyword arguments.
        key: Names the call; by default the id of the task, so that a task that is delivered twice calls once.
    """
    resource, _, name = method.partition(".")
    function = getattr(getattr(self.vonage, resource, None), name, None) if name else None
    if not callable(function) or method.startswith("_") or name.startswith("_"):
        raise ConfigurationError(f"{method!r:.60} is not a method of the client, such as 'sms.send'.")
    return function(**arguments, options=self.once(key))


def _client(settings: dict[str, Any] | None) -> Vonage:
    options = dict(settings or {})
    url = options.pop("ledger", None)
    if url is None:
        raise ConfigurationError(
            'Set app.conf.vonage = {"ledger": "redis://...", ...}: a ledger for all workers.'
        )
    return Vonage(**options, ledger=open_ledger(url))
