"""The servers of the document: its own, and those of its paths and operations."""

from __future__ import annotations

from oas_runtime.operation import Server, ServerVariable

SERVERS: tuple[Server, ...] = (
    Server("/api/v3"),
    Server("https://first.example.com/v1"),
    Server("https://path.example.com"),
    Server("https://second.example.com/v1"),
    Server(
        "https://{region}.example.com:{port}/{base}",
        (
            ServerVariable("base", "v2", ()),
            ServerVariable("port", "8443", ()),
            ServerVariable("region", "eu", ("eu", "us")),
        ),
    ),
)
