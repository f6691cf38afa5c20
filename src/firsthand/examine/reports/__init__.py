"""What a report says: its text, sentences, quotations, language and own date, word for word."""
