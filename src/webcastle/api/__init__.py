"""The HTTP API: what all dialects share, and the public APIs that Webcastle is compatible with.

::

    request ─▶ http.edge ─▶ http.operation: key ─▶ quota ─▶ parameters ─▶ the operation's function ─▶ bytes
               │ metrics,                         every failure ─▶ the dialect's error table ─▶ its error form
               │ unknown paths

`http` has the parts that are independent of dialects. A *dialect* (`compat/`) is one public API: paths, parameters, error form. An
*operation* is one call of it, declared once; the endpoint and its OpenAPI description are made of the same declaration.
"""

from webcastle.api.http.application import create_api
from webcastle.api.http.server import ApiServer

__all__ = ["ApiServer", "create_api"]
