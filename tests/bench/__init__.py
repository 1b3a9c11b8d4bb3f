"""What the house costs: each figure beside the bare thing underneath, in one run, as a ratio. `make bench` prints them.

Nothing here is a test: no time is asserted, because a busy machine is not a bug.
"""
