"""Copies put together from two saves, as a program that synchronises folders may leave them.

Each page of such a copy is sound. It is noticed, or it shows what some save held: never a caseload
that nobody ever had, unless the trail's check says that the file is not what it was.
"""

from __future__ import annotations

import random
from contextlib import closing
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.services.work import Work
from tests.soak import killing, office
from tests.soak.tally import Tally

FILE = killing.FILE
_PAGE = 4096
#: How many edits lie between the two saves a copy is put together from.
_APART = (1, 1, 2, 5)


def mixtures(times: int, seed: int) -> Tally:
    """Put ``times`` copies together, each from two saves of one file."""
    tally = Tally("two saves in one file", "copies")
    tally.watch("shown as nobody saved it", "crashes")
    draw = random.Random(seed)
    with office.workplace() as name:
        folder = Path(name)
        killing.fill(folder)
        path, copy = folder / FILE, folder / f"copy of {FILE}"
        with closing(office.opened(path)) as work:
            for _ in range(times):
                before, held = path.read_bytes(), {office.digest(work.document)}
                for _ in range(draw.choice(_APART)):
                    _edit(work, draw)
                    held.add(office.digest(work.document))
                made = _mixed(before, path.read_bytes(), draw)
                tally.tried("copies")
                _look(tally, copy, made, held)
    return tally


def _edit(work: Work, draw: random.Random) -> None:
    case = draw.choice(list(work.document.cases.values()))
    name = f"Person {draw.randrange(10**9)}" * draw.choice((1, 20))
    work.commit(office.renamed(work.document, case, name), who=office.WHO, why="save_case")


def _mixed(one: bytes, other: bytes, draw: random.Random) -> bytes:
    """Return the first part of one save and the rest of another, or pages of both at random."""
    if draw.random() < 0.5:
        one, other = other, one
    pages = max(len(one), len(other)) // _PAGE
    if draw.random() < 0.5:
        cut = draw.randrange(office.HEADER, pages * _PAGE)
        return one[:cut] + other[cut:]
    made = bytearray(one[: office.HEADER])
    for at in range(office.HEADER, pages * _PAGE, _PAGE):
        made += draw.choice((one, other))[at : at + _PAGE]
    return bytes(made)


def _look(tally: Tally, copy: Path, content: bytes, held: set[str]) -> None:
    for left in copy.parent.glob(copy.name + "*"):
        if left.is_file():
            left.unlink()
    copy.write_bytes(content)
    try:
        with closing(office.opened(copy)) as work:
            shown, fault = office.digest(work.document), office.file_of(work).trail.check()
    except PlannerError:
        tally.tried("noticed")
        return
    except Exception as error:  # noqa: BLE001 - a crash is what is looked for
        tally.harmed("crashes", type(error).__name__)
        return
    if shown in held:
        tally.tried("as one of the saves" if fault is None else "told by the trail")
    else:
        tally.harmed("shown as nobody saved it", f"trail: {fault.sort if fault else 'silent'}")
