"""Completion in real shells, what others see of a secret, and what a help text loads."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support import ROOT

_PROGRAM = "from vonage_client.cli import main; main()"


@pytest.fixture
def program(tmp_path: Path) -> dict[str, str]:
    """The environment in which ``vonage-client`` is a program."""
    script = tmp_path / "bin" / "vonage-client"
    script.parent.mkdir()
    script.write_text(f"#!{sys.executable}\n{_PROGRAM}\n", "utf-8")
    script.chmod(0o755)
    return {**os.environ, "PATH": f"{script.parent}{os.pathsep}{os.environ['PATH']}", "HOME": str(tmp_path)}


def complete_in_bash(words: str, environment: dict[str, str]) -> list[str]:
    """What bash completes where the cursor stands after ``words``."""
    script = f"""
        eval "$(_VONAGE_CLIENT_COMPLETE=bash_source vonage-client)"
        COMP_WORDS=({words} ""); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
        complete -p vonage-client >/dev/null || exit 1
        function=$(complete -p vonage-client | sed 's/.*-F \\([^ ]*\\).*/\\1/')
        $function vonage-client "" 2>/dev/null; printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(
        ["bash", "--norc", "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return done.stdout.split()


def test_bash_completes_tags_methods_and_choices(program: dict[str, str]) -> None:
    assert {"sms", "voice", "doctor", "drift"} <= set(complete_in_bash("vonage-client", program))
    assert {"send", "report-conversion"} <= set(complete_in_bash("vonage-client sms", program))
    assert "unicode" in complete_in_bash("vonage-client sms send --type", program)


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_accept_the_script(shell: str, program: dict[str, str], tmp_path: Path) -> None:
    environment = {**program, "_VONAGE_CLIENT_COMPLETE": f"{shell}_source"}
    source = subprocess.run(
        ["vonage-client"], env=environment, capture_output=True, text=True, check=True
    ).stdout
    assert "vonage-client" in source
    if shutil.which(shell, path=program["PATH"]):
        script = tmp_path / "completion"
        script.write_text(source, "utf-8")
        subprocess.run([shell, "-n", str(script)], check=True, timeout=60)


def test_help_loads_neither_the_models_nor_the_http_library() -> None:
    code = (
        "import sys\n"
        "from vonage_client.cli.app import application\n"
        "application(sys.argv[1:], standalone_mode=False, prog_name='vonage-client')\n"
        "heavy = {'httpx', 'httpcore', 'anyio', 'rich', 'orjson', 'jwt', 'asyncio', 'vonage_api.models', "
        "'oas_runtime.call.sync_client', 'oas_runtime.call.async_client', 'vonage_client.sandbox.app', 'generator'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    for words in (["--help"], ["sms", "--help"], ["sms", "send", "--help"]):
        done = subprocess.run(
            [sys.executable, "-c", code, *words], cwd=ROOT, capture_output=True, text=True, check=True
        )
        assert done.stderr.strip() == "[]", (words, done.stderr)


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="needs /proc")
def test_a_secret_is_in_no_command_line_and_no_history(program: dict[str, str], tmp_path: Path) -> None:
    history = tmp_path / "history"
    script = f"""
        HISTFILE={history}; set -o history
        printf 'Pa55wordOfNobody\\n' | vonage-client --api-key abcd1234 --api-secret - --server http://127.0.0.1:9 \\
          --max-retries 0 account get-balance --json
        history -a
    """
    environment = {name: value for name, value in program.items() if not name.startswith("VONAGE_")}
    seen: set[bytes] = set()
    with subprocess.Popen(
        ["bash", "--norc", "-i"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        text=True,
        start_new_session=True,
    ) as shell:
        assert shell.stdin is not None
        shell.stdin.write(
            script.replace("printf 'Pa55wordOfNobody\\n'", f"cat {tmp_path / 'secret'}") + "exit\n"
        )
        (tmp_path / "secret").write_text("Pa55wordOfNobody\n")
        shell.stdin.close()
        while shell.poll() is None:
            time.sleep(0.01)
            for entry in Path("/proc").iterdir():
                if entry.name.isdigit():
                    try:
                        seen.add((entry / "cmdline").read_bytes())
                    except OSError:
                        continue
        output = shell.stdout.read() + shell.stderr.read() if shell.stdout and shell.stderr else ""
    assert any(b"get-balance" in line for line in seen)
    for text in (*seen, output.encode(), history.read_bytes() if history.exists() else b""):
        assert b"Pa55wordOfNobody" not in text
