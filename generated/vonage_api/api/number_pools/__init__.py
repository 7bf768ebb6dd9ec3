"""Pools of numbers to send SMS from (beta)."""
