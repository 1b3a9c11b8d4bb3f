"""Passing the laptop: one person's entry, alone on the screen. Nothing of anybody else's answer enters this room."""
