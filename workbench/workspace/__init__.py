"""The folder, the session, the journal, locks and configuration: where every edit goes through one door."""
