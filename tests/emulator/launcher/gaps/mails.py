"""Events of mails, and a mail service that refuses.

AWS: a configuration set's event destination gets an event for each mail that was sent, delivered, bounced or complained
about, with the mail's tags.
<https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html>
The emulator keeps event destinations and never delivers to them. It knows the mailbox simulator's addresses
(<https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html>) for identities' topics only.

While a file named by REFUSE_MAILS exists, SendRawEmail answers as SES does beyond its rate, and adds a byte to it.
<https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html>
"""

import json
import os
from datetime import datetime, timezone
from email.utils import parseaddr
from pathlib import Path

from ministack.services import ses, ses_v2, sns


def close() -> None:
    send = ses._send_raw_email

    def send_and_tell(parameters):
        refusals = Path(os.environ["REFUSE_MAILS"])
        if refusals.exists():
            with refusals.open("ab") as count:
                count.write(b".")
            return ses._error("Throttling", "Maximum sending rate exceeded.", 400)
        before = len(ses._sent_emails_list())
        answer = send(parameters)
        sent = ses._sent_emails_list()[before:]
        if sent:
            tell(parameters, sent[0])
        return answer

    ses._send_raw_email = send_and_tell


def tell(parameters, sent) -> None:
    """Publishes the events of one mail to the topics of its configuration set."""
    configuration_set = ses._p(parameters, "ConfigurationSetName")
    known = ses_v2._config_sets.get(configuration_set) or {}
    destinations = [each for each in (known.get("EventDestinations") or {}).values() if each.get("Enabled")]
    recipients = ses._collect_list(parameters, "Destinations.member") or sent["To"]
    recipients = [parseaddr(recipient)[1] for recipient in recipients]
    for event in events(sent["MessageId"], recipients, {**tags(parameters), "ses:configuration-set": [configuration_set]}):
        for destination in destinations:
            topic = (destination.get("SnsDestination") or {}).get("TopicArn")
            if topic and event["eventType"].upper() in destination["MatchingEventTypes"]:
                sns.publish_internal(topic, json.dumps(event), "Amazon SES Email Event Notification")


def tags(parameters) -> dict:
    found, number = {}, 1
    while name := ses._p(parameters, f"Tags.member.{number}.Name"):
        found[name] = [ses._p(parameters, f"Tags.member.{number}.Value")]
        number += 1
    return found


def events(message, recipients, tags) -> list:
    """`Send`, and then what the mailbox simulator's address stands for, or `Delivery`."""
    now = datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    mail = {"timestamp": now, "messageId": message, "destination": recipients, "tags": tags}
    told = [{"eventType": "Send", "mail": mail, "send": {}}]
    for recipient in recipients:
        user, _, domain = recipient.partition("@")
        outcomes = (("Delivery", None),)
        if domain.lower() == ses._SIMULATOR_DOMAIN:
            outcomes = ses._SIMULATOR_OUTCOMES.get(user.lower().split("+")[0], outcomes)
        for kind, subtype in outcomes:
            told.append({"eventType": kind, "mail": mail, **ses._notification_detail(kind, recipient, now, subtype)})
    return told
