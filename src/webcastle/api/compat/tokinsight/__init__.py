"""TokInsight LIVE, `/tok/v1/…`: rooms by name, who is live, and a room's messages forward and backward.

Bodies follow TikTok's own form: snake_case envelopes, canonical protobuf JSON inside. Errors are ours:
``{"status_code": <http status>, "code": "<stable>", "message": "<what is wrong and what to do>"}``.

A creator who is offline is not an error where the question is whether they are live (look-up, check_alive): the answer is
``alive: false``. It is one where messages of a room are asked for that is over and was never stored.
"""

from __future__ import annotations

from webcastle.api.compat.tokinsight.answers import ErrorBody
from webcastle.api.compat.tokinsight.operations import OPERATIONS, TokInsightParts
from webcastle.api.http.auth import BEARER, QUERY, RAPIDAPI_HEADER, X_API_KEY
from webcastle.api.http.errors import ErrorTable, native_form
from webcastle.api.http.operation import Dialect

__all__ = ["ERRORS", "TokInsightParts", "create_dialect"]

ERRORS = ErrorTable("tokinsight", native_form)


def create_dialect(parts: TokInsightParts) -> Dialect[TokInsightParts]:
    """The dialect."""
    return Dialect(
        parts=parts,
        name="tokinsight",
        title="TokInsight LIVE",
        prefix="/tok/",
        key_sources=(RAPIDAPI_HEADER, X_API_KEY, BEARER, QUERY),
        errors=ERRORS,
        error_model=ErrorBody,
        operations=OPERATIONS,
    )
