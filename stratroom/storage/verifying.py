"""What is wrong with a file, in sentences, without writing anything. Whether it folds is for the caller to find."""

from pathlib import Path

from stratroom.model.refusals import Refused, Trouble
from stratroom.storage.codec import Kinds
from stratroom.storage.opening import open_to_read


def verify(path: Path, kinds: Kinds) -> list[str]:
    """The first thing that does not fit, as a list of one; empty for a whole file.

    One is enough: after it nothing can be trusted. A cut-off end or a wholly rewritten file is found only by the six
    words that were noted.
    """
    try:
        open_to_read(path, kinds)
    except (Refused, Trouble) as finding:
        return [str(finding)]
    return []
