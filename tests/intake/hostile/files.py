"""Every hostile file by its name, made when it is asked for; none is kept."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.intake.hostile.archives import ARCHIVES
from tests.intake.hostile.contents import content_files
from tests.intake.hostile.other_kinds import OTHERS, SPARSE, write_sparse

_BYTES = {**ARCHIVES, **content_files(), **OTHERS}
#: These take seconds or much memory until they are refused: not for every run of the tests.
HEAVY = (
    "bomb_of_more_than_all.xlsx",
    "cell_in_the_last_corner.xlsx",
    "strings_declared_4_billion.xlsx",
    "strings_long_and_often.xlsx",
    "line_of_120_mib.csv",
)


def hostile_files() -> dict[str, Callable[[Path], None]]:
    """Return what writes each file to a path, by the file's name."""
    made = {name: partial(_write, content) for name, content in _BYTES.items()}
    sparse = {name: partial(_write_sparse, size) for name, size in SPARSE.items()}
    return {**made, **sparse}


def _write(content, path):
    path.write_bytes(content())


def _write_sparse(size, path):
    write_sparse(path, size)
