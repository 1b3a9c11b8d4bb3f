"""What stands on a key, as it is printed on the keyboards of those who read this language."""

from stratroom.words import phrase, say

_PRINTED = (
    phrase("Space"), phrase("Return"), phrase("Ctrl"), phrase("Shift"), phrase("Alt"), phrase("Esc"), phrase("Tab"),
    phrase("PgUp"), phrase("PgDown"), phrase("Del"),
)  # fmt: skip


def key_words(key: str) -> str:
    """
    >>> key_words("Ctrl+Return"), key_words("B"), key_words("Esc, Space")
    ('Ctrl Return', 'B', 'Esc, Space')
    """
    return ", ".join(map(_chord, key.split(", ")))


def _chord(keys: str) -> str:
    return " ".join(say(part) if part in _PRINTED else part for part in keys.split("+"))
