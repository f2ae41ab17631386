"""Adapters of the storage ports: everything that was committed. `sqlite` is the embedded default; `migrations` has its schema."""
