"""How long the hands rest before a key counts again, in seconds. No window is known here."""

LARGE_BUTTON = 0.8
"""After Space has pressed the large button: no Space presses what came into its place meanwhile."""
