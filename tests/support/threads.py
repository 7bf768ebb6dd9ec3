"""Work in threads with a limited wait."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

PATIENCE = 300
"""Seconds after which short work counts as hanging, on a busy machine too."""


def in_threads(work: Callable[[Item], Result], items: Iterable[Item], count: int) -> list[Result]:
    """Return ``work(item)`` for all items in order, ``count`` of them at a time."""
    pending = [(item, Future[Result]()) for item in items]
    queue = iter(pending)
    lock = threading.Lock()

    def run() -> None:
        while True:
            with lock:
                entry = next(queue, None)
            if entry is None:
                return
            item, future = entry
            try:
                future.set_result(work(item))
            except BaseException as error:  # noqa: BLE001 - raised where it is waited for
                future.set_exception(error)

    for _ in range(min(count, len(pending))):
        # A daemon: a hanging thread must not keep the interpreter from ending.
        threading.Thread(target=run, daemon=True).start()
    return [future.result(PATIENCE) for _, future in pending]
