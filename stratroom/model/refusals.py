"""What can be answered instead of doing what was asked. Sentences only: no codes, no Qt, no traceback."""

from stratroom.model.names import RoundId


class Refused(Exception):
    """Not allowed now: one quiet sentence with the way out. Nothing has changed.

    `at` is the field of the command that it is about, "" when it is about the whole.
    """

    def __init__(self, sentence: str, at: str = "") -> None:
        super().__init__(sentence)
        self.at = at


class BeyondRoles(Refused):
    """More answers to `round` stand under a role than people have it. Without roles they can be revealed."""

    def __init__(self, sentence: str, round: RoundId) -> None:
        super().__init__(sentence)
        self.round = round


class Undrawn(Refused):
    """Signs that no font has would not be seen as they were written. With boxes in their place it can be done."""


class Trouble(Exception):
    """The machine failed us (disk full, file moved, damaged): what still works, and what to do about it."""
