"""The public APIs that Webcastle is compatible with, one package each; none imports another."""
