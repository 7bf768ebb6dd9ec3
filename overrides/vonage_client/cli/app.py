"""The root of the command line: its options, a group for each tag, and the tools. Commands are loaded when used."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

import click

from .._version import __version__
from .failures import EXIT_STATUSES
from .session import Session

TOOLS = {
    "doctor": "Check credentials, clock, proxy and certificates.",
    "jwt": "Make, inspect and verify tokens.",
    "listen": "Receive webhooks, verify, print and forward them.",
    "sandbox": "Run the emulator of the API on this machine.",
    "send-many": "Send a list of messages from a CSV file, each at most once.",
    "trigger": "Make a running emulator send a webhook.",
}
"""Commands that are not operations, each in a module of ``tools`` of its name."""


class _Root(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted((*_tags(), *TOOLS))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in TOOLS:
            command: click.Command = import_module(
                f".tools.{cmd_name.replace('-', '_')}", __package__
            ).command
            return command
        tag = cmd_name.replace("-", "_")
        if tag not in _tags():
            return None
        from .operations import tag_group

        return tag_group(tag, _tags()[tag])

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The two lists of commands, without loading any of them."""
        with formatter.section("Operations"):
            formatter.write_dl([(tag.replace("_", "-"), text) for tag, text in sorted(_tags().items())])
        with formatter.section("Tools"):
            formatter.write_dl(sorted(TOOLS.items()))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write("\n" + EXIT_STATUSES)


def _tags() -> dict[str, str]:
    from .methods import tags

    return tags()


def _secret(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    if value != "-":
        raise click.BadParameter(
            "a secret on the command line stays in the shell's history and in the list of processes: "
            f"give {parameter.opts[0]} - to be asked for it (or to pipe it), set the environment variable, "
            "or use a profile.",
            context,
            parameter,
        )
    text: str = (
        click.prompt(parameter.opts[0][2:], hide_input=True, err=True)
        if sys.stdin.isatty()
        else sys.stdin.readline()
    )
    return text.strip()


@click.group(cls=_Root, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="vonage-client")
@click.option("--profile", metavar="NAME", help="Credentials of this profile of the configuration file.")
@click.option("--api-key", metavar="KEY", help="API key of the account, in place of VONAGE_API_KEY.")
@click.option(
    "--api-secret", metavar="-", callback=_secret, help="Ask for the API secret, or read it from a pipe."
)
@click.option("--application-id", metavar="ID", help="Application, in place of VONAGE_APPLICATION_ID.")
@click.option("--private-key", metavar="FILE", help="File of the application's private key.")
@click.option("--server", metavar="URL", help="Send every call to this server, such as the emulator's.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    metavar="SECONDS",
    help="Time limit of a whole call.",
)
@click.option("--region", metavar="NAME", help="Region of calls and recordings, such as eu.")
@click.option(
    "--max-retries", type=click.IntRange(min=0), metavar="N", help="Retries of a call that can be repeated."
)
@click.pass_context
def application(context: click.Context, /, profile: str | None, **values: Any) -> None:
    """The Vonage API from the command line.

    Credentials come from the environment (VONAGE_API_KEY, VONAGE_API_SECRET, VONAGE_APPLICATION_ID,
    VONAGE_PRIVATE_KEY) or from a profile of ~/.config/vonage-client/config.toml.

    \b
    vonage-client sms send --to 447700900000 --from Acme --text Hello
    vonage-client voice list-calls --status completed --all --jsonl
    vonage-client numbers buy --country GB --msisdn 447700900000 --dry-run
    """
    given = {name: value for name, value in values.items() if value is not None}
    client: dict[str, Any] = {
        name: given.pop(name) for name in ("timeout", "region", "max_retries") if name in given
    }
    context.obj = Session(profile, given, client)
