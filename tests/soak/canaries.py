"""Marks in every free field of people, and a search for them in every file an act could leave.

The caseload, its journal and copies, temporary files, settings, caches, logs and what was printed:
only the folder somebody chose for exports may hold a mark. After acts, and after kills in them.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from itertools import cycle, islice
from pathlib import Path

from planner.domain.document import records
from tests.soak import office
from tests.soak.canary_acts import ACTS, CHOSEN, DID, FILE, KILLED, MARK
from tests.soak.tally import Tally

_ROOT = Path(__file__).resolve().parents[2]
#: Where programs of this desktop leave things, each given a folder of its own.
_PLACES = {
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "config",
    "LOCALAPPDATA": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "run",
    "TMPDIR": "tmp",
    "TEMP": "tmp",
    "TMP": "tmp",
}
#: How a mark may be written.
_WRITTEN = tuple(
    form.encode(code)
    for form in (MARK, MARK.lower(), MARK.upper(), MARK[::-1])
    for code in ("utf-8", "utf-16-le", "utf-16-be")
)
#: A killed act is given this many seconds at most.
_WITHIN = 2.5


def canaries(kills: int, seed: int) -> Tally:
    """Do every act, then kill so many, of each sort in turn; search everything after each."""
    tally = Tally("canaries", "searches")
    tally.watch("marks found", "acts failed")
    draw = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        for place in {"work", *_PLACES.values()}:
            (root / place).mkdir(mode=0o700)
        _all_done(tally, root)
        with closing(office.opened(root / "work" / FILE)) as work:
            marks = str(list(records(work.document))).count(MARK)
        tally.tried("marks in the file", marks)
        for act in islice(cycle(draw.sample(KILLED, len(KILLED))), kills):
            said = _killed(root, act, draw)
            tally.tried("kills")
            _search(tally, root, f"after a kill in {act}", said)
    return tally


def _all_done(tally: Tally, root: Path) -> None:
    """Do every act in one program, and search while it waits; then once more when it is gone."""
    with subprocess.Popen(
        _words(root, *ACTS),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=_env(root),
        cwd=_ROOT,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        said: list[bytes] = []
        left = list(ACTS)
        for line in child.stdout:
            said.append(line)
            if line.startswith(DID.encode()):
                tally.tried("acts")
                _search(tally, root, f"after {left.pop(0)}", b"".join(said))
                said.clear()
                child.stdin.write(b"\n")
                child.stdin.flush()
        _search(tally, root, "at the end", b"".join(said))
        if left:
            last = b"".join(said[-1:]).decode(errors="replace").strip()
            tally.harmed("acts failed", f"{left[0]}: {last[:200]}")


def _killed(root: Path, act: str, draw: random.Random) -> bytes:
    with subprocess.Popen(
        _words(root, act),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=_env(root),
        cwd=_ROOT,
        start_new_session=True,
    ) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(draw.random() ** 2 * _WITHIN)
        child.kill()
        # What it started ends by itself, as it would on a desk; its output ends with the last.
        return first + child.stdout.read()


def _words(root: Path, *acts: str) -> list[str]:
    return [sys.executable, "-m", "tests.soak.canary_acts", str(root / "work"), *acts]


def _env(root: Path) -> dict[str, str]:
    places = {name: str(root / place) for name, place in _PLACES.items()}
    known = {n: v for n, v in os.environ.items() if n not in places}
    return {**known, **places, "PYTHONPATH": str(_ROOT), "PYTHONDONTWRITEBYTECODE": "1"} | {
        "QT_QPA_PLATFORM": "offscreen",
        "PLANNER_PASSPHRASE": office.MINE.text,
    }


def _search(tally: Tally, root: Path, where: str, said: bytes) -> None:
    tally.tried("searches")
    if any(form in said for form in _WRITTEN):
        tally.harmed("marks found", f"{where}: printed")
    chosen = root / "work" / CHOSEN
    for path in marked_files(root):
        if not path.is_relative_to(chosen):
            tally.harmed("marks found", f"{where}: {path.relative_to(root).parent}")


def marked_files(root: Path) -> Iterator[Path]:
    """Yield every file below a folder that holds a mark, in its content or its name."""
    for path in root.rglob("*"):
        if MARK.lower() in path.name.lower():
            yield path
        elif path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            if any(form in content for form in _WRITTEN):
                yield path
