"""What a clock says: minutes and seconds left, and of what. Overtime is said, not shouted. Plain words only."""

from stratroom.model.public import PublicClock
from stratroom.model.time_plan import TimePlan
from stratroom.ui.speaking import SpeakingTime
from stratroom.words import say


def digits(seconds: int) -> str:
    """What is left, or with a plus what it is over.

    >>> digits(2270), digits(0), digits(-80), digits(6000)
    ('37:50', '0:00', '+1:20', '100:00')
    """
    minutes, rest = divmod(abs(seconds), 60)
    return f"{'+' if seconds < 0 else ''}{minutes}:{rest:02}"


def of_stage(plan: TimePlan) -> str:
    """What the stage's digits mean."""
    allotted = plan.here.stage.allotted
    if plan.left < 0:
        over = say("over the {minutes} min of this stage", minutes=allotted)
        return over if plan.is_running else say("over the {minutes} min, paused", minutes=allotted)
    if plan.is_running:
        return say("left of {minutes} min in this stage", minutes=allotted)
    if plan.behind is None:
        return say("for this stage; the clock has not started")
    return say("left of {minutes} min, paused", minutes=allotted)


def of_speaking(time: SpeakingTime, left: int) -> str:
    """What the speaking timer's digits mean."""
    given = digits(time.given)
    if left < 0:
        return say("over {time}", time=given) if time.is_running else say("over {time}, paused", time=given)
    return say("left of {time}", time=given) if time.is_running else say("left of {time}, paused", time=given)


def public_stage_clock(plan: TimePlan) -> PublicClock:
    """The stage's clock as the room may see it: what is left of what."""
    return PublicClock(plan.here.stage.title, plan.left, plan.here.stage.allotted * 60)


def public_speaking_clock(time: SpeakingTime, left: int) -> PublicClock:
    """The speaking timer as the room may see it: whose turn it is stays with the room, unless they have the floor."""
    return PublicClock(time.title or say("Speaking time"), left, time.given, say("Uninterrupted") if time.title else "")
