"""What Alembic itself answers about graphs of revisions.

Reads questions as JSON from standard input and writes the answers as JSON to standard output; tests/alembic.rs asks
them. Nothing is imported and no database is opened: the revisions stand in memory, where Alembic's own RevisionMap,
ScriptDirectory and HeadMaintainer work on them.
"""

import json
import logging
import sys
import warnings

from alembic.runtime.migration import HeadMaintainer, MigrationContext, MigrationStep
from alembic.script import ScriptDirectory
from alembic.script.revision import Revision, RevisionError, RevisionMap, is_revision
from alembic.util import CommandError


class Module:
    """Stands for the Python file of a revision."""

    @staticmethod
    def upgrade():
        pass

    downgrade = upgrade


class InMemory(Revision):
    """A revision that has no file."""

    module = Module
    doc = ""


def read(nodes):
    """A script directory with these revisions, in this order."""

    def revisions():
        for node in nodes:
            yield InMemory(
                node["id"],
                tuple(node["down"]) or None,
                dependencies=tuple(node["depends"]) or None,
                branch_labels=tuple(node["labels"]) or None,
            )

    script = ScriptDirectory(dir=".")
    script.revision_map = RevisionMap(revisions)
    return script


def answer(question, *arguments):
    """What it says, or how it refuses. AssertionError and the like are crashes, which a user would see as tracebacks."""
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            found = {"ok": question(*arguments)}
        except (CommandError, RevisionError) as fault:
            found = {"refused": str(fault)}
        except Exception as fault:  # noqa: BLE001
            found = {"crashed": f"{type(fault).__name__}: {fault}"}
    found["warned"] = [str(one.message) for one in said]
    return found


def selection(script, text):
    """The revisions that an expression names on the command line. Only upgrade and downgrade understand steps."""
    map_ = script.revision_map
    if "+" in text:
        found = map_._parse_upgrade_target((), text, True)
        return [is_revision(one).revision for one in found]
    if "-" in text:
        _, found = map_._parse_downgrade_target((), text, True)
        return [] if found == "base" else [is_revision(found).revision]
    return [one.revision for one in map_.get_revisions(text)]


def span(script, text):
    """The revisions that `alembic history -r` lists."""
    base, head = text.split(":")
    return [one.revision for one in script.walk_revisions(base=base or "base", head=head or "heads")]


def offline():
    """A context whose statements go nowhere."""
    context = MigrationContext.configure(dialect_name="postgresql", opts={"as_sql": True})
    context.impl._exec = lambda *_: None
    return context


CONTEXT = offline()


def rows_after(steps, ledger):
    """The rows of the ledger after each step."""
    heads = HeadMaintainer(CONTEXT, ledger)
    rows = []
    for step in steps:
        heads.update_to_step(step)
        rows.append(sorted(heads.heads))
    return rows


def move(script, question):
    """The revisions that an upgrade or a downgrade runs, in order, and the ledger after each."""
    walk = script._upgrade_revs if question["direction"] == "upgrade" else script._downgrade_revs
    ledger = tuple(question["ledger"])
    steps = walk(question["target"], ledger)
    return {"steps": [step.revision.revision for step in steps], "rows": rows_after(steps, ledger)}


def stamp(script, question):
    """The rows of the ledger after a stamp."""
    heads = HeadMaintainer(CONTEXT, question["ledger"])
    for step in script._stamp_revs(question["target"], tuple(question["ledger"])):
        heads.update_to_step(step)
    return sorted(heads.heads)


def path(script, question):
    """The ledger after each step of another order than its own."""
    make = MigrationStep.upgrade_from_script
    if question["direction"] == "downgrade":
        make = MigrationStep.downgrade_from_script
    map_ = script.revision_map
    steps = [make(map_, map_.get_revision(one)) for one in question["path"]]
    return rows_after(steps, tuple(question["ledger"]))


def answers(graph):
    """Everything that is asked about one graph."""
    script = read(graph["nodes"])
    map_ = script.revision_map
    named = [map_.get_revision(node["id"]) for node in graph["nodes"]]
    return {
        "heads": sorted(map_.heads),
        "real_heads": sorted(map_._real_heads),
        "bases": sorted(map_.bases),
        "branch_points": sorted(one.revision for one in named if one.is_branch_point),
        "merge_points": sorted(one.revision for one in named if one.is_merge_point),
        "names": {one.revision: sorted(one.branch_labels) for one in named},
        "order": [one.revision for one in script.walk_revisions()],
        "selections": [answer(selection, script, text) for text in graph["selections"]],
        "ranges": [answer(span, script, text) for text in graph["ranges"]],
        "moves": [answer(move, script, question) for question in graph["moves"]],
        "stamps": [answer(stamp, script, question) for question in graph["stamps"]],
        "paths": [answer(path, script, question) for question in graph["moves"]],
    }


logging.disable(logging.CRITICAL)
json.dump([answers(graph) for graph in json.load(sys.stdin)], sys.stdout)
