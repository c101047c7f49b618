"""Caseload files for tests: made and opened with a passphrase that everybody may know."""

from planner.domain.protection.secret import Secret
from planner.services.work import create_caseload, open_caseload
from planner.storage.encrypted_storage import EncryptedStorage
from planner.storage.keys.header import Cost

#: What a try of a passphrase costs in tests: next to nothing.
LIGHT = Cost(memory=64, rounds=1, lanes=1)
PASSPHRASE = Secret("orchard lamp seven river")


def storage() -> EncryptedStorage:
    return EncryptedStorage(LIGHT)


def caseload_made(path, name="", code=""):
    return create_caseload(storage(), path, PASSPHRASE, name, code)[0]


def caseload_at(path, secret=PASSPHRASE, *, view_only=False):
    return open_caseload(storage(), path, secret, view_only=view_only)


def document_at(path):
    """Return what a file holds now."""
    file = storage().open(path, PASSPHRASE, view_only=True)
    try:
        return file.load()
    finally:
        file.close()
