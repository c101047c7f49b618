"""How long a child process has worked, as the system counts it.

On a machine where others work too a child may wait for most of a minute: that is no fault of the
file it reads.
"""

from __future__ import annotations

import sys
import time

if sys.platform == "linux":

    def processor_seconds(pid: int) -> float | None:
        """Return the processor seconds of a process that runs; None where nobody can tell."""
        try:
            # The clock of a process as the kernel names it (posix-timers, CPUCLOCK_SCHED).
            return time.clock_gettime((~pid << 3) | 2)
        except OSError:
            return None

elif sys.platform == "win32":

    def processor_seconds(pid: int) -> float | None:
        """Return the processor seconds of a process that runs; None where nobody can tell."""
        import ctypes  # noqa: PLC0415 - only here
        from ctypes import wintypes  # noqa: PLC0415

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = wintypes.HANDLE
        kernel.GetProcessTimes.argtypes = (wintypes.HANDLE, *[ctypes.c_void_p] * 4)
        kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
        query_limited = 0x1000
        process = kernel.OpenProcess(query_limited, False, pid)
        if not process:
            return None
        times = [ctypes.c_uint64() for _ in range(4)]  # made, ended, in the system, of its own
        told = kernel.GetProcessTimes(process, *map(ctypes.byref, times))
        kernel.CloseHandle(process)
        return (times[2].value + times[3].value) / 10_000_000 if told else None  # in 100 ns

else:

    def processor_seconds(pid: int) -> float | None:
        """Return None: nobody can tell here without a library of its own."""
        del pid
        return None
