"""Nested objects of requests as plain dicts, with the wire names as keys."""

from __future__ import annotations
