"""What is said where screens that show the same keep private words shut."""

from stratroom.words import phrase

MIRRORED = phrase("Both screens show the same, so the room would read along. Set them to extend, then try again.")
