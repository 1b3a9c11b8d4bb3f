"""Facts and numbers drawn from what was said. Nothing here judges."""
