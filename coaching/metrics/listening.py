"""The listening loop (M23): what the audience asked for, and whether a post answered it in time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from coaching.model import NotEnough
from coaching.thresholds import REQUEST_DAYS


@dataclass(frozen=True, slots=True)
class Request:
    """Something that people asked the owner for, on the day on which it was told last.

    `n` is how many asked, None where nobody counted. `answered` is the day of the post that answers it, `post` its id
    where it is known; both None until there is one.
    """

    id: str
    text: str
    on: date
    n: int | None = None
    answered: date | None = None
    post: int | None = None

    @property
    def open(self) -> bool:
        """Whether no post has answered it yet."""
        return self.answered is None

    @property
    def in_time(self) -> bool:
        """Whether it was answered before people stop waiting."""
        return self.answered is not None and self.answered - self.on <= timedelta(days=REQUEST_DAYS)


@dataclass(frozen=True, slots=True)
class Listened:
    """How many of the requests of three weeks a post answered, and the one that most are waiting for."""

    asked: int
    answered: int
    waiting: Request | None

    @property
    def share(self) -> float:
        """Answered over asked, 0…1."""
        return self.answered / self.asked


def listened(requests: Sequence[Request], today: date) -> Listened | NotEnough:
    """Answered within three weeks / asked in the last three weeks. Needs one request."""
    lately = [request for request in requests if today - request.on < timedelta(days=REQUEST_DAYS)]
    if not lately:
        return NotEnough("requests", 1, 0)
    return Listened(len(lately), sum(request.in_time for request in lately), waiting(lately))


def waiting(requests: Sequence[Request]) -> Request | None:
    """The open request that most people made; of those that as many made, the oldest."""
    still = [request for request in requests if request.open]
    return min(still, key=lambda r: (-(r.n or 1), r.on, r.id), default=None)
