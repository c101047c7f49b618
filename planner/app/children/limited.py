"""What a child process may use, set by the child itself before it reads anything.

On Linux and macOS by resource limits, on Windows by a job object the process puts itself into.
Either way the parent counts the seconds besides, and ends a child that is over them.
"""

from __future__ import annotations

import os
import sys

#: Processor seconds after which the system ends a child whose parent is gone.
_ORPHANED = 900


def limit_memory(size: int) -> None:
    """Limit what this process may take to ``size`` bytes; being over is a MemoryError, or an end.

    Written dumps and what libraries print when they give up are shut off: either may quote a file.
    """
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # its buffers alone would break the limit
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    _limits.append(size)
    _limit(size)


#: The memory this process was limited to; none where it is no limited child.
_limits: list[int] = []


def is_limited() -> bool:
    """Say whether this process is a child that limited itself."""
    return bool(_limits)


def take_more_memory(size: int) -> None:
    """Move the limit of a limited child to ``size`` bytes: what it read is ours now, no file's."""
    if is_limited():
        _limit(size)


if sys.platform == "win32":
    #: The job this process is in, once it is in one: its handle.
    _jobs: list[int] = []

    def _limit(size: int) -> None:
        """Put this process into a job that limits its memory and ends with its last handle."""
        import ctypes  # noqa: PLC0415 - only here
        from ctypes import wintypes  # noqa: PLC0415

        class Basic(ctypes.Structure):
            _fields_ = (
                ("process_time", ctypes.c_int64),
                ("job_time", ctypes.c_int64),
                ("flags", wintypes.DWORD),
                ("least", ctypes.c_size_t),
                ("most", ctypes.c_size_t),
                ("processes", wintypes.DWORD),
                ("affinity", ctypes.c_size_t),
                ("priority", wintypes.DWORD),
                ("scheduling", wintypes.DWORD),
            )

        class Extended(ctypes.Structure):
            _fields_ = (
                ("basic", Basic),
                ("counters", ctypes.c_uint64 * 6),
                ("process_memory", ctypes.c_size_t),
                ("job_memory", ctypes.c_size_t),
                ("peak_process", ctypes.c_size_t),
                ("peak_job", ctypes.c_size_t),
            )

        process_time, process_memory, kill_on_close, extended = 0x2, 0x100, 0x2000, 9
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.SetInformationJobObject.argtypes = (
            wintypes.HANDLE,
            ctypes.c_int,
            ctypes.c_void_p,
            wintypes.DWORD,
        )
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        job = _jobs[0] if _jobs else kernel.CreateJobObjectW(None, None)
        limits = Extended()
        limits.basic.flags = process_time | process_memory | kill_on_close
        limits.basic.process_time = _ORPHANED * 10_000_000  # in 100 ns
        limits.process_memory = size
        kernel.SetInformationJobObject(job, extended, ctypes.byref(limits), ctypes.sizeof(limits))
        # The handle is kept open as long as the process lives: closing it would end the process.
        if not _jobs:
            _jobs.append(job)
            kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())

else:

    def _limit(size: int) -> None:
        """Limit memory, dumps and processor time."""
        import resource  # noqa: PLC0415 - Windows has none

        resource.setrlimit(resource.RLIMIT_AS, (size, resource.getrlimit(resource.RLIMIT_AS)[1]))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (_ORPHANED, _ORPHANED))
