"""The programme being written: one editor for a design and for the running workshop. It knows no room and no file."""
