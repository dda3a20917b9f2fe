"""A mapping's highest concurrency that comes from a parameter.

AWS: CloudFormation makes a number of what a parameter holds.
<https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-scalingconfig.html>
The emulator keeps the text, fails to compare it with a number, and then polls no queue at all.
"""

from ministack.services import lambda_svc


def close() -> None:
    concurrency = lambda_svc._sqs_esm_concurrency

    def with_a_number(mapping, *rest):
        scaling = mapping.get("ScalingConfig") or {}
        if isinstance(scaling.get("MaximumConcurrency"), str):
            scaling["MaximumConcurrency"] = int(scaling["MaximumConcurrency"])
        return concurrency(mapping, *rest)

    lambda_svc._sqs_esm_concurrency = with_a_number
