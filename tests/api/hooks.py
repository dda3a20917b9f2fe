"""Half of the presses come from the mailbox's owner: they say to which address the email went. Without it, each would only be asked."""

import json
import os

import schemathesis

MAILED_TO = json.loads(os.environ["MAILED_TO"])
"""The addresses by the tokens of their links."""


@schemathesis.hook
def before_call(context, case, kwargs):
    address = MAILED_TO.get((case.path_parameters or {}).get("token"))
    if address and isinstance(case.body, dict) and "mailed_to" not in case.body and len(case.body) % 2:
        case.body["mailed_to"] = address
