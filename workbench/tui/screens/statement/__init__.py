"""The main screen, in parts: what it is made of, editing, suggesting, translating, reviewing, handing over."""
