"""What is true without any case: languages, and later places, sun and calendars."""
