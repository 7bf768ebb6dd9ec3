"""A child that is forked at any moment of another thread's call can make calls, and so can the parent.

Each test runs a program of its own, whose threads are stopped at the moment in question.
"""

from __future__ import annotations

import os
import socket
import ssl
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.server import SMS, Seen, Server, answer

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")

COMMON = """
import os, signal, sys, threading
from vonage_client import Vonage

url, argument = sys.argv[1:]
send = lambda: vonage.sms.send(to="447700900000", from_="Acme", text="Hello")
forking = threading.Event()
child_patience = 30

def child(*actions):
    "Fork; whether the child did all of this."
    process = os.fork()
    if not process:
        signal.alarm(child_patience)
        try:
            for action in actions:
                action()
            os._exit(0)
        finally:
            os._exit(1)
    return os.waitpid(process, 0)[1] == 0
"""


def outcome(code: str, server: Server, argument: object = "", *, patience: int = 60) -> list[str]:
    """The lines that a program prints."""
    command = [sys.executable, "-c", COMMON + code, server.url, str(argument)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=patience, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_while_a_module_takes_the_lock_of_logging_as_it_is_loaded() -> None:
    """A fork takes that lock too, and must not hold it while it waits for the module."""
    code = """
class Importing:
    "Stops the thread that loads what its call needs until another thread forks."
    def find_spec(self, name, *_):
        if threading.current_thread() is thread and not forking.is_set():
            loading.set()
            forking.wait()
            threading.Event().wait(0.2)  # until the fork waits for this thread
            import logging
            logging.getLogger("any").setLevel("INFO")

loading = threading.Event()
vonage = Vonage(api_key="abcd1234", api_secret="Secret12345", server=url, timeout=20)
thread = threading.Thread(target=send, daemon=True)
sys.meta_path.insert(0, Importing())
os.register_at_fork(before=forking.set)
thread.start()
loading.wait()
signal.alarm(child_patience)
print(child(send))
thread.join()
"""
    with Server() as server:
        assert outcome(code, server) == ["True"]
    assert len(server.seen) == 2


def test_while_certificates_are_read(tls: tuple[ssl.SSLContext, Path], tmp_path: Path) -> None:
    """They are in a file that gives them only when the process forks."""
    context, certificate = tls
    code = """
import ssl

class Context(ssl.SSLContext):
    def load_verify_locations(self, *arguments, **named):
        if threading.current_thread() is thread:
            reading.set()
            forking.wait()
            threading.Event().wait(0.2)  # until the fork waits for this thread, or is over
        super().load_verify_locations(*arguments, **named)

reading = threading.Event()
ssl.SSLContext = Context
os.environ["SSL_CERT_FILE"] = argument
vonage = Vonage(api_key="abcd1234", api_secret="Secret12345", server=url, timeout=20)
thread = threading.Thread(target=send, daemon=True)
os.register_at_fork(before=forking.set)
thread.start()
reading.wait()
print(child(send))
thread.join()
"""
    with Server(tls=context) as server:
        assert outcome(code, server, certificate) == ["True"]
    assert len(server.seen) == 2


def test_while_a_lock_is_held(pem: str, tmp_path: Path) -> None:
    """Any lock of the client, in each function that holds it."""
    key = tmp_path / "key.pem"
    key.write_text(pem)
    code = """
def holds_a_lock(owner):
    names = [*getattr(owner, "__dict__", ()), *getattr(type(owner), "__slots__", ())]
    locks = [getattr(getattr(owner, name, None), "_is_owned", None) for name in names]
    return any(is_owned is not None and is_owned() for is_owned in locks)

places = []

def trace(frame, event, _):
    if "oas_runtime" not in frame.f_code.co_filename:
        return None
    place = frame.f_code.co_qualname
    if event == "line" and place not in places and holds_a_lock(frame.f_locals.get("self")):
        places.append(place)
        stopped.set()
        go_on.wait()
        go_on.clear()
    return trace

def calls():
    sys.settrace(trace)
    try:
        send()
        call()
    finally:
        sys.settrace(None)
        over.append(True)
        stopped.set()

stopped, go_on, over = threading.Event(), threading.Event(), []
vonage = Vonage(
    api_key="abcd1234", api_secret="Secret12345", application_id="app", private_key=argument, server=url,
    timeout=20, rate_limit="1000/s", max_retries=1,
)
call = lambda: vonage.voice.get_call(uuid="63f61863-4a51-4f6b-86e1-46edebcf9356")
threading.Thread(target=calls, daemon=True).start()
while True:
    stopped.wait()
    stopped.clear()
    if over:
        break
    if not child(send, call):
        print("hangs at", places[-1])
    go_on.set()
print(*sorted({place.split(".")[0] for place in places}))
"""
    known: set[socket.socket] = set()

    def act(connection: socket.socket, seen: Seen) -> None:
        """The first request of each connection is answered with a refusal: its call is retried."""
        if connection in known:
            connection.sendall(answer({**SMS, "uuid": "u"}))
        else:
            known.add(connection)
            connection.sendall(answer({"title": "Later"}, status=429, headers={"Retry-After": "0"}))

    with Server(act=act) as server:
        lines = outcome(code, server, key)
    assert lines == ["Budget ConnectionPool JWTSigner Limiter"]
