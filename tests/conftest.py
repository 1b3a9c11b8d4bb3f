"""What holds for every test: no screen is needed, and a slow machine is not a failure."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
