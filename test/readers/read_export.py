"""Reads an export as its own readers do and prints what they found: read_export.py FORMAT FILE."""

import json
import sys

format, path = sys.argv[1:]


def read_graph(reader):
    graph = reader(path)
    return {
        "nodes": {node: dict(values) for node, values in graph.nodes(data=True)},
        "edges": [[source, target, dict(values)] for source, target, values in graph.edges(data=True)],
        "directed": graph.is_directed(),
    }


def read_entities():
    from followthemoney import model
    from followthemoney.types import registry

    found, invalid = {}, []
    with open(path, "rb") as lines:
        for line in lines:
            data = json.loads(line)
            entity = model.get_proxy(data, cleaned=False)
            kept = {name: sorted(values) for name, values in entity.to_dict()["properties"].items()}
            stated = {name: sorted({" ".join(value.split()) for value in values}) for name, values in data["properties"].items()}
            if kept != stated:
                invalid.append({"id": entity.id, "stated": stated, "kept": kept})
            for prop, value in entity.itervalues():
                if prop.type == registry.entity:
                    found.setdefault(value, {"schema": None, "names": []}).setdefault("range", []).append(prop.range.name)
            found.setdefault(entity.id, {}).update(schema=entity.schema.name, names=entity.get("name", quiet=True))
    for identifier, entity in found.items():
        schema = model.get(entity["schema"]) if entity["schema"] else None
        for name in entity.pop("range", []):
            if schema is None or not schema.is_a(name):
                invalid.append({"id": identifier, "schema": entity["schema"], "referred to as": name})
    return {"entities": found, "invalid": invalid}


def read_statements(kind):
    from pathlib import Path

    from followthemoney.statement import StatementEntity
    from followthemoney.dataset import Dataset
    from followthemoney.statement.serialize import read_path_statements

    by_entity = {}
    for statement in read_path_statements(Path(path), kind):
        by_entity.setdefault(statement.canonical_id, []).append(statement)
    dataset = Dataset.make({"name": "habeas", "title": "Habeas"})
    entities = [StatementEntity.from_statements(dataset, rows) for rows in by_entity.values()]
    return {
        "statements": sum(len(rows) for rows in by_entity.values()),
        "entities": {one.id: {"schema": one.schema.name, "names": sorted(one.get("name", quiet=True))} for one in entities},
    }


if format in ("graphml", "gexf"):
    import networkx

    answer = read_graph(getattr(networkx, f"read_{format}"))
elif format == "ftm":
    answer = read_entities()
else:
    answer = read_statements("csv" if format == "ftm-statements" else "json")
json.dump(answer, sys.stdout)
