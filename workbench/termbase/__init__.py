"""All concepts of the workspace: recognised in any form, searched, and written so that no term is lost."""
