"""What all HTTP dialects share: the edge, errors, authentication, parameters, operations, OpenAPI, the server."""
