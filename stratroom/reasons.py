"""Why the machine did not do what it was asked, in the language that is spoken: the system itself speaks its own.

Parts of sentences, to stand after a colon. Plain Python beside the words; what to do about it is said by whoever asked.
"""

import errno
import re

from stratroom.words import briefly, phrase, say

_WHY = {
    errno.ENOENT: phrase("there is no such file or folder"),
    errno.EACCES: phrase("the right to do it is missing"),
    errno.EPERM: phrase("the right to do it is missing"),
    errno.ENOSPC: phrase("the disk is full"),
    errno.EDQUOT: phrase("no more room is granted on the disk"),
    errno.EROFS: phrase("the disk can only be read"),
    errno.ELOOP: phrase("the name leads round in a circle"),
    errno.EISDIR: phrase("it is a folder"),
    errno.ENOTDIR: phrase("what should be a folder is none"),
    errno.EEXIST: phrase("something else has that name already"),
    errno.ENAMETOOLONG: phrase("the name is too long"),
    errno.EIO: phrase("the disk reports a fault"),
    errno.EPIPE: phrase("nobody takes the output"),
}


def why(error: OSError) -> str:
    """What the system reported; in its own words where there are none for it here.

    >>> why(OSError(errno.ENOSPC, "No space left on device"))
    'the disk is full'
    """
    known = _WHY.get(error.errno or 0)
    return say(known) if known else error.strerror or str(error)


def what_breaks(error: Exception) -> str:
    """Where a text stops being JSON of the right form, and nothing of what the reader of JSON said about it.

    >>> what_breaks(ValueError("JSON is malformed: trailing characters (byte 4)"))
    'byte 4 does not belong there'
    >>> what_breaks(ValueError("Expected `int`, got `str` - at `$.stages[2].minutes`"))
    'stages[2].minutes is not as it should be'
    >>> what_breaks(ValueError("Input data was truncated"))
    'it is not whole'
    """
    if isinstance(error, UnicodeDecodeError):
        return say("byte {n} does not belong there", n=error.start)
    if byte := re.search(r"\(byte (\d+)\)$", str(error)):
        return say("byte {n} does not belong there", n=byte[1])
    if field := re.search(r"^Object contains unknown field `([^`]+)`", str(error)):
        return say("the key “{key}” is unknown", key=briefly(field[1]))
    if field := re.search(r"^Object missing required field `([^`]+)`", str(error)):
        return say("the key “{key}” is missing", key=field[1])
    if place := re.search(r" - at `\$\.?([^`]+)`$", str(error)):
        return say("{place} is not as it should be", place=place[1])
    return say("it is not whole") if "truncated" in str(error) else say("its form is another")
