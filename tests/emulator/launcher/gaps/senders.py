"""Which identity a mail is sent as.

AWS: a mail from an address is sent with the identity that was verified: the address, or else its domain, and the right to
send is looked up at that identity's ARN. <https://docs.aws.amazon.com/ses/latest/dg/control-user-access.html>
The emulator looks a mail's right up at `*`, so that only a role without limits could send. Here it is the identity. The
configuration set, which AWS checks too, is not checked.
"""

from email.utils import parseaddr

from ministack.core import iam_actions
from ministack.services import ses, ses_v2


def close() -> None:
    resource = iam_actions.extract_resource_arn

    def resource_of_mails_too(service, method, path, headers, body, query, region, account):
        source = ses._p(query, "Source") if service == "ses" else ""
        if not source:
            return resource(service, method, path, headers, body, query, region, account)
        return f"arn:aws:ses:{region}:{account}:identity/{identity(source)}"

    iam_actions.extract_resource_arn = resource_of_mails_too


def identity(source: str) -> str:
    address = parseaddr(source)[1]
    known = address in ses._identities or address in ses_v2._identities
    return address if known else address.rpartition("@")[2]
