"""What a text is written in: alphabets, signs, keyboards, and what tells a language."""
