"""The plain nouns and the fold. No Qt, no SQL, no clock, no chance enter this room."""
