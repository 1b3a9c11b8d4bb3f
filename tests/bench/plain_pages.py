"""The least a record can be: ReportLab putting given lines on pages, without a layout. Lines as JSON, then the PDF."""

import json
import sys
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

canvas = Canvas(sys.argv[2], pagesize=A4, pageCompression=1)
for lines in json.loads(Path(sys.argv[1]).read_text("utf-8")):
    for number, line in enumerate(lines):
        canvas.drawString(72, 770 - 12 * number, line)
    canvas.showPage()
canvas.save()
