"""Damage: single bits turned over, and files cut short. Nothing wrong may be shown.

Damage is noticed when the file is opened or read, or it fell where nothing is kept and everything
shown is right.
"""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path

from planner.domain.errors import PlannerError
from tests.soak import killing, office
from tests.soak.tally import Tally

FILE = killing.FILE
#: Of the flips, one in so many falls into the header.
_IN_HEADER = 3


def flips(times: int, truncations: int, seed: int) -> Tally:
    """Turn ``times`` bits over and cut the file short ``truncations`` times."""
    tally = Tally("damage", "bit flips")
    tally.watch("wrong values shown", "crashes")
    draw = random.Random(seed)
    with office.workplace() as name:
        folder = Path(name)
        killing.fill(folder)
        path = folder / FILE
        with closing(office.opened(path)) as work:
            right = office.all_shown(work)
        whole = path.read_bytes()
        for n in range(times):
            damaged = bytearray(whole)
            end = office.HEADER if n % _IN_HEADER == 0 and office.HEADER else len(whole)
            place = draw.randrange(end)
            damaged[place] ^= 1 << draw.randrange(8)
            tally.tried("bit flips")
            _look(tally, path, bytes(damaged), right, f"bit at {place}")
        for _ in range(truncations):
            size = draw.randrange(len(whole))
            tally.tried("truncations")
            _look(tally, path, whole[:size], right, f"cut to {size}")
    return tally


def _look(tally: Tally, path: Path, content: bytes, right: str, where: str) -> None:
    for other in path.parent.glob(path.name + "?*"):
        if other.is_file():
            other.unlink()
    path.write_bytes(content)
    try:
        with closing(office.opened(path)) as work:
            shown = office.all_shown(work)
    except PlannerError:
        tally.tried("noticed")
        return
    except Exception as error:  # noqa: BLE001 - a crash is what is looked for
        tally.harmed("crashes", f"{where}: {type(error).__name__}")
        return
    if shown == right:
        tally.tried("without effect")
    else:
        tally.harmed("wrong values shown", where)
