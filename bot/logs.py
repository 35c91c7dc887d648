"""Logs: one line an event, with numbers and never with what people write; the token is struck out everywhere."""

import logging
import re
import sys
import traceback
from typing import Final

TOKEN: Final = re.compile(r"\b\d{1,20}:[A-Za-z0-9_-]{3,}|(?<=/bot)[^/\s]+(?=/)")


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
    """Sends the logs to standard error. The HTTP client logs addresses at INFO, token included: it is kept quiet."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacting(secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for chatty in ("httpx", "httpcore", "apscheduler", "aiohttp.access", "telegram", "alembic"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
