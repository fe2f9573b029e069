"""The Textual application: the only room that knows Textual."""
