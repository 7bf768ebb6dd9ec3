"""The story that ``make demo`` tells goes as it is told."""

from __future__ import annotations

import subprocess
import sys

from tests.support import ROOT


def test_the_story() -> None:
    command = [sys.executable, str(ROOT / "examples" / "story.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "sent='unknown'" in done.stdout
    assert done.stdout.count("\n") == 8
