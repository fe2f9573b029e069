"""Dates, times, days and periods as a text says them."""
