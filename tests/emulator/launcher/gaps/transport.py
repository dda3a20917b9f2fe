"""Whether a request came over TLS.

AWS: the functions reach all services over TLS, and the policy of the bucket denies everything else (`aws:SecureTransport`).
<https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>
The emulator listens without TLS, so it would deny every request of a function to the bucket. Here each counts as if over TLS.
"""

from ministack.core import iam_evaluator


def close() -> None:
    resolve = iam_evaluator._resolve_condition_key

    def resolve_as_over_tls(key, context):
        if key.lower() == "aws:securetransport":
            return "true"
        return resolve(key, context)

    iam_evaluator._resolve_condition_key = resolve_as_over_tls
