"""What a made-up picture is told by."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Told:
    """A view with the texts that must be readable on its pages."""

    view: object
    texts: tuple[str, ...]
