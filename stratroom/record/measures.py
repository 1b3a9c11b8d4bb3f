"""How wide figures are made for the A4 page, in points. Sizes on the page itself are the PDF room's."""

MM = 72 / 25.4
MEASURE = 168 * MM
GLANCE = 54 * MM
