"""Run where followthemoney is installed: checks entities, one a line on stdin, and prints how many there were."""

import json
import sys

from followthemoney import model


def main() -> None:
    """End with the first entity of which the model drops or changes something, or that points at nothing."""
    entities = [json.loads(line) for line in sys.stdin]
    there = {entity["id"] for entity in entities}
    for given in entities:
        proxy = model.get_proxy(given, cleaned=False)
        proxy.schema.validate(proxy.to_dict())
        kept = proxy.to_dict()["properties"]
        if {name: sorted(values) for name, values in kept.items()} != {
            name: sorted(set(values)) for name, values in given["properties"].items()
        }:
            sys.exit(f"{given} was taken for {kept}")
        for prop, value in proxy.itervalues():
            if prop.type.name == "entity" and value not in there:
                sys.exit(f"{given['id']} points at {value}, which is not there")
    sys.stdout.write(f"{len(entities)}\n")


if __name__ == "__main__":
    main()
