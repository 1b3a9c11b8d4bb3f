"""Statements that were collected before the day, carried in from a file. No word of them is on the screen."""
