"""Which kind of picture is live."""

from stratroom.ui.live import Live


def kind(live: Live) -> type:
    return type(live.frame().view)
