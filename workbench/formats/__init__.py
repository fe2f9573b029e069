"""One module per file format; every format passes one contract."""
