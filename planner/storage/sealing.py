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
_read_at = json.JSONDecoder().raw_decode
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


def listed_in(text: str) -> list[Plain]:
    """Return the list in a text of ours, in which lists may be long: they are read a member at a
    time, so that other threads come in between.

    Raises ValueError or IndexError where it is none.
    """
    try:
        found, end = _listed_at(text, 0, lists_in_it=True)
    except RecursionError:
        raise ValueError("list") from None
    if end != len(text):
        raise ValueError("list")
    return found


def _listed_at(text: str, at: int, *, lists_in_it: bool) -> tuple[list[Plain], int]:
    """Return the list that begins at a place in a text, and the place after it."""
    found: list[Plain] = []
    if text[at] != "[":
        raise ValueError("list")
    if text[at + 1] == "]":
        return found, at + 2
    while text[at] != "]":
        if found and text[at] != ",":
            raise ValueError("list")
        at += 1
        is_list = lists_in_it and text[at] == "["
        one, at = _listed_at(text, at, lists_in_it=False) if is_list else _read_at(text, at)
        found.append(one)
    return found, at + 1


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
