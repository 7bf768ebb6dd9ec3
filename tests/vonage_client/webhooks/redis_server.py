"""A Redis server for the tests of one session, where ``redis-server`` is installed."""

from __future__ import annotations

import atexit
import functools
import shutil
import socket
import subprocess
import tempfile
import time

import pytest


@functools.cache
def _start() -> str:
    folder = tempfile.mkdtemp(prefix="redis")
    path = f"{folder}/redis.sock"
    command = ["redis-server", "--port", "0", "--unixsocket", path, "--save", "", "--dir", folder]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)

    def stop() -> None:
        process.terminate()
        process.wait()
        shutil.rmtree(folder, ignore_errors=True)

    atexit.register(stop)
    while True:
        try:
            with socket.socket(socket.AF_UNIX) as probe:
                probe.connect(path)
        except OSError:
            assert process.poll() is None, "redis-server ended"
            time.sleep(0.01)
        else:
            return f"unix://{path}"


def redis_url() -> str:
    """The URL of the server; skips the test where there is none."""
    if shutil.which("redis-server") is None:
        pytest.skip("redis-server is not installed")
    pytest.importorskip("redis", reason="the redis extra is not installed")
    return _start()
