"""`python -m stratroom`: the same door as the `stratroom` command."""

import sys

from stratroom.cli import main

sys.exit(main())
