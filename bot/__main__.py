"""python -m bot: run, read, explain, doctor, migrate."""

import argparse
import asyncio
import sys
from datetime import UTC, date, datetime

from bot import logs
from bot.settings import BadSetting, load


def main(arguments: list[str] | None = None) -> int:
    """Runs a command; the exit code."""
    wanted = _parser().parse_args(arguments)
    try:
        match wanted.command:
            case "read":
                from bot.read import read  # noqa: PLC0415  # each command loads what it needs, and no more

                return read(wanted.files, jsonl=wanted.jsonl, today=wanted.today or datetime.now(UTC).date())
            case "explain":
                from bot.explain import explain  # noqa: PLC0415  # a command loads what it needs, and no more

                return explain(wanted.file, jsonl=wanted.jsonl)
            case "doctor":
                from bot.doctor import doctor  # noqa: PLC0415  # a command loads what it needs, and no more

                return asyncio.run(doctor())
            case "migrate":
                return asyncio.run(_migrate())
            case _:
                return _run()
    except BadSetting as error:
        print(error, file=sys.stderr)  # noqa: T201  # said to whoever started it
        return 2


def _run() -> int:
    settings = load()
    secrets = [s.get_secret_value() for s in (settings.telegram_token, settings.webhook_secret) if s]
    logs.configure(settings.log_level, tuple(secrets))
    from bot import app  # noqa: PLC0415  # a command loads what it needs, and no more

    asyncio.run(app.run(settings) if settings.telegram_token else app.run_local(settings))
    return 0


async def _migrate() -> int:
    from storage import schema  # noqa: PLC0415  # a command loads what it needs, and no more
    from storage.store import Store  # noqa: PLC0415  # a command loads what it needs, and no more

    store = Store(load().database_url)
    try:
        before, after = await schema.migrate(store)
    finally:
        await store.close()
    print(f"schema {before or 'empty'} -> {after}")  # noqa: T201  # its whole output is a line
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description="Faro. Without a command: runs the bot.")
    commands = parser.add_subparsers(dest="command")
    commands.add_parser("run", help="runs the bot (the default)")
    commands.add_parser("doctor", help="checks settings, database, token, screenshot reader, clock")
    commands.add_parser("migrate", help="brings the database to the current schema")
    explain = commands.add_parser("explain", help="interprets a history given as JSON, stores nothing")
    explain.add_argument("file", nargs="?", help="a JSON file; - or nothing with --jsonl for standard input")
    explain.add_argument("--jsonl", action="store_true", help="one case a line in, one a line out")
    read = commands.add_parser("read", help="reads messages or files, prints what it understood, stores nothing")
    read.add_argument("files", nargs="*")
    read.add_argument("--jsonl", action="store_true", help='one {"text": …, "lang": …} a line in, one a line out')
    read.add_argument("--today", type=date.fromisoformat, help="the day on which it is read, YYYY-MM-DD")
    return parser


if __name__ == "__main__":
    sys.exit(main())
