"""What may be asked of a running workshop. A command is in the imperative, and may be refused."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """Something somebody wants done. The stage that owns its class answers with an entry or refuses."""
