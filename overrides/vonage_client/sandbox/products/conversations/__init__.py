"""Conversations, their members and events, and users."""

from __future__ import annotations

from .records import add_event, new_conversation

__all__ = ["add_event", "new_conversation"]
