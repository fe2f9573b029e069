"""The forms of terms, and what a place in a text asks for."""
