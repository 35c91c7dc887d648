"""What Telegram says when it refuses: the error codes and descriptions that bots meet in production."""

from __future__ import annotations

from enum import StrEnum


class Why(StrEnum):
    """The descriptions of error 400, without their "Bad Request: " prefix."""

    BAD_JSON = "can't parse JSON object"
    BUTTON_DATA = "BUTTON_DATA_INVALID"
    BUTTON_KIND = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
    BUTTON_TEXT = 'can\'t parse inline keyboard button: Field "text" must be of type String'
    BUTTON_URL = "BUTTON_URL_INVALID"
    CAPTION_LONG = "message caption is too long"
    CHAT_EMPTY = "chat_id is empty"
    CHAT_UNKNOWN = "chat not found"
    COMMAND_BAD = "BOT_COMMAND_INVALID"
    COMMAND_DESCRIPTION = "BOT_COMMAND_DESCRIPTION_INVALID"
    COMMANDS_MANY = "BOT_COMMANDS_TOO_MUCH"
    DELETE_OLD = "message can't be deleted for everyone"
    DELETE_UNKNOWN = "message to delete not found"
    DESCRIPTION_LONG = "DESCRIPTION_TOO_LONG"
    DOCUMENT_MISSING = "there is no document in the request"
    EDIT_FORBIDDEN = "message can't be edited"
    EDIT_NO_CAPTION = "there is no caption in the message to edit"
    EDIT_NO_TEXT = "there is no text in the message to edit"
    EDIT_SAME = (
        "message is not modified: specified new message content and reply markup are exactly "
        "the same as a current content and reply markup of the message"
    )
    EDIT_UNKNOWN = "message to edit not found"
    EMOJI = "REACTION_INVALID"
    FILE_BIG = "file is too big"
    FILE_EMPTY = "file must be non-empty"
    FILE_ID = "invalid file_id"
    FILE_ID_MISSING = "file_id not specified"
    FILE_SEND = "wrong file identifier/HTTP URL specified"
    FILE_UNKNOWN = "wrong file_id or the file is temporarily unavailable"
    KEYBOARD = "object expected as reply markup"
    KEYBOARD_BIG = "REPLY_MARKUP_TOO_LONG"
    LANGUAGE = "BOT_LANG_CODE_INVALID"
    LONG = "message is too long"
    LONG_EDIT = "MESSAGE_TOO_LONG"
    MEDIA = "can't parse InputMedia: media not found"
    MEDIA_KIND = "can't parse InputMedia: type must be one of photo"
    MENU_BUTTON = "BUTTON_TYPE_INVALID"
    MESSAGE_ID_MISSING = "message identifier is not specified"
    PARAMETER_ACTION = "wrong parameter action in request"
    PARSE_MODE = "unsupported parse_mode"
    PHOTO_BROKEN = "IMAGE_PROCESS_FAILED"
    PHOTO_DIMENSIONS = "PHOTO_INVALID_DIMENSIONS"
    PHOTO_MISSING = "there is no photo in the request"
    QUERY_OLD = "query is too old and response timeout expired or query ID is invalid"
    REACTION_UNKNOWN = "message to react not found"
    REACTIONS_MANY = "REACTIONS_TOO_MANY"
    REPLY_UNKNOWN = "message to be replied not found"
    SCOPE = "can't parse BotCommandScope: Unsupported type specified"
    SECRET = "secret token contains unallowed characters"  # noqa: S105 - an error text, not a secret
    SHORT_DESCRIPTION_LONG = "ABOUT_TOO_LONG"
    TEXT_BLANK = "text must be non-empty"
    TEXT_EMPTY = "message text is empty"
    WEBHOOK_LOCAL = "bad webhook: this local Telegram reaches loopback addresses only"
    WEBHOOK_URL = "bad webhook: An HTTPS URL must be provided for webhook"


class RefusalError(Exception):
    """A request that Telegram answers with `ok: false`."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def bad(why: str) -> RefusalError:
    """Build the refusal of a request that is wrong in itself."""
    return RefusalError(400, f"Bad Request: {why}")


def blocked() -> RefusalError:
    """Build the refusal to write to somebody who has blocked the bot."""
    return RefusalError(403, "Forbidden: bot was blocked by the user")


def never_met() -> RefusalError:
    """Build the refusal to write to somebody who has not written first."""
    return RefusalError(403, "Forbidden: bot can't initiate conversation with a user")


def other_poller() -> RefusalError:
    """Build what the older of two pollers is told."""
    return RefusalError(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    )


def webhook_active() -> RefusalError:
    """Build what a poller is told while a webhook is set."""
    return RefusalError(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )


def webhook_set_meanwhile() -> RefusalError:
    """Build what a waiting poller is told when a webhook is set."""
    return RefusalError(409, "Conflict: terminated by setWebhook request")


def too_many(retry_after: int) -> RefusalError:
    """Build the answer to a bot that is too fast."""
    return RefusalError(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)
