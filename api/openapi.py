"""OpenAPI shows an answer of every path, and says that it may be a problem in place of what the framework would say."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from fastapi import FastAPI
from pydantic.json_schema import models_json_schema

from api.models.problem import MEDIA_TYPE, Problem

PROBLEM = {
    "description": "Lỗi / Problem (RFC 9457)",
    "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
}
_FRAMEWORK = ("HTTPValidationError", "ValidationError")


def describe(app: FastAPI) -> None:
    """Let the schema of `app` tell what answers and errors look like."""
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
            _show_answers(schema)
        return described()

    app.openapi = openapi  # type: ignore[method-assign]


@cache
def examples() -> dict[str, dict[str, Any]]:
    """By path the address that was asked for (`request`) and what the made-up province of the tests `answer`s."""
    found: dict[str, dict[str, Any]] = json.loads((files("api") / "examples.json").read_text("utf-8"))
    return found


def _show_answers(schema: dict[str, Any]) -> None:
    for path, example in examples().items():
        content = schema["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]
        content["examples"] = {"example": {"summary": f"GET {example['request']}", "value": example["answer"]}}
