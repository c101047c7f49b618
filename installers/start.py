"""Where the installed application begins: the window, or the command line.

Both programs begin here; they differ by name and, on Windows, by having a console. The window
takes the caseload that was double-clicked, the command line any word.
"""

import os
import sys
from multiprocessing import freeze_support
from pathlib import Path

#: The program with the window is called so, the command line ``reintegration-planner``.
WINDOW = "Reintegration Planner"

if __name__ == "__main__":
    # The processes that read files and balance begin here too, and must go no further.
    freeze_support()
    # Code made for any processor of this kind, so that what the build compiled fits every laptop.
    os.environ["NUMBA_CPU_NAME"] = "generic"
    os.environ["NUMBA_CPU_FEATURES"] = ""
    os.environ["NUMBA_CACHE_LOCATOR_CLASSES"] = "installers.compiled_beside.CompiledBeside"

    words = sys.argv[1:]
    if words == ["--compile"]:  # the build asks for it once
        from optimizer import multiple_choice, solve

        solve.prepare()
        multiple_choice.prepare()
        raise SystemExit(0)
    from planner.app.cli import main

    raise SystemExit(main(["app", *words] if Path(sys.executable).stem == WINDOW else words))
