"""What can be answered instead of doing what was asked. Sentences only: no codes, no Qt, no traceback."""


class Refused(Exception):
    """Not allowed now: one quiet sentence with the way out. Nothing has changed."""


class Trouble(Exception):
    """The machine failed us (disk full, file moved, damaged): what still works, and what to do about it."""
