"""What lies beside a locked workshop is locked with its key, too: only whoever opens the workshop can read it.

ChaCha20-Poly1305 with a key of its own made of the workshop's (HKDF, SHA-256); each writing has a fresh nonce.
"""

import secrets

from stratroom.storage.keys import Key

_NONCE = 12


def locked_with(key: Key, content: bytes) -> bytes:
    """The content as only this key opens it."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + _cipher(key).encrypt(nonce, content, None)


def opened_with(key: Key, locked: bytes) -> bytes | None:
    """The content; None where it was locked with another key, with none, or changed since."""
    from cryptography.exceptions import InvalidTag

    try:
        return _cipher(key).decrypt(locked[:_NONCE], locked[_NONCE:], None)
    except (InvalidTag, ValueError):
        return None


def _cipher(key: Key):
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return ChaCha20Poly1305(HKDF(hashes.SHA256(), 32, salt=key.salt, info=b"stratroom beside").derive(key.raw))
