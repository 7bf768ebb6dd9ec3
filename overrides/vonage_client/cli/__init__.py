"""The command line: ``vonage-client`` and ``python -m vonage_client`` (the ``cli`` extra)."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and exit with its status; without the ``cli`` extra, say what to install."""
    try:
        import click as _  # noqa: F401 - only whether it is installed
    except ImportError:
        sys.exit("The command line needs the cli extra: pip install 'vonage-client[cli]'")
    from .app import application

    application(prog_name="vonage-client")
