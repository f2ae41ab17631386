"""The public APIs that Webcastle is compatible with, one module each; none knows another."""
