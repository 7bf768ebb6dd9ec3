"""Response headers as a mapping with case-insensitive names (RFC 9110, section 5.1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

RawHeaders = list[tuple[bytes, bytes]]


class Headers(Mapping[str, str]):
    """Read-only headers. The values of a repeated header are joined by ``, ``."""

    __slots__ = ("_items",)

    def __init__(self, raw: Iterable[tuple[bytes, bytes]] = ()) -> None:
        items: dict[str, str] = {}
        for raw_name, raw_value in raw:
            name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
            items[name] = f"{items[name]}, {value}" if name in items else value
        self._items = items

    def __getitem__(self, name: str) -> str:
        return self._items[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._items

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __repr__(self) -> str:
        return f"Headers({self._items!r})"


def find(raw: RawHeaders, name: bytes) -> bytes | None:
    """Return the first value of a header, by its lower-case name."""
    for key, value in raw:
        if key.lower() == name:
            return value
    return None


_REQUEST_IDS = ("x-request-id", "request-id", "x-correlation-id", "x-trace-id")


def request_id(headers: Mapping[str, str]) -> str | None:
    """Return the server's id of a request, or None."""
    return next((headers[name] for name in _REQUEST_IDS if name in headers), None)
