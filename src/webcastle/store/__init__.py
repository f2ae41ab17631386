"""Adapters of the storage ports. `sqlite` is the embedded default; `migrations` has its schema."""
