"""Alarms on an expression.

AWS: an alarm may compare the result of metric math.
<https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html>
The emulator refuses to create such an alarm.

Here it is created on the first metric of its expression, so that it exists under its name; it says nothing.
"""

from ministack.services.cloudformation import provisioners

ALARM = "AWS::CloudWatch::Alarm"


def close() -> None:
    handlers = provisioners._RESOURCE_HANDLERS[ALARM]
    for step in ("create", "update"):
        handlers[step] = on_one_metric(handlers[step])


def on_one_metric(handler):
    def handle(*arguments, **how):
        return handler(*(simplified(each) for each in arguments), **{name: simplified(each) for name, each in how.items()})

    return handle


def simplified(properties):
    """Leaves everything but the properties of an alarm with an expression as it is."""
    if not isinstance(properties, dict) or "Metrics" not in properties:
        return properties
    stat = next(each["MetricStat"] for each in properties["Metrics"] if "MetricStat" in each)
    others = {name: value for name, value in properties.items() if name != "Metrics"}
    return {**others, **stat["Metric"], "Statistic": stat["Stat"], "Period": stat["Period"]}
