"""What a file that we make is called after a title: plain letters, short, and nothing that any system keeps for itself.

Nothing of what was written but its letters and digits comes into a name.
"""

import re

_LETTERS, _OCTETS = 50, 120
"""What is written beside a workshop is called after it and more; file systems take 255 octets."""
_RESERVED = re.compile(r"con|prn|aux|nul|(?:com|lpt)[0-9¹²³]", re.ASCII)
"""What no file may be called on Windows."""


def slug(title: str, usual: str) -> str:
    """`usual` where nothing is left of the title.

    >>> slug("Strategy offsite: Åre & Oslo", "workshop"), slug("../..", "workshop"), slug("CON", "workshop")
    ('strategy-offsite-åre-oslo', 'workshop', 'workshop-con')
    """
    letters = re.sub(r"[\W_]+", "-", title.lower()).strip("-")[:_LETTERS]
    stem = letters.encode(errors="ignore")[:_OCTETS].decode(errors="ignore").strip("-") or usual
    return f"{usual}-{stem}" if _RESERVED.fullmatch(stem) else stem
