"""The root of the command line: its options, a group for each tag, and the tools. Commands are loaded at use."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from .._version import __version__
from .failures import EXIT_STATUSES, usage_problem
from .session import Session
from .values import SecretText

TOOLS = {
    "drift": "Compare two documents and show the effect on programs (in a clone).",
    "doctor": "Check credentials, clock, proxy and certificates.",
    "generate": "Generate a client package from an OpenAPI document (in a clone).",
    "jwt": "Make, inspect and verify tokens.",
    "listen": "Receive webhooks, verify, print and forward them.",
    "sandbox": "Run the emulator of the API on this machine.",
    "send-many": "Send a list of messages from a CSV file, each at most once.",
    "trigger": "Make a running emulator send a webhook.",
}
"""Commands other than operations."""
_MODULES = {
    **dict.fromkeys(("drift", "generate", "sandbox"), "passed_on"),
    **dict.fromkeys(("listen", "trigger"), "webhooks"),
}
"""The modules of ``tools`` with several commands; other modules have one, named ``command``."""


class _Root(click.Group):
    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run a command; with ``--json``, wrong usage is reported as JSON too."""
        words = sys.argv[1:] if args is None else list(args)
        if not standalone_mode or not {"--json", "--jsonl"} & set(words):
            return super().main(words, prog_name, complete_var, standalone_mode, **extra)
        try:
            status: Any = super().main(words, prog_name, complete_var, False, **extra)
        except click.UsageError as error:
            click.echo(json.dumps(usage_problem(error), ensure_ascii=False), err=True)
            status = error.exit_code
        except click.ClickException as error:
            error.show()
            status = error.exit_code
        except click.Abort:
            click.echo("Aborted!", err=True)
            status = 1
        sys.exit(status if isinstance(status, int) else 0)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted((*_tags(), *TOOLS))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in TOOLS:
            name = cmd_name.replace("-", "_")
            module = import_module(f".tools.{_MODULES.get(cmd_name, name)}", __package__)
            command: click.Command = getattr(module, name if cmd_name in _MODULES else "command")
            return command
        tag = cmd_name.replace("-", "_")
        if tag not in _tags():
            return None
        from .operations import tag_group

        return tag_group(tag, _tags()[tag])

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List both groups of commands without loading them."""
        with formatter.section("Operations"):
            formatter.write_dl([(tag.replace("_", "-"), text) for tag, text in sorted(_tags().items())])
        with formatter.section("Tools"):
            formatter.write_dl(sorted(TOOLS.items()))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write("\n" + EXIT_STATUSES)


def _tags() -> dict[str, str]:
    from .methods import tags

    return tags()


@click.group(cls=_Root, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="vonage-client")
@click.option("--profile", metavar="NAME", help="Credentials of this profile of the configuration file.")
@click.option("--api-key", metavar="KEY", help="API key of the account, instead of VONAGE_API_KEY.")
@click.option(
    "--api-secret", metavar="-", type=SecretText(), help="Ask for the API secret, or read it from a pipe."
)
@click.option("--application-id", metavar="ID", help="Application, instead of VONAGE_APPLICATION_ID.")
@click.option("--private-key", metavar="FILE", help="File of the application's private key.")
@click.option("--server", metavar="URL", help="Send every call to this server, such as an emulator.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    metavar="SECONDS",
    help="Time limit of a whole call.",
)
@click.option("--region", metavar="NAME", help="Region of calls and recordings, such as eu.")
@click.option(
    "--max-retries", type=click.IntRange(min=0), metavar="N", help="Maximum number of retries of a call."
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
    entered = {name: value for name, value in values.items() if value is not None}
    client: dict[str, Any] = {
        name: entered.pop(name) for name in ("timeout", "region", "max_retries") if name in entered
    }
    context.obj = Session(profile, entered, client)
