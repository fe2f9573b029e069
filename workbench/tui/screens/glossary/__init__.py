"""The glossary screen, in parts: finding concepts, what is known of one, deciding and editing."""
