"""Whose words a report gives, through how many voices, and the claims made of them."""
