"""What can go wrong with a case as a folder, each with what to do about it."""

from __future__ import annotations


class CaseError(Exception):
    """Something is wrong with the case folder. The message says what, what was kept, what to do."""


class NotACaseError(CaseError):
    """The folder is not a case, or its files are not a case's."""


class CaseLockedError(CaseError):
    """Somebody else is writing to the case."""


class NoSpaceError(CaseError):
    """The disk is full. Nothing half-written was left behind."""
