"""The named forms that clues take: one kind of clue, one file."""
