"""The main job, done with what was built: away from the clone, as somebody does who has only that.

First by the command line: the bundled sample imported, balanced, every plan written. Then in the
window, on a screen of its own: a caseload opened with its passphrase and balanced by its keys, and
the trail asked whether the file knows of it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WINDOW, WORDS = "Reintegration Planner", "reintegration-planner"
#: Of the bundled sample, whose people are invented.
PASSPHRASE = "invented people only"  # noqa: S105
#: People of the sample who are planned.
PLANNED = 179
#: What drives a window on a screen of its own.
TOOLS = ("Xvfb", "xdotool", "import")
_SCREEN = ":97"
#: Seconds a window may take to come, and a page to follow a key.
_PATIENCE = 90
#: Seconds a balance of the sample may take, and a little more.
_BALANCE = 75


def try_out(folder: Path) -> int:
    """Do the main job with the application in ``folder``; 0 where all of it was done."""
    with tempfile.TemporaryDirectory() as name:
        away = Path(name)
        moved = away / "moved" / folder.name  # where it was not built
        shutil.copytree(folder, moved, symlinks=True)
        clean = {"HOME": name, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        done = _by_words(moved, away / "job", clean)
        missing = [tool for tool in TOOLS if shutil.which(tool) is None]
        if missing:
            print(f"the window was not tried: {', '.join(missing)} not found")
        else:
            done &= _by_window(moved, away / "own.rplan", clean, folder.parent / "tried.png")
    return 0 if done else 1


def _by_words(folder: Path, out: Path, clean: dict[str, str]) -> bool:
    began = time.monotonic()
    ended = subprocess.run(
        [folder / WORDS, "demo", "--out", out], env=clean, check=False, stdout=subprocess.DEVNULL
    )
    took = time.monotonic() - began
    cases = {path.stem.removesuffix("-counsellor") for path in (out / "plans").rglob("*.pdf")}
    print(f"the bundled sample in {took:.0f} s, plans of {len(cases)} of {PLANNED} cases")
    return ended.returncode == 0 and len(cases) == PLANNED


def _by_window(folder: Path, caseload: Path, clean: dict[str, str], picture: Path) -> bool:
    samples = folder / "_internal" / "planner" / "samples"
    subprocess.run(
        [
            *(folder / WORDS, "import", caseload, "--who", "C01"),
            *("--programme", samples / "guinea_2026_programme.xlsx"),
            *("--assessments", samples / "kobo_export_xml_names.xlsx"),
            *("--mapping", samples / "kobo_mapping.toml"),
        ],
        env={**clean, "PLANNER_PASSPHRASE": PASSPHRASE}, check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    with _screen(clean) as shown:
        began = time.monotonic()
        with subprocess.Popen([folder / WINDOW, caseload], env=shown) as process:
            try:
                _drive(shown, "search", "--sync", "--onlyvisible", "--name", WINDOW)
                print(f"window up in {time.monotonic() - began:.1f} s")
                time.sleep(5)
                _drive(shown, "type", PASSPHRASE)
                _drive(shown, "key", "Return")
                time.sleep(10)
                window = _drive(shown, "search", "--onlyvisible", "--name", WINDOW).splitlines()
                _drive(shown, "windowfocus", "--sync", window[0])  # there is no window manager
                _drive(shown, "key", "ctrl+3")
                _drive(shown, "key", "ctrl+b")
                time.sleep(_BALANCE)
                subprocess.run(["import", "-window", "root", picture], env=shown, check=True)
            finally:
                process.terminate()
    told = subprocess.run(
        [folder / WORDS, "trail", caseload], env={**clean, "PLANNER_PASSPHRASE": PASSPHRASE},
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    balanced = sum("take the new balance" in line for line in told.stdout.splitlines())
    print(f"balanced in the window: {balanced} in the trail; see {picture.name}")
    return balanced == 1


@contextmanager
def _screen(clean: dict[str, str]) -> Iterator[dict[str, str]]:
    shown = {**clean, "DISPLAY": _SCREEN, "QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen(
        ["Xvfb", _SCREEN, "-screen", "0", "1366x768x24"], stderr=subprocess.DEVNULL
    ) as server:
        try:
            time.sleep(1)
            yield shown
        finally:
            server.terminate()


def _drive(shown: dict[str, str], *words: str) -> str:
    path = {**shown, "PATH": os.environ["PATH"]}
    ended = subprocess.run(
        ["xdotool", *words], env=path, check=True, capture_output=True, text=True, timeout=_PATIENCE
    )
    return ended.stdout.strip()
