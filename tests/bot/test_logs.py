"""No token and no words of people in a log, not even in a traceback."""

import json
import logging

import pytest

from bot.logs import OURS, Redacting, configure

TOKEN = "123456:AAH-secret_token"


def _record(message: str, *args: object, error: BaseException | None = None) -> logging.LogRecord:
    trace = (type(error), error, error.__traceback__) if error else None
    return logging.LogRecord("x", logging.ERROR, __file__, 1, message, args, trace)


@pytest.mark.parametrize(
    "message",
    [
        f"GET https://api.telegram.org/bot{TOKEN}/getUpdates",
        f"token {TOKEN}",
        "GET http://127.0.0.1/botodd-token/getMe",
    ],
)
def test_a_token_is_struck_out(message: str) -> None:
    """In an address, by itself, and in an address even if it looks like none."""
    line = Redacting((TOKEN,)).format(_record(message))
    assert "secret_token" not in line
    assert "odd-token" not in line
    assert "***" in line


@pytest.mark.parametrize("message", ["http://127.0.0.1:8080/", "listening on 10.0.0.7:443", "answer:12:0"])
def test_an_address_is_no_token(message: str) -> None:
    """Whoever reads the log wants to know where Faro listens."""
    assert message in Redacting((TOKEN,)).format(_record(message))


def test_a_traceback_says_where_and_of_what_type_but_not_what() -> None:
    """An exception's text may quote a message or an address."""

    def breaks() -> None:
        try:
            json.loads("hoy 995 seguidores")
        except json.JSONDecodeError as cause:
            raise ValueError(TOKEN) from cause

    with pytest.raises(ValueError, match="secret") as broken:
        breaks()
    line = Redacting().format(_record("broke", error=broken.value))
    assert "test_logs.py" in line
    assert "ValueError <- JSONDecodeError" in line
    assert "seguidores" not in line
    assert "secret_token" not in line


def test_other_peoples_code_is_quiet() -> None:
    """The HTTP client logs every address at INFO, and the database's driver logs people's words at DEBUG."""
    before = logging.root.handlers[:], logging.root.level
    try:
        configure("DEBUG", (TOKEN,))
        assert not logging.getLogger("httpx").isEnabledFor(logging.INFO)
        assert not logging.getLogger("httpcore.http11").isEnabledFor(logging.DEBUG)
        assert not logging.getLogger("aiosqlite").isEnabledFor(logging.DEBUG)
        assert logging.getLogger("bot.app").isEnabledFor(logging.DEBUG)
    finally:
        logging.root.handlers[:], logging.root.level = before[0], before[1]
        for name in OURS:
            logging.getLogger(name).setLevel(logging.NOTSET)
