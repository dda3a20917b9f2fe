"""Parameters of a deployment: what was given, what stays, and what is refused before AWS is asked for anything."""

import difflib
import re
from pathlib import Path

import boto3
import yaml

from operate.account import Failure

MUST_BE_GIVEN = {
    "Domain": "say where people will find the petition, with --domain sign.example.org",
    "SenderAddress": "say where its mails come from, with --sender sign@example.org",
}


class Template(yaml.SafeLoader):
    """Reads CloudFormation's YAML; its short functions become plain values."""


def plain(loader, _suffix, node):
    if isinstance(node, yaml.ScalarNode):
        return loader.construct_scalar(node)
    if isinstance(node, yaml.SequenceNode):
        return loader.construct_sequence(node, deep=True)
    return loader.construct_mapping(node, deep=True)


Template.add_multi_constructor("!", plain)


def of_template(text: str) -> dict:
    """The parameters that a template declares."""
    return yaml.load(text, Template)["Parameters"]


def resource(folder: Path, logical_id: str) -> dict:
    """The properties of one resource of template.yaml; for those that hold no functions."""
    return yaml.load((folder / "template.yaml").read_text(), Template)["Resources"][logical_id]["Properties"]


def check(given: dict, declared: dict, deployed: dict | None) -> None:
    """Refuses names that the template does not have, and a new stack without what has no default."""
    for name in given:
        if name not in declared:
            near = difflib.get_close_matches(name.lower(), [each.lower() for each in declared], 1, 0.75)
            meant = [each for each in declared if [each.lower()] == near]
            hint = f"; did you mean {meant[0]}?" if meant else f"; there are: {', '.join(sorted(declared))}"
            raise Failure(f"there is no parameter {name}{hint}")
    for name, remedy in MUST_BE_GIVEN.items():
        if deployed is None and name not in given:
            raise Failure(f"the stack does not exist yet: {remedy}")
    for name, value in given.items():
        check_value(name, value, declared[name])


def check_value(name: str, value: str, declared: dict) -> None:
    """The limits that CloudFormation would find after the build and the upload."""
    if "AllowedValues" in declared and value not in map(str, declared["AllowedValues"]):
        raise Failure(f"{name}={value}: must be one of {', '.join(map(str, declared['AllowedValues']))}")
    if declared["Type"] == "Number":
        least, most = declared.get("MinValue"), declared.get("MaxValue")
        if not re.fullmatch(r"[0-9]+", value) or (least is not None and not least <= int(value) <= most):
            raise Failure(f"{name}={value}: must be a whole number from {least} to {most}")
    elif "AllowedPattern" in declared and not re.search(declared["AllowedPattern"], value):
        raise Failure(f"{name}={value}: {declared['ConstraintDescription']}")


def check_zone(aws: boto3.Session, values: dict) -> None:
    """Both the site and the sender must lie in the zone, or the records would be refused halfway through a deployment."""
    zone_id = values.get("HostedZoneId")
    if not zone_id:
        return
    zone = aws.client("route53").get_hosted_zone(Id=zone_id)["HostedZone"]["Name"].rstrip(".")
    for what, domain in (("Domain", values["Domain"]), ("the domain of SenderAddress", values["SenderAddress"].partition("@")[2])):
        if not f".{domain}".endswith(f".{zone}"):
            raise Failure(f"HostedZoneId={zone_id} is the zone {zone}, in which {what}, {domain}, does not lie: leave HostedZoneId out and set the records yourself")


def merged(given: dict, declared: dict, deployed: dict | None) -> list:
    """For CloudFormation: what was given; for the rest of a deployed stack, what it has; for the rest, the defaults."""
    kept = [name for name in declared if name not in given and name in (deployed or {})]
    return [
        *({"ParameterKey": name, "ParameterValue": value} for name, value in given.items()),
        *({"ParameterKey": name, "UsePreviousValue": True} for name in kept),
    ]
