"""What comes out: exit statuses, secrets, tables, pipes, files."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import httpx
import pytest

from tests.support.server import Server
from vonage_client.cli import output
from vonage_client.cli.preview import Preview, as_curl
from vonage_client.sandbox import Sandbox

from .conftest import Run

SEND = ("sms", "send", "--to", "447700900000", "--from", "Acme", "--text", "Hello")


def test_an_sms_is_sent(run: Run, connected: Sandbox) -> None:
    result = run(*SEND)
    assert result.exit_code == 0
    assert json.loads(result.stdout)["messages"][0]["status"] == "0"


@pytest.mark.parametrize(
    ("words", "fault", "status"),
    [
        (SEND, {"code": 9}, 6),
        (SEND, {"code": 1}, 7),
        (SEND, {"status": 401}, 3),
        (SEND, {"status": 500}, 5),
        (SEND, {"fault": "reset"}, 5),
    ],
)
def test_exit_statuses(
    run: Run, connected: Sandbox, words: tuple[str, ...], fault: dict[str, object], status: int
) -> None:
    connected.fail("sendSms", times=None, **fault)
    result = run("--max-retries", "0", *words)
    assert result.exit_code == status
    assert result.stdout == ""
    assert result.stderr.startswith("error: sendSms")
    problem = json.loads(run("--max-retries", "0", *words, "--json").stderr)
    assert problem["exit_status"] == status
    assert problem["operation"] == "sendSms"
    assert problem["sent"] == ("unknown" if status == 5 else "refused")


def test_no_connection(run: Run, connected: Sandbox) -> None:
    result = run("--server", "http://127.0.0.1:1", "--max-retries", "0", *SEND)
    assert result.exit_code == 4
    assert "Nothing was sent." in result.stderr


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (("sms", "send", "--to", "44", "--from", "Acme", "--text", "x"), "phone number"),
        (("sms", "send", "--to", "447700900000"), "Missing option '--from'"),
        (("sms", "sent"), "No such command 'sent'"),
        ((*SEND, "--message-class", "7"), "'7' is not one of"),
        (("voice", "list-calls", "--query", "$["), "is not a JSONPath expression"),
        ((*SEND, "--json", "--jsonl"), "exclude each other"),
        (("voice", "create-call", "--to", "{", "--from", "{}"), "is not JSON"),
        (("--profile", "work", *SEND), "no profile 'work'"),
    ],
)
def test_wrong_usage(run: Run, connected: Sandbox, words: tuple[str, ...], text: str) -> None:
    result = run(*words)
    assert result.exit_code == 2, result.output
    assert text in result.stderr


def test_missing_credentials(run: Run) -> None:
    result = run(*SEND)
    assert result.exit_code == 2
    assert "VONAGE_API_KEY" in result.stderr


def test_a_secret_is_not_taken_from_the_command_line(run: Run) -> None:
    result = run("--api-secret", "Pa55word", *SEND)
    assert result.exit_code == 2
    assert "Pa55word" not in result.output
    assert "history" in result.stderr


CREATE_SECRET = ("account", "create-secret", "--secret")


@pytest.mark.parametrize("output", ["--dry-run", "--curl"])
def test_a_secret_argument_is_asked_for_and_not_shown(run: Run, connected: Sandbox, output: str) -> None:
    refused = run(*CREATE_SECRET, "Abcdefg1", output)
    assert refused.exit_code == 2 and "history" in refused.stderr
    shown = run(*CREATE_SECRET, "-", output, input='Abc"defg1\n')
    assert shown.exit_code == 0, shown.output
    assert "***" in shown.stdout
    for result in (refused, shown):
        assert "Abcdefg1" not in result.output and "defg1" not in result.output


def test_a_secret_argument_comes_from_a_file(run: Run, connected: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("Abcdefg1\n")
    result = run(*CREATE_SECRET, f"@{tmp_path / 'secret'}", "--json")
    assert result.exit_code == 0, result.output
    assert "Abcdefg1" not in result.output
    assert "cannot be read" in run(*CREATE_SECRET, "@nowhere").stderr


def test_wrong_usage_is_a_problem_in_json(run: Run, connected: Sandbox) -> None:
    result = run("sms", "send", "--to", "447700900000", "--json")
    problem = json.loads(result.stderr)
    assert (result.exit_code, problem["exit_status"], problem["sent"]) == (2, 2, "no")
    assert "Missing option '--from'" in problem["detail"]
    assert result.stdout == ""
    assert json.loads(run("sms", "sent", "--jsonl").stderr)["title"] == "UsageError"
    assert run(*SEND, "--json").exit_code == 0
    assert run("sms", "send", "--help", "--json").exit_code == 0


def test_a_secret_is_read_from_a_pipe(run: Run) -> None:
    with Server() as server:
        result = run(
            "--server", server.url, "--api-key", "abcd1234", "--api-secret", "-", *SEND, input="Pa55word\n"
        )
    assert result.exit_code == 0, result.output
    assert ("api_secret", "Pa55word") in server.seen[0].form
    assert "Pa55word" not in result.output


def write_profile(home: Path, text: str, mode: int = 0o600) -> Path:
    file = home / "vonage-client" / "config.toml"
    file.parent.mkdir()
    file.write_text(text, "utf-8")
    file.chmod(mode)
    return file


def test_a_profile(run: Run, config_home: Path) -> None:
    write_profile(config_home, '[work]\napi_key = "abcd1234"\napi_secret = "Pa55word"\n')
    result = run("--profile", "work", *SEND, "--dry-run")
    assert result.exit_code == 0, result.output
    assert result.stderr == ""
    assert "api_key=abcd1234" in result.stdout.replace("\n", "")
    assert "Pa55word" not in result.output


def test_a_warning_about_a_profile_that_others_can_read(run: Run, config_home: Path) -> None:
    file = write_profile(config_home, '[default]\napi_key = "abcd1234"\napi_secret = "Pa55word"\n', 0o644)
    result = run(*SEND, "--dry-run")
    assert f"chmod 600 {file}" in result.stderr
    assert result.exit_code == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [("a = ", "is not TOML"), ('[default]\nkey = "x"', "'key' is not known"), ("default = 1", "table")],
)
def test_a_profile_that_cannot_be_read(run: Run, config_home: Path, text: str, words: str) -> None:
    write_profile(config_home, text)
    result = run(*SEND)
    assert result.exit_code == 2
    assert words in result.stderr


@pytest.mark.usefixtures("connected")
def test_lists_stream_and_are_selected_from(run: Run) -> None:
    items = [
        json.loads(line) for line in run("numbers", "list-owned", "--all", "--jsonl").stdout.splitlines()
    ]
    assert len(items) > 1
    assert json.loads(run("numbers", "list-owned", "--all", "--json").stdout) == items
    assert len(run("numbers", "list-owned", "--limit", "1", "--jsonl").stdout.splitlines()) == 1
    query = ("--query", "$.numbers[*].msisdn")
    assert json.loads(run("numbers", "list-owned", *query).stdout) == [item["msisdn"] for item in items]


@pytest.mark.usefixtures("connected")
def test_a_table_fits_and_names_what_it_leaves_out(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output, "chosen_format", lambda *given: "text")
    for width in (40, 80, 200):
        monkeypatch.setenv("COLUMNS", str(width))
        result = run("numbers", "list-owned", "--all")
        lines = result.stdout.splitlines()
        assert max(map(len, lines)) <= width
        header = next(line for line in lines if "country" in line or "app_id" in line).split()
        hidden = re.findall(r"\w+", result.stderr.partition("Not shown:")[2].partition(".")[0])
        assert "features" in hidden
        assert {"country", "msisdn", "type"} <= {*header, *hidden}
        assert not {*header} & {*hidden}


@pytest.mark.usefixtures("connected")
def test_no_colour_where_none_is_wanted(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output, "chosen_format", lambda *given: "text")
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("numbers", "list-owned").output
    monkeypatch.setenv("TERM", "dumb")
    assert "\x1b" not in run("doctor", color=False).output


def test_control_characters_do_not_reach_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    output.write([{"text": "a\x1b[2Jb"}, {"text": "\r"}], "text")
    assert "\x1b[2J" not in capsys.readouterr().out


@pytest.mark.usefixtures("connected")
def test_doctor(run: Run, connected: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    result = run("doctor")
    assert result.exit_code == 0, result.output
    assert result.output.count("accepted in") == 2
    assert connected.credentials["api_secret"] not in result.output
    monkeypatch.setenv("VONAGE_API_SECRET", "Wr0ngSecret")
    result = run("doctor")
    assert result.exit_code == 1
    assert "not accepted" in result.output and "Wr0ngSecret" not in result.output


@pytest.mark.usefixtures("connected")
def test_tokens(run: Run, connected: Sandbox) -> None:
    token = run("jwt", "make", "--sub", "ann").stdout
    claims = json.loads(run("jwt", "inspect", "-", input=token).stdout)["claims"]
    assert claims["application_id"] == connected.credentials["application_id"]
    assert claims["sub"] == "ann"
    assert run("jwt", "verify", "-", input=token).stdout == "valid\n"
    assert run("jwt", "verify", "-", input=token[:-8] + "AAAAAAA\n").exit_code == 1


@pytest.mark.usefixtures("connected")
def test_send_many(run: Run, connected: Sandbox, tmp_path: Path) -> None:
    file, journal = tmp_path / "numbers.csv", str(tmp_path / "journal")
    file.write_text(f"to,name\n447700900000,Ann\n447700900001,{'Zoë ' * 40}ж\n", "utf-8")
    words = ("send-many", str(file), "--from", "Acme", "--text", "Hello {name}")
    preview = run(*words, "--dry-run", "--price", "0.0333").stdout
    assert "messages: 2" in preview and "parts: 4" in preview and "price: 0.1332" in preview
    before = len(connected.requests)
    assert run(*words, "--journal", journal, "--rate-limit", "1000/s").exit_code == 0
    assert run(*words, "--journal", journal).exit_code == 0
    assert len(connected.requests) == before + 2


def test_parts_of_a_body_are_options_of_curl(tmp_path: Path) -> None:
    sent = httpx.Request(
        "POST",
        "https://api.example.com/files",
        data={"title": "a;b 'c'"},
        files={
            "file": ("photo.png", b"\x89PNG", "image/png"),
            "meta": (None, '{"a": 1}', "application/json"),
        },
    )
    sent.read()
    headers = {"content-type": sent.headers["content-type"], "accept": "*/*"}
    text = as_curl(Preview("POST", str(sent.url), headers, False, sent.content))
    words = shlex.split(text.replace("\\\n", " "))
    assert words == [
        *("curl", "--request", "POST", "https://api.example.com/files", "--header", "accept: */*"),
        *("--form-string", "title=a;b 'c'"),
        *("--form", "file=@photo.png;type=image/png"),
        *("--form", 'meta="{\\"a\\": 1}";type=application/json'),
    ]
