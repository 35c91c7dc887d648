"""Logs: one line an event, with numbers and never with what people write; the token is struck out everywhere."""

import logging
import re
import sys
import traceback
from typing import Final

# What is only digits after the colon is a port.
TOKEN: Final = re.compile(r"\b\d{1,20}:(?!\d+(?![A-Za-z0-9_-]))[A-Za-z0-9_-]{3,}|(?<=/bot)[^/\s]+(?=/)")
OURS: Final = ("bot", "handlers", "storage", "coaching")


class Redacting(logging.Formatter):
    """Strikes tokens out of the whole line, tracebacks included: an exception's text may carry the address."""

    def __init__(self, secrets: tuple[str, ...] = ()) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        """The line without any secret."""
        line = super().format(record)
        for secret in self._secrets:
            line = line.replace(secret, "***")
        return TOKEN.sub("***", line)

    def formatException(self, ei: object) -> str:  # noqa: N802  # logging's name
        """Where it happened and of what type; the message of an exception may quote what a person wrote."""
        kind, error, trace = ei if isinstance(ei, tuple) else (None, None, None)
        frames = traceback.format_tb(trace) if trace else []
        names = []
        while error is not None:
            names.append(type(error).__name__)
            error = error.__cause__
        return "".join(frames) + " <- ".join(names or [getattr(kind, "__name__", "?")])


def configure(level: str, secrets: tuple[str, ...] = ()) -> None:
    """Sends the logs to standard error: Faro's own from the chosen level, everybody else's from WARNING.

    At INFO the HTTP client logs addresses, token included; at DEBUG the database driver logs people's words.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacting(secrets))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for name in OURS:
        logging.getLogger(name).setLevel(level)
    # A tick reports what went wrong in it; that one was cut short by a stop is no error.
    logging.getLogger("apscheduler").setLevel(logging.CRITICAL)
