"""The sky and the places beside other programs', which live in environments of their own."""
