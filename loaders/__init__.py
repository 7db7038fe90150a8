"""What a text says: files to Documents (loaders.read), Documents to Reports (loaders.extract). No identities."""
