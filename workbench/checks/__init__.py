"""Checks: what may be wrong in a unit, said precisely or not at all."""
