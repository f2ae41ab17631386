"""The HTTP face: ASGI, keys, limits, errors, and the public APIs that Webcastle is compatible with.

::

    request ─▶ edge ─▶ operation: key ─▶ quota ─▶ parameters ─▶ dialect's function ─▶ bytes
               │ metrics,                    every failure ─▶ the dialect's error table ─▶ its error form
               │ unknown paths

A *dialect* (`dialects/`) is one public API: paths, parameters, error form. An *operation* is one call of it, declared
once; the endpoint and its OpenAPI description are made of the same declaration.
"""

from webcastle.api.serve import ApiServer, serve
from webcastle.api.server import create_api

__all__ = ["ApiServer", "create_api", "serve"]
