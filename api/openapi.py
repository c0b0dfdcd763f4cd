"""OpenAPI says of every path that it may answer with a problem, in place of what the framework would say."""

from typing import Any

from fastapi import FastAPI
from pydantic.json_schema import models_json_schema

from api.models.problem import MEDIA_TYPE, Problem

PROBLEM = {
    "description": "Lỗi / Problem (RFC 9457)",
    "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
}
_FRAMEWORK = ("HTTPValidationError", "ValidationError")


def describe_problems(app: FastAPI) -> None:
    """Let the schema of `app` tell what errors look like."""
    described = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            schema = described()
            _, known = models_json_schema([(Problem, "serialization")], ref_template="#/components/schemas/{model}")
            components = schema["components"]["schemas"]
            components |= known["$defs"]
            for name in _FRAMEWORK:
                components.pop(name, None)
            for path in schema["paths"].values():
                for operation in path.values():
                    operation["responses"].pop("422", None)
                    operation["responses"] |= {"4XX": PROBLEM, "5XX": PROBLEM}
        return described()

    app.openapi = openapi  # type: ignore[method-assign]
