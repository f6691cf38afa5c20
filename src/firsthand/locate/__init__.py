"""Clues to where and when footage was made: one kind of clue one file, fused into one answer."""
