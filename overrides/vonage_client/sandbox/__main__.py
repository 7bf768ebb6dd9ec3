"""``python -m vonage_client.sandbox``: starts the emulator."""

from __future__ import annotations

import sys

from .cli import main

if __name__ == "__main__":
    sys.exit(main())
