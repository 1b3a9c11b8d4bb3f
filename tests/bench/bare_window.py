"""The least a window can be: PySide6, one empty widget of the first window's size, painted, and away."""

import sys

from PySide6.QtWidgets import QApplication, QWidget

app = QApplication(sys.argv)
window = QWidget()
window.resize(1440, 900)
window.show()
app.processEvents()
