"""Understanding a message: how many a second, and how the time grows with the length of the worst noise."""

import time
from collections.abc import Callable
from datetime import date
from typing import Final

from coaching.model import Reading
from coaching.questions.understand import understand
from coaching.reading.chat import read

TODAY: Final = date(2026, 11, 15)
MESSAGES: Final = (
    "ayer tenía 1.000 seguidores y hoy 995, ¿qué estoy haciendo mal?",
    "oggi 1.230 follower, 45 mi piace e 6 commenti",
    "+15 followers, 120 likes",
    "hoy subí un reel sobre facturas",
    "why did I lose 12 followers?",
    "-5",
)
NOISE: Final = ("7 ", "1.2.3.4 ", "seguidores ", "lunes 3 ", "<b>&", "no ")
ROUNDS: Final = 200


def report() -> None:
    """Prints messages a second, and 4,096 characters beside 2,048: 2.0 is linear."""
    for text in MESSAGES:
        _understood(text)
    took = _timed(lambda: [_understood(text) for text in MESSAGES], ROUNDS)
    print("Text -> what it says (one core)")
    print(f"  {len(MESSAGES) / took:6.0f} messages a second")
    worst = max((_growth(piece), piece) for piece in NOISE)
    print(f"  4,096 characters of noise take {worst[0]:.1f} times as long as 2,048 (the reference); linear: 2.0")


def _growth(piece: str) -> float:
    long, short = ((piece * 4096)[:length] for length in (4096, 2048))
    return _timed(lambda: _understood(long), 5) / _timed(lambda: _understood(short), 5)


def _understood(text: str) -> Reading:
    return understand(text, read(text, today=TODAY, language="es"))


def _timed(work: Callable[[], object], rounds: int) -> float:
    """The best of the rounds: what else the machine did is not the reader's."""
    best = float("inf")
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - started)
    return best
