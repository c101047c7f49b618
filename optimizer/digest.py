"""Records of plain values fed to a digest, so that equal records give equal digests."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass


def feed(sha: hashlib._Hash, value: object) -> None:
    """Feed a value: a record by its fields, sets and mappings in order."""
    if is_dataclass(value) and not isinstance(value, type):
        sha.update(type(value).__name__.encode())
        for f in fields(value):
            feed(sha, getattr(value, f.name))
    elif isinstance(value, tuple):
        sha.update(b"(%d" % len(value))
        for item in value:
            feed(sha, item)
    elif isinstance(value, frozenset):
        feed(sha, tuple(sorted(value)))
    elif isinstance(value, Mapping):
        feed(sha, tuple(sorted(value.items())))
    else:
        sha.update(repr(value).encode() + b";")
