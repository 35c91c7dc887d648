"""What a worker process needs that runs native code: to leave Ctrl-C to its parent, and not to outlive it."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.process import BaseProcess


def one_worker(settle: Callable[[], None]) -> ProcessPoolExecutor:
    """A pool of one process, which does `settle` first. It is started by the first thing that is asked of it."""
    # Not fork: this process has threads and connections that a copy must not inherit.
    return ProcessPoolExecutor(max_workers=1, mp_context=multiprocessing.get_context("spawn"), initializer=settle)


def kill(workers: Iterable[BaseProcess]) -> None:
    """End processes that cannot be asked to: native code that is stuck does not listen."""
    for worker in workers:
        worker.kill()


def settle() -> None:
    """What a worker does first."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    # A parent that was killed closes no pool, and its worker would wait for work for ever.
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
