"""make bench: every figure beside the reference that it is measured against, in one run."""

import asyncio

from benchmarks import answering, drawing, judging, labelled, reading, screens, speed


def main() -> None:
    """Runs every benchmark and prints what it found."""
    reading.report()
    labelled.report()
    speed.report()
    drawing.report()
    judging.report()
    asyncio.run(answering.report())
    screens.report()
    asyncio.run(screens.waiting())


if __name__ == "__main__":
    main()
