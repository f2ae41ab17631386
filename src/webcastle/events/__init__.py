"""What the messages and marks of a room mean, as typed facts in the product's own words. Without I/O.

- ``gifts``: gifts and the identity of gift streaks.
"""
