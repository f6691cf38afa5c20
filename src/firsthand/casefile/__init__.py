"""A case as a folder that a person can read without us: vault, ledger, index."""

from firsthand.casefile.case import CaseFile, Info, write_atomically
from firsthand.casefile.ledger import GATHERED, Entry, Ledger, Task, key_of
from firsthand.casefile.progress import Progress, Silent
from firsthand.casefile.trouble import CaseError, CaseLockedError, NoSpaceError, NotACaseError
from firsthand.casefile.vault import Vault, blocks, identity, sha256_of

__all__ = [
    "GATHERED",
    "CaseError",
    "CaseFile",
    "CaseLockedError",
    "Entry",
    "Info",
    "Ledger",
    "NoSpaceError",
    "NotACaseError",
    "Progress",
    "Silent",
    "Task",
    "Vault",
    "blocks",
    "identity",
    "key_of",
    "sha256_of",
    "write_atomically",
]
