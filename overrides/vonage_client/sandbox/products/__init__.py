"""Behaviour that needs code, one module for each product: functions named by ``action`` of an ``x-state``."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import walk_packages


@cache
def load_products() -> None:
    """Register the behaviours, hooks and timers of all products."""
    for module in walk_packages(__path__, f"{__name__}."):
        import_module(module.name)
