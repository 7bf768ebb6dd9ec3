"""Results that are files: written to disk as they arrive, completely or not at all, in little memory."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, cast

from ..errors import ConfigurationError
from ..wire.messages import Sink, SinkError
from .method_calls import MethodCall, method_call_of

OnProgress = Callable[[int, int | None], object]
"""Called with the received bytes, and the announced bytes (``Content-Length``) or None."""


class _Download:
    """The common part of both downloads: the function that makes the call, and the file of ``with``."""

    def __init__(self, run: Callable[..., Any], call: MethodCall) -> None:
        """``run`` is the method of the client."""
        self._run = run
        self._call = call
        self._file: IO[bytes] | None = None

    def _result(self, sink: Sink) -> Any:
        """Return the result of the call, or a coroutine for it."""
        return self._run(self._call.endpoint, self._call.options, self._call.arguments, raw=False, sink=sink)


class Download(_Download):
    """A call whose result is a file. Nothing is sent before ``to`` or ``with``.

    ::

        client.download(client.files.get, id="7").to("report.pdf")

        with client.download(client.files.get, id="7") as report:
            shutil.copyfileobj(report, target)

    ``with`` gives the complete file, opened for reading; it is deleted afterwards.
    """

    def to(
        self,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
    ) -> int:
        """Write the result to a file, which has its name only when it is complete.

        Args:
            path: The file. Its folder must exist.
            overwrite: Replace a file of that name.
            on_progress: Called with the bytes received, and those announced or None. After a lost connection
                the call is retried, and it counts from 0 again.

        Returns:
            The size of the file in bytes.

        Raises:
            ConfigurationError: The file exists already, or cannot be made. Nothing was sent.
            OSError: The file could not be written to the end. It does not exist then.
            ClientError: The call failed, as without ``download``.
        """
        with _named(path, overwrite) as file:
            return self._receive(file, on_progress)

    def _receive(self, file: IO[bytes], on_progress: OnProgress | None) -> int:
        with _filled(file, on_progress) as sink:
            sink.finish(self._result(sink))
        return sink.received

    def __enter__(self) -> IO[bytes]:
        self._file = _unnamed()
        try:
            self._receive(self._file, None)
        except BaseException:
            self._file.close()
            raise
        self._file.seek(0)
        return self._file

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()


class AsyncDownload(_Download):
    """``Download`` of an asynchronous client: ``await download.to(path)``, ``async with download as file``."""

    async def to(
        self,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        on_progress: OnProgress | None = None,
    ) -> int:
        """See ``Download.to``."""
        with _named(path, overwrite) as file:
            return await self._receive(file, on_progress)

    async def _receive(self, file: IO[bytes], on_progress: OnProgress | None) -> int:
        with _filled(file, on_progress) as sink:
            sink.finish(await self._result(sink))
        return sink.received

    async def __aenter__(self) -> IO[bytes]:
        self._file = _unnamed()
        try:
            await self._receive(self._file, None)
        except BaseException:
            self._file.close()
            raise
        self._file.seek(0)
        return self._file

    async def __aexit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()


def file_call_of(method: Callable[..., Any], arguments: dict[str, Any]) -> MethodCall:
    """Return the call of a method; raises ``ConfigurationError`` if its result is not a file."""
    call = method_call_of(method, arguments)
    if any(response.kind != "bytes" for response in call.endpoint.success) or not call.endpoint.success:
        raise ConfigurationError(f"{call.endpoint.operation.call} does not return a file: call it directly.")
    return call


class _FileSink:
    """Writes a body to a file."""

    def __init__(self, file: IO[bytes], on_progress: OnProgress | None) -> None:
        self._file = file
        self._on_progress = on_progress
        self._size: int | None = None
        self.received = 0

    def begin(self, size: int | None) -> None:
        self._size = size
        self.received = 0
        try:
            self._file.seek(0)
            self._file.truncate()
        except Exception as error:
            raise SinkError from error

    def write(self, part: bytes) -> None:
        try:
            self._file.write(part)
            self.received += len(part)
            if self._on_progress is not None:
                self._on_progress(self.received, self._size)
        except Exception as error:
            raise SinkError from error

    def finish(self, kept: bytes) -> None:
        """Write content that needed decoding first, and flush the file."""
        if kept:
            self.begin(len(kept))
            self.write(kept)
        try:
            self._file.flush()
        except OSError as error:
            raise SinkError from error


@contextmanager
def _filled(file: IO[bytes], on_progress: OnProgress | None) -> Generator[_FileSink]:
    """Yield a sink for the file; errors of the file or of the caller's function are raised here."""
    try:
        yield _FileSink(file, on_progress)
    except SinkError as error:
        raise cast("BaseException", error.__cause__) from None


@contextmanager
def _named(path: str | os.PathLike[str], overwrite: bool) -> Generator[IO[bytes]]:
    """Create a file that gets its name when it is complete."""
    target = Path(path)
    if target.is_dir() or (target.exists() and not target.is_file()):
        raise ConfigurationError(f"{target} is not a file. Nothing was sent.")
    if target.exists() and not overwrite:
        raise ConfigurationError(f"{target} exists: set overwrite=True to replace it. Nothing was sent.")
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".partial", dir=target.parent)
    except OSError as error:
        raise ConfigurationError(
            f"{target} cannot be created: {error.strerror}. Nothing was sent."
        ) from error
    try:
        with open(handle, "wb") as file:
            yield file
        os.replace(name, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def _unnamed() -> IO[bytes]:
    try:
        return cast("IO[bytes]", tempfile.TemporaryFile())
    except OSError as error:
        raise ConfigurationError(
            f"A temporary file cannot be created: {error.strerror}. Nothing was sent."
        ) from error
