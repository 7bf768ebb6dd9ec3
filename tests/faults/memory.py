"""How much memory this process takes at most while something runs."""

from __future__ import annotations

import re
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_STATUS = Path("/proc/self/status")
_CLEAR = Path("/proc/self/clear_refs")


class Growth:
    """``peak`` is how many bytes were taken at most above those at the beginning, once it has ended."""

    peak = 0


@contextmanager
def growth() -> Iterator[Growth]:
    """Watch the whole process where the system can tell (Linux), else what Python has taken."""
    measured = Growth()
    try:
        _CLEAR.write_text("5")  # sets the highest mark back
    except OSError:
        tracemalloc.start()
        try:
            yield measured
            measured.peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        return
    before = _kibibytes("VmRSS")
    yield measured
    measured.peak = (_kibibytes("VmHWM") - before) * 1024


def _kibibytes(name: str) -> int:
    match = re.search(rf"^{name}:\s+(\d+) kB$", _STATUS.read_text(), re.M)
    assert match is not None
    return int(match[1])
