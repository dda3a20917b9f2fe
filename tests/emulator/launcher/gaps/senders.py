"""Which identities a mail needs the right to.

AWS: a mail from an address is sent with the identity that was verified: the address, or else its domain, and the right to
send is looked up at that identity's ARN, with the sender's address as `ses:FromAddress`.
<https://docs.aws.amazon.com/ses/latest/dg/control-user-access.html>
In the sandbox it is looked up at the recipient's identity as well: <https://github.com/aws/aws-sdk-js/issues/3641>. This
account is always in it, since a role that is good enough there is good enough outside.
The emulator looks a mail's right up at `*`, so that only a role without limits could send, and knows no `ses:FromAddress`.
Here both are as on AWS. The configuration set, which AWS checks too, is not checked.
"""

from contextvars import ContextVar
from email.utils import parseaddr

from ministack.core import iam_actions, iam_evaluator
from ministack.services import ses, ses_v2

MAIL: ContextVar[tuple] = ContextVar("mail", default=("", ()))
"""The sender and the recipients' ARNs of the request that is being decided on."""


def close() -> None:
    resource, enforce = iam_actions.extract_resource_arn, iam_evaluator.enforce

    def resource_of_mails_too(service, method, path, headers, body, query, region, account):
        source = ses._p(query, "Source") if service == "ses" else ""
        if not source:
            MAIL.set(("", ()))
            return resource(service, method, path, headers, body, query, region, account)
        arn = f"arn:aws:ses:{region}:{account}:identity/"
        recipients = ses._collect_list(query, "Destinations.member")
        MAIL.set((parseaddr(source)[1], tuple(arn + identity(each) for each in recipients)))
        return arn + identity(source)

    def enforce_for_recipients_too(access_key, action, service, *rest, **how):
        sender, recipients = MAIL.get()
        if service != "ses" or not sender:
            return enforce(access_key, action, service, *rest, **how)
        how["service_context"] = {**(how.get("service_context") or {}), "ses:fromaddress": sender}
        for arn in (how.pop("resource_arn", "*"), *recipients):
            denied = enforce(access_key, action, service, *rest, resource_arn=arn, **how)
            if denied:
                return denied
        return None

    iam_actions.extract_resource_arn = resource_of_mails_too
    iam_evaluator.enforce = enforce_for_recipients_too


def identity(source: str) -> str:
    address = parseaddr(source)[1]
    known = address in ses._identities or address in ses_v2._identities
    return address if known else address.rpartition("@")[2]
