"""Files that somebody wants a planner to open: each is refused, untouched, in little time.

Those that need the file's key are made by whoever has one: a person of the office with a program
of their own, or an attacker who sends a file with its passphrase.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import sqlite3
import struct
import zipfile
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import apsw

from planner.storage.keys.header import COPY, MAGIC, SIZE
from tests.soak import killing, office

FILE = killing.FILE
Make = Callable[[Path], None]
_HEAD = struct.Struct(">8sHQI")


def _bytes(content: bytes) -> Make:
    def make(path: Path) -> None:
        path.write_bytes(content)

    return make


def _cut(share: float) -> Make:
    def make(path: Path) -> None:
        whole = path.read_bytes()
        path.write_bytes(whole[: round(len(whole) * share)])

    return make


def _cut_at(size: int) -> Make:
    return lambda path: os.truncate(path, size)


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _link_to(target: str) -> Make:
    def make(path: Path) -> None:
        path.unlink()
        path.symlink_to(target)

    return make


def _link_to_text(path: Path) -> None:
    path.unlink()
    beside = path.with_name("beside.txt")
    beside.write_text("not a caseload, and not to be touched\n" * 50)
    path.symlink_to(beside)


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>" * 1000)


def _unencrypted(*statements: str) -> Make:
    def make(path: Path) -> None:
        path.unlink()
        with closing(sqlite3.connect(path)) as other:
            for statement in statements:
                other.execute(statement)
            other.commit()

    return make


# The header


def _header(change: Callable[[dict[str, Any]], object] | bytes, form: int = 1) -> Make:
    """Write both copies of the header anew, with a sum that is right."""

    def make(path: Path) -> None:
        whole = bytearray(path.read_bytes())
        _, _, generation, length = _HEAD.unpack_from(whole)
        if isinstance(change, bytes):
            text = change
        else:
            plain = json.loads(whole[_HEAD.size : _HEAD.size + length])
            change(plain)
            text = json.dumps(plain).encode()
        body = _HEAD.pack(MAGIC, form, generation + 1, len(text)) + text
        copy = (body + hashlib.sha256(body).digest()).ljust(COPY, b"\0")[:COPY]
        whole[:SIZE] = copy + copy
        path.write_bytes(whole)

    return make


def _cost(**values: object) -> Make:
    return _header(lambda plain: plain["cost"].update(values))


def _slots(change: Callable[[list[Any]], object]) -> Make:
    return _header(lambda plain: change(plain["slots"]))


def _length(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    for at in (0, COPY):
        whole[at + 18 : at + 22] = b"\xff\xff\xff\xff"
    path.write_bytes(whole)


def _magic(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    whole[0] ^= 1
    whole[COPY] ^= 1
    path.write_bytes(whole)


# The database behind it, by somebody who has the key


def _inside(*statements: str, values: tuple[object, ...] = ()) -> Make:
    def make(path: Path) -> None:
        with closing(office.opened(path)) as work:
            connection = office.connection_of(work)
            for option, on in (
                (apsw.SQLITE_DBCONFIG_DEFENSIVE, 0),
                (apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 1),
                (apsw.SQLITE_DBCONFIG_ENABLE_VIEW, 1),
                (apsw.SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1),
            ):
                connection.config(option, on)
            for statement in statements:
                connection.execute(statement, values if "?" in statement else ()).fetchall()

    return make


_DEEP = "[" * 20_000
_CASE = "SELECT key FROM record WHERE entity = 'case' LIMIT 1"

HOSTILE: Mapping[str, Make] = {
    "zero bytes": _bytes(b""),
    "one byte": _bytes(b"R"),
    "noise": _bytes(random.Random(1).randbytes(300_000)),
    "magic and noise": _bytes(MAGIC + random.Random(2).randbytes(300_000)),
    "text": _bytes(b"hello\n" * 20_000),
    "workbook": _zip,
    "folder": _folder,
    "link to a text": _link_to_text,
    "link to itself": _link_to(FILE),
    "link to a device": _link_to("/dev/zero"),
    "pipe": _pipe,
    "foreign database": _unencrypted("CREATE TABLE person (name TEXT)"),
    "unencrypted with a trigger": _unencrypted(
        "CREATE TABLE record (entity, key, plain)",
        "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM record; END",
        f"PRAGMA application_id = {0x52504C4E}",
        "PRAGMA user_version = 3",
    ),
    "header alone": _cut_at(SIZE),
    "half a header": _cut_at(SIZE // 4),
    "half": _cut(0.5),
    "last byte gone": lambda path: os.truncate(path, path.stat().st_size - 1),
    "last page gone": lambda path: os.truncate(path, path.stat().st_size - 4096),
    "no magic": _magic,
    "length beyond": _length,
    "later format": _header(lambda plain: None, form=2),
    "memory 2^40": _cost(memory=2**40),
    "memory below nothing": _cost(memory=-1),
    "rounds 10^9": _cost(rounds=10**9),
    "much memory, many rounds": _cost(memory=1 << 20, rounds=16),
    "lanes 10^6": _cost(lanes=10**6),
    "cost no number": _cost(memory="8", rounds=1.5, lanes=None),
    "cost of another sort": _cost(threads=4),
    "no slots": _slots(lambda slots: slots.clear()),
    "slots not hexadecimal": _slots(lambda slots: slots[0].update(private="zz" * 40)),
    "slots cut short": _slots(lambda slots: [s.update(private="00", keys="00") for s in slots]),
    "salt of nothing": _header(lambda plain: plain.update(salt="")),
    "header nested": _header(_DEEP.encode()),
    "header of digits": _header(b'{"salt": ' + b"1" * 20_000 + b"}"),
    "header no object": _header(b"[1, 2, 3]"),
    "trigger": _inside("CREATE TRIGGER t AFTER INSERT ON batch BEGIN DELETE FROM trail; END"),
    "view": _inside("CREATE VIEW v AS SELECT * FROM record"),
    "another table": _inside("CREATE TABLE more (a)"),
    "missing table": _inside("DROP TABLE allocation"),
    "another index": _inside("CREATE INDEX i ON trail (hex(zeroblob(length(who) << 20)))"),
    "another column": _inside("ALTER TABLE staff ADD COLUMN more TEXT"),
    "statistics": _inside("ANALYZE"),
    "another application": _inside("PRAGMA application_id = 7"),
    "later version": _inside("PRAGMA user_version = 999"),
    "version of nothing": _inside("PRAGMA user_version = 0"),
    "version below nothing": _inside("PRAGMA user_version = -4"),
    "tables crossed": _inside(
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE"
        " name = 'change') WHERE name = 'record'"
    ),
    "record no text of ours": _inside(
        f"UPDATE record SET plain = '{{\"id\": 5}}' WHERE key = ({_CASE})"
    ),
    "record nested": _inside(f"UPDATE record SET plain = ? WHERE key = ({_CASE})", values=(_DEEP,)),
    "record a blob": _inside(f"UPDATE record SET plain = x'00ff' WHERE key = ({_CASE})"),
    "record of another sort": _inside("UPDATE record SET entity = 'spell' WHERE entity = 'case'"),
    "seals exchanged": _inside("UPDATE record SET shut = zeroblob(60) WHERE shut IS NOT NULL"),
    "keys gone": _inside("DELETE FROM own_key"),
    "keys too short": _inside("UPDATE own_key SET key = x'00'"),
    "keys no blob": _inside("UPDATE own_key SET key = 7"),
    "unknown role": _inside("UPDATE staff SET role = 'emperor'"),
    "step of another sort": _inside("UPDATE batch SET step = 'leap'"),
    "time of nothing": _inside("UPDATE batch SET \"when\" = 'yesterday'"),
    "change of nothing": _inside("UPDATE change SET body = x'00'"),
    "act of another sort": _inside("UPDATE trail SET act = 'danced'"),
    "link no blob": _inside("UPDATE trail SET link = 'x'"),
    "values no object": _inside('UPDATE trail SET "values" = ?', values=(_DEEP,)),
}

#: Files that may open: what is wrong with them shows when the trail is checked, and is told there.
TOLD_BY_THE_TRAIL = frozenset(
    {"act of another sort", "link no blob", "values no object", "change of nothing"}
)
