"""How well colours stand apart, as WCAG 2.2 counts it."""

from PySide6.QtGui import QColor

TEXT, RING = 4.5, 3.0
"""Large text would need 3.0; the house gives it 4.5 as well."""


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    channels = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def ratio(one: QColor, other: QColor) -> float:
    """From 1 (the same) to 21 (black on white)."""
    lights = sorted((luminance(one), luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)
