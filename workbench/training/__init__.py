"""Teaching and fine-tuning translation models from aligned pairs; needs the extra ``[train]``."""
