"""The record, over the desk: what is chosen for it, how its pages look now, and the way into files."""
