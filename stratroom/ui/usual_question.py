"""What is said below the field for the first question while nobody has written one of their own."""

from stratroom.model.workshop import DEFAULT_QUESTION
from stratroom.words import quoted, say


def usual_question() -> str:
    """Which question is put where none is written, in the language that is spoken."""
    return say("Left empty, the usual question is put: {question}", question=quoted(say(DEFAULT_QUESTION)))
