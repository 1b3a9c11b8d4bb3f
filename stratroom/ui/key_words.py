"""What stands on a key, as it is printed on the keyboards of those who read this language."""

from stratroom.words import phrase, say

_PRINTED = (
    phrase("Space"), phrase("Return"), phrase("Ctrl"), phrase("Shift"), phrase("Alt"), phrase("Esc"), phrase("Tab"),
    phrase("PgUp"), phrase("PgDown"), phrase("Del"),
)  # fmt: skip


def key_words(key: str) -> str:
    """
    >>> key_words("Ctrl+Return"), key_words("B")
    ('Ctrl Return', 'B')
    """
    return " ".join(say(part) if part in _PRINTED else part for part in key.split("+"))
