"""``python -m firsthand.cli``: the same as ``firsthand``."""

import sys

from firsthand.cli import main

sys.exit(main())
