#!/usr/bin/env python3
"""The grant of 2024 by a Python script: as JSON, and with the tool as a co-process that divides what the script asks.

Needs Python 3.8 and nothing else, and `ehelse` on the PATH or its command in EHELSE. Prints code and amount of each network.
"""
import json
import os
import shlex
import subprocess

EHELSE = shlex.split(os.environ.get("EHELSE", "ehelse"))


def ask(*args):
    """What a command answers as JSON; an error of the tool ends the script with its message."""
    return json.loads(subprocess.run([*EHELSE, *args, "--format", "json"], check=True, stdout=subprocess.PIPE).stdout)


class Apportioner:
    """Divides totals exactly, one request after the other, in one process of the tool."""

    def __enter__(self):
        self.tool = subprocess.Popen(
            [*EHELSE, "apportion", "--jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        return self

    def __exit__(self, *_):
        self.tool.stdin.close()
        self.tool.wait()

    def __call__(self, total, weights, **options):
        # Numbers go as strings, so that none becomes a float on the way.
        request = {"total": str(total), "weights": [str(weight) for weight in weights], **options}
        print(json.dumps(request), file=self.tool.stdin, flush=True)
        answer = json.loads(self.tool.stdout.readline())
        if "error" in answer:
            raise ValueError(answer["error"])
        return [int(amount) for amount in answer["amounts"]]


distribution = ask("distribute")
lines = distribution["lines"]
for line in lines:
    print(line["code"], line["amount"])

# The parts sum to the whole, and the exact shares as weights give the same amounts.
assert sum(line["amount"] for line in lines) == distribution["total"] == 36683801
with Apportioner() as apportion:
    assert apportion(distribution["total"], [line["exact"] for line in lines]) == [line["amount"] for line in lines]
    # Each amount over twelve months, paid in whole kroner.
    for line in lines:
        assert sum(apportion(line["amount"], [1] * 12)) == line["amount"]
