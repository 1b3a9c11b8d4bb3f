"""Two screens under a real X server: after every plug the very pixels of the projector are the audience's, or black.

The lid is not shut here: without a monitor that claims its output the server makes one of the whole of it. That is
tried on the off-screen platform, in `test_plugs.py`. Between two looks at the pixels nothing is seen of what a
projector's own electronics show while it looks for a signal.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.plugs import many
from tests.ui.x_server import missing, x_server


@pytest.mark.skipif(sys.platform != "linux", reason="X servers without a screen are made for Linux")
def test_no_plug_puts_anything_else_on_the_projector(tmp_path: Path) -> None:
    if missing():
        pytest.skip(f"{missing()} cannot be installed here; .ci/setup dev does it where that is allowed")
    with x_server() as display:
        words = [sys.executable, "-m", "tests.ui.x_plugs", str(tmp_path), "1", str(many(25))]
        there = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        ran = subprocess.run(words, env=there, capture_output=True, text=True, timeout=120 + 6 * many(25), check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    print(ran.stdout)
