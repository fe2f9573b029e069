"""Which of its readings a word has in its sentence: tags, models learned from plain text, and their use."""
