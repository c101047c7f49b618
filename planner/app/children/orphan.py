"""A child that computes ends with its parent, also where that was killed and could tell nobody."""

from __future__ import annotations

import multiprocessing
import os
import threading
from multiprocessing.process import BaseProcess


def end_with_parent() -> None:
    """Watch the parent from a thread of its own, and end this process at once when it has ended.

    Without it a solve goes on to its end for nobody: the pipe's other end is only missed by the
    next report.
    """
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_watch, args=(parent,), daemon=True).start()


def _watch(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)
