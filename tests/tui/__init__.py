"""Tests of the terminal application, through its keys and its screen."""
