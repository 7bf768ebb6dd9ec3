"""Threads and processes: no answer and no credential crosses, and what nobody closes leaks nothing."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import signal
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from tests.support import ROOT
from tests.support.clients import ACCOUNT, SEND
from tests.support.depth import depth
from tests.support.server import routes
from tests.support.threads import PATIENCE
from vonage_client import AsyncVonage, Vonage

THREADS, CALLS = 16, 200


def one_call(vonage: Any, kind: str, name: str, number: int) -> list[tuple[str, str]]:
    """Make a call with a credential of ``kind``; pairs of what was said of the request and of what it should be."""
    content = f"{name}-{number}"
    if kind == "form":
        sent = vonage.sms.send(**{**SEND, "text": content})
        whose = sent.additional_properties
        return [(sent.messages[0].message_id, content), (whose["whose"], f"key-{name}:secret-{name}")]
    if kind == "basic":
        application = vonage.applications.get(id=content)
        return [(application.id, content), (application.name, f"key-{name}:secret-{name}")]
    call = vonage.voice.get_call(uuid=content)
    return [(call.uuid, content), (call.conversation_uuid, f"Bearer app-{name}")]


def test_threads_with_mixed_credentials_never_cross(url: str, pem: str) -> None:
    """One client's connections serve 16 threads, each with credentials of its own, of three kinds in turn."""
    wrong: list[object] = []
    calls = [0] * THREADS
    with Vonage(**routes(url, **ACCOUNT, validate=False, max_connections=8)) as shared:
        barrier = threading.Barrier(THREADS)

        def work(index: int) -> None:
            name = f"t{index}"
            own = shared.with_credentials(
                api_key=f"key-{name}",
                api_secret=f"secret-{name}",
                application_id=f"app-{name}",
                private_key=pem,
            )
            barrier.wait()
            try:
                for number in range(CALLS):
                    kind = ("form", "basic", "jwt")[(index + number) % 3]
                    pairs = one_call(own, kind, name, number)
                    wrong.extend(pair for pair in pairs if pair[0] != pair[1])
                    calls[index] += 1
            except Exception as error:  # noqa: BLE001 - whatever it is, the test must end
                wrong.append(error)

        threads = [threading.Thread(target=work, args=(index,)) for index in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == [] and calls == [CALLS] * THREADS


def test_tasks_with_mixed_credentials_never_cross(options: dict[str, Any], pem: str) -> None:
    async def main() -> None:
        async with AsyncVonage(**options, validate=False, max_connections=8) as shared:

            async def work(index: int) -> None:
                name = f"a{index}"
                own: Any = shared.with_credentials(
                    api_key=f"key-{name}",
                    api_secret=f"secret-{name}",
                    application_id=f"app-{name}",
                    private_key=pem,
                )
                for number in range(30):
                    content = f"{name}-{number}"
                    sent, application, call = await asyncio.gather(
                        own.sms.send(**{**SEND, "text": content}),
                        own.applications.get(id=content),
                        own.voice.get_call(uuid=content),
                    )
                    assert (sent.messages[0].message_id, application.id, call.uuid) == (content,) * 3
                    whose = (sent.additional_properties["whose"], application.name, call.conversation_uuid)
                    assert whose == (*[f"key-{name}:secret-{name}"] * 2, f"Bearer app-{name}")

            await asyncio.gather(*(work(index) for index in range(THREADS)))

    asyncio.run(main())


def connection(vonage: Vonage, content: str) -> str:
    """The number of the connection on which a call was answered; its answer must be its own."""
    answer = vonage.sms.with_raw_response.send(**{**SEND, "text": content})
    assert answer.result.messages[0].message_id == content
    return str(answer.headers["X-Connection"])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_fork_amid_calls(url: str) -> None:
    """Threads of the parent go on undisturbed; the children have connections of their own, and close only those."""
    failures: list[object] = []
    stop = threading.Event()
    with Vonage(**routes(url, **ACCOUNT)) as vonage:
        seen: set[str] = set()

        def work(name: str) -> None:
            number = 0
            while not stop.is_set():
                number += 1
                try:
                    seen.add(connection(vonage, f"{name}-{number}"))
                except Exception as error:  # noqa: BLE001
                    failures.append(error)
                    return

        threads = [threading.Thread(target=work, args=(f"parent{index}",)) for index in range(4)]
        for thread in threads:
            thread.start()
        time.sleep(0.2)
        ports: list[str] = []
        for child_number in range(3):
            reading, writing = os.pipe()
            child = os.fork()
            if child == 0:
                signal.alarm(PATIENCE)
                code = 1
                try:
                    used = {connection(vonage, f"child{child_number}-{number}") for number in range(50)}
                    vonage.close()
                    os.write(writing, ",".join(used).encode())
                    code = 0
                finally:
                    os._exit(code)
            os.close(writing)
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
            with os.fdopen(reading) as pipe:
                ports.append(pipe.read())
        time.sleep(0.1)
        stop.set()
        for thread in threads:
            thread.join()
        last = connection(vonage, "afterwards")
    assert failures == []
    assert len(seen) <= 4 and last in seen, "the parent's connections outlived its children"
    assert len({*ports, *seen}) == len(ports) + len(seen), "no connection is used by two processes"
    assert all(connections and "," not in connections for connections in ports), (
        "a child keeps to its one connection"
    )


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_child_of_an_async_client(options: dict[str, Any]) -> None:
    """The child runs an event loop of its own; the parent's connection is still good afterwards."""

    async def used(vonage: AsyncVonage, content: str) -> str:
        answer = await vonage.sms.with_raw_response.send(**{**SEND, "text": content})
        assert answer.result.messages[0].message_id == content
        return str(answer.headers["X-Connection"])

    def child_s(vonage: AsyncVonage, writing: int) -> None:
        async def main() -> None:
            names = {await used(vonage, f"child-{number}") for number in range(20)}
            await vonage.aclose()
            os.write(writing, ",".join(names).encode())

        asyncio.run(main())

    async def main() -> None:
        async with AsyncVonage(**options) as vonage:
            first = await used(vonage, "before")
            reading, writing = os.pipe()
            child = os.fork()
            if child == 0:
                signal.alarm(PATIENCE)
                code = 1
                try:
                    thread = threading.Thread(target=child_s, args=(vonage, writing))
                    thread.start()  # the event loop of the fork's own thread is the parent's
                    thread.join()
                    code = 0
                finally:
                    os._exit(code)
            os.close(writing)
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
            with os.fdopen(reading) as pipe:
                theirs = pipe.read()
            assert theirs and "," not in theirs and theirs != first
            assert await used(vonage, "after") == first

    asyncio.run(main())


def resources(caught: list[warnings.WarningMessage]) -> list[str]:
    return [str(warning.message) for warning in caught if issubclass(warning.category, ResourceWarning)]


def test_a_sync_client_that_nobody_closes(url: str, descriptors: Callable[[], set[str]]) -> None:
    before = descriptors()

    def use() -> None:
        client = Vonage(**routes(url, **ACCOUNT))
        connection(client, "unclosed")
        assert descriptors() > before

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        use()
        gc.collect()
    # Which of the client and its socket the collector ends first is its own affair: a socket may complain too.
    others = [message for message in resources(caught) if not message.startswith("unclosed <socket")]
    assert ["'with'" in message for message in others] == [True]
    assert descriptors() == before


@pytest.mark.parametrize("running", [True, False], ids=["while the loop runs", "after the loop has ended"])
def test_an_async_client_that_nobody_closes(
    options: dict[str, Any],
    descriptors: Callable[[], set[str]],
    running: bool,
    caplog: pytest.LogCaptureFixture,
) -> None:
    before = descriptors()

    async def use() -> None:
        client = AsyncVonage(**options)
        await asyncio.gather(*(client.sms.send(**SEND) for _ in range(5)))

    async def main() -> None:
        await use()
        gc.collect()
        await asyncio.sleep(0.05)
        gc.collect()

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        if running:
            asyncio.run(main())
        else:
            asyncio.run(use())
        gc.collect()
        gc.collect()  # what the finalizers of the first have let go of
    messages = resources(caught)
    # asyncio has its own say on each connection that the end of its loop, or the default transport, leaves to it.
    ours = [message for message in messages if not message.startswith("unclosed")]
    assert len(ours) == 1 and "'async with'" in ours[0]
    assert messages == ours or not running or "transport" not in options
    assert caplog.records == []
    assert descriptors() <= before


def test_event_loops_that_come_and_go_leave_nothing(
    options: dict[str, Any], descriptors: Callable[[], set[str]]
) -> None:
    """A client of the whole process, used by ``asyncio.run`` again and again."""
    before = descriptors()
    client = AsyncVonage(**options)

    async def use() -> None:
        await asyncio.gather(*(client.sms.send(**SEND) for _ in range(5)))

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        for _ in range(depth(4, 10)):
            asyncio.run(use())
            gc.collect()
        assert len(descriptors() - before) <= 2 * 5
        asyncio.run(client.aclose())
        gc.collect()
    assert descriptors() <= before


SYNC_EXIT = """
import json, sys, threading
from vonage_client import Vonage

where, options = sys.argv[1], json.loads(sys.argv[2])
vonage = Vonage(**options)

def use():
    assert vonage.sms.send(to="447700900000", from_="Acme", text="Hello").messages
    if where == "a daemon":
        done.set()
        vonage.sms.send(to="447700900000", from_="Acme", text="slow 30000")

done = threading.Event()
if where == "a daemon":
    threading.Thread(target=use, daemon=True).start()
    done.wait(10)
else:
    use()
"""
ASYNC_EXIT = """
import asyncio, json, sys
from vonage_client import AsyncVonage

when, options = sys.argv[1], json.loads(sys.argv[2])

async def main():
    global vonage
    vonage = AsyncVonage(**options)
    assert (await vonage.sms.send(to="447700900000", from_="Acme", text="Hello")).messages
    if when == "amid a call":
        asyncio.get_running_loop().call_later(0.05, sys.exit, 0)
        await vonage.sms.send(to="447700900000", from_="Acme", text="slow 30000")

asyncio.run(main())
"""


def ends_well(code: str, *arguments: str) -> None:
    """Run code in an interpreter of its own, which must end soon and without a word of trouble."""
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, cwd=ROOT, check=False)
    assert (done.returncode, done.stdout) == (0, "")
    assert "Traceback" not in done.stderr and "Exception ignored" not in done.stderr, done.stderr


@pytest.mark.parametrize("thread", ["this thread", "a daemon"])
def test_the_interpreter_ends_with_an_unclosed_sync_client(url: str, thread: str) -> None:
    ends_well(SYNC_EXIT, thread, json.dumps(routes(url, **ACCOUNT)))


@pytest.mark.parametrize("when", ["idle", "amid a call"])
def test_the_interpreter_ends_with_an_unclosed_async_client(options: dict[str, Any], when: str) -> None:
    ends_well(ASYNC_EXIT, when, json.dumps(options))
