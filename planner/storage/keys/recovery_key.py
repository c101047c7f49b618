"""The recovery key: 26 letters and digits to print and lock away, and two that catch a slip."""

from __future__ import annotations

import hashlib
import secrets

from planner.domain.protection.secret import Secret

#: Without I, L, O and U, which are misread (Crockford's base 32).
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})
_LENGTH, _CHECK, _GROUP = 26, 2, 4


def new_recovery_key() -> Secret:
    """Return a new key of 130 random bits, as it is printed: seven groups of four."""
    body = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    text = body + _check_of(body)
    return Secret("-".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP)))


def as_recovery_key(secret: Secret) -> Secret | None:
    """Return the key where this was typed from a printed one, None where it is a passphrase."""
    text = secret.typed.decode().upper().translate(_READ_AS)
    body, check = text[:_LENGTH], text[_LENGTH:]
    if len(text) != _LENGTH + _CHECK or not set(text) <= set(_LETTERS) or check != _check_of(body):
        return None
    return Secret(text)


def _check_of(body: str) -> str:
    digest = hashlib.sha256(body.encode()).digest()
    return "".join(_LETTERS[byte % len(_LETTERS)] for byte in digest[:_CHECK])
