"""The nouns of the workbench: standard library only, imported by every other room."""
