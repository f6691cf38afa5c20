"""How things come in: files and folders, what lies in archives, addresses that were noted."""

from firsthand.collect.files import CASE_ITSELF, collect

__all__ = ["CASE_ITSELF", "collect"]
