"""Dates and lengths of time as people say them. Nothing is asked of any clock."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QTime

from stratroom import words
from stratroom.words import say


def date_in_words(iso: str) -> str:
    """
    >>> date_in_words("2027-06-30"), date_in_words("")
    ('30 June 2027', '')
    """
    return words.day(date.fromisoformat(iso)) if iso else ""


def hours(minutes: int) -> str:
    """
    >>> hours(380), hours(45), hours(60)
    ('6 h 20', '45 min', '1 h 00')
    """
    if minutes < 60:
        return say("{minutes} min", minutes=minutes)
    return say("{hours} h {minutes}", hours=minutes // 60, minutes=f"{minutes % 60:02}")


def said_of(day: QDate, time: QTime, today: QDate) -> str:
    """A moment as one says it today."""
    locale = QLocale()
    if day == today:
        return say("Today, {time}", time=time.toString("hh:mm"))
    month = locale.standaloneMonthName(day.month())
    if day.year() == today.year():
        return say("{day} {month}", day=day.day(), month=month)
    return say("{day} {month} {year}", day=day.day(), month=month, year=day.year())
