"""Under a real X server, where selecting is copying: no key brings a private word or number out of its field."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.x_server import missing, x_server


@pytest.mark.skipif(sys.platform != "linux", reason="X servers without a screen are made for Linux")
def test_no_key_brings_anything_out_of_a_private_field() -> None:
    if missing():
        pytest.skip(f"{missing()} cannot be installed here; .ci/setup dev does it where that is allowed")
    with x_server() as display:
        there = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        words = [sys.executable, "-m", "tests.ui.entry.taking"]
        here = Path(__file__).parents[3]
        ran = subprocess.run(words, env=there, cwd=here, capture_output=True, text=True, timeout=300, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert ran.stdout.splitlines() == [f"{3 * 65 * 6 * 2} keys tried"]
