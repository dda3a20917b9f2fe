"""What the scripts in infra/aws do on AWS, with boto3: `python -m operate COMMAND`. Each module is one command or what
several share. Credentials and region are found as botocore finds them, so profiles, SSO and processes serve."""
