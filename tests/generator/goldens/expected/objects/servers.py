"""The servers of the document: its own, and those of its paths and operations."""

from __future__ import annotations

from oas_runtime.operation import Server

SERVERS: tuple[Server, ...] = (Server("https://objects.example.com"),)
