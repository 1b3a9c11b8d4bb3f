"""How calls to the system fail while something is done."""

import errno
from typing import NamedTuple

from tests.faults.shim import ALL, FAIL, FOR_EVER, HALF, SPOIL, WRITE


class Fault(NamedTuple):
    """How calls fail, which of them are counted, and how many from the k-th on."""

    name: str
    action: int
    error: int
    calls: int
    lasts: int


FAULTS = (
    Fault("error once", FAIL, errno.EIO, ALL, 1),
    Fault("error three times", FAIL, errno.EIO, ALL, 3),
    Fault("error from then on", FAIL, errno.EIO, ALL, FOR_EVER),
    Fault("full", FAIL, errno.ENOSPC, WRITE, FOR_EVER),
    Fault("full in the middle", HALF, errno.ENOSPC, WRITE, FOR_EVER),
)
SPOILT = Fault("spoilt", SPOIL, 0, WRITE, 1)
"""A disk that takes other bytes than it was given and says nothing: found by reading back alone."""
