"""The shell examples of the guide run against an emulator; the lines for completion give scripts."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import ROOT

GUIDE = (ROOT / "docs" / "command-line.md").read_text("utf-8")
BLOCKS = re.findall(r"^```sh\n(.*?)^```", GUIDE, re.M | re.S)


def test_the_examples(tmp_path: Path) -> None:
    command = f'vonage-client() {{ "{sys.executable}" -m vonage_client "$@"; }}\n'
    script = tmp_path / "examples.sh"
    script.write_text("set -eu\n" + command + "\n".join(BLOCKS), "utf-8")
    result = subprocess.run(
        [sys.executable, "-m", "vonage_client", "sandbox", "exec", "--", "bash", str(script)],
        cwd=tmp_path,
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert "verified" in result.stdout


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_completion(shell: str) -> None:
    assert f"_VONAGE_CLIENT_COMPLETE={shell}_source" in GUIDE
    environment = {**os.environ, "_VONAGE_CLIENT_COMPLETE": f"{shell}_source"}
    command = [sys.executable, "-c", "from vonage_client.cli import main; main()"]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    assert "vonage-client" in result.stdout
