"""A wrong setting is one line that names the variable and what it wants; no secret is shown."""

import pytest

from bot.settings import BadSetting, load


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No .env of the developer's own."""
    monkeypatch.chdir(tmp_path_factory.mktemp("empty"))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("FARO_TELEGRAM_TOKEN", "hunter2"),
        ("FARO_TELEGRAM_TOKEN", "123:a/b"),
        ("FARO_TELEGRAM_API", "127.0.0.1:8081"),
        ("FARO_TELEGRAM_API", "http://127.0.0.1:8081/bot"),
        ("FARO_DATABASE_URL", "sqlite:///faro.db"),
        ("FARO_DATABASE_URL", "mysql+aiomysql://root:hunter2@localhost/x"),
        ("FARO_DATABASE_URL", "nonsense"),
        ("FARO_WEBHOOK_URL", "faro.example.org"),
        ("FARO_WEBHOOK_URL", "http://faro.example.org/telegram"),
        ("FARO_WEBHOOK_SECRET", "has spaces"),
        ("FARO_LISTEN", "8080"),
        ("FARO_LISTEN", "127.0.0.1:99999"),
        ("FARO_ALLOWED_USERS", "ana, luis"),
        ("FARO_ROLE", "queen"),
        ("FARO_ROLE", "work"),  # over SQLite
        ("FARO_LOG_LEVEL", "chatty"),
    ],
)
def test_wrong(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """One line, beginning with the name, without the value of a secret."""
    monkeypatch.setenv(name, value)
    with pytest.raises(BadSetting) as wrong:
        load()
    line = str(wrong.value)
    assert line.startswith(f"{name}: wants ")
    assert "\n" not in line
    assert "hunter2" not in line


def test_a_webhook_needs_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it, anybody who knows the address could write as anybody."""
    monkeypatch.setenv("FARO_WEBHOOK_URL", "https://faro.example.org/telegram")
    monkeypatch.setenv("FARO_TELEGRAM_TOKEN", "1:abc")
    with pytest.raises(BadSetting, match="FARO_WEBHOOK_SECRET"):
        load()


def test_right(monkeypatch: pytest.MonkeyPatch) -> None:
    """What .env.example shows is taken."""
    monkeypatch.setenv("FARO_TELEGRAM_TOKEN", "123456:ABC-DEF")
    monkeypatch.setenv("FARO_ALLOWED_USERS", "1234, 5678")
    monkeypatch.setenv("FARO_LISTEN", "0.0.0.0:9000")
    monkeypatch.setenv("FARO_LOG_LEVEL", "debug")
    settings = load()
    assert settings.allowed_users == {1234, 5678}
    assert settings.address == ("0.0.0.0", 9000)  # noqa: S104  # what a container listens on
    assert "ABC-DEF" not in repr(settings)


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/x", "http://[::1]:9/x", "http://localhost/x"])
def test_a_webhook_on_this_machine_needs_no_https(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    """Nobody listens in between: that is how a proxy on the same machine, or a test, reaches Faro."""
    monkeypatch.setenv("FARO_WEBHOOK_URL", url)
    monkeypatch.setenv("FARO_WEBHOOK_SECRET", "s")
    monkeypatch.setenv("FARO_TELEGRAM_TOKEN", "1:abc")
    assert load().webhook_url == url


def test_processes_share_a_postgresql(monkeypatch: pytest.MonkeyPatch) -> None:
    """There, a role is a role."""
    monkeypatch.setenv("FARO_ROLE", "work")
    monkeypatch.setenv("FARO_DATABASE_URL", "postgresql+asyncpg://faro@localhost/faro")
    assert load().role == "work"


def test_nothing_set_is_right() -> None:
    """A newcomer sets nothing."""
    settings = load()
    assert settings.telegram_token is None
    assert settings.database_url.startswith("sqlite+aiosqlite:///")
