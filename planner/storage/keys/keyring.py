"""From a passphrase to the file's keys: Argon2id opens a private key, which opens the rest.

Every slot has a key pair of its own, so that a new key of the file can be given to everybody who
stays without asking them for their passphrases.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.storage.keys.header import Cost, Header, Slot
from planner.storage.keys.recovery_key import as_recovery_key

_KEY = 32
_NONCE = 12
_FOR_KEYS = b"reintegration planner: keys of a caseload file"
_FOR_RECOVERY = b"reintegration planner: recovery key of a caseload file"
_FOR_PRIVATE = b"reintegration planner: private key of a slot"
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
#: What a passphrase must have at least: characters, and different ones among them.
_LEAST, _DIFFERENT = 12, 6


@dataclass(frozen=True, slots=True)
class FileKeys:
    """The key of the database, and that of protected details where they are open."""

    data: bytes = field(repr=False)
    protection: bytes | None = field(default=None, repr=False)

    @classmethod
    def fresh(cls) -> FileKeys:
        """Return new random keys."""
        return cls(secrets.token_bytes(_KEY), secrets.token_bytes(_KEY))

    @property
    def shut(self) -> FileKeys:
        """Return them without the key of protected details."""
        return FileKeys(self.data)


def check_strength(passphrase: Secret) -> None:
    """Raise PlannerError ``passphrase_weak`` for one that is short or all the same."""
    typed = passphrase.typed.decode()
    if len(typed) < _LEAST or len(set(typed)) < _DIFFERENT:
        raise PlannerError("passphrase_weak", least=_LEAST)


def new_salt() -> str:
    """Return a fresh salt for a header."""
    return secrets.token_hex(16)


def opener(secret: Secret, salt: str, cost: Cost) -> bytes:
    """Return the key that a passphrase gives, slow on purpose, or a recovery key, at once.

    Nobody finds 130 random bits by trying, however quick a try is.
    """
    recovery = as_recovery_key(secret)
    if recovery is not None:
        hkdf = HKDF(hashes.SHA256(), _KEY, bytes.fromhex(salt), _FOR_RECOVERY)
        return hkdf.derive(recovery.typed)
    kdf = Argon2id(
        salt=bytes.fromhex(salt),
        length=_KEY,
        iterations=cost.rounds,
        lanes=cost.lanes,
        memory_cost=max(cost.memory, 8 * cost.lanes),
    )
    return kdf.derive(secret.typed)


def new_slot(identifier: str, opened_by: bytes, keys: FileKeys) -> tuple[Slot, bytes]:
    """Return a slot that ``opened_by`` (from ``opener``) opens, with ``keys`` in it, and its
    private key."""
    pair = X25519PrivateKey.generate()
    private = pair.private_bytes_raw()
    slot = Slot(identifier, pair.public_key().public_bytes_raw().hex(), "", "")
    return with_keys(with_opener(slot, private, opened_by), keys), private


def with_opener(slot: Slot, private: bytes, opened_by: bytes) -> Slot:
    """Return the slot as another passphrase opens it."""
    nonce = secrets.token_bytes(_NONCE)
    about = _FOR_PRIVATE + slot.id.encode()
    shut = ChaCha20Poly1305(opened_by).encrypt(nonce, private, about)
    return Slot(slot.id, slot.public, (nonce + shut).hex(), slot.keys)


def with_keys(slot: Slot, keys: FileKeys) -> Slot:
    """Return the slot with these keys of the file in it; its passphrase stays."""
    public = X25519PublicKey.from_public_bytes(bytes.fromhex(slot.public))
    # Always as long as with both keys: the header does not tell who sees protected details.
    plain = bytes([keys.protection is not None]) + keys.data + (keys.protection or bytes(_KEY))
    return Slot(slot.id, slot.public, slot.private, _SUITE.encrypt(plain, public, _FOR_KEYS).hex())


def private_of(slot: Slot, opened_by: bytes) -> bytes | None:
    """Return the private key of a slot, None where this does not open it."""
    shut = bytes.fromhex(slot.private)
    about = _FOR_PRIVATE + slot.id.encode()
    try:
        return ChaCha20Poly1305(opened_by).decrypt(shut[:_NONCE], shut[_NONCE:], about)
    except (InvalidTag, ValueError):
        return None


def open_slot(header: Header, secret: Secret) -> tuple[Slot, bytes] | None:
    """Return the slot that ``secret`` opens and its private key, None where there is none.

    One derivation whatever the number of slots: a wrong passphrase is as slow as a right one.
    """
    opened_by = opener(secret, header.salt, header.cost)
    for slot in header.slots:
        private = private_of(slot, opened_by)
        if private is not None:
            return slot, private
    return None


def keys_of(slot: Slot, private: bytes) -> FileKeys:
    """Return the keys in an opened slot. Raises ValueError where they are damaged."""
    key = X25519PrivateKey.from_private_bytes(private)
    try:
        plain = _SUITE.decrypt(bytes.fromhex(slot.keys), key, _FOR_KEYS)
    except Exception as error:
        raise ValueError("slot damaged") from error
    has_protection, data = plain[0] == 1, plain[1 : 1 + _KEY]
    return FileKeys(data, plain[1 + _KEY :] if has_protection else None)
