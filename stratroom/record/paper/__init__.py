"""Cards to write on by hand: what is asked blind, printed once for everybody. Nobody's answer enters this room."""
