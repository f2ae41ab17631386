"""The memory bus beyond the contract."""
