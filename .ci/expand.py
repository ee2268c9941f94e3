"""Writes template.yaml as CloudFormation would get it, for a linter to read.

SAM turns its short forms into resources when a stack is deployed. Only there do a wrong event
property or a cycle through the API show, so the check has to look there too.

usage: expand.py TEMPLATE OUT
"""

import json
import os
import sys

# The translator asks for a region, and for nothing else: no account is needed.
os.environ.setdefault("AWS_DEFAULT_REGION", "eu-central-1")

from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse


class ManagedPolicies:
    """None are named in the template, so none have to be looked up."""

    def load(self):
        return {}


template, out = sys.argv[1:]
with open(template, encoding="utf-8") as file:
    stack = yaml_parse(file)
# `sam deploy` uploads the zip and puts its address here.
stack["Globals"]["Function"]["CodeUri"] = "s3://bucket/functions.zip"
with open(out, "w", encoding="utf-8") as file:
    json.dump(transform(stack, {}, ManagedPolicies()), file, indent=2)
