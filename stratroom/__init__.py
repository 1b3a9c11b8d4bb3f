"""Stratroom: a strategy workshop from the first sentence to the record in hand.

Only the version lives here, so that importing any room of the package costs nothing.
"""

__version__ = "0.1.0"
