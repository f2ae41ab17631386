"""The SQLite store beyond the contract: migrations, faults, checkpoints."""
