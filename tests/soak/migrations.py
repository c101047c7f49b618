"""Killed while a file is written anew: an unencrypted one, or one of an older version."""

from __future__ import annotations

import random
import time
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.services.work import Work
from planner.storage.caseload_file import EncryptedCaseloadFile
from planner.storage.encrypted_storage import EncryptedStorage
from planner.storage.schema import MIGRATIONS
from planner.storage.unencrypted import SQLITE
from tests.soak import office
from tests.soak.cut import lay_out
from tests.soak.killing import FILE, SILENT, killed
from tests.soak.tally import Tally

#: A file of the first release, from before files were encrypted.
OLD = Path(__file__).parents[1] / "storage" / "files" / "caseload_of_0_1_0.rplan"
#: Seconds after its first sign of life within which a process is killed.
_WITHIN = 0.15


def migrate(folder: Path, tell: Connection) -> None:
    """Write an old file anew: an unencrypted one, or one of a version before a later planner's."""
    tell.send_bytes(b"opening")
    if (folder / FILE).read_bytes().startswith(SQLITE):
        office.storage().encrypt(folder / FILE, office.WHO, office.MINE)[0].close()
    else:
        later().open(folder / FILE, office.MINE).close()
    tell.send_bytes(b"told 1")
    time.sleep(SILENT)


def later() -> EncryptedStorage:
    """Return the storage of a planner to come, with one table more."""
    more = ("CREATE TABLE more (number INTEGER PRIMARY KEY, plain TEXT NOT NULL)",)
    return EncryptedStorage(office.LIGHT, migrations=(*MIGRATIONS, more))


def kill_migrations(tally: Tally, folder: Path, times: int, draw: random.Random) -> None:
    """Each file is as it was, byte for byte, or migrated whole; nothing unencrypted is left."""
    path = folder / FILE
    now = path.read_bytes()
    with closing(office.opened(path)) as work:
        shown = office.digest(work.document)
    path.write_bytes(OLD.read_bytes())
    with closing(Work(_encrypted(folder))) as work:
        old_shown = office.digest(work.document)
    for n in range(times):
        before, right = (OLD.read_bytes(), old_shown) if n % 2 else (now, shown)
        lay_out(folder, {FILE: before})
        heard = killed(migrate, folder, 0, draw, _WITHIN)
        tally.tried("kills in migrate")
        where = f"migrate, {'unencrypted' if n % 2 else 'older'}, told {heard.told}"
        after = path.read_bytes() if path.exists() else b""
        if after == before and not heard.told:
            tally.tried("left as they were")
        elif after.startswith(SQLITE):
            tally.harmed("acknowledged edits lost", where)
            continue
        try:
            file = _encrypted(folder) if n % 2 else later().open(path, office.MINE)
            with closing(Work(file)) as work:
                if office.digest(work.document) != right:
                    tally.harmed("torn", where)
                if work.file.trail.check() is not None:
                    tally.harmed("torn", f"{where}: trail")
        except PlannerError as error:
            tally.harmed("unreadable", f"{where}: {error.code}")
        if any(SQLITE in p.read_bytes() for p in folder.iterdir() if p.is_file()):
            tally.harmed("left unencrypted", where)


def _encrypted(folder: Path) -> EncryptedCaseloadFile:
    """Open the file, written anew where it still is an unencrypted one."""
    path = folder / FILE
    if path.read_bytes().startswith(SQLITE):
        return office.storage().encrypt(path, office.WHO, office.MINE)[0]
    return office.storage().open(path, office.MINE)
