"""The clusters beyond the contract: faults of the store, what is kept in memory."""
