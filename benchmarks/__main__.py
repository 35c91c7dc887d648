"""make bench: every figure beside the reference that it is measured against, in one run."""

import asyncio

from benchmarks import answering, judging, labelled, reading, speed


def main() -> None:
    """Runs every benchmark and prints what it found."""
    reading.report()
    labelled.report()
    speed.report()
    judging.report()
    asyncio.run(answering.report())


if __name__ == "__main__":
    main()
