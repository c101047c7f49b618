"""Seals: what was entered about a case, under a key of its own; protected details under two.

Destroying a case's key makes all that was sealed with it unreadable, for everybody and for good.
"""

from __future__ import annotations

import hashlib
import json
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from planner.domain.change import Plain

_KEY, _NONCE = 32, 12
#: Made once: an import writes hundreds of thousands of texts.
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def new_case_key() -> bytes:
    """Return a fresh key for one case."""
    return secrets.token_bytes(_KEY)


def protected_key(protection: bytes, case_key: bytes) -> bytes:
    """Return the key of a case's protected details: neither of the two alone opens them."""
    return hashlib.sha256(b"protected details" + protection + case_key).digest()


def sealed(key: bytes, plain: Plain) -> bytes:
    """Return plain data as nobody can read or change it without the key."""
    return sealed_text(key, dumped(plain))


def sealed_text(key: bytes, text: str) -> bytes:
    """Return the text of plain data as nobody can read or change it without the key."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, text.encode(), None)


def unsealed(key: bytes, seal: bytes) -> Plain:
    """Return what was sealed. Raises ValueError where it was sealed otherwise, or changed."""
    try:
        text = ChaCha20Poly1305(key).decrypt(seal[:_NONCE], seal[_NONCE:], None)
    except InvalidTag:
        raise ValueError("seal broken") from None
    return loaded(text)


def loaded(text: str | bytes) -> Plain:
    """Return the plain data of a text. Raises ValueError where it is none."""
    try:
        found: Plain = json.loads(text)
    except RecursionError:  # a hostile file: nothing of ours is nested so deep
        raise ValueError("nested") from None
    return found


def dumped(plain: Plain) -> str:
    """Return plain data as text: the same text for the same data."""
    return _encode(plain)


def listed(*texts: str) -> str:
    """Return the text of a list, of the texts of its members."""
    return f"[{','.join(texts)}]"


def digest_of(plain: Plain) -> bytes:
    """Return the digest of plain data; what could be guessed needs a salt in it."""
    return digest_of_text(dumped(plain))


def digest_of_text(text: str) -> bytes:
    """Return the digest of plain data, of its text."""
    return hashlib.sha256(text.encode()).digest()


def new_salt() -> str:
    """Return a salt, without which a digest of few possible values tells which it is."""
    return secrets.token_hex(16)
