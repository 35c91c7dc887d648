"""Environment and .env → Settings. A wrong value is one line that names the variable and what it wants."""

from enum import StrEnum
from ipaddress import ip_address
from typing import Annotated, Any, Final
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

PUBLIC_API: Final = "https://api.telegram.org"
DRIVERS: Final = {"sqlite+aiosqlite", "postgresql+asyncpg"}


class Role(StrEnum):
    """Which parts of Faro this process runs."""

    ALL = "all"
    RECEIVE = "receive"
    WORK = "work"


class BadSetting(Exception):  # noqa: N818  # it is said to a person, not caught by name
    """One line that names the variable and what it wants."""


class Settings(BaseSettings):
    """What can be set, each as FARO_<NAME>."""

    model_config = SettingsConfigDict(env_prefix="FARO_", env_file=".env", extra="ignore", env_ignore_empty=True)

    telegram_token: SecretStr | None = None
    telegram_api: str = PUBLIC_API
    database_url: str = "sqlite+aiosqlite:///data/faro.db"
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    listen: str = "127.0.0.1:8080"
    allowed_users: Annotated[frozenset[int], NoDecode] = Field(default=frozenset())
    role: Role = Role.ALL
    log_level: str = "INFO"

    @field_validator("telegram_token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        number, colon, rest = (value.get_secret_value() if value else "1:x").partition(":")
        if not (number.isdecimal() and colon and rest and rest.isprintable() and " " not in rest and "/" not in rest):
            message = "the token that BotFather gave, like 123456:ABC-…"
            raise ValueError(message)
        return value

    @field_validator("telegram_api", "webhook_url")
    @classmethod
    def _address(cls, value: str | None) -> str | None:
        if value is None:
            return None
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            message = "an address with scheme and host, like https://example.org"
            raise ValueError(message)
        return value.rstrip("/")

    @field_validator("telegram_api")
    @classmethod
    def _without_path(cls, value: str) -> str:
        if urlsplit(value).path:
            message = "scheme, host and port without a path, like http://127.0.0.1:8081"
            raise ValueError(message)
        return value

    @field_validator("webhook_url")
    @classmethod
    def _private(cls, value: str | None) -> str | None:
        parts = urlsplit(value or "https://")
        if parts.scheme != "https" and not _loopback(parts.hostname or ""):
            message = "an https:// address; http:// carries people's words, and is for this machine only"
            raise ValueError(message)
        return value

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        try:
            driver = make_url(value).drivername
        except ArgumentError:
            driver = ""
        if driver not in DRIVERS:
            message = "sqlite+aiosqlite:///… or postgresql+asyncpg://…"
            raise ValueError(message)
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _secret(cls, value: SecretStr | None) -> SecretStr | None:
        text = value.get_secret_value() if value else "x"
        longest = 256  # what Telegram takes
        if not (text.isascii() and text.replace("-", "a").replace("_", "a").isalnum() and len(text) <= longest):
            message = "1 to 256 of A-Z a-z 0-9 _ -"
            raise ValueError(message)
        return value

    @field_validator("listen")
    @classmethod
    def _listen(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        highest = 65535
        if not host or not port.isdecimal() or int(port) > highest:
            message = "host:port, like 127.0.0.1:8080"
            raise ValueError(message)
        return value

    @field_validator("allowed_users", mode="before")
    @classmethod
    def _users(cls, value: Any) -> Any:
        if isinstance(value, str):
            parts = [part.strip() for part in value.split(",") if part.strip()]
            if not all(part.isdecimal() for part in parts):
                message = "Telegram user numbers separated by commas, like 1234,5678"
                raise ValueError(message)
            return frozenset(int(part) for part in parts)
        return value

    @field_validator("log_level")
    @classmethod
    def _level(cls, value: str) -> str:
        if value.upper() not in {"DEBUG", "INFO", "WARNING", "ERROR"}:
            message = "DEBUG, INFO, WARNING or ERROR"
            raise ValueError(message)
        return value.upper()

    @property
    def address(self) -> tuple[str, int]:
        """Where this process listens: host and port."""
        host, _, port = self.listen.rpartition(":")
        return host.strip("[]"), int(port)


def load(**overrides: Any) -> Settings:
    """The settings; raises BadSetting with one line when one is wrong."""
    try:
        settings = Settings(**overrides)
    except ValidationError as error:
        wrong = error.errors(include_url=False, include_input=False)[0]  # the value could be a secret
        name = f"FARO_{str(wrong['loc'][0]).upper()}" if wrong["loc"] else "settings"
        wants = wrong["msg"].removeprefix("Value error, ")
        message = f"{name}: wants {wants}"
        raise BadSetting(message) from None
    if settings.webhook_url and not settings.webhook_secret:
        message = "FARO_WEBHOOK_SECRET: wants a secret (1 to 256 of A-Z a-z 0-9 _ -) when FARO_WEBHOOK_URL is set"
        raise BadSetting(message)
    if settings.webhook_url and not settings.telegram_token:
        message = "FARO_TELEGRAM_TOKEN: wants the bot's token when FARO_WEBHOOK_URL is set"
        raise BadSetting(message)
    if settings.role is not Role.ALL and settings.database_url.startswith("sqlite"):
        message = "FARO_ROLE: wants `all` with SQLite; `receive` and `work` share a PostgreSQL (FARO_DATABASE_URL)"
        raise BadSetting(message)
    return settings


def _loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
